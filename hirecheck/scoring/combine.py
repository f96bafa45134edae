"""How findings add up: a ladder within a family, caps with their reasons, no clipping at the top.

All arithmetic is in whole hundredths of a point, so that what a report shows sums to its score to
the last digit, whatever the order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from hirecheck.findings import Contribution, Finding, Role
from hirecheck.scoring.weights import Weights

__all__ = ["combine", "total"]

_ROLE_ORDER = {Role.MAIN: 0, Role.SUPPORTING: 1, Role.REASSURING: 2}


@dataclass(slots=True)
class _Part:
    finding: Finding
    found: int
    counted: int
    withheld: str | None = None


def combine(findings: Iterable[Finding], weights: Weights) -> tuple[Contribution, ...]:
    """Give each finding its share, main ones first, the largest first within a role."""
    parts = [_part(finding, weights) for finding in findings]
    parts.sort(key=lambda p: (_ROLE_ORDER[p.finding.role], -abs(p.found), p.finding.check))
    by_role: dict[Role, list[_Part]] = {role: [] for role in Role}
    for part in parts:
        by_role[part.finding.role].append(part)
    for role in (Role.MAIN, Role.SUPPORTING):
        _discount_families(by_role[role], weights)
    _cap(
        by_role[Role.SUPPORTING],
        _cents(weights.supporting_cap),
        "circumstances together are at their cap",
    )
    _limit_reassuring(by_role, weights)
    return tuple(Contribution(p.finding, p.found / 100, p.counted / 100, p.withheld) for p in parts)


def total(contributions: Iterable[Contribution]) -> float:
    """The exact sum of what is counted."""
    return sum(_cents(c.counted) for c in contributions) / 100


def _part(finding: Finding, weights: Weights) -> _Part:
    found = _cents(weights.points(finding))
    return _Part(finding, found, found)


def _cents(points: float) -> int:
    return round(points * 100)


def _discount_families(parts: list[_Part], weights: Weights) -> None:
    families: dict[str, list[_Part]] = defaultdict(list)
    for part in parts:
        families[part.finding.family].append(part)
    for family, members in families.items():
        for place, part in enumerate(members):
            part.counted = int(part.found * weights.ladder**place)
            if part.counted < part.found:
                part.withheld = (
                    f"{part.found / 100:g} found, {part.counted / 100:g} counted: further signs of "
                    f"the {family} family partly restate the stronger ones"
                )
        _cap(members, _cents(weights.family_cap), f"the {family} family is at its cap")


def _cap(parts: list[_Part], cap: int, reason: str) -> None:
    left = cap
    for part in sorted(parts, key=lambda p: (-p.counted, p.finding.check)):
        if part.counted > left:
            part.counted = left
            part.withheld = f"{part.found / 100:g} found, {left / 100:g} counted: {reason}"
        left -= part.counted


def _limit_reassuring(by_role: dict[Role, list[_Part]], weights: Weights) -> None:
    against = sum(p.counted for role in (Role.MAIN, Role.SUPPORTING) for p in by_role[role])
    allowed = min(_cents(weights.reassuring_cap), int(against * weights.reassuring_share))
    reason = (
        "what speaks for an applicant never takes a score below the start"
        if allowed == 0
        else "what speaks for an applicant can take back only a part of what was found"
    )
    for part in by_role[Role.REASSURING]:
        give = min(-part.found, allowed)
        if give < -part.found:
            part.counted = -give
            part.withheld = f"{part.found / 100:g} found, {-give / 100:g} counted: {reason}"
        allowed -= give
