"""One story from a report, which every renderer lays out; nothing here knows about layouts.

All text of the packet passes `safe.visible` here, so that no renderer can forget it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hirecheck.case import Span
from hirecheck.findings import Band, Contribution, Link, Report, Role
from hirecheck.report.quotes import Quote, quote
from hirecheck.report.safe import one_line, visible
from hirecheck.report.words import (
    BANDS,
    FAMILY,
    ROLE,
    SEVERITY,
    accounting,
    confidence_words,
    count,
    points,
    probability_words,
)

__all__ = [
    "Answer",
    "Audience",
    "Gap",
    "LinkLine",
    "Point",
    "QuestionLine",
    "SensitivityLine",
    "Story",
    "tell",
]


_LONGEST = 1200
#: From here on the report reminds that addresses and domains change hands.
_FRESH_DAYS = 90


class Audience(StrEnum):
    """Who reads: this decides how much doubt and detail is shown."""

    RECRUITER = "recruiter"
    INVESTIGATOR = "investigator"
    CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class Answer:
    """What in the packet answers a finding; `points` are what it took back, at most 0."""

    sentence: str
    points: float
    quotes: tuple[Quote, ...]

    @property
    def words(self) -> str:
        """The answer and its effect, in one line."""
        effect = points(self.points, sign=True) if self.points else "nothing left to take back"
        return f"{self.sentence.rstrip('.')} ({effect})."


@dataclass(frozen=True, slots=True)
class Point:
    """One finding, told. `counted` and `found` are points; `withheld` is empty or a reason.

    `answers` are what in the packet weakens it, `unanswered` the checks that would have and found
    nothing.
    """

    check: str
    family: str
    role: Role
    title: str
    sentence: str
    severity: str
    confidence: str
    found: float
    counted: float
    withheld: str
    quotes: tuple[Quote, ...]
    innocent: tuple[str, ...]
    verify: tuple[str, ...]
    sources: tuple[str, ...]
    rationale: str
    answers: tuple[Answer, ...]
    unanswered: tuple[str, ...]

    @property
    def grading(self) -> str:
        """Role, family, severity and how clearly it was read, on one line."""
        role = ROLE[self.role]
        kind = role if self.family.endswith(role) else f"{role} · {self.family}"
        return f"{kind} · {self.severity}, {self.confidence}"

    @property
    def short(self) -> str:
        """`This application names …` as `Names …`."""
        return _short(self.title)

    @property
    def unanswered_words(self) -> str:
        """What was looked for as an answer and not found, or nothing."""
        names = ", ".join(self.unanswered)
        return f"Would weaken it, looked for and not found: {names}" if names else ""

    @property
    def readings_title(self) -> str:
        """What the `innocent` lines are called: for a reassuring finding they are its limits."""
        return "What limits it" if self.role is Role.REASSURING else "Innocent readings"


@dataclass(frozen=True, slots=True)
class Gap:
    """Checks that could not be run for one and the same reason."""

    why: str
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """What to ask, what an honest answer sounds like, and the titles of what it clears up."""

    ask: str
    guide: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SensitivityLine:
    """What would remain without one finding; `changes` is True when the band would be another."""

    check: str
    title: str
    points: float
    band: Band
    changes: bool

    @property
    def short(self) -> str:
        """The title without its lead."""
        return _short(self.title)


@dataclass(frozen=True, slots=True)
class LinkLine:
    """Another application and what it shares; `whose` says whether the names differ."""

    application: str
    whose: str
    reasons: tuple[tuple[str, str, float], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A report in the order in which it is read.

    A recruiter gets the findings that restate a stronger one apart, as `further`; `hidden` counts
    the circumstances that a recruiter is not shown one by one, `hidden_points` is what they add.
    """

    audience: Audience
    id: str
    name: str
    email: str
    band: Band
    headline: str
    next_steps: tuple[str, ...]
    points: float
    base_rate: float
    probability: float
    meaning: str
    honest: str
    main: tuple[Point, ...]
    further: tuple[Point, ...]
    supporting: tuple[Point, ...]
    reassuring: tuple[Point, ...]
    hidden: int
    hidden_points: float
    questions: tuple[QuestionLine, ...]
    sensitivity: tuple[SensitivityLine, ...]
    linked: tuple[LinkLine, ...]
    gaps: tuple[Gap, ...]
    documents: tuple[tuple[str, str, str], ...]
    ignored: tuple[str, ...]
    provenance: tuple[tuple[str, str], ...]
    hashes: tuple[tuple[str, str], ...]
    accounting: str

    @property
    def everything(self) -> tuple[Point, ...]:
        """All points that are shown, in the order in which they count."""
        return (*self.main, *self.further, *self.supporting, *self.reassuring)

    @property
    def ledger(self) -> tuple[tuple[str, float], ...]:
        """Title and counted points of each step from the base rate to the score."""
        steps = [(p.short, p.counted) for p in (*self.main, *self.supporting)]
        further = round(sum(p.counted for p in self.further), 2)
        steps.append((count(len(self.further), "further sign"), further))
        steps.append((count(self.hidden, "circumstance"), self.hidden_points))
        steps += [(p.short, p.counted) for p in self.reassuring]
        return tuple(step for step in steps if step[1])

    @property
    def turning(self) -> tuple[SensitivityLine, ...]:
        """The findings without which the band would be another."""
        return tuple(line for line in self.sensitivity if line.changes)

    @property
    def sensitivity_words(self) -> str:
        """What the sensitivity comes to, in one sentence."""
        turning = len(self.turning)
        if not turning:
            return "Without any single one of the findings the band would be the same."
        if turning == len(self.sensitivity):
            return "Without any single one of the findings the band would be another."
        which = "one finding" if turning == 1 else f"any one of {turning} findings"
        return f"Without {which} the band would be another; without any of the others, the same."

    @property
    def hidden_words(self) -> str:
        """One sentence about the circumstances that are counted and not listed, or nothing."""
        if not self.hidden:
            return ""
        one = self.hidden == 1
        return (
            f"{count(self.hidden, 'circumstance')} common among honest people "
            f"{'adjusts' if one else 'adjust'} the score by "
            f"{points(self.hidden_points, sign=True)} points and "
            f"{'is' if one else 'are'} listed with --audience investigator."
        )


