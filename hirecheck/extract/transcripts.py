"""What a transcript shows by itself: who spoke, under which names, and how the answers went.

Weak evidence throughout: it is read from words and times, never from sound or picture.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from hirecheck.case import Case, Cue, Cues, Missing, Span, Speaker, changed
from hirecheck.dossier import Document, Dossier, Kind, Turn
from hirecheck.extract.answers import (
    LONG_ANSWER,
    Answer,
    answer_timing,
    answers_of,
    repeated_answers,
)
from hirecheck.extract.retold import contradictions

__all__ = ["add_transcript", "own_words"]

_APPLICANT = re.compile(
    r"(?:a|candidate|applicant|interviewee|bewerber(?:in)?)\W*\d*", re.IGNORECASE
)
_HOST = re.compile(
    r"(?:q|interviewer|recruiter|host|hiring manager|moderator|panel(?:ist)?|hr)\W*\d*",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    r"(?:changed (?:their|his|her) (?:display )?name to|(?:is now|renamed to|now goes by))\s+"
    r"[\"“']?([^\W\d_][^\n\"”'.,;:]{1,40})",
    re.IGNORECASE,
)
_FEWEST_TURNS = 2


@dataclass(frozen=True, slots=True)
class _Talk:
    """One transcript with the turns of a speaker in a row joined."""

    document: Document
    turns: tuple[Turn, ...]
    applicants: frozenset[str]


def add_transcript(case: Case, dossier: Dossier) -> Case:
    """The case with what its transcripts show; unchanged where there is no transcript."""
    talks = [_talk(d, _names(case)) for d in dossier.of(Kind.TRANSCRIPT) if d.turns]
    if not talks:
        return case
    answers = [answers_of(talk.turns, talk.applicants) for talk in talks]
    everything = tuple(answer for told in answers for answer in told)
    case = changed(
        case,
        speakers=tuple(speaker for talk in talks for speaker in _speakers(talk)),
        repeated_answers=repeated_answers(everything),
        answers=_with_long(case, everything),
    )
    timing = next((t for told in answers if (t := answer_timing(told)) is not None), None)
    if timing is not None:
        case = changed(case, answer_timing=timing)
    return _with_contradictions(case, everything)


def own_words(case: Case, document: Document) -> tuple[Span, ...]:
    """What the applicant says in a transcript; empty where nobody can be told from the others."""
    if document.kind is not Kind.TRANSCRIPT or not document.turns:
        return ()
    talk = _talk(document, _names(case))
    return tuple(turn.span for turn in talk.turns if turn.speaker in talk.applicants)


def _with_long(case: Case, answers: tuple[Answer, ...]) -> tuple[Span, ...] | Missing:
    """The long answers of form and call."""
    told = tuple(a.span for a in answers if len(a.words) >= LONG_ANSWER)
    before = () if isinstance(case.answers, Missing) else case.answers
    return (*before, *told) or case.answers


def _with_contradictions(case: Case, answers: tuple[Answer, ...]) -> Case:
    if isinstance(case.jobs, Missing):
        return case
    told: tuple[Cue, ...] = tuple(contradictions(answers, case.jobs))
    before = Cues() if isinstance(case.cues, Missing) else case.cues
    return changed(case, cues=Cues((*before.all, *told), before.doubtful))


def _names(case: Case) -> frozenset[str]:
    """The words of the applicant's names, to find their label."""
    if isinstance(case.name_uses, Missing):
        return frozenset()
    return frozenset(
        word.casefold() for use in case.name_uses for word in use.full.split() if len(word) > 2
    )


def _talk(document: Document, names: frozenset[str]) -> _Talk:
    turns = _joined(document)
    return _Talk(document, turns, _applicants(turns, names))


