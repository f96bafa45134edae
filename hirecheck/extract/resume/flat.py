"""Reads resumes whose line breaks and punctuation were lost: running text with dates in it.

The dates are the only fixed points. What stands before each is the entry's header, behind the end
of the description before it; a tagger finds title and employer there, word lists where it is
missing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from hirecheck.dossier import Document
from hirecheck.extract.dates import DateRange, find_ranges
from hirecheck.extract.resume.values import JobRead, Mark, SchoolRead, Tagger, Value
from hirecheck.extract.resume.words import (
    degree_score,
    employer_score,
    is_area,
    is_part_time,
    is_place,
    school_score,
    title_score,
)

__all__ = ["is_flat", "read_flat"]


_WINDOW = 170


def is_flat(text: str) -> bool:
    """True for a long text with next to no line breaks."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(text) > 500 and len(text) / max(1, len(lines)) > 350


def read_flat(
    document: Document, tagger: Tagger | None = None
) -> tuple[tuple[JobRead, ...], tuple[SchoolRead, ...]]:
    """Positions and schools of a running text."""
    text = document.text
    jobs: list[JobRead] = []
    schools: list[SchoolRead] = []
    for kind, start, end in _regions(text):
        previous = start
        for found in _dates(text, start, end):
            begin = max(previous, found.at - _WINDOW)
            if kind != "schools" and not found.single:
                job = _job(document, begin, found, tagger if kind == "jobs" else None)
                if job and (kind == "jobs" or (job.title and job.employer)):
                    jobs.append(job)
            elif kind == "schools":
                schools += _schools(document, begin, found.at, found, tagger)
            previous = found.to
        if kind == "schools":
            schools += _schools(document, previous, min(end, previous + _WINDOW), None, tagger)
    return _with_bodies(document, jobs), tuple(schools)


_HEADING = re.compile(
    r"(?<!\w)(?P<jobs>Work Experience|WORK EXPERIENCE|Professional Experience|"
    r"PROFESSIONAL EXPERIENCE|"
    r"Employment History|EMPLOYMENT HISTORY|EXPERIENCE|Work History|WORK HISTORY|"
    r"Berufserfahrung)(?!\w)"
    r"|(?<!\w)(?P<schools>Education|EDUCATION|Academic Qualifications?|Ausbildung|Formation)"
    r"(?=\s+[A-Z\d])(?! (?:and|of|in|Department|System|Board))"
    r"|(?<!\w)(?P<other>Skills|SKILLS|Technical Skills|TECHNICAL SKILLS|Additional Information|"
    r"ADDITIONAL INFORMATION|Certifications?(?: and Licenses)?|CERTIFICATIONS?|Personal Details|"
    r"PERSONAL DETAILS|Languages|Awards|Publications|Assessments|Links|Groups)(?=\s+[A-Z\d])"
)


def _regions(text: str) -> list[tuple[str, int, int]]:
    """Sections as (kind, start, end); without any heading the whole text may hold positions."""
    cuts = [(m.lastgroup or "other", m.start(), m.end()) for m in _HEADING.finditer(text)]
    first = min((start for _, start, _ in cuts), default=len(text))
    return [("jobs" if not cuts else "other", 0, first), *_spans(cuts, len(text))]


def _spans(cuts: list[tuple[str, int, int]], end: int) -> list[tuple[str, int, int]]:
    following = [*(start for _, start, _ in cuts[1:]), end]
    return [(kind, at, stop) for (kind, _, at), stop in zip(cuts, following, strict=False)]


def _dates(text: str, start: int, end: int) -> list[DateRange]:
    return [
        replace(found, at=found.at + start, to=found.to + start)
        for found in find_ranges(text[start:end])
        if found.start is not None or found.end is not None
    ]


def _job(document: Document, begin: int, found: DateRange, tagger: Tagger | None) -> JobRead | None:
    window = document.text[begin : found.at]
    marks = _by_words(window)
    if tagger is not None and not any(mark.label == "TITLE" for mark in marks):
        marks = tagger(document.text[begin : found.to]) or marks
    title, employer = _nearest(marks, "TITLE"), _nearest(marks, "EMPLOYER", "SCHOOL")
    if employer is None and title is None:
        return None
    place = _nearest([m for m in marks if m.label == "PLACE"], "PLACE")
    first = min(m.start for m in (title, employer) if m is not None)
    return JobRead(
        whole=document.span(begin + first, found.to),
        employer=_value(document, begin, employer),
        title=_value(document, begin, title),
        when=found,
        when_span=document.span(found.at, found.to),
        place=_value(document, begin, place),
        part_time=is_part_time(window[first:]),
        confidence=0.6 if title and employer else 0.45,
    )


def _nearest(marks: list[Mark], *labels: str) -> Mark | None:
    """The mark nearest to the date, which stands behind them all."""
    return max((m for m in marks if m.label in labels), key=lambda m: m.end, default=None)