def tell(report: Report, audience: Audience = Audience.RECRUITER) -> Story:
    """The story of a report for one reader. The candidate's own story is in `notice`."""
    told = sorted((_point(c, report) for c in report.contributions), key=lambda p: -abs(p.counted))
    words = BANDS[report.band]
    meaning, honest = probability_words(report.probability, report.base_rate)
    shown = audience is Audience.INVESTIGATOR
    main = tuple(p for p in told if p.role is Role.MAIN)
    supporting = tuple(p for p in told if p.role is Role.SUPPORTING)
    titles = {p.check: p.title for p in told}
    return Story(
        audience=audience,
        id=one_line(report.id),
        name=one_line(report.name),
        email=one_line(report.email),
        band=report.band,
        headline=words.headline,
        next_steps=words.next_steps,
        points=report.points,
        base_rate=report.base_rate,
        probability=report.probability,
        meaning=meaning,
        honest=honest,
        main=tuple(p for p in main if shown or not p.withheld),
        further=tuple(p for p in main if p.withheld and not shown),
        supporting=supporting if shown else (),
        reassuring=tuple(p for p in told if p.role is Role.REASSURING),
        hidden=0 if shown else len(supporting),
        hidden_points=0.0 if shown else round(sum(p.counted for p in supporting), 2),
        # A band that calls for no question should not list any.
        questions=_questions(report, titles) if shown or report.band is not Band.NONE else (),
        sensitivity=_sensitivity(report, titles),
        linked=tuple(_link(link) for link in report.linked),
        gaps=_gaps(report),
        documents=tuple((one_line(d.name), d.read, one_line(d.why)) for d in report.documents),
        ignored=tuple(one_line(name) for name in report.ignored),
        provenance=_provenance(report),
        hashes=tuple((one_line(n), h) for n, h in report.provenance.inputs_sha256.items()),
        accounting=accounting(report.coverage),
    )


