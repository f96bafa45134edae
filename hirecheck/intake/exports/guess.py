"""What a value or a whole column is by its content, where its name does not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from ipaddress import ip_address

from hirecheck.extract.ipv4 import is_plain_ipv4
from hirecheck.extract.moments import moment

__all__ = ["guess_column", "guess_value"]

_EMAIL = re.compile(r"[^\s@<>,;\"']{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S{3,2000}", re.IGNORECASE)
_SOCIAL = re.compile(r"(?:[a-z]{2,3}\.)?(?:linkedin|github|gitlab)\.com/\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|00|\()[\d\s().\-/]{6,22}\d|\d{3}[\s.-]\d{3}[\s.-]\d{4}")
_AGENT = re.compile(r"(?:Mozilla|Opera|curl|okhttp|PostmanRuntime)/\d")
_NAME = re.compile(r"(?:[^\W\d_][\w'’.-]*\s+){1,3}[^\W\d_][\w'’.-]+")
_NEEDED = 0.7
#: Words of an answer that somebody wrote, where a column has no known name.
_ANSWER_WORDS = 20


def guess_value(text: str) -> str:
    """The field that a single value surely is: email, ip, url, phone, user_agent, else ""."""
    if len(text) < 6 or len(text) > 2_000:
        return ""
    if _EMAIL.fullmatch(text):
        return "email"
    if _is_ip(text):
        return "ip"
    if _SOCIAL.fullmatch(
        text.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    ):
        return "url"
    return "user_agent" if _AGENT.match(text) else ""


def guess_column(values: Sequence[str]) -> tuple[str, float]:
    """The field that most values of a column look like, with their share (0 where unclear)."""
    filled = [value.strip() for value in values if value and value.strip()]
    if len(filled) < 1:
        return "", 0.0
    best, share = "", 0.0
    for field, fits in _TESTS:
        found = sum(1 for value in filled if fits(value)) / len(filled)
        if found > share:
            best, share = field, found
    return (best, share) if share >= _NEEDED else ("", 0.0)


def _is_ip(text: str) -> bool:
    if text.count(".") != 3 and text.count(":") < 2:
        return False
    if is_plain_ipv4(text):
        return True
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _is_names(text: str) -> bool:
    return len(text) < 60 and text[:1].isupper() and _NAME.fullmatch(text) is not None


_TESTS = (
    ("email", lambda text: _EMAIL.fullmatch(text) is not None),
    ("ip", _is_ip),
    ("url", lambda text: bool(_URL.fullmatch(text) or _SOCIAL.fullmatch(text))),
    ("user_agent", lambda text: _AGENT.match(text) is not None),
    ("phone", lambda text: _PHONE.fullmatch(text) is not None),
    ("applied_at", lambda text: len(text) >= 8 and not text.isdigit() and moment(text) is not None),
    ("resume_text", lambda text: len(text) > 600 and text.count(" ") > 60),
    ("name", _is_names),
    ("answers", lambda text: text.count(" ") >= _ANSWER_WORDS),
)
