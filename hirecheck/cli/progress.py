"""Progress on stderr while several inputs are worked on; silent where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

__all__ = ["followed"]

T = TypeVar("T")


def followed(results: Iterable[T], total: int, what: str, *, quiet: bool) -> Iterator[T]:
    """Pass `results` through, showing how many of `total` are done on a terminal's stderr."""
    if quiet or total < 2 or not sys.stderr.isatty():
        yield from results
        return
    progress = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with progress:
        task = progress.add_task(what, total=total)
        for result in results:
            yield result
            progress.advance(task)
