"""ODT (ISO 26300): text with styles, notes and tables, and the package's own history."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from hirecheck.dossier import Quality
from hirecheck.intake.documents.container import Bundle, BundleError
from hirecheck.intake.documents.draft import Draft, Hidden, Row
from hirecheck.intake.documents.picture import pictures_of
from hirecheck.intake.documents.stamps import iso_time
from hirecheck.intake.documents.tricks import normal
from hirecheck.intake.limits import Limits

__all__ = ["read_odt"]

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _TABLE, _STYLE, _OFFICE, _META = (
    _NS % name for name in ("text", "table", "style", "office", "meta")
)
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_SKIPPED = frozenset(
    {
        _TEXT + "tracked-changes",
        _OFFICE + "annotation",
        _TEXT + "sequence-decls",
        _TEXT + "ruby-text",
    }
)
_SIZE = re.compile(r"([\d.]{1,8})pt")
_DURATION = re.compile(r"P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?")
_MAX_DEPTH = 80
_TINY = 2.0


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False
    size: float = 12.0
    hidden: bool = False
    colour: str = ""
    painted: bool = False

    @property
    def unseen(self) -> str:
        """How the text is kept from sight, "" where it is not."""
        if self.hidden:
            return "hidden-run"
        if 0 < self.size <= _TINY:
            return "tiny"
        return "white" if self.colour.lower() == "#ffffff" and not self.painted else ""


class _Styles:
    """Automatic and named styles, followed along their parents."""

    def __init__(self, roots: list[etree._Element]) -> None:
        self._nodes = {
            node.get(_STYLE + "name") or "": node
            for root in roots
            for node in root.iter(_STYLE + "style")
        }

    def look(self, name: str, under: _Look) -> _Look:
        """The look of text in a style, put over what is around it."""
        chain: list[etree._Element] = []
        while name in self._nodes and len(chain) < 20:
            chain.append(self._nodes[name])
            name = chain[-1].get(_STYLE + "parent-style-name") or ""
        for node in reversed(chain):
            for properties in node:
                under = _changed(under, properties)
        return under


def _changed(look: _Look, properties: etree._Element) -> _Look:
    get = properties.get
    size = _SIZE.match(get(_FO + "font-size") or "")
    weight = get(_FO + "font-weight")
    slant = get(_FO + "font-style")
    paper = get(_FO + "background-color")
    return replace(
        look,
        bold=look.bold if weight is None else weight in ("bold", "600", "700", "800", "900"),
        italic=look.italic if slant is None else slant in ("italic", "oblique"),
        size=float(size[1]) if size and size[1].count(".") < 2 else look.size,
        hidden=look.hidden or get(_TEXT + "display") == "none",
        colour=get(_FO + "color") or look.colour,
        painted=look.painted if paper is None else paper not in ("transparent", "#ffffff"),
    )


class _Walker:
    """Collects rows from `office:text`."""

    def __init__(self, styles: _Styles) -> None:
        self.rows: list[Row] = []
        self.hidden: list[Hidden] = []
        self._styles = styles

    def blocks(self, parent: etree._Element, depth: int, bullet: bool, cell: bool) -> None:
        """Paragraphs, headings, lists, tables and frames in their order."""
        if depth > _MAX_DEPTH:
            return
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SKIPPED:
                continue
            if tag in (_TEXT + "p", _TEXT + "h"):
                self._paragraph(child, tag == _TEXT + "h", bullet, cell, depth)
                bullet = False
            elif tag == _TEXT + "list-item":
                self.blocks(child, depth + 1, True, cell)
            elif tag == _TABLE + "table-row":
                self._table_row(child, depth)
            else:
                self.blocks(child, depth + 1, bullet, cell)

    def _table_row(self, node: etree._Element, depth: int) -> None:
        cells: list[list[Row]] = []
        for cell in node:
            outer, self.rows = self.rows, []
            self.blocks(cell, depth + 1, False, True)
            cells.append(self.rows)
            self.rows = outer
        filled = [rows for rows in cells if rows]
        if filled and all(len(rows) == 1 for rows in filled):
            first = filled[0][0]
            for (row,) in filled[1:]:
                shift = len(first.text) + 1
                first.links += [(s + shift, e + shift, t) for s, e, t in row.links]
                first.text += "\t" + row.text
            self.rows.append(first)
            return
        for column, rows in enumerate(cells):
            for row in rows:
                row.column = column
            self.rows += rows

    def _paragraph(
        self, node: etree._Element, heading: bool, bullet: bool, cell: bool, depth: int
    ) -> None:
        look = self._styles.look(node.get(_TEXT + "style-name") or "", _Look())
        row = Row("", heading=heading, cell=cell, bullet=bullet, gap=heading)
        frames: list[etree._Element] = []
        looks: list[tuple[int, _Look]] = []
        self._inline(node, look, row, frames, looks, "", 0)
        letters = sum(count for count, _ in looks) or 1
        row.bold = sum(count for count, one in looks if one.bold) > 0.6 * letters
        row.italic = sum(count for count, one in looks if one.italic) > 0.6 * letters
        row.size = max(looks, key=lambda pair: pair[0])[1].size if looks else look.size
        self._put(row)
        for frame in frames:
            self.blocks(frame, depth + 1, False, cell)

    def _put(self, row: Row) -> None:
        at = 0
        for number, line in enumerate(row.text.split("\n")):
            end = at + len(line)
            links = [(s - at, e - at, t) for s, e, t in row.links if at <= s and e <= end]
            lead = "• " if row.bullet and number == 0 else ""
            if line.strip():
                moved = [(s + len(lead), e + len(lead), t) for s, e, t in links]
                self.rows.append(replace(row, text=lead + line, links=moved))
            at = end + 1

    def _inline(
        self,
        node: etree._Element,
        look: _Look,
        row: Row,
        frames: list[etree._Element],
        looks: list[tuple[int, _Look]],
        target: str,
        depth: int,
    ) -> None:
        if depth > _MAX_DEPTH:
            return
        self._add(node.text, look, row, looks, target)
        for child in node:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag == _TEXT + "s":
                count = child.get(_TEXT + "c") or "1"
                self._add(
                    " " * min(200, int(count) if count.isdigit() else 1), look, row, looks, target
                )
            elif tag == _TEXT + "tab":
                self._add("\t", look, row, looks, target)
            elif tag == _TEXT + "line-break":
                self._add("\n", look, row, looks, target)
            elif tag.startswith("{urn:oasis:names:tc:opendocument:xmlns:drawing"):
                frames.append(child)
            elif tag and tag not in _SKIPPED:
                inner = self._styles.look(child.get(_TEXT + "style-name") or "", look)
                if tag == _TEXT + "hidden-text":
                    inner = replace(inner, hidden=True)
                aim = (child.get(_LINK) or "") if tag == _TEXT + "a" else target
                self._inline(child, inner, row, frames, looks, aim, depth + 1)
            self._add(child.tail, look, row, looks, target)

    def _add(
        self,
        text: str | None,
        look: _Look,
        row: Row,
        looks: list[tuple[int, _Look]],
        target: str,
    ) -> None:
        if not text:
            return
        text = normal(re.sub(r"[ \r]+", " ", text.replace("\n", " ") if len(text) > 1 else text))
        if look.unseen and text.strip():
            self.hidden.append(Hidden(look.unseen, text.strip()))
            return
        if target and text.strip():
            row.links.append((len(row.text), len(row.text) + len(text), target))
        row.text += text
        looks.append((len(text.strip()), look))


def read_odt(data: bytes, limits: Limits) -> Draft:
    """The text of an ODT with what its metadata says."""
    draft = Draft()
    try:
        bundle = Bundle(data, limits)
        content = bundle.xml("content.xml")
        if content is None or content.find(f".//{_OFFICE}body") is None:
            draft.worse(Quality.FAILED, "The ODT has no readable content; ask for it as PDF.")
            return draft
        sheets = bundle.xml("styles.xml")
        walker = _Walker(_Styles([root for root in (sheets, content) if root is not None]))
        for body in content.iter(_OFFICE + "body"):
            walker.blocks(body, 0, False, False)
        if sheets is not None:
            for master in sheets.iter(_STYLE + "footer", _STYLE + "header"):
                walker.blocks(master, 0, False, False)
        draft.rows, draft.hidden = walker.rows, walker.hidden
        draft.trace = _trace(bundle, content)
        draft.pictures = pictures_of(bundle)
    except BundleError as error:
        draft.worse(Quality.FAILED, f"The ODT could not be read: {error}; ask for it as PDF.")
    return draft


def _trace(bundle: Bundle, content: etree._Element) -> dict[str, Any]:
    meta = bundle.xml("meta.xml")
    texts: dict[str, str] = {}
    template = ""
    for node in meta.iter() if meta is not None else ():
        if isinstance(node.tag, str):
            texts.setdefault(node.tag, " ".join((node.text or "").split())[:500])
        if node.tag == _META + "template":
            template = node.get(_LINK) or ""
    cycles = texts.get(_META + "editing-cycles", "")
    macros = [name for name in bundle.names if name.startswith(("Basic/", "Scripts/"))]
    people = {(node.text or "").strip() for node in content.iter(_DC + "creator")}
    return {
        "producer": texts.get(_META + "generator", ""),
        "author": texts.get(_META + "initial-creator", "") or texts.get(_DC + "creator", ""),
        "last_modified_by": texts.get(_DC + "creator", ""),
        "title": texts.get(_DC + "title", ""),
        "template": template,
        "created": iso_time(texts.get(_META + "creation-date", "")),
        "modified": iso_time(texts.get(_DC + "date", "")),
        "revisions": int(cycles) if cycles.isdigit() and len(cycles) < 9 else None,
        "edit_minutes": _minutes(texts.get(_META + "editing-duration", "")),
        "languages": tuple(filter(None, [texts.get(_DC + "language", "")])),
        "active": ("a macro project",) if macros else (),
        "embedded": tuple(name for name in bundle.names if name.startswith("Object "))[:20],
        "revision_people": tuple(
            (name, "changed or annotated text") for name in sorted(people) if name
        )[:20],
    }


def _minutes(duration: str) -> int | None:
    found = _DURATION.match(duration)
    if found is None or not any(found.groups()):
        return None
    days, hours, minutes = (int(part or 0) for part in found.groups())
    return (days * 24 + hours) * 60 + minutes
