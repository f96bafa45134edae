"""The visible and the hidden text of WordprocessingML: paragraphs, tables, text boxes, fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from hirecheck.extract.resume.headings import heading_of
from hirecheck.intake.documents.docx_names import MC, R, W, value
from hirecheck.intake.documents.docx_styles import RunLook, Styles, changed
from hirecheck.intake.documents.draft import Hidden, Row
from hirecheck.intake.documents.tricks import normal

__all__ = ["DocxText"]

_MAX_DEPTH = 60
_TINY = 2.0
_FIELD_LINK = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"')
_BULLETS = re.compile(r"^\s*[•◦▪‣·●○■□➢➤❖✓›»–*-]\s+")
_SKIPPED = frozenset(W + name for name in ("del", "moveFrom", "instrText", "delText", "sdtPr"))


@dataclass(slots=True)
class _Paragraph:
    """A paragraph in the making: pieces of visible text with links, and what rides along."""

    look: RunLook
    parts: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    sizes: dict[float, int] = field(default_factory=dict)
    bold: int = 0
    italic: int = 0
    length: int = 0
    breaks: int = 0

    def add(self, text: str, look: RunLook) -> None:
        """Visible text."""
        self.parts.append(text)
        self.length += len(text)
        letters = len(text.strip())
        self.sizes[look.size] = self.sizes.get(look.size, 0) + letters
        self.bold += letters * look.bold
        self.italic += letters * look.italic


class DocxText:
    """Walks a story (body, header, footer, notes) and collects its rows."""

    def __init__(self, styles: Styles, targets: Mapping[str, str]) -> None:
        self._styles = styles
        self.targets = targets
        self.rows: list[Row] = []
        self.hidden: list[Hidden] = []
        self.fonts: dict[str, int] = {}
        self._fields: list[str] = []
        self._shaded = False

    def story(self, root: etree._Element) -> None:
        """Read everything in a story's root element, in its order."""
        self._blocks(root, 0, cell=False)

    def _blocks(self, parent: etree._Element, depth: int, cell: bool) -> None:
        if depth > _MAX_DEPTH:
            return
        for child in parent:
            if child.tag == W + "p":
                self._paragraph(child, depth, cell)
            elif child.tag == W + "tbl":
                self._table(child, depth)
            elif child.tag == MC + "AlternateContent":
                choice = child.find(MC + "Choice")
                if choice is not None:
                    self._blocks(choice, depth + 1, cell)
            elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
                self._blocks(child, depth + 1, cell)

    def _table(self, table: etree._Element, depth: int) -> None:
        """A table of one-line cells row by row; one of long cells, a layout, cell by cell."""
        if depth > _MAX_DEPTH:
            return
        heads: list[list[Row]] = []
        for line in table.iter(W + "tr"):
            if next(line.iterancestors(W + "tbl"), None) is not table:
                continue
            filled = [c for c in self._cells(line, depth) if c]
            if not filled:
                continue
            if heads and len(heads) == len(filled) and max(map(len, filled)) > 1:
                filled, heads = [a + b for a, b in zip(heads, filled, strict=True)], []
            self._table_row(heads)
            heads = filled if len(filled) > 1 and _are_headings(filled) else []
            if not heads:
                self._table_row(filled)
        self._table_row(heads)

    def _cells(self, line: etree._Element, depth: int) -> list[list[Row]]:
        """The rows of each cell; cells of a content control count as cells of the row."""
        cells = [self._cell(cell, depth) for cell in line.iter(W + "tc") if _belongs(cell, line)]
        for column, rows in enumerate(cells):
            for row in rows:
                row.column = row.column or column
        return cells

    def _table_row(self, filled: list[list[Row]]) -> None:
        if filled and max(map(len, filled)) == 1:
            self.rows.append(_side_by_side([rows[0] for rows in filled]))
        else:
            for rows in filled:
                self.rows += rows

    def _cell(self, cell: etree._Element, depth: int) -> list[Row]:
        outer, self.rows = self.rows, []
        shaded, self._shaded = self._shaded, self._shaded or _is_shaded(cell)
        self._blocks(cell, depth + 1, cell=True)
        inner, self.rows, self._shaded = self.rows, outer, shaded
        return inner

    def _paragraph(self, node: etree._Element, depth: int, cell: bool) -> None:
        properties = node.find(W + "pPr")
        style = value(properties, "pStyle") or self._styles.default
        paragraph = _Paragraph(self._styles.look(style))
        shaded, self._shaded = self._shaded, self._shaded or _shade_of(properties)
        self._runs(node, paragraph, "", depth)
        self._shaded = shaded
        self._close(paragraph, properties, style, cell)
        for box in paragraph.boxes:
            self._blocks(box, depth + 1, cell=False)

    def _close(
        self, paragraph: _Paragraph, properties: etree._Element | None, style: str, cell: bool
    ) -> None:
        text = normal("".join(paragraph.parts)) if paragraph.parts else ""
        if not text.strip():
            if self.rows and not cell:
                self._gap = True
            return
        numbered = properties is not None and properties.find(W + "numPr") is not None
        heading = self._styles.is_heading(style) or value(properties, "outlineLvl") not in ("", "9")
        listed = (numbered or self._styles.is_list(style)) and not heading
        letters = len(text.strip()) or 1
        size = max(paragraph.sizes, key=lambda s: paragraph.sizes[s], default=0.0)
        at = 0
        for index, line in enumerate(text.split("\n")):
            links = _inside(paragraph.links, at, at + len(line))
            bullet = bool(_BULLETS.match(line)) or (listed and index == 0)
            shown, links = _shown(line, links, bullet)
            if shown.strip():
                self.rows.append(
                    Row(
                        shown,
                        size=size,
                        bold=paragraph.bold > 0.6 * letters,
                        italic=paragraph.italic > 0.6 * letters,
                        bullet=bullet,
                        cell=cell,
                        heading=heading,
                        gap=self._gap or (heading and index == 0),
                        links=links,
                    )
                )
                self._gap = False
            at += len(line) + 1

    _gap = False

    def _runs(self, node: etree._Element, paragraph: _Paragraph, target: str, depth: int) -> None:
        if depth > _MAX_DEPTH:
            return
        for child in node:
            tag = child.tag
            if tag == W + "r":
                self._run(child, paragraph, target)
            elif tag == W + "hyperlink":
                aim = self.targets.get(child.get(R + "id") or "", "") or target
                self._runs(child, paragraph, aim, depth + 1)
            elif tag == W + "fldSimple":
                found = _FIELD_LINK.search(child.get(W + "instr") or "")
                self._runs(child, paragraph, found[1] if found else target, depth + 1)
            elif tag == MC + "AlternateContent":
                choice = child.find(MC + "Choice")
                if choice is not None:
                    self._runs(choice, paragraph, target, depth + 1)
            elif isinstance(tag, str) and tag not in _SKIPPED and tag != W + "pPr":
                self._runs(child, paragraph, target, depth + 1)

    def _run(self, run: etree._Element, paragraph: _Paragraph, target: str) -> None:
        properties = run.find(W + "rPr")
        look = paragraph.look
        if properties is not None:
            style = value(properties, "rStyle")
            look = changed(self._styles.over(look, style) if style else look, properties)
        pieces: list[str] = []
        for child in run:
            self._piece(child, pieces, paragraph)
        text = "".join(pieces)
        if not text:
            return
        how = self._hiding(look)
        if how and text.strip():
            self.hidden.append(Hidden(how, normal(text.strip())))
            return
        self.fonts[look.font] = self.fonts.get(look.font, 0) + len(text)
        text = text.upper() if look.caps else text
        aim = target or (self._fields[-1] if self._fields else "")
        if aim and text.strip():
            _add_link(paragraph, text, aim)
        paragraph.add(text, look)

    def _piece(self, child: etree._Element, pieces: list[str], paragraph: _Paragraph) -> None:
        tag = child.tag
        if tag == W + "t":
            pieces.append(child.text or "")
        elif tag == W + "tab" or tag == W + "ptab":
            pieces.append("\t")
        elif tag in (W + "br", W + "cr"):
            pieces.append("\n")
        elif tag == W + "noBreakHyphen":
            pieces.append("-")
        elif tag == W + "sym":
            pieces.append("• " if not paragraph.length and not pieces else "")
        elif tag == W + "fldChar":
            self._field(child.get(W + "fldCharType") or "")
        elif tag == W + "instrText":
            self._instruction(child.text or "")
        elif tag == MC + "AlternateContent":
            choice = child.find(MC + "Choice")
            chosen = choice if choice is not None else child.find(MC + "Fallback")
            if chosen is not None:
                paragraph.boxes += _boxes(chosen)
        elif tag in (W + "drawing", W + "pict", W + "object"):
            paragraph.boxes += _boxes(child)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("")
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, text: str) -> None:
        found = _FIELD_LINK.search(text)
        if found and self._fields:
            self._fields[-1] = found[1]

    def _hiding(self, look: RunLook) -> str:
        if look.hidden:
            return "hidden-run"
        if 0 < look.size <= _TINY:
            return "tiny"
        pale = len(look.colour) == 6 and all(look.colour[i] == "F" for i in (0, 2, 4))
        pale = pale and min(int(look.colour[i : i + 2], 16) for i in (0, 2, 4)) >= 0xF8
        return "white" if pale and not look.shaded and not self._shaded else ""


