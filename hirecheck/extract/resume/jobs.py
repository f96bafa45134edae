"""Reads positions: which part of each entry's header is the title and which the employer.

Every way to read an entry gets a score from its words; a way that suits the other entries of the
section as well is preferred, because people set all their positions alike.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from hirecheck.dossier import Document
from hirecheck.extract.resume.entries import Entry, dated_entries, undated_entries
from hirecheck.extract.resume.parts import Part, split_commas
from hirecheck.extract.resume.rows import Row
from hirecheck.extract.resume.values import JobRead, Tagger, Value
from hirecheck.extract.resume.words import (
    employer_score,
    is_noise,
    is_part_time,
    is_place,
    school_score,
    title_score,
)

__all__ = ["read_jobs"]

# How much a part looks like a title (above 0) rather than an employer (below 0), by a tagger.
_Lean = Callable[[Part], float]

_AGREEMENT = 0.7
_MISSING = 1.2
_DOUBT = 0.0
_PLAIN = 2.5
_TAGGED = 3.0


@dataclass(frozen=True, slots=True)
class _Reading:
    key: tuple[object, ...]
    score: float
    title: Part | None
    employer: Part | None


def read_jobs(
    document: Document, rows: tuple[Row, ...], tagger: Tagger | None = None
) -> list[JobRead]:
    """The positions of one section, in reading order; the tagger is asked only in doubt."""
    entries = dated_entries(rows, document.text)
    if not entries:
        return _undated_jobs(document, rows)
    chosen = _chosen([_readings(entry, None) for entry in entries])
    doubtful = [r is None or r.score < _DOUBT for r in chosen]
    if tagger is not None and any(doubtful):
        leans = [_lean_of(document, entry, tagger) for entry in entries]
        tagged = _chosen([_readings(e, lean) for e, lean in zip(entries, leans, strict=True)])
        chosen = [t if d else c for c, t, d in zip(chosen, tagged, doubtful, strict=True)]
    jobs = [_job(document, entry, best) for entry, best in zip(entries, chosen, strict=True)]
    return _inherit(jobs, entries)


def _undated_jobs(document: Document, rows: tuple[Row, ...]) -> list[JobRead]:
    """Positions without dates, only where title and employer are both plain to see."""
    entries = undated_entries(rows)
    pairs = zip(entries, _chosen([_readings(entry, None) for entry in entries]), strict=True)
    return [
        _job(document, entry, best)
        for entry, best in pairs
        if best is not None and best.title and best.employer and best.score >= _PLAIN
    ]


def _chosen(options: list[list[_Reading]]) -> list[_Reading | None]:
    """The best reading of each entry, with the support of the others."""
    support: dict[tuple[object, ...], float] = defaultdict(float)
    for readings in options:
        for key, score in _best_by_key(readings).items():
            support[key] += score
    others = max(1, len(options) - 1)
    chosen: list[_Reading | None] = []
    for readings in options:
        own = _best_by_key(readings)
        weighed = [
            (r.score + _AGREEMENT * (support[r.key] - own[r.key]) / others, r) for r in readings
        ]
        chosen.append(max(weighed, key=lambda pair: pair[0])[1] if weighed else None)
    return chosen


def _lean_of(document: Document, entry: Entry, tagger: Tagger) -> _Lean:
    """What the tagger says about parts of one entry's header."""
    start, end = entry.header[0].start, entry.header[-1].end
    marks = tagger(document.text[start:end])

    def lean(part: Part) -> float:
        for mark in marks:
            shared = min(part.end - start, mark.end) - max(part.start - start, mark.start)
            if 2 * shared > part.end - part.start:
                return {"TITLE": _TAGGED, "EMPLOYER": -_TAGGED, "SCHOOL": -_TAGGED}.get(
                    mark.label, 0.0
                )
        return 0.0

    return lean


def _best_by_key(readings: list[_Reading]) -> dict[tuple[object, ...], float]:
    best: dict[tuple[object, ...], float] = {}
    for reading in readings:
        best[reading.key] = max(best.get(reading.key, reading.score), reading.score)
    return best


