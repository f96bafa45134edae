"""PDF: text in reading order from PDFium's characters, history from the file's own records."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pypdfium2 as pdfium

from hirecheck.dossier import Quality
from hirecheck.intake.documents import ocr
from hirecheck.intake.documents.draft import Draft, Hidden, Row
from hirecheck.intake.documents.garble import is_garbled
from hirecheck.intake.documents.pdf_history import earlier_versions, has_layers, pdf_history
from hirecheck.intake.documents.pdf_layout import ordered_rows
from hirecheck.intake.documents.pdf_pages import Pages, read_pages
from hirecheck.intake.documents.pdf_rows import segments
from hirecheck.intake.documents.pdf_words import page_frame, read_words
from hirecheck.intake.documents.polish import polish
from hirecheck.intake.limits import Limits

__all__ = ["read_pdf"]

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DIGITS = re.compile(r"\d+")
_UNMAPPED_SOME = 0.08
_UNMAPPED_MOST = 0.4
_MAX_VERSIONS = 3
_LOCKED = "The PDF is encrypted with a password; ask for an unprotected copy."
_BROKEN = "The PDF is damaged beyond reading; ask for it again."
_NO_TEXT = "has no text layer, only pictures of pages; ask for a PDF with text"


def read_pdf(data: bytes, limits: Limits) -> Draft:
    """Pages in order up to the limits, with the file's trace."""
    draft = Draft()
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        draft.worse(Quality.FAILED, _LOCKED if locked else _BROKEN)
        return draft
    try:
        draft.pages = len(document)
        pages = read_pages(document, draft, limits, has_layers(data))
        history = pdf_history(document, data)
    finally:
        document.close()
    draft.hidden = _without_running(draft.hidden)
    draft.rows = polish(pages.rows, pages.height)
    _judge(draft, pages)
    _trace(draft, pages, history, data, limits)
    return draft


def _without_running(hidden: list[Hidden]) -> list[Hidden]:
    """Footers cut off by another paper size stand beyond the edge of every page."""
    counts = Counter(_DIGITS.sub("#", h.text) for h in hidden if h.how == "off-page")
    return [h for h in hidden if h.how != "off-page" or counts[_DIGITS.sub("#", h.text)] < 2]


def _judge(draft: Draft, pages: Pages) -> None:
    """The read quality and its reason, the worst first."""
    share = pages.unmapped / max(1, pages.characters)
    if not draft.pages or (pages.broken and not draft.rows):
        draft.worse(Quality.FAILED, _BROKEN)
    elif share > _UNMAPPED_MOST or is_garbled(" ".join(row.text for row in draft.rows)):
        draft.worse(
            Quality.FAILED,
            "The fonts of the PDF do not say which letters they draw, so its text cannot be read; "
            "ask for it as DOCX or for a PDF made another way.",
        )
    elif pages.unread and not pages.rows:
        tool = "" if ocr.available() else ", or install tesseract"
        draft.worse(Quality.OCR_NEEDED, f"The PDF {_NO_TEXT}{tool}.")
    _judge_partly(draft, pages, share)


def _judge_partly(draft: Draft, pages: Pages, share: float) -> None:
    if pages.cut:
        draft.worse(Quality.PARTIAL, f"The PDF is too large: {pages.cut}.")
    if pages.recognised:
        draft.ocr = True
        draft.worse(Quality.PARTIAL, "The text was recognised from pictures; letters may be wrong.")
    elif draft.ocr:
        draft.worse(Quality.PARTIAL, "The PDF is a scan with a text layer; letters may be wrong.")
    if pages.unread:
        draft.worse(Quality.PARTIAL, f"{_listed(pages.unread)} no text layer and was not read.")
    if pages.broken:
        draft.worse(Quality.PARTIAL, f"{_listed(pages.broken)} damage and was not read.")
    if share > _UNMAPPED_SOME:
        draft.worse(Quality.PARTIAL, "Some fonts do not say which letters they draw.")


def _listed(pages: list[int]) -> str:
    shown = ", ".join(str(page) for page in pages[:10])
    return f"Page {shown} has"


def _trace(
    draft: Draft, pages: Pages, history: dict[str, Any], data: bytes, limits: Limits
) -> None:
    people = [*_earlier(data, draft, limits)]
    people += [(author, "annotated the PDF") for author, _ in pages.notes]
    fonts = tuple(sorted({_SUBSET.sub("", font) for font in pages.fonts if font}))
    draft.trace = {
        **history,
        "active": tuple(dict.fromkeys((*history.get("active", ()), *pages.active))),
        "fonts": fonts,
        "font_scripts": _font_scripts(pages),
        "image_only": bool(pages.unread or pages.recognised) and not _typed(draft, pages),
        "revision_people": tuple(dict.fromkeys(people)),
    }
    draft.look = [f"font {font}" for font in fonts]
    draft.look.append(f"page {round(pages.width)}x{round(pages.height)}")
    draft.pictures = pages.pictures


def _font_scripts(pages: Pages) -> tuple[tuple[str, str], ...]:
    drawn = ((_SUBSET.sub("", font), found) for font, found in pages.scripts.items() if font)
    together: dict[str, set[str]] = {}
    for font, found in drawn:
        together.setdefault(font, set()).update(found)
    return tuple((font, ", ".join(sorted(together[font]))) for font in sorted(together))


def _typed(draft: Draft, pages: Pages) -> bool:
    """True where some page has text of its own."""
    pictured = {*pages.unread, *pages.recognised}
    return any(row.page not in pictured for row in draft.rows)


def _earlier(data: bytes, draft: Draft, limits: Limits) -> list[tuple[str, str]]:
    """Names and mail addresses on the first page of earlier saves that the last one lacks."""
    versions = earlier_versions(data)
    if not versions:
        return []
    now = " ".join(row.text for row in draft.rows).lower()
    found: list[tuple[str, str]] = []
    for version in versions[-_MAX_VERSIONS:]:
        rows = _first_page(version, limits)
        text = " ".join(row.text for row in rows)
        mails = [mail for mail in _MAIL.findall(text) if mail.lower() not in now]
        found += [(mail, "stands in an earlier save") for mail in mails[:5]]
        largest = max(rows, key=lambda row: row.size, default=None)
        if largest and rows and largest.text.strip().lower() not in now:
            found.append((largest.text.strip()[:100], "heads an earlier save"))
    return found


def _first_page(data: bytes, limits: Limits) -> list[Row]:
    try:
        document = pdfium.PdfDocument(data)
        try:
            page = document[0]
            words = read_words(page, page_frame(page), limits.max_text_chars)
            page.close()
        finally:
            document.close()
    except pdfium.PdfiumError:
        return []
    return ordered_rows(segments(words.words), 1)
