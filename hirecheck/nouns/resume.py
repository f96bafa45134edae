"""What a resume claims, and dated facts about those claims."""

from __future__ import annotations

from datetime import date

from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = [
    "EmployerAge",
    "Job",
    "LanguageClaim",
    "Overlap",
    "Period",
    "School",
    "Skill",
    "TechnologyClaim",
    "WebLink",
]


@noun(frozen=True, slots=True)
class Period:
    """From `start` to `end` (first and last day that the text allows).

    `precision` is "day", "month" or "year" of the coarser side; `current` says that the text
    calls it ongoing, in which case `end` is the date of the application.
    """

    start: date
    end: date
    precision: str
    current: bool
    span: Span

    @property
    def months(self) -> int:
        """Whole months covered, at least 0."""
        return max(0, (self.end.year - self.start.year) * 12 + self.end.month - self.start.month)


@noun(frozen=True, slots=True)
class Job:
    """One position. `domain` is the employer's own, where the applicant gives one.

    `part_time` is True where the text says part-time, freelance, contract, consulting, intern or
    volunteer, because such posts may run side by side.
    """

    employer: str
    title: str
    span: Span
    employer_span: Span | None = None
    period: Period | None = None
    place: str = ""
    domain: str = ""
    part_time: bool = False
    text: str = ""


@noun(frozen=True, slots=True)
class School:
    """One entry of education. `known` is None where no register was asked."""

    school: str
    span: Span
    degree: str = ""
    area: str = ""
    period: Period | None = None
    known: bool | None = None


@noun(frozen=True, slots=True)
class Skill:
    """A skill as named. `level` is the applicant's own word for it."""

    name: str
    span: Span
    level: str = ""


@noun(frozen=True, slots=True)
class LanguageClaim:
    """A language that the applicant claims, with the claimed level in their words."""

    language: str
    span: Span
    level: str = ""


@noun(frozen=True, slots=True)
class WebLink:
    """A link that the applicant gave. `kind`: github, linkedin, gitlab, portfolio, other …"""

    url: str
    domain: str
    kind: str
    span: Span
    handle: str = ""
    label: str = ""


@noun(frozen=True, slots=True)
class Overlap:
    """Two full-time positions that run at the same time for `months` whole months, counted from
    the most favourable reading of imprecise dates.
    """

    first: Job
    second: Job
    months: int


@noun(frozen=True, slots=True)
class TechnologyClaim:
    """A technology said to have been used from `since`, first publicly released at `released`."""

    technology: str
    since: date
    released: date
    source: str
    span: Span

    @property
    def years_early(self) -> float:
        """Years by which the claim precedes the first release; negative when it does not."""
        return (self.released - self.since).days / 365.25


@noun(frozen=True, slots=True)
class EmployerAge:
    """A job that is said to have begun at `since`, at an employer that exists since `founded`.

    `basis` says which record that is: "register", "listed" or "domain".
    """

    job: Job
    since: date
    founded: date
    basis: str
    source: str
    span: Span
