"""The row boundary: whatever goes wrong in one input costs no other input its result."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from hirecheck.engines.pool import map_in_order
from hirecheck.errors import HirecheckError
from hirecheck.settings import Settings

__all__ = ["Failed", "each"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failed:
    """An input that could not be read, and what to tell its user."""

    path: Path
    error: str

    @property
    def name(self) -> str:
        """The input's folder or file name."""
        return self.path.name or str(self.path)


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    value: T


def each(
    function: Callable[[Path, Settings], T], paths: Sequence[Path], settings: Settings
) -> Iterator[T | Failed]:
    """`function` of each path in order, `settings.jobs` at once; a failure takes its place."""
    task = partial(_one, function, settings)
    for result in map_in_order(task, paths, min(settings.jobs, len(paths))):
        yield result.value if isinstance(result, _Done) else result


def _one(
    function: Callable[[Path, Settings], T], settings: Settings, path: Path
) -> _Done[T] | Failed:
    try:
        return _Done(function(path, settings))
    except HirecheckError as error:
        return Failed(path, str(error))
    except Exception as error:
        return Failed(
            path,
            f"{path}: could not be worked on ({type(error).__name__}: {error}). "
            "This is a fault of hirecheck: please report it.",
        )
