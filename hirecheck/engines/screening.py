"""`hirecheck screen`: a whole export in two streamed passes with bounded memory."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from typing import Any

from hirecheck.engines.keystore import KeyStore
from hirecheck.engines.parts import WorkFolder
from hirecheck.engines.passes import FirstPass, Linked, first_pass, second_pass
from hirecheck.engines.pool import map_in_order
from hirecheck.engines.rows import packed, unpacked
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.edges import Edge, edges_of
from hirecheck.linking.identifiers import Identifiers, unpacked_identifiers
from hirecheck.linking.names import compare_names
from hirecheck.linking.rings import Ring, rings_of
from hirecheck.linking.text import common_shingles
from hirecheck.settings import Settings

__all__ = ["Progress", "Screening", "screen_rows"]

BATCH = 2_000
#: Rows from which phrases that many resumes share are learned.
SAMPLED = 6_000

Progress = Callable[[str, int], None]


@dataclass(slots=True)
class Screening:
    """A finished run, as parts in a work folder: `results` streams the rows in input order."""

    work: WorkFolder
    batches: int
    rings: tuple[Ring, ...]
    people: dict[int, Identifiers]
    seconds: float
    rescored: dict[int, dict[str, Any]] = field(default_factory=dict)

    def results(self) -> Iterator[dict[str, Any]]:
        """All result rows in input order, those that share something in their second form."""
        for number in range(self.batches):
            again = {row["row"]: row for row in self.work.read("again", number)}
            for row in self.work.read("results", number):
                yield again.get(row["row"], row)


def screen_rows(
    rows: Iterable[ExportRow],
    work: WorkFolder,
    settings: Settings,
    *,
    progress: Progress = lambda stage, done: None,
) -> Screening:
    """Run both passes. Parts that an interrupted run finished are not done again."""
    began = time.monotonic()
    head, rows = _peeked(rows)
    common = common_shingles(row.resume_text for row in head if row.resume_text)
    batches = _first(rows, work, settings, common, progress)
    edges, people = _link(work, batches, progress)
    names = {number: who.name for number, who in people.items()}
    rings = rings_of(edges, names)
    _second(work, batches, edges, rings, people, settings, progress)
    return Screening(work, batches, rings, people, time.monotonic() - began)


def _peeked(rows: Iterable[ExportRow]) -> tuple[list[ExportRow], Iterator[ExportRow]]:
    """The first rows, from which stock phrases are learned, and all rows again."""
    stream = iter(rows)
    head = list(islice(stream, SAMPLED))
    return head, chain(head, stream)


def _first(
    rows: Iterable[ExportRow],
    work: WorkFolder,
    settings: Settings,
    common: frozenset[str],
    progress: Progress,
) -> int:
    task = partial(_first_batch, settings=settings, common=common)
    total = 0

    def todo() -> Iterator[tuple[int, list[ExportRow]]]:
        nonlocal total
        stream = iter(rows)
        while batch := list(islice(stream, BATCH)):
            number, total = total, total + 1
            if work.has("results", number):
                progress("read", len(batch))
            else:
                work.write("rows", number, (packed(row) for row in batch))
                yield number, batch

    for done in map_in_order(task, todo(), settings.jobs):
        work.write("people", done.number, done.people)
        work.write("keys", done.number, done.keys)
        work.write("results", done.number, done.results)
        progress("read", len(done.results))
    return total


def _first_batch(
    item: tuple[int, list[ExportRow]], settings: Settings, common: frozenset[str]
) -> FirstPass:
    return first_pass(item[0], item[1], settings, common)


def _link(
    work: WorkFolder, batches: int, progress: Progress
) -> tuple[tuple[Edge, ...], dict[int, Identifiers]]:
    if not batches:
        return (), {}
    folder = work.folder
    with KeyStore(folder / "keys-*.jsonl", folder / "people-*.jsonl", folder / "spill") as store:
        groups = [*store.strong_groups(), *store.weak_groups()]
        near = list(store.near_pairs())
        counts = store.frequencies()
    wanted = {member for group in groups for member in group.members}
    wanted.update(number for pair in near for number in pair)
    people = _people(work, batches, wanted)
    progress("link", len(groups) + len(near))
    return edges_of(groups, people, compare_names, near=near, counts=counts), people


def _people(work: WorkFolder, batches: int, wanted: set[int]) -> dict[int, Identifiers]:
    found = {}
    for number in range(batches):
        for raw in work.read("people", number):
            if raw["number"] in wanted:
                found[raw["number"]] = unpacked_identifiers(raw)
    return found


def _second(
    work: WorkFolder,
    batches: int,
    edges: Sequence[Edge],
    rings: Sequence[Ring],
    people: dict[int, Identifiers],
    settings: Settings,
    progress: Progress,
) -> None:
    near: dict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        near[edge.a].append(edge)
        near[edge.b].append(edge)
    ring_of = {m: place for place, ring in enumerate(rings, start=1) for m in ring.members}
    sizes = {
        place: len({people[m].name for m in ring.members}) if ring.names_differ else 1
        for place, ring in enumerate(rings, start=1)
    }
    task = partial(second_pass, settings=settings)
    for number in range(batches):
        if work.has("again", number):
            continue
        linked = _linked_rows(work, number, near, ring_of, sizes, people)
        rescored = [task(item) for item in linked]
        work.write("again", number, rescored)
        progress("score", len(rescored))


def _linked_rows(
    work: WorkFolder,
    number: int,
    near: dict[int, list[Edge]],
    ring_of: dict[int, int],
    sizes: dict[int, int],
    people: dict[int, Identifiers],
) -> Iterator[Linked]:
    for raw in work.read("rows", number):
        row = unpacked(raw)
        edges = near.get(row.row)
        if not edges:
            continue
        ring = ring_of.get(row.row, 0)
        others = {m: people[m] for edge in edges for m in (edge.a, edge.b)}
        yield Linked(row, tuple(edges), others, ring, sizes.get(ring, 0))


def band_counts(results: Iterable[dict[str, Any]]) -> Counter[str]:
    """How many results stand in each band; rows with an error count as `failed`."""
    return Counter(row["band"] or "failed" for row in results)
