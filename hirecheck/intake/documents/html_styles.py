"""What style sheets inside a page say about an element: plain rules for tags, classes and ids.

Only rules whose selector is one tag, class or id (or a tag with one of them) are read, outside of
`@media` and the like: what they do does not depend on where the page is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

__all__ = ["StyleSheet", "colour_of"]

_MAX_CSS = 300_000
_MAX_RULES = 4000
_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*\*/")
_PIECE = re.compile(r"[{}]")
_SELECTOR = re.compile(r"(?P<tag>[a-z][a-z0-9]*)?(?P<name>[.#][\w-]+)?", re.IGNORECASE)
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})\b", re.IGNORECASE)
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})", re.IGNORECASE)
_NAMED = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "silver": (192, 192, 192),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "red": (255, 0, 0),
    "navy": (0, 0, 128),
    "blue": (0, 0, 255),
}


def colour_of(text: str) -> tuple[int, int, int] | None:
    """A CSS colour as red, green and blue from 0 to 255; None for what is none or unknown."""
    if m := _HEX.search(text):
        digits = m[1] if len(m[1]) == 6 else "".join(c * 2 for c in m[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if m := _RGB.search(text):
        return min(255, int(m[1])), min(255, int(m[2])), min(255, int(m[3]))
    word = text.strip().lower().split(" ", 1)[0].rstrip(";!")
    return _NAMED.get(word)


class StyleSheet:
    """The rules of a page's own `<style>` elements, the later ones last."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self._rules: dict[str, str] = {}
        left = _MAX_RULES
        for sheet in sheets:
            for selector, body in _rules(_COMMENT.sub(" ", sheet[:_MAX_CSS])):
                left -= 1
                if left < 0:
                    return
                self._add(selector, body)

    @classmethod
    def of(cls, root: etree._Element) -> StyleSheet:
        """The style sheet of a page."""
        return cls(node.text or "" for node in root.iter("style"))

    def _add(self, selectors: str, body: str) -> None:
        for selector in selectors.split(",")[:50]:
            m = _SELECTOR.fullmatch(selector.strip())
            if m and m.group():
                key = m.group().lower() if not m["name"] else (m["tag"] or "").lower() + m["name"]
                self._rules[key] = f"{self._rules.get(key, '')};{body}"

    def style(self, node: etree._Element, tag: str) -> str:
        """The declarations for an element: its tag's, its classes', its id's, its own."""
        if not self._rules:
            return node.get("style", "")
        names = [f".{name}" for name in (node.get("class") or "").split()[:20]]
        names += [f"#{node.get('id')}"] if node.get("id") else []
        keys = [tag, *names, *(tag + name for name in names)]
        found = [self._rules[key] for key in keys if key in self._rules]
        return ";".join([*found, node.get("style", "")])

    def knows(self, node: etree._Element) -> bool:
        """True where the page itself has rules for each class of an element."""
        return all(f".{name}" in self._rules for name in (node.get("class") or "").split())


def _rules(css: str) -> Iterable[tuple[str, str]]:
    """(selectors, declarations) of the rules that stand in no block."""
    depth = at = 0
    selector = ""
    for m in _PIECE.finditer(css):
        if m.group() == "{":
            if depth == 0:
                selector = css[at : m.start()].rpartition(";")[2].strip()
            depth += 1
        else:
            depth = max(0, depth - 1)
            if depth == 0:
                if selector and not selector.startswith("@"):
                    yield selector, css[at : m.start()]
                selector = ""
        at = m.end()
