"""XMP packets (ISO 16684-1): who made a file with what, when, and from which other file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from hirecheck.intake.documents.container import parse_xml

__all__ = ["Xmp", "read_xmp"]

_MAX_PACKET = 2_000_000
_MAX_HISTORY = 50
_START = b"<x:xmpmeta"
_END = b"</x:xmpmeta>"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Xmp:
    """What a packet says. `values` maps local names to texts, `history` is in words."""

    values: dict[str, str]
    history: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    def get(self, *names: str) -> str:
        """The first of these values that is there."""
        return next((self.values[name] for name in names if self.values.get(name)), "")


def read_xmp(data: bytes) -> Xmp:
    """The last packet found in a file's bytes; an empty one where there is none."""
    end = data.rfind(_END)
    start = data.rfind(_START, 0, end) if end >= 0 else -1
    if start < 0 or end - start > _MAX_PACKET:
        return Xmp({})
    root = parse_xml(data[start : end + len(_END)])
    return _read(root) if root is not None else Xmp({})


def _read(root: etree._Element) -> Xmp:
    values: dict[str, str] = {}
    for name, text in _pairs(root):
        values.setdefault(name, text)
    history = [_event(node) for node in root.iter() if _local(node) == "History"]
    events = tuple(event for found in history for event in found)[:_MAX_HISTORY]
    languages = [
        text for node in root.iter() if _local(node) == "language" for text in _items(node)
    ]
    return Xmp(values, events, tuple(dict.fromkeys(languages)))


def _pairs(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Simple properties in both notations; arrays give their items joined."""
    for description in root.iter(_RDF + "Description"):
        for key, text in description.items():
            yield _local_name(str(key)), _tidy(str(text))
        for node in description:
            if not isinstance(node.tag, str) or _local(node) == "History":
                continue
            text = ", ".join(_items(node)) or _tidy(node.text or "")
            if text:
                yield _local(node), text


def _items(node: etree._Element) -> list[str]:
    return [_tidy(item.text or "") for item in node.iter(_RDF + "li") if (item.text or "").strip()]


def _event(node: etree._Element) -> list[str]:
    found = []
    for item in node.iter(_RDF + "li"):
        parts = {_local_name(str(k)): str(v) for k, v in item.items()}
        for inner in item.iter():
            if isinstance(inner.tag, str):
                parts.setdefault(_local(inner), inner.text or "")
                for key, text in inner.items():
                    parts.setdefault(_local_name(str(key)), str(text))
        words = (parts.get("action", ""), parts.get("softwareAgent", ""), parts.get("when", ""))
        line = _tidy(" ".join(word for word in words if word))
        if line:
            found.append(line)
    return found


def _local(node: etree._Element) -> str:
    return _local_name(node.tag) if isinstance(node.tag, str) else ""


def _local_name(key: str) -> str:
    return key.rsplit("}", 1)[-1]


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).strip()[:500]
