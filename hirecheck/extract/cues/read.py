"""Finds the cues in notes and transcripts, each with the words that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hirecheck.dossier import Document
from hirecheck.extract.cues.language import is_supported
from hirecheck.extract.cues.neutral import NOBODY, Hidden
from hirecheck.extract.cues.scope import asks
from hirecheck.extract.cues.sentences import Unit, clauses, units
from hirecheck.nouns.interview import Cue
from hirecheck.nouns.spans import Span

__all__ = ["CueReader", "read_cues", "unsupported"]

_LONG = 14


class CueReader(Protocol):
    """Whatever can tell which cues sentences carry."""

    def label(self, sentences: Sequence[str]) -> list[dict[str, float]]:
        """For each sentence the cues it carries, by name, with a confidence of 0 to 1."""
        ...

    def explain(self, sentence: str, cue: str) -> list[tuple[str, float]]:
        """The words that carried a cue, the weightiest first."""
        ...


def read_cues(document: Document, reader: CueReader, hidden: Hidden = NOBODY) -> tuple[Cue, ...]:
    """The cues of one document in reading order; none where a sentence leaves doubt.

    `hidden` has stand-ins for what names the person. A question is never a cue: asking for
    something is not seeing it. A document in a language that is not supported has none;
    `unsupported` says so.
    """
    if not is_supported(document.text):
        return ()
    stated = [unit for unit in units(document) if not asks(unit.span.text)]
    labels = reader.label([hidden(unit.span.text) for unit in stated])
    found: list[Cue] = []
    for unit, cues in zip(stated, labels, strict=True):
        found += _located(document, unit, cues, reader, hidden)
    return tuple(found)


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
