"""The lines of a resume, with as much layout as the format gave and none guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from statistics import median

from hirecheck.dossier import Document

__all__ = ["Row", "body_size", "fills_line", "rows_of", "together"]

_BULLET = re.compile(
    r"(?:[•●○◦▪■□▸►➢➤✓✔❖·∙⁃‣*>→»\uf0b7\uf0a7\uf0d8\u25aa]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*"
)
_MARKDOWN = re.compile(r"(?:#{1,6}\s+|\*\*|__|\|\s)")
_MAX_ROWS = 4000


@dataclass(frozen=True, slots=True)
class Row:
    """One line without surrounding space, bullet or Markdown marks: `text` is the document's
    `text[start:end]`. `gap` is True where empty space or another block stands before it.
    """

    index: int
    start: int
    end: int
    text: str
    page: int = 1
    x0: float = 0.0
    x1: float = 0.0
    y0: float = 0.0
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    bullet: bool = False
    column: int = 0
    cell: bool = False
    heading: bool = False
    gap: bool = False

    @property
    def words(self) -> int:
        """How many words stand on it."""
        return len(self.text.split())

    @property
    def caps(self) -> bool:
        """True when all its letters are capitals, and there are some."""
        return self.text.isupper() and sum(c.isalpha() for c in self.text) > 2


def rows_of(document: Document) -> tuple[Row, ...]:
    """The document's lines as rows; from the plain text where there is no layout."""
    raw = _from_layout(document) if document.lines else _from_text(document.text)
    return tuple(raw[:_MAX_ROWS])


def body_size(rows: tuple[Row, ...]) -> float:
    """The usual font size, 0 where the format has none."""
    sizes = [row.size for row in rows if row.size and row.words > 3] or [
        row.size for row in rows if row.size
    ]
    return median(sizes) if sizes else 0.0


def fills_line(row: Row, follower: Row, widest: float) -> bool:
    """True where the first word of the next line had no room at the end of this one."""
    if not row.x1 or (row.page, row.column) != (follower.page, follower.column):
        return False
    letter = (follower.x1 - follower.x0) / max(1, len(follower.text))
    return row.x1 + letter * (len(follower.text.split()[0]) + 1) > widest - 1


def together(document: Document, upper: Row, lower: Row) -> Row:
    """Two rows as one, with a space where the line was broken."""
    text = document.text[upper.start : lower.end]
    return replace(upper, end=lower.end, text=text.replace("\n", " "), x1=max(upper.x1, lower.x1))


def _from_layout(document: Document) -> list[Row]:
    rows: list[Row] = []
    previous_y, previous_page, height = 0.0, 0, 12.0
    for line in document.lines:
        text = document.text[line.start : line.end]
        start, end, bullet, markdown = _trim(text, line.start)
        if start == end:
            continue
        jump = line.y0 - previous_y
        gap = not rows or line.page != previous_page or jump < 0 or jump > 1.7 * height
        if not line.y1:
            gap = not rows or document.text.count("\n", rows[-1].end, line.start) > 1
        rows.append(
            Row(
                len(rows), start, end, document.text[start:end], line.page, line.x0, line.x1,
                line.y0, line.size, line.bold or markdown == "**", line.italic,
                line.bullet or bullet, line.column, line.cell,
                line.heading or markdown.startswith("#"), gap,
            )
        )  # fmt: skip
        previous_y, previous_page = line.y0, line.page
        height = max(6.0, (line.y1 - line.y0) or line.size or 12.0)
    return rows


def _from_text(text: str) -> list[Row]:
    rows: list[Row] = []
    at, blank = 0, True
    for line in text.split("\n"):
        start, end, bullet, markdown = _trim(line, at)
        if start != end:
            rows.append(
                Row(
                    len(rows), start, end, text[start:end], bullet=bullet,
                    bold=markdown == "**", heading=markdown.startswith("#"), gap=blank,
                )
            )  # fmt: skip
        blank = start == end
        at += len(line) + 1
    return rows


def _trim(line: str, offset: int) -> tuple[int, int, bool, str]:
    """Start and end in the document without space, bullet and Markdown marks."""
    start, end = 0, len(line)
    while start < end and (line[start].isspace() or line[start] in "\u200b\ufeff\x00"):
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    markdown = _MARKDOWN.match(line, start, end)
    marks = markdown.group().strip() if markdown else ""
    if markdown:
        start = markdown.end()
        end -= len(marks) if marks in ("**", "__") and line[:end].endswith(marks) else 0
    bullet = None if marks else _BULLET.match(line, start, end)
    if bullet and bullet.end() < end:
        start = bullet.end()
    elif bullet:
        start = end
    return offset + start, offset + max(start, end), bullet is not None, marks
