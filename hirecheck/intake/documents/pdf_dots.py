"""Bullets that a browser drew as shapes, put back before the lines that they stand at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from hirecheck.intake.documents.pdf_words import Box, Word

__all__ = ["with_dots"]

_NEAR = 2.2  # times the font size: how far from its dot a line begins at most
_SMALL = 0.5  # of the font size: a larger dot marks a place on a time line
_MAX_DOTS = 400


def with_dots(words: list[Word], dots: Sequence[Box]) -> list[Word]:
    """The words, with a bullet for each small dot that stands alone before plain text."""
    if not dots or len(dots) > _MAX_DOTS:
        return words
    by_middle = sorted((word for word in words if word.text.strip()), key=lambda w: w.middle)
    heights = [word.middle for word in by_middle]
    found = [_bullet(dot, by_middle, heights) for dot in dots if not _in_a_row(dot, dots)]
    return [*words, *(bullet for bullet in found if bullet is not None)]


def _bullet(dot: Box, words: list[Word], heights: list[float]) -> Word | None:
    """A bullet at the dot's place, where the nearest word of its line stands just behind it."""
    x0, y0, x1, y1 = dot
    middle = (y0 + y1) / 2
    first, last = bisect_left(heights, middle - 8), bisect_left(heights, middle + 8)
    line = [word for word in words[first:last] if word.y0 < y0 and word.y1 > y1]
    behind = min((w for w in line if w.x0 >= x1 - 0.5), key=lambda w: w.x0, default=None)
    if behind is None or behind.look.bold:
        return None
    size = behind.look.size or behind.y1 - behind.y0
    if behind.x0 - x1 > _NEAR * size or y1 - y0 > _SMALL * size:
        return None
    if any(word.x1 <= x0 + 0.5 and x0 - word.x1 < 2 * _NEAR * size for word in line):
        return None  # a dot between words divides them
    return replace(behind, text="•", x0=x0, x1=x1, object=0, space=True, unmapped=0, target="")


def _in_a_row(dot: Box, dots: Sequence[Box]) -> bool:
    """Dots beside each other say how well somebody knows something."""
    return any(
        other is not dot
        and abs(other[1] - dot[1]) < 1.0
        and min(abs(other[0] - dot[2]), abs(dot[0] - other[2])) < 2.5 * (dot[2] - dot[0])
        for other in dots
    )
