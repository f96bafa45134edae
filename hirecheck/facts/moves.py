"""Journeys between the places from which one applicant was seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from hirecheck.case import IpKind, Move, NetworkUse, Place, PlaceSource
from hirecheck.extract.moments import instant
from hirecheck.extract.places import distance_km

__all__ = ["moves_between"]

#: An address that forwards for others says where a server stands, not where a person is.
_FORWARDS = frozenset(
    {
        IpKind.VPN, IpKind.TOR, IpKind.RELAY, IpKind.PROXY, IpKind.RESIDENTIAL_PROXY, IpKind.CDN,
        IpKind.HOSTING, IpKind.CORPORATE, IpKind.SATELLITE, IpKind.RESERVED,
    }
)  # fmt: skip
_SHORTEST_HOURS = 1 / 60
#: City databases seldom state by how many kilometres they err.
_USUAL_REACH = 200.0


def moves_between(uses: Iterable[NetworkUse]) -> tuple[Move, ...] | None:
    """The journey from each dated and placed use to the next; None where there are not two.

    Kilometres count from the nearest edges of both circles of uncertainty. Exits of relays, VPNs
    and servers are left out, because nobody sits there.
    """
    seen = [use for use in uses if _tells(use)]
    return tuple(_moves(sorted(seen, key=lambda u: instant(u.at)))) if len(seen) > 1 else None


def _tells(use: NetworkUse) -> bool:
    facts = use.facts
    return (
        facts is not None
        and use.at is not None
        and facts.latitude is not None
        and facts.kind not in _FORWARDS
    )


def _moves(seen: list[NetworkUse]) -> Iterator[Move]:
    for first, second in pairwise(seen):
        km = distance_km(_place(first), _place(second)) or 0.0
        km = max(0.0, km - _reach(first) - _reach(second))
        hours = (instant(second.at) - instant(first.at)) / 3600
        yield Move(first, second, km, hours, km / max(hours, _SHORTEST_HOURS))


def _place(use: NetworkUse) -> Place:
    facts = use.facts
    assert facts is not None
    return Place(
        use.ip, PlaceSource.NETWORK, use.span, latitude=facts.latitude, longitude=facts.longitude
    )


def _reach(use: NetworkUse) -> float:
    stated = use.facts.accuracy_km if use.facts else None
    return stated if stated is not None else _USUAL_REACH
