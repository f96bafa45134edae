"""What people wrote down about a conversation, and what the transcript shows by itself."""

from __future__ import annotations

import re
from dataclasses import field
from datetime import datetime

from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["AnswerTiming", "Cue", "Cues", "Outcome", "RepeatedAnswer", "Speaker"]


_IDENTITY_STEP = re.compile(
    r"\b(id|identity|document|licen[cs]e|passport|address|residence|employ\w*|school|degree|"
    r"university|registr\w*|referee|references?|background|account|phone|telephone|call[- ]?back|"
    r"photo|selfie|liveness|payee|bank|tax|owner\w*|name)\b",
    re.IGNORECASE,
)


@noun(frozen=True, slots=True)
class Cue:
    """One thing that somebody saw and wrote down, by its name in `data/cues.csv`.

    `answer` is the sentence near by that clears it up, if one does; `sure` is False where the words
    may well mean something else. `left_open` is how likely (0 to 1) its sentence, read with those
    around it, tells of something odd that stays open; None where nothing stands around it.
    """

    name: str
    span: Span
    confidence: float
    answer: Span | None = None
    sure: bool = True
    left_open: float | None = None


@noun(frozen=True, slots=True)
class Cues:
    """All cues of a packet, from notes, transcripts and verification outcomes.

    `doubtful` are those that may be meant; no check sees them unless all that is sure is silent.
    """

    all: tuple[Cue, ...] = field(default=())
    doubtful: tuple[Cue, ...] = field(default=())

    def named(self, *names: str) -> tuple[Cue, ...]:
        """The cues of these names, the surest first, then in reading order."""
        found = [cue for cue in self.all if cue.name in names]
        return tuple(sorted(found, key=lambda cue: -cue.confidence))

    def __contains__(self, name: object) -> bool:
        return any(cue.name == name for cue in self.all)


@noun(frozen=True, slots=True)
class Outcome:
    """One verification step as entered. `passed` is None while it is open or was not stated."""

    check: str
    outcome: str
    span: Span
    passed: bool | None = None
    at: datetime | None = None
    by: str = ""

    @property
    def about_identity(self) -> bool:
        """True when the step tests who somebody is or what they claim, not how well they work."""
        return bool(_IDENTITY_STEP.search(self.check))


@noun(frozen=True, slots=True)
class Speaker:
    """A voice label in a transcript and the display names it went by, in order.

    `alternates` is True where another label of the applicant's side speaks before and after it;
    `before_answers` counts turns between somebody's question and the applicant's answer, `asks`
    turns that ask.
    """

    label: str
    applicant: bool
    names: tuple[str, ...]
    turns: int
    span: Span
    alternates: bool = False
    before_answers: int = 0
    asks: int = 0


@noun(frozen=True, slots=True)
class RepeatedAnswer:
    """Two answers to different questions that share most of their words (`similarity` 0 to 1)."""

    first: Span
    second: Span
    similarity: float
    first_question: str = ""
    second_question: str = ""


@noun(frozen=True, slots=True)
class AnswerTiming:
    """How long the applicant took to begin answers, in seconds, over the whole call.

    `baseline` is the median over easy turns, `slow` the median over the others, `uniform` the
    share of answers whose delay lies within half a second of the median. `echoed` counts answers
    that open with the question, `read_outs` long answers without a filler after a long pause (0
    where the transcript keeps no fillers at all).
    """

    span: Span
    answers: int
    baseline: float
    slow: float
    uniform: float
    echoed: int = 0
    read_outs: int = 0
