"""Small readings of what was entered: text, lists, records, and the span of several values."""

from __future__ import annotations

from collections.abc import Iterable

from hirecheck.case import Span
from hirecheck.dossier import Dossier, Entry

__all__ = ["numbered", "record_span", "records", "text_of", "texts_under"]


def text_of(entry: Entry | None) -> str:
    """The value as text, empty for nothing, a list or a mapping."""
    if entry is None or entry.value is None or isinstance(entry.value, bool | list | dict):
        return ""
    return str(entry.value).strip()


def texts_under(dossier: Dossier, field: str) -> list[Entry]:
    """The texts of a field that is one text or a list of texts."""
    own, below = dossier.entry(field), dossier.under(field)
    found = [] if own is None else [own]
    if below:
        found += [entry for path, entry in below.items() if path.count(".") == 1]
    return [entry for entry in found if text_of(entry)]


def numbered(dossier: Dossier, field: str) -> list[dict[str, Entry]]:
    """The records of a field that is a list of mappings, in order."""
    below = dossier.under(field)
    return records(below.values(), field) if below else []


def records(entries: Iterable[Entry], field: str = "") -> list[dict[str, Entry]]:
    """Entries below `field.N.` grouped by N; a record has at least one value that is not empty."""
    prefix = f"{field}." if field else ""
    found: dict[int, dict[str, Entry]] = {}
    for entry in entries:
        number, _, part = entry.path.removeprefix(prefix).partition(".")
        if number.isdigit() and part and entry.value not in (None, ""):
            found.setdefault(int(number), {})[part] = entry
    return [found[number] for number in sorted(found)]


def record_span(dossier: Dossier, entries: list[Entry]) -> Span:
    """One span over several values of a file, from the first to the last."""
    first = min(entries, key=lambda e: e.span.start).span
    last = max(entries, key=lambda e: e.span.end).span
    document = next((d for d in dossier.documents if d.name == first.document), None)
    if document is None or first.document != last.document:
        return first
    return document.span(first.start, last.end)
