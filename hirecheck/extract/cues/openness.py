"""The trained reader of whole notes: how likely each sentence tells of something left open.

"CV looks like the other two of this agency. Agency reformats everybody." A small encoder reads the
notes at once and gives one figure a sentence: whether it tells of something odd that nothing in
the notes clears up. It does not name what is odd; the reader of cues does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hirecheck.extract.cues.around import fitting, read_together
from hirecheck.extract.cues.encoder import Encoder, Floats, load_encoder
from hirecheck.extract.cues.scope import asks, is_cancelled, is_personal, is_undone
from hirecheck.extract.cues.sentences import Unit
from hirecheck.extract.cues.vocabulary import is_reassuring
from hirecheck.extract.cues.wordpiece import WordPiece
from hirecheck.nouns.interview import Cue

__all__ = ["OpennessModel", "OpennessReader", "left_open", "load_openness"]

#: So many sentences of a document are read for it, the first ones.
_MOST = 150
#: Notes of so many sentences are read at once; of longer ones so many before and after each. Among
#: more that is harmless, something odd is taken for harmless too.
_AT_ONCE, _BEFORE, _AFTER = 7, 2, 4
#: No reading is surer than this.
_SUREST = 0.99
#: What is less open than this may not be meant at all: no doubtful cue is told there.
_MEANT = 0.02
#: The name of what is odd without any name, and from when on it is told. The longer the notes, the
#: surer: the more is read, the more of it seems odd.
_UNNAMED, _LEAST, _PER_SENTENCE = "unnamed-oddity", 0.5, 0.007


class OpennessReader(Protocol):
    """Whatever can tell whether notes leave something open."""

    def open_chances(self, sentences: Sequence[str], wanted: Sequence[int]) -> dict[int, float]:
        """By index, for the wanted sentences, how likely each tells of something left open."""
        ...


@dataclass(frozen=True, slots=True)
class OpennessModel:
    """Word pieces, an encoder, one calibrated output a sentence."""

    cutter: WordPiece
    encoder: Encoder
    weights: Floats
    bias: float

    def open_chances(self, sentences: Sequence[str], wanted: Sequence[int]) -> dict[int, float]:
        """By index, for the wanted sentences, how likely each tells of something left open.

        Short notes are read once, longer ones around each wanted sentence.
        """
        found: dict[int, float] = {}
        short = len(sentences) <= _AT_ONCE
        for i in wanted:
            if i in found:
                continue
            first = 0 if short else max(0, i - _BEFORE)
            near = sentences if short else sentences[first : i + _AFTER + 1]
            parts = fitting(self.cutter, near, i - first, self.encoder.longest)
            told = {first + at: chance for at, chance in self._read(parts).items()}
            found |= told if len(parts) == len(sentences) else {i: told[i]} if i in told else {}
        return {i: found[i] for i in wanted if i in found}

    def _read(self, parts: Mapping[int, Sequence[int]]) -> dict[int, float]:
        told = read_together(self.cutter, self.encoder, parts)
        chance = 1.0 / (1.0 + np.exp(-(told @ self.weights + self.bias)))
        return {i: float(p) for i, p in zip(parts, chance, strict=True)}


def load_openness(arrays: Mapping[str, NDArray[Any]], cutter: WordPiece) -> OpennessModel:
    """The model in the arrays of its file, embeddings included; KeyError where one is missing."""
    slope = float(arrays["slope"])
    head = arrays["head.weight"].astype(np.float32) * arrays["head.scale"]
    return OpennessModel(
        cutter=cutter,
        encoder=load_encoder(arrays),
        weights=(head[:, 0] * slope).astype(np.float32),
        bias=float(arrays["head.bias"][0]) * slope + float(arrays["shift"]),
    )


def left_open(
    cues: Sequence[Cue],
    sentences: Sequence[Unit],
    reader: OpennessReader,
    hidden: Callable[[str], str],
) -> list[Cue]:
    """The cues, suspicious ones with how likely the notes leave open what their sentence tells.

    Several cues of one sentence share what it tells: together they are as open as it is. A doubtful
    cue is dropped where the notes as a whole find nothing odd, and where a sure one already says
    what the sentence tells. Further sentences that tell of something odd and name no cue become
    cues without a name.
    """
    starts = [unit.span.start for unit in sentences]
    place = [bisect_right(starts, cue.span.start) - 1 for cue in cues]
    odd_ones = [(at, cue) for at, cue in zip(place, cues, strict=True) if _is_odd(cue)]
    suspicious, named_surely = {at for at, _ in odd_ones}, {at for at, cue in odd_ones if cue.sure}
    texts = [hidden(unit.span.text) for unit in sentences]
    told = [i for i, unit in enumerate(sentences) if i in suspicious or _may_tell(unit.span.text)]
    chances = reader.open_chances(texts, told[:_MOST])
    kept = [
        (at, cue)
        for at, cue in zip(place, cues, strict=True)
        if cue.sure
        or not _is_odd(cue)
        or (at not in named_surely and chances.get(at, 1.0) >= _MEANT)
    ]
    odd = Counter(at for at, cue in kept if _is_odd(cue))
    least = _LEAST + _PER_SENTENCE * len(sentences)
    unnamed = [
        Cue(_UNNAMED, sentences[i].span, round(p, 3), left_open=min(p, _SUREST))
        for i, p in chances.items()
        if i not in odd and p >= least
    ]
    named = [
        cue
        if not _is_odd(cue) or at not in chances
        else replace(cue, left_open=1.0 - (1.0 - min(chances[at], _SUREST)) ** (1.0 / odd[at]))
        for at, cue in kept
    ]
    return sorted([*named, *unnamed], key=lambda cue: cue.span.start)


def _is_odd(cue: Cue) -> bool:
    return not is_reassuring(cue.name)


def _may_tell(sentence: str) -> bool:
    """Without a cue that says what it is, who somebody is could pass for odd."""
    told = not (asks(sentence) or is_cancelled(sentence) or is_undone(sentence))
    return told and not is_personal(sentence)
