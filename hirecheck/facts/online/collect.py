"""Looks everything up once, at the same time, and records what was learned and what was not."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hirecheck.errors import FactUnavailable, SourceUnusable
from hirecheck.facts.online.cache import FactCache
from hirecheck.facts.online.source import FactSource, NotCovered
from hirecheck.facts.records import SCHEMA, Fact, Gap, Recorded

__all__ = ["Collector", "as_document"]

#: After so many failures in a row without one answer between them a source is left alone.
PATIENCE = 25


@dataclass
class Collector:
    """Asks each chain of sources about each key: the first of a chain that answers is enough.

    A chain is tried in order (RDAP, then WHOIS); chains add to one another (registration, DNS).
    """

    chains: Sequence[Sequence[FactSource]]
    cache: FactCache | None = None
    workers: int = 32
    _dead: dict[str, str] = field(default_factory=dict)
    _failures: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def collect(self, kind: str, keys: Iterable[str], now: datetime | None = None) -> Recorded:
        """Facts and gaps about all keys, each looked up once."""
        moment = now or datetime.now(UTC)
        wanted = list(dict.fromkeys(k.lower() for k in keys if k))
        chains = [c for c in self.chains if c and c[0].kind == kind]
        tasks = [(chain, key) for chain in chains for key in wanted]
        if not tasks:
            return Recorded()
        with ThreadPoolExecutor(min(self.workers, len(tasks))) as pool:
            answers = list(pool.map(lambda task: self._ask(task[0], task[1], moment), tasks))
        return Recorded(
            tuple(a for a in answers if isinstance(a, Fact)),
            tuple(gap for a in answers if isinstance(a, list) for gap in a),
        )

    def _ask(self, chain: Sequence[FactSource], key: str, now: datetime) -> Fact | list[Gap]:
        gaps = []
        for source in chain:
            try:
                return self._one(source, key, now)
            except FactUnavailable as error:
                gaps.append(Gap(source.kind, key, source.name, str(error)))
        return gaps

    def _one(self, source: FactSource, key: str, now: datetime) -> Fact:
        stored = self.cache.get(source.name, source.kind, key, now) if self.cache else None
        if stored is not None:
            return stored
        part = f"{source.name} for .{key.rpartition('.')[2]}"
        if why := self._dead.get(source.name) or self._dead.get(part):
            raise FactUnavailable(f"not asked: {why}")
        try:
            values = source.look(key)
        except SourceUnusable as error:
            self._dead[source.name] = str(error)
            raise FactUnavailable(str(error)) from error
        except NotCovered:
            raise
        except FactUnavailable:
            self._failed(part)
            raise
        with self._lock:
            self._failures[part] = 0
        if self.cache:
            self.cache.put(source.name, source.kind, key, values, now)
        return Fact(source.kind, key, source.name, now.date(), values)

    def _failed(self, name: str) -> None:
        """Count failures by top-level domain, since each has servers of its own."""
        with self._lock:
            self._failures[name] = self._failures.get(name, 0) + 1
            if self._failures[name] >= PATIENCE:
                self._dead[name] = f"{name} failed {PATIENCE} times in a row"


def as_document(recorded: Recorded, now: datetime) -> dict[str, Any]:
    """What was collected, in the form of a facts file, in the order of its keys."""
    facts = sorted(recorded.facts, key=lambda f: (f.kind, f.key, f.source))
    gaps = sorted(recorded.gaps, key=lambda g: (g.kind, g.key, g.source))
    return {
        "schema": SCHEMA,
        "collected_at": now.isoformat(timespec="seconds"),
        "facts": [
            {"kind": f.kind, "key": f.key, "source": f.source, "as_of": f.as_of.isoformat(),
             **dict(f.values)}
            for f in facts
        ],
        "gaps": [{"kind": g.kind, "key": g.key, "source": g.source, "why": g.why} for g in gaps],
    }  # fmt: skip
