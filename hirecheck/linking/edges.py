"""Pairs of applications that share something, what that is worth, and what would explain it.

The weight of a shared value falls with the number of names that share it; harmless readings are
tried before an edge counts.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations

from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.near import NEAR, Frequencies, near_points
from hirecheck.nouns.people import NameAgreement
from hirecheck.reference import read_rows

__all__ = ["Edge", "EdgeRule", "Evidence", "Group", "edges_of", "edge_rules", "weight_of"]

#: A value shared by more applications than this joins them as a star, not as all pairs.
ALL_PAIRS_UP_TO = 10
#: A value shared by more applications than this identifies nobody.
TOO_COMMON = 400
#: Two applications this many days apart may have had one telephone number one after the other.
RECYCLED_AFTER_DAYS = 540

#: What one, two, three, and four or more shared bands of a text count of its full weight.
TEXT_SHARES = (0.0, 0.75, 0.9, 1.0)

CompareNames = Callable[[str, str], NameAgreement]
SameName = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class EdgeRule:
    """What a kind of key is worth: `points` while at most `people` names share the value."""

    kind: str
    points: float
    people: int
    alone: bool
    why: str


@dataclass(frozen=True, slots=True)
class Group:
    """Applications (by number) that share one key."""

    kind: str
    value: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One shared value of a pair: `points` after rarity, `innocent` names a harmless reading that
    took its weight.
    """

    kind: str
    value: str
    points: float
    people: int
    innocent: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A pair of applications (`a` before `b`) with all that they share."""

    a: int
    b: int
    agreement: NameAgreement
    evidence: tuple[Evidence, ...] = field(default=())

    @property
    def points(self) -> float:
        """Log2-odds that one hand sent both. Kinds that restate each other count once."""
        best: dict[str, float] = {}
        for item in self.evidence:
            topic = _TOPICS.get(item.kind, item.kind)
            best[topic] = max(best.get(topic, 0.0), item.points)
        return round(sum(best.values()), 2)

    @property
    def names_differ(self) -> bool:
        """True when the two names are not one name written in two ways."""
        return self.agreement in (NameAgreement.PARTIAL, NameAgreement.DIFFERENT)


_TOPICS = {
    "handle": "mailbox",
    "email": "mailbox",
    "phone-block": "number",
    "phone": "number",
    "file": "text",
    "document-id": "text",
    "resume-text": "text",
    "layout": "text",
    "name-address": "home",
    "address": "home",
    "name": "home",
    "near": "home",
    "account": "web",
    "portfolio": "web",
    "ip": "machine",
    "device": "machine",
    "payout": "money",
    "wallet": "money",
}


@cache
def edge_rules() -> dict[str, EdgeRule]:
    """The table of edge weights by kind."""
    return {
        row["kind"]: EdgeRule(
            row["kind"], float(row["points"]), int(row["people"]), row["alone"] == "yes", row["why"]
        )
        for row in read_rows("edges.csv")
    }


def weight_of(kind: str, people: int) -> float:
    """What sharing a value of this kind is worth when `people` names share it."""
    rule = edge_rules()[kind]
    if people <= rule.people:
        return rule.points
    return max(0.0, round(rule.points - 2.0 * math.log2(people / rule.people), 2))


def edges_of(
    groups: Iterable[Group],
    people: Mapping[int, Identifiers],
    compare: CompareNames,
    *,
    near: Iterable[tuple[int, int]] = (),
    counts: Frequencies | None = None,
    form: SameName = str,
) -> tuple[Edge, ...]:
    """The edges that these groups make, in order of their numbers.

    `near` are pairs to be weighed field by field against the words' `counts`. `form` gives the
    form of a name in which two people are counted as one.
    """
    shared: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
    agreements: dict[tuple[int, int], NameAgreement] = {}

    def agreement(a: int, b: int) -> NameAgreement:
        pair = (a, b)
        if pair not in agreements:
            agreements[pair] = _agreement(people[a], people[b], compare)
        return agreements[pair]

    for group in groups:
        if not 2 <= len(group.members) <= TOO_COMMON:
            continue
        count = _people(group, people, form)
        points = weight_of(group.kind, count)
        if points <= 0:
            continue
        for a, b in _pairs(group.members):
            innocent = _innocent(group.kind, people[a], people[b], agreement(a, b), count)
            worth = 0.0 if innocent else points
            shared[a, b].append(Evidence(group.kind, group.value, worth, count, innocent))
    for a, b in near:
        points = near_points(people[a], people[b], counts or Frequencies.of(people.values()))
        if points >= NEAR:
            shared[a, b].append(Evidence("near", "", points, 1))
            # Slips of the pen in a name are not another name.
            agreements[a, b] = NameAgreement.VARIANT
    weighed = ((pair, _texts_weighed(found)) for pair, found in sorted(shared.items()))
    return tuple(
        Edge(a, b, agreement(a, b), tuple(sorted(found, key=_order)))
        for (a, b), found in weighed
        if found
    )


def _texts_weighed(found: Sequence[Evidence]) -> list[Evidence]:
    """Bands of one text become one piece of evidence, worth more the more of them agree."""
    bands = [item for item in found if item.kind == "resume-text"]
    if not bands:
        return list(found)
    strongest = max(bands, key=lambda item: item.points)
    share = TEXT_SHARES[min(len(bands), len(TEXT_SHARES)) - 1]
    text = replace(
        strongest, points=round(strongest.points * share, 2), value=f"{len(bands)} bands"
    )
    rest = [item for item in found if item.kind != "resume-text"]
    return [*rest, text] if share else rest


def _people(group: Group, people: Mapping[int, Identifiers], form: SameName) -> int:
    """How many people share the value; for a name itself, how many applications bear it."""
    if group.kind == "name":
        return len(group.members)
    return len({form(people[m].name) for m in group.members})


def _order(item: Evidence) -> tuple[float, str, str]:
    return (-item.points, item.kind, item.value)


def _pairs(members: Sequence[int]) -> Iterable[tuple[int, int]]:
    ordered = sorted(members)
    if len(ordered) <= ALL_PAIRS_UP_TO:
        return combinations(ordered, 2)
    return ((ordered[0], other) for other in ordered[1:])


def _agreement(a: Identifiers, b: Identifiers, compare: CompareNames) -> NameAgreement:
    if a.name == b.name:
        return NameAgreement.SAME
    if not a.name or not b.name:
        # A name that was not given contradicts none.
        return NameAgreement.VARIANT
    return compare(a.written or a.name, b.written or b.name)


def _innocent(
    kind: str, a: Identifiers, b: Identifiers, agreement: NameAgreement, people: int
) -> str:
    """The harmless reading of one shared value, or an empty string."""
    if agreement in (NameAgreement.SAME, NameAgreement.VARIANT):
        return ""
    if kind in _HOUSEHOLD and people <= 4 and agreement is NameAgreement.PARTIAL:
        return "household or a changed name"
    if kind in ("email", "phone", "handle") and a.agency and a.agency == b.agency:
        return "both came through one agency"
    if kind in ("phone", "phone-block") and _apart(a, b) > RECYCLED_AFTER_DAYS:
        return "the number may have been given to somebody else in between"
    if kind in ("ip", "device", "layout") and people > 2 * edge_rules()[kind].people:
        return "shared by many people"
    return ""


_HOUSEHOLD = frozenset({"phone", "address", "ip", "device", "phone-block", "email", "handle"})


def _apart(a: Identifiers, b: Identifiers) -> int:
    return abs(a.day - b.day) if a.day and b.day else 0
