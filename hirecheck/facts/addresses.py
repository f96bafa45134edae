"""What offline lists say about an address on the network. Unknown never reads as residential."""

from __future__ import annotations

import ipaddress
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from hirecheck.nouns.internet import IpFacts, IpKind

__all__ = ["classify_address"]

_KINDS = {
    "hosting": IpKind.HOSTING,
    "vpn": IpKind.VPN,
    "tor": IpKind.TOR,
    "cdn": IpKind.CDN,
    "bot": IpKind.HOSTING,
}
_RELAYS = ("Private Relay",)


@cache
def _origins() -> Any:
    return import_module("iporigin")


@cache
def _list() -> tuple[str, date]:
    built = datetime.fromtimestamp(int(_origins().dataset_info()["built_at"]), UTC).date()
    return f"offline list iporigin of {built.isoformat()}", built


@lru_cache(maxsize=65_536)
def classify_address(ip: str) -> IpFacts | None:
    """Class, operator and registered country of an address; None if it is no address."""
    import iptocc

    try:
        address = ipaddress.ip_address(ip.strip())
    except ValueError:
        return None
    source, as_of = _list()
    origin = _origins().classify(str(address))
    kind = _KINDS.get(str(origin.kind), IpKind.UNKNOWN)
    if not address.is_global:
        return IpFacts(
            str(address), IpKind.RESERVED, "an address of a reserved range", "IANA registry", as_of
        )
    operator = str(origin.provider or "")
    if any(word in operator for word in _RELAYS):
        kind = IpKind.RELAY
    known = kind is not IpKind.UNKNOWN
    return IpFacts(
        ip=str(address),
        kind=kind,
        evidence=f"in a range of {operator or kind.value}" if known else "in no range of the list",
        source=source,
        as_of=as_of,
        operator=operator,
        registered_country=str(iptocc.country_code(str(address)) or ""),
    )
