"""A finished run as parts in a work folder, read in the order of its input."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hirecheck.engines.parts import WorkFolder, as_line

__all__ = ["Screening"]


@dataclass(slots=True)
class Screening:
    """A finished run, as parts in a work folder; `ring_numbers` by the first member of a ring."""

    work: WorkFolder
    batches: int
    buckets: int
    seconds: float
    ring_numbers: dict[int, int]

    def lines(self) -> Iterator[str]:
        """All result rows as JSON in input order, those that share something in their second
        form.
        """
        again = self._again()
        number, line = next(again, (0, ""))
        row = 0
        for batch in range(self.batches):
            for first in self.work.lines("first-results", batch):
                row += 1
                if row == number:
                    yield line
                    number, line = next(again, (0, ""))
                else:
                    yield first.rstrip("\n")

    def rings(self) -> Iterator[dict[str, Any]]:
        """Rings as the contract has them, in the order of their first application."""
        for number, (_, text) in enumerate(self.merged("rings"), start=1):
            yield {"ring": number, **json.loads(text)}

    def unread(self) -> Iterator[str]:
        """The resumes that could not be read, each with its row and the reason."""
        for batch in range(self.batches):
            if self.work.has("first-unread", batch):
                yield from (line.rstrip("\n") for line in self.work.lines("first-unread", batch))

    def _again(self) -> Iterator[tuple[int, str]]:
        for row, rest in self.merged("again"):
            first, _, text = rest.partition("\t")
            if first != "0":
                result = json.loads(text)
                result["ring"] = self.ring_numbers[int(first)]
                text = as_line(result)
            yield row, text

    def merged(self, kind: str) -> Iterator[tuple[int, str]]:
        """The lines of a kind of part from all buckets, each after its number, by that number."""
        return heapq.merge(*(_numbered(self.work, kind, n) for n in range(self.buckets)))


def _numbered(work: WorkFolder, kind: str, part: int) -> Iterator[tuple[int, str]]:
    for line in work.lines(kind, part):
        number, _, rest = line.rstrip("\n").partition("\t")
        yield int(number), rest
