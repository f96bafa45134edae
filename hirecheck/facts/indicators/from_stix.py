"""STIX 2.1 bundles: indicators with simple patterns, observables and identities."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from hirecheck.facts.indicators.reading import ListInfo, Reading, kind_named
from hirecheck.facts.records import as_date

__all__ = ["is_stix", "read_stix"]

#: One comparison of a STIX pattern, such as [email-addr:value = 'a@b.example'].
_COMPARISON = re.compile(
    r"([a-z0-9-]{2,40}):([a-z_.'\-A-Z0-9]{1,60})\s*=\s*'((?:[^'\\]|\\.){1,500})'"
)
_FILE_HASH = re.compile(r"hashes", re.IGNORECASE)
_VALUES = {"user-account": ("account_login", "user_id", "display_name")}


def is_stix(data: object) -> bool:
    """True for a bundle, or a list of STIX objects."""
    return isinstance(data, dict) and data.get("type") == "bundle"


def read_stix(data: Mapping[str, Any], info: ListInfo, document: str) -> Reading:
    """The indicators of a bundle. Revoked ones come in as delisted."""
    reading = Reading()
    objects = [o for o in data.get("objects") or () if isinstance(o, dict)]
    names = {o.get("id"): str(o.get("name", "")) for o in objects if o.get("type") == "identity"}
    for number, item in enumerate(objects):
        place = f"{document}, objects.{number}"
        general = _general(item, names)
        for kind, value in _values(item):
            reading.add(place, kind, value, info, **general)
        if item.get("type") == "indicator" and not any(_values(item)):
            reading.bad(place, "the pattern compares nothing that an application can hold")
    return reading


def _general(item: Mapping[str, Any], names: Mapping[Any, str]) -> dict[str, object]:
    confidence = item.get("confidence")
    labels = {str(label).lower() for label in item.get("labels") or ()}
    return {
        "source": names.get(item.get("created_by_ref")) or _reference(item),
        "dated": as_date(item.get("modified") or item.get("created")),
        "first_seen": as_date(item.get("valid_from") or item.get("created")),
        "expires": as_date(item.get("valid_until")),
        "confidence": confidence / 100 if isinstance(confidence, int) else None,
        "delisted": bool(item.get("revoked", False)),
        "disputed": "disputed" in labels,
        "token": bool(item.get("x_hirecheck_token", False)),
    }


def _reference(item: Mapping[str, Any]) -> str:
    for reference in item.get("external_references") or ():
        if isinstance(reference, dict) and reference.get("source_name"):
            return str(reference["source_name"])
    return ""


def _values(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    kind = str(item.get("type", ""))
    if kind == "indicator":
        yield from _pattern(str(item.get("pattern", "")))
    elif kind == "identity" and item.get("identity_class") == "organization":
        if item.get("x_hirecheck_listed"):
            yield "company", str(item.get("name", ""))
    elif kind in _VALUES:
        found = (item.get(name) for name in _VALUES[kind])
        yield from (("handle", str(value)) for value in found if value)
    elif (ours := _observable(kind)) and isinstance(item.get("value"), str):
        yield ours, item["value"]


def _observable(kind: str) -> str:
    known = ("email-addr", "domain-name", "ipv4-addr", "ipv6-addr", "url")
    return kind_named(kind) if kind in known else ""


def _pattern(pattern: str) -> Iterator[tuple[str, str]]:
    """The values that a pattern names. A pattern that needs several at once names none."""
    if re.search(r"\b(?:AND|FOLLOWEDBY|NOT)\b", pattern):
        return
    for kind, path, value in _COMPARISON.findall(pattern[:100_000]):
        plain = re.sub(r"\\(.)", r"\1", value)
        if kind.startswith("x-"):
            yield kind_named(kind.removeprefix("x-hirecheck-").removeprefix("x-")), plain
        elif kind == "file" and _FILE_HASH.match(path):
            yield "file", plain
        else:
            yield kind_named(kind), plain
