"""HTML as text: what a browser would show, without running or fetching anything."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree
from lxml import html as lxml_html

from hirecheck.dossier import Quality
from hirecheck.intake.documents.draft import Draft, Hidden, Row
from hirecheck.intake.documents.html_styles import StyleSheet, colour_of
from hirecheck.intake.documents.tricks import normal
from hirecheck.intake.text import decode

__all__ = ["read_html"]

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary "
    "table tbody tfoot thead tr ul caption".split()
)
_SILENT = frozenset(
    "script style head title template noscript iframe object svg math select".split()
)
_HEADINGS = {"h1": 24.0, "h2": 18.0, "h3": 15.0, "h4": 13.0, "h5": 12.0, "h6": 11.0}
_BOLD = frozenset({"b", "strong", "th", *_HEADINGS})
_ITALIC = frozenset({"i", "em", "cite"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MAX_DEPTH = 200
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_STYLE_HIDES = (
    (re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.I), "hidden-run"),
    (re.compile(r"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)", re.I), "invisible"),
    (
        re.compile(r"font-size\s*:\s*(?:0*(?:\.\d+)?|1(?:\.\d+)?)\s*(?:px|pt)?\s*(?:;|$)", re.I),
        "tiny",
    ),
    (
        re.compile(
            r"(?:left|top|text-indent)\s*:\s*-\d{3,}|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(0)",
            re.I,
        ),
        "off-page",
    ),
)
# Text for screen readers, and marks that icon fonts need, by the names that frameworks give them.
_FOR_READERS = re.compile(
    r"\b(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y|assistive|u-hiddenVisually)\b",
    re.IGNORECASE,
)
_MENUS = ("nav", "dialog", "menu", "button", "label", "summary")
_MENU = "menu"
_CLOSE = 10  # distance of two colours (0 to 255, largest channel) that look the same
_COLOUR = re.compile(r"(?:^|;)\s*color\s*:\s*([^;]+)", re.IGNORECASE)
_BACKGROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)", re.IGNORECASE)


@dataclass(slots=True)
class _State:
    """How text inside the current element looks; `hidden` names what hides it, `ground` is the
    colour behind it, None where a picture or an unknown rule paints it.
    """

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    heading: bool = False
    hidden: str = ""
    target: str = ""
    painted: bool = False
    pre: bool = False
    depth: int = 0
    ground: tuple[int, int, int] | None = (255, 255, 255)


@dataclass(slots=True)
class _Writer:
    """Collects runs of text into rows, one for each block."""

    styles: StyleSheet
    rows: list[Row] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    first: _State | None = None
    bold: bool = True
    bullet: bool = False
    cell: bool = False
    gap: bool = False
    length: int = 0

    def add(self, text: str, state: _State) -> None:
        """Put visible or hidden text where it belongs."""
        text = normal(text)
        if state.hidden:
            if text.strip() and state.hidden != _MENU:
                self.hidden.append(Hidden(state.hidden, _SPACE.sub(" ", text).strip()))
            return
        if state.pre:
            first, *rest = text.split("\n")
            self._put(first, state)
            for line in rest:
                self.end()
                self._put(line, state)
            return
        text = _SPACE.sub(" ", text)
        if not self.length or self.parts[-1].endswith((" ", "\t")):
            text = text.lstrip(" ")
        self._put(text, state)

    def _put(self, text: str, state: _State) -> None:
        if not text:
            return
        if text.strip():
            self.first = self.first or state
            self.bold &= state.bold
            if state.target:
                self._link(text, state.target)
        self.parts.append(text)
        self.length += len(text)

    def _link(self, text: str, target: str) -> None:
        start = self.length + len(text) - len(text.lstrip())
        end = self.length + len(text.rstrip())
        if self.links and self.links[-1][2] == target and start - self.links[-1][1] <= 1:
            start = self.links.pop()[0]
        self.links.append((start, end, target))

    def tab(self) -> None:
        """A border between cells."""
        if self.length:
            self.parts.append("\t")
            self.length += 1
        self.cell = True

    def end(self, gap: bool = False) -> None:
        """Close the current row, if it has text."""
        text = "".join(self.parts)
        if text.strip() and self.first is not None:
            self.rows.append(self._row(text.rstrip(), self.first))
            self.gap = False
        self.gap = self.gap or gap
        self.parts, self.links, self.length, self.first, self.bold = [], [], 0, None, True
        self.bullet = False

    def _row(self, text: str, first: _State) -> Row:
        links = self.links
        if self.bullet:
            text, links = "• " + text, [(s + 2, e + 2, t) for s, e, t in links]
        return Row(
            text,
            size=first.size,
            bold=self.bold,
            italic=first.italic,
            bullet=self.bullet,
            cell=self.cell,
            heading=first.heading,
            gap=self.gap,
            links=links,
        )


def read_html(data: bytes) -> Draft:
    """The visible text of a page; scripts are named, never run, and nothing is fetched."""
    draft = Draft()
    parser = lxml_html.HTMLParser(no_network=True, huge_tree=False, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(_decoded(data), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        draft.worse(Quality.FAILED, "The HTML holds no readable text; ask for the resume as a PDF.")
        return draft
    writer = _Writer(StyleSheet.of(root))
    body = root.find("body")
    _walk(body if body is not None else root, _State(), writer)
    writer.end()
    draft.rows, draft.hidden = writer.rows, writer.hidden
    draft.trace = _trace(root)
    return draft


def _decoded(data: bytes) -> str:
    named = _CHARSET.search(data[:2048])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            text = data.decode(named[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            text, _ = decode(data)
    else:
        text, _ = decode(data)
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", text.replace("\x00", ""), count=1)


def _walk(node: etree._Element, state: _State, writer: _Writer) -> None:
    """Read an element and what is in it; deeper nesting than a person writes is passed over."""
    tag = node.tag
    if not isinstance(tag, str) or tag in _SILENT or state.depth > _MAX_DEPTH:
        return
    state = _entered(node, tag, state, writer.styles)
    block = tag in _BLOCKS
    if tag == "br":
        writer.end()
        return
    if tag in ("td", "th"):
        writer.tab()
    elif block and not (node.getparent() is not None and _in_cell(node)):
        writer.end(gap=tag in _HEADINGS or tag in ("p", "section", "article", "ul", "ol", "table"))
    writer.bullet = writer.bullet or (tag == "li")
    writer.cell = writer.cell and _in_table(node)
    if tag in ("input", "textarea") and node.get("value") and node.get("type") != "hidden":
        writer.add(node.get("value", ""), state)
    if node.text:
        writer.add(node.text, state)
    for child in node:
        _walk(child, state, writer)
        if child.tail:
            writer.add(child.tail, state)
    if block and not _in_cell(node):
        writer.end()


def _in_cell(node: etree._Element) -> bool:
    """Blocks inside the cell of a one-line table stay on the row."""
    parent = node.getparent()
    return parent is not None and parent.tag in ("td", "th") and len(parent) == 1


def _in_table(node: etree._Element) -> bool:
    return next(node.iterancestors("table"), None) is not None


def _entered(node: etree._Element, tag: str, state: _State, styles: StyleSheet) -> _State:
    style = styles.style(node, tag)
    ground, painted = _ground(node, style, state, styles)
    target = node.get("href", "").strip() if tag == "a" else ""
    return _State(
        bold=state.bold
        or tag in _BOLD
        or bool(re.search(r"font-weight\s*:\s*(?:bold|[6-9]00)", style)),
        italic=state.italic or tag in _ITALIC,
        size=_HEADINGS.get(tag, state.size),
        heading=state.heading or tag in _HEADINGS,
        hidden=state.hidden or _hides(node, tag, style, None if painted else ground),
        target=target or state.target,
        painted=painted,
        pre=state.pre or tag == "pre",
        depth=state.depth + 1,
        ground=ground,
    )


def _ground(
    node: etree._Element, style: str, state: _State, styles: StyleSheet
) -> tuple[tuple[int, int, int] | None, bool]:
    """The colour behind an element, and whether something unknown may be painted there."""
    backgrounds = _BACKGROUND.findall(style) or [node.get("bgcolor", "")]
    named = backgrounds[-1].strip()
    unknown = state.painted or bool(node.get("class") and not styles.knows(node))
    if not named or re.match(r"transparent|none|inherit|initial", named, re.IGNORECASE):
        return state.ground, unknown
    if "url(" in named or "gradient" in named:
        return None, True
    colour = colour_of(named)
    return colour, colour is None


def _hides(node: etree._Element, tag: str, style: str, ground: tuple[int, int, int] | None) -> str:
    """What hides an element: "" where nothing does, or where it is hidden for a plain reason."""
    if _FOR_READERS.search(node.get("class") or ""):
        return ""
    if node.get("hidden") is not None:
        return "hidden-run"
    for pattern, how in _STYLE_HIDES:
        if style and pattern.search(style):
            return _MENU if how == "hidden-run" and _is_menu(node, tag) else how
    colours = _COLOUR.findall(style)
    named = colours[-1] if colours else (node.get("color", "") if tag == "font" else "")
    if not named or ground is None:
        return ""
    if "transparent" in named.lower():
        return "white"
    colour = colour_of(named)
    if colour is None:
        return ""
    near = max(abs(a - b) for a, b in zip(colour, ground, strict=True))
    return "white" if near <= _CLOSE else ""


def _is_menu(node: etree._Element, tag: str) -> bool:
    """Menus, dialogs and buttons that open on a click are not hidden text."""
    if tag in _MENUS or (node.get("role") or "") in ("dialog", "menu", "navigation", "tooltip"):
        return True
    return next(node.iterancestors(*_MENUS), None) is not None


def _trace(root: etree._Element) -> dict[str, object]:
    meta = {
        (m.get("name") or m.get("property") or "").lower(): (m.get("content") or "").strip()[:500]
        for m in root.iter("meta")
    }
    scripts = sum(1 for _ in root.iter("script"))
    active = [f"{scripts} script elements, not run"] if scripts else []
    active += ["a page that opens another address"] if _refreshes(root) else []
    title = root.findtext(".//title") or ""
    return {
        "creator": meta.get("generator", ""),
        "author": meta.get("author", ""),
        "title": " ".join(title.split())[:300],
        "languages": tuple(filter(None, [root.get("lang", "")])),
        "active": tuple(active),
    }


def _refreshes(root: etree._Element) -> bool:
    return any((m.get("http-equiv") or "").lower() == "refresh" for m in root.iter("meta"))
