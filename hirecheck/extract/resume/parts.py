"""Cuts the header lines of an entry into parts: what stands between pipes, dashes, tabs, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from hirecheck.extract.dates import DateRange
from hirecheck.extract.resume.rows import Row
from hirecheck.extract.resume.words import is_city, is_noise, is_place, label_of, place_tail

__all__ = ["Part", "parts_of", "split_commas"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a header line, the document's `text[start:end]`. `label` is what a form's own
    word calls it ("employer", "title", …); `line` counts rows from the date's, `order` parts in
    the row; `place` is the place that was cut off its end or stood beside it.
    """

    start: int
    end: int
    text: str
    line: int = 0
    order: int = 0
    label: str = ""
    bold: bool = False
    size: float = 0.0
    kind: str = ""


_STRONG = re.compile(
    r"\s+[|•·▪●◦∙⋄◆–—~→-]+\s+|\s*\|\s*|\t+|\s{3,}|\s*[•·▪●]\s*|\s@\s|\s?—\s?|;\s+|\s-(?=$)"
)
_DURATION = re.compile(
    r"\(?\b\d{1,2}\s?(?:\+\s?)?(?:years?|yrs?|jahre?|ans?|años?|anos?|anni|anno|"
    r"jaar)?\.?,?\s?(?:and\s)?(?:\d{1,2}\s?)?"
    r"(?:months?|mos?|monate?|mois|meses|mes|mesi|maanden|years?|yrs?|jahre?|ans|años?|anos|anni|"
    r"jaar)\b\.?\)?",
    re.IGNORECASE,
)
_EDGE = " \t,;:|·•–—-/()[]*_\u200b"


def parts_of(row: Row, dates: Iterable[DateRange], line: int) -> list[Part]:
    """The parts of one row, dates and their labels left out; places carry kind "place"."""
    label, begin = label_of(row.text)
    if label in ("other", "date"):
        begin = len(row.text) if label == "other" else begin
    pieces: list[tuple[int, int]] = []
    at = begin
    for found in sorted(dates, key=lambda d: d.at):
        pieces += _cut(row.text, at, max(at, found.at - row.start))
        at = max(at, found.to - row.start)
    pieces += _cut(row.text, at, len(row.text))
    parts = []
    for start, end in pieces:
        parts += _places_apart(row, start, end, line, label)
    return [_numbered(part, order) for order, part in enumerate(parts)]


def _numbered(part: Part, order: int) -> Part:
    return Part(
        part.start,
        part.end,
        part.text,
        part.line,
        order,
        part.label,
        part.bold,
        part.size,
        part.kind,
    )


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Trimmed pieces of `text[start:end]` between strong separators."""
    pieces = []
    at = start
    for m in [*_STRONG.finditer(text, start, end), None]:
        stop = m.start() if m else end
        pieces.append(_trimmed(text, at, stop))
        at = m.end() if m else end
    return [(a, b) for a, b in pieces if b > a]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    duration = _DURATION.search(text, start, end)
    if duration and (duration.end() >= end - 2 or duration.start() <= start + 2):
        before = duration.start() > start + 2
        start, end = (start, duration.start()) if before else (duration.end(), end)
    while (
        start < end and text[start] in _EDGE and not (text[start] == "(" and ")" in text[start:end])
    ):
        start += 1
    while end > start and text[end - 1] in _EDGE and not _closes(text, start, end):
        end -= 1
    return start, end


def _closes(text: str, start: int, end: int) -> bool:
    """A closing bracket that belongs to an opening one inside the piece stays."""
    return text[end - 1] in ")]" and text[end - 1] == ")" and "(" in text[start : end - 1]


def _places_apart(row: Row, start: int, end: int, line: int, label: str) -> list[Part]:
    text = row.text[start:end]
    if label == "place" or is_place(text) or (not label and is_city(text)):
        return [_part(row, start, end, line, label, "place")]
    if is_noise(text) or not any(c.isalnum() for c in text):
        return []
    lead = re.match(r"[^,|]{2,30}, [A-Z]{2}, (?=\S)", text)
    if lead and is_place(lead.group().rstrip(" ,")):
        cut = start + lead.end()
        return [
            _part(row, start, cut - 2, line, label, "place"),
            *_places_apart(row, cut, end, line, label),
        ]
    cut = place_tail(text)
    if cut < len(text):
        inside = text[cut:].lstrip(" ,-–|/(")
        begin = end - len(inside)
        tail = _part(row, *_trimmed(row.text, begin, end), line, "", "place")
        return [_part(row, *_trimmed(row.text, start, start + cut), line, label), tail]
    comma = text.rfind(", ")
    if text.count(", ") >= 2 and is_city(text[comma + 2 :]):
        tail = _part(row, start + comma + 2, end, line, "", "place")
        return [_part(row, start, start + comma, line, label), tail]
    return [_part(row, start, end, line, label)]


def _part(row: Row, start: int, end: int, line: int, label: str, kind: str = "") -> Part:
    return Part(
        row.start + start,
        row.start + end,
        row.text[start:end],
        line,
        0,
        label,
        row.bold,
        row.size,
        kind,
    )


_COMMA = re.compile(
    r",\s+(?!(?i:Inc|Ltd|LLC|Corp|Co|S\.?A|GmbH|L\.?P|LLP|PLC|Limited|Pvt|Jr|Sr|Ph\.?D|MD|MBA|"
    r"N\.?A)\b(?!-))"
    r"|\s(?:at|chez|bei|presso|bij|na empresa|en la empresa)\s+(?:the\s+)?(?=[\"'“]?[A-ZÀ-Þ\d])|"
    r"\s?:\s|\s/\s"
)


# Posts told as sentences: "Working as a Developer with Acme from …".
_LEAD_IN = re.compile(
    r"(?:currently\s)?(?:work(?:ing|ed|s)|employed|serv(?:ing|ed))\s(?:as|"
    r"in the position of)\s(?:an?\s|the\s)?",
    re.IGNORECASE,
)
_RUN_IN = re.compile(r",\s+|\s(?:at|in|with|for)\s+(?=[A-Z\d])")


def split_commas(part: Part) -> list[tuple[Part, Part]]:
    """Each way to cut a part in two at a comma, a colon or a word such as "at"."""
    pairs = []
    lead = _LEAD_IN.match(part.text)
    if lead:
        part = replace(part, start=part.start + lead.end(), text=part.text[lead.end() :])
    for m in (_RUN_IN if lead else _COMMA).finditer(part.text):
        left = Part(
            part.start,
            part.start + m.start(),
            part.text[: m.start()],
            part.line,
            part.order,
            "",
            part.bold,
            part.size,
        )
        right = Part(
            part.start + m.end(),
            part.end,
            part.text[m.end() :],
            part.line,
            part.order,
            "",
            part.bold,
            part.size,
        )
        if left.text.strip() and right.text.strip():
            pairs.append((left, right))
    return pairs
