"""The trained reader of explanations: whether notes clear up something odd, and where.

"Not the man of Monday. Razor broke on holiday; same scar, same jokes." A small encoder reads the
odd sentence, marked as such, together with those around it, and gives one figure for whether it is
cleared up and one for each other sentence: how far that one does it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hirecheck.extract.cues.encoder import Encoder, Floats, load_encoder
from hirecheck.extract.cues.neutral import neutral
from hirecheck.extract.cues.wordpiece import WordPiece

__all__ = ["ExplanationModel", "fitting", "load_explanations", "nearest"]

#: Whoever explains does so after telling what was odd, more often than before.
_BEFORE = 1.5


@dataclass(frozen=True, slots=True)
class ExplanationModel:
    """Word pieces, an encoder with a mark for the odd sentence, two outputs a sentence."""

    cutter: WordPiece
    encoder: Encoder
    mark: Floats
    weights: Floats
    bias: Floats
    threshold: float

    def explanation(self, sentences: Sequence[str], odd: int) -> int | None:
        """The index of the sentence that clears up the odd one; None where it stays open."""
        by, sure = self.likeliest(sentences, odd)
        return by if sure >= self.threshold else None

    def likeliest(self, sentences: Sequence[str], odd: int) -> tuple[int | None, float]:
        """The sentence that would clear up the odd one, and how sure it is that it does, 0 to 1.

        It must be likely both that something does and that this sentence does.
        """
        chances = self.chances(sentences, odd)
        cleared = chances.pop(odd)
        by = max(chances, key=lambda i: chances[i], default=None)
        return by, 0.0 if by is None else (cleared * chances[by]) ** 0.5

    def chances(self, sentences: Sequence[str], odd: int) -> dict[int, float]:
        """By index, how likely the odd sentence is cleared up and each other one does so.

        Sentences that do not fit beside the odd one, the farthest first, are left out.
        """
        parts = fitting(self.cutter, sentences, odd, self.encoder.longest)
        numbers = [self.cutter.start]
        places: dict[int, slice] = {}
        for i, pieces in parts.items():
            places[i] = slice(len(numbers), len(numbers) + len(pieces))
            numbers += [*pieces, self.cutter.end]
        marked = np.zeros((1, len(numbers), 1), np.float32)
        marked[:, places[odd]] = 1.0
        last = self.encoder.states(np.array([numbers]), marked * self.mark)[0]
        told = np.array(
            [np.concatenate((last[p].mean(0), last[p].max(0))) for p in places.values()]
        )
        chance = 1.0 / (1.0 + np.exp(-(told @ self.weights + self.bias)))
        return {i: float(row[int(i != odd)]) for i, row in zip(places, chance, strict=True)}


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


def load_explanations(arrays: Mapping[str, NDArray[Any]], cutter: WordPiece) -> ExplanationModel:
    """The model in the arrays of its file, embeddings included; KeyError where one is missing."""
    return ExplanationModel(
        cutter=cutter,
        encoder=load_encoder(arrays),
        mark=arrays["mark"].astype(np.float32),
        weights=(arrays["head.weight"].astype(np.float32) * arrays["head.scale"]),
        bias=arrays["head.bias"].astype(np.float32),
        threshold=float(arrays["threshold"]),
    )
