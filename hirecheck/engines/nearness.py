"""Pairs that share no value to the letter, weighed field by field in all processes.

Weighing comes before applications are sorted into buckets: most pairs that meet in a block are
strangers, and would else hang a whole export together.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from hirecheck.engines.keystore import KeyStore
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.pool import uncollected
from hirecheck.linking.near import AGAIN, NEAR, Frequencies, near_points

__all__ = ["PAIRS", "STORE", "keep_frequencies", "settled", "weigh_pairs"]

#: Where the keys of a run lie in its work folder.
STORE = "link.duckdb"
#: Pairs from which a run's own share of repeats is taken, and the most that is believed.
SAMPLED = 4_000
MOST_AGAIN = 4.0
#: Pairs in one part.
PAIRS = 20_000


def keep_frequencies(work: WorkFolder, counts: Frequencies) -> None:
    """Leave the run's word counts where every worker finds them."""
    words = [dict(counts.names), dict(counts.streets), dict(counts.cities)]
    plain = [counts.total, *words, sorted(counts.buildings), dict(counts.births), counts.again]
    plain.append(dict(counts.domains))
    work.write("frequencies", 0, [as_line(plain)])


def settled(work: WorkFolder, counts: Frequencies, pairs: int) -> Frequencies:
    """The counts with how often people are met again in this run, as its first pairs show.

    A list that was never cleaned has every person twice; the odds of all pairs follow from that
    (the share of matches of Fellegi and Sunter, estimated once).
    """
    with KeyStore(work.folder / STORE) as store:
        near, people = store.near_pairs(0, SAMPLED), store.compared(0, SAMPLED)
    found = sum(near_points(people[a], people[b], counts) >= NEAR for a, b in near)
    share = found / max(1, len(near)) * pairs / max(1, counts.total)
    return replace(counts, again=round(min(MOST_AGAIN, max(AGAIN, share)), 4))


@lru_cache(maxsize=1)
def _frequencies(path: Path, written: int) -> Frequencies:
    plain = json.loads(path.read_text(encoding="utf-8"))
    total, names, streets, cities, buildings, births, again, domains = plain
    return Frequencies(total, names, streets, cities, frozenset(buildings), births, again, domains)


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
