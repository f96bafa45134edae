"""Any document of a packet as a `Document`: text in reading order, quality and trace."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import PurePosixPath

from hirecheck.dossier import Document, Kind, Quality
from hirecheck.intake.documents.docx import read_docx
from hirecheck.intake.documents.draft import Draft, lay
from hirecheck.intake.documents.guard import read_guarded
from hirecheck.intake.documents.html import read_html
from hirecheck.intake.documents.jsonresume import read_json_resume
from hirecheck.intake.documents.odt import read_odt
from hirecheck.intake.documents.pdf import read_pdf
from hirecheck.intake.documents.picture import read_picture
from hirecheck.intake.documents.plain import read_markdown, read_text
from hirecheck.intake.documents.rtf import read_rtf
from hirecheck.intake.documents.scan import read_scan
from hirecheck.intake.documents.sniff import Format, sniff
from hirecheck.intake.documents.traces import trace_of
from hirecheck.intake.limits import Limits

__all__ = ["read_document", "read_picture"]

_WHY_NOT = {
    Format.EMPTY: "The file is empty; ask for it again.",
    Format.DOC: "This is an old Word file (.doc), which is not read; ask for it as PDF or DOCX.",
    Format.LOCKED: "The file is encrypted with a password; ask for an unprotected copy.",
    Format.SHEET: "This is a spreadsheet, not a text document; ask for it as PDF or DOCX.",
    Format.SLIDES: "This is a presentation, which is not read; ask for it as PDF or DOCX.",
    Format.ZIP: "This is a zip container without a document in it; ask for it as PDF or DOCX.",
    Format.BINARY: "The content is not a document of a known format; ask for it as PDF or DOCX.",
    Format.IMAGE: "This is a picture of a format that is not read; ask for it as PDF, PNG or JPEG.",
}


def read_document(name: str, data: bytes, kind: Kind, limits: Limits) -> Document:
    """Read one file by what it is, whatever its name says.

    Never raises for bad content: quality `failed`, `ocr-needed` or `partial` and the sentence
    `why` say what was expected and what to do.
    """
    draft = _drafted(name, data, limits)
    laid = lay(draft.rows, limits.max_text_chars)
    if laid.cut:
        draft.worse(
            Quality.PARTIAL, f"Only the first {limits.max_text_chars:,} characters were read."
        )
    if draft.quality is Quality.GOOD and not laid.text.strip():
        draft.worse(Quality.FAILED, "No text was found in the file; ask for it as PDF or DOCX.")
    bare = Document(
        name,
        kind,
        laid.text,
        draft.quality,
        draft.why,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        pages=draft.pages,
        ocr=draft.ocr,
        lines=laid.lines,
        data=draft.data,
    )
    return trace_of(bare, draft, laid, sniff(name, data))


def _drafted(name: str, data: bytes, limits: Limits) -> Draft:
    if len(data) > limits.max_file_bytes:
        size = f"{len(data) / 1e6:.0f} MB, more than the {limits.max_file_bytes / 1e6:.0f} MB read"
        return _failed(f"The file has {size}; ask for a smaller one or raise max_file_mb.")
    found = sniff(name, data)
    reader = _READERS.get(found)
    if reader is None:
        return _failed(_WHY_NOT.get(found, _WHY_NOT[Format.BINARY]))
    draft = reader(data, limits)
    ending = PurePosixPath(name.lower()).suffix
    if found is Format.TEXT and ending in _NEVER_TEXT:
        why = f"The file is named {ending} and holds plain text; it was read as text."
        draft.worse(Quality.PARTIAL, why)
    return draft


def _failed(why: str) -> Draft:
    draft = Draft()
    draft.worse(Quality.FAILED, why)
    return draft


def _pdf(data: bytes, limits: Limits) -> Draft:
    return read_guarded(data, limits) if limits.guarded else read_pdf(data, limits)


#: Endings of formats that are never plain text: such a file is damaged or misnamed.
_NEVER_TEXT = frozenset({".pdf", ".docx", ".doc", ".odt", ".rtf"})
_READERS: dict[Format, Callable[[bytes, Limits], Draft]] = {
    Format.PDF: _pdf,
    Format.DOCX: read_docx,
    Format.ODT: read_odt,
    Format.RTF: read_rtf,
    Format.PNG: read_scan,
    Format.JPEG: read_scan,
    Format.JSON: lambda data, _: read_json_resume(data),
    Format.HTML: lambda data, _: read_html(data),
    Format.MARKDOWN: lambda data, _: read_markdown(data),
    Format.TEXT: lambda data, _: read_text(data),
}
