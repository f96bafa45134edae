"""Annotations of a PDF page: links, filled form fields, text notes, and what would run."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from hirecheck.intake.documents.pdf_words import Box, Frame, Look, Word
from hirecheck.intake.documents.tricks import normal

__all__ = ["Marks", "marks"]

_MAX_MARKS = 2000
_MAX_TEXT = 20_000
_HIDDEN_FLAGS = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
_PLAIN = Look(10.0, "", False, False, (0, 0, 0, 255), 0, 0.0)
_NOTES = (
    raw.FPDF_ANNOT_TEXT,
    raw.FPDF_ANNOT_HIGHLIGHT,
    raw.FPDF_ANNOT_STRIKEOUT,
    raw.FPDF_ANNOT_UNDERLINE,
    raw.FPDF_ANNOT_STAMP,
    raw.FPDF_ANNOT_CARET,
)


@dataclass(slots=True)
class Marks:
    """What the annotations of a page hold: words shown, links by place, notes by author."""

    words: list[Word] = field(default_factory=list)
    links: list[tuple[Box, str]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    active: list[str] = field(default_factory=list)


def marks(document: pdfium.PdfDocument, page: pdfium.PdfPage, frame: Frame, form: Any) -> Marks:
    """Read the annotations; `form` is the form environment where the document has fields."""
    found = Marks()
    count = raw.FPDFPage_GetAnnotCount(page.raw)
    for index in range(min(count, _MAX_MARKS)):
        mark = raw.FPDFPage_GetAnnot(page.raw, index)
        if not mark:
            continue
        try:
            _read(document, mark, frame, form, found)
        finally:
            raw.FPDFPage_CloseAnnot(mark)
    return found


def _read(document: pdfium.PdfDocument, mark: Any, frame: Frame, form: Any, found: Marks) -> None:
    rect = raw.FS_RECTF()
    if not raw.FPDFAnnot_GetRect(mark, rect):
        return
    box = frame.box(
        min(rect.left, rect.right),
        min(rect.bottom, rect.top),
        max(rect.left, rect.right),
        max(rect.bottom, rect.top),
    )
    kind = raw.FPDFAnnot_GetSubtype(mark)
    if kind == raw.FPDF_ANNOT_LINK:
        _link(document, mark, box, found)
    elif raw.FPDFAnnot_GetFlags(mark) & _HIDDEN_FLAGS:
        return
    elif kind == raw.FPDF_ANNOT_WIDGET:
        _place(_field_value(mark, form), box, found)
    elif kind == raw.FPDF_ANNOT_FREETEXT:
        _place(_text(mark, b"Contents"), box, found)
        _note(mark, found)
    elif kind in _NOTES:
        _note(mark, found)


def _link(document: pdfium.PdfDocument, mark: Any, box: Box, found: Marks) -> None:
    link = raw.FPDFAnnot_GetLink(mark)
    action = raw.FPDFLink_GetAction(link) if link else None
    if not action:
        return
    kind = raw.FPDFAction_GetType(action)
    if kind == raw.PDFACTION_URI:
        length = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
        if 1 < length <= _MAX_TEXT:
            buffer = ctypes.create_string_buffer(length)
            raw.FPDFAction_GetURIPath(document.raw, action, buffer, length)
            target = buffer.raw[: length - 1].decode("utf-8", errors="replace").strip()
            found.links.append((box, target))
    elif kind == raw.PDFACTION_LAUNCH:
        found.active.append("a link that starts another program")


def _text(mark: Any, key: bytes) -> str:
    length = raw.FPDFAnnot_GetStringValue(mark, key, None, 0)
    return _wide(lambda buffer, size: raw.FPDFAnnot_GetStringValue(mark, key, buffer, size), length)


def _field_value(mark: Any, form: Any) -> str:
    """The value of a text or choice field; buttons and signatures say nothing."""
    if not form:
        return _text(mark, b"V")
    kind = raw.FPDFAnnot_GetFormFieldType(form, mark)
    if kind not in (
        raw.FPDF_FORMFIELD_TEXTFIELD,
        raw.FPDF_FORMFIELD_COMBOBOX,
        raw.FPDF_FORMFIELD_LISTBOX,
    ):
        return ""
    length = raw.FPDFAnnot_GetFormFieldValue(form, mark, None, 0)
    return _wide(
        lambda buffer, size: raw.FPDFAnnot_GetFormFieldValue(form, mark, buffer, size), length
    )


def _wide(fill: Callable[[Any, int], int], length: int) -> str:
    if not 2 < length <= 2 * _MAX_TEXT:
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    fill(buffer, length)
    return bytes(buffer)[: length - 2].decode("utf-16-le", errors="replace")


def _note(mark: Any, found: Marks) -> None:
    author = normal(_text(mark, b"T")).strip()
    if author:
        found.notes.append((author[:200], normal(_text(mark, b"Contents")).strip()[:500]))


def _place(text: str, box: Box, found: Marks) -> None:
    """Words of a field at its place, spread evenly, one line below the other."""
    lines = normal(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    height = min(14.0, max(4.0, (box[3] - box[1]) / max(1, len(lines))))
    for number, line in enumerate(lines):
        x, y = box[0], box[1] + number * height
        for token in line.split():
            wide = 5.0 * len(token)
            look = _PLAIN
            found.words.append(
                Word(token, x, y, x + wide, y + height, y + 0.8 * height, look, space=True)
            )
            x += wide + 2.8
