"""Sets years that an applicant says in a call beside the years that the resume gives.

Only a plain sentence about a listed employer counts, and only a gap that memory does not explain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hirecheck.extract.answers import Answer
from hirecheck.nouns.interview import Cue
from hirecheck.nouns.resume import Job
from hirecheck.nouns.spans import Span

__all__ = ["contradictions"]

_CONFIDENCE = 0.6
_GAP_YEARS = 2
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_FIRST_PERSON = re.compile(r"\b(?:i|we|my)\b", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:since|joined\b.{0,30}?\bin|started\b.{0,30}?\bin|began\b.{0,30}?\bin|from)\s+"
    r"(?:\w+\s+)?((?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:left\b.{0,30}?\bin|until|till|quit\b.{0,20}?\bin)\s+(?:\w+\s+)?((?:19|20)\d{2})\b",
    re.IGNORECASE,
)


def contradictions(answers: Iterable[Answer], jobs: Iterable[Job]) -> Iterator[Cue]:
    """A cue for each sentence that gives other years for a listed job than the resume."""
    dated = [job for job in jobs if len(job.employer.strip()) >= 4]
    for answer in answers:
        for sentence in _SENTENCE.finditer(answer.span.text):
            if _conflicts(sentence.group(), dated):
                yield Cue("contradicts-resume", _part(answer.span, sentence), _CONFIDENCE)


def _conflicts(sentence: str, jobs: list[Job]) -> bool:
    """True where every listed job at the employer named is years off; two stays there are usual."""
    named = [job for job in jobs if _names(sentence, job.employer)]
    if not named or not _FIRST_PERSON.search(sentence):
        return False
    if len({job.employer.casefold() for job in named}) > 1:
        return False
    return all(_off(sentence, job) for job in named)


def _names(sentence: str, employer: str) -> bool:
    return re.search(rf"\b{re.escape(employer.strip())}\b", sentence, re.IGNORECASE) is not None


def _off(sentence: str, job: Job) -> bool:
    start = job.period.start if job.period else None
    end = job.period.end if job.period else None
    began, left = _BEGAN.search(sentence), _LEFT.search(sentence)
    return bool(
        (began and start and abs(int(began[1]) - start.year) >= _GAP_YEARS)
        or (left and end and abs(int(left[1]) - end.year) >= _GAP_YEARS)
    )


def _part(span: Span, found: re.Match[str]) -> Span:
    words = found.group()
    start = span.start + found.start() + len(words) - len(words.lstrip())
    return Span(span.document, start, span.start + found.end(), words.lstrip(), span.page)
