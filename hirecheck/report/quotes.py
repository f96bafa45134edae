"""A quote with a little of what stands around it, from the document or from a saved report."""

from __future__ import annotations

from dataclasses import dataclass

from hirecheck.case import Span
from hirecheck.findings import Report

__all__ = ["Quote", "quote"]

#: Characters of context on each side: enough for a line of a resume.
_AROUND = 90


@dataclass(frozen=True, slots=True)
class Quote:
    """An exact passage, what stands before and after it, and where it is."""

    document: str
    page: int | None
    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""

    @property
    def in_text(self) -> bool:
        """False for values that have no place in a text, such as file metadata."""
        return self.end > self.start


def quote(span: Span, report: Report) -> Quote:
    """The passage of a span in its context, where the report knows the context."""
    before, after = _context(span, report)
    return Quote(span.document, span.page, span.start, span.end, span.text, before, after)


def _context(span: Span, report: Report) -> tuple[str, str]:
    text = report.texts.get(span.document)
    if text is None or span.end <= span.start or text[span.start : span.end] != span.text:
        return report.contexts.get((span.document, span.start, span.end), ("", ""))
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    return _from_word(before, span.start > _AROUND), _to_word(after, span.end + _AROUND < len(text))


def _from_word(text: str, cut: bool) -> str:
    """Without the paragraph before this one, and without a word that was cut in half."""
    paragraph = text.rpartition("\n\n")
    if paragraph[1]:
        return paragraph[2]
    head, gap, rest = text.partition(" ")
    return "… " + rest if cut and gap and len(head) < _AROUND // 2 else text


def _to_word(text: str, cut: bool) -> str:
    paragraph = text.partition("\n\n")
    if paragraph[1]:
        return paragraph[0]
    rest, gap, tail = text.rpartition(" ")
    return rest + " …" if cut and gap and len(tail) < _AROUND // 2 else text
