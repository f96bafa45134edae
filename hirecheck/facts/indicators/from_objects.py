"""Lists as JSON objects with plain field names, in an array or one a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hirecheck.facts.indicators.from_text import shape_of
from hirecheck.facts.indicators.reading import ListInfo, Reading, kind_named

__all__ = ["read_lines", "read_objects"]

#: Names are left out: people share them, and researchers' personas borrow them.
_LEFT_OUT = frozenset({"name", "company", ""})


def read_lines(text: str, info: ListInfo, document: str) -> Reading:
    """JSON lines."""
    reading = Reading()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except (ValueError, RecursionError):
            reading.bad(f"{document}, line {number}", "is not JSON")
            continue
        _take(reading, f"{document}, line {number}", item, info)
    return reading


def read_objects(items: Iterable[Any], info: ListInfo, document: str) -> Reading:
    """An array of objects, or of bare values."""
    reading = Reading()
    for number, item in enumerate(items):
        _take(reading, f"{document}, {number}", item, info)
    return reading


def _take(reading: Reading, place: str, item: Any, info: ListInfo) -> None:
    if isinstance(item, str):
        reading.add(place, shape_of(item), item, info)
        return
    found = list(_values(item)) if isinstance(item, dict) else []
    for kind, value in found:
        reading.add(place, kind, value, info)
    if not found:
        reading.bad(place, "names no e-mail, domain, address, phone, handle or wallet")


def _values(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Either kind and value, or fields that are named after their kind, in the plural or not."""
    value, kind = item.get("value") or item.get("indicator"), item.get("type") or item.get("kind")
    if isinstance(value, str):
        yield kind_named(str(kind or "")) or shape_of(value), value
        return
    for field, content in item.items():
        kind = kind_named(field) or kind_named(field.removesuffix("s"))
        if kind in _LEFT_OUT:
            continue
        for one in content if isinstance(content, list) else [content]:
            if isinstance(one, str) and one:
                yield kind, one
