"""Words of a page as segments, and segments as rows: what stands together on one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from hirecheck.extract.resume.headings import heading_of
from hirecheck.intake.documents.draft import Row
from hirecheck.intake.documents.pdf_words import Word

__all__ = ["Segment", "only_bullets", "row_of", "rows_of", "segments"]

_SAME_LINE = 0.2  # of the font size: how far baselines of one line lie apart
_STYLED_GAP = 0.65  # the same where the typeface changes as well: a label and its value
_WIDE_GAP = 1.25  # of the font size: wider gaps divide a line
_EDGE_GAP = 0.5  # the same where a column begins behind the gap
_NEARLY_WIDE = 0.75
_EDGE_LINES = 4  # how many lines that begin at one place make it the edge of a column
_BULLETS = "•◦▪▫‣·●○■□◆◇➢➤❖✓✔★☆–—-*»›⁃∙▶►⚫⬤"
_BULLET = re.compile(rf"(?:[{re.escape(_BULLETS)}]|\uf0b7|\uf0a7|\uf076|\uf0d8|\uf0fc)$")
_SYMBOLS = re.compile(r"symbol|wingdings|dingbat", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\d{1,2}|[a-zA-Z])[.)]$")
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010fffd]+")
_ADDRESS = re.compile(r"^(?:https?://|www\.)$")
_TIGHT = re.compile(r"^[,.;:!?)\]’”]")


@dataclass(slots=True)
class Segment:
    """Words that stand next to each other on one baseline; `edged` where a column begins."""

    words: list[Word]
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float
    edged: bool = False

    @classmethod
    def of(cls, words: list[Word]) -> Segment:
        """The segment of words in order of their place."""
        sizes = sorted(word.look.size for word in words)
        return cls(
            words,
            min(w.x0 for w in words),
            min(w.y0 for w in words),
            max(w.x1 for w in words),
            max(w.y1 for w in words),
            words[0].base,
            sizes[len(sizes) // 2] or max(w.y1 - w.y0 for w in words),
        )

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)


def segments(words: Sequence[Word]) -> list[Segment]:
    """All words as segments, by baseline and then from left to right."""
    found: list[Segment] = []
    for line in _baselines(words):
        line.sort(key=lambda word: word.x0)
        found += _divided(_joined_letters(_without_twins(line)))
    starts = Counter(round(x) for part in found for x in _starts(part))
    edges = {x for x in starts if sum(starts[x + d] for d in (-1, 0, 1)) >= _EDGE_LINES}
    return [piece for part in found for piece in _cut_at_edges(part, edges)]


def _starts(part: Segment) -> list[float]:
    """Where a segment begins, and its words behind gaps that are nearly wide."""
    behind = [
        word.x0
        for left, word in pairwise(part.words)
        if word.x0 - left.x1 > _NEARLY_WIDE * max(min(left.look.size, word.look.size), 4.0)
    ]
    return [part.x0, *behind]


def _cut_at_edges(part: Segment, edges: set[int]) -> list[Segment]:
    """A date at the right of one column may nearly touch the next column; where other lines of
    the page begin at that place, a gap that is merely wider than a space divides.
    """
    groups: list[list[Word]] = [part.words[:1]]
    for left, word in pairwise(part.words):
        marker = len(groups[-1]) == 1 and (is_bullet(left) or _NUMBER.match(left.text))
        wide = word.x0 - left.x1 > _EDGE_GAP * max(min(left.look.size, word.look.size), 4.0)
        if wide and round(word.x0) in edges and not marker:
            groups.append([word])
        else:
            groups[-1].append(word)
    if len(groups) == 1:
        return [part]
    pieces = [Segment.of(group) for group in groups]
    for piece in pieces[1:]:
        piece.edged = True
    return pieces


def _baselines(words: Sequence[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    base = -1e9
    for word in sorted(words, key=lambda w: w.base):
        near = _SAME_LINE * max(word.look.size, 4.0)
        if word.base - base <= near and lines:
            lines[-1].append(word)
        else:
            lines.append([word])
            base = word.base
    return lines


def _without_twins(line: list[Word]) -> list[Word]:
    """Bold made by printing twice gives each word twice, a hair apart."""
    kept: list[Word] = []
    for word in line:
        if not any(_is_twin(before, word) for before in kept[-3:]):
            kept.append(word)
    return kept


def _is_twin(one: Word, two: Word) -> bool:
    near = abs(one.x0 - two.x0) < min(1.5, 0.3 * (one.x1 - one.x0))
    return near and one.text == two.text


def _divided(line: list[Word]) -> list[Segment]:
    groups: list[list[Word]] = []
    for word in line:
        if groups and not _apart(groups[-1], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return [Segment.of(group) for group in groups]


def _apart(group: list[Word], word: Word) -> bool:
    last = group[-1]
    size = max(min(last.look.size, word.look.size), 4.0)
    gap = word.x0 - last.x1
    if len(group) == 1 and (is_bullet(last) or _NUMBER.match(last.text)):
        return gap > 4 * size
    if (last.look.font, last.look.size) != (word.look.font, word.look.size):
        return gap > _STYLED_GAP * size
    return gap > _WIDE_GAP * size


def is_bullet(word: Word) -> bool:
    """True for a bullet glyph, also where a symbol font draws it."""
    if _BULLET.match(word.text):
        return True
    return len(word.text) == 1 and bool(_SYMBOLS.search(word.look.font))


def only_bullets(parts: list[Segment]) -> bool:
    """True for a side of a page that has nothing but the bullets of the other."""
    return all(len(part.words) == 1 and is_bullet(part.words[0]) for part in parts)


def _joined_letters(line: list[Word]) -> list[Word]:
    """`E X P E R I E N C E` as one word; wider gaps in it stay gaps between words."""
    result: list[Word] = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and _is_piece(line[end].text):
            end += 1
        single = sum(len(word.text) == 1 for word in line[at:end])
        if single >= max(4, 0.6 * (end - at)):
            result += _respaced(line[at:end])
            at = end
        else:
            result.append(line[at])
            at += 1
    return result


def _is_piece(text: str) -> bool:
    """A letter, or capitals that kerning keeps together."""
    return text.isalpha() and (len(text) == 1 or (len(text) <= 3 and text.isupper()))


def _respaced(letters: list[Word]) -> list[Word]:
    gaps = [b.x0 - a.x1 for a, b in pairwise(letters)]
    usual = median(gaps)
    if usual > 2.5 * max(letters[0].look.size, 1.0):
        return letters
    words = [letters[0]]
    for letter, gap in zip(letters[1:], gaps, strict=True):
        if gap > max(1.35 * usual, usual + 1.2):
            words.append(letter)
        else:
            words[-1].text += letter.text
            words[-1].x1 = letter.x1
    return words


def rows_of(parts: list[Segment], page: int, column: int) -> list[Row]:
    """Segments of one column as rows from top to bottom; side by side on one row means a tab."""
    rows: list[Row] = []
    line: list[Segment] = []
    for part in sorted(parts, key=lambda s: (s.base, s.x0)):
        if line and not _beside(line, part):
            rows += _heading_first(line, page, column)
            line = []
        line.append(part)
    if line:
        rows += _heading_first(line, page, column)
    return rows


def _heading_first(line: list[Segment], page: int, column: int) -> list[Row]:
    """A section's heading in the margin, beside its first entry, becomes a row of its own."""
    line = sorted(line, key=lambda s: s.x0)
    if len(line) < 2 or not heading_of(line[0].text) or all(heading_of(s.text) for s in line[1:]):
        return [row_of(line, page, column)]
    larger = line[0].size > 1.1 * line[1].size
    if line[1].x0 - line[0].x1 < (_STYLED_GAP if larger else 2.0) * line[0].size:
        return [row_of(line, page, column)]
    first = row_of(line[:1], page, column)
    first.heading = True
    return [first, row_of(line[1:], page, column)]


