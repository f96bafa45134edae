"""Facts that were looked up earlier and recorded, each with its source and date.

A file of facts is a JSON list, or an object with a list `facts`. Each entry has `kind` (domain, ip
or listed), `key`, `source`, `as_of` (ISO date) and the values of that kind; docs/FACTS.md has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hirecheck.nouns.internet import IpFacts, IpKind

__all__ = ["DomainRecord", "RecordedFacts", "read_facts"]


@dataclass(frozen=True, slots=True)
class DomainRecord:
    """What was recorded about a registrable domain."""

    domain: str
    source: str
    as_of: date
    values: Mapping[str, Any]

    def day(self, name: str) -> date | None:
        """A recorded date, None where there is none or it lies after the look-up itself."""
        found = _day(self.values.get(name))
        return found if found is not None and found <= self.as_of else None

    def flag(self, name: str) -> bool | None:
        """A recorded yes or no."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else None

    def text(self, name: str) -> str:
        """A recorded text, empty where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """A recorded list of texts."""
        value = self.values.get(name)
        return tuple(map(str, value)) if isinstance(value, list) else ()


@dataclass(frozen=True, slots=True)
class RecordedFacts:
    """All recorded facts of a run by key; later entries replace earlier ones."""

    domains: Mapping[str, DomainRecord]
    addresses: Mapping[str, IpFacts]
    problems: tuple[str, ...] = ()


def read_facts(files: Iterable[tuple[str, Any]]) -> RecordedFacts:
    """Facts from parsed JSON by file name; entries that cannot be used are named in `problems`."""
    domains: dict[str, DomainRecord] = {}
    addresses: dict[str, IpFacts] = {}
    problems: list[str] = []
    for name, data in files:
        for place, entry in enumerate(_entries(data)):
            problem = _take(entry, domains, addresses)
            if problem:
                problems.append(f"{name}, entry {place + 1}: {problem}")
    return RecordedFacts(domains, addresses, tuple(problems))


def _entries(data: Any) -> Iterator[Any]:
    found = data.get("facts") if isinstance(data, dict) else data
    yield from found if isinstance(found, list) else ()


def _take(entry: Any, domains: dict[str, DomainRecord], addresses: dict[str, IpFacts]) -> str:
    if not isinstance(entry, dict):
        return "is not an object"
    key, source, as_of = entry.get("key"), entry.get("source"), _day(entry.get("as_of"))
    if not isinstance(key, str) or not isinstance(source, str) or as_of is None:
        return "needs key, source and as_of (a date such as 2025-03-01)"
    if entry.get("kind") == "domain":
        domains[key.lower()] = DomainRecord(key.lower(), source, as_of, entry)
    elif entry.get("kind") == "ip":
        kind = str(entry.get("class", "unknown"))
        if kind not in set(IpKind):
            return f"class {kind!r} is none of {', '.join(IpKind)}"
        addresses[key] = _address(key, IpKind(kind), source, as_of, entry)
    else:
        return f"kind {entry.get('kind')!r} is neither domain nor ip"
    return ""


def _address(ip: str, kind: IpKind, source: str, as_of: date, entry: Mapping[str, Any]) -> IpFacts:
    def number(name: str) -> float | None:
        value = entry.get(name)
        return float(value) if isinstance(value, int | float) else None

    asn = entry.get("asn")
    return IpFacts(
        ip=ip,
        kind=kind,
        evidence=str(entry.get("evidence", "recorded look-up")),
        source=source,
        as_of=as_of,
        operator=str(entry.get("operator", "")),
        asn=asn if isinstance(asn, int) else None,
        registered_country=str(entry.get("registered_country", "")),
        located_country=str(entry.get("located_country", "")),
        located_city=str(entry.get("located_city", "")),
        latitude=number("latitude"),
        longitude=number("longitude"),
        accuracy_km=number("accuracy_km"),
        zone=str(entry.get("zone", "")),
    )


def _day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
