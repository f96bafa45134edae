"""The everyday spelling of an address on the network, which needs no closer look."""

from __future__ import annotations

import re

__all__ = ["is_plain_ipv4"]

_PART = r"(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_PLAIN = re.compile(rf"(?:{_PART}\.){{3}}{_PART}")


def is_plain_ipv4(text: str) -> bool:
    """True for four decimal numbers without leading zeros: an address in its canonical form."""
    return _PLAIN.fullmatch(text) is not None
