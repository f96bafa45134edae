"""Maps a function over a stream in order, here or in worker processes, with bounded memory."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing.connection import wait
from types import TracebackType
from typing import TypeVar

__all__ = ["Workers", "cores", "map_in_order", "uncollected"]

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Items that wait for each worker; more would only fill memory.
WAITING_PER_WORKER = 2
#: Fewer items than this are not worth the start of a process.
FEWEST = 3


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def uncollected() -> Iterator[None]:
    """Run without the search for cycles, which would cost a fifth of the time where many values
    are made and none of them forms one.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class Workers:
    """Processes that are started when they are first worth it and stay until the end, because each
    start costs a second of imports. Use as a context manager.
    """

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def map_in_order(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result]:
        """`function` of each item, in the order of the items.

        With more than one job `function` and the items must be picklable. Never more than a few
        items for each worker are held.
        """
        stream = iter(items)
        head = list(islice(stream, FEWEST))
        if self._jobs <= 1 or (self._pool is None and len(head) < FEWEST):
            yield from map(function, chain(head, stream))
            return
        pool = self._started()
        waiting: deque[Future[Result]] = deque()
        try:
            for item in chain(head, stream):
                waiting.append(pool.submit(function, item))
                if len(waiting) >= self._jobs * WAITING_PER_WORKER:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(
                max_workers=self._jobs, mp_context=context, initializer=_end_with_the_first_process
            )
        return self._pool


def _end_with_the_first_process() -> None:
    """A worker whose run was killed must not go on: nobody takes what it makes, it would hold its
    memory for ever, and the next run writes the same files.
    """
    first = multiprocessing.parent_process()
    if first is not None:
        threading.Thread(target=_exit_after, args=(first.sentinel,), daemon=True).start()


def _exit_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def map_in_order(
    function: Callable[[Item], Result], items: Iterable[Item], jobs: int = 1
) -> Iterator[Result]:
    """`Workers.map_in_order` in workers that end with the stream."""
    with Workers(jobs) as workers:
        yield from workers.map_in_order(function, items)
