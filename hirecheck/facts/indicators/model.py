"""One entry of a watch list, and the canonical keys by which entries are compared."""

from __future__ import annotations

import hashlib
import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from hirecheck.extract.domains import registrable
from hirecheck.extract.gazetteer import fold
from hirecheck.extract.ipv4 import is_plain_ipv4
from hirecheck.extract.mailboxes import email_address
from hirecheck.nouns.spans import Span

__all__ = ["KINDS", "Indicator", "key_of"]

_LEGAL = frozenset(
    "llc inc incorporated ltd limited co company corp corporation gmbh ag bv nv sa srl sarl plc "
    "pte pty oy ab as kk ooo lp llp".split()
)
#: A firm's name of one word is too common below this many letters to be told by it alone.
_DISTINCT = 8
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.)?(?:github|gitlab|linkedin|twitter|x|t|telegram)\.(?:com|me)/"
    r"(?:in/|@)?([^/?#\s]{1,100})",
    re.IGNORECASE,
)
_HEX_WALLET = re.compile(r"0x[0-9a-fA-F]{40}")


@dataclass(frozen=True, slots=True)
class Indicator:
    """A value that a list holds. `key` is canonical; for tokens it is the token itself.

    `authority` marks lists of governments and courts. `source` names who says so: two different
    sources are independent. `dated` is when it was last confirmed. A delisted entry never
    matches, an expired or disputed one is shown as such.
    """

    kind: str
    value: str
    key: str
    list_name: str
    source: str
    dated: date
    authority: bool = False
    sanctioned: bool = False
    confidence: float = 1.0
    first_seen: date | None = None
    expires: date | None = None
    disputed: bool = False
    delisted: bool = False
    birth_date: str = ""
    reference: str = ""
    token: bool = False


def _email(value: str) -> str:
    found = email_address(value, Span("", 0, 0, ""))
    return found.canonical if found else ""


def _domain(value: str) -> str:
    host = value.strip().lower().replace("[.]", ".").removeprefix("*.")
    host = re.sub(r"^[a-z]+://", "", host).partition("/")[0].partition(":")[0]
    return registrable(host)


def _phone(value: str) -> str:
    digits = re.sub(r"\D", "", value)
    return f"+{digits}" if 7 <= len(digits) <= 15 else ""


def _ip(value: str) -> str:
    text = value.strip().replace("[.]", ".")
    if is_plain_ipv4(text):
        return text
    try:
        net = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return ""
    return str(net.network_address) if net.num_addresses == 1 else str(net)


def _handle(value: str) -> str:
    found = _PROFILE.match(value.strip())
    handle = found.group(1) if found else value.strip().lstrip("@")
    return handle.lower() if re.fullmatch(r"[\w.\-]{2,100}", handle) else ""


def _wallet(value: str) -> str:
    """Hexadecimal wallets have no case; base-58 ones do."""
    value = value.strip()
    if _HEX_WALLET.fullmatch(value):
        return value.lower()
    return value if re.fullmatch(r"[A-Za-z0-9]{20,110}", value) else ""


def _company(value: str) -> str:
    words = fold(value).split()
    bare = list(words)
    while len(bare) > 1 and bare[-1] in _LEGAL:
        bare.pop()
    if len(bare) > 1 or (bare and len(bare[0]) >= _DISTINCT):
        return " ".join(bare)
    return " ".join(words) if len(words) > 1 else ""


def _name(value: str) -> str:
    words = sorted(fold(value).split())
    return " ".join(words) if len(words) > 1 else ""


def _digest(value: str) -> str:
    """SHA-256 only, because that is what every file of a packet is known by."""
    value = value.strip().lower()
    return value if re.fullmatch(r"[0-9a-f]{64}", value) else ""


def _hash64(value: str) -> str:
    """Fingerprints of layouts and perceptual hashes of pictures: sixteen hexadecimal digits."""
    value = value.strip().lower()
    return value if re.fullmatch(r"[0-9a-f]{16}", value) else ""


def _document(value: str) -> str:
    """Numbers of papers are kept as digests only."""
    plain = re.sub(r"[^A-Z0-9]", "", value.upper())
    return hashlib.sha256(plain.encode()).hexdigest() if 5 <= len(plain) <= 30 else ""


_CANONICAL: dict[str, Callable[[str], str]] = {
    "email": _email, "domain": _domain, "phone": _phone, "ip": _ip, "handle": _handle,
    "wallet": _wallet, "company": _company, "name": _name, "file": _digest, "layout": _hash64,
    "photo": _hash64, "document": _document,
}  # fmt: skip
KINDS = tuple(_CANONICAL)


@lru_cache(maxsize=65_536)
def key_of(kind: str, value: str) -> str:
    """The canonical form in which two spellings of one value are equal; "" if it is none."""
    if kind not in _CANONICAL or len(value) > 500:
        return ""
    return _CANONICAL[kind](value)
