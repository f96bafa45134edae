"""Which explanation in the notes answers which oddity."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from hirecheck.extract.cues.sentences import Unit
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.nouns.interview import Cue

__all__ = ["ExplanationReader", "answered"]

#: So many sentences before and after an odd one are read with it.
_BEFORE, _AFTER = 2, 4
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

    "Another woman took the parcel. Her sister, who lives there; we saw both IDs." A sentence
    clears up one odd thing, however often that is told.
    """
    starts = [unit.span.start for unit in sentences]
    place = [bisect_right(starts, cue.span.start) - 1 for cue in cues]
    odd: dict[int, set[str]] = defaultdict(set)
    surely: dict[int, set[str]] = defaultdict(set)
    for at, cue in zip(place, cues, strict=True):
        if not is_reassuring(cue.name):
            odd[at].add(cue.name)
            surely[at] |= {cue.name} if cue.sure else set()
    found = {at: _answer(sentences, at, reader, hidden) for at in sorted(odd)[:_MOST]}
    # Something else that is odd explains nothing.
    claims = {
        at: by
        for at, by in found.items()
        if by is not None and (not surely.get(by) or odd[at] & surely[by])
    }
    by = _undisputed(claims, odd)
    # What explains often names again what it explains ("It was her boy who whispered").
    by |= {at: at for at in by.values()}
    return [
        replace(cue, answer=sentences[by[at]].span)
        if at in by and not is_reassuring(cue.name)
        else cue
        for at, cue in zip(place, cues, strict=True)
    ]


def _undisputed(claims: Mapping[int, int], odd: Mapping[int, set[str]]) -> dict[int, int]:
    """For each odd sentence the one that clears it up.

    Who explains speaks of what was said last: of several odd sentences before an explanation it is
    the last one's, and theirs that tell the same as that.
    """
    last = {by: at for at, by in sorted(claims.items()) if at < by}
    return {
        at: by for at, by in claims.items() if at > by or at == last[by] or odd[at] & odd[last[by]]
    }


def _answer(
    sentences: Sequence[Unit], at: int, reader: ExplanationReader, hidden: Callable[[str], str]
) -> int | None:
    first = max(0, at - _BEFORE)
    near = sentences[first : at + _AFTER + 1]
    found = reader.explanation([hidden(unit.span.text) for unit in near], at - first)
    return None if found is None else first + found
