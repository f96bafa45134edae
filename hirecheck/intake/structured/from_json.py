"""JSON with the offset of every value, on the standard library's own string scanner."""

from __future__ import annotations

import json
import re
from typing import Any

from hirecheck.intake.structured.leaf import (
    MAX_DEPTH,
    MAX_LEAVES,
    Leaf,
    Structured,
    TooMuch,
    joined,
)

__all__ = ["read_json"]

_SPACE = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN|-?Infinity")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_MAX_DIGITS = 300


def read_json(text: str) -> Structured:
    """Parse `text`. Raises json.JSONDecodeError (with line and column) or TooMuch."""
    reader = _Reader(text)
    data, at = reader.value(reader.skip(0), "", 0)
    at = reader.skip(at)
    if at != len(text):
        raise json.JSONDecodeError("Extra data", text, at)
    return Structured(data, tuple(reader.leaves), tuple(reader.notes))


def _string(text: str, at: int) -> tuple[str, int]:
    """The string after the quote before `at`, and the place after its closing quote."""
    scan = json.decoder.scanstring  # type: ignore[attr-defined]  # public, but not in the stubs
    value: tuple[str, int] = scan(text, at, False)
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.leaves: list[Leaf] = []
        self.notes: list[str] = []

    def skip(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def value(self, at: int, path: str, depth: int) -> tuple[Any, int]:
        if depth > MAX_DEPTH:
            raise TooMuch(f"values are nested more than {MAX_DEPTH} deep")
        opening = self.text[at : at + 1]
        if opening == "{":
            return self._mapping(at, path, depth)
        if opening == "[":
            return self._list(at, path, depth)
        if opening == '"':
            content, end = _string(self.text, at + 1)
            return self._leaf(path, content, at + 1, end - 1), end
        return self._scalar(at, path)

    def _scalar(self, at: int, path: str) -> tuple[Any, int]:
        found = _SCALAR.match(self.text, at)
        if found is None:
            raise json.JSONDecodeError("Expecting value", self.text, at)
        word = found[0]
        value = _WORDS[word] if word in _WORDS else _number(word)
        return self._leaf(path, value, at, found.end()), found.end()

    def _mapping(self, at: int, path: str, depth: int) -> tuple[Any, int]:
        content: dict[str, Any] = {}
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "}":
            return self._leaf(path, content, at, end + 1), end + 1
        while True:
            if self.text[end : end + 1] != '"':
                raise json.JSONDecodeError("Expecting a name in double quotes", self.text, end)
            key, end = _string(self.text, end + 1)
            end = self.skip(end)
            if self.text[end : end + 1] != ":":
                raise json.JSONDecodeError("Expecting ':'", self.text, end)
            if key in content:
                self.notes.append(f"{joined(path, key)} is given twice; the last one counts")
            content[key], end = self.value(self.skip(end + 1), joined(path, key), depth + 1)
            end, more = self._next(end, "}")
            if not more:
                return content, end

    def _list(self, at: int, path: str, depth: int) -> tuple[Any, int]:
        content: list[Any] = []
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "]":
            return self._leaf(path, content, at, end + 1), end + 1
        while True:
            item, end = self.value(end, joined(path, len(content)), depth + 1)
            content.append(item)
            end, more = self._next(end, "]")
            if not more:
                return content, end

    def _next(self, at: int, closing: str) -> tuple[int, bool]:
        at = self.skip(at)
        found = self.text[at : at + 1]
        if found == closing:
            return at + 1, False
        if found != ",":
            raise json.JSONDecodeError(f"Expecting ',' or '{closing}'", self.text, at)
        return self.skip(at + 1), True

    def _leaf(self, path: str, value: Any, start: int, end: int) -> Any:
        if len(self.leaves) >= MAX_LEAVES:
            raise TooMuch(f"more than {MAX_LEAVES:,} values")
        self.leaves.append(Leaf(path, value, start, end))
        return value


def _number(word: str) -> Any:
    if len(word) > _MAX_DIGITS or "n" in word:
        return word
    return float(word) if any(mark in word for mark in ".eE") else int(word)
