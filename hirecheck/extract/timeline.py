"""Works out what the dates of a resume imply: overlaps, tools and employers younger than the claim.

Every reading is the most favourable that the text allows: an imprecise start is taken as its last
day, an imprecise end as its first, and a tool named in a post may have come in on its last day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from hirecheck.case import (
    Case,
    EmployerAge,
    Job,
    Missing,
    Overlap,
    Period,
    Span,
    TechnologyClaim,
    changed,
)
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.reference import read_rows

__all__ = ["Technology", "add_timeline", "technologies"]


def add_timeline(case: Case, dossier: Dossier) -> Case:
    """Fill overlaps, dated technology claims and the ages of well-known employers."""
    if isinstance(case.jobs, Missing):
        return changed(case, technologies=_claims(case, dossier, ()) or case.technologies)
    dated = tuple(job for job in case.jobs if job.period is not None)
    claims = _claims(case, dossier, dated)
    ages = tuple(_employer_ages(dated))
    return changed(
        case,
        overlaps=tuple(_overlaps(dated)) if len(dated) > 1 else case.overlaps,
        technologies=claims or case.technologies,
        employer_ages=ages or case.employer_ages,
    )


# Overlaps


def _overlaps(jobs: tuple[Job, ...]) -> Iterator[Overlap]:
    full_time = [job for job in jobs if not job.part_time]
    for number, first in enumerate(full_time):
        for second in full_time[number + 1 :]:
            if _same(first.employer, second.employer):
                continue
            months = _shared_months(first, second)
            if months >= 1:
                yield Overlap(first, second, months)


def _same(one: str, other: str) -> bool:
    """Two names of one employer: a promotion or a second role in the same house is no overlap."""
    a, b = _plain(one), _plain(other)
    return bool(a and b) and (a == b or a in b or b in a)


def _shared_months(first: Job, second: Job) -> int:
    assert first.period is not None
    assert second.period is not None
    start = max(_latest_start(first.period), _latest_start(second.period))
    end = min(_earliest_end(first.period), _earliest_end(second.period))
    if end <= start:
        return 0
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end.day >= start.day else months - 1


def _latest_start(period: Period) -> date:
    if period.precision == "year":
        return date(period.start.year, 12, 31)
    if period.precision == "month":
        return (period.start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return period.start


def _earliest_end(period: Period) -> date:
    if period.current:
        return period.end
    if period.precision == "year":
        return date(period.end.year, 1, 1)
    return period.end.replace(day=1) if period.precision == "month" else period.end


# Technologies


@dataclass(frozen=True, slots=True)
class Technology:
    """A tool or language, the first day of the period of its first public release, the source.

    `common` marks names that are ordinary words ("Go", "Spark"): they count in lists only.
    """

    name: str
    names: tuple[str, ...]
    released: date
    source: str
    common: bool = False


@cache
def technologies() -> tuple[Technology, ...]:
    """The shipped table. A release known to the year or month only counts from its first day."""
    return tuple(
        Technology(
            row["name"],
            (row["name"], *[alias for alias in row["aliases"].split("|") if alias]),
            _first_day(row["released"]),
            row["source"],
            row["common"] == "yes",
        )
        for row in read_rows("technologies.csv")
    )


def _first_day(text: str) -> date:
    year, month, day = (*text.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))


@cache
def _by_name() -> dict[str, Technology]:
    return {_folded(name): tech for tech in technologies() for name in tech.names}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


@cache
def _longest() -> int:
    return max(len(name.split()) for name in _by_name())


_TOKEN = re.compile(r"[^\W_][\w+#]*(?:[.\-/][\w+#]+)*")
_YEARS_OF = re.compile(
    r"(?<![\w.])(?P<n>\d{1,2})\s?\+?\s?(?:years?|yrs?|jahre|ans|años|anos|anni|jaar)\b"
    r"(?:\s(?:of|in|with|von|mit|de|con|com|di|met)\b)?(?:\s(?:hands-on|professional|production|"
    r"commercial|"
    r"solid|strong|experience|expertise|erfahrung|expérience|experiencia|experiência|esperienza|"
    r"ervaring|"
    r"working|development|developing|programming|in|of|with|using|d'|de|mit)){0,5}\s+",
    re.IGNORECASE,
)
_SKILL_YEARS = re.compile(r"(?P<n>\d{1,2})\+?\s(?:years?|yrs?)", re.IGNORECASE)


def _claims(case: Case, dossier: Dossier, jobs: tuple[Job, ...]) -> tuple[TechnologyClaim, ...]:
    documents = {document.name: document for document in dossier.of(Kind.RESUME)}
    claims: dict[tuple[str, str], TechnologyClaim] = {}
    found = [*_in_jobs(jobs, documents), *_years_of(case, documents), *_skill_years(case)]
    for claim in found:
        key = (claim.technology, claim.span.document)
        if key not in claims or claim.since < claims[key].since:
            claims[key] = claim
    return tuple(claims.values())


def _in_jobs(jobs: tuple[Job, ...], documents: dict[str, Document]) -> Iterator[TechnologyClaim]:
    """Tools named in a dated post: they must have existed by its end."""
    for job in jobs:
        document = documents.get(job.span.document)
        if document is None or job.period is None or job.period.current:
            continue
        for tech, start, end in _mentions(document.text, job.span.start, job.span.end):
            span = document.span(start, end)
            yield TechnologyClaim(tech.name, job.period.end, tech.released, tech.source, span)


def _years_of(case: Case, documents: dict[str, Document]) -> Iterator[TechnologyClaim]:
    """ "8 years of Kubernetes", counted back from the day of the application."""
    if isinstance(case.applied, Missing):
        return
    for document in documents.values():
        for m in _YEARS_OF.finditer(document.text):
            stop = min(len(document.text), m.end() + 40)
            for tech, start, end in _mentions(document.text, m.end(), stop, listed=True)[:1]:
                if start == m.end():
                    since = _years_before(case.applied, int(m["n"]))
                    span = document.span(m.start(), end)
                    yield TechnologyClaim(tech.name, since, tech.released, tech.source, span)


def _skill_years(case: Case) -> Iterator[TechnologyClaim]:
    """Skills with their years beside them ("Go (12 years)")."""
    if isinstance(case.applied, Missing) or isinstance(case.skills, Missing):
        return
    for skill in case.skills:
        tech, years = _by_name().get(_folded(skill.name)), _SKILL_YEARS.search(skill.level)
        if tech is not None and years is not None:
            since = _years_before(case.applied, int(years["n"]))
            yield TechnologyClaim(tech.name, since, tech.released, tech.source, skill.span)


def _years_before(day: date, years: int) -> date:
    year = max(1900, day.year - years)
    return day.replace(year=year, day=min(day.day, 28))


def _mentions(
    text: str, start: int, end: int, *, listed: bool = False
) -> list[tuple[Technology, int, int]]:
    """Technologies named in `text[start:end]`, the longest name first at each place.

    Ordinary words count only as items of a list, or when `listed` says that the place names one.
    """
    tokens = list(_TOKEN.finditer(text, start, end))
    found: list[tuple[Technology, int, int]] = []
    index = 0
    while index < len(tokens):
        for length in range(min(_longest(), len(tokens) - index), 0, -1):
            first, last = tokens[index].start(), tokens[index + length - 1].end()
            tech = _by_name().get(_folded(text[first:last])) if last - first < 40 else None
            if tech and _is_meant(tech, text, first, last, listed):
                found.append((tech, first, last))
                index += length - 1
                break
        index += 1
    return found


def _is_meant(tech: Technology, text: str, start: int, end: int, listed: bool) -> bool:
    """Short names count as the makers write them; ordinary words where a list names tools."""
    written = text[start:end]
    if tech.common and not listed:
        return _is_item(text, start, end)
    return len(written) > 6 or not written.isalpha() or written in tech.names


def _is_item(text: str, start: int, end: int) -> bool:
    """True where a capital word stands between list marks, with another item beside it."""
    before, after = text[max(0, start - 3) : start].rstrip(" "), text[end : end + 3].lstrip(" ")
    edge_before = before[-1:] in (",", "/", "|", ";", "(", "•", ":", "·")
    edge_after = after[:1] in (",", "/", "|", ";", ")", "•", "·", "\n", "")
    return edge_before and edge_after and text[start].isupper()


# Employers


def _employer_ages(jobs: tuple[Job, ...]) -> Iterator[EmployerAge]:
    for job in jobs:
        assert job.period is not None
        founded = _founded().get(_plain(job.employer))
        if founded is not None:
            day, source = founded
            span: Span = job.employer_span or job.span
            since = _latest_start(job.period)
            yield EmployerAge(job, since, day, "listed", source, span)


_LEGAL = re.compile(
    r"[\s,]+(?:inc|incorporated|llc|ltd|limited|corp|corporation|co|company|gmbh|ag|se|sa|plc|bv|"
    r"b v|nv|pvt|"
    r"private|pte|holdings?|platforms|labs)\b\.?$"
)


def _plain(name: str) -> str:
    folded = " ".join(re.sub(r"[^\w&+ ]", " ", name.casefold().replace(".com", " com")).split())
    while (shorter := _LEGAL.sub("", folded)) != folded and shorter:
        folded = shorter
    return folded


@cache
def _founded() -> dict[str, tuple[date, str]]:
    """Founding dates by plain name. A year alone counts from its first day."""
    table: dict[str, tuple[date, str]] = {}
    for row in read_rows("employers.csv"):
        if row["common"]:
            continue
        for name in (row["name"], *[a for a in row["aliases"].split("|") if a]):
            table[_plain(name)] = (_first_day(row["founded"]), row["source"])
    return table
