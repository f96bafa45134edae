"""What reading a resume gives, before it becomes a case or JSON Resume."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hirecheck.extract.contacts import FoundLink
from hirecheck.extract.dates import DateRange
from hirecheck.nouns.spans import Span

__all__ = [
    "JobRead",
    "LinkRead",
    "Mark",
    "RefereeRead",
    "ResumeRead",
    "SchoolRead",
    "Tagger",
    "Value",
]


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of text that a tagger named: TITLE, EMPLOYER, SCHOOL, DEGREE, PLACE or PERSON."""

    start: int
    end: int
    label: str


# Marks in a text; their offsets are within that text.
Tagger = Callable[[str], list[Mark]]


@dataclass(frozen=True, slots=True)
class Value:
    """One value: `text` as a reader would copy it, `span` where it stands, how sure (0 to 1)."""

    text: str
    span: Span
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class LinkRead:
    """A link with its span and the words it hides behind, if any."""

    link: FoundLink
    span: Span
    label: str = ""


@dataclass(frozen=True, slots=True)
class JobRead:
    """One position. `when` keeps the date as written; `whole` spans the entry with its text."""

    whole: Span
    employer: Value | None = None
    title: Value | None = None
    when: DateRange | None = None
    when_span: Span | None = None
    place: Value | None = None
    body: Span | None = None
    domain: str = ""
    part_time: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class SchoolRead:
    """One entry of education."""

    whole: Span
    school: Value | None = None
    degree: Value | None = None
    area: Value | None = None
    when: DateRange | None = None
    when_span: Span | None = None
    place: Value | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class RefereeRead:
    """A person named as a reference."""

    name: Value
    email: Value | None = None
    phone: Value | None = None
    company: str = ""
    relationship: str = ""


@dataclass(frozen=True, slots=True)
class ResumeRead:
    """Everything read from one resume. `others` are contacts in it that belong to referees or
    supervisors; languages and skills carry the level in words as a second value. `labeller` says
    whether a trained labeller was "asked", was "not needed", or was "absent".
    """

    document: str
    name: Value | None = None
    headline: Value | None = None
    emails: tuple[Value, ...] = ()
    phones: tuple[Value, ...] = ()
    links: tuple[LinkRead, ...] = ()
    location: Value | None = None
    jobs: tuple[JobRead, ...] = ()
    schools: tuple[SchoolRead, ...] = ()
    skills: tuple[tuple[Value, str], ...] = ()
    certificates: tuple[Value, ...] = ()
    languages: tuple[tuple[Value, str], ...] = ()
    references: tuple[RefereeRead, ...] = ()
    others: tuple[Value, ...] = ()
    labeller: str = "absent"
