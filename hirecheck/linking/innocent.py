"""Why honest people share things: harmless readings, tried before an edge counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from hirecheck.linking.identifiers import Identifiers
from hirecheck.nouns.people import NameAgreement
from hirecheck.reference import read_rows

__all__ = ["AT_DESK", "RECYCLED_AFTER_DAYS", "at_home", "desks_of", "harmless"]

#: Two applications this many days apart may have had one telephone number one after the other.
RECYCLED_AFTER_DAYS = 540
#: A connection goes from hand to hand sooner.
REASSIGNED_AFTER_DAYS = 120
AT_DESK = "a desk that many use: a career centre, a library, an agency"

_HOUSEHOLD = frozenset({"phone", "address", "ip", "device", "phone-block", "email", "handle"})
_MACHINES = frozenset({"ip", "device"})
#: What two people who live together may both give.
_HOME = frozenset({"phone", "phone-block", "email", "handle"})
#: So many names on one number, and nearly all of them on one machine, are a desk.
_DESK_NAMES, _DESK_SHARE = 6, 0.8


def harmless(
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
    if kind == "ip" and _apart(a, b) > REASSIGNED_AFTER_DAYS:
        return "the connection may have been given to somebody else in between"
    if kind in ("ip", "device", "layout") and people > 2 * _usual(kind):
        return "shared by many people"
    return ""


def _apart(a: Identifiers, b: Identifiers) -> int:
    return abs(a.day - b.day) if a.day and b.day else 0


@cache
def _usual(kind: str) -> int:
    return next(int(row["people"]) for row in read_rows("edges.csv") if row["kind"] == kind)


def at_home(shared: Sequence[tuple[str, int]]) -> dict[str, str]:
    """Readings by kind of what two differently named people share, given as kind and names.

    A shared home explains its connection and its machine. It explains one number or mailbox too,
    as long as the two have it to themselves: a couple is two people, not three.
    """
    if all(kind != "address" for kind, _ in shared):
        return {}
    readings = {kind: "the line of a shared home" for kind, _ in shared if kind in _MACHINES}
    couple = {kind: "two people of one home" for kind, n in shared if kind in _HOME and n <= 2}
    return readings | couple


def desks_of(
    groups: Iterable[tuple[str, str, tuple[int, ...]]],
) -> frozenset[tuple[str, str]]:
    """Numbers and machines (kind and value) that a crowd uses together. A mailbox is no desk's:
    whoever opens it reads it alone.
    """
    hubs: list[tuple[str, str, set[int]]] = []
    machines: dict[tuple[str, str], set[int]] = defaultdict(set)
    for kind, value, members in groups:
        if kind == "phone" and len(members) >= _DESK_NAMES:
            hubs.append((kind, value, set(members)))
        elif kind in _MACHINES:
            machines[kind, value].update(members)
    crowds: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for machine, users in machines.items():
        for user in users if hubs else ():
            crowds[user].add(machine)
    found: set[tuple[str, str]] = set()
    for kind, value, callers in hubs:
        near = {machine for caller in callers for machine in crowds[caller]}
        shared = {m for m in near if len(machines[m] & callers) >= _DESK_SHARE * len(callers)}
        if shared:
            found |= {(kind, value), *shared}
    return frozenset(found)
