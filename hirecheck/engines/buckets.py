"""Applications that meet, sorted into buckets that can be linked apart from each other.

Two applications that share anything are in one bucket, so a bucket needs nothing of another one,
and memory depends on the size of a bucket and not on that of the run.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from io import TextIOWrapper

from hirecheck.engines.keystore import KeyStore
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.rows import packed
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.near import Frequencies

__all__ = ["fill_buckets"]

#: Applications in a bucket, unless more hang together.
SIZE = 10_000


class _Meeting:
    """Which numbers hang together (disjoint sets; the smallest number stands for its set)."""

    def __init__(self, size: int) -> None:
        self._above = array("l", range(size))

    def join(self, members: Iterable[int]) -> None:
        """Put all members into one set."""
        roots = [self.root(member) for member in members]
        first = min(roots)
        for root in roots:
            self._above[root] = first

    def root(self, number: int) -> int:
        """The number that stands for the set."""
        above = self._above
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    def buckets(self) -> tuple[array[int], int]:
        """The bucket of every number (-1 for those that meet nobody), and how many there are."""
        sizes = array("l", bytes(8 * len(self._above)))
        for number in range(len(sizes)):
            sizes[self.root(number)] += 1
        found = array("l", [-1]) * len(sizes)
        bucket = filled = 0
        for number in range(len(sizes)):
            root = self.root(number)
            if root == number and sizes[number] > 1:
                if filled >= SIZE:
                    bucket, filled = bucket + 1, 0
                filled += sizes[number]
                found[number] = bucket
            elif root != number:
                found[number] = found[root]
        return found, bucket + 1 if filled else 0


def fill_buckets(
    work: WorkFolder, batches: int, last: int, rows: Iterable[ExportRow]
) -> tuple[int, Frequencies]:
    """Write parts `people`, `groups`, `near` and `rows` by bucket; how many buckets there are.

    `last` is the highest number of an application. Applications of a history stand in the parts
    `earlier-keys` and `earlier-people`, where there is one.
    """
    folder = work.folder
    keys = [folder / "first-keys-*"]
    if work.has("earlier-keys", 0):
        keys.append(work.path("earlier-keys", 0))
    with KeyStore(keys, folder / "first-people-*", folder / "link.duckdb") as store:
        meeting = _Meeting(last + 1)
        for group in store.groups():
            meeting.join(group.members)
        near = store.near_pairs()
        for pair in near:
            meeting.join(pair)
        found, count = meeting.buckets()
        groups = ((g.members[0], as_line([g.kind, g.value, g.members])) for g in store.groups())
        _spread(work, "groups", groups, found, count)
        _spread(work, "near", ((pair[0], as_line(pair)) for pair in near), found, count)
        _spread(work, "people", _people(work, batches), found, count)
        wanted = ((row.row, row) for row in rows if found[row.row] >= 0)
        _spread(work, "rows", ((n, as_line(packed(row))) for n, row in wanted), found, count)
        return count, store.frequencies()


def _people(work: WorkFolder, batches: int) -> Iterator[tuple[int, str]]:
    head = len('{"number":')
    parts = [("first-people", batch) for batch in range(batches)]
    if work.has("earlier-people", 0):
        parts.append(("earlier-people", 0))
    for kind, batch in parts:
        for line in work.lines(kind, batch):
            yield int(line[head : line.index(",", head)]), line.rstrip("\n")


def _spread(
    work: WorkFolder, kind: str, lines: Iterable[tuple[int, str]], found: array[int], count: int
) -> None:
    """Write each line into the part of the bucket of its application."""
    with ExitStack() as stack:
        parts: list[TextIOWrapper] = [
            stack.enter_context(work.path(kind, n).open("w", encoding="utf-8", newline="\n"))
            for n in range(count)
        ]
        for number, line in lines:
            if (bucket := found[number]) >= 0:
                parts[bucket].write(line + "\n")
