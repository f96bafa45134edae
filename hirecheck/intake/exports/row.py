"""One application as an export tells it, before anything is worked out from it."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from hirecheck.nouns.noun import noun

__all__ = [
    "Answered",
    "ColumnUse",
    "ExportRow",
    "Position",
    "RefereeEntry",
    "SchoolEntry",
    "preview",
]


@noun(frozen=True, slots=True)
class Position:
    """A job as the export gives it; dates as written."""

    employer: str = ""
    title: str = ""
    start: str = ""
    end: str = ""


@noun(frozen=True, slots=True)
class SchoolEntry:
    """An education as the export gives it; dates as written."""

    school: str = ""
    degree: str = ""
    start: str = ""
    end: str = ""


@noun(frozen=True, slots=True)
class RefereeEntry:
    """A referee as the export gives them."""

    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    relationship: str = ""


@noun(frozen=True, slots=True)
class Answered:
    """A question of the application form with what was answered."""

    question: str
    answer: str


@noun(frozen=True, slots=True)
class ExportRow:
    """One application. `row` counts from 1; empty strings and tuples are "not given".

    `ignored` are columns that were not understood. A row that could not be read has `error`, with
    its line and what was expected, and nothing else but its number.

    `born` and `papers` (numbers of identity documents) only tell whether two applications are one
    person's; neither is part of a dossier. `more_payouts` are accounts
    for pay beside the first. `answers` are what was written in free text, `questions` what a form
    asked and was answered, however short, `file_hash`
    and `photo_hash` what a system keeps in place of a resume's file or a picture.
    """

    row: int
    id: str = ""
    name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    location: str = ""
    address: str = ""
    applied_at: str = ""
    ips: tuple[str, ...] = ()
    positions: tuple[Position, ...] = ()
    schools: tuple[SchoolEntry, ...] = ()
    resume_files: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    error: str = ""
    resume_text: str = ""
    referees: tuple[RefereeEntry, ...] = ()
    user_agent: str = ""
    candidate_id: str = ""
    job: str = ""
    source: str = ""
    born: str = ""
    papers: str = ""
    payout: str = ""
    payout_method: str = ""
    payout_holder: str = ""
    device: str = ""
    answers: tuple[str, ...] = ()
    file_hash: str = ""
    photo_hash: str = ""
    more_payouts: tuple[str, ...] = ()
    questions: tuple[Answered, ...] = ()

    def __reduce__(self) -> tuple[Any, ...]:
        # Rows go from process to process: a third of the time of what dataclasses do by default.
        return ExportRow, _values(self)


_values = attrgetter(*(field.name for field in fields(ExportRow)))


@noun(frozen=True, slots=True)
class ColumnUse:
    """How one column (or path of nested data) was understood.

    `field` is empty where it was not; `confidence` is 0 to 1; `why` is for people.
    """

    column: str
    field: str
    why: str
    confidence: float


def preview(row: ExportRow) -> dict[str, Any]:
    """The row as `hirecheck preview --format json` prints it.

    `answers` (question to answer) and `error` are there only where there are any.
    """
    shown: dict[str, Any] = {
        "row": row.row,
        "id": row.id,
        "name": row.name,
        "emails": list(row.emails),
        "phones": list(row.phones),
        "urls": list(row.urls),
        "location": row.location,
        "address": row.address,
        "applied_at": row.applied_at,
        "ips": list(row.ips),
        "positions": [
            {"employer": p.employer, "title": p.title, "start": p.start, "end": p.end}
            for p in row.positions
        ],
        "schools": [
            {"school": s.school, "degree": s.degree, "start": s.start, "end": s.end}
            for s in row.schools
        ],
        "resume_files": list(row.resume_files),
        "ignored": list(row.ignored),
    }
    if row.questions:
        shown["answers"] = {asked.question: asked.answer for asked in row.questions}
    if row.error:
        shown["error"] = row.error
    return shown
