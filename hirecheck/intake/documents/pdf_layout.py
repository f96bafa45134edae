"""Reading order of a page: columns and side bars after one another, tables row by row.

A gutter is a strip that no segment crosses over some height, with text on both sides. Where the
lines on both sides of it share baselines and one side holds dates or labels, it divides a table,
not columns, and its rows are read across.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hirecheck.extract.resume.headings import heading_of
from hirecheck.intake.documents.draft import Row
from hirecheck.intake.documents.pdf_margin import (
    block_rows,
    is_label,
    is_margin,
    unsteadiness,
    woven,
)
from hirecheck.intake.documents.pdf_rows import Segment, only_bullets, rows_of

__all__ = ["ordered_rows"]

_EDGE = 2.0
_MIN_GUTTER = 6.0
_NARROW = -1.5  # the same for a few lines that nearly fill their column
_INDENT = 40.0
_TOWER = 1.8  # times the usual size: letters of a name set large
_MIN_LINES = 3
_MAX_DEPTH = 8
_MAX_CANDIDATES = 24
_MAX_CROSSING = 400  # lines; a page with more is no page of a resume
_DATE = re.compile(
    r"(?:19|20)\d\d|\b\d{1,2}[/.]\d{2,4}\b|present|current|heute|actuel|actual|presente|oggi|heden",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A strip left of `x` between two heights; at `end` the first of the two sides has no more.
    `woven` where one side is a margin of dates or headings for what stands on the other.
    """

    x: float
    top: float
    bottom: float
    end: float
    score: float
    woven: bool = False


def ordered_rows(parts: Sequence[Segment], page: int) -> list[Row]:
    """The rows of a page in the order in which a person reads them."""
    return _region(list(parts), page, 0, 0)


def _region(parts: list[Segment], page: int, column: int, depth: int) -> list[Row]:
    gutter = _best_gutter(parts) if depth < _MAX_DEPTH and len(parts) >= 2 * _MIN_LINES else None
    if gutter is None:
        return rows_of(parts, page, column)
    if gutter.woven:
        return _woven(parts, gutter, page, column, depth)
    above = [p for p in parts if p.base <= gutter.top]
    below = [p for p in parts if p.base >= gutter.bottom]
    band = [p for p in parts if gutter.top < p.base < gutter.bottom]
    left = [p for p in band if p.x0 < gutter.x - _EDGE]
    right = [p for p in band if p.x0 >= gutter.x - _EDGE]
    return (
        _region(above, page, column, depth + 1)
        + _region(left, page, column, depth + 1)
        + _region(right, page, column + 1, depth + 1)
        + _region(below, page, column, depth + 1)
    )


def _woven(parts: list[Segment], gutter: _Gutter, page: int, column: int, depth: int) -> list[Row]:
    """Each date or heading of a margin column, followed by what stands beside it."""
    above = [p for p in parts if p.base <= gutter.top]
    below = [p for p in parts if p.base >= gutter.bottom]
    band = [p for p in parts if gutter.top < p.base < gutter.bottom]
    left = [p for p in band if p.x0 < gutter.x - _EDGE]
    right = [p for p in band if p.x0 >= gutter.x - _EDGE]
    rows = _region(above, page, column, depth + 1)
    margin, body = (left, right) if is_margin(*_sides(parts, gutter)) else (right, left)
    for block, beside in woven(margin, body):
        if is_label(block):
            rows += rows_of([*block, *beside], page, column)
            continue
        rows += block_rows(block, page, column)
        rows += _region(beside, page, column, depth + 1)
    return rows + _region(below, page, column, depth + 1)


