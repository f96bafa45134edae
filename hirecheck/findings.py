"""The nouns a check answers with, and what becomes of the answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from textwrap import shorten

from hirecheck.case import Cue, Outcome, Span

__all__ = [
    "Band",
    "Contribution",
    "Counter",
    "Coverage",
    "DocumentNote",
    "Finding",
    "Hit",
    "Link",
    "LinkReason",
    "Provenance",
    "Question",
    "Report",
    "Role",
    "SensitivityRow",
    "Strength",
    "Unassessed",
    "entered",
    "noted",
]

SCHEMA = "hirecheck.report/1"
#: Characters of a note that a sentence of a report quotes.
_QUOTED = 140


class Strength(StrEnum):
    """How far the published sources let one sign carry."""

    WEAK = "weak"
    MODERATE = "moderate"
    STRONG = "strong"
    CONCLUSIVE = "conclusive"

    @property
    def rank(self) -> int:
        """0 for weak to 3 for conclusive."""
        return list(Strength).index(self)


class Role(StrEnum):
    """What a finding may do to a score."""

    MAIN = "main"
    SUPPORTING = "supporting"
    REASSURING = "reassuring"


class Band(StrEnum):
    """What to do next. Never what somebody is."""

    NONE = "none"
    ASK = "ask"
    VERIFY = "verify"
    ESCALATE = "escalate"

    @property
    def rank(self) -> int:
        """0 for none to 3 for escalate."""
        return list(Band).index(self)


@dataclass(frozen=True, slots=True)
class Hit:
    """One check's answer: what was seen, in one sentence, and where it stands.

    `sentence` says what was observed with the values in it. `spans` has at least one entry, the
    primary one first. `confidence` (0 to 1) is how sure the reading is, not how bad the sign is.
    `strength` replaces the declared strength where the sources grade one sign by its degree; it
    may only be lower than or equal to the ceiling that the check declares. `left_open` is, for what
    people noted, how likely the notes leave it open; None for everything else.
    """

    sentence: str
    spans: tuple[Span, ...]
    confidence: float = 1.0
    strength: Strength | None = None
    left_open: float | None = None

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError("a hit needs at least one span: no finding without evidence")
        if not self.sentence.strip():
            raise ValueError("a hit needs a sentence that says what was seen")
        if not 0.0 < self.confidence <= 1.0:
            raise ValueError(f"confidence {self.confidence} is not in (0, 1]")


def noted(
    cues: Sequence[Cue],
    lead: str,
    strength: Strength | None = None,
    *,
    reason: re.Pattern[str] | None = None,
    reduced: Strength = Strength.WEAK,
) -> Hit | None:
    """The hit for what people wrote down, or None where nobody did.

    `lead` begins a sentence that says what was seen; the rest says where it was written. Where
    every note gives an innocent `reason` itself, or is cleared up by another sentence (`answer`),
    the sign is of the `reduced` strength only.
    """
    if not cues:
        return None
    first = cues[0]
    more = "" if len(cues) == 1 else f" and {len(cues) - 1} more"
    spans = tuple(cue.span for cue in cues[:4])
    given = [_given(cue, reason) for cue in cues]
    if all(given):
        lead = f"{lead}, for which the note gives a reason, \u201c{given[0]}\u201d"
        strength = reduced
        spans += tuple(cue.answer for cue in cues[:2] if cue.answer)
    sentence = f"{lead} (noted in {first.span.document}{more})."
    return Hit(sentence, spans, first.confidence, strength, _left_open(cues))


def _left_open(cues: Sequence[Cue]) -> float | None:
    """How likely at least one of the sentences is left open; None where one was read alone."""
    closed = 1.0
    for cue in cues:
        if cue.left_open is None:
            return None
        closed *= 1.0 - cue.left_open
    return round(1.0 - closed, 4)


def _given(cue: Cue, reason: re.Pattern[str] | None) -> str:
    """The innocent reason that stands in the note or near by; empty without one."""
    named = reason.search(cue.span.text) if reason else None
    if named:
        return named.group(0)
    return shorten(cue.answer.text, _QUOTED, placeholder=" …") if cue.answer else ""


def entered(
    outcomes: Sequence[Outcome], sign: str, lead: str, strength: Strength | None = None
) -> Hit | None:
    """The hit for a step that a person entered as failed under a sign's id, or None.

    The family may be left out: `loc-ambient-light` and `Ambient light` name the same sign.
    """
    names = (sign, sign.partition("-")[2])
    found = [
        o
        for o in outcomes
        if o.passed is False and "-".join(o.check.lower().replace("_", " ").split()) in names
    ]
    if not found:
        return None
    said = f': "{found[0].outcome}"' if found[0].outcome else ""
    return Hit(f"{lead}, as entered{said}.", tuple(o.span for o in found[:4]), strength=strength)


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit together with what its check declares.

    `weakened_by` are the reassuring checks that answer it. `restates` is empty, or names another
    check that states the same fact, as `family/check`. `left_open` is how likely the notes that it
    was read from leave it open, None where it was not read from notes.
    """

    check: str
    family: str
    role: Role
    severity: Strength
    confidence: float
    title: str
    sentence: str
    evidence: tuple[Span, ...]
    innocent: tuple[str, ...]
    verify: tuple[str, ...]
    sources: tuple[str, ...]
    rationale: str = ""
    weakened_by: tuple[str, ...] = ()
    restates: str = ""
    left_open: float | None = None

    @property
    def fact(self) -> str:
        """The fact it states, as family and check: findings with one fact are one piece of news."""
        return self.restates or f"{self.family}/{self.check}"

    @property
    def fact_family(self) -> str:
        """The family in which its fact counts."""
        return self.fact.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Unassessed:
    """A check that could not be run, the case field it needed, and why that is not known."""

    check: str
    needs: str
    why: str