def _value(document: Document, begin: int, mark: Mark | None) -> Value | None:
    if mark is None:
        return None
    span = document.span(begin + mark.start, begin + mark.end)
    return Value(" ".join(span.text.split()), span, 0.6)


_TOKEN = re.compile(r"\S+")
_LINKS = {"of", "and", "&", "de", "for", "the", "del", "du", "des", "la", "in", "und", "für", "to"}


def _by_words(window: str) -> list[Mark]:
    """Title and employer by word lists: the last run of capital words, cut behind the title."""
    tokens = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(window)]
    marks: list[Mark] = []
    tokens, place = _without_place(window, tokens)
    marks += [place] if place else []
    run: list[tuple[int, int, str]] = []
    for token in reversed(tokens):
        word = token[2]
        if not (word[0].isupper() or word[0].isdigit() or word.casefold() in _LINKS):
            break
        run.insert(0, token)
    while run and run[0][2].casefold() in _LINKS:
        run.pop(0)
    run = run[-14:]
    heads = [i for i, t in enumerate(run[:-1]) if title_score(t[2]) >= 2]
    if not heads:
        return marks
    last = max(heads)
    first = last
    while first > 0 and last - first < 5 and not _is_firm(run[first - 1][2]):
        first -= 1
    marks.append(Mark(run[first][0], run[last][1], "TITLE"))
    marks.append(Mark(run[last + 1][0], run[-1][1], "EMPLOYER"))
    return marks


def _is_firm(word: str) -> bool:
    return employer_score(f"x {word}") >= 2.5


def _without_place(
    window: str, tokens: list[tuple[int, int, str]]
) -> tuple[list[tuple[int, int, str]], Mark | None]:
    """Drops a place before the date; a double blank is where a dash once stood."""
    gap = window.rstrip().rfind("  ")
    if gap > 0 and len(window[gap:].split()) <= 4:
        kept = [t for t in tokens if t[1] <= gap]
        dropped = [t for t in tokens if t[0] >= gap]
        if kept and dropped:
            return kept, Mark(dropped[0][0], dropped[-1][1], "PLACE")
    for count in (3, 2, 1):
        tail = " ".join(t[2] for t in tokens[-count:])
        city, _, region = tail.partition(" ")
        if len(tokens) > count + 1 and (is_place(f"{city}, {region}") or is_place(tail)):
            return tokens[:-count], Mark(tokens[-count][0], tokens[-1][1], "PLACE")
    return tokens, None


def _schools(
    document: Document, begin: int, end: int, found: DateRange | None, tagger: Tagger | None
) -> list[SchoolRead]:
    window = document.text[begin:end]
    if not window.strip():
        return []
    marks = _schools_by_words(window)
    if tagger is not None and not marks:
        marks = tagger(window)
    school, degree = _nearest(marks, "SCHOOL"), _nearest(marks, "DEGREE")
    if school is None:
        return []
    first = min(m.start for m in (school, degree) if m is not None)
    return [
        SchoolRead(
            whole=document.span(begin + first, found.to if found else begin + school.end),
            school=_value(document, begin, school),
            degree=_value(document, begin, degree),
            when=found,
            when_span=document.span(found.at, found.to) if found else None,
            confidence=0.6,
        )
    ]


def _schools_by_words(window: str) -> list[Mark]:
    """Runs of capital words that hold a school's word, and the degree before it."""
    marks: list[Mark] = []
    head = window.split("  ")[0] if "  " in window.strip() else window
    runs = re.finditer(
        r"(?:[^\W\d_a-z][\w.'’]*|of|and|de|in|for|the|&)(?:\s(?:[A-ZÀ-Þ][\w.'’]*|of|and|de|in|for|"
        r"the|&))*",
        head,
    )
    for run in runs:
        words = run.group().split()
        at = next((i for i, w in enumerate(words) if school_score(w) >= 2), -1)
        if at < 0:
            continue
        cut = max((i + 1 for i, w in enumerate(words[:at]) if degree_score(w) >= 2), default=0)
        while cut < at and (is_area(words[cut]) or words[cut] in ("in", "of", "and", "&")):
            cut += 1
        begin = run.start() + len(" ".join(words[:cut])) + bool(cut)
        marks.append(Mark(begin, run.end(), "SCHOOL"))
        if cut:
            marks.append(Mark(run.start(), begin - 1, "DEGREE"))
    return marks


def _with_bodies(document: Document, jobs: list[JobRead]) -> tuple[JobRead, ...]:
    """Each description runs from its date to the next position's header."""
    finished = []
    for job, follower in zip(jobs, [*jobs[1:], None], strict=False):
        start = job.when_span.end if job.when_span else job.whole.end
        stop = follower.whole.start if follower else min(len(document.text), start + 2000)
        body = document.span(start, stop) if stop > start else None
        finished.append(
            replace(job, body=body, whole=document.span(job.whole.start, max(start, stop)))
        )
    return tuple(finished)
