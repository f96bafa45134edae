"""`hirecheck screen`: a whole export in two streamed passes with bounded memory."""

from __future__ import annotations

import gc
import heapq
import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from hirecheck.engines.attachments import Attachments
from hirecheck.engines.buckets import fill_buckets
from hirecheck.engines.linking import keep_frequencies, link_bucket
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.passes import first_pass
from hirecheck.engines.pool import map_in_order
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.identifiers import Identifiers, key_number, keys_of, packed_identifiers
from hirecheck.linking.near import blocks_of
from hirecheck.linking.text import common_shingles
from hirecheck.settings import Settings

__all__ = ["Progress", "Screening", "screen_rows"]

BATCH = 2_000
#: Rows from which phrases that many resumes share are learned.
SAMPLED = 6_000

Progress = Callable[[str, int], None]
Rows = Callable[[], Iterable[ExportRow]]


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
        for number, (_, text) in enumerate(self._merged("rings"), start=1):
            yield {"ring": number, **json.loads(text)}

    def _again(self) -> Iterator[tuple[int, str]]:
        for row, rest in self._merged("again"):
            first, _, text = rest.partition("\t")
            if first != "0":
                result = json.loads(text)
                result["ring"] = self.ring_numbers[int(first)]
                text = as_line(result)
            yield row, text

    def _merged(self, kind: str) -> Iterator[tuple[int, str]]:
        return heapq.merge(*(_numbered(self.work, kind, n) for n in range(self.buckets)))


def _numbered(work: WorkFolder, kind: str, part: int) -> Iterator[tuple[int, str]]:
    for line in work.lines(kind, part):
        number, _, rest = line.rstrip("\n").partition("\t")
        yield int(number), rest


def screen_rows(
    rows: Rows,
    work: WorkFolder,
    settings: Settings,
    *,
    attachments: Attachments | None = None,
    progress: Progress = lambda stage, done: None,
) -> Screening:
    """Run both passes. `rows` starts the input anew; rows are numbered from 1 without gaps.

    Parts that an interrupted run finished are not done again.
    """
    began = time.monotonic()
    batches, last = _first(rows, work, settings, attachments, progress)
    buckets = _linked(rows, work, batches, last)
    again = partial(link_bucket, work=work, settings=settings, attachments=attachments)
    for done in map_in_order(again, range(buckets), settings.jobs):
        progress("link", done)
    finished = Screening(work, batches, buckets, time.monotonic() - began, {})
    firsts = (first for first, _ in finished._merged("rings"))
    finished.ring_numbers = {first: number for number, first in enumerate(firsts, start=1)}
    return finished


def _first(
    rows: Rows,
    work: WorkFolder,
    settings: Settings,
    attachments: Attachments | None,
    progress: Progress,
) -> tuple[int, int]:
    """The first pass; the number of batches and the last row's number."""
    texts = (row.resume_text for row in islice(rows(), SAMPLED))
    common = common_shingles(text for text in texts if text)
    task = partial(
        _score_batch, work=work, settings=settings, common=common, attachments=attachments
    )
    batches = last = 0

    def todo() -> Iterator[tuple[int, list[ExportRow]]]:
        nonlocal batches, last
        stream = iter(rows())
        while batch := list(islice(stream, BATCH)):
            number, batches, last = batches, batches + 1, batch[-1].row
            if work.has("first-results", number):
                progress("read", len(batch))
            else:
                yield number, batch

    for done in map_in_order(task, todo(), settings.jobs):
        progress("read", done)
    return batches, last


def _score_batch(
    item: tuple[int, list[ExportRow]],
    work: WorkFolder,
    settings: Settings,
    common: frozenset[str],
    attachments: Attachments | None,
) -> int:
    """Write parts `first-people`, `first-keys` and, last, `first-results` of a batch."""
    number, rows = item
    # Nothing made here forms cycles; looking for them would cost a fifth of the time.
    gc.disable()
    try:
        scored = list(first_pass(rows, settings, common, attachments))
        known = [s.identifiers for s in scored if s.identifiers is not None]
        work.write("first-people", number, (as_line(packed_identifiers(who)) for who in known))
        work.write("first-keys", number, (line for who in known for line in _key_lines(who)))
        work.write("first-results", number, (as_line(s.result) for s in scored))
    finally:
        gc.enable()
    return len(rows)


def _key_lines(who: Identifiers) -> Iterator[str]:
    for key in (*keys_of(who), *blocks_of(who)):
        yield f"{who.number},{key.kind},{key_number(key.kind, key.value)}"


def _linked(rows: Rows, work: WorkFolder, batches: int, last: int) -> int:
    """Sort what meets into buckets; how many there are. Done anew after an interruption."""
    if not batches:
        return 0
    buckets, counts = fill_buckets(work, batches, last, rows())
    keep_frequencies(work, counts)
    return buckets
