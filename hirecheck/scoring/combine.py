"""How findings add up: answers first, then a ladder within a family, caps with their reasons.

A fact that several findings state counts once. What speaks for an applicant counts where it
answers something that was found, and only there. All arithmetic is in whole hundredths of a point,
so that what a report shows sums to its score to the last digit, whatever the order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby

from hirecheck.findings import Contribution, Counter, Finding, Role
from hirecheck.scoring.weights import Weights

__all__ = ["combine", "total"]

_ROLE_ORDER = {Role.MAIN: 0, Role.SUPPORTING: 1, Role.REASSURING: 2}


@dataclass(slots=True)
class _Part:
    finding: Finding
    found: int
    counted: int
    withheld: str | None = None
    counters: list[Counter] = field(default_factory=list)


@dataclass(slots=True)
class _Answer:
    """One reassuring part and what it takes back from a fact, before and after the discounts."""

    by: _Part
    taken: int
    counted: int


@dataclass(slots=True)
class _Fact:
    """Findings of one role that state one fact. `part` is the strongest and counts for all.

    `net` is what is left after the answers, then also after the discounts.
    """

    part: _Part
    restated: list[_Part]
    net: int
    answers: list[_Answer] = field(default_factory=list)

    @property
    def order(self) -> tuple[int, str]:
        """The largest remainder first, ties by name."""
        return -self.net, self.part.finding.check


def combine(findings: Iterable[Finding], weights: Weights) -> tuple[Contribution, ...]:
    """Give each finding its share, main ones first, the largest first within a role."""
    parts = [_part(finding, weights) for finding in findings]
    parts.sort(key=_order)
    by_role = {role: [p for p in parts if p.finding.role is role] for role in Role}
    main, supporting = _facts(by_role[Role.MAIN]), _facts(by_role[Role.SUPPORTING])
    _answer([*main, *supporting], by_role[Role.REASSURING], weights)
    for facts in (main, supporting):
        _discount_families(facts, weights)
    _cap(
        supporting,
        _cents(weights.supporting_cap),
        "circumstances together are at their cap",
    )
    _settle([*main, *supporting], by_role[Role.REASSURING])
    return tuple(
        Contribution(p.finding, p.found / 100, p.counted / 100, p.withheld, tuple(p.counters))
        for p in parts
    )


def total(contributions: Iterable[Contribution]) -> float:
    """The exact sum of what is counted."""
    return sum(_cents(c.counted) for c in contributions) / 100


def _part(finding: Finding, weights: Weights) -> _Part:
    found = _cents(weights.points(finding))
    return _Part(finding, found, found)


def _order(part: _Part) -> tuple[int, int, bool, str]:
    """By role, then the largest first; of equals, the one that states a fact of its own."""
    finding = part.finding
    return _ROLE_ORDER[finding.role], -abs(part.found), bool(finding.restates), finding.check


def _cents(points: float) -> int:
    return round(points * 100)


def _facts(parts: list[_Part]) -> list[_Fact]:
    by_fact: dict[str, list[_Part]] = defaultdict(list)
    for part in parts:
        by_fact[part.finding.fact].append(part)
    return [_Fact(first, rest, first.found) for first, *rest in by_fact.values()]


def _answer(facts: list[_Fact], reassuring: list[_Part], weights: Weights) -> None:
    """Spread what each reassuring part is worth over the facts that it answers.

    A part gives no more than its own points over all facts, and a fact loses no more than a share
    and a cap to all answers, so that it stays on the table until somebody has looked at it.
    """
    share, cap = weights.reassuring_share, _cents(weights.reassuring_cap)
    for part in reassuring:
        left = -part.found
        for fact in facts:
            if part.finding.check not in fact.part.finding.weakened_by:
                continue
            most = min(int(fact.part.found * share), cap)
            taken = min(left, most - (fact.part.found - fact.net))
            fact.answers.append(_Answer(part, taken, taken))
            fact.net -= taken
            left -= taken


def _discount_families(facts: list[_Fact], weights: Weights) -> None:
    ordered = sorted(facts, key=lambda f: (f.part.finding.fact_family, f.order))
    for family, members in groupby(ordered, key=lambda f: f.part.finding.fact_family):
        ladder = list(members)
        for place, fact in enumerate(ladder):
            _step_down(fact, weights.ladder**place, family)
        _cap(ladder, _cents(weights.family_cap), f"the {family} family is at its cap")


def _step_down(fact: _Fact, share: float, family: str) -> None:
    fact.net = int(fact.net * share)
    for answer in fact.answers:
        answer.counted = int(answer.taken * share)
    _count(fact, f"further signs of the {family} family partly restate the stronger ones")


def _count(fact: _Fact, reason: str) -> None:
    """Let the strongest finding show what is left of its fact and what was answered of it."""
    part = fact.part
    part.counted = fact.net + sum(answer.counted for answer in fact.answers)
    if part.counted < part.found:
        part.withheld = _withheld(part, reason)


def _withheld(part: _Part, reason: str) -> str:
    return f"{abs(part.found) / 100:g} found, {abs(part.counted) / 100:g} counted: {reason}"


def _cap(facts: list[_Fact], cap: int, reason: str) -> None:
    left = cap
    for fact in sorted(facts, key=lambda f: f.order):
        if fact.net > left:
            fact.net = left
            _count(fact, reason)
        left -= fact.net


def _settle(facts: list[_Fact], reassuring: list[_Part]) -> None:
    """Book what was answered on the reassuring parts, and what was stated twice once."""
    for part in reassuring:
        part.counted = 0
    for fact in facts:
        for answer in fact.answers:
            answer.by.counted -= answer.counted
            by = answer.by.finding
            counter = Counter(by.check, by.sentence, by.evidence, -answer.counted / 100)
            fact.part.counters.append(counter)
        for part in fact.restated:
            part.counted = 0
            part.counters = [replace(counter, points=0.0) for counter in fact.part.counters]
            part.withheld = _withheld(
                part, f"states the same as {fact.part.finding.check}, which counts"
            )
    answering = {id(a.by) for fact in facts for a in fact.answers}
    explained = {span for fact in facts for span in fact.part.finding.evidence[1:]}
    for part in reassuring:
        if part.counted != part.found:
            part.withheld = _withheld(
                part,
                "an answer takes back a part of what it answers"
                if id(part) in answering
                else "it lowered the strength of the sign that it explains"
                if explained.intersection(part.finding.evidence)
                else "it answers nothing that was found",
            )