def _joined(document: Document) -> tuple[Turn, ...]:
    """Captions cut one turn into many; here they are whole again. Turns without words are left."""
    whole: list[Turn] = []
    for turn in document.turns:
        last = whole[-1] if whole else None
        if last is not None and last.speaker == turn.speaker and turn.span.start >= last.span.start:
            span = document.span(last.span.start, max(last.span.end, turn.span.end))
            whole[-1] = Turn(last.speaker, span, last.start, turn.end)
        else:
            whole.append(turn)
    return tuple(whole)


def _applicants(turns: tuple[Turn, ...], names: frozenset[str]) -> frozenset[str]:
    """The labels on the applicant's side; empty where it cannot be told."""
    labels = {turn.speaker for turn in turns if turn.speaker}
    if told := {label for label in labels if _APPLICANT.fullmatch(label)}:
        return frozenset(told)
    if closest := _closest(labels, names):
        return closest
    hosts = {label for label in labels if _HOST.fullmatch(label)}
    if hosts and len(labels - hosts) == 1:
        return frozenset(labels - hosts)
    return _quieter(turns, labels)


def _closest(labels: set[str], names: frozenset[str]) -> frozenset[str]:
    """The labels with most words of the applicant's name: an interviewer may share the first."""
    shared = {label: len(names & set(label.casefold().split())) for label in labels}
    most = max(shared.values(), default=0)
    return frozenset(label for label in labels if most and shared[label] == most)


def _quieter(turns: tuple[Turn, ...], labels: set[str]) -> frozenset[str]:
    """Of two voices, the one that asks plainly less."""
    if len(labels) != 2:
        return frozenset()
    asked = Counter(t.speaker for t in turns if _asks(t))
    fewer, more = sorted(labels, key=lambda label: asked[label])
    return frozenset({fewer}) if asked[more] >= 2 * asked[fewer] + 2 else frozenset()


def _speakers(talk: _Talk) -> list[Speaker]:
    """Every label with enough turns to be a voice, in order of appearance."""
    spoken: dict[str, list[Turn]] = {}
    for turn in talk.turns:
        spoken.setdefault(turn.speaker, []).append(turn)
    by_turns, before = _by_turns(talk), _before_answers(talk)
    return [
        Speaker(
            label=label,
            applicant=label in talk.applicants,
            names=(label, *_later_names(talk.document, label)),
            turns=len(turns),
            span=turns[0].span,
            alternates=label in talk.applicants and label in by_turns,
            before_answers=before[label],
            asks=sum(1 for turn in turns if _asks(turn)),
        )
        for label, turns in spoken.items()
        if label and (len(turns) >= _FEWEST_TURNS or label in talk.applicants)
    ]


def _asks(turn: Turn) -> bool:
    return turn.span.text.rstrip().endswith("?")


def _by_turns(talk: _Talk) -> set[str]:
    """Labels of the applicant's side that speak before and after another one of that side."""
    order = [label for label, _ in groupby(t.speaker for t in talk.turns)]
    mine = [label for label, _ in groupby(label for label in order if label in talk.applicants)]
    often = {label for label in mine if mine.count(label) >= _FEWEST_TURNS}
    return often if len(often) > 1 else set()


def _before_answers(talk: _Talk) -> Counter[str]:
    """Turns of others between a question and the applicant's answer, by label."""
    found: Counter[str] = Counter()
    for asked, between, answer in zip(talk.turns, talk.turns[1:], talk.turns[2:], strict=False):
        strangers = len({asked.speaker, between.speaker, answer.speaker}) == 3
        if strangers and _asks(asked) and answer.speaker in talk.applicants:
            found[between.speaker] += between.speaker not in talk.applicants
    return found


def _later_names(document: Document, label: str) -> tuple[str, ...]:
    """Names that a line of the meeting itself says the label changed to."""
    found: list[str] = []
    for line in document.text.splitlines():
        told = _RENAMED.search(line) if label in line else None
        if told and line.index(label) < told.start():
            found.append(told[1].strip())
    return tuple(found)
