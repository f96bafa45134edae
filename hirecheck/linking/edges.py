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

from hirecheck.linking.crowds import crowds_of, in_one_sitting
from hirecheck.linking.identifiers import (
    Identifiers,
    accounts_apart,
    handles_of_name,
    voucher_under_names,
)
from hirecheck.linking.innocent import at_home, harmless, name_changed, of_one_name
from hirecheck.linking.text import alike
from hirecheck.nouns.people import NameAgreement
from hirecheck.reference import read_rows

__all__ = ["Edge", "EdgeRule", "Evidence", "Group", "edges_of", "edge_rules", "weight_of"]

#: A value shared by more applications than this joins them as a star, not as all pairs.
ALL_PAIRS_UP_TO = 10
#: A value shared by more applications than this identifies nobody.
TOO_COMMON = 400
#: From which share of agreement on a text counts so much of its full weight. The phrases of a
#: public template or of an agency make up to half; a career told again agrees on more.
TEXT_SHARES = ((0.62, 1.0), (0.53, 0.85), (0.46, 0.5))
#: Earlier applications keep keys alone: from so many shared ones on a text counts so much.
BAND_SHARES = ((8, 1.0), (5, 0.85), (3, 0.5))

#: What one machine or line is worth on top where a few used it within days and nobody since.
SITTING = {"device": 2.0, "ip": 2.0}
#: What a referee is worth on top whom two applicants call by two names.
RENAMED = 3.0

OTHER_NAMES = (NameAgreement.PARTIAL, NameAgreement.DIFFERENT)

#: Kinds of which one value has several keys, and how such a value is told.
_SEVERAL_KEYS = {"answer": "a long answer", "photo": "a picture", "mailbox-series": "a series"}

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
    """Applications (by number) that share one key. `holders` says how many have it in all, where
    `members` are but a pair of them.
    """

    kind: str
    value: str
    members: tuple[int, ...]
    holders: int = 0


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
        return self.agreement in OTHER_NAMES


_TOPICS = {
    "handle": "mailbox",
    "email": "mailbox",
    "phone-block": "number",
    "phone": "number",
    "mailbox-pattern": "mailbox",
    "mailbox-series": "mailbox",
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
    near: Iterable[tuple[int, int, float]] = (),
    form: SameName = str,
) -> tuple[Edge, ...]:
    """The edges that these groups make, in order of their numbers.

    `near` are pairs that were weighed field by field and are one person, with their points. `form`
    gives the form of a name in which two people are counted as one.
    """
    shared: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
    agreements: dict[tuple[int, int], NameAgreement] = {}

    def agreement(a: int, b: int) -> NameAgreement:
        pair = (a, b)
        if pair not in agreements:
            agreements[pair] = _agreement(people[a], people[b], compare)
        return agreements[pair]

    known = [group for group in groups if 2 <= len(group.members) <= TOO_COMMON]
    crowds = crowds_of([(g.kind, g.value, g.members) for g in known], people)
    for group in known:
        count = _people(group, people, form)
        points = _points(group, count, people)
        if points <= 0:
            continue
        crowd = crowds.get((group.kind, group.value), "")
        for a, b in _pairs(group.members):
            same = agreement(a, b)
            innocent = harmless(group.kind, people[a], people[b], same, count)
            innocent = innocent or (crowd if same in OTHER_NAMES else "")
            worth = 0.0 if innocent else points
            shared[a, b].append(Evidence(group.kind, group.value, worth, count, innocent))
    for a, b, points in near:
        shared[a, b].append(Evidence("near", "", points, 1))
        # Slips of the pen in a name are not another name.
        agreements[a, b] = NameAgreement.VARIANT
    for (a, b), found in shared.items():
        if agreement(a, b) is NameAgreement.PARTIAL and name_changed(
            {item.kind for item in found}, people[a], people[b]
        ):
            agreements[a, b] = NameAgreement.VARIANT
    weighed = (
        ((a, b), _weighed(found, agreement(a, b), people[a], people[b], compare))
        for (a, b), found in sorted(shared.items())
    )
    return tuple(
        Edge(a, b, agreement(a, b), tuple(sorted(found, key=_order)))
        for (a, b), found in weighed
        if found
    )


