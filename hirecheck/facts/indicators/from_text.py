"""Lists as plain text, a value a line, and as tables with named columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping

from hirecheck.facts.indicators.model import key_of
from hirecheck.facts.indicators.reading import ListInfo, Reading, kind_named
from hirecheck.facts.records import as_date

__all__ = ["read_table", "read_text"]

_COLUMNS = {
    "kind": ("kind", "type", "indicator_type", "category", "attribute_type"),
    "value": ("value", "indicator", "ioc", "observable", "email", "e-mail", "domain", "ip",
              "address", "phone", "handle", "github", "wallet", "company", "organization", "name"),
    "source": ("source", "reference", "url", "origin", "description_url"),
    "list_name": ("list_name", "list", "feed", "campaign"),
    "confidence": ("confidence", "score"),
    "dated": ("dated", "date", "as_of", "last_seen", "updated", "modified"),
    "first_seen": ("first_seen", "created", "valid_from"),
    "expires": ("expires", "expiry", "valid_until"),
    "disputed": ("disputed", "dispute"),
    "delisted": ("delisted", "revoked", "withdrawn"),
    "authority": ("authority", "official"),
    "sanctioned": ("sanctioned", "sanction"),
    "birth_date": ("birth_date", "date_of_birth", "dob"),
    "token": ("token",),
}  # fmt: skip
_SHAPES = (
    ("email", re.compile(r"[^@\s]{1,64}@[^@\s]{3,255}")),
    ("ip", re.compile(r"[0-9a-fA-F:.\[\]]{3,60}(?:/\d{1,3})?")),
    ("phone", re.compile(r"\+[\d\s().-]{7,25}")),
    ("wallet", re.compile(r"0x[0-9a-fA-F]{40}|(?:bc1|[13])[A-Za-z0-9]{25,80}|T[A-Za-z0-9]{33}")),
    (
        "handle",
        re.compile(r"(?:https?://)?(?:www\.)?(?:github|gitlab)\.com/\S{1,100}|@[\w.-]{2,60}"),
    ),
    ("file", re.compile(r"[0-9a-fA-F]{64}")),
    ("domain", re.compile(r"(?:https?://)?[\w-]+(?:\[?\.\]?[\w-]+)+(?:/\S*)?")),
)
_YES = frozenset({"1", "y", "yes", "true", "t"})


def shape_of(value: str) -> str:
    """The kind of a bare value by its shape, "" where the shape tells nothing."""
    for kind, pattern in _SHAPES:
        if pattern.fullmatch(value) and key_of(kind, value):
            return kind
    return ""


def read_text(text: str, info: ListInfo, document: str, kind: str = "") -> Reading:
    """One value a line; `#` begins a comment. `kind` is that of values without a shape."""
    reading = Reading()
    for number, line in enumerate(text.splitlines(), 1):
        value = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].strip().strip('",;')
        if value:
            reading.add(f"{document}, line {number}", shape_of(value) or kind, value, info)
    return reading


def read_table(text: str, info: ListInfo, document: str) -> Reading:
    """A CSV or TSV with a header; columns are told by name."""
    reading = Reading()
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    skipped = len(text.splitlines()) - len(lines)
    delimiter = max(",;\t|", key=(lines[0] if lines else "").count)
    rows = csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter)
    names = _names(next(rows, []))
    if "value" not in names:
        reading.bad(f"{document}, line 1", "no column called value, indicator, email, domain or ip")
        return reading
    for number, cells in enumerate(rows, 2 + skipped):
        row = {name: cells[i].strip() for name, i in names.items() if i < len(cells)}
        if row.get("value"):
            _row(reading, f"{document}, line {number}", row, names, info)
    return reading


def _names(header: list[str]) -> dict[str, int]:
    """Where each of our fields stands; a value column such as `email` names its kind too."""
    plain = [cell.strip().lower().replace(" ", "_").lstrip("﻿") for cell in header]
    found: dict[str, int] = {}
    for field, words in _COLUMNS.items():
        place = next((plain.index(word) for word in words if word in plain), None)
        if place is not None:
            found[field] = place
    if "value" in found and (kind := kind_named(plain[found["value"]])):
        found.setdefault(f"kind={kind}", found["value"])
    return found


def _row(
    reading: Reading, place: str, row: Mapping[str, str], names: Mapping[str, int], info: ListInfo
) -> None:
    named = next((n.partition("=")[2] for n in names if n.startswith("kind=")), "")
    kind = kind_named(row.get("kind", "")) or named or shape_of(row["value"])
    reading.add(
        place, kind, row["value"], info,
        source=row.get("source"),
        list_name=row.get("list_name"),
        confidence=confidence_of(row.get("confidence", "")),
        dated=as_date(row.get("dated")),
        first_seen=as_date(row.get("first_seen")),
        expires=as_date(row.get("expires")),
        birth_date=row.get("birth_date"),
        **{n: row[n].lower() in _YES for n in _FLAGS if row.get(n)},
    )  # fmt: skip


_FLAGS = ("authority", "sanctioned", "disputed", "delisted")


def confidence_of(text: str) -> float | None:
    """A confidence as a share: 0 to 1, per cent above 1, or low, medium, high."""
    words = {"low": 0.3, "medium": 0.6, "moderate": 0.6, "high": 0.9}
    if text.strip().lower() in words:
        return words[text.strip().lower()]
    try:
        value = float(text)
    except ValueError:
        return None
    return min(1.0, value if value <= 1.0 else value / 100.0) if value >= 0 else None
