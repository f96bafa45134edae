"""Answers of a conversation: to which question, how soon begun, and like which other one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from statistics import median

from rapidfuzz import fuzz

from hirecheck.dossier import Turn
from hirecheck.nouns.interview import AnswerTiming, RepeatedAnswer
from hirecheck.nouns.spans import Span

__all__ = ["LONG_ANSWER", "Answer", "answer_timing", "answers_of", "repeated_answers"]

#: Words from which on an answer can be told from anybody's.
LONG_ANSWER = 30

_FEWEST_WORDS = 14
_SAME_WORDS = 0.8
_SAME_QUESTION = 75.0
_MOST_ANSWERS = 400
_FEWEST_TIMED = 6
_LONGEST_DELAY = 60.0
_EASY_WORDS = 9
_READ_OUT_WORDS = 60
_READ_OUT_DELAY = 4.0
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_FILLER = re.compile(
    r"\b(?:u+h*m+|u+h+|e+r+m?|hm+|like|you know|i mean|sort of|kind of|let me think)\b",
    re.IGNORECASE,
)
_HESITATION = re.compile(r"\b(?:u+h*m+|u+h+|e+r+m?|hm+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """One turn of the applicant, the question before it, and the seconds in between if known."""

    span: Span
    question: str
    delay: float | None = None

    @property
    def words(self) -> list[str]:
        """The answer's words in lower case."""
        return _WORD.findall(self.span.text.casefold())


def answers_of(turns: Sequence[Turn], applicants: frozenset[str]) -> tuple[Answer, ...]:
    """The applicant's turns that follow somebody else's."""
    return tuple(_answers(turns, applicants))


def _answers(turns: Sequence[Turn], applicants: frozenset[str]) -> Iterator[Answer]:
    for before, turn in pairwise(turns):
        if turn.speaker in applicants and before.speaker not in applicants:
            yield Answer(turn.span, before.span.text, _delay(before, turn))


def _delay(before: Turn, turn: Turn) -> float | None:
    """Seconds of silence; None where times are missing, overlap or run backwards."""
    if before.end is None or turn.start is None:
        return None
    delay = turn.start - before.end
    return delay if 0 <= delay <= _LONGEST_DELAY else None


def repeated_answers(answers: Sequence[Answer]) -> tuple[RepeatedAnswer, ...]:
    """Pairs of long answers with nearly the same words to plainly different questions."""
    told = [a for a in answers if len(a.words) >= _FEWEST_WORDS][:_MOST_ANSWERS]
    sets = [frozenset(_shingles(a.words)) for a in told]
    found = []
    for i, j in combinations(range(len(told)), 2):
        alike = _alike(sets[i], sets[j])
        if alike >= _SAME_WORDS and _differ(told[i].question, told[j].question):
            found.append(
                RepeatedAnswer(
                    told[i].span, told[j].span, round(alike, 3), told[i].question, told[j].question
                )
            )
    return tuple(found)


def _shingles(words: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[i : i + 3]) for i in range(len(words) - 2))


def _alike(first: frozenset[tuple[str, ...]], second: frozenset[tuple[str, ...]]) -> float:
    """The share of the shorter answer's word triples that the longer one has too."""
    return len(first & second) / max(1, min(len(first), len(second)))


def _differ(first: str, second: str) -> bool:
    """Somebody asked twice may well answer twice the same."""
    return bool(first and second) and fuzz.token_set_ratio(first, second) < _SAME_QUESTION


def answer_timing(answers: Sequence[Answer]) -> AnswerTiming | None:
    """How soon answers begin, over questions that take thought and those that take none."""
    timed = [(a, a.delay) for a in answers if a.delay is not None]
    if len(timed) < _FEWEST_TIMED:
        return None
    easy = [delay for a, delay in timed if len(_WORD.findall(a.question)) <= _EASY_WORDS]
    hard = [delay for a, delay in timed if len(_WORD.findall(a.question)) > _EASY_WORDS]
    middle = median(delay for _, delay in timed)
    near = sum(1 for _, delay in timed if abs(delay - middle) <= 0.5)
    return AnswerTiming(
        span=timed[0][0].span,
        answers=len(timed),
        baseline=round(median(easy or hard), 2),
        slow=round(median(hard or easy), 2),
        uniform=round(near / len(timed), 3),
        echoed=sum(1 for a in answers if _echoes(a)),
        read_outs=sum(1 for a, delay in timed if _read_out(a, delay)) if _raw(answers) else 0,
    )


def _raw(answers: Sequence[Answer]) -> bool:
    """True where the software wrote fillers down; many leave them out for everybody."""
    return any(_HESITATION.search(f"{a.question} {a.span.text}") for a in answers)


def _echoes(answer: Answer) -> bool:
    """True where the answer opens with most of the question."""
    asked = _WORD.findall(answer.question.casefold())[-12:]
    opening = answer.words[: len(asked) + 4]
    return len(asked) >= 5 and fuzz.token_set_ratio(" ".join(asked), " ".join(opening)) >= 90


def _read_out(answer: Answer, delay: float) -> bool:
    """A long answer without one filler after a long pause."""
    fluent = len(answer.words) >= _READ_OUT_WORDS and not _FILLER.search(answer.span.text)
    return delay >= _READ_OUT_DELAY and fluent
