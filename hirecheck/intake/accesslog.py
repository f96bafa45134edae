"""An access log, CSV or JSON lines, as entries that keep the row they came from."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from typing import Any

from hirecheck.dossier import LogEntry
from hirecheck.errors import DocumentError
from hirecheck.extract.moments import moment
from hirecheck.nouns.spans import Span

__all__ = ["read_log"]

#: Names that portals, assessment and meeting tools give their columns, by our field.
_NAMES: dict[str, tuple[str, ...]] = {
    "ip": ("ip", "ip_address", "ipaddress", "client_ip", "remote_addr", "address"),
    "at": ("at", "time", "timestamp", "datetime", "date", "occurred_at", "created_at", "ts"),
    "user_agent": ("user_agent", "useragent", "agent", "browser"),
    "display_name": ("display_name", "displayname", "name", "participant", "user", "user_name"),
    "event": ("event", "action", "type", "activity"),
    "zone": ("zone", "time_zone", "timezone", "tz"),
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names}
_MAX_ROWS = 100_000

Row = tuple[Mapping[str, Any], int, int]


def read_log(name: str, text: str) -> tuple[tuple[LogEntry, ...], tuple[str, ...]]:
    """The entries and what could not be read of them.

    Raises DocumentError where no column is one that an access log has.
    """
    ending = name.rpartition(".")[2].lower()
    rows = _csv_rows if ending in ("csv", "tsv") else _json_rows
    entries: list[LogEntry] = []
    notes: list[str] = []
    for number, (row, start, end) in enumerate(rows(name, text, notes), start=1):
        if number > _MAX_ROWS:
            notes.append(f"only the first {_MAX_ROWS:,} rows were read")
            break
        entries.append(_entry(row, Span(name, start, end, text[start:end]), notes))
    if not any(e.ip or e.display_name or e.at for e in entries):
        wanted = "at, ip, user_agent, display_name, event"
        raise DocumentError(name, f"has no row of an access log; expected the columns {wanted}.")
    return tuple(entries), tuple(notes[:20])


def _entry(row: Mapping[str, Any], span: Span, notes: list[str]) -> LogEntry:
    found = dict.fromkeys(_NAMES, "")
    for column, value in row.items():
        field = _FIELDS.get(str(column).strip().lower().replace(" ", "_").replace("-", "_"))
        if field and not found[field] and isinstance(value, str | int | float):
            found[field] = str(value).strip()[:2_000]
    at = moment(found["at"])
    if found["at"] and at is None:
        notes.append(f"{found['at'][:40]!r} is not a time; expected ISO 8601")
    return LogEntry(
        span=span,
        ip=found["ip"],
        at=at,
        user_agent=found["user_agent"],
        display_name=found["display_name"],
        event=found["event"],
        zone=found["zone"],
    )


def _csv_rows(name: str, text: str, notes: list[str]) -> Iterator[Row]:
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    reader = csv.reader(lines, delimiter=_delimiter(lines[0] if lines else ""))
    header: list[str] = []
    before = 0
    try:
        for row in reader:
            start, end = starts[before], starts[reader.line_num]
            before = reader.line_num
            if not header:
                header = [cell.lstrip("\ufeff") for cell in row]
            elif any(cell.strip() for cell in row):
                yield dict(zip(header, row, strict=False)), start, _trimmed(text, start, end)
    except csv.Error as error:
        notes.append(f"line {reader.line_num}: {error}; the rows below it were not read")


def _delimiter(header: str) -> str:
    return max(",;\t|", key=header.count)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _json_rows(name: str, text: str, notes: list[str]) -> Iterator[Row]:
    """One object a line; a whole JSON list is read as well."""
    if text.lstrip().startswith("["):
        yield from _listed_rows(name, text)
        return
    at = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        start, at = at, at + len(line)
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if isinstance(row, dict):
            yield row, start, _trimmed(text, start, at)
        else:
            notes.append(f"line {number} is not a JSON object")


def _listed_rows(name: str, text: str) -> Iterator[Row]:
    decoder = json.JSONDecoder()
    at = text.index("[") + 1
    while (start := text.find("{", at)) >= 0:
        try:
            row, at = decoder.raw_decode(text, start)
        except (ValueError, RecursionError) as error:
            raise DocumentError(name, f"is not valid JSON ({error}).") from None
        yield row, start, at
