"""DOCX: the text of all its stories, and what the package says about its history."""

from __future__ import annotations

from lxml import etree

from hirecheck.dossier import Quality
from hirecheck.intake.documents.container import Bundle, BundleError
from hirecheck.intake.documents.docx_package import Package
from hirecheck.intake.documents.docx_styles import Styles
from hirecheck.intake.documents.docx_text import DocxText
from hirecheck.intake.documents.docx_trace import docx_trace, look_of
from hirecheck.intake.documents.draft import Draft, Row
from hirecheck.intake.documents.picture import pictures_of
from hirecheck.intake.limits import Limits

__all__ = ["read_docx"]


def read_docx(data: bytes, limits: Limits) -> Draft:
    """Headers, body, text boxes, notes and footers in this order, with the package's trace."""
    draft = Draft()
    try:
        package = Package(Bundle(data, limits))
        body = package.xml(package.main)
        if body is None:
            why = f"The DOCX lacks its main part {package.main}; ask for it as PDF."
            draft.worse(Quality.FAILED, why)
            return draft
        _read(package, body, draft)
    except BundleError as error:
        read_some = Quality.PARTIAL if draft.rows else Quality.FAILED
        draft.worse(read_some, f"The DOCX could not be read: {error}; ask for it as PDF.")
    return draft


def _read(package: Package, body: etree._Element, draft: Draft) -> None:
    styles = Styles(package.single("styles"))
    text = DocxText(styles, {key: r.target for key, r in package.relations.items()})
    for part in package.parts("header"):
        _add(package, part, text)
    text.targets = {key: r.target for key, r in package.relations.items()}
    text.story(body)
    draft.rows, draft.hidden = text.rows, text.hidden
    for part in package.parts("footnotes", "endnotes", "footer"):
        _add(package, part, text)
    draft.trace = docx_trace(package, body, text)
    draft.look = look_of(body, styles, text)
    draft.pictures = pictures_of(package.bundle, "word/media/")


def _add(package: Package, part: str, text: DocxText) -> None:
    """A story beside the body; first, odd and even headers often repeat one text."""
    root = package.xml(part)
    if root is None:
        return
    before = len(text.rows)
    known = {row.text for row in text.rows}
    text.targets = {key: r.target for key, r in package.related(part).items()}
    text.story(root)
    text.rows[before:] = [row for row in text.rows[before:] if _is_news(row, known)]


def _is_news(row: Row, known: set[str]) -> bool:
    return (row.text not in known and any(char.isalpha() for char in row.text)) or _is_phone(row)


def _is_phone(row: Row) -> bool:
    return sum(char.isdigit() for char in row.text) > 4