def _readings(entry: Entry, lean: _Lean | None) -> list[_Reading]:
    parts = [
        part
        for part in entry.parts
        if part.kind != "place" and part.label not in ("other", "place")
    ]
    parts = [part for part in parts if sum(c.isalpha() for c in part.text) > 1][:7]
    readings = []
    for i, title in enumerate(parts):
        far = 0.35 * max(0, title.line) + 0.15 * max(0, -title.line - 1)
        own = _as_title(title, lean) - far
        readings.append(_Reading(("t", title.line, title.order), own - _MISSING, title, None))
        cost = _as_employer(title, lean) - far - _MISSING
        readings.append(_Reading(("e", title.line, title.order), cost, None, title))
        for j, employer in enumerate(parts):
            if i != j:
                apart = 0.35 * max(0, employer.line) + 0.15 * max(0, -employer.line - 1)
                apart += 0.25 * (abs(i - j) - 1)
                score = own + _as_employer(employer, lean) - apart
                key = ("te", title.line, title.order, employer.line, employer.order)
                readings.append(_Reading(key, score, title, employer))
                readings += _team_readings(title, employer, score)
        for left, right in split_commas(title):
            readings += _split_readings(left, right, far, lean)
    return readings


def _team_readings(title: Part, employer: Part, score: float) -> list[_Reading]:
    """ "Engineer - Payments, Acme Bank" names the team before the employer."""
    if employer.line != title.line or employer.order != title.order + 1:
        return []
    readings = []
    for team, firm in split_commas(employer):
        likely = _firmness(firm.text) > _firmness(team.text) + 0.2
        key = ("team", title.line, title.order)
        readings.append(_Reading(key, score + (0.1 if likely else -0.4), title, firm))
    return readings[-1:]


def _firmness(text: str) -> float:
    return employer_score(text) - 0.5 * title_score(text)


def _split_readings(left: Part, right: Part, far: float, lean: _Lean | None) -> list[_Reading]:
    """Both ways to read "A, B"; that something was cut costs a little."""
    one = _as_title(left, lean) + _as_employer(right, lean) - far - 0.3
    two = _as_employer(left, lean) + _as_title(right, lean) - far - 0.3
    return [
        _Reading(("split", left.line, left.order, "title first"), one, left, right),
        _Reading(("split", left.line, left.order, "employer first"), two, right, left),
    ]


def _as_title(part: Part, lean: _Lean | None) -> float:
    if part.label:
        return 5.0 if part.label == "title" else -5.0
    words = title_score(part.text) - 0.6 * employer_score(part.text)
    return words + (0.5 * lean(part) if lean else 0.0) - _odd(part.text)


def _as_employer(part: Part, lean: _Lean | None) -> float:
    if part.label:
        return 5.0 if part.label == "employer" else -5.0
    words = employer_score(part.text) - 0.9 * title_score(part.text)
    return words - (0.5 * lean(part) if lean else 0.0) - _odd(part.text)


def _odd(text: str) -> float:
    """Addresses, links, amounts and prose are neither title nor employer."""
    odd = 0.0
    if re.match(r"\d+\s|www\.|https?:", text) or "@" in text:
        odd += 1.5
    if text[0].islower():
        odd += 0.8
    if len(text.split()) > 8:
        odd += 0.15 * (len(text.split()) - 8)
    if text.endswith("."):
        odd += 0.3
    return odd


def _job(document: Document, entry: Entry, reading: _Reading | None) -> JobRead:
    first = min([row.start for row in entry.header])
    last = max([row.end for row in (*entry.header, *entry.body)])
    title = None
    if reading is not None and reading.title is not None:
        title = _value(document, _whole_title(document, entry, reading), _title_end)
    employer = None
    if reading is not None and reading.employer is not None:
        start = _employer_start(reading.employer.text)
        part = reading.employer
        part = replace(part, start=part.start + start, text=part.text[start:])
        employer = _value(document, part, _employer_end)
    place = next((p for p in entry.parts if p.kind == "place"), None)
    below = _below(entry, reading, place)
    body = document.span(below[0].start, below[-1].end) if below else None
    header = " ".join(row.text for row in entry.header)
    return JobRead(
        whole=document.span(first, last),
        employer=employer,
        title=title,
        when=entry.when,
        when_span=document.span(entry.when.at, entry.when.to) if entry.when else None,
        place=Value(place.text, document.span(place.start, place.end)) if place else None,
        body=body,
        part_time=is_part_time(header),
        confidence=_confidence(reading),
    )