def _best_gutter(parts: list[Segment]) -> _Gutter | None:
    edges = Counter(round(p.x0 / _EDGE) for p in parts)
    common = [e for e, n in edges.most_common(_MAX_CANDIDATES) if n + edges[e + 1] >= _MIN_LINES]
    found = [g for edge in common for g in _gutters(parts, edge * _EDGE)]
    weaving = None
    for gutter in sorted(found, key=lambda g: -g.score):
        left, right = _sides(parts, gutter)
        if only_bullets(left):
            continue
        if is_margin(left, right) or is_margin(right, left):
            weaving = weaving or replace(gutter, woven=True)
        elif not _is_table(left, right):
            return _first_of(_beside_name(parts), gutter)
    return _beside_name(parts) or weaving


def _sides(parts: list[Segment], gutter: _Gutter) -> tuple[list[Segment], list[Segment]]:
    """What stands left and right of a gutter, each up to the next free strip and at the height
    of the other.
    """
    band = [p for p in parts if gutter.top < p.base < gutter.bottom]
    left = sorted((p for p in band if p.x0 < gutter.x - _EDGE), key=lambda p: -p.x1)
    right = sorted((p for p in band if p.x0 >= gutter.x - _EDGE), key=lambda p: p.x0)
    near_left, near_right = left[:1], right[:1]
    reach = left[0].x0
    for part in left[1:]:
        if part.x1 < reach:
            break
        near_left.append(part)
        reach = min(reach, part.x0)
    reach = right[0].x1
    for part in right[1:]:
        if part.x0 > reach:
            break
        near_right.append(part)
        reach = max(reach, part.x1)
    beyond = left[len(near_left) :]
    near_left = _level_with(near_right, near_left)
    dates = [p for p in near_left if _DATE.search(p.text)] or near_left
    if beyond and unsteadiness(dates, beyond) <= unsteadiness(dates, near_right):
        near_left = _level_with(near_right, left)  # dates that end entries left of them
    return near_left, _level_with(near_left, near_right)


def _level_with(other: list[Segment], side: list[Segment]) -> list[Segment]:
    """What of one side stands no higher than the other begins and no lower than it ends."""
    top, bottom = min(p.y0 for p in other), max(p.y1 for p in other)
    return [p for p in side if top - 2 * p.size < p.base < bottom + 1] or side


def _first_of(name: _Gutter | None, columns: _Gutter) -> _Gutter:
    """The name's strip, unless it is only the upper end of columns that go on well below."""
    if name is None or (columns.top < name.bottom and columns.end > name.end + 4 * _MIN_GUTTER):
        return columns
    return name


