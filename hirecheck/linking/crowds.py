"""Values that a crowd uses together without being one hand: desks, agencies, message numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from hirecheck.extract.mailboxes import mailbox_kind
from hirecheck.linking.identifiers import Identifiers
from hirecheck.nouns.internet import MailboxKind

__all__ = ["AT_AGENCY", "AT_DESK", "FOR_MESSAGES", "IN_PUBLIC", "crowds_of", "in_one_sitting"]

AT_DESK = "a desk that many use: a career centre, a library, an agency"
AT_AGENCY = "the number of a firm that all of them give a mailbox of"
IN_PUBLIC = "a machine that many use over months: a library, a school, a centre"
FOR_MESSAGES = "a number that takes messages for many: a club, a shelter, a parish"

_MACHINES = frozenset({"ip", "device"})
#: So many on one number, and nearly all of them on one machine, are a desk.
_DESK_NAMES, _DESK_SHARE = 6, 0.8
#: So many on one number, nearly all with a mailbox of one firm's, are a firm's people.
_AGENCY_NAMES, _AGENCY_SHARE = 4, 0.75
#: So many of one town, over so many days, with so few of them tied by anything else.
_MESSAGE_NAMES, _MESSAGE_TOWN = 6, 0.6
_CROWD_DAYS, _CROWD_TIED = 90, 0.34
#: What says nothing beside a number or a machine about whether those who use it belong together.
_SAYS_NOTHING = frozenset({"phone", "phone-block", "name", "name-address", "ip", "device"})
#: Days within which one machine or line that a few use was used in one sitting.
_SITTING_DAYS, _SITTING_DAYS_OF_TWO, _SITTING_NAMES = 10, 3, 8

#: Kind, value and members of a shared value.
Shared = tuple[str, str, tuple[int, ...]]


def crowds_of(
    groups: Sequence[Shared], people: Mapping[int, Identifiers]
) -> dict[tuple[str, str], str]:
    """Harmless readings of numbers and machines by kind and value. A mailbox is no crowd's:
    whoever opens it reads it alone.
    """
    hubs = [g for g in groups if g[0] == "phone" and len(g[2]) >= _AGENCY_NAMES]
    machines = [g for g in groups if g[0] == "device" and len(g[2]) >= _AGENCY_NAMES]
    if not hubs and not machines:
        return {}
    found = _desks(hubs, groups)
    ties = _ties(groups, {user for hub in (*hubs, *machines) for user in hub[2]})
    for kind, value, users in machines:
        if _over_months(users, people) and _hardly_tied(users, ties):
            found.setdefault((kind, value), IN_PUBLIC)
    domains = Counter(domain for who in people.values() for domain in _domains(who))
    for kind, value, callers in hubs:
        if _of_one_firm([people[n] for n in callers], domains):
            found.setdefault((kind, value), AT_AGENCY)
        elif len(callers) >= _MESSAGE_NAMES and _takes_messages(callers, people, ties):
            found.setdefault((kind, value), FOR_MESSAGES)
    return found


def _desks(hubs: Sequence[Shared], groups: Iterable[Shared]) -> dict[tuple[str, str], str]:
    machines: dict[tuple[str, str], set[int]] = defaultdict(set)
    for kind, value, members in groups:
        if kind in _MACHINES:
            machines[kind, value].update(members)
    crowds: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for machine, users in machines.items():
        for user in users:
            crowds[user].add(machine)
    found: dict[tuple[str, str], str] = {}
    for kind, value, callers in hubs:
        if len(callers) < _DESK_NAMES:
            continue
        near = {machine for caller in callers for machine in crowds[caller]}
        own = set(callers)
        shared = {m for m in near if len(machines[m] & own) >= _DESK_SHARE * len(own)}
        if shared:
            found |= dict.fromkeys(((kind, value), *shared), AT_DESK)
    return found


def _ties(groups: Iterable[Shared], callers: set[int]) -> dict[int, set[int]]:
    """Whom each of these shares something with that says more than a number."""
    ties: dict[int, set[int]] = defaultdict(set)
    for kind, _, members in groups:
        if kind not in _SAYS_NOTHING and (within := callers.intersection(members)):
            for member in within:
                ties[member] |= within - {member}
    return ties


def _domains(who: Identifiers) -> set[str]:
    return {mail.partition("@")[2] for mail in who.emails}


def _of_one_firm(callers: Sequence[Identifiers], everywhere: Mapping[str, int]) -> bool:
    """True where nearly all have a mailbox at one domain that hardly anybody else has one at."""
    found = Counter(domain for who in callers for domain in _domains(who))
    if len({who.name for who in callers}) < _AGENCY_NAMES or not found:
        return False
    domain, count = min(found.items(), key=lambda item: (-item[1], item[0]))
    if count < _AGENCY_SHARE * len(callers) or count < _AGENCY_SHARE * everywhere[domain]:
        return False
    return mailbox_kind(domain, domain)[0] is MailboxKind.OWN


def _takes_messages(
    callers: tuple[int, ...], people: Mapping[int, Identifiers], ties: Mapping[int, set[int]]
) -> bool:
    if not _over_months(callers, people):
        return False
    towns = Counter(people[n].city for n in callers if people[n].city)
    if not towns or towns.most_common(1)[0][1] < _MESSAGE_TOWN * len(callers):
        return False
    return _hardly_tied(callers, ties)


def _over_months(members: tuple[int, ...], people: Mapping[int, Identifiers]) -> bool:
    days = [people[n].day for n in members if people[n].day]
    return bool(days) and max(days) - min(days) > _CROWD_DAYS


def _hardly_tied(members: tuple[int, ...], ties: Mapping[int, set[int]]) -> bool:
    """True where few of them share anything else with another one of them."""
    own = set(members)
    tied = sum(1 for n in members if ties.get(n, set()) & own)
    return tied <= _CROWD_TIED * len(members)


def in_one_sitting(days: Sequence[int], people: int) -> bool:
    """True where all who used one machine or line did so within days."""
    if not days or not all(days) or not 2 <= people <= _SITTING_NAMES:
        return False
    return max(days) - min(days) <= (_SITTING_DAYS_OF_TWO if people == 2 else _SITTING_DAYS)
