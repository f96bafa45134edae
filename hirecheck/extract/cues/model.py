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
from hirecheck.extract.cues.encoder import Floats
from hirecheck.extract.cues.explanations import ExplanationModel, load_explanations
from hirecheck.extract.cues.networks import CueNetwork, load_network
from hirecheck.extract.cues.openness import OpennessModel, load_openness
from hirecheck.extract.cues.scope import is_cancelled, is_personal, is_undone
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.extract.cues.wordpiece import WordPiece, words_of

__all__ = ["FORMAT", "CueModel", "Folder", "load_cue_model"]

FORMAT = "hirecheck.cues/4"

#: A sentence in which the quick network gives no cue this much is not read carefully.
POSSIBLE = 0.02
#: From this confidence on a cue that is not told may still be meant, and counts a step less.
DOUBTFUL = 0.07
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
    """A quick network, a careful one of twice the layers, readers of explanations and of notes.

    The quick one reads everything. Where a score hangs on what only may be meant, the careful one
    reads again each sentence in which the quick one finds anything possible, and its word counts.
    """

    cues: tuple[str, ...]
    quick: CueNetwork
    careful: CueNetwork
    explanations: ExplanationModel
    openness: OpennessModel

    def label(self, sentences: Sequence[str], doubtful: bool = False) -> list[dict[str, float]]:
        """For each sentence the cues above their threshold, with calibrated confidence.

        `doubtful` has the careful network read as well, and adds suspicious cues below their
        threshold that may still be meant.
        """
        told: list[dict[str, float]] = [{} for _ in sentences]
        open_ = [i for i, text in enumerate(sentences) if _may_tell(text)]
        texts = [sentences[i] for i in open_]
        chances = self._carefully(texts) if doubtful else self.quick.probabilities(texts)
        limit = self._doubtful_limit if doubtful else self.quick.threshold
        for i, chance in zip(open_, chances, strict=True):
            told[i] = self._told(sentences[i], chance, limit)
        return told

    def is_sure(self, cue: str, confidence: float) -> bool:
        """Whether a cue of this confidence is as likely meant as not; praise only is if told."""
        return is_reassuring(cue) or confidence >= LIKELY

    def explanation(self, sentences: Sequence[str], odd: int) -> int | None:
        """The index of the sentence that clears up the odd one; None where it stays open."""
        return self.explanations.explanation(sentences, odd)

    def open_chances(self, sentences: Sequence[str], wanted: Sequence[int]) -> dict[int, float]:
        """By index, for the wanted sentences, how likely each tells of something left open."""
        return self.openness.open_chances(sentences, wanted)

    def forget(self) -> None:
        """Read everything anew from now on, as a measurement of speed must."""
        for network in (self.quick, self.careful, self.explanations, self.openness):
            network.encoder.memory.forget()

    def _carefully(self, sentences: Sequence[str]) -> Floats:
        chances = self.quick.probabilities(sentences)
        possible = np.flatnonzero((chances >= POSSIBLE).any(axis=1))
        chances[possible] = self.careful.probabilities([sentences[i] for i in possible.tolist()])
        return chances

    @property
    def _doubtful_limit(self) -> Floats:
        praise = [is_reassuring(cue) for cue in self.cues]
        told = self.careful.threshold
        return np.where(praise, told, np.minimum(told, DOUBTFUL))

    def explain(self, sentence: str, cue: str) -> list[tuple[str, float]]:
        """The words that speak for or against a cue, the weightiest first.

        A word's figure is how much the log-odds of the cue fall when the word is left out. Raises
        KeyError for a cue that the model does not know.
        """
        if cue not in self.cues:
            raise KeyError(cue)
        column = self.cues.index(cue)
        words = words_of(sentence)[: self.quick.encoder.longest]
        without = [" ".join(words[:i] + words[i + 1 :]) for i in range(len(words))]
        chance = np.clip(
            self.quick.probabilities([" ".join(words), *without])[:, column], 1e-6, 1 - 1e-6
        )
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
    cutter = WordPiece(about["pieces"])
    try:
        quick = _arrays(folder, "weights.npz")
        shared = {name: quick[name] for name in ("pieces", "pieces.scale")}
        return CueModel(
            cues=tuple(about["cues"]),
            quick=load_network(quick, cutter),
            careful=load_network(_arrays(folder, "careful.npz") | shared, cutter),
            explanations=load_explanations(_arrays(folder, "explanations.npz") | shared, cutter),
            openness=load_openness(_arrays(folder, "openness.npz") | shared, cutter),
        )
    except KeyError as missing:
        raise ModelError(
            f"interview_cues: has no {missing}: run models/interview_cues/train.py"
        ) from missing


def _arrays(folder: Folder, file: str) -> dict[str, NDArray[Any]]:
    with np.load(io.BytesIO(folder.read_bytes(file)), allow_pickle=False) as packed:
        return {name: packed[name] for name in packed.files}
