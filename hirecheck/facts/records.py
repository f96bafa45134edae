"""Dated facts about the outside world, as recorded in a `facts.json`, and what was not learned."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from hirecheck.errors import InputError

__all__ = ["SCHEMA", "Fact", "Gap", "Recorded", "as_date", "facts_in", "load_facts", "merged"]

SCHEMA = "hirecheck.facts/1"
MAX_BYTES = 200_000_000
_ENVELOPE = frozenset({"kind", "type", "key", "value", "source", "as_of"})
_KEYS = ("key", "value", "domain", "ip", "address", "host", "number", "company", "name")
_SECTIONS = {
    "domains": "domain", "domain": "domain", "ips": "ip", "ip": "ip",
    "phones": "phone", "phone": "phone", "employers": "employer", "employer": "employer",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """What one source said about one thing on one day.

    `kind`: domain, ip, phone or employer; `key` the thing in lower case; `values` by the names
    that docs/FACTS.md lists.
    """

    kind: str
    key: str
    source: str
    as_of: date
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gap:
    """What could not be learned, from whom, and why; never the same as "nothing found"."""

    kind: str
    key: str
    source: str
    why: str


@dataclass(frozen=True)
class Recorded:
    """All recorded facts, to be asked by kind and key."""

    facts: tuple[Fact, ...] = ()
    gaps: tuple[Gap, ...] = ()
    problems: tuple[str, ...] = ()

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], list[Fact]]:
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts:
            found.setdefault((fact.kind, fact.key), []).append(fact)
        return found

    def about(self, kind: str, key: str) -> Fact | None:
        """Everything recorded about one thing, merged, or None."""
        if not self.facts:
            return None
        return merged(self._by_key.get((kind, key.lower()), ()))

    def __add__(self, other: Recorded) -> Recorded:
        return Recorded(
            self.facts + other.facts, self.gaps + other.gaps, self.problems + other.problems
        )


def merged(facts: Iterable[Fact]) -> Fact | None:
    """One fact out of several on one thing: the newer value wins, the oldest date is stated."""
    ordered = sorted(facts, key=lambda f: (f.as_of, f.source))
    if not ordered:
        return None
    values: dict[str, Any] = {}
    for fact in ordered:
        values.update({name: v for name, v in fact.values.items() if v not in (None, "")})
    sources = dict.fromkeys(f.source for f in ordered if f.source)
    first = ordered[0]
    return Fact(first.kind, first.key, "; ".join(sources), first.as_of, values)


def load_facts(path: Path) -> Recorded:
    """Read a facts file. Raises InputError where it is no facts file at all."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(path.name, "is larger than a facts file can be (200 MB)")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(path.name, f"cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise InputError(path.name, f"is not JSON ({error})") from error
    return facts_in(data, path.name)


def facts_in(data: object, document: str) -> Recorded:
    """The facts in parsed JSON; entries that cannot be used are named and the rest is used."""
    facts: list[Fact] = []
    problems: list[str] = []
    recorded_on = as_date(data.get("collected_at")) if isinstance(data, dict) else None
    for place, record in _records(data):
        fact = _fact(record, recorded_on)
        if isinstance(fact, Fact):
            facts.append(fact)
        else:
            problems.append(f"{document}, {place}: {fact}")
    return Recorded(tuple(facts), tuple(_gaps(data)), tuple(problems))


def _records(data: object) -> Iterator[tuple[str, object]]:
    """Records of a list, of `facts`, or of sections such as `domains` by key or as a list."""
    if isinstance(data, dict):
        listed = data.get("facts")
        if isinstance(listed, list):
            yield from ((f"facts.{i}", record) for i, record in enumerate(listed))
        for section, kind in _SECTIONS.items():
            yield from _section(section, kind, data.get(section))
    elif isinstance(data, list):
        yield from ((str(i), record) for i, record in enumerate(data))


def _section(section: str, kind: str, content: object) -> Iterator[tuple[str, object]]:
    if isinstance(content, dict):
        pairs: Iterable[tuple[object, object]] = content.items()
    elif isinstance(content, list):
        pairs = ((None, record) for record in content)
    else:
        return
    for i, (key, record) in enumerate(pairs):
        if isinstance(record, dict):
            yield f"{section}.{key or i}", {"kind": kind, **record, **({"key": key} if key else {})}


def _fact(record: object, recorded_on: date | None) -> Fact | str:
    if not isinstance(record, dict):
        return "expected an object"
    kind = record.get("kind") or record.get("type")
    if kind not in _SECTIONS.values():
        return f"unknown kind {kind!r}; known are domain, ip, phone, employer"
    key = next((record[k] for k in _KEYS if isinstance(record.get(k), str) and record[k]), None)
    if key is None or len(key) > 253:
        return "no key: expected the domain, address, number or name that it is about"
    as_of = as_date(record.get("as_of")) or recorded_on
    if as_of is None:
        return "no as_of: expected the date of the look-up, such as 2026-11-20"
    values = {k: v for k, v in record.items() if k not in _ENVELOPE}
    return Fact(str(kind), key.strip().lower(), str(record.get("source") or ""), as_of, values)


def _gaps(data: object) -> Iterator[Gap]:
    listed = data.get("gaps") if isinstance(data, dict) else None
    for gap in listed if isinstance(listed, list) else ():
        if isinstance(gap, dict):
            yield Gap(*(str(gap.get(name, "")) for name in ("kind", "key", "source", "why")))


def as_date(value: object) -> date | None:
    """The day of an ISO 8601 date or time, else None."""
    text = str(value or "").strip().replace("Z", "+00:00")
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None
