"""The records of MMDB files in the dialects of their makers, as our values.

Shapes by the makers' public documentation: MaxMind GeoIP2/GeoLite2 and DB-IP (nested names), IPinfo
(flat texts), IP2Proxy (proxy_type codes), Spur (tunnels and infrastructure).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hirecheck.nouns.internet import IpKind

__all__ = ["values_of"]

#: MaxMind's and IPinfo's yes-or-no fields, the more telling first.
_FLAGS = (
    (("is_residential_proxy",), IpKind.RESIDENTIAL_PROXY),
    (("is_tor_exit_node", "tor"), IpKind.TOR),
    (("relay",), IpKind.RELAY),
    (("is_anonymous_vpn", "vpn"), IpKind.VPN),
    (("is_public_proxy", "proxy", "is_anonymous_proxy"), IpKind.PROXY),
    (("is_hosting_provider", "hosting"), IpKind.HOSTING),
    (("is_satellite_provider", "is_satellite", "satellite"), IpKind.SATELLITE),
    (("is_mobile", "mobile"), IpKind.MOBILE),
)
#: MaxMind user_type and connection_type, IPinfo company and ASN type, IP2Proxy usage_type.
_TYPES = {
    "hosting": IpKind.HOSTING, "dch": IpKind.HOSTING, "content_delivery_network": IpKind.CDN,
    "cdn": IpKind.CDN, "cellular": IpKind.MOBILE, "mob": IpKind.MOBILE, "mobile": IpKind.MOBILE,
    "satellite": IpKind.SATELLITE, "college": IpKind.UNIVERSITY, "education": IpKind.UNIVERSITY,
    "edu": IpKind.UNIVERSITY, "school": IpKind.UNIVERSITY, "residential": IpKind.RESIDENTIAL,
    "isp": IpKind.RESIDENTIAL, "isp/mob": IpKind.UNKNOWN, "business": IpKind.CORPORATE,
    "com": IpKind.CORPORATE, "government": IpKind.CORPORATE, "gov": IpKind.CORPORATE,
}  # fmt: skip
_PROXY_TYPES = {
    "VPN": IpKind.VPN, "TOR": IpKind.TOR, "DCH": IpKind.HOSTING, "PUB": IpKind.PROXY,
    "WEB": IpKind.PROXY, "RES": IpKind.RESIDENTIAL_PROXY, "CPN": IpKind.RELAY,
    "EPN": IpKind.CORPORATE, "SES": IpKind.HOSTING,
}  # fmt: skip
_TUNNELS = {"VPN": IpKind.VPN, "TOR": IpKind.TOR, "PROXY": IpKind.PROXY}
_INFRASTRUCTURE = {
    "DATACENTER": IpKind.HOSTING, "MOBILE": IpKind.MOBILE, "SATELLITE": IpKind.SATELLITE,
}  # fmt: skip


def values_of(record: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of IpFacts that a record tells, with `why` for its class; {} if it tells nothing."""
    found: dict[str, Any] = {}
    kind, why = _kind(record)
    if kind is not None:
        found |= {"kind": kind, "why": why}
    found |= _place(record)
    found |= _operator(record)
    return found


def _kind(record: Mapping[str, Any]) -> tuple[IpKind | None, str]:
    for read in (_tunnels, _proxy_type, _flags, _types):
        kind, why = read(record)
        if kind is not None:
            return kind, why
    return None, ""


def _tunnels(record: Mapping[str, Any]) -> tuple[IpKind | None, str]:
    """Spur."""
    for tunnel in _maps(record.get("tunnels")):
        kind = _TUNNELS.get(str(tunnel.get("type", "")).upper())
        if kind:
            return kind, f"tunnel of {tunnel.get('operator') or 'an unnamed operator'}"
    risks = record.get("risks")
    if isinstance(risks, list) and "CALLBACK_PROXY" in risks:
        return IpKind.RESIDENTIAL_PROXY, "sold as a residential proxy"
    kind = _INFRASTRUCTURE.get(str(record.get("infrastructure", "")).upper())
    return kind, f"infrastructure {record.get('infrastructure')}" if kind else ""


