"""A link that somebody typed into a field, as an address with its host and account."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from hirecheck.case import Span, WebLink
from hirecheck.extract.contacts import link_kind
from hirecheck.extract.domains import registrable

__all__ = ["web_link"]

_MAX_CHARS = 2_000
_BLANK = re.compile(r"\s")
#: The everyday shape of a web address, which needs no closer look and is written as it was typed.
_PLAIN = re.compile(
    r"https?://((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24})"
    r"((?:/[A-Za-z0-9_.~-]{0,200}){0,8})"
)


def web_link(text: str, span: Span) -> WebLink | None:
    """The link, or None where the text is no web address; a missing scheme is added."""
    typed = text.strip()
    if plain := _PLAIN.fullmatch(typed):
        host = plain[1].lower()
        kind, handle = link_kind(host, plain[2])
        return WebLink(typed, registrable(host) or host, kind, span, handle)
    if not typed or len(typed) > _MAX_CHARS or _BLANK.search(typed):
        return None
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "." not in host or "@" in parts.netloc:
        return None
    domain = registrable(host) or host
    kind, handle = link_kind(host, parts.path)
    return WebLink(url=parts.geturl(), domain=domain, kind=kind, span=span, handle=handle)
