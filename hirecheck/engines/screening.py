"""`hirecheck screen`: a whole export in two streamed passes with bounded memory."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from hirecheck.engines.attachments import Attachments
from hirecheck.engines.buckets import fill_buckets
from hirecheck.engines.earlier import gather
from hirecheck.engines.history import History, history_row
from hirecheck.engines.linking import keep_frequencies, link_bucket
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.passes import first_pass
from hirecheck.engines.pool import map_in_order
from hirecheck.engines.screened import Screening
from hirecheck.engines.veiled import Veil
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.identifiers import Identifiers, key_number, keys_of, packed_identifiers
from hirecheck.linking.near import blocks_of
from hirecheck.linking.text import common_shingles
from hirecheck.settings import Settings

__all__ = ["Progress", "screen_rows"]

BATCH = 2_000
#: Rows from which phrases that many resumes share are learned.
SAMPLED = 6_000

Progress = Callable[[str, int], None]
Rows = Callable[[], Iterable[ExportRow]]


def screen_rows(
    rows: Rows,
    work: WorkFolder,
    settings: Settings,
    *,
    attachments: Attachments | None = None,
    history: History | None = None,
    progress: Progress = lambda stage, done: None,
) -> Screening:
    """Run both passes. `rows` starts the input anew; rows are numbered from 1 without gaps.

    Parts that an interrupted run finished are not done again.
    """
    began = time.monotonic()
    secrets = history.secrets() if history else ()
    task = partial(
        _score_batch,
        work=work,
        settings=settings,
        common=_common(rows),
        attachments=attachments,
        secrets=secrets,
    )
    batches, last = _first(rows, work, task, settings.jobs, progress)
    earlier = gather(history, work, last) if history else 0
    buckets = _linked(rows, work, batches, last, earlier)
    again = partial(
        link_bucket, work=work, settings=settings, attachments=attachments, secrets=secrets
    )
    for done in map_in_order(again, range(buckets), settings.jobs):
        progress("link", done)
    finished = Screening(work, batches, buckets, time.monotonic() - began, {})
    firsts = (first for first, _ in finished.merged("rings"))
    finished.ring_numbers = {first: number for number, first in enumerate(firsts, start=1)}
    return finished


def _common(rows: Rows) -> frozenset[str]:
    """Phrases that many of the first resumes share."""
    texts = (row.resume_text for row in islice(rows(), SAMPLED))
    return common_shingles(text for text in texts if text)


def _first(
    rows: Rows,
    work: WorkFolder,
    task: Callable[[tuple[int, list[ExportRow]]], int],
    jobs: int,
    progress: Progress,
) -> tuple[int, int]:
    """The first pass; the number of batches and the last row's number."""
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

    for done in map_in_order(task, todo(), jobs):
        progress("read", done)
    return batches, last


def _score_batch(
    item: tuple[int, list[ExportRow]],
    work: WorkFolder,
    settings: Settings,
    common: frozenset[str],
    attachments: Attachments | None,
    secrets: tuple[bytes, ...],
) -> int:
    """Write parts `first-people`, `first-keys` and, last, `first-results` of a batch.

    With the secrets of a history also `first-history`, what will be kept there.
    """
    number, rows = item
    # Nothing made here forms cycles; looking for them would cost a fifth of the time.
    gc.disable()
    try:
        scored = list(first_pass(rows, settings, common, attachments))
        known = [s.identifiers for s in scored if s.identifiers is not None]
        if secrets:
            veil = Veil(secrets)
            kept = (as_line(history_row(who, veil)) for who in known)
            work.write("first-history", number, kept)
            known = [veil.agency_veiled(who) for who in known]
        work.write("first-people", number, (as_line(packed_identifiers(who)) for who in known))
        keys = (line for who in known for line in _key_lines(who, secrets))
        work.write("first-keys", number, keys)
        work.write("first-results", number, (as_line(s.result) for s in scored))
    finally:
        gc.enable()
    return len(rows)


def _key_lines(who: Identifiers, secrets: tuple[bytes, ...]) -> Iterator[str]:
    for key in (*keys_of(who), *blocks_of(who)):
        yield f"{who.number},{key.kind},{key_number(key.kind, key.value, secrets)}"


def _linked(rows: Rows, work: WorkFolder, batches: int, last: int, earlier: int) -> int:
    """Sort what meets into buckets; how many there are. Done anew after an interruption."""
    if not batches:
        return 0
    buckets, counts = fill_buckets(work, batches, last + earlier, rows())
    keep_frequencies(work, counts)
    return buckets
