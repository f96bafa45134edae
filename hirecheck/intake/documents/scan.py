"""A document that is a picture: its text where a program can recognise it, else what is needed."""

from __future__ import annotations

from hirecheck.dossier import Quality
from hirecheck.intake.documents import ocr
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.documents.imagefile import jpeg_parts, png_parts
from hirecheck.intake.documents.pdf_layout import ordered_rows
from hirecheck.intake.documents.pdf_rows import segments
from hirecheck.intake.documents.polish import polish
from hirecheck.intake.limits import Limits

__all__ = ["read_scan"]

_SCALE = 2.8  # pixels a point, as if scanned at 200 dots an inch


def read_scan(data: bytes, limits: Limits) -> Draft:
    """Recognise a picture's text with tesseract, which reads PNG and JPEG itself."""
    draft = Draft(pages=1, trace={"image_only": True})
    png = data.startswith(b"\x89PNG")
    parts = png_parts(data) if png else jpeg_parts(data)
    pixels = parts.width * parts.height
    if not pixels:
        draft.worse(Quality.FAILED, "The picture is damaged; ask for the document as a PDF.")
        return draft
    words = []
    if pixels <= limits.max_image_pixels:
        words = ocr.read_image_file(data, _SCALE, limits.seconds_per_document)
    draft.rows = polish(ordered_rows(segments(words), 1), parts.height / _SCALE)
    if draft.rows:
        draft.ocr = True
        draft.worse(
            Quality.PARTIAL, "The text was recognised from a picture; letters may be wrong."
        )
    else:
        tool = "" if ocr.available() else ", or install tesseract"
        draft.worse(
            Quality.OCR_NEEDED, f"The document is a picture; ask for a PDF with text{tool}."
        )
    return draft
