"""Lists of positions, schools and referees, whatever a vendor calls their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hirecheck.intake.exports.names import fields_of, folded, words_of
from hirecheck.intake.exports.row import Position, RefereeEntry, SchoolEntry
from hirecheck.intake.exports.values import dated, emails_in, named, phones_in
from hirecheck.intake.exports.wrappers import unwrapped

__all__ = ["history_of", "positions_in", "referees_in", "schools_in"]

#: What systems put behind the name of a record that they look up: {"CompanyId": {"Title": …}}.
_REFERENCE = re.compile(r"[_-]?(?:id|ref|reference)$", re.IGNORECASE)
_MAX_ENTRIES = 100
_MAX_DEPTH = 4
_FIRM_WORDS = frozenset({"company", "employer", "firm", "arbeitgeber", "empresa", "entreprise"})
_SCHOOL_WORDS = frozenset(
    {"school", "university", "institution", "college", "institute", "degree", "diploma"}
)
_PERIOD = re.compile(r"\s+(?:to|bis|until|à)\s+|\s*[–—]\s*|\s+-\s+", re.IGNORECASE)
_DATES = ("start", "end")
#: Beside an `endYear`, a bare `year` is that of the beginning.
_STEMS = (
    ("start", ""), ("start", "start"), ("end", "end"), ("start", "startdate"), ("end", "enddate"),
)  # fmt: skip


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


def history_of(items: list[Any]) -> str:
    """Whether a list under an unknown name holds "positions" or "schools" by its entries' keys."""
    entry = next((item for item in items[:_MAX_ENTRIES] if isinstance(item, dict)), {})
    known = {field for key in entry for field in fields_of("position", str(key))[:1]}
    studied = {field for key in entry for field in fields_of("school", str(key))[:1]}
    words = {word for key in entry for word in words_of(str(key))}
    if {"school", "degree"} <= studied and not _SCHOOL_WORDS.isdisjoint(words):
        return "schools"
    dates = {"start", "end", "period"}
    if {"employer", "title"} <= known and known & dates and not _FIRM_WORDS.isdisjoint(words):
        return "positions"
    return ""


def _entries(context: str, value: Any, depth: int = 0) -> Iterator[dict[str, str]]:
    if depth > _MAX_DEPTH:
        return
    value = unwrapped(value)
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
        if inside and isinstance(item, list | dict) and item and context != "referee":
            return item
    return None


def _entry(context: str, value: dict[str, Any]) -> dict[str, str]:
    """Field to text. A bare `name` is the weakest: it may be the firm or the title."""
    found: dict[str, str] = {}
    late: list[tuple[str, str]] = []
    for key, item in value.items():
        field = next(iter(fields_of(context, str(key))), "")
        if not field and isinstance(item, dict):
            field = next(iter(fields_of(context, _REFERENCE.sub("", str(key)))), "")
        if context == "referee" and (field == "inside" or not field):
            parts = [part for part in _parts(item) if isinstance(part, dict)]
            for part in parts:
                found |= {k: v for k, v in _entry(context, part).items() if k not in found}
            continue
        if not field or field in ("inside", "current"):
            continue
        item = unwrapped(item)
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


def _parts(item: Any) -> list[Any]:
    """The parts of a referee's name and ways to reach them, which some keep apart."""
    item = unwrapped(item)
    return item[:_MAX_ENTRIES] if isinstance(item, list) else [item]


def _join_years(found: dict[str, str], value: dict[str, Any]) -> None:
    """`startYear` and `startMonth` beside each other as one date."""
    folds = {folded(str(key)): item for key, item in value.items()}
    for side, stem in _STEMS:
        if stem == "" and "endyear" not in folds and "endmonth" not in folds:
            continue
        if folds.get(f"{stem}year"):
            parts = {part: folds.get(f"{stem}{part}") for part in ("year", "month", "day")}
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
