"""One row of an export as a dossier, so that rows and packets go through the same code."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from json.encoder import encode_basestring
from typing import Any

from hirecheck.dossier import Document, Dossier, Entry, Kind
from hirecheck.intake.exports.row import Answered, ExportRow, Position, RefereeEntry, SchoolEntry
from hirecheck.nouns.spans import Span

__all__ = ["dossier_of", "packed", "unpacked"]

#: A text, a list of texts or of records, or a record.
_Field = str | list[str] | list[dict[str, str]] | dict[str, str]

_NAMES = tuple(field.name for field in fields(ExportRow))


def packed(row: ExportRow) -> dict[str, Any]:
    """A row as plain JSON values, without what is empty."""
    values = {name: value for name in _NAMES if (value := getattr(row, name))}
    for name in ("positions", "schools", "referees", "questions"):
        if name in values:
            values[name] = [asdict(entry) for entry in values[name]]
    return values


def unpacked(raw: dict[str, Any]) -> ExportRow:
    """The row that `packed` packed."""
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in raw.items()}
    values["positions"] = tuple(Position(**p) for p in raw.get("positions", ()))
    values["schools"] = tuple(SchoolEntry(**s) for s in raw.get("schools", ()))
    values["referees"] = tuple(RefereeEntry(**r) for r in raw.get("referees", ()))
    values["questions"] = tuple(Answered(**a) for a in raw.get("questions", ()))
    return ExportRow(**values)


def dossier_of(row: ExportRow) -> Dossier:
    """The dossier that a packet with the same fields would give.

    Spans point into a JSON rendering of the row named `application`, which is also kept as the
    document's text, so that quotes stay readable.
    """
    writer = _RowText("application")
    entered = _fields(row)
    writer.write(entered)
    application = Document(writer.name, Kind.APPLICATION, text=writer.text, data=entered)
    documents = [application]
    career = _career(row)
    if career:
        text = _career_text(career)
        documents.append(Document("resume.json", Kind.RESUME, text=text, data=career))
    if row.resume_text:
        documents.append(Document("resume.txt", Kind.RESUME, text=row.resume_text))
    return Dossier(
        id=row.id or f"row {row.row}", documents=tuple(documents), entries=writer.entries
    )


def _fields(row: ExportRow) -> dict[str, _Field]:
    fields: dict[str, _Field] = {
        "id": row.id,
        "name": row.name,
        "email": row.emails[0] if row.emails else "",
        "emails": list(row.emails[1:]),
        "phone": row.phones[0] if row.phones else "",
        "location": row.location,
        "address": row.address,
        "applied_at": row.applied_at,
        "links": list(row.urls),
        "ips": list(row.ips),
        "user_agent": row.user_agent,
        "source": row.source,
        "references": [asdict(referee) for referee in row.referees],
        "answers": list(row.answers),
    }
    if row.payout:
        fields["payment"] = {
            "method": row.payout_method, "account": row.payout, "holder": row.payout_holder,
        }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def _career(row: ExportRow) -> dict[str, Any]:
    work = [
        {"name": p.employer, "position": p.title, "startDate": p.start, "endDate": p.end}
        for p in row.positions
    ]
    education = [
        {"institution": s.school, "studyType": s.degree, "startDate": s.start, "endDate": s.end}
        for s in row.schools
    ]
    found = {"work": work, "education": education}
    career: dict[str, Any] = {name: entries for name, entries in found.items() if entries}
    return {"basics": {"name": row.name}, **career} if career else {}


def _career_text(career: dict[str, Any]) -> str:
    return json.dumps(career, ensure_ascii=False, indent=1)


class _RowText:
    """Renders fields as JSON and remembers where each text stands."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries: dict[str, Entry] = {}
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """What was written so far."""
        return "".join(self._parts)

    def write(self, fields: Mapping[str, _Field]) -> None:
        """Render the fields once."""
        before = "{"
        for name, value in fields.items():
            if isinstance(value, str):
                self._text(f'{before}"{name}": ', name, value)
            elif isinstance(value, dict):
                self._record(f'{before}"{name}": ', name, value)
            else:
                self._list(f'{before}"{name}": ', name, value)
            before = ", "
        self._put("}" if fields else "{}")

    def _record(self, before: str, path: str, values: Mapping[str, str]) -> None:
        before += "{"
        for name, value in values.items():
            self._text(f'{before}"{name}": ', f"{path}.{name}", value)
            before = ", "
        self._put("}")

    def _list(self, before: str, path: str, items: Iterable[str | dict[str, str]]) -> None:
        before += "["
        for place, item in enumerate(items):
            if isinstance(item, str):
                self._text(before, f"{path}.{place}", item)
            else:
                self._record(before, f"{path}.{place}", item)
            before = ", "
        self._put("]")

    def _text(self, before: str, path: str, value: str) -> None:
        written = encode_basestring(value)
        start = self._length + len(before) + 1
        self._length = start + len(written) - 1
        self._parts += (before, written)
        span = Span(self.name, start, self._length - 1, written[1:-1])
        self.entries[path] = Entry(path, value, span)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
