"""Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some inputs unreadable, 10 to 12 by band."""

from __future__ import annotations

from dataclasses import dataclass

from hirecheck.findings import Band

__all__ = ["Tally"]

_FIRST_BAND_CODE = 9


@dataclass(slots=True)
class Tally:
    """Counts what was done and what was not, and remembers the highest band.

    `partly` counts documents that could not be read in packets that were done all the same.
    """

    done: int = 0
    failed: int = 0
    partly: int = 0
    highest: Band = Band.NONE

    def add(self, band: Band = Band.NONE) -> None:
        """One input was done."""
        self.done += 1
        self.highest = max(self.highest, band, key=lambda b: b.rank)

    def exit_code(self, exit_band: Band | None = None) -> int:
        """The contract's code. A band that was asked for is told before unreadable inputs are."""
        if not self.done and self.failed:
            return 1
        reached = exit_band is not None and self.highest.rank >= max(exit_band.rank, 1)
        if reached:
            return _FIRST_BAND_CODE + self.highest.rank
        return 3 if self.failed or self.partly else 0
