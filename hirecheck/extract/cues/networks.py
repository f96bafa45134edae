"""One network of the reader of cues: an encoder and a calibrated output a cue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hirecheck.extract.cues.encoder import Encoder, Floats, load_encoder
from hirecheck.extract.cues.neutral import neutral
from hirecheck.extract.cues.wordpiece import WordPiece

__all__ = ["CueNetwork", "load_network"]


@dataclass(frozen=True, slots=True)
class CueNetwork:
    """Word pieces, encoder, one linear output a cue with its calibration, and thresholds."""

    cutter: WordPiece
    encoder: Encoder
    weights: Floats
    bias: Floats
    threshold: Floats

    def probabilities(self, sentences: Sequence[str]) -> Floats:
        """The calibrated probability of every cue (sentences x cues), before any rule.

        Manner of speech, pronouns and names of languages are not read.
        """
        longest = self.encoder.longest
        pieces = [self.cutter.encode(neutral(text), longest) for text in sentences]
        score = self.encoder.vectors(pieces) @ self.weights + self.bias
        return np.asarray(1.0 / (1.0 + np.exp(-score)), np.float32)


def load_network(arrays: Mapping[str, NDArray[Any]], cutter: WordPiece) -> CueNetwork:
    """The network in the arrays of its file, embeddings included; KeyError where one is missing."""
    slope, shift = float(arrays["slope"]), float(arrays["shift"])
    head = arrays["head.weight"].astype(np.float32) * arrays["head.scale"]
    return CueNetwork(
        cutter=cutter,
        encoder=load_encoder(arrays),
        weights=(head * slope).astype(np.float32),
        bias=(arrays["head.bias"] * slope + shift).astype(np.float32),
        threshold=arrays["threshold"].astype(np.float32),
    )
