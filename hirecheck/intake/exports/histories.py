"""Lists of positions, schools and referees, whatever a vendor calls their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hirecheck.intake.exports.names import fields_of, folded
from hirecheck.intake.exports.row import Position, RefereeEntry, SchoolEntry
from hirecheck.intake.exports.values import dated, emails_in, named, phones_in

__all__ = ["positions_in", "referees_in", "schools_in"]

_MAX_ENTRIES = 100
_MAX_DEPTH = 4
_PERIOD = re.compile(r"\s+(?:to|bis|until|à)\s+|\s*[–—]\s*|\s+-\s+", re.IGNORECASE)
_DATES = ("start", "end")


def positions_in(value: Any) -> list[Position]:
    """The positions of a list (or of one mapping), in its order."""
    return [
        Position(p.get("employer", ""), p.get("title", ""), p.get("start", ""), p.get("end", ""))
        for p in _entries("position", value)
        if p.get("employer") or p.get("title")
    ]


def schools_in(value: Any) -> list[SchoolEntry]:
    """The schools of a list (or of one mapping), in its order."""
    return [
        SchoolEntry(
            s.get("school", ""),
            s.get("degree") or s.get("area", ""),
            s.get("start", ""),
            s.get("end", ""),
        )
        for s in _entries("school", value)
        if s.get("school") or s.get("degree")
    ]


def referees_in(value: Any) -> list[RefereeEntry]:
    """The referees of a list (or of one mapping), in its order."""
    found = []
    for r in _entries("referee", value):
        name = r.get("name") or " ".join(filter(None, (r.get("first_name"), r.get("last_name"))))
        if name or r.get("email"):
            found.append(
                RefereeEntry(
                    name,
                    r.get("email", ""),
                    r.get("phone", ""),
                    r.get("company", ""),
                    r.get("relationship", ""),
                )
            )
    return found


def _entries(context: str, value: Any, depth: int = 0) -> Iterator[dict[str, str]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:_MAX_ENTRIES]:
            yield from _entries(context, item, depth + 1)
    elif isinstance(value, dict):
        if context == "referee" and {"id", "type"} <= {folded(str(key)) for key in value}:
            return  # a related record of the interface, which some call "references"
        inner = _wrapped(context, value)
        if inner is not None:
            own = _entry(context, {k: v for k, v in value.items() if v is not inner})
            for entry in _entries(context, inner, depth + 1):
                yield {**own, **entry}
            return
        yield _entry(context, value)


def _wrapped(context: str, value: dict[str, Any]) -> Any:
    """The part of an entry that holds its real entries: "attributes", or histories by employer."""
    for key, item in value.items():
        fold = folded(str(key))
        if isinstance(item, dict | list) and item and fold in ("attributes", "node", "values"):
            return item
        inside = "inside" in fields_of(context, str(key))
        if inside and isinstance(item, list | dict) and item:
            return item
    return None


def _entry(context: str, value: dict[str, Any]) -> dict[str, str]:
    """Field to text. A bare `name` is the weakest: it may be the firm or the title."""
    found: dict[str, str] = {}
    late: list[tuple[str, str]] = []
    for key, item in value.items():
        field = next(iter(fields_of(context, str(key))), "")
        if not field or field in ("inside", "current"):
            continue
        if field == "period" and isinstance(item, dict):
            found = {**_entry(context, item), **found}
            continue
        text = _text(context, field, item)
        if folded(str(key)) in ("name", "organization", "org"):
            late.append((field, text))
        elif field == "period":
            _split(found, text)
        elif text:
            found.setdefault(field, text)
    _join_years(found, value)
    for field, text in late:
        if text and field not in found:
            found[field] = text
        elif text and context == "position" and "title" not in found:
            found["title"] = text
    return found


def _join_years(found: dict[str, str], value: dict[str, Any]) -> None:
    """`startYear` and `startMonth` beside each other as one date."""
    folds = {folded(str(key)): item for key, item in value.items()}
    for side in ("start", "end"):
        if folds.get(f"{side}year"):
            parts = {part: folds.get(f"{side}{part}") for part in ("year", "month", "day")}
            found[side] = dated(parts)


def _text(context: str, field: str, item: Any) -> str:
    if field in _DATES:
        return dated(item)
    if context == "referee" and field == "email":
        return next(iter(emails_in(item)), "")
    if context == "referee" and field == "phone":
        return next(iter(phones_in(item)), "")
    return named(item)


def _split(found: dict[str, str], text: str) -> None:
    """ "2012 - 2016" as start and end."""
    parts = _PERIOD.split(text, maxsplit=1)
    found.setdefault("start", parts[0])
    if len(parts) == 2:
        found.setdefault("end", parts[1])
