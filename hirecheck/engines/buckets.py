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
from hirecheck.engines.nearness import STORE
from hirecheck.engines.parts import WorkFolder, as_line

__all__ = ["fill_buckets"]

#: Applications in a bucket: few, so that all processes have some, and more where there would be too
#: many buckets to be written side by side, or where more hang together.
SIZE = 2_000
MOST_BUCKETS = 200


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
        full = max(SIZE, sum(size for size in sizes if size > 1) // MOST_BUCKETS)
        found = array("l", [-1]) * len(sizes)
        bucket = filled = 0
        for number in range(len(sizes)):
            root = self.root(number)
            if root == number and sizes[number] > 1:
                if filled >= full:
                    bucket, filled = bucket + 1, 0
                filled += sizes[number]
                found[number] = bucket
            elif root != number:
                found[number] = found[root]
        return found, bucket + 1 if filled else 0


def fill_buckets(work: WorkFolder, batches: int, last: int, compared: int) -> int:
    """Write parts `people`, `groups`, `near` and `rows` by bucket; how many buckets there are.

    `last` is the highest number of an application, `compared` the number of parts `near-found`.
    Applications of a history stand in the parts `earlier-keys` and `earlier-people`.
    """
    with KeyStore(work.folder / STORE) as store:
        meeting = _Meeting(last + 1)
        for group in store.groups():
            meeting.join(group.members)
        for a, line in _near(work, compared):
            meeting.join((a, int(line.split(",", 2)[1])))
        found, count = meeting.buckets()
        groups = (
            (g.members[0], as_line([g.kind, g.value, g.members, g.holders]) + "\n")
            for g in store.groups()
        )
        _spread(work, "groups", groups, found, count)
    _spread(work, "near", _near(work, compared), found, count)
    _spread(work, "people", _people(work, batches), found, count)
    _spread(work, "rows", _rows(work, batches), found, count)
    return count


def _near(work: WorkFolder, compared: int) -> Iterator[tuple[int, str]]:
    for part in range(compared):
        for line in work.lines("near-found", part):
            yield int(line.partition(",")[0]), line


def _rows(work: WorkFolder, batches: int) -> Iterator[tuple[int, str]]:
    for batch in range(batches):
        for line in work.lines("first-rows", batch):
            yield int(line.partition("\t")[0]), line


def _people(work: WorkFolder, batches: int) -> Iterator[tuple[int, str]]:
    head = len('{"number":')
    parts = [("first-people", batch) for batch in range(batches)]
    if work.has("earlier-people", 0):
        parts.append(("earlier-people", 0))
    for kind, batch in parts:
        for line in work.lines(kind, batch):
            yield int(line[head : line.index(",", head)]), line


def _spread(
    work: WorkFolder, kind: str, lines: Iterable[tuple[int, str]], found: array[int], count: int
) -> None:
    """Write each line, its end included, into the part of the bucket of its application."""
    with ExitStack() as stack:
        parts: list[TextIOWrapper] = [
            stack.enter_context(work.path(kind, n).open("w", encoding="utf-8", newline="\n"))
            for n in range(count)
        ]
        for number, line in lines:
            if (bucket := found[number]) >= 0:
                parts[bucket].write(line)
