"""What the three readers have in common: a value, its dotted path, its place in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["MAX_DEPTH", "MAX_LEAVES", "Leaf", "Structured", "TooMuch", "joined"]

#: Deeper nesting or more values than any application form has; more is an attack or a mistake.
MAX_DEPTH = 60
MAX_LEAVES = 200_000


class TooMuch(ValueError):
    """The file nests deeper or holds more values than the limits allow."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One scalar (or empty list or mapping) and where its text stands, without quotes."""

    path: str
    value: Any
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Structured:
    """The parsed content and its leaves in file order. `notes` say what was odd."""

    data: Any
    leaves: tuple[Leaf, ...]
    notes: tuple[str, ...] = ()


def joined(path: str, key: object) -> str:
    """The dotted path one step below `path`."""
    return f"{path}.{key}" if path else str(key)
