"""A small transformer encoder in numpy: word pieces in, one vector a sentence out.

The layers are BERT's (Devlin et al. 2019) with the tanh form of the GELU. It only runs what
`models/interview_cues/train.py` has trained; matrices are kept in 8 bits and opened at loading.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from hirecheck.extract.cues.memory import Memory

__all__ = ["Encoder", "Floats", "load_encoder"]

Floats = NDArray[np.float32]

_HEADS = 12
_TINY = 1e-12
_GELU = float(np.sqrt(2.0 / np.pi))
#: Sentences of one length are encoded together, at most so many at a time.
_BATCH = 32


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        x = x - x.mean(axis=-1, keepdims=True)
        x /= np.sqrt(np.square(x).mean(axis=-1, keepdims=True) + _TINY)
        x *= self.weight
        x += self.bias
        return x


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        out: Floats = x @ self.weight
        out += self.bias
        return out


@dataclass(frozen=True, slots=True)
class _Layer:
    """Self-attention and the two-step network after it, each with its sum and norm."""

    mixed: _Linear
    out: _Linear
    norm: _Norm
    wide: _Linear
    narrow: _Linear
    last: _Norm

    def __call__(self, x: Floats, length: int) -> Floats:
        """`x` is sentences of one length laid end to end: one product is faster than many."""
        x = self.norm(x + self.out(self._attention(x, length)))
        return self.last(x + self.narrow(_gelu(self.wide(x))))

    def _attention(self, x: Floats, length: int) -> Floats:
        rows, width = x.shape
        mixed = self.mixed(x).reshape(rows // length, length, 3, _HEADS, width // _HEADS)
        query, key, value = mixed.transpose(2, 0, 3, 1, 4)
        scores = query @ key.swapaxes(-1, -2)
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        heads: Floats = (scores @ value).transpose(0, 2, 1, 3)
        return heads.reshape(rows, width)


@dataclass(frozen=True, slots=True)
class Encoder:
    """Embeddings in 8 bits with one scale a row, and the layers."""

    pieces: NDArray[np.int8]
    scale: Floats
    position: Floats
    norm: _Norm
    layers: tuple[_Layer, ...]
    memory: Memory = field(default_factory=Memory, compare=False, repr=False)

    @property
    def longest(self) -> int:
        """The most pieces that a sentence may have."""
        return len(self.position)

    def vectors(self, sentences: Sequence[Sequence[int]]) -> Floats:
        """One row a sentence: the mean and the maximum of its last layer, side by side."""
        found: Floats = np.empty((len(sentences), 2 * self.position.shape[1]), dtype=np.float32)
        lengths = np.array([len(numbers) for numbers in sentences])
        for length in np.unique(lengths):
            alike = np.flatnonzero(lengths == length)
            for at in range(0, len(alike), _BATCH):
                rows = alike[at : at + _BATCH]
                found[rows] = self._alike(np.array([sentences[row] for row in rows]))
        return found

    def _alike(self, numbers: NDArray[np.int64]) -> Floats:
        """The vectors of sentences of one length."""

        def read() -> Floats:
            last = self.states(numbers)
            return np.concatenate((last.mean(axis=1), last.max(axis=1)), axis=1)

        return self.memory.recall(b"%d:" % len(numbers) + numbers.tobytes(), read)

    def states(self, numbers: NDArray[np.int64], extra: Floats | None = None) -> Floats:
        """The last layer (sentences x pieces x width) of sentences of one length.

        `extra`, of the same shape, is added to what goes into the first layer.
        """
        x: Floats = self.pieces[numbers] * self.scale[numbers][..., None]
        x += self.position[: numbers.shape[1]]
        x = self.norm(x if extra is None else x + extra)
        flat = x.reshape(numbers.size, -1)
        for layer in self.layers:
            flat = layer(flat, numbers.shape[1])
        return flat.reshape(x.shape)


def load_encoder(arrays: Mapping[str, NDArray[np.generic]]) -> Encoder:
    """The encoder in the arrays of a model file; raises KeyError where one is missing."""
    count = len({name.split(".")[1] for name in arrays if name.startswith("layer.")})
    return Encoder(
        pieces=arrays["pieces"].astype(np.int8, copy=False),
        scale=arrays["pieces.scale"].astype(np.float32),
        position=arrays["position"].astype(np.float32),
        norm=_norm(arrays, "norm"),
        layers=tuple(_layer(arrays, f"layer.{number}") for number in range(count)),
    )


def _layer(arrays: Mapping[str, NDArray[np.generic]], name: str) -> _Layer:
    mixed, out, wide, narrow = (
        _linear(arrays, f"{name}.{part}") for part in ("mixed", "out", "wide", "narrow")
    )
    return _Layer(
        mixed, out, _norm(arrays, f"{name}.norm"), wide, narrow, _norm(arrays, f"{name}.last")
    )


def _linear(arrays: Mapping[str, NDArray[np.generic]], name: str) -> _Linear:
    """A matrix of 8-bit whole numbers (inputs x outputs), one scale an output."""
    weight = arrays[f"{name}.weight"].astype(np.float32)
    weight *= arrays[f"{name}.scale"].astype(np.float32)
    return _Linear(weight, arrays[f"{name}.bias"].astype(np.float32))


def _norm(arrays: Mapping[str, NDArray[np.generic]], name: str) -> _Norm:
    weight, bias = arrays[f"{name}.weight"], arrays[f"{name}.bias"]
    return _Norm(weight.astype(np.float32), bias.astype(np.float32))


def _gelu(x: Floats) -> Floats:
    cubed = x * x
    cubed *= x
    cubed *= 0.044715
    cubed += x
    cubed *= _GELU
    np.tanh(cubed, out=cubed)
    cubed += 1.0
    cubed *= x
    cubed *= 0.5
    return cubed
