"""One question of a kit, and what its answer may do to the score."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LEAST_DOUBT", "Item", "Worth"]

LEAST_DOUBT = 0.2


@dataclass(frozen=True, slots=True)
class Worth:
    """What the two answers would do: points up for a failed one, points down for a passed one.

    `probability` is the report's, and never taken for certain: an answer that clears somebody
    counts with at least `LEAST_DOUBT`, and so does one that does not.
    """

    up: float
    down: float
    probability: float

    @property
    def points(self) -> float:
        """What to expect of asking: doubts that are right move the score up, others down."""
        right = min(max(self.probability, LEAST_DOUBT), 1 - LEAST_DOUBT)
        return right * self.up + (1 - right) * self.down


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `check` is its name on the score sheet; `stumble` what an honest person may
    stumble over; `instead` another way of equal worth; `minutes` the applicant's time.

    `fails` and `passes` are the cues that a failed and a passed answer would be; `because` the
    checks whose findings it may clear up.
    """

    check: str
    ask: str
    why: str
    guide: str
    stumble: str
    instead: str = ""
    minutes: int = 3
    fails: str = ""
    passes: str = ""
    because: tuple[str, ...] = ()
    worth: Worth | None = None
