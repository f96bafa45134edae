"""Pairs that share no value to the letter, weighed field by field in all processes.

Weighing comes before applications are sorted into buckets: most pairs that meet in a block are
strangers, and would else hang a whole export together.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from hirecheck.engines.keystore import KeyStore
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.pool import uncollected
from hirecheck.linking.near import NEAR, Frequencies, near_points

__all__ = ["PAIRS", "STORE", "keep_frequencies", "weigh_pairs"]

#: Where the keys of a run lie in its work folder.
STORE = "link.duckdb"
#: Pairs in one part.
PAIRS = 50_000


def keep_frequencies(work: WorkFolder, counts: Frequencies) -> None:
    """Leave the run's word counts where every worker finds them."""
    words = [dict(counts.names), dict(counts.streets), dict(counts.cities)]
    plain = [counts.total, *words, sorted(counts.buildings), dict(counts.births)]
    work.write("frequencies", 0, [as_line(plain)])


@lru_cache(maxsize=1)
def _frequencies(path: Path, written: int) -> Frequencies:
    plain = json.loads(path.read_text(encoding="utf-8"))
    total, names, streets, cities, buildings, births = plain
    return Frequencies(total, names, streets, cities, frozenset(buildings), births)


def weigh_pairs(part: int, work: WorkFolder) -> int:
    """Write part `near-found`, a line `a,b,points` for each pair that is one person; how many
    pairs were weighed.
    """
    kept = work.path("frequencies", 0)
    counts = _frequencies(kept, kept.stat().st_mtime_ns)
    with uncollected(), KeyStore(work.folder / STORE) as store:
        bounds = part * PAIRS, (part + 1) * PAIRS
        pairs, people = store.near_pairs(*bounds), store.compared(*bounds)
        weighed = ((a, b, near_points(people[a], people[b], counts, NEAR)) for a, b in pairs)
        near = (f"{a},{b},{points}" for a, b, points in weighed if points >= NEAR)
        work.write("near-found", part, near)
    return len(pairs)