def _points(group: Group, count: int, people: Mapping[int, Identifiers]) -> float:
    """What a shared value is worth: its rarity, and more for what was done in one sitting. Two
    mailboxes are not yet a series.
    """
    series = group.kind == "mailbox-series"
    points = weight_of("mailbox-pattern" if series and count < 3 else group.kind, count)
    whole = group.kind in SITTING and group.holders <= len(group.members)
    if whole and in_one_sitting([people[m].day for m in group.members], count):
        return edge_rules()[group.kind].points + SITTING[group.kind]
    return points


def _weighed(
    found: Sequence[Evidence],
    agreement: NameAgreement,
    a: Identifiers,
    b: Identifiers,
    compare: CompareNames,
) -> list[Evidence]:
    """What a pair shares, taken together."""
    taken = _texts_weighed(found, a, b)
    if agreement not in OTHER_NAMES:
        return _of_one_name(taken, a, b)
    if compare(*voucher_under_names(a, b)) is NameAgreement.DIFFERENT:
        taken = [
            replace(item, points=item.points + RENAMED) if item.kind == "referee" else item
            for item in taken
        ]
    readings = at_home([(item.kind, item.people) for item in taken])
    return [
        replace(item, points=0.0, innocent=item.innocent or readings[item.kind])
        if item.kind in readings
        else item
        for item in taken
    ]


def _of_one_name(found: Sequence[Evidence], a: Identifiers, b: Identifiers) -> list[Evidence]:
    """What namesakes share. A mailbox made of the name restates the name, and one profile each
    of the same site speaks for two people.
    """
    if reading := of_one_name({item.kind for item in found}, a, b):
        return [replace(item, points=0.0, innocent=reading) for item in found]
    less = {"handle": 3.5} if handles_of_name(a, b) else {}
    if accounts_apart(a, b):
        less |= {"near": 5.0, "name": 5.0}
    return [
        replace(item, points=round(max(0.0, item.points - less.get(item.kind, 0.0)), 2))
        for item in found
    ]


def _texts_weighed(found: Sequence[Evidence], a: Identifiers, b: Identifiers) -> list[Evidence]:
    """Keys of one text become one piece of evidence, worth more the more of the text agrees."""
    found = _told_once(found)
    bands = [item for item in found if item.kind == "resume-text"]
    if not bands:
        return found
    strongest = max(bands, key=lambda item: item.points)
    if a.sketch and b.sketch:
        agreed = alike(a.sketch, b.sketch)
        told = f"{agreed:.0%} of the text"
        share = next((worth for least, worth in TEXT_SHARES if agreed >= least), 0.0)
    else:
        told = f"{len(bands)} parts of the text"
        share = next((worth for least, worth in BAND_SHARES if len(bands) >= least), 0.0)
    text = replace(strongest, points=round(strongest.points * share, 2), value=told)
    rest = [item for item in found if item.kind != "resume-text"]
    return [*rest, text] if share else rest


def _told_once(found: Sequence[Evidence]) -> list[Evidence]:
    """An answer and a picture have several keys and are one piece of evidence each."""
    taken = list(found)
    for kind, value in _SEVERAL_KEYS.items():
        keys = [item for item in taken if item.kind == kind]
        if len(keys) > 1:
            best = replace(max(keys, key=lambda item: item.points), value=value)
            taken = [*(item for item in taken if item.kind != kind), best]
    return taken


def _people(group: Group, people: Mapping[int, Identifiers], form: SameName) -> int:
    """How many people share the value; for a name itself, how many applications bear it."""
    if group.kind == "name":
        return max(group.holders, len(group.members))
    return max(group.holders, len({form(people[m].name) for m in group.members}))


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
