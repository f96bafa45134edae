"""Which explanation in the notes answers which oddity."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from hirecheck.extract.cues.sentences import Unit
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.nouns.interview import Cue
from hirecheck.nouns.spans import Span

__all__ = ["ExplanationReader", "answered"]

#: So many sentences before and after an odd one are read with it.
_BEFORE, _AFTER = 4, 7
#: So many odd sentences of a document are read for what clears them up, the first ones.
_MOST = 200


class ExplanationReader(Protocol):
    """Whatever can tell whether something odd is cleared up."""

    def explanation(self, sentences: Sequence[str], odd: int) -> int | None:
        """The index of the sentence that clears up the odd one; None where it stays open."""
        ...


def answered(
    cues: Sequence[Cue],
    sentences: Sequence[Unit],
    reader: ExplanationReader,
    hidden: Callable[[str], str],
) -> list[Cue]:
    """The cues, those that the sentences around them clear up with that answer.

    "Another woman took the parcel. Her sister, who lives there; we saw both IDs."
    """
    starts = [unit.span.start for unit in sentences]
    place = [bisect_right(starts, cue.span.start) - 1 for cue in cues]
    odd = {at for at, cue in zip(place, cues, strict=True) if not is_reassuring(cue.name)}
    answer = {at: _answer(sentences, at, reader, hidden) for at in sorted(odd)[:_MOST]}
    return [
        cue if is_reassuring(cue.name) else replace(cue, answer=answer.get(at))
        for at, cue in zip(place, cues, strict=True)
    ]


def _answer(
    sentences: Sequence[Unit], at: int, reader: ExplanationReader, hidden: Callable[[str], str]
) -> Span | None:
    first = max(0, at - _BEFORE)
    near = sentences[first : at + _AFTER + 1]
    found = reader.explanation([hidden(unit.span.text) for unit in near], at - first)
    return None if found is None else near[found].span
