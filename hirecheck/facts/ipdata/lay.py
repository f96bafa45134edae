"""Lays the user's address data over the shipped tables; each answer keeps its source and date."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hirecheck.facts.ipdata.load import IpData
from hirecheck.facts.networks import ip_facts_offline, reclassed
from hirecheck.nouns.internet import IpFacts, IpKind

__all__ = ["ip_facts_with"]

_PLACE = (
    "registered_country", "located_country", "located_city", "latitude", "longitude",
    "accuracy_km", "zone",
)  # fmt: skip
#: Words of general databases that say less than what the shipped ranges know of an address.
_VAGUE = frozenset({IpKind.UNKNOWN, IpKind.RESIDENTIAL, IpKind.CORPORATE, IpKind.HOSTING})


def ip_facts_with(ip: str, data: IpData) -> IpFacts | None:
    """What the user's data and the shipped tables say together; None where `ip` is no address."""
    facts = ip_facts_offline(ip)
    if facts is None or facts.kind is IpKind.RESERVED:
        return facts
    for database in reversed(data.databases):
        facts = _with_database(facts, database.find(facts.ip), database.name, database)
    for listed in reversed(data.lists):
        found = listed.find(facts.ip, facts.asn)
        if found:
            kind, why = found
            facts = replace(
                reclassed(facts, kind), evidence=f"{why} on {listed.name}",
                source=listed.name, as_of=listed.day,
            )  # fmt: skip
    return facts


def _with_database(facts: IpFacts, values: dict[str, Any], name: str, database: Any) -> IpFacts:
    if not values:
        return facts
    kind = values.get("kind")
    if kind is not None and (kind not in _VAGUE or facts.kind in _VAGUE):
        facts = replace(
            reclassed(facts, kind), evidence=values["why"], source=name, as_of=database.day
        )
    placed = {n: values[n] for n in _PLACE if n in values}
    if "latitude" in placed:
        # A place of the database replaces the coarse middle of the country as a whole.
        facts = replace(facts, accuracy_km=None, zone="", located_city="")
    elif placed.get("located_country") not in (None, facts.located_country):
        facts = replace(facts, latitude=None, longitude=None, accuracy_km=None, zone="")
    if placed:
        evidence = f"{facts.evidence}; placed by {name} of {database.day}"
        facts = replace(facts, evidence=evidence, **placed)
    named = {n: values[n] for n in ("operator", "asn") if n in values}
    return replace(facts, **named)
