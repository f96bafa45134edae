"""What a list gave: its usable entries, and each line that could not be used."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hirecheck.facts.indicators.model import KINDS, Indicator, key_of

__all__ = ["MAX_PROBLEMS", "ListInfo", "Reading", "entry", "kind_named"]

MAX_PROBLEMS = 20
_WIDEST = {4: 8, 6: 16}
_EXAMPLES: tuple[Any, ...] = tuple(
    map(
        ipaddress.ip_network,
        ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"),
    )
)
_KIND_WORDS = {
    "e-mail": "email", "mail": "email", "email-addr": "email", "email-src": "email",
    "email-dst": "email", "email-address": "email", "emailaddress": "email",
    "hostname": "domain", "domain-name": "domain", "url": "domain", "host": "domain",
    "website": "domain", "ipv4": "ip", "ipv6": "ip", "ip-src": "ip", "ip-dst": "ip",
    "ipv4-addr": "ip", "ipv6-addr": "ip", "cidr": "ip", "ip-address": "ip",
    "phone-number": "phone", "telephone": "phone", "whatsapp": "phone",
    "github": "handle", "github-username": "handle", "username": "handle", "account": "handle",
    "user-account": "handle", "twitter-id": "handle", "telegram": "handle", "alias": "handle",
    "btc": "wallet", "xmr": "wallet", "eth": "wallet", "crypto": "wallet", "address": "wallet",
    "cryptowallet": "wallet", "organization": "company", "organisation": "company",
    "entity": "company", "employer": "company", "target-org": "company",
    "person": "name", "full-name": "name", "individual": "name", "passport": "document",
    "passport-number": "document", "identity-document": "document", "sha256": "file",
    "sha-256": "file", "hash": "file", "template": "layout", "fingerprint": "layout",
    "phash": "photo", "perceptual-hash": "photo", "picture": "photo", "image": "photo",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListInfo:
    """What is true of a list as a whole, where its entries say nothing else."""

    name: str
    source: str
    dated: date
    authority: bool = False
    sanctioned: bool = False
    confidence: float = 0.8


@dataclass(slots=True)
class Reading:
    """Entries read so far. `problems` names the first bad lines, `skipped` counts all of them."""

    indicators: list[Indicator] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    skipped: int = 0

    def bad(self, place: str, why: str) -> None:
        """Count a line that cannot be used, and name it while there are few."""
        self.skipped += 1
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(f"{place}: {why}")

    def add(self, place: str, kind: str, value: str, info: ListInfo, **more: object) -> None:
        """Take an entry, or count it as bad where its value is none of its kind."""
        found = entry(kind, value, info, **more)
        if found is not None and kind == "ip" and (amiss := _anybodys(found.key)):
            self.bad(place, f"{value[:60]!r} {amiss}")
        elif found is None:
            what = f"be compared as {kind}" if kind else "be told by its shape"
            self.bad(place, f"{value[:60]!r} cannot {what}")
        else:
            self.indicators.append(found)


def _anybodys(key: str) -> str:
    """Why an address or network on a list could be anybody's, "" where it could not.

    Documentation ranges pass: examples are written with them, and nobody sits there.
    """
    if "/" not in key and ipaddress.ip_address(key).is_global:
        return ""
    net = ipaddress.ip_network(key)
    if net.prefixlen < _WIDEST[net.version]:
        return "covers too much of the internet to tell anybody by it"
    if net.is_global or any(net.version == r.version and net.subnet_of(r) for r in _EXAMPLES):
        return ""
    return "is a private or reserved address, which any network may use"


def kind_named(word: str) -> str:
    """Our kind for a list's own word; "" if there is none."""
    word = word.strip().lower().replace("_", "-").replace(" ", "-")
    return word if word in KINDS else _KIND_WORDS.get(word, "")


def entry(kind: str, value: str, info: ListInfo, **more: object) -> Indicator | None:
    """An indicator in canonical form, None where the value is none of its kind."""
    key = key_of(kind, value)
    if not key:
        return None
    general: dict[str, object] = {
        "list_name": info.name,
        "source": info.source,
        "dated": info.dated,
        "authority": info.authority,
        "sanctioned": info.sanctioned,
        "confidence": info.confidence,
    }
    general |= {name: v for name, v in more.items() if v is not None and v != ""}
    # Papers are kept as digests only, so the number itself is dropped.
    shown = "(document number)" if kind == "document" else value.strip()
    return Indicator(kind=kind, value=shown, key=key, **general)  # type: ignore[arg-type]
