"""What only the whole document tells: headings, gaps, broken words, headers on every page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise

from hirecheck.extract.resume.headings import heading_of
from hirecheck.intake.documents.addresses import with_whole_addresses
from hirecheck.intake.documents.draft import Row

__all__ = ["polish"]

_MARGIN = 0.09  # of the page height: where running headers and footers stand
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|seite|página|pagina|p\.)?\s*\d{1,3}\s*(?:(?:/|of|von|de|di|van)\s*\d{1,3})?\W*$",
    re.I,
)
_BROKEN = re.compile(r"[^\W\d_]{2,}-$")
_GOES_ON = re.compile(r"^[^\W\d_]+")
# First parts that keep their hyphen when a line breaks behind them.
_KEEPS = frozenset(
    "self non multi cross co pre post re anti semi sub inter intra micro macro high low full part "
    "long short real end front back open large small well world object data e cost time user "
    "client server third first second state cloud event test mid cutting hands problem decision "
    "team role risk key top best in on off up out pro over under one two three year month".split()
)


def polish(rows: list[Row], height: float) -> list[Row]:
    """Rows of all pages with headings and gaps marked, hyphens undone, repeats left out."""
    if not rows:
        return rows
    rows = _with_whole_headings(_without_repeats(rows, height))
    body = _body_size(rows)
    _mark_gaps(rows)
    for index, row in enumerate(rows):
        row.heading = row.heading or _is_heading(row, body, index)
    return _rejoined(with_whole_addresses(rows))


def _with_whole_headings(rows: list[Row]) -> list[Row]:
    """Rows with a heading that a narrow column broke over two lines on one."""
    whole: list[Row] = []
    for row in rows:
        last = whole[-1] if whole else None
        if last is not None and _is_second_half(last, row):
            last.text, last.y1 = f"{last.text} {row.text}", row.y1
            last.x1, last.heading = max(last.x1, row.x1), True
        else:
            whole.append(row)
    return whole


def _is_second_half(upper: Row, lower: Row) -> bool:
    place = (upper.page, upper.column, upper.bold) == (lower.page, lower.column, lower.bold)
    if not place or len(upper.text) + len(lower.text) > 40 or upper.links or lower.bullet:
        return False
    near = 0 < lower.y0 - upper.y0 < 1.7 * max(upper.size, 4.0) and abs(upper.x0 - lower.x0) < 2
    alike = abs(upper.size - lower.size) < 0.3 and (upper.bold or upper.text.isupper())
    if not near or not alike or heading_of(upper.text) or heading_of(lower.text):
        return False
    return bool(heading_of(f"{upper.text} {lower.text}"))


def _body_size(rows: list[Row]) -> float:
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(row.size * 2) / 2] += len(row.text)
    return sizes.most_common(1)[0][0]


def _mark_gaps(rows: list[Row]) -> None:
    for before, row in pairwise(rows):
        if before.page != row.page or before.column != row.column:
            row.gap = before.column != row.column
        else:
            row.gap = row.y0 - before.y1 > 0.55 * max(min(row.size, before.size), 4.0)


def _is_heading(row: Row, body: float, index: int) -> bool:
    """Set apart from the body: larger, or bold or in capitals and short."""
    text = row.text.strip()
    letters = sum(c.isalpha() for c in text)
    if row.bullet or row.cell or not letters >= 2 or len(text) > 60 or text.endswith((".", ",")):
        return False
    if row.size >= 1.12 * body or (row.bold and heading_of(text)):
        return True
    capitals = text.upper() == text and letters >= 4 and not any(c.isdigit() for c in text)
    alone = row.gap or index == 0
    return (capitals and (row.bold or alone)) or (row.bold and alone and len(text) <= 40)


def _without_repeats(rows: list[Row], height: float) -> list[Row]:
    """Running headers stay where they stand first; page numbers and later repeats go."""
    places: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for row in rows:
        if _in_margin(row, height):
            places[_key(row)].add(row.page)
    kept: list[Row] = []
    seen: set[tuple[str, int]] = set()
    for row in rows:
        if not _in_margin(row, height):
            kept.append(row)
            continue
        if _PAGE_NUMBER.match(row.text):
            continue
        key = _key(row)
        if len(places[key]) > 1 and key in seen:
            continue
        seen.add(key)
        kept.append(row)
    return kept


def _in_margin(row: Row, height: float) -> bool:
    return row.y1 < _MARGIN * height or row.y0 > (1 - _MARGIN) * height


def _key(row: Row) -> tuple[str, int]:
    return _DIGITS.sub("#", row.text), round(row.y0 / 6)


def _rejoined(rows: list[Row]) -> list[Row]:
    """Words broken at a line's end made whole on the line where they began."""
    words = {w.lower() for row in rows for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", row.text)}
    for row, after in pairwise(rows):
        if row.column != after.column or after.bullet or not _continues(row, after):
            continue
        rest = _GOES_ON.match(after.text)
        if rest is None:
            continue
        if rest.group()[0].isupper():
            row.text += after.text[: rest.end()]
            _shorten(after, rest.end())
            continue
        first = re.split(r"[\s(/]", row.text[:-1])[-1]
        if "@" in first or "." in first or "-" in first or _keeps(first, rest.group(), words):
            continue
        cut = rest.end()
        while cut < len(after.text) and after.text[cut] in ".,;:)”’\"'":
            cut += 1
        row.text = row.text[:-1] + after.text[:cut]
        _shorten(after, cut)
    return [row for row in rows if row.text.strip()]


def _shorten(row: Row, cut: int) -> None:
    """Take away what went to the line above."""
    shift = cut + (row.text[cut : cut + 1] == " ")
    row.text = row.text[shift:]
    row.links = [(max(0, s - shift), e - shift, t) for s, e, t in row.links if e > shift]


def _continues(row: Row, after: Row) -> bool:
    near = row.page != after.page or after.y0 - row.y1 < 0.6 * max(row.size, 1.0)
    return bool(_BROKEN.search(row.text)) and near and abs(row.size - after.size) < 1.0


def _keeps(first: str, rest: str, words: set[str]) -> bool:
    """True where the hyphen belongs to the word: a known compound, or a common first part."""
    whole = (first + rest).lower()
    if f"{first}-{rest}".lower() in words:
        return True
    if whole in words:
        return False
    return first.lower() in _KEEPS