def _are_headings(cells: list[list[Row]]) -> bool:
    return all(len(rows) == 1 and heading_of(rows[0].text) for rows in cells)


def _belongs(cell: etree._Element, line: etree._Element) -> bool:
    return next(cell.iterancestors(W + "tr"), None) is line


def _add_link(paragraph: _Paragraph, text: str, aim: str) -> None:
    start = paragraph.length + len(text) - len(text.lstrip())
    end = paragraph.length + len(text.rstrip())
    links = paragraph.links
    if links and links[-1][2] == aim and start - links[-1][1] <= 1:
        start = links.pop()[0]
    links.append((start, end, aim))


def _boxes(node: etree._Element) -> list[etree._Element]:
    """Text boxes of a drawing, outermost only."""
    found: list[etree._Element] = []
    for box in node.iter(W + "txbxContent"):
        if next(box.iterancestors(W + "txbxContent"), None) is None or not found:
            found.append(box)
    return found


def _inside(links: list[tuple[int, int, str]], start: int, end: int) -> list[tuple[int, int, str]]:
    """The parts of links that stand between two places, counted from the first."""
    return [
        (max(s, start) - start, min(e, end) - start, target)
        for s, e, target in links
        if s < end and e > start
    ]


def _shown(
    line: str, links: list[tuple[int, int, str]], bullet: bool
) -> tuple[str, list[tuple[int, int, str]]]:
    """A line with its own bullet replaced by the common one, links moved along."""
    mark = _BULLETS.match(line)
    cut = mark.end() if mark else len(line) - len(line.lstrip())
    lead = "• " if bullet else ""
    shift = len(lead) - cut
    moved = [(max(0, s + shift), max(0, e + shift), target) for s, e, target in links]
    return lead + line[cut:].rstrip(), moved


def _side_by_side(rows: list[Row]) -> Row:
    first = rows[0]
    text, links = first.text, list(first.links)
    for row in rows[1:]:
        text += "\t"
        links += [(s + len(text), e + len(text), target) for s, e, target in row.links]
        text += row.text
    first.text, first.links, first.cell = text, links, True
    return first


def _is_shaded(cell: etree._Element) -> bool:
    properties = cell.find(W + "tcPr")
    return _shade_of(properties)


def _shade_of(properties: etree._Element | None) -> bool:
    shade = properties.find(W + "shd") if properties is not None else None
    fill = (shade.get(W + "fill") or "auto") if shade is not None else "auto"
    return fill.lower() not in ("auto", "ffffff", "")
