"""What sort of network an address belongs to, offline, with evidence and its date."""

from __future__ import annotations

import ipaddress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache, lru_cache

from hirecheck.extract.ipv4 import is_plain_ipv4
from hirecheck.facts.asn import Operator, asn_of, table_date
from hirecheck.facts.countries import middle_of
from hirecheck.nouns.internet import IpFacts, IpKind

__all__ = ["ip_facts_offline", "plain_ip", "reclassed"]

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

#: iporigin's words for what an address is, and ours.
_ORIGIN = {"hosting": IpKind.HOSTING, "cdn": IpKind.CDN, "tor": IpKind.TOR, "bot": IpKind.HOSTING}
#: Relays that a maker switches on for everybody are no sign of hiding.
_RELAYS = ("apple", "icloud", "cloudflare warp", "google one")
#: Ranges of carriers whose customers are offices, access providers or VPN services.
_MIXED = frozenset({"Cogent", "DataCamp", "CDN77"})
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
#: Networks whose users are where the block is registered, as far as a country goes.
_EYEBALLS = frozenset({IpKind.RESIDENTIAL, IpKind.MOBILE, IpKind.UNIVERSITY})


@lru_cache(maxsize=65_536)
def plain_ip(text: str) -> str:
    """An address in its usual spelling, without brackets, zone or mapped prefix; "" if none."""
    if is_plain_ipv4(text):
        return text
    address = _address(text)
    return str(address) if address else ""


def _address(text: str) -> _Address | None:
    try:
        ip = ipaddress.ip_address(text.strip().strip("[]").partition("%")[0])
    except ValueError:
        return None
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return mapped or ip


def _carried(address: _Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that a translated one stands for: 6to4 (RFC 3056) and NAT64 (RFC 6052)."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address.sixtofour is not None:
        return address.sixtofour
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None


@lru_cache(maxsize=131_072)
def ip_facts_offline(text: str) -> IpFacts | None:
    """The class of an address from shipped tables only; None where the text is no address.

    Exits of relays, VPNs and Tor are told by address first, then the operator of the block. What
    no table knows is `unknown`, which never means residential.
    """
    address = _address(text)
    if address is None:
        return None
    if not address.is_global or address.is_multicast:
        return IpFacts(
            str(address),
            IpKind.RESERVED,
            "private, shared or documentation range",
            "IANA",
            table_date(),
        )
    inner = _carried(address)
    if inner is not None and (known := ip_facts_offline(str(inner))):
        return replace(known, ip=str(address), evidence=f"stands for {inner}: {known.evidence}")
    operator = asn_of(address)
    facts = _by_address(address, operator) or _by_operator(str(address), operator)
    return _placed(facts)


def _by_address(address: _Address, operator: Operator | None) -> IpFacts | None:
    import iporigin

    origin = iporigin.classify(address)
    if origin.kind in (iporigin.UNKNOWN, iporigin.RESERVED) or origin.provider in _MIXED:
        return None
    kind = _ORIGIN.get(origin.kind, IpKind.VPN)
    if kind is IpKind.VPN and origin.provider.lower().startswith(_RELAYS):
        kind = IpKind.RELAY
    return IpFacts(
        str(address), kind,
        evidence=f"in the published ranges of {origin.provider or origin.kind}",
        source="iporigin", as_of=_origin_date(), operator=origin.provider,
        asn=operator.number if operator else None,
    )  # fmt: skip


def _by_operator(ip: str, found: Operator | None) -> IpFacts:
    if found is None:
        return IpFacts(ip, IpKind.UNKNOWN, "in no table", "network tables", table_date())
    why = f"AS{found.number} {found.name}"
    if found.why:
        why += f": {found.why}"
    return IpFacts(
        ip, found.kind, why, "network operators (RouteViews, DB-IP)", table_date(),
        operator=found.name, asn=found.number,
    )  # fmt: skip


def _placed(facts: IpFacts) -> IpFacts:
    """Add the registered country, and for access networks its middle as a very coarse place."""
    import iptocc

    country = iptocc.country_code(facts.ip) or ""
    if facts.kind not in _EYEBALLS or not country:
        return replace(facts, registered_country=country)
    middle = middle_of(country)
    if middle is None:
        return replace(facts, registered_country=country, located_country=country)
    return replace(
        facts, registered_country=country, located_country=country,
        latitude=middle.latitude, longitude=middle.longitude, accuracy_km=middle.reach_km,
        zone=middle.zone,
    )  # fmt: skip


def reclassed(facts: IpFacts, kind: IpKind) -> IpFacts:
    """The same address in another class. Only access lines may be placed by their country."""
    if kind in _EYEBALLS or facts.kind not in _EYEBALLS:
        return replace(facts, kind=kind)
    return replace(
        facts, kind=kind, located_country="", located_city="", latitude=None, longitude=None,
        accuracy_km=None, zone="",
    )  # fmt: skip


@cache
def _origin_date() -> date:
    import iporigin

    return datetime.fromtimestamp(int(iporigin.dataset_info()["built_at"]), UTC).date()