def _beside_name(parts: list[Segment]) -> _Gutter | None:
    """The strip between a name in large letters and several small lines to its right."""
    usual = sorted(p.size for p in parts)[len(parts) // 2]
    least = max(_TOWER * usual, 0.8 * max(p.size for p in parts))
    large = [p for p in parts if p.size >= least]
    edge = max((p.x1 for p in large), default=0.0) + _MIN_GUTTER
    if not large or len(large) > 3 or len(parts) < 2 * _MIN_LINES:
        return None
    top, bottom = min(p.y0 for p in large), max(p.y1 for p in large)
    beside = [p for p in parts if p.x0 > edge and top < p.base < bottom]
    if bottom - top > 1.7 * least * len(large) or not beside:
        return None
    x = _left_of_block(parts, beside)
    first = _end_of_block(parts, x, min(p.base for p in beside), -1)
    last = _end_of_block(parts, x, max(p.base for p in beside), 1)
    block = [p for p in parts if p.x0 >= x - _EDGE and first <= p.base <= last]
    top, bottom = min(top, *(p.y0 for p in block)), max(bottom, *(p.y1 for p in block))
    crossing = [p for p in parts if p.x0 < x - _EDGE and p.x1 > x - _MIN_GUTTER]
    if len(_lines(block)) < _MIN_LINES or any(top <= p.base <= bottom for p in crossing):
        return None
    return _Gutter(x, top - 0.1, bottom + 0.1, bottom, 0.0)


def _left_of_block(parts: list[Segment], beside: list[Segment]) -> float:
    """Where a block begins; lines that end at one edge, above and below as well, are all in it."""
    edge = max(p.x1 for p in beside)
    if any(abs(p.x1 - edge) > _EDGE for p in beside):
        return min(p.x0 for p in beside)
    flush = sorted((p for p in parts if abs(p.x1 - edge) <= _EDGE), key=lambda p: p.base)
    at = next(i for i, p in enumerate(flush) if p in beside)
    first = last = at
    while first and _follows(flush[first - 1], flush[first]):
        first -= 1
    while last + 1 < len(flush) and _follows(flush[last], flush[last + 1]):
        last += 1
    return min(p.x0 for p in (*beside, *flush[first : last + 1]))


def _follows(upper: Segment, lower: Segment) -> bool:
    return lower.base - upper.base < 1.9 * lower.size


def _end_of_block(parts: list[Segment], x: float, base: float, way: int) -> float:
    """The last baseline of a block at `x` that is followed up (-1) or down (1) from `base`."""
    on_the_way = [p for p in parts if (p.base - base) * way > 0]
    for part in sorted(on_the_way, key=lambda p: p.base * way):
        if part.x0 < x - _EDGE and part.x1 > x - _MIN_GUTTER:
            break
        if part.x0 >= x - _EDGE and abs(part.base - base) < 1.9 * part.size:
            base = part.base
    return base


def _gutters(parts: list[Segment], x: float) -> list[_Gutter]:
    """The bands in which the strip left of `x` is free, each with enough text on both sides."""
    tight = _NARROW if _is_mostly_free(parts, x) else _MIN_GUTTER
    crossing = sorted(p.base for p in parts if p.x0 < x - _EDGE and p.x1 > x - tight)
    if len(crossing) > _MAX_CROSSING:
        return []
    borders = [-1e6, *crossing, 1e6]
    found: list[_Gutter] = []
    for top, bottom in pairwise(borders):
        bottom = _trimmed(parts, x, top, bottom)
        top = _without_dates(parts, x, top, bottom)
        band = [p for p in parts if top < p.base < bottom]
        left = [p for p in band if p.x1 <= x - tight]
        right = [p for p in band if p.x0 >= x - _EDGE]
        if min(len(_lines(left)), len(_lines(right))) < _MIN_LINES:
            continue
        start = max(min(p.y0 for p in left), min(p.y0 for p in right))
        end = min(max(p.y1 for p in left), max(p.y1 for p in right))
        if end - start > 20:
            width = x - max(p.x1 for p in left)
            found.append(_Gutter(x, top, bottom, end, (end - start) + min(width, 40.0)))
    return found


def _is_mostly_free(parts: list[Segment], x: float) -> bool:
    """True where the strip left of `x` is wide enough but for a long address or two."""
    left = [p for p in parts if p.x0 < x - _EDGE and p.x1 <= x - _NARROW]
    tight = sum(p.x1 > x - _MIN_GUTTER for p in left)
    return 0 < tight <= max(1, 0.1 * len(left))


def _trimmed(parts: list[Segment], x: float, top: float, bottom: float) -> float:
    """The height where a band ends if below its last line at `x` rows with other edges follow.

    Such rows belong to another block, such as a list in three columns under two columns; the cut
    is at the widest gap before the first of them.
    """
    band = sorted((p for p in parts if top < p.base < bottom), key=lambda p: p.base)
    anchored = [p.base for p in band if x - _EDGE <= p.x0 <= x + _INDENT]
    if not anchored:
        return bottom
    last = max(anchored)
    known = {round(p.x0) + d for p in band if p.base <= last for d in (-1, 0, 1)}
    strange = [
        p.base
        for p in band
        if p.base > last + 2 and p.x0 > x + _INDENT and round(p.x0) not in known
    ]
    if not strange:
        return bottom
    between = [last, *(p.base for p in band if last < p.base < strange[0]), strange[0]]
    upper, lower = max(pairwise(between), key=lambda pair: pair[1] - pair[0])
    return (upper + lower) / 2


def _without_dates(parts: list[Segment], x: float, top: float, bottom: float) -> float:
    """The height where a column at `x` begins, if above it only dates stand further right.

    Such dates belong to entries on the left that end before the column begins.
    """
    right = [p for p in parts if top < p.base < bottom and p.x0 >= x - _EDGE]
    column = [p for p in right if p.x0 <= x + _INDENT]
    if not column:
        return top
    first, reach = min(p.y0 for p in column), max(p.x1 for p in column)
    upper = [p for p in right if p.base < first]
    if not upper or any(p.x0 <= reach for p in upper):
        return top
    dated = sum(bool(_DATE.search(p.text)) for p in upper)
    return first - 0.1 if 3 * dated >= len(upper) else top


def _lines(parts: list[Segment]) -> list[float]:
    """The distinct baselines."""
    lines: list[float] = []
    for base in sorted(p.base for p in parts):
        if not lines or base - lines[-1] > 2:
            lines.append(base)
    return lines


def _is_table(left: list[Segment], right: list[Segment]) -> bool:
    """True where both sides of a gutter belong together row by row: dates, labels, cells."""
    left_lines, right_lines = _lines(left), _lines(right)
    sparse, dense, sparse_lines, dense_lines = (
        (left, right, left_lines, right_lines)
        if len(left_lines) <= len(right_lines)
        else (right, left, right_lines, left_lines)
    )
    aligned = _aligned(sparse_lines, dense_lines)
    dated = sum(bool(_DATE.search(p.text)) for p in sparse) / len(sparse)
    if dated >= 0.5 and aligned >= 0.5:
        return True
    if _headed(left) and _headed(right):
        return False
    labels = sparse is left or sum(bool(heading_of(p.text)) for p in right) < 2
    if labels and _are_labels(sparse, dense, sparse_lines, dense_lines):
        return True
    if aligned < 0.8 or (_is_prose(left) and _is_prose(right)):
        return False
    narrow = _width(left) < 0.5 * _width(right) or _width(right) < 0.5 * _width(left)
    both_wide = min(_median_width(left), _median_width(right)) > 130
    return narrow or not both_wide


def _headed(side: list[Segment]) -> bool:
    """True where a side begins with the heading of a section and has its own text below."""
    first = min(side, key=lambda p: p.base)
    return len(_lines(side)) > 2 and bool(heading_of(first.text))


def _are_labels(
    sparse: list[Segment], dense: list[Segment], lines: list[float], dense_lines: list[float]
) -> bool:
    """Few short lines that stand apart from each other beside many long ones."""
    if len(lines) > 0.6 * len(dense_lines) or _width(sparse) > 0.45 * _width(dense):
        return False
    size = max(sorted(p.size for p in sparse)[len(sparse) // 2], 4.0)
    close = sum(below - above < 1.7 * size for above, below in pairwise(lines))
    return close < 0.5 * len(lines)


def _is_prose(side: list[Segment]) -> bool:
    """True where a good part of a side's lines is full and goes on below at the same edge."""
    width = _width(side)
    lines = sorted(side, key=lambda p: p.base)
    going_on = sum(
        above.x1 - above.x0 > 0.7 * width
        and abs(above.x0 - below.x0) < _EDGE
        and 0 < below.base - above.base < 1.7 * max(above.size, 4.0)
        for above, below in pairwise(lines)
    )
    return going_on >= 0.3 * len(lines)


def _aligned(sparse: list[float], dense: list[float]) -> float:
    """The share of baselines on the sparse side that the dense side has as well."""
    hits = sum(any(abs(base - other) <= 1.5 for other in dense) for base in sparse)
    return hits / len(sparse)


def _width(parts: list[Segment]) -> float:
    return max(p.x1 for p in parts) - min(p.x0 for p in parts)


def _median_width(parts: list[Segment]) -> float:
    widths = sorted(p.x1 - p.x0 for p in parts)
    return widths[len(widths) // 2]