def _point(contribution: Contribution, report: Report) -> Point:
    finding = contribution.finding
    answering = {counter.check for counter in contribution.countered}
    return Point(
        check=finding.check,
        family=FAMILY.get(finding.family, finding.family.replace("-", " ")),
        role=finding.role,
        title=one_line(finding.title),
        sentence=one_line(finding.sentence),
        severity=SEVERITY[finding.severity],
        confidence=confidence_words(finding.confidence, finding.left_open),
        found=contribution.found,
        counted=contribution.counted,
        withheld=one_line(contribution.withheld or ""),
        quotes=_quotes(finding.evidence, report),
        innocent=_lines(finding.innocent),
        verify=_lines(finding.verify),
        sources=_lines(finding.sources),
        rationale=one_line(finding.rationale),
        answers=tuple(
            Answer(one_line(c.sentence), c.points, _quotes(c.evidence, report))
            for c in contribution.countered
        ),
        unanswered=_lines(name for name in finding.weakened_by if name not in answering),
    )


def _quotes(spans: Iterable[Span], report: Report) -> tuple[Quote, ...]:
    return tuple(_safe_quote(quote(span, report)) for span in spans)


def _safe_quote(raw: Quote) -> Quote:
    return replace(
        raw,
        document=one_line(raw.document),
        text=visible(_cut(raw.text), keep_lines=True),
        before=visible(raw.before, keep_lines=True),
        after=visible(raw.after, keep_lines=True),
    )


def _cut(text: str) -> str:
    """At most `_LONGEST` characters of a quote; the JSON form has all of it."""
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"


def _short(title: str) -> str:
    rest = title.removeprefix("This application ")
    return rest[:1].upper() + rest[1:]


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(one_line(text) for text in texts)


def _questions(report: Report, titles: dict[str, str]) -> tuple[QuestionLine, ...]:
    return tuple(
        QuestionLine(
            one_line(q.ask),
            one_line(q.answer_guide),
            tuple(titles.get(check, one_line(check)) for check in q.because),
        )
        for q in report.questions
    )


def _sensitivity(report: Report, titles: dict[str, str]) -> tuple[SensitivityLine, ...]:
    return tuple(
        SensitivityLine(
            check=one_line(row.without),
            title=titles.get(row.without, one_line(row.without)),
            points=row.points,
            band=row.band,
            changes=row.band is not report.band,
        )
        for row in report.sensitivity
    )


def _link(link: Link) -> LinkLine:
    return LinkLine(
        one_line(link.application),
        "under another name" if link.names_differ else "under the same name",
        tuple((one_line(r.kind), one_line(r.detail), r.points) for r in link.by),
    )


def _gaps(report: Report) -> tuple[Gap, ...]:
    reasons: dict[str, list[str]] = {}
    for gap in report.unassessed:
        reasons.setdefault(one_line(gap.why), []).append(one_line(gap.check))
    ordered = sorted(reasons.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Gap(why, tuple(sorted(checks))) for why, checks in ordered)


def _age(oldest: str | None, screened: str | None) -> str:
    """How old the oldest fact was at the screening, as far as both dates can be read."""
    try:
        days = (date.fromisoformat((screened or "")[:10]) - date.fromisoformat(oldest or "")).days
    except ValueError:
        return ""
    lasting = "; addresses and domains change hands" if days > _FRESH_DAYS else ""
    return f" ({days:,} days before the screening{lasting})" if days > 0 else ""


def _provenance(report: Report) -> tuple[tuple[str, str], ...]:
    origin = report.provenance
    facts = one_line(origin.facts_as_of or "") or "none: nothing was looked up"
    facts += _age(origin.facts_as_of, origin.screened_at)
    return (
        ("Version", f"hirecheck {one_line(origin.version)}"),
        ("Weights", one_line(origin.weights)),
        ("Oldest fact", facts),
        ("Screened at", one_line(origin.screened_at or "") or "not recorded"),
        ("Base rate", f"{report.base_rate * 100:g} in 100"),
        ("Points", f"{points(report.points)} above the base rate (log2-odds)"),
    )
