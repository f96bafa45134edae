"""The lists in use: the shipped one, and whatever files or stores the user names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from hirecheck.facts.indicators.formats import read_indicators
from hirecheck.facts.indicators.model import Indicator
from hirecheck.facts.indicators.store import is_store, read_store
from hirecheck.facts.indicators.watch import Watch, starter

__all__ = ["watch_for"]


def watch_for(paths: tuple[str, ...]) -> Watch:
    """The shipped list with the user's. Raises InputError where a path holds no list."""
    marks = tuple((path, _changed(path)) for path in paths)
    return _watch(marks)


def _changed(path: str) -> float:
    try:
        return Path(path).stat().st_mtime
    except OSError:
        return 0.0


@lru_cache(maxsize=4)
def _watch(marks: tuple[tuple[str, float], ...]) -> Watch:
    own = (entry for path, _ in marks for entry in _entries(Path(path)))
    return Watch([*starter(), *own])


def _entries(path: Path) -> Iterable[Indicator]:
    return read_store(path) if is_store(path) else read_indicators(path).indicators
