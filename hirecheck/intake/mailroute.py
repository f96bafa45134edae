"""Where a message entered the mail system: X-Originating-IP, Received lines, authentication.

Received lines are written by servers, the newest on top (RFC 5321, section 4.4). The lowest one
that names a public address is the first hop that a stranger's server admits to. It is the
sender's own machine only where the line shows a submission; otherwise it is the mail provider's
server, and says nothing about where the sender sat.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

__all__ = ["Route", "auth_results", "public_address", "route_of"]

_FROM = re.compile(r"\bfrom\s+(.*?)(?=\s+by\s|;|$)", re.IGNORECASE | re.DOTALL)
_IP = re.compile(
    r"(?<![\w.:])(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})"
    r"(?![\w:]|\.\d)"
)
# RFC 3848 names submission with authentication ESMTPA and ESMTPSA; webmail says HTTP.
_SUBMITTED = re.compile(
    r"\bwith\s+(?:UTF8)?(?:E?SMTPS?A|HTTPS?|DAV|MAPI|asmtp)\b|authenticated|SquirrelMail|webmail",
    re.IGNORECASE,
)
_HELO = re.compile(r"\s*(\S+)(?:\s*\(HELO\s+([^)\s]+)\))?", re.IGNORECASE)
_HOME_NAMES = (".local", ".lan", ".home", ".localdomain", ".internal", ".workgroup")
_AUTH = re.compile(r"\b(spf|dkim|dmarc)\s*=\s*([A-Za-z]+)", re.IGNORECASE)
_DOCUMENTATION = ("192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:")


@dataclass(frozen=True, slots=True)
class Route:
    """`origin` is the sender's own address where the message shows it, `first_hop` the first
    public address of the Received lines, `written` the text that `origin` was read from.
    """

    origin: str = ""
    first_hop: str = ""
    written: str = ""


def route_of(received: Sequence[str], originating: str) -> Route:
    """The route from the Received values (top to bottom) and the X-Originating-IP value."""
    stated = next(iter(_addresses([originating])), "")
    first_hop, line = next(
        ((hop, line) for line in reversed(received) if (hop := _hop(line))), ("", "")
    )
    if stated:
        return Route(stated, first_hop, originating)
    if first_hop and _submission(line):
        return Route(first_hop, first_hop, line)
    # A private address still is what the header says, though it leads nowhere.
    private = originating.strip(" []")
    return Route(private, first_hop, originating) if _is_address(private) else Route("", first_hop)


def auth_results(values: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """spf, dkim and dmarc as the receiving server (the topmost header) judged them."""
    found: dict[str, str] = {}
    for value in values:
        for method, outcome in _AUTH.findall(value):
            found.setdefault(method.lower(), outcome.lower())
    return tuple(sorted(found.items()))


def public_address(text: str) -> str:
    """The address in canonical form, or "" where it is none or leads to no place on the internet.

    Documentation ranges count as public: samples and tests are written with them.
    """
    try:
        address = ip_address(text.strip().strip("[]"))
    except ValueError:
        return ""
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    address = mapped or address
    known = str(address).startswith(_DOCUMENTATION)
    return str(address) if known or _global(address) else ""


def _is_address(text: str) -> bool:
    try:
        return bool(ip_address(text))
    except ValueError:
        return False


def _global(address: IPv4Address | IPv6Address) -> bool:
    return address.is_global and not address.is_multicast


def _addresses(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        for found in _IP.findall(text):
            if public := public_address(found):
                yield public


def _hop(line: str) -> str:
    """The public address that a Received line names as its peer; brackets come before the name.

    The peer's address stands in round or square brackets, the name that it gave itself before.
    """
    found = _FROM.search(line)
    if found is None:
        return ""
    peer = found[1]
    brackets = re.findall(r"[\[(][^\[\]()]*(?:\[[^\[\]()]*\])?[^\[\]()]*[\])]", peer)
    return next(iter(_addresses([*brackets, peer])), "")


def _submission(line: str) -> bool:
    """True where a line shows a person's machine handing in mail, not a server passing it on."""
    if _SUBMITTED.search(line):
        return True
    found = _FROM.search(line)
    names = _HELO.match(found[1]) if found else None
    if names is None:
        return False
    helo = (names[2] or names[1]).strip("[]?()").lower()
    if _IP.fullmatch(helo):
        return True
    return ("." not in helo.rstrip(".") and ":" not in helo) or helo.endswith(_HOME_NAMES)
