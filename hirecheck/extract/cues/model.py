"""The trained reader of cues: one logistic regression a cue over legible features.

Every decision is a sum of weights of words and concepts, so it can be explained by them.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hirecheck.errors import ModelError
from hirecheck.extract.cues.features import features_digest, features_of
from hirecheck.extract.cues.patterns import pattern_cues
from hirecheck.extract.cues.scope import is_cancelled, is_personal, is_undone, scope_of
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.extract.cues.words import tokens

__all__ = ["FORMAT", "CueModel", "Folder", "load_cue_model"]

FORMAT = "hirecheck.cues/1"
_BLOCKS = ("w", "kpos", "rx")

#: Cues of manner and appearance: not told in a sentence that names an impairment or its aids.
_MANNER = frozenset(
    "camera-off-refusal deepfake-artifacts lip-sync-mismatch voice-changed coached-or-reading"
    " long-latency-answers evades-personal-questions avoids-in-person synthetic-voice"
    " cannot-answer-local cannot-speak-claimed-language name-mismatch-on-call live-check-refused"
    " scripted-identical-answers".split()
)

Floats = NDArray[np.float32]


class Folder(Protocol):
    """A model folder whose hashes have been compared, as `modelstore` opens it."""

    @property
    def manifest(self) -> dict[str, object]:
        """The manifest, with `format` and `features`."""
        ...

    def read_bytes(self, file: str) -> bytes:
        """One file of the model."""
        ...


@dataclass(frozen=True, slots=True)
class CueModel:
    """Weights (features x cues), the features' rarity, calibration and thresholds."""

    cues: tuple[str, ...]
    index: dict[str, int]
    rarity: Floats
    block: NDArray[np.int8]
    weights: Floats
    bias: Floats
    slope: Floats
    shift: Floats
    threshold: Floats

    def label(self, sentences: Sequence[str]) -> list[dict[str, float]]:
        """For each sentence the cues above their threshold, with calibrated confidence."""
        return [self._label(sentence) for sentence in sentences]

    def probabilities(self, sentence: str) -> Floats:
        """The calibrated probability of every cue, in the order of `cues`."""
        rows, values = self._inputs(sentence)
        score = values @ self.weights[rows] + self.bias
        return np.asarray(1.0 / (1.0 + np.exp(-(self.slope * score + self.shift))), np.float32)

    def explain(self, sentence: str, cue: str, most: int = 8) -> list[tuple[str, float]]:
        """The words and concepts that speak for or against a cue, the weightiest first.

        A concept is followed by the words of the sentence that stand for it. Raises KeyError for
        a cue that the model does not know.
        """
        if cue not in self.cues:
            raise KeyError(cue)
        column = self.cues.index(cue)
        names = sorted(name for name in features_of(sentence) if name in self.index)
        rows, values = self._inputs(sentence)
        parts = {
            int(r): float(v * self.weights[r, column]) for r, v in zip(rows, values, strict=True)
        }
        told = [(name, round(parts[self.index[name]], 3)) for name in names]
        return sorted(told, key=lambda part: -abs(part[1]))[:most]

    def _label(self, sentence: str) -> dict[str, float]:
        if is_cancelled(sentence) or not tokens(sentence):
            return {}
        chance = self.probabilities(sentence)
        found = {
            self.cues[i]: round(float(chance[i]), 3)
            for i in np.flatnonzero(chance >= self.threshold)
        }
        if is_personal(sentence):
            found = {name: p for name, p in found.items() if name not in _MANNER}
        if is_undone(sentence):
            return {name: p for name, p in found.items() if is_reassuring(name)}
        if not scope_of(sentence):
            for name, confidence in pattern_cues(sentence).items():
                found.setdefault(name, confidence)
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))

    def _inputs(self, sentence: str) -> tuple[NDArray[np.intp], Floats]:
        """Rows and values of the features present; each kind of feature has length one."""
        known = sorted(
            i for name in features_of(sentence) if (i := self.index.get(name)) is not None
        )
        rows = np.array(known, dtype=np.intp)
        values: Floats = self.rarity[rows]
        blocks = self.block[rows]
        for block in range(len(_BLOCKS)):
            here = blocks == block
            length = float(np.sqrt(np.square(values[here]).sum()))
            if length:
                values[here] /= length
        return rows, values


def load_cue_model(folder: Folder) -> CueModel:
    """The model in an opened folder. Raises ModelError where it was made for other features."""
    if folder.manifest.get("features") != features_digest():
        raise ModelError(
            "interview_cues: made for other features: run models/interview_cues/train.py"
        )
    about = json.loads(folder.read_bytes("cues.json"))
    with np.load(io.BytesIO(folder.read_bytes("weights.npz")), allow_pickle=False) as arrays:
        scale = arrays["scale"].astype(np.float32)
        return CueModel(
            cues=tuple(about["cues"]),
            index={name: i for i, name in enumerate(about["features"])},
            rarity=arrays["rarity"].astype(np.float32),
            block=np.array([block_of(name) for name in about["features"]], dtype=np.int8),
            weights=arrays["weights"].astype(np.float32) * scale,
            bias=arrays["bias"].astype(np.float32),
            slope=arrays["slope"].astype(np.float32),
            shift=arrays["shift"].astype(np.float32),
            threshold=arrays["threshold"].astype(np.float32),
        )


def block_of(feature: str) -> int:
    """Which kind a feature is of: word, concept or recipe."""
    return next(i for i, kinds in enumerate(_BLOCKS) if feature[0] in kinds)
