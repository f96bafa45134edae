"""PDF: text in reading order from PDFium's characters, history from the file's own records."""

from __future__ import annotations

import pypdfium2 as pdfium

from hirecheck.dossier import Quality
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.documents.pdf_layout import ordered_rows
from hirecheck.intake.documents.pdf_rows import segments
from hirecheck.intake.documents.pdf_words import page_frame, read_words
from hirecheck.intake.limits import Limits

__all__ = ["read_pdf"]


def read_pdf(data: bytes, limits: Limits) -> Draft:
    """Pages in order up to the limits, with the file's trace."""
    draft = Draft()
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        why = "is encrypted with a password" if locked else "is damaged beyond reading"
        draft.worse(Quality.FAILED, f"The PDF {why}; ask for an unprotected copy.")
        return draft
    try:
        draft.pages = len(document)
        for index in range(min(draft.pages, limits.max_pages)):
            page = document[index]
            frame = page_frame(page)
            words = read_words(page, frame, limits.max_text_chars)
            draft.rows += ordered_rows(segments(words.words), index + 1)
            page.close()
    finally:
        document.close()
    return draft
