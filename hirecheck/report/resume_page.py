"""A resume as one HTML page: the values that were read, each marked where it stands in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hirecheck.report.html import content_policy, page_template, style
from hirecheck.report.safe import one_line, visible

__all__ = ["render_resume"]

_UNMARKED = (".summary",)  # whole paragraphs; the values inside them are marked


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a line; `value` is the number of the value that it gives, 0 for none."""

    text: str
    value: int = 0


def render_resume(record: dict[str, Any], text: str) -> str:
    """A page that loads nothing and runs nothing; `text` is the document's text as read."""
    ours = record["meta"]["hirecheck"]
    spans: dict[str, dict[str, Any]] = ours["spans"]
    values = [(path, place) for path, place in spans.items() if not path.endswith(_UNMARKED)]
    values.sort(key=lambda value: (value[1]["start"], value[1]["end"]))
    rows = [
        (number, path, one_line(place["text"], 200), place.get("page"))
        for number, (path, place) in enumerate(values, start=1)
    ]
    return page_template("resume.html").render(
        style=style(),
        policy=content_policy(),
        name=one_line(record["basics"].get("name", "") or ours["document"]),
        document=one_line(ours["document"]),
        read=ours["read"],
        why=one_line(ours["why"]),
        labeller=ours["labeller"],
        rows=rows,
        lines=list(_lines(text, [place for _, place in values])),
    )


def _lines(text: str, places: list[dict[str, Any]]) -> Iterator[list[_Piece]]:
    """The text line by line, cut where values begin and end; of two at one place the first wins."""
    line: list[_Piece] = []
    for piece in _pieces(text, places):
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                yield line
                line = []
            if part:
                line.append(_Piece(visible(part.replace("\t", "  ")), piece.value))
    yield line


def _pieces(text: str, places: list[dict[str, Any]]) -> Iterator[_Piece]:
    at = 0
    for number, place in enumerate(places, start=1):
        start, end = place["start"], place["end"]
        if start < at or end <= start:
            continue
        yield _Piece(text[at:start])
        yield _Piece(text[start:end], number)
        at = end
    yield _Piece(text[at:])
