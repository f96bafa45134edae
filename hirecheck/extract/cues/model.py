"""The trained reader of cues: a small transformer encoder and one output a cue.

Rules of scope stand around it: a sentence that denies, imagines or asks tells no cue, whatever the
network makes of its words. `CueModel.explain` says which words carried a decision.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hirecheck.errors import ModelError
from hirecheck.extract.cues.encoder import Encoder, Floats, load_encoder
from hirecheck.extract.cues.explanations import ExplanationModel, load_explanations
from hirecheck.extract.cues.neutral import neutral
from hirecheck.extract.cues.scope import is_cancelled, is_personal, is_undone
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.extract.cues.wordpiece import WordPiece, words_of

__all__ = ["FORMAT", "CueModel", "Folder", "load_cue_model"]

FORMAT = "hirecheck.cues/3"

#: From this confidence on a cue that is not told may still be meant.
DOUBTFUL = 0.1
#: From this confidence on one that is not told, because a list of cues has to be right, still
#: counts in full: a score has other signs and the explanations beside it.
LIKELY = 0.5
#: Words that an explanation names at most.
_EXPLAINED = 8

#: Cues of manner and appearance: not told in a sentence that names an impairment or its aids.
_MANNER = frozenset(
    "camera-off-refusal deepfake-artifacts lip-sync-mismatch voice-changed coached-or-reading"
    " long-latency-answers evades-personal-questions avoids-in-person synthetic-voice"
    " cannot-answer-local cannot-speak-claimed-language name-mismatch-on-call live-check-refused"
    " scripted-identical-answers".split()
)


class Folder(Protocol):
    """A model folder whose hashes have been compared, as `modelstore` opens it."""

    @property
    def manifest(self) -> dict[str, object]:
        """The manifest, with its `format`."""
        ...

    def read_bytes(self, file: str) -> bytes:
        """One file of the model."""
        ...


@dataclass(frozen=True, slots=True)
class CueModel:
    """Word pieces, encoder, one linear output a cue, thresholds; and the reader of explanations."""

    cues: tuple[str, ...]
    cutter: WordPiece
    encoder: Encoder
    weights: Floats
    bias: Floats
    threshold: Floats
    explanations: ExplanationModel

    def label(self, sentences: Sequence[str], doubtful: bool = False) -> list[dict[str, float]]:
        """For each sentence the cues above their threshold, with calibrated confidence.

        `doubtful` adds suspicious cues below it that may still be meant.
        """
        limit = self._limit if doubtful else self.threshold
        told: list[dict[str, float]] = [{} for _ in sentences]
        open_ = [i for i, text in enumerate(sentences) if _may_tell(text)]
        chances = self.probabilities([sentences[i] for i in open_])
        for i, chance in zip(open_, chances, strict=True):
            told[i] = self._told(sentences[i], chance, limit)
        return told

    def is_sure(self, cue: str, confidence: float) -> bool:
        """Whether a cue of this confidence is told, or as likely meant as not."""
        told = float(self.threshold[self.cues.index(cue)])
        return confidence >= round(told if is_reassuring(cue) else min(LIKELY, told), 3)

    def explanation(self, sentences: Sequence[str], odd: int) -> int | None:
        """The index of the sentence that clears up the odd one; None where it stays open."""
        return self.explanations.explanation(sentences, odd)

    @property
    def _limit(self) -> Floats:
        praise = [is_reassuring(cue) for cue in self.cues]
        return np.where(praise, self.threshold, np.minimum(self.threshold, DOUBTFUL))

    def probabilities(self, sentences: Sequence[str]) -> Floats:
        """The calibrated probability of every cue (sentences x cues), before any rule.

        Manner of speech, pronouns and names of languages are not read.
        """
        longest = self.encoder.longest
        pieces = [self.cutter.encode(neutral(text), longest) for text in sentences]
        score = self.encoder.vectors(pieces) @ self.weights + self.bias
        return np.asarray(1.0 / (1.0 + np.exp(-score)), np.float32)

    def explain(self, sentence: str, cue: str) -> list[tuple[str, float]]:
        """The words that speak for or against a cue, the weightiest first.

        A word's figure is how much the log-odds of the cue fall when the word is left out. Raises
        KeyError for a cue that the model does not know.
        """
        if cue not in self.cues:
            raise KeyError(cue)
        column = self.cues.index(cue)
        words = words_of(sentence)[: self.encoder.longest]
        without = [" ".join(words[:i] + words[i + 1 :]) for i in range(len(words))]
        chance = np.clip(self.probabilities([" ".join(words), *without])[:, column], 1e-6, 1 - 1e-6)
        odds = np.log(chance / (1 - chance))
        told = [
            (word, round(float(odds[0] - rest), 3))
            for word, rest in zip(words, odds[1:], strict=True)
            if word[0].isalnum()
        ]
        return sorted(told, key=lambda part: -abs(part[1]))[:_EXPLAINED]

    def _told(self, sentence: str, chance: Floats, limit: Floats) -> dict[str, float]:
        found = {self.cues[i]: round(float(chance[i]), 3) for i in np.flatnonzero(chance >= limit)}
        if is_personal(sentence):
            found = {name: p for name, p in found.items() if name not in _MANNER}
        if is_undone(sentence):
            found = {name: p for name, p in found.items() if is_reassuring(name)}
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _may_tell(sentence: str) -> bool:
    return any(letter.isalpha() for letter in sentence) and not is_cancelled(sentence)


def load_cue_model(folder: Folder) -> CueModel:
    """The model in an opened folder. Raises ModelError where a part of it is missing."""
    about = json.loads(folder.read_bytes("cues.json"))
    arrays = _arrays(folder, "weights.npz")
    cutter = WordPiece(about["pieces"])
    try:
        slope, shift = float(arrays["slope"]), float(arrays["shift"])
        head = arrays["head.weight"].astype(np.float32) * arrays["head.scale"]
        shared = {name: arrays[name] for name in ("pieces", "pieces.scale")}
        return CueModel(
            cues=tuple(about["cues"]),
            cutter=cutter,
            encoder=load_encoder(arrays),
            weights=(head * slope).astype(np.float32),
            bias=(arrays["head.bias"] * slope + shift).astype(np.float32),
            threshold=arrays["threshold"].astype(np.float32),
            explanations=load_explanations(_arrays(folder, "explanations.npz") | shared, cutter),
        )
    except KeyError as missing:
        raise ModelError(
            f"interview_cues: has no {missing}: run models/interview_cues/train.py"
        ) from missing


def _arrays(folder: Folder, file: str) -> dict[str, NDArray[Any]]:
    with np.load(io.BytesIO(folder.read_bytes(file)), allow_pickle=False) as packed:
        return {name: packed[name] for name in packed.files}
