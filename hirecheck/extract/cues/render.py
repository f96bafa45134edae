"""The cues of one document as the JSON that `hirecheck interview read` prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hirecheck.dossier import Document
from hirecheck.extract.cues.read import CueReader
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.nouns.interview import Cue

__all__ = ["cues_json"]


def cues_json(
    document: Document, cues: Iterable[Cue], explained_by: CueReader | None = None
) -> dict[str, Any]:
    """What was seen and what reassures, each with its quote and place.

    With a reader each also names the words that carried it and how much each did.
    """
    shown: dict[str, Any] = {"document": document.name, "cues": [], "reassuring": []}
    for cue in cues:
        told = {
            "cue": cue.name,
            "document": cue.span.document,
            "start": cue.span.start,
            "end": cue.span.end,
            "text": cue.span.text,
            "confidence": round(cue.confidence, 3),
        }
        if explained_by:
            carried = explained_by.explain(cue.span.text, cue.name)
            told["words"] = [{"word": word, "weight": weight} for word, weight in carried]
        shown["reassuring" if is_reassuring(cue.name) else "cues"].append(told)
    return shown
