"""Sentences read together with those around them, as two of the networks do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from hirecheck.extract.cues.encoder import Encoder, Floats
from hirecheck.extract.cues.neutral import neutral
from hirecheck.extract.cues.wordpiece import WordPiece

__all__ = ["fitting", "nearest", "read_together"]

#: Whoever explains does so after telling what was odd, more often than before.
_BEFORE = 1.5


def fitting(
    cutter: WordPiece, sentences: Sequence[str], middle: int, longest: int
) -> dict[int, list[int]]:
    """The pieces of the sentences that fit, the nearest to one first, in reading order."""
    room = longest - 1
    found: dict[int, list[int]] = {}
    for i in nearest(len(sentences), middle):
        pieces = cutter.encode(neutral(sentences[i]), room)[1:-1]
        if len(pieces) >= room:
            break
        room -= len(pieces) + 1
        found[i] = pieces or [cutter.end]
    return {i: found[i] for i in sorted(found)}


def nearest(count: int, odd: int) -> list[int]:
    """The indices of `count` sentences, nearest to the odd one first; what follows is nearer."""
    return sorted(range(count), key=lambda i: i - odd if i >= odd else (odd - i) * _BEFORE)


def read_together(
    cutter: WordPiece,
    encoder: Encoder,
    parts: Mapping[int, Sequence[int]],
    marks: Mapping[int, Floats] | None = None,
) -> Floats:
    """One row a sentence: mean and maximum of its pieces' last layer, all read at once.

    `marks` are added to what the pieces of a sentence put into the first layer.
    """
    numbers = [cutter.start]
    places: dict[int, slice] = {}
    for i, pieces in parts.items():
        places[i] = slice(len(numbers), len(numbers) + len(pieces))
        numbers += [*pieces, cutter.end]
    marked = [(places[i], mark) for i, mark in (marks or {}).items()]
    key = repr((numbers, list(places.values()), [place for place, _ in marked])).encode()
    return encoder.memory.recall(
        key, lambda: _pooled(encoder, np.array([numbers]), list(places.values()), marked)
    )


def _pooled(
    encoder: Encoder,
    numbers: NDArray[np.int64],
    places: Sequence[slice],
    marked: Sequence[tuple[slice, Floats]],
) -> Floats:
    extra = np.zeros((*numbers.shape, encoder.position.shape[1]), np.float32)
    for place, mark in marked:
        extra[:, place] = mark
    last = encoder.states(numbers, extra)[0]
    return np.array([np.concatenate((last[p].mean(0), last[p].max(0))) for p in places])
