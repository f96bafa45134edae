"""What every format's reader hands over, and how it becomes one text with lines and links.

Within a line a tab stands for a wide gap or a cell border; an empty line stands for a wider gap
between blocks. Text that a reader does not see never enters the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from hirecheck.dossier import Line, Quality
from hirecheck.intake.documents.tricks import clean, joined_letters

__all__ = ["Draft", "EmbeddedPicture", "Hidden", "Laid", "Row", "lay"]


@dataclass(slots=True)
class Row:
    """One line before it has a place in the text; `links` are (start, end, target) inside it.

    `gap` asks for an empty line before it. Positions are points from the page's top left.
    """

    text: str
    page: int = 1
    x0: float = 0.0
    y0: float = 0.0
    x1: float = 0.0
    y1: float = 0.0
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    bullet: bool = False
    column: int = 0
    cell: bool = False
    heading: bool = False
    gap: bool = False
    links: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Hidden:
    """Text that a reader does not see, and how it is kept from sight."""

    how: str
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class EmbeddedPicture:
    """A picture inside a document, with its perceptual hash, its size in pixels and what its
    metadata says. `photo` is False for what is too small, wide or large for a photograph.
    """

    phash: str
    width: int
    height: int
    software: str = ""
    ai_tool: str = ""
    taken: datetime | None = None
    edited: bool = False
    photo: bool = True


@dataclass(slots=True)
class Draft:
    """A document as its format's reader sees it. `trace` holds the fields of FileTrace it knows."""

    rows: list[Row] = field(default_factory=list)
    pages: int = 0
    quality: Quality = Quality.GOOD
    why: str = ""
    hidden: list[Hidden] = field(default_factory=list)
    trace: dict[str, object] = field(default_factory=dict)
    look: list[str] = field(default_factory=list)
    loose_links: list[tuple[str, str]] = field(default_factory=list)
    ocr: bool = False
    pictures: list[EmbeddedPicture] = field(default_factory=list)
    data: object = None

    def worse(self, quality: Quality, why: str) -> None:
        """Lower the quality with a reason; the first, worst reason stays."""
        order = (Quality.GOOD, Quality.PARTIAL, Quality.OCR_NEEDED, Quality.FAILED)
        if order.index(quality) > order.index(self.quality):
            self.quality, self.why = quality, why


@dataclass(frozen=True, slots=True)
class Laid:
    """Rows laid out: the text, its lines, links as (target, start, end), and what was stripped."""

    text: str
    lines: tuple[Line, ...]
    links: tuple[tuple[str, int, int], ...]
    hidden: tuple[Hidden, ...]
    cut: bool


def lay(rows: list[Row], max_chars: int) -> Laid:
    """Join rows to one text of at most `max_chars` characters, whole lines only."""
    parts: list[str] = []
    lines: list[Line] = []
    links: list[tuple[str, int, int]] = []
    hidden: list[Hidden] = []
    at = 0
    for row in rows:
        text, places, found = clean(row.text.rstrip())
        text = text if row.links else joined_letters(text)
        hidden += [Hidden(how, what, row.page) for how, what in found]
        if not text.strip():
            continue
        if at + len(text) + 2 > max_chars:
            return Laid("".join(parts), tuple(lines), tuple(links), tuple(hidden), True)
        if row.gap and parts:
            parts.append("\n")
            at += 1
        lines.append(_line(row, at, len(text)))
        for start, end, target in row.links:
            links.append((target, at + places(start), at + min(places(end), len(text))))
        parts += (text, "\n")
        at += len(text) + 1
    return Laid("".join(parts), tuple(lines), tuple(links), tuple(hidden), False)


def _line(row: Row, at: int, length: int) -> Line:
    return Line(
        start=at,
        end=at + length,
        page=row.page,
        x0=round(row.x0, 1),
        y0=round(row.y0, 1),
        x1=round(row.x1, 1),
        y1=round(row.y1, 1),
        size=round(row.size, 1),
        bold=row.bold,
        italic=row.italic,
        bullet=row.bullet,
        column=row.column,
        cell=row.cell,
        heading=row.heading,
    )
