"""TOML with the offset of every value.

The standard library parses; a second, simpler walk finds where each statement stands.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, time
from typing import Any

from hirecheck.intake.structured.leaf import MAX_LEAVES, Leaf, Structured, TooMuch, joined

__all__ = ["read_toml"]

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEYS})[ \t]*\]\]?")
_STATEMENT = re.compile(rf"[ \t]*({_KEYS})[ \t]*=[ \t]*")
_STRING = (
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
_TOKEN = re.compile(
    rf"({_STRING})|(#[^\n]*)|([\[\]{{}},=])|([^\s\[\]{{}},=#\"']+(?: \d\d:[^\s,\]}}#]+)?)"
)
_LINE_END = re.compile(r"[^\n]*(?:\n|\Z)")


def read_toml(text: str) -> Structured:
    """Parse `text`. Raises tomllib.TOMLDecodeError or TooMuch."""
    try:
        data = tomllib.loads(text)
    except RecursionError:
        raise TooMuch("values are nested too deep") from None
    leaves: list[Leaf] = []
    for path, start, end in _statements(text):
        value = _parsed(text[start:end])
        leaves += _leaves(text, path, value, start, end)
        if len(leaves) > MAX_LEAVES:
            raise TooMuch(f"more than {MAX_LEAVES:,} values")
    return Structured(_plain(data), tuple(leaves))


def _statements(text: str) -> Iterator[tuple[str, int, int]]:
    """Each `key = value` with its full dotted path and the place of the value."""
    at, table = 0, ""
    counts: dict[str, int] = {}
    while at < len(text):
        if header := _HEADER.match(text, at):
            table = _table(header[1], _names(header[2]), counts)
            at = header.end()
        elif statement := _STATEMENT.match(text, at):
            start = statement.end()
            end = _value_end(text, start)
            path = table
            for name in _names(statement[1]):
                path = joined(path, name)
            yield path, start, end
            at = end
        rest = _LINE_END.match(text, at)
        at = rest.end() if rest and rest.end() > at else len(text)


def _table(bracket: str, names: list[str], counts: dict[str, int]) -> str:
    """The dotted path of a table header; entries of arrays of tables are numbered."""
    path = ""
    for place, name in enumerate(names):
        path = joined(path, name)
        if bracket == "[[" and place == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = joined(path, counts[path])
    return path


def _names(keys: str) -> list[str]:
    return [_key(part) for part in re.findall(_KEY, keys)]


def _key(part: str) -> str:
    return next(iter(tomllib.loads(f"{part} = 0"))) if part[0] in "\"'" else part


def _value_end(text: str, start: int) -> int:
    """Where the value that begins at `start` ends, brackets and strings respected."""
    depth, end = 0, start
    for token in _TOKEN.finditer(text, start):
        if depth == 0 and end > start:
            break
        if token[2]:
            continue
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        end = token.end()
    return end


def _parsed(raw: str) -> Any:
    return _plain(tomllib.loads(f"x = {raw}")["x"])


def _leaves(text: str, path: str, value: Any, start: int, end: int) -> list[Leaf]:
    if not isinstance(value, dict | list) or not value:
        return [_leaf(text, path, value, start, end)]
    paths = list(_walk(value, path))
    places = _scalars(text, start, end)
    if len(paths) != len(places):
        return [Leaf(at, item, start, end) for at, item in paths]
    return [_leaf(text, at, item, *place) for (at, item), place in zip(paths, places, strict=True)]


def _scalars(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of all scalars (not of keys) and empty containers of an array or inline table."""
    tokens = [t for t in _TOKEN.finditer(text, start, end) if not t[2]]
    places: list[tuple[int, int]] = []
    for here, after in zip(tokens, [*tokens[1:], None], strict=True):
        follows = after[0] if after else ""
        if here[0] + follows in ("[]", "{}") and after:
            places.append((here.start(), after.end()))
        elif not here[3] and follows != "=":
            places.append((here.start(), here.end()))
    return places


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from _walk(item, joined(path, key))
    elif isinstance(value, list) and value:
        for place, item in enumerate(value):
            yield from _walk(item, joined(path, place))
    else:
        yield path, value


def _leaf(text: str, path: str, value: Any, start: int, end: int) -> Leaf:
    raw = text[start:end]
    for quote in ('"""', "'''", '"', "'"):
        if raw.startswith(quote):
            return Leaf(path, value, start + len(quote), end - len(quote))
    return Leaf(path, value, start, end)


def _plain(value: Any) -> Any:
    """TOML dates as the ISO text that the applicant's form wrote."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | time) else value