@dataclass(frozen=True, slots=True)
class Counter:
    """Something in the packet that answers a finding: the reassuring check, what it saw and where.

    `points` are what it took back from this finding, at most 0; they stand in the contribution of
    the reassuring check, so they are not subtracted twice.
    """

    check: str
    sentence: str
    evidence: tuple[Span, ...]
    points: float


@dataclass(frozen=True, slots=True)
class Contribution:
    """A finding's share of the score in log2-odds.

    `found` is what the weights table gives it alone, `counted` what remains after the family
    discount and the caps, `withheld` the reason for the difference in words (None if there is
    none). `counted` never exceeds `found` in size. `countered` is what in the packet answers it.
    """

    finding: Finding
    found: float
    counted: float
    withheld: str | None = None
    countered: tuple[Counter, ...] = ()


@dataclass(frozen=True, slots=True)
class SensitivityRow:
    """The score and band that the report would have without one finding."""

    without: str
    points: float
    band: Band


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask the applicant, why, and what an honest answer sounds like."""

    ask: str
    because: tuple[str, ...]
    answer_guide: str


@dataclass(frozen=True, slots=True)
class LinkReason:
    """Why two applications are taken to share a hand: `points` are log2-odds."""

    kind: str
    detail: str
    points: float


@dataclass(frozen=True, slots=True)
class Link:
    """Another application that shares something with this one."""

    application: str
    by: tuple[LinkReason, ...]
    names_differ: bool


@dataclass(frozen=True, slots=True)
class DocumentNote:
    """How well one document was read: good, partial, ocr-needed, failed or not-read."""

    name: str
    read: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many checks had what they need, and how they came out."""

    assessed: int
    quiet: int
    found: int
    not_assessed: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a report was made from. `inputs_sha256` maps document names to hex digests."""

    version: str
    weights: str
    inputs_sha256: dict[str, str] = field(default_factory=dict)
    facts_as_of: str | None = None
    screened_at: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One applicant's report. `points` are log2-odds above the base rate and the exact sum of
    what the contributions count; `texts` maps document names to the text that spans point into
    and is used for quoting in context only. A report read from JSON has no `texts`; it has
    `contexts` instead: what stands before and after a quote, by document, start and end.
    """

    id: str
    name: str
    email: str
    points: float
    base_rate: float
    probability: float
    band: Band
    contributions: tuple[Contribution, ...]
    unassessed: tuple[Unassessed, ...]
    coverage: Coverage
    sensitivity: tuple[SensitivityRow, ...]
    questions: tuple[Question, ...]
    linked: tuple[Link, ...]
    documents: tuple[DocumentNote, ...]
    provenance: Provenance
    ignored: tuple[str, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)
    contexts: dict[tuple[str, int, int], tuple[str, str]] = field(default_factory=dict)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings in the order in which they count."""
        return tuple(contribution.finding for contribution in self.contributions)
