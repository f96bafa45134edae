"""What the applicant entered: every field checked for its shape, every value with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from hirecheck.dossier import Document, Entry, Kind, Quality
from hirecheck.errors import DocumentError
from hirecheck.extract.moments import moment
from hirecheck.intake.structured.leaf import Leaf
from hirecheck.intake.structured.read import read_structured
from hirecheck.nouns.spans import Span

__all__ = ["Application", "entries_of", "read_application"]


class _Shape(Enum):
    """What a field may hold; the words are for the message."""

    TEXT = auto()
    TIME = auto()
    TEXTS = auto()
    PLACE = auto()
    RECORD = auto()
    RECORDS = auto()
    ANY = auto()


_WANTED = {
    _Shape.TEXT: "text",
    _Shape.TIME: "a date and time in ISO 8601, such as 2026-03-01T09:30:00Z",
    _Shape.TEXTS: "text or a list",
    _Shape.PLACE: "text or a mapping such as {city, region, country}",
    _Shape.RECORD: "a mapping",
    _Shape.RECORDS: "a list of mappings",
}

#: The fields of an application (docs: packet format). Everything else is kept and listed.
_FIELDS: dict[str, _Shape] = {
    "id": _Shape.TEXT, "name": _Shape.TEXT, "email": _Shape.TEXT, "phone": _Shape.TEXT,
    "location": _Shape.PLACE, "address": _Shape.PLACE, "applied_at": _Shape.TIME,
    "role": _Shape.TEXT, "job_text": _Shape.TEXT, "links": _Shape.TEXTS, "ip": _Shape.TEXTS,
    "ips": _Shape.TEXTS, "user_agent": _Shape.TEXT, "time_zone": _Shape.TEXT,
    "answers": _Shape.ANY, "languages": _Shape.TEXTS, "references": _Shape.RECORDS,
    "shipping_address": _Shape.PLACE, "payment": _Shape.RECORD, "source": _Shape.TEXT,
}  # fmt: skip
_PARTS: dict[str, frozenset[str]] = {
    "references": frozenset({"name", "email", "phone", "company", "relationship"}),
    "payment": frozenset({"method", "account", "holder"}),
    "ips": frozenset({"ip", "at", "event", "user_agent", "time_zone", "display_name"}),
    "links": frozenset({"label", "url"}),
}


@dataclass(frozen=True, slots=True)
class Application:
    """The application file as read. `ignored` are fields that mean nothing to hirecheck."""

    document: Document
    entries: dict[str, Entry]
    ignored: tuple[str, ...]


def read_application(name: str, text: str) -> Application:
    """Read an application file. Raises DocumentError where it is no mapping of fields."""
    content = read_structured(name, text)
    if not isinstance(content.data, dict):
        found = _kind_word(content.data)
        raise DocumentError(name, f"expected a mapping of fields to values, found {found}.")
    problems = dict(_problems(content.data))
    leaves = [leaf for leaf in content.leaves if leaf.path.partition(".")[0] not in problems]
    entries = {e.path: e for e in entries_of(name, text, leaves)}
    dates, bad = _bad_dates(entries, text)
    notes = [*content.notes, *problems.values(), *dates]
    document = Document(
        name,
        Kind.APPLICATION,
        text=text,
        quality=Quality.PARTIAL if notes else Quality.GOOD,
        why="; ".join(notes[:20]),
        data=content.data,
    )
    kept = {path: entry for path, entry in entries.items() if path not in bad}
    return Application(document, kept, tuple(_ignored(name, content.data)))


def entries_of(name: str, text: str, leaves: list[Leaf] | tuple[Leaf, ...]) -> tuple[Entry, ...]:
    """Leaves as entries; where a field is text, a number is what was typed."""
    found = []
    for leaf in leaves:
        value = leaf.value
        if type(value) in (int, float) and _is_text(leaf.path):
            value = text[leaf.start : leaf.end]
        found.append(Entry(leaf.path, value, _span(name, text, leaf)))
    return tuple(found)


def _span(name: str, text: str, leaf: Leaf) -> Span:
    return Span(name, leaf.start, leaf.end, text[leaf.start : leaf.end])


def _is_text(path: str) -> bool:
    return _FIELDS.get(path.partition(".")[0]) is not None


def _problems(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for field, value in data.items():
        shape = _FIELDS.get(field)
        if shape is not None and not _fits(shape, value):
            yield field, f"{field}: expected {_WANTED[shape]}, found {_kind_word(value)}"


def _fits(shape: _Shape, value: Any) -> bool:
    scalar = not isinstance(value, dict | list)
    if value is None or shape is _Shape.ANY:
        return True
    if shape in (_Shape.TEXT, _Shape.TIME):
        return scalar and not isinstance(value, bool)
    if shape is _Shape.TEXTS:
        return not isinstance(value, dict | bool)
    if shape is _Shape.RECORDS:
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)
    return isinstance(value, dict) if shape is _Shape.RECORD else not isinstance(value, list | bool)


def _kind_word(value: Any) -> str:
    words = {dict: "a mapping", list: "a list", str: "text", bool: "true or false"}
    return "nothing" if value is None else words.get(type(value), "a number")


def _bad_dates(entries: dict[str, Entry], text: str) -> tuple[list[str], set[str]]:
    """Dates that are none: said with their line, and left out so that nothing rests on them."""
    notes: list[str] = []
    bad: set[str] = set()
    for path, entry in entries.items():
        dated = path == "applied_at" or (path.startswith("ips.") and path.endswith(".at"))
        if dated and entry.value not in (None, "") and moment(entry.value) is None:
            line = text.count("\n", 0, entry.span.start) + 1
            wanted = _WANTED[_Shape.TIME]
            notes.append(f"line {line}: {path} is {str(entry.value)[:40]!r}, expected {wanted}")
            bad.add(path)
    return notes, bad


def _ignored(name: str, data: dict[str, Any]) -> Iterator[str]:
    for field, value in data.items():
        if field not in _FIELDS:
            yield f"{name}: {field}"
        known = _PARTS.get(field)
        if known is None:
            continue
        records = value if isinstance(value, list) else [value]
        for place, record in enumerate(records):
            if isinstance(record, dict):
                where = f"{field}.{place}" if isinstance(value, list) else field
                yield from (f"{name}: {where}.{part}" for part in record if part not in known)
