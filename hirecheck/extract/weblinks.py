"""A link that somebody typed into a field, as an address with its host and account."""

from __future__ import annotations

from urllib.parse import urlsplit

from hirecheck.case import Span, WebLink
from hirecheck.extract.contacts import link_kind
from hirecheck.extract.domains import registrable

__all__ = ["web_link"]

_MAX_CHARS = 2_000


def web_link(text: str, span: Span) -> WebLink | None:
    """The link, or None where the text is no web address; a missing scheme is added."""
    typed = text.strip()
    if not typed or len(typed) > _MAX_CHARS or any(c.isspace() for c in typed):
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
