"""The few shapes that terminal pages are made of: a line, an item, a title, a quote."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from hirecheck.report.quotes import Quote
from hirecheck.report.safe import one_line

__all__ = ["item", "line", "listed", "passage", "title"]

_AROUND = 44
_LONGEST = 300


def line(console: Console, text: str | Text = "", indent: int = 0, style: str = "") -> None:
    """A paragraph, indented as a whole."""
    body = text if isinstance(text, Text) else Text(text, style=style)
    console.print(Padding(body, (0, 0, 0, indent)))


def item(console: Console, text: str, indent: int, mark: str = "-", style: str = "") -> None:
    """A list item whose further lines stand under its first word."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(mark, style=style), Text(text, style=style))
    console.print(Padding(grid, (0, 0, 0, indent)))


def title(console: Console, text: str) -> None:
    """A section's title after an empty line."""
    console.print()
    line(console, Text(text, style="bold"))


def listed(console: Console, heading: str, lines: tuple[str, ...], indent: int = 5) -> None:
    """A heading with its items, or nothing if there are none."""
    if not lines:
        return
    line(console, f"{heading}:", indent)
    for entry in lines:
        item(console, entry, indent + 2)


def passage(console: Console, quote: Quote, indent: int) -> None:
    """A quote with its place and what stands around it, on one or two lines."""
    page = f", page {quote.page}" if quote.page else ""
    place = f"{quote.document}{page}"
    if not quote.in_text:
        line(console, f"{place}: {one_line(quote.text, _LONGEST)}", indent, "italic")
        return
    body = Text(f"{place}: ", style="dim")
    body.append(_tail(quote.before), style="dim")
    body.append(f"“{one_line(quote.text, _LONGEST)}”", style="italic")
    body.append(_head(quote.after), style="dim")
    line(console, body, indent)


def _tail(text: str) -> str:
    """The last words before a quote, with the space between them if there is one."""
    words = one_line(text)
    gap = " " if words and text[-1:].isspace() else ""
    return ("… " + words[-_AROUND:].partition(" ")[2] if len(words) > _AROUND else words) + gap


def _head(text: str) -> str:
    words = one_line(text)
    gap = " " if words and text[:1].isspace() else ""
    return gap + (words[:_AROUND].rpartition(" ")[0] + " …" if len(words) > _AROUND else words)