def _proxy_type(record: Mapping[str, Any]) -> tuple[IpKind | None, str]:
    """IP2Proxy."""
    code = str(record.get("proxy_type", "")).upper()
    kind = _PROXY_TYPES.get(code)
    named = _text(record, "provider")
    return kind, f"proxy type {code}" + (f" of {named}" if named else "") if kind else ""


def _flags(record: Mapping[str, Any]) -> tuple[IpKind | None, str]:
    groups = [record, *(_map(record.get(n)) for n in ("traits", "privacy", "anonymous"))]
    for names, kind in _FLAGS:
        for group in groups:
            name = next((n for n in names if _true(group.get(n))), "")
            if name:
                service = _text(group, "service") or _text(group, "name")
                return kind, f"marked {name}" + (f" ({service})" if service else "")
    return None, ""


def _types(record: Mapping[str, Any]) -> tuple[IpKind | None, str]:
    groups = [record, *(_map(record.get(n)) for n in ("traits", "company", "asn"))]
    for name in ("user_type", "connection_type", "usage_type", "type"):
        for group in groups:
            word = _text(group, name).lower()
            if word in _TYPES:
                return _TYPES[word], f"{name} {word}"
    return None, ""


def _place(record: Mapping[str, Any]) -> dict[str, Any]:
    location = _map(record.get("location")) or _map(record.get("geo"))
    country, registered = record.get("country"), _map(record.get("registered_country"))
    found = {
        "located_country": (
            _text(_map(country), "iso_code") or _text(record, "country_code")
            or _text(location, "country_code") or _text(location, "country")
            or (country if isinstance(country, str) else "")
        ),
        "registered_country": _text(registered, "iso_code"),
        "located_city": _city(record, location),
        "zone": _text(location, "time_zone") or _text(record, "timezone"),
    }  # fmt: skip
    numbers = {
        "latitude": _number((location, record), "latitude", "lat"),
        "longitude": _number((location, record), "longitude", "lng", "lon"),
        "accuracy_km": _number((location, record), "accuracy_radius", "radius"),
    }
    if len(found["located_country"]) != 2:
        found["located_country"] = ""
    placed = numbers["latitude"] is not None and numbers["longitude"] is not None
    texts = {name: text for name, text in found.items() if text}
    return texts | ({n: v for n, v in numbers.items() if v is not None} if placed else {})


def _city(record: Mapping[str, Any], location: Mapping[str, Any]) -> str:
    city = record.get("city")
    names = _map(_map(city).get("names"))
    return _text(names, "en") or (city if isinstance(city, str) else "") or _text(location, "city")


def _operator(record: Mapping[str, Any]) -> dict[str, Any]:
    traits, system = _map(record.get("traits")), _map(record.get("as")) or _map(record.get("asn"))
    names = (
        _text(record, "autonomous_system_organization"), _text(traits, "isp"), _text(record, "isp"),
        _text(system, "organization"), _text(system, "name"), _text(record, "as_name"),
        _text(record, "organization"), _text(record, "org"),
    )  # fmt: skip
    numbers = (
        record.get("autonomous_system_number"), traits.get("autonomous_system_number"),
        system.get("number"), system.get("asn"), record.get("asn"),
    )  # fmt: skip
    found: dict[str, Any] = {}
    if name := next((n for n in names if n), ""):
        found["operator"] = name[:200]
    for number in numbers:
        digits = str(number or "").upper().removeprefix("AS")
        if digits.isdigit() and not isinstance(number, bool):
            found["asn"] = int(digits)
            break
    return found


def _true(value: object) -> bool:
    return value is True or (isinstance(value, str) and value.lower() in ("true", "1", "yes"))


def _map(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _maps(value: object) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _text(record: Mapping[str, Any], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) and value != "-" else ""


def _number(records: tuple[Mapping[str, Any], ...], *names: str) -> float | None:
    """The first of these fields that is a number, or a text of one."""
    for value in (record.get(name) for record in records for name in names):
        try:
            if value is not None and not isinstance(value, bool) and value != "":
                return float(value)
        except (TypeError, ValueError):
            continue
    return None
