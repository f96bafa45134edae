"""HTML of a message as the text that a reader sees, in linear time and without a renderer."""

from __future__ import annotations

from html.parser import HTMLParser

__all__ = ["html_to_text"]

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr"}
)
_SILENT = frozenset({"script", "style", "head", "title", "template"})
_MAX_CHARS = 2_000_000


def html_to_text(html: str) -> str:
    """The visible text, a line for each block; anything broken is read as far as it goes."""
    reader = _Reader()
    reader.feed(html[:_MAX_CHARS])
    reader.close()
    lines = ("".join(reader.parts)).split("\n")
    tidy = (" ".join(line.split()) for line in lines)
    return "\n".join(line for line in tidy if line)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))
