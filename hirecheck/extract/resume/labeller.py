"""The trained resume tagger, loaded only when a resume leaves a doubt."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hirecheck.extract.resume.values import Mark

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["FEATURES", "FORMAT", "ResumeLabeller"]

# What the model folder's manifest must say for this code.
FORMAT, FEATURES = "spacy-ner/1", "resume-ner/1"

_MAX_CHARS = 1_500


class ResumeLabeller:
    """Marks titles, employers, schools, degrees, places and people in header lines.

    `folder` is the model's spaCy folder; whoever opens it has compared its hashes. spaCy is
    imported, and the model read, on first use.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pipeline: Language | None = None
        self._cached = lru_cache(maxsize=2048)(self._tag)

    def marks(self, text: str) -> list[Mark]:
        """What the tagger names in a text, in reading order."""
        return list(self._cached(text[:_MAX_CHARS]))

    def _tag(self, text: str) -> tuple[Mark, ...]:
        if self._pipeline is None:
            import spacy

            self._pipeline = spacy.load(self._folder)
        doc = self._pipeline(text)
        return tuple(Mark(e.start_char, e.end_char, e.label_) for e in doc.ents)
