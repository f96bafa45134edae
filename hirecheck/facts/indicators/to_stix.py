"""Writes indicators as a STIX 2.1 bundle, for those who share them in the open."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date
from typing import Any

from hirecheck.facts.indicators.model import Indicator

__all__ = ["export_stix"]

_SPACE = uuid.UUID("6f2a8f3e-2c39-5d0b-9a55-0d6a6a1f2b11")
_PATHS = {
    "email": "email-addr:value", "domain": "domain-name:value",
    "handle": "user-account:account_login", "wallet": "x-hirecheck-wallet:value",
    "phone": "x-hirecheck-phone:value", "company": "x-hirecheck-company:value",
    "file": "file:hashes.'SHA-256'", "layout": "x-hirecheck-layout:value",
    "photo": "x-hirecheck-photo:value",
}  # fmt: skip


def export_stix(indicators: Iterable[Indicator], today: date) -> dict[str, Any]:
    """A bundle of everything but names, papers and tokens; ids depend on the content only."""
    shared = [i for i in indicators if (i.kind in _PATHS or i.kind == "ip") and not i.token]
    sources = sorted({i.source for i in shared})
    objects = [_identity(source, today) for source in sources]
    objects += [_indicator(i) for i in sorted(shared, key=lambda i: (i.kind, i.key, i.source))]
    return {"type": "bundle", "id": _id("bundle", today.isoformat()), "objects": objects}


def _id(kind: str, content: str) -> str:
    return f"{kind}--{uuid.uuid5(_SPACE, content)}"


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00.000Z"


def _identity(source: str, today: date) -> dict[str, Any]:
    return {
        "type": "identity",
        "spec_version": "2.1",
        "id": _id("identity", source),
        "created": _moment(today),
        "modified": _moment(today),
        "name": source,
        "identity_class": "organization",
    }


def _indicator(entry: Indicator) -> dict[str, Any]:
    path = _PATHS.get(entry.kind) or ("ipv6-addr:value" if ":" in entry.key else "ipv4-addr:value")
    quoted = entry.value.replace("\\", "\\\\").replace("'", "\\'")
    found = {
        "type": "indicator",
        "spec_version": "2.1",
        "id": _id("indicator", f"{entry.kind}|{entry.key}|{entry.source}"),
        "created_by_ref": _id("identity", entry.source),
        "created": _moment(entry.first_seen or entry.dated),
        "modified": _moment(entry.dated),
        "name": f"{entry.kind} on {entry.list_name}",
        "pattern": f"[{path} = '{quoted}']",
        "pattern_type": "stix",
        "valid_from": _moment(entry.first_seen or entry.dated),
        "confidence": round(entry.confidence * 100),
        "revoked": entry.delisted,
    }
    if entry.expires:
        found["valid_until"] = _moment(entry.expires)
    if entry.disputed:
        found["labels"] = ["disputed"]
    return found
