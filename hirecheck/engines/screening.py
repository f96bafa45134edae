"""`hirecheck screen`: a whole export in two streamed passes with bounded memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from hirecheck.engines.attachments import Attachments
from hirecheck.engines.buckets import fill_buckets
from hirecheck.engines.earlier import gather
from hirecheck.engines.history import History, history_row
from hirecheck.engines.keystore import build_store
from hirecheck.engines.linking import link_bucket
from hirecheck.engines.nearness import PAIRS, STORE, keep_frequencies, settled, weigh_pairs
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.passes import first_pass
from hirecheck.engines.pool import Workers, uncollected
from hirecheck.engines.rows import packed
from hirecheck.engines.screened import Screening
from hirecheck.engines.veiled import Veil
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.identifiers import (
    Identifiers,
    key_number,
    key_values,
    packed_identifiers,
)
from hirecheck.linking.near import block_number, blocks_of
from hirecheck.linking.text import common_pairs
from hirecheck.settings import Settings

__all__ = ["Progress", "into_buckets", "key_lines", "screen_rows"]

BATCH = 2_000
#: Rows from which phrases that many resumes share are learned.
SAMPLED = 6_000

#: Told after each part of a stage: the stage, how many it did, and the share of the stage that is
#: done by now (0 where that cannot be told).
Progress = Callable[[str, int, float], None]
Rows = Callable[[], Iterable[ExportRow]]


def screen_rows(
    rows: Rows,
    work: WorkFolder,
    settings: Settings,
    *,
    attachments: Attachments | None = None,
    history: History | None = None,
    share: Callable[[], float] = lambda: 0.0,
    progress: Progress = lambda stage, done, share: None,
) -> Screening:
    """Run both passes. `rows` starts the input anew; rows are numbered from 1 without gaps. `share`
    tells how much of it has been read.

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
    again = partial(
        link_bucket, work=work, settings=settings, attachments=attachments, secrets=secrets
    )
    with Workers(settings.jobs) as workers:
        batches, last = _first(
            rows, work, task, workers, lambda done: progress("read", done, share())
        )
        earlier = gather(history, work, last) if history else 0
        buckets = into_buckets(work, batches, last + earlier, workers, progress)
        for place, done in enumerate(workers.map_in_order(again, range(buckets)), start=1):
            progress("link", done, place / buckets)
    finished = Screening(work, batches, buckets, time.monotonic() - began, {})
    firsts = (first for first, _ in finished.merged("rings"))
    finished.ring_numbers = {first: number for number, first in enumerate(firsts, start=1)}
    return finished


def _common(rows: Rows) -> frozenset[int]:
    """Phrases that many of the first resumes share."""
    texts = (row.resume_text for row in islice(rows(), SAMPLED))
    return common_pairs(text for text in texts if text)


def _first(
    rows: Rows,
    work: WorkFolder,
    task: Callable[[tuple[int, list[ExportRow]]], int],
    workers: Workers,
    read: Callable[[int], None],
) -> tuple[int, int]:
    """The first pass; the number of batches and the last row's number."""
    batches = last = 0

    def unread() -> Iterator[tuple[int, list[ExportRow]]]:
        nonlocal batches, last
        stream = iter(rows())
        while batch := _taken(stream):
            number, batches, last = batches, batches + 1, batch[-1].row
            if work.has("first-results", number):
                read(len(batch))
            else:
                yield number, batch

    for done in workers.map_in_order(task, unread()):
        read(done)
    return batches, last


@uncollected()
def _taken(stream: Iterator[ExportRow]) -> list[ExportRow]:
    return list(islice(stream, BATCH))


@uncollected()
def _score_batch(
    item: tuple[int, list[ExportRow]],
    work: WorkFolder,
    settings: Settings,
    common: frozenset[int],
    attachments: Attachments | None,
    secrets: tuple[bytes, ...],
) -> int:
    """Write parts `first-people`, `first-rows`, `first-keys` and, last, `first-results` of a batch.

    With the secrets of a history also `first-history`, what will be kept there; with attachments
    `first-unread`, which of them could not be read.
    """
    number, rows = item
    scored = list(first_pass(rows, settings, common, attachments))
    known = [s.identifiers for s in scored if s.identifiers is not None]
    if secrets:
        veil = Veil(secrets)
        kept = (as_line(history_row(who, veil)) for who in known)
        work.write("first-history", number, kept)
        known = [veil.agency_veiled(who) for who in known]
    work.write("first-people", number, (as_line(packed_identifiers(who)) for who in known))
    work.write("first-rows", number, (f"{row.row}\t{as_line(packed(row))}" for row in rows))
    keys = (lines for who in known if (lines := key_lines(who, secrets)))
    work.write("first-keys", number, keys)
    if attachments:
        unread = (f"row {s.result['row']:,}, {s.unread}" for s in scored if s.unread)
        work.write("first-unread", number, (line.replace("\n", " ") for line in unread))
    work.write("first-results", number, (as_line(s.result) for s in scored))
    return len(rows)


def key_lines(who: Identifiers, secrets: tuple[bytes, ...] = ()) -> str:
    """The keys and blocks of an application as lines of a part `first-keys`."""
    number = who.number
    keys = key_values(who)
    lines = [f"{number},{kind},{key_number(kind, value, secrets)}" for kind, value in keys]
    # Blocks are compared within this run alone, so nothing has to be kept secret in them.
    lines += [f"{number},block,{block_number(block)}" for block in blocks_of(who)]
    return "\n".join(lines)


def into_buckets(
    work: WorkFolder, batches: int, last: int, workers: Workers, progress: Progress
) -> int:
    """Sort what meets into buckets; how many there are. Done anew after an interruption."""
    if not batches:
        return 0
    folder = work.folder
    keys = [folder / "first-keys-*"]
    if work.has("earlier-keys", 0):
        keys.append(work.path("earlier-keys", 0))
    common = work.lines("common", 0) if work.has("common", 0) else ()
    people = folder / "first-people-*"
    progress("count", 0, 0.0)
    built = build_store(keys, people, folder / STORE, [int(value) for value in common])
    keep_frequencies(work, settled(work, built.counts, built.pairs))
    progress("count", 0, 1.0)
    parts = range(-(-built.pairs // PAIRS))
    weighed = workers.map_in_order(partial(weigh_pairs, work=work), parts)
    for place, done in enumerate(weighed, start=1):
        progress("compare", done, place / len(parts))
    return fill_buckets(work, batches, last, len(parts))
