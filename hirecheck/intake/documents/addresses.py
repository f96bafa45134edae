"""E-mail and web addresses that a narrow column broke over two lines, made whole again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hirecheck.intake.documents.draft import Row

__all__ = ["with_whole_addresses"]

_FULL = 0.9  # of a column's width: a shorter line was not broken for want of room
_HALF_MAIL = re.compile(r"(?:^|\s)[\w.+-]+@[\w.-]*$")
_HALF_LINK = re.compile(r"(?:^|\s)(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+/[\w./%-]*[-/_]$")
_BEFORE_AT = re.compile(r"^[\w.+-]+$")
_REST = re.compile(r"^[\w./%+-]{1,40}$")
_WHOLE_DOMAIN = re.compile(
    r"@[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|example|io|dev|me|[a-z]{2})$", re.I
)


def with_whole_addresses(rows: list[Row]) -> list[Row]:
    """Rows with broken addresses joined on the line where they begin."""
    edges = _edges(rows)
    for upper, lower in pairwise(rows):
        if upper.text and lower.text and _is_broken(upper, lower, edges):
            head, _, tail = lower.text.partition(" ")
            shift = len(head) + bool(tail)
            upper.text += head
            lower.text = tail
            lower.links = [(s - shift, e - shift, t) for s, e, t in lower.links if s >= shift]
    return [row for row in rows if row.text]


def _edges(rows: list[Row]) -> dict[tuple[int, int], tuple[float, float]]:
    """Left and right edge of each column of each page."""
    edges: dict[tuple[int, int], tuple[float, float]] = {}
    for row in rows:
        left, right = edges.get((row.page, row.column), (row.x0, row.x1))
        edges[row.page, row.column] = (min(left, row.x0), max(right, row.x1))
    return edges


def _is_broken(upper: Row, lower: Row, edges: dict[tuple[int, int], tuple[float, float]]) -> bool:
    same = (upper.page, upper.column, upper.bold) == (lower.page, lower.column, lower.bold)
    if not same or lower.bullet or abs(upper.size - lower.size) > 0.6:
        return False
    if not 0 < lower.y0 - upper.y0 < 2.0 * max(upper.size, 4.0):
        return False
    rest = lower.text.split(" ", 1)[0]
    if any(_at_half(upper.text, rest)):
        if "." not in upper.text.rpartition("@")[2] and "@" in upper.text:
            return True
        left, right = edges[upper.page, upper.column]
        return upper.x1 - left >= _FULL * (right - left) or upper.text[-1] in "-/@."
    return False


def _at_half(text: str, rest: str) -> Iterator[bool]:
    """Reasons to think that the last word of a line goes on as the first of the next."""
    mail = _HALF_MAIL.search(text)
    yield bool(mail and _REST.match(rest) and not _WHOLE_DOMAIN.search(text))
    yield bool(_HALF_LINK.search(text) and _REST.match(rest))
    yield bool(_BEFORE_AT.match(text)) and rest[0] == "@" and rest.count("@") == 1
