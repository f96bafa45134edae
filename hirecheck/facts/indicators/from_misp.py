"""MISP: events and feeds in their JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from hirecheck.facts.indicators.reading import ListInfo, Reading, kind_named
from hirecheck.facts.records import as_date

__all__ = ["is_misp", "is_warning_list", "read_misp"]


def is_misp(data: object) -> bool:
    """True for an event, a response of events or an attribute search."""
    if isinstance(data, list):
        return bool(data) and isinstance(data[0], dict) and "Event" in data[0]
    return isinstance(data, dict) and any(k in data for k in ("Event", "response", "Attribute"))


def is_warning_list(data: object) -> bool:
    """True for a list of what is common and harmless, which is the opposite of an indicator."""
    return isinstance(data, dict) and isinstance(data.get("list"), list) and "name" in data


def read_misp(data: Any, info: ListInfo, document: str) -> Reading:
    """Attributes of all events, those inside objects too; deleted ones come in as delisted."""
    reading = Reading()
    for number, event in enumerate(_events(data)):
        for attribute in _attributes(event):
            _take(reading, f"{document}, event {number + 1}", attribute, event, info)
    return reading


def _events(data: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _events(item)
    elif isinstance(data, dict):
        if isinstance(data.get("Event"), dict):
            yield data["Event"]
        elif isinstance(data.get("response"), list | dict):
            yield from _events(data["response"])
        elif isinstance(data.get("Attribute"), list):
            yield data


def _attributes(event: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    groups = [event, *(o for o in event.get("Object") or () if isinstance(o, dict))]
    for group in groups:
        yield from (a for a in group.get("Attribute") or () if isinstance(a, dict))


def _take(
    reading: Reading,
    place: str,
    attribute: Mapping[str, Any],
    event: Mapping[str, Any],
    info: ListInfo,
) -> None:
    """Compound types such as `domain|ip` hold a value for each part."""
    kinds = str(attribute.get("type", "")).split("|")
    values = str(attribute.get("value", "")).split("|")
    general = {
        "source": _organisation(event),
        "list_name": str(event.get("info", ""))[:120],
        "dated": _moment(attribute.get("timestamp")) or as_date(event.get("date")),
        "first_seen": as_date(attribute.get("first_seen")),
        "delisted": attribute.get("deleted") is True,
    }
    for kind, value in zip(kinds, values, strict=False):
        if kind_named(kind):
            reading.add(place, kind_named(kind), value, info, **general)
        elif len(kinds) == 1:
            reading.bad(place, f"type {kind[:40]!r} is nothing that an application can hold")


def _organisation(event: Mapping[str, Any]) -> str:
    org = event.get("Orgc") or event.get("Org")
    return str(org.get("name", "")) if isinstance(org, dict) else ""


def _moment(value: object) -> date | None:
    try:
        return datetime.fromtimestamp(int(str(value)), UTC).date()
    except (ValueError, OverflowError, OSError):
        return None
