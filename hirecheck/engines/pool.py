"""Maps a function over a stream in order, here or in worker processes, with bounded memory."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from typing import TypeVar

__all__ = ["cores", "map_in_order"]

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Items that wait for each worker; more would only fill memory.
WAITING_PER_WORKER = 2


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map_in_order(
    function: Callable[[Item], Result], items: Iterable[Item], jobs: int = 1
) -> Iterator[Result]:
    """`function` of each item, in the order of the items.

    With `jobs` above 1 and more than two items in that many processes; `function` and the items
    must then be picklable. Never more than a few items for each worker are held.
    """
    stream = iter(items)
    head = list(islice(stream, 3))
    if jobs <= 1 or len(head) < 3:
        yield from map(function, chain(head, stream))
        return
    context = multiprocessing.get_context("spawn")
    waiting: deque[Future[Result]] = deque()
    with ProcessPoolExecutor(max_workers=jobs, mp_context=context) as pool:
        try:
            for item in chain(head, stream):
                waiting.append(pool.submit(function, item))
                if len(waiting) >= jobs * WAITING_PER_WORKER:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