def _below(entry: Entry, reading: _Reading | None, place: Part | None) -> tuple[Row, ...]:
    """The description: the longest piece that says neither title, employer, date nor place.

    It stands below them, or on a form between them.
    """
    if reading is None or reading.title is None or reading.employer is None:
        return entry.body
    said = [p.start for p in (reading.title, reading.employer, place) if p is not None]
    said += [entry.when.at] if entry.when else []
    runs: list[list[Row]] = [[]]
    for row in entry.header:
        if any(row.start <= at < row.end for at in said):
            runs.append([])
        elif row.start > min(said):
            runs[-1].append(row)
    runs[-1] += entry.body
    return tuple(max(reversed(runs), key=lambda rows: sum(len(row.text) for row in rows)))


def _whole_title(document: Document, entry: Entry, reading: _Reading) -> Part:
    """ "Engineer - Payments" is one title where the employer stands on another line."""
    title, employer = reading.title, reading.employer
    assert title is not None
    if employer is not None and employer.line == title.line:
        return title
    for part in entry.parts:
        between = document.text[title.end : part.start]
        if part.line == title.line and not part.kind and re.fullmatch(r"\s[-–—]\s", between):
            text = document.text[title.start : part.end]
            title = replace(title, end=part.end, text=text)
    return title


def _confidence(reading: _Reading | None) -> float:
    if reading is None:
        return 0.3
    return min(0.98, max(0.3, 0.55 + 0.1 * reading.score))


def _value(document: Document, part: Part, cut: Callable[[str], int]) -> Value:
    end = part.start + cut(part.text)
    text = document.text[part.start : end].rstrip(" ,;:-–—|")
    return Value(text, document.span(part.start, part.start + len(text)))


_MODE_NOTE = re.compile(r"\s*[(\[]([^)\]]{0,40})[)\]]\s*$")


def _title_end(text: str) -> int:
    """A title ends before a closing note in brackets."""
    return _without_note(text, len(text))


def _without_note(text: str, end: int) -> int:
    """Cuts "(part-time)" and "(Remote)"; a bracket that belongs to the name stays."""
    opened = text.rfind(" (", 0, end)
    if opened > 3 and ")" not in text[opened:end]:
        return opened
    note = _MODE_NOTE.search(text[:end])
    if note is None or note.start() <= 3:
        return end
    inside = note[1]
    if re.match(r"(?:formerly|now|previously|until|ehemals|früher|bis|ex)\b", inside.casefold()):
        return note.start()
    return note.start() if is_noise(inside) or is_place(inside) or is_part_time(inside) else end


_DEPARTMENT = re.compile(
    r",\s+(?!(?i:Inc|Ltd|LLC|Corp|Co|S\.?A|GmbH|L\.?P|LLP|PLC|Limited|Pvt|Private|N\.?A|B\.?V|"
    r"S\.?L|Lda|S\.?r\.?l|and|&)\b)"
)


_UNIT = re.compile(
    r"(?:department|dept\.?|faculty|school of|chair|division|laboratory|lab|centre|center|group|"
    r"institut[eo]? (?:of|for|für|de)|lehrstuhl|fakultät|département|departamento|dipartimento)\b",
    re.IGNORECASE,
)


def _employer_start(text: str) -> int:
    """A department stands before the university that employs (Physics, University of Y)."""
    comma = re.search(r",\s+", text)
    if comma and _UNIT.match(text) and school_score(text[comma.end() :]) >= 2:
        return comma.end()
    return 0


def _employer_end(text: str) -> int:
    """An employer ends before its department or address, which follow after a comma."""
    comma = _DEPARTMENT.search(text)
    end = comma.start() if comma and comma.start() > 2 else len(text)
    return _without_note(text, end)


def _inherit(jobs: list[JobRead], entries: list[Entry]) -> list[JobRead]:
    """Several titles under one employer's name: each gets it; its own total period is dropped."""
    result: list[JobRead] = []
    employer: Value | None = None
    for number, job in enumerate(jobs):
        if job.employer is not None:
            employer = job.employer
        following = jobs[number + 1] if number + 1 < len(jobs) else None
        if (
            job.title is None
            and job.employer is not None
            and following is not None
            and following.employer is None
            and following.title is not None
            and not entries[number].body
        ):
            continue
        if job.employer is None and job.title is not None and employer is not None:
            job = _with_employer(job, employer)
        result.append(job)
    return result


def _with_employer(job: JobRead, employer: Value) -> JobRead:
    inherited = Value(employer.text, employer.span, min(employer.confidence, 0.8))
    return replace(job, employer=inherited)
