"""YAML with the offset of every value; strings stay strings unless they are plainly not.

YAML 1.1 would turn the country `NO` into False, `+15550100` into a number and a date into an
object. What an applicant typed is text, so only true, false, null and canonical numbers change.
"""

from __future__ import annotations

from typing import Any

import yaml

from hirecheck.intake.structured.leaf import (
    MAX_DEPTH,
    MAX_LEAVES,
    Leaf,
    Structured,
    TooMuch,
    joined,
)

__all__ = ["MAX_CHARS", "read_yaml"]

#: The parser is written in Python and takes several seconds for each megabyte.
MAX_CHARS = 500_000

_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}


def read_yaml(text: str) -> Structured:
    """Parse the first YAML document of `text`. Raises yaml.YAMLError or TooMuch."""
    if len(text) > MAX_CHARS:
        raise TooMuch(f"{len(text):,} characters; YAML is read up to {MAX_CHARS:,}")
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except RecursionError:
        raise TooMuch(f"values are nested more than {MAX_DEPTH} deep") from None
    if node is None:
        return Structured(None, ())
    reader = _Reader(text)
    data = reader.value(node, "", 0)
    return Structured(data, tuple(reader.leaves), tuple(reader.notes))


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.leaves: list[Leaf] = []
        self.notes: list[str] = []

    def value(self, node: yaml.Node, path: str, depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise TooMuch(f"values are nested more than {MAX_DEPTH} deep")
        if isinstance(node, yaml.MappingNode) and node.value:
            return self._mapping(node, path, depth)
        if isinstance(node, yaml.SequenceNode) and node.value:
            return [
                self.value(item, joined(path, place), depth + 1)
                for place, item in enumerate(node.value)
            ]
        return self._leaf(node, path)

    def _mapping(self, node: yaml.MappingNode, path: str, depth: int) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for key_node, item in node.value:
            key = str(key_node.value)
            if key in content:
                self.notes.append(f"{joined(path, key)} is given twice; the last one counts")
            content[key] = self.value(item, joined(path, key), depth + 1)
        return content

    def _leaf(self, node: yaml.Node, path: str) -> Any:
        # An alias makes the same node appear again, so this also stops a bomb of aliases.
        if len(self.leaves) >= MAX_LEAVES:
            raise TooMuch(f"more than {MAX_LEAVES:,} values")
        start, end = node.start_mark.index, node.end_mark.index
        value: Any = {} if isinstance(node, yaml.MappingNode) else []
        if isinstance(node, yaml.ScalarNode):
            value = _scalar(node)
            if node.style in ("'", '"'):
                start, end = start + 1, end - 1
            else:
                end = start + len(self.text[start:end].rstrip())
            if node.style in ("|", ">"):
                start = min(end, self.text.find("\n", start) + 1)
        self.leaves.append(Leaf(path, value, start, end))
        return value


def _scalar(node: yaml.ScalarNode) -> Any:
    text = str(node.value)
    if node.style is not None:
        return text
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if text.isascii() and text.isdigit() and len(text) < 19 and str(int(text)) == text:
        return int(text)
    try:
        return float(text) if "." in text and str(float(text)) == text else text
    except ValueError:
        return text
