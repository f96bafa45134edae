"""Where the applicant is said to live, compared with every other place given for that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from hirecheck.case import Case, IpKind, Missing, Place, PlaceConflict, PlaceSource, Span
from hirecheck.extract.gazetteer import state_code
from hirecheck.extract.places import distance_km, find_place

__all__ = ["place_conflicts_of"]

#: Farther than people commute; anything nearer is one place written in two ways.
_NEAR_KM = 100.0
_PAPERS = re.compile(r"\b(licen[cs]e|passport|identity card|id card|state id|id)\b", re.IGNORECASE)
#: Networks that stand where their users do. An address of unknown kind may be anything.
_LINES = (IpKind.RESIDENTIAL, IpKind.MOBILE, IpKind.UNIVERSITY, IpKind.UNKNOWN)
#: The same without the doubt, for addresses that a mail header names.
_SEATS = (IpKind.RESIDENTIAL, IpKind.MOBILE, IpKind.UNIVERSITY)
_BANK = re.compile(r"\b(bank|account|payout|routing)\b", re.IGNORECASE)
_WHERE = re.compile(r"(?:\b(?:in|of|from|by|region:?|state:?)\s+|^)([A-Z][\w .,'-]{1,60})")


def place_conflicts_of(case: Case) -> tuple[PlaceConflict, ...] | Missing:
    """Each other place that cannot be the claimed one. A place that was not understood is none."""
    claimed = case.place
    if isinstance(claimed, Missing) or not claimed.country:
        return Missing("no place of residence was given that could be understood")
    others = [p for p in _others(case) if p.country and p.span != claimed.span]
    if not others:
        return Missing("fewer than two places to compare")
    found = [_conflict(claimed, other) for other in others]
    return tuple(conflict for conflict in found if conflict is not None)


def _conflict(claimed: Place, other: Place) -> PlaceConflict | None:
    abroad = claimed.country != other.country
    km = distance_km(claimed, other)
    if km is None:
        apart = bool(claimed.region and other.region) and claimed.region != other.region
        return PlaceConflict(claimed, other, 0.0, abroad) if abroad or apart else None
    least = max(0.0, km - claimed.radius_km - other.radius_km)
    if least < _NEAR_KM:
        return None
    return PlaceConflict(claimed, other, round(least), abroad)


def _others(case: Case) -> Iterator[Place]:
    yield from case.places if not isinstance(case.places, Missing) else ()
    if not isinstance(case.address, Missing) and case.address.place:
        yield case.address.place
    if not isinstance(case.shipping, Missing) and case.shipping.place:
        yield replace(case.shipping.place, source=PlaceSource.SHIPPING)
    yield from _connected(case)
    yield from _mailed(case)
    for outcome in case.outcomes if not isinstance(case.outcomes, Missing) else ():
        for words, source in ((_PAPERS, PlaceSource.DOCUMENT), (_BANK, PlaceSource.BANK)):
            where = _WHERE.search(outcome.outcome)
            if words.search(outcome.check) and where:
                yield _region_or_place(where.group(1).rstrip(" ."), source, outcome.span)


def _connected(case: Case) -> Iterator[Place]:
    """Where the applicant's own lines are, once for each address.

    Registry and database must agree where both speak; what hides a place names none.
    """
    seen: set[str] = set()
    for use in case.network if not isinstance(case.network, Missing) else ():
        facts = use.facts
        if facts is None or facts.kind not in _LINES or use.ip in seen:
            continue
        seen.add(use.ip)
        known = {facts.located_country, facts.registered_country} - {""}
        if len(known) == 1:
            (country,) = known
            where = ", ".join(part for part in (facts.located_city, country) if part)
            told = f"{facts.evidence}; {facts.as_of}" if facts.evidence else str(facts.as_of)
            text = f"{use.event or 'A connection'} from {use.ip}, placed in {where} ({told})"
            yield Place(text, PlaceSource.NETWORK, use.span, country=country)


def _mailed(case: Case) -> Iterator[Place]:
    """Where the access lines are from which mails were handed in, once for each address.

    Servers, exits and what no table knows are left out, because the header may name a mail
    provider's machine there.
    """
    seen: set[str] = set()
    for mail in case.mails if not isinstance(case.mails, Missing) else ():
        facts = mail.network
        if facts is None or facts.kind not in _SEATS or facts.ip in seen:
            continue
        seen.add(facts.ip)
        known = {facts.located_country, facts.registered_country} - {""}
        if len(known) == 1:
            (country,) = known
            where = ", ".join(part for part in (facts.located_city, country) if part)
            text = f"{facts.ip}, placed in {where} ({facts.evidence}; {facts.as_of})"
            span = mail.route_span or mail.span
            yield Place(text, PlaceSource.MAIL, span, country=country)


def _region_or_place(text: str, source: PlaceSource, span: Span) -> Place:
    """Papers name a state where people name a city."""
    found = find_place(text, source, span)
    state = "" if found.country else state_code(text)
    return replace(found, region=state, country="US") if state else found