def _beside(line: list[Segment], part: Segment) -> bool:
    first = max(line, key=lambda s: s.size)
    if any(part.x0 < s.x1 - 1 and s.x0 < part.x1 - 1 for s in line):
        small = min(first.size, part.size)
        return abs(part.base - first.base) < 0.25 * small
    overlap = min(first.y1, part.y1) - max(first.y0, part.y0)
    return overlap > 0.55 * min(first.y1 - first.y0, part.y1 - part.y0)


def row_of(line: list[Segment], page: int, column: int) -> Row:
    """One row of segments from left to right."""
    line.sort(key=lambda s: s.x0)
    texts: list[str] = []
    links: list[tuple[int, int, str]] = []
    bullet = is_bullet(line[0].words[0])
    at = 0
    last: Segment | None = None
    for part in line:
        text, found = _segment_text(part, bullet and part is line[0])
        if not text:
            continue
        if texts:
            near = last is not None and not part.edged and not _apart(last.words, part.words[0])
            joint = " " if near else "\t"
            texts.append(joint)
            at += 1
        links += [(at + s, at + e, target) for s, e, target in found]
        texts.append(text)
        at += len(text)
        last = part
    words = [word for part in line for word in part.words]
    letters = sum(len(w.text) for w in words) or 1
    return Row(
        text="".join(texts),
        page=page,
        x0=min(s.x0 for s in line),
        y0=min(s.y0 for s in line),
        x1=max(s.x1 for s in line),
        y1=max(s.y1 for s in line),
        size=max(line, key=lambda s: sum(len(w.text) for w in s.words)).size,
        bold=sum(len(w.text) for w in words if w.look.bold) > 0.6 * letters,
        italic=sum(len(w.text) for w in words if w.look.italic) > 0.6 * letters,
        bullet=bullet,
        column=column,
        cell=len(line) > 2,
        links=links,
    )


def _segment_text(part: Segment, bullet: bool) -> tuple[str, list[tuple[int, int, str]]]:
    texts: list[str] = []
    links: list[tuple[int, int, str]] = []
    at = 0
    previous: Word | None = None
    for index, word in enumerate(part.words):
        text = "•" if bullet and index == 0 else _PRIVATE.sub("", word.text)
        if not text:
            continue
        if previous is not None and not _touching(previous, word):
            texts.append(" ")
            at += 1
        if word.target:
            if links and links[-1][2] == word.target and at - links[-1][1] <= 1:
                links[-1] = (links[-1][0], at + len(text), word.target)
            else:
                links.append((at, at + len(text), word.target))
        texts.append(text)
        at += len(text)
        previous = word
    return "".join(texts), links


def _touching(left: Word, right: Word) -> bool:
    """True where no space belongs between: kerned pieces, punctuation set apart."""
    gap = right.x0 - left.x1
    size = max(min(left.look.size, right.look.size), 1.0)
    if not right.space:
        return gap < 0.12 * size
    if _ADDRESS.search(left.text):
        return gap < 0.3 * size
    return gap < 0.06 * size and bool(_TIGHT.match(right.text))
