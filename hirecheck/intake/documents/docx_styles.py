"""How a DOCX's runs and paragraphs look, with what they take over from their styles."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from hirecheck.intake.documents.docx_names import W, flag, value

__all__ = ["RunLook", "Styles"]

_HEADING = re.compile(r"heading|title|überschrift|titre|título|titolo|kop\s?\d", re.IGNORECASE)
_LIST = re.compile(r"list|bullet|aufzählung|liste|lista", re.IGNORECASE)
_MAX_CHAIN = 20


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run is shown. `size` is in points, `colour` as six hex digits or "auto"."""

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    hidden: bool = False
    colour: str = ""
    shaded: bool = False
    caps: bool = False
    font: str = ""


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based: str
    properties: etree._Element | None
    paragraph: etree._Element | None


class Styles:
    """The style sheet of a document (`word/styles.xml`), followed along its chains."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._looks: dict[str, RunLook] = {}
        self.names: list[str] = []
        self._base = RunLook(size=10.0)
        self.default = ""
        if root is not None:
            self._read(root)

    def _read(self, root: etree._Element) -> None:
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._base = changed(RunLook(size=10.0), defaults)
        for node in root.iter(W + "style"):
            key = node.get(W + "styleId") or ""
            name = value(node, "name")
            self._styles[key] = _Style(
                name, value(node, "basedOn"), node.find(W + "rPr"), node.find(W + "pPr")
            )
            if node.get(W + "type") == "paragraph" and node.get(W + "default") == "1":
                self.default = key
            if node.get(W + "customStyle") == "1":
                self.names.append(name)

    def look(self, key: str) -> RunLook:
        """The look that a style gives; unknown styles give the document's default."""
        known = self._looks.get(key)
        if known is None:
            known = self._base
            for style in reversed(self._chain(key)):
                known = changed(known, style.properties)
            self._looks[key] = known
        return known

    def over(self, look: RunLook, key: str) -> RunLook:
        """A character style put over a look."""
        for style in reversed(self._chain(key)):
            look = changed(look, style.properties)
        return look

    def is_heading(self, key: str) -> bool:
        """True for heading and title styles, by name or by outline level."""
        for style in self._chain(key):
            if _HEADING.search(style.name):
                return True
            level = value(style.paragraph, "outlineLvl")
            if level and level != "9":
                return True
        return False

    def is_list(self, key: str) -> bool:
        """True for styles that put a bullet before their paragraphs."""
        for style in self._chain(key):
            if style.paragraph is not None and style.paragraph.find(W + "numPr") is not None:
                return True
        return bool(_LIST.search(self._styles[key].name)) if key in self._styles else False

    def _chain(self, key: str) -> list[_Style]:
        chain: list[_Style] = []
        while key in self._styles and len(chain) < _MAX_CHAIN:
            chain.append(self._styles[key])
            key = chain[-1].based
        return chain


def changed(look: RunLook, properties: etree._Element | None) -> RunLook:
    """A look with a `w:rPr` put over it."""
    if properties is None or not len(properties):
        return look
    sizes = value(properties, "sz")
    fonts = properties.find(W + "rFonts")
    shade = properties.find(W + "shd")
    fill = (shade.get(W + "fill") or "auto") if shade is not None else ""
    return replace(
        look,
        bold=_over(flag(properties, "b"), look.bold),
        italic=_over(flag(properties, "i"), look.italic),
        size=float(sizes) / 2 if sizes.isdigit() else look.size,
        hidden=_over(flag(properties, "vanish"), look.hidden),
        colour=value(properties, "color").upper() or look.colour,
        shaded=fill.lower() not in ("auto", "ffffff") if fill else look.shaded,
        caps=_over(flag(properties, "caps"), look.caps),
        font=(fonts.get(W + "ascii") or look.font) if fonts is not None else look.font,
    )


def _over(new: bool | None, old: bool) -> bool:
    return old if new is None else new
