"""Finds the cues in notes and transcripts, each with the words that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from hirecheck.dossier import Document, Kind
from hirecheck.extract.cues.answers import ExplanationReader, answered
from hirecheck.extract.cues.language import is_supported
from hirecheck.extract.cues.neutral import NOBODY, Hidden
from hirecheck.extract.cues.openness import OpennessReader, left_open
from hirecheck.extract.cues.scope import asks
from hirecheck.extract.cues.sentences import Unit, clauses, pairs, units
from hirecheck.nouns.interview import Cue
from hirecheck.nouns.spans import Span

__all__ = ["CueReader", "read_cues", "unsupported"]

_LONG = 14
#: A doubtful cue needs this much confidence for each sentence of its document. The more is read,
#: the more of it seems to mean something; so long notes raise no more false doubts than short ones.
_PER_SENTENCE = 0.007


class CueReader(ExplanationReader, OpennessReader, Protocol):
    """Whatever can tell which cues sentences carry, and what clears them up."""

    def label(self, sentences: Sequence[str], doubtful: bool = False) -> list[dict[str, float]]:
        """For each sentence the cues it carries, by name, with a confidence of 0 to 1.

        `doubtful` adds those that it may carry.
        """
        ...

    def is_sure(self, cue: str, confidence: float) -> bool:
        """Whether a cue of this confidence counts in full."""
        ...

    def explain(self, sentence: str, cue: str) -> list[tuple[str, float]]:
        """The words that carried a cue, the weightiest first."""
        ...


def read_cues(
    document: Document, reader: CueReader, hidden: Hidden = NOBODY, *, doubtful: bool = False
) -> tuple[Cue, ...]:
    """The cues of one document in reading order; none where a sentence leaves doubt.

    `hidden` has stand-ins for what names the person. A question is never a cue: asking for
    something is not seeing it. A fragment is read with what follows it on its line as well: the
    two may tell together what neither tells alone ("Asked to show ID. Declined."), and what
    the first seems to tell must still be there. A document in a language that is not supported
    has none; `unsupported` says so. `doubtful` adds cues that may be meant, marked as
    not sure; the longer the document, the surer they must be.
    """
    if not is_supported(document.text):
        return ()
    alone = units(document)
    joined = {unit.span.start: unit for unit in pairs(document, alone)}
    told = _labels([*alone, *joined.values()], reader, hidden, doubtful)
    found: list[Cue] = []
    for unit in alone:
        together = joined.get(unit.span.start)
        cues = told[unit.span]
        if together:
            cues = {name: p for name, p in cues.items() if name in told[together.span]}
        found += _located(document, unit, cues, reader, hidden)
    for unit in joined.values():
        if not any(unit.span.start <= cue.span.start < unit.span.end for cue in found):
            found += [Cue(name, unit.span, p) for name, p in told[unit.span].items()]
    found = [replace(cue, sure=reader.is_sure(cue.name, cue.confidence)) for cue in found]
    least = _PER_SENTENCE * len(alone)
    found = [cue for cue in found if cue.sure or cue.confidence >= least]
    found.sort(key=lambda cue: cue.span.start)
    if document.kind is not Kind.NOTES:
        return tuple(found)
    found = answered(found, alone, reader, hidden)
    return tuple(left_open(found, alone, reader, hidden) if doubtful else found)


def _labels(
    found: Sequence[Unit], reader: CueReader, hidden: Hidden, doubtful: bool
) -> dict[Span, dict[str, float]]:
    """What each unit tells; a question tells nothing."""
    stated = [unit.span for unit in found if not asks(unit.span.text)]
    labels = reader.label([hidden(span.text) for span in stated], doubtful)
    return {unit.span: {} for unit in found} | dict(zip(stated, labels, strict=True))


def unsupported(document: Document) -> str:
    """What to tell the user about a document that was not read for cues; empty where it was."""
    if is_supported(document.text):
        return ""
    return f"{document.name}: not read for cues, only English is supported"


def _located(
    document: Document, unit: Unit, cues: dict[str, float], reader: CueReader, hidden: Hidden
) -> list[Cue]:
    """Each cue at the clause that carries it alone, or at its sentence."""
    if not cues:
        return []
    parts = clauses(unit.span.text) if len(unit.span.text.split()) > _LONG else ()
    told = reader.label([hidden(unit.span.text[a:b]) for a, b in parts]) if parts else []
    return [
        Cue(name, _narrowest(document, unit.span, name, parts, told), confidence)
        for name, confidence in cues.items()
    ]


def _narrowest(
    document: Document,
    whole: Span,
    name: str,
    parts: tuple[tuple[int, int], ...],
    told: list[dict[str, float]],
) -> Span:
    best = max(range(len(parts)), key=lambda i: told[i].get(name, 0.0), default=None)
    if best is None or name not in told[best]:
        return whole
    start, end = parts[best]
    words = whole.text[start:end]
    skipped = len(words) - len(words.lstrip(" ,;:-–—"))
    return document.span(whole.start + start + skipped, whole.start + start + len(words.rstrip()))
