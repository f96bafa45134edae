"""What interfaces wrap around a value: pages around a list, a type beside its content."""

from __future__ import annotations

from typing import Any

from hirecheck.intake.exports.names import folded

__all__ = ["unwrapped"]

_LISTS = frozenset(
    {"item", "items", "results", "values", "value", "data", "responses", "elements", "nodes"}
)
#: Keys beside a list that only count it or lead to its next page.
_PAGING = frozenset(
    {
        "total", "count", "limit", "offset", "hasmore", "links", "next", "previous", "prev", "page",
        "perpage", "pagesize", "start", "size", "totalcount", "totalresults", "nextcursor",
        "pageinfo", "paging", "pagination", "meta", "metadata", "cursor",
    }
)  # fmt: skip
_MAX_WRAPS = 3
_MAX_TYPED_KEYS = 6


def unwrapped(value: Any) -> Any:
    """{"items": […], "count": 2} as its list, {"type": "email", "email": "…"} as the address."""
    for _ in range(_MAX_WRAPS):
        if not isinstance(value, dict):
            return value
        inner = _typed(value)
        if inner is None:
            inner = _paged(value)
        if inner is None:
            return value
        value = inner
    return value


def _typed(value: dict[str, Any]) -> Any:
    if len(value) == 1 and "answer" in value:
        return value["answer"]
    kind = value.get("type")
    if not isinstance(kind, str) or len(value) > _MAX_TYPED_KEYS:
        return None
    return value.get(kind) if kind != "type" else None


def _paged(value: dict[str, Any]) -> list[Any] | None:
    found = None
    for key, item in value.items():
        fold = folded(str(key))
        if fold in _LISTS and isinstance(item, list) and found is None:
            found = item
        elif fold not in _PAGING:
            return None
    return found
