"""Which questions fit into the time: first those that everybody is asked, then the most telling.

A question is worth what its answer could move, both ways, against the minutes it takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from hirecheck.case import Case, Cue, Cues, Missing, Span, changed
from hirecheck.findings import Report
from hirecheck.kit.item import Item, Worth
from hirecheck.kit.parts import Part

__all__ = ["fit", "most_telling", "set_within", "weighed"]

#: The set that all are asked may take this share; the rest is for what is open in the report.
_SHARE_OF_SET = 0.75

Points = Callable[[Case], float]


def set_within(parts: Sequence[Part], minutes: int) -> tuple[Part, ...]:
    """The parts that the role's time allows, in their order; the same for all of its applicants."""
    left = minutes * _SHARE_OF_SET
    kept: set[int] = set()
    for part in sorted(parts, key=lambda part: part.rank):
        if part.minutes <= left:
            kept.add(part.rank)
            left -= part.minutes
    return tuple(part for part in parts if part.rank in kept)


def weighed(item: Item, case: Case, report: Report, points: Points) -> Item:
    """The item with what its two answers would do to this report.

    `points` scores a case as the report was scored: each answer is entered as if somebody had
    noted it, so caps, answers that clear up other findings and everything else hold as they do.
    """
    up = _moved(item.fails, case, report, points)
    down = -_moved(item.passes, case, report, points)
    if item.because:
        down = max(down, _cleared(item.because, report))
    return replace(item, worth=Worth(max(0.0, up), max(0.0, down), report.probability))


def _moved(cue: str, case: Case, report: Report, points: Points) -> float:
    if not cue:
        return 0.0
    before = Cues() if isinstance(case.cues, Missing) else case.cues
    noted = Cue(cue, Span("kit", 0, 0, cue), 1.0)
    return points(changed(case, cues=Cues((*before.all, noted), before.doubtful))) - report.points


def _cleared(because: Iterable[str], report: Report) -> float:
    """The points of findings that a good answer would take away, never more than there are."""
    counted = sum(c.counted for c in report.contributions if c.finding.check in set(because))
    return min(max(0.0, counted), max(0.0, report.points))


def most_telling(items: Iterable[Item]) -> list[Item]:
    """The items whose answers could move something, by what a minute is worth; none without."""
    open_ = [(i, i.worth.points / i.minutes) for i in items if i.worth and i.worth.points >= 0.05]
    return [item for item, _ in sorted(open_, key=lambda pair: (-pair[1], pair[0].check))]


def fit(items: Sequence[Item], minutes: int) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The items that still fit into the minutes, in their order, and those that do not."""
    kept: list[Item] = []
    left: list[Item] = []
    for item in items:
        room = minutes - sum(other.minutes for other in kept)
        (kept if item.minutes <= room else left).append(item)
    return tuple(kept), tuple(left)
