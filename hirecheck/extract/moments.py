"""Points in time as machines and forms write them; what could be read two ways is not read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from math import inf

__all__ = ["instant", "moment"]

_EPOCH = re.compile(r"\d{10}(?:\.\d+)?|\d{13}|\d{16}")
_SLASHED = re.compile(
    r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
)
_NAMED = (
    "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%b %d %Y",
    "%Y/%m/%d", "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y-%m-%d %H:%M:%S %Z",
    "%Y-%m-%d %H:%M:%S %z", "%b %d, %Y %H:%M:%S", "%b %d, %Y %I:%M %p", "%d %b %Y %H:%M",
)  # fmt: skip
_MAX_CHARS = 64


def moment(value: object) -> datetime | None:
    """The time that `value` names, with its own offset where it has one; None if it names none.

    Reads ISO 8601, epoch seconds and milliseconds, mail dates, and dates with a month's name.
    04/05/2026 is nobody's date: day and month cannot be told apart, so it is None.
    """
    text = str(value).strip()
    if not text or len(text) > _MAX_CHARS or isinstance(value, bool):
        return None
    return _named_by(text)


@lru_cache(maxsize=16_384)
def _named_by(text: str) -> datetime | None:
    if _EPOCH.fullmatch(text):
        return _from_epoch(text)
    if found := _SLASHED.fullmatch(text):
        return _from_slashes(found)
    try:
        return datetime.fromisoformat(text.removesuffix(" UTC"))
    except ValueError:
        return _named(text)


def instant(at: datetime | None) -> float:
    """A number to order times by; a time without an offset counts as UTC, and none comes last."""
    if at is None:
        return inf
    offset = at.utcoffset()
    seconds = (at.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()
    return seconds - (offset.total_seconds() if offset else 0.0)


def _from_epoch(text: str) -> datetime | None:
    seconds = float(text) / {13: 1_000, 16: 1_000_000}.get(len(text), 1)
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _from_slashes(found: re.Match[str]) -> datetime | None:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    hour, minute, second_of = (int(found[group] or 0) for group in (5, 6, 7))
    if found[2] == "." or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    try:
        return datetime(year, month, day, hour, minute, second_of)
    except ValueError:
        return None


def _named(text: str) -> datetime | None:
    for form in _NAMED:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
