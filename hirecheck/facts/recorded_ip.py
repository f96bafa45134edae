"""Recorded facts about addresses, as `IpFacts`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hirecheck.facts.ipdata.lay import ip_facts_with
from hirecheck.facts.ipdata.load import IpData
from hirecheck.facts.networks import plain_ip, reclassed
from hirecheck.facts.records import Fact, Recorded
from hirecheck.nouns.internet import IpFacts, IpKind

__all__ = ["as_fact", "ip_facts_of"]

#: What other tools and people call the classes.
_WORDS = {
    "datacenter": IpKind.HOSTING, "data-center": IpKind.HOSTING, "data center": IpKind.HOSTING,
    "cloud": IpKind.HOSTING, "isp": IpKind.RESIDENTIAL, "home": IpKind.RESIDENTIAL,
    "cellular": IpKind.MOBILE, "education": IpKind.UNIVERSITY, "business": IpKind.CORPORATE,
    "private-relay": IpKind.RELAY, "privacy-relay": IpKind.RELAY, "tor-exit": IpKind.TOR,
    "residential proxy": IpKind.RESIDENTIAL_PROXY, "private": IpKind.RESERVED,
}  # fmt: skip


def ip_facts_of(text: str, recorded: Recorded, data: IpData | None = None) -> IpFacts | None:
    """What is recorded about an address, laid over what the tables say."""
    offline = ip_facts_with(text, data or IpData())
    fact = recorded.about("ip", plain_ip(text) or text) if recorded.facts else None
    if fact is None:
        return offline
    known = offline or IpFacts(fact.key, IpKind.UNKNOWN, "", "", fact.as_of)
    known = reclassed(known, _kind(fact) or known.kind)
    texts = _texts(fact)
    if texts.get("located_country", known.located_country) != known.located_country:
        known = replace(known, latitude=None, longitude=None, accuracy_km=None, zone="")
    return replace(
        known,
        evidence=_evidence(fact) or known.evidence,
        source=fact.source or known.source,
        as_of=fact.as_of,
        **texts, **_numbers(fact),
    )  # fmt: skip


def _evidence(fact: Fact) -> str:
    said = fact.values.get("evidence")
    return str(said)[:300] if said else "as recorded" if _kind(fact) else ""


def _kind(fact: Fact) -> IpKind | None:
    word = str(fact.values.get("class") or fact.values.get("network") or "").strip().lower()
    try:
        return IpKind(word)
    except ValueError:
        return _WORDS.get(word)


def _texts(fact: Fact) -> dict[str, Any]:
    names = ("operator", "registered_country", "located_country", "located_city", "zone")
    found = {n: str(fact.values[n])[:200] for n in names if isinstance(fact.values.get(n), str)}
    country = fact.values.get("country")
    if isinstance(country, str) and "located_country" not in found:
        found["located_country"] = country.upper()
    return found


def _numbers(fact: Fact) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in ("latitude", "longitude", "accuracy_km"):
        if (value := _number(fact, name)) is not None:
            found[name] = value
    asn = _number(fact, "asn")
    return found | ({"asn": int(asn)} if asn is not None else {})


def _number(fact: Fact, name: str) -> float | None:
    value = fact.values.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(str(value).upper().removeprefix("AS"))
    except ValueError:
        return None


def as_fact(facts: IpFacts) -> Fact:
    """Facts about an address in the form in which a facts file records them."""
    values = {
        "class": facts.kind.value,
        "evidence": facts.evidence,
        "operator": facts.operator,
        "asn": facts.asn,
        "registered_country": facts.registered_country,
        "located_country": facts.located_country,
        "located_city": facts.located_city,
        "latitude": facts.latitude,
        "longitude": facts.longitude,
        "accuracy_km": facts.accuracy_km,
        "zone": facts.zone,
    }
    kept = {name: value for name, value in values.items() if value not in (None, "")}
    return Fact("ip", facts.ip, facts.source, facts.as_of, kept)
