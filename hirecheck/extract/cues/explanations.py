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

from hirecheck.extract.cues.around import fitting, read_together
from hirecheck.extract.cues.encoder import Encoder, Floats, load_encoder
from hirecheck.extract.cues.wordpiece import WordPiece

__all__ = ["ExplanationModel", "load_explanations"]


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
        told = read_together(self.cutter, self.encoder, parts, {odd: self.mark})
        chance = 1.0 / (1.0 + np.exp(-(told @ self.weights + self.bias)))
        return {i: float(row[int(i != odd)]) for i, row in zip(parts, chance, strict=True)}


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
