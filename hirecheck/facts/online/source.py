"""`FactSource`: the one seam to the outside world, and what keeps it polite."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from hirecheck.errors import FactUnavailable, SourceUnusable

__all__ = ["Busy", "DictSource", "FactSource", "NotCovered", "Pace", "with_patience"]

_T = TypeVar("_T")


class FactSource(Protocol):
    """Somewhere to ask about one kind of thing.

    `look` answers with values by the names of docs/FACTS.md. It raises FactUnavailable where this
    look-up failed, and SourceUnusable where the source as a whole is dead and is to be left alone.
    """

    @property
    def name(self) -> str:
        """How facts from here are signed."""

    @property
    def kind(self) -> str:
        """domain or ip."""

    def look(self, key: str) -> Mapping[str, Any]:
        """What is known about `key` now."""


@dataclass(frozen=True, slots=True)
class DictSource:
    """A source whose answers are typed in, for tests and for data that a user already has."""

    name: str
    kind: str
    answers: Mapping[str, Mapping[str, Any]]

    def look(self, key: str) -> Mapping[str, Any]:
        """The answer, or FactUnavailable."""
        if key not in self.answers:
            raise FactUnavailable(f"{self.name} knows nothing of {key}")
        return self.answers[key]


class NotCovered(FactUnavailable):
    """The source was not asked, because it does not answer for such a key."""


class Busy(FactUnavailable):
    """The server asks to come back later; `after` seconds from now, if it says when."""

    def __init__(self, message: str, after: float | None = None) -> None:
        self.after = after
        super().__init__(message)


@dataclass(slots=True)
class Pace:
    """At most so many questions a second to each server, and fewer once it complains."""

    per_second: float = 80.0
    _next: dict[str, float] = field(default_factory=dict)
    _gap: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, server: str) -> None:
        """Sleep until this server may be asked again."""
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(server, 0.0))
            self._next[server] = turn + self._gap.get(server, 1.0 / self.per_second)
        if turn > now:
            time.sleep(turn - now)

    def slow_down(self, server: str, seconds: float) -> None:
        """Stay away for a while, and ask half as often from then on."""
        with self._lock:
            self._next[server] = max(self._next.get(server, 0.0), time.monotonic() + seconds)
            gap = self._gap.get(server, 1.0 / self.per_second)
            self._gap[server] = min(1.0, gap * 2)


def with_patience(
    ask: Callable[[], _T], *, tries: int = 3, first_wait: float = 0.5, longest: float = 8.0
) -> _T:
    """Ask again after a growing wait while the server is busy or does not answer.

    A wait that the server names is kept, up to `longest` seconds; a source that is unusable is
    not asked again.
    """
    wait = first_wait
    for attempt in range(1, tries + 1):
        try:
            return ask()
        except SourceUnusable:
            raise
        except FactUnavailable as error:
            named = error.after if isinstance(error, Busy) else None
            final = not isinstance(error, Busy) or (named or 0.0) > longest
            if attempt == tries or final:
                raise
            time.sleep(min(longest, named if named is not None else wait))
            wait *= 2
    raise FactUnavailable("no answer")
