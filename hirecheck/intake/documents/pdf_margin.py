"""A margin column: dates or headings on the left, each beside the entry that it belongs to.

Where each is one line on the baseline of its entry, the rows are simply read across. Where dates
run over several lines or stand a little higher than the entry, they are read before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from statistics import pstdev

from hirecheck.extract.dates import find_marks
from hirecheck.extract.resume.headings import heading_of
from hirecheck.intake.documents.draft import Row
from hirecheck.intake.documents.pdf_rows import Segment, row_of

__all__ = ["block_rows", "is_label", "is_margin", "unsteadiness", "woven"]

_LEAD = 1.7  # times the font size: how far apart the baselines of one block are
_SHORT = 40  # characters of a line in the margin
_MOST_LINES = 5
_SHARE = 0.75
_STEADY = 3.0  # points
_DATE = re.compile(
    r"(?:19|20)\d\d|\b\d{1,2}[/.]\d{2,4}\b|\b(?:present|current|heute|actuel|actual|presente|"
    r"oggi|heden|aujourd)",
    re.IGNORECASE,
)
_ONE_DATE = re.compile(r"[^\d\s–-]{0,14}\s?(?:\d{1,2}[./])?(?:(?:19|20)\d\d)?")
_OPEN = re.compile(r"(?:[-–—]|\b(?:to|bis|à|au|a|al|até|tot|hasta))\s*$", re.IGNORECASE)

Block = list[Segment]


def is_margin(side: list[Segment], body: list[Segment]) -> bool:
    """True where one side is a column of dates, or on the left headings, that must be woven in."""
    if not side or not body or _width(side) > 0.65 * _width(body):
        return False
    if any(len(part.text) > _SHORT for part in side):
        return False
    blocks = _blocks(side)
    if len(blocks) < 2 or any(len(block) > _MOST_LINES for block in blocks):
        return False
    on_the_left = min(part.x0 for part in side) < min(part.x0 for part in body)
    dated = [block for block in blocks if _DATE.search(_text(block))]
    headed = [block for block in blocks if on_the_left and _heads(block)]
    bases = [part.base for part in body]
    others = [block for block in blocks if block not in dated and block not in headed]
    odd = [block for block in others if not any(abs(block[0].base - b) < 0.6 for b in bases)]
    known = len(dated) + len(headed)
    if known < _SHARE * (known + len(odd)) or max(len(dated), len(headed)) < 2:
        return False
    anchored = dated or headed
    beside = [block for block in anchored if any(_level(block[0], part) for part in body)]
    if len(beside) < _SHARE * len(anchored):
        return False
    if unsteadiness([block[0] for block in beside], body) > _STEADY:
        return False
    if any(_is_broken(block) for block in blocks):
        return True
    lines = [part for block in blocks for part in block]
    level = [part for part in lines if any(abs(part.base - other.base) <= 1.5 for other in body)]
    return len(level) < 0.9 * len(lines) - sum(_heads([part]) for part in lines)


def _is_broken(block: Block) -> bool:
    """True for a date, a place or a heading that runs over several lines."""
    if len(block) < 2:
        return False
    open_line = any(_is_open(p.text) or p.text.endswith(",") for p in block[:-1])
    return open_line or _heads(block) or _is_stacked(block)


def unsteadiness(side: list[Segment], body: list[Segment]) -> float:
    """How much the height of one side's lines over the nearest of the other varies, in points.

    Dates stand level with their entries, or always a little higher; with strangers it is chance.
    """
    bases = sorted(part.base for part in body)
    apart = []
    for part in side:
        at = bisect_left(bases, part.base)
        near = bases[max(0, at - 1) : at + 1]
        apart.append(min((base - part.base for base in near), key=abs))
    return pstdev(apart)


def _blocks(side: list[Segment]) -> list[Block]:
    """The lines of the margin in blocks: near each other, set alike, one period each."""
    near: list[Block] = []
    for part in sorted(side, key=attrgetter("base", "x0")):
        if near and _is_near(near[-1][-1], part):
            near[-1].append(part)
        else:
            near.append([part])
    dated = [block for block in near if _DATE.search(_text(block))]
    if len(dated) > 1 and all(_is_stacked(block) for block in dated):
        return near
    return [block for whole in near for block in _divided(whole)]


def _divided(whole: Block) -> list[Block]:
    if _heads(whole):
        return [whole]
    return _by_date(whole) if _DATE.search(_text(whole)) else [[part] for part in whole]


def _is_near(last: Segment, part: Segment) -> bool:
    if part.base - last.base > _LEAD * max(part.size, last.size, 4.0):
        return False
    return abs(part.size - last.size) <= 0.6 and _bold(part) == _bold(last)


def _is_stacked(block: Block) -> bool:
    """Two dates, the end of a period above its start or below it."""
    texts = [part.text.strip() for part in block]
    return len(block) == 2 and all(_DATE.search(t) and _ONE_DATE.fullmatch(t) for t in texts)


def _by_date(whole: Block) -> list[Block]:
    """A new block at each line with a date of its own."""
    blocks: list[Block] = [whole[:1]]
    for part in whole[1:]:
        open_date = _is_open(blocks[-1][-1].text) or not _DATE.search(_text(blocks[-1]))
        begins = _DATE.search(part.text) or _is_open(part.text)
        if begins and not open_date:
            blocks.append([part])
        else:
            blocks[-1].append(part)
    return blocks


@lru_cache(maxsize=1024)
def _is_open(text: str) -> bool:
    """True where a date goes on in the next line: behind a dash, or a month without its year."""
    if _OPEN.search(text):
        return True
    marks = find_marks(text) if len(text) <= _SHORT else []
    return bool(marks) and marks[-1].to >= len(text.rstrip()) and marks[-1].month > 0


def _bold(part: Segment) -> bool:
    return part.words[0].look.bold


def _text(block: Block) -> str:
    return " ".join(part.text for part in block)


def _heads(block: Block) -> bool:
    return bool(heading_of(_text(block)))


def _level(part: Segment, other: Segment) -> bool:
    """True where two segments stand beside each other, if only by half a line."""
    overlap = min(part.y1, other.y1) - max(part.y0, other.y0)
    return overlap > 0.3 * min(part.y1 - part.y0, other.y1 - other.y0)


def _width(parts: list[Segment]) -> float:
    return max(p.x1 for p in parts) - min(p.x0 for p in parts)


def woven(side: list[Segment], body: list[Segment]) -> list[tuple[Block, list[Segment]]]:
    """Each block of the margin with what stands beside and below it, up to the next block."""
    blocks = _blocks(side)
    borders = [block[0].y0 - 0.3 * block[0].size for block in blocks]
    found: list[tuple[Block, list[Segment]]] = []
    above = [part for part in body if _middle(part) < borders[0]]
    if above:
        found.append(([], above))
    for block, (top, bottom) in zip(blocks, pairwise([*borders, 1e6]), strict=True):
        found.append((block, [part for part in body if top <= _middle(part) < bottom]))
    return found


def _middle(part: Segment) -> float:
    return (part.y0 + part.y1) / 2


def is_label(block: Block) -> bool:
    """True for a line of the margin that names what stands beside it."""
    return len(block) == 1 and not _DATE.search(block[0].text) and not _heads(block)


def block_rows(block: Block, page: int, column: int) -> list[Row]:
    """The rows of one block; a heading or a date that runs over two lines becomes one row."""
    rows: list[Row] = []
    headed = _heads(block)
    whole = headed or _is_stacked(block)
    for part in block:
        row = row_of([part], page, column)
        if rows and (whole or _is_open(rows[-1].text) or rows[-1].text.endswith(",")):
            rows[-1] = _joined(rows[-1], row)
        else:
            rows.append(row)
    for row in rows:
        row.heading = row.heading or headed
    return rows


def _joined(upper: Row, lower: Row) -> Row:
    shift = len(upper.text) + 1
    links = [(start + shift, end + shift, target) for start, end, target in lower.links]
    return replace(
        upper,
        text=f"{upper.text} {lower.text}",
        x1=max(upper.x1, lower.x1),
        y1=lower.y1,
        links=[*upper.links, *links],
    )
