"""Links that show one address and lead to another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from hirecheck.extract.domains import suffixes
from hirecheck.nouns.spans import Span

__all__ = ["differing"]

# Something that a reader takes for an address: a host with a known shape, or a mailbox.
_SHOWN_HOST = re.compile(
    r"^(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?::\d+)?(?:/\S*)?$",
    re.IGNORECASE,
)
_SHOWN_MAIL = re.compile(r"^[\w.+-]{1,64}@[\w.-]{1,255}\.[a-z]{2,24}$", re.IGNORECASE)
_NO_HOST_ENDINGS = frozenset({"js", "py", "ts", "md", "net", "io"})


def differing(links: Iterable[tuple[str, Span]]) -> tuple[tuple[str, str], ...]:
    """(shown, target) of links whose visible address names another host or mailbox."""
    found = [
        (span.text.strip(), target)
        for target, span in links
        if _differs(span.text.strip().rstrip(".,;"), target.strip())
    ]
    return tuple(dict.fromkeys(found))


def _differs(shown: str, target: str) -> bool:
    if _SHOWN_MAIL.match(shown):
        return target.lower().startswith("mailto:") and _mailbox(target) != shown.lower()
    host = _SHOWN_HOST.match(shown)
    if host is None or _is_product(shown):
        return False
    if target.lower().startswith("mailto:"):
        return True
    aim = _host(target)
    if not aim or _related(_plain(host[1].lower()), _plain(aim)):
        return False
    # `jane.roe` is a user name: it has the shape of a host, but nobody can register it.
    return bool(suffixes().publicsuffix(host[1].lower(), accept_unknown=False))


def _is_product(shown: str) -> bool:
    """`Node.js` and `ASP.net` look like hosts and are none."""
    ending = shown.rsplit(".", 1)[-1].lower()
    return ending in _NO_HOST_ENDINGS and "/" not in shown and shown != shown.lower()


def _mailbox(target: str) -> str:
    return target[7:].split("?", 1)[0].strip().lower()


def _host(target: str) -> str:
    try:
        return (urlsplit(target).hostname or "").lower()
    except ValueError:
        return ""


def _plain(host: str) -> str:
    return host.removeprefix("www.")


def _related(shown: str, aim: str) -> bool:
    return shown == aim or aim.endswith("." + shown) or shown.endswith("." + aim)
