"""DOCX: the text of all its stories, and what the package says about its history."""

from __future__ import annotations

import posixpath
import re

from lxml import etree

from hirecheck.dossier import Quality
from hirecheck.intake.documents.container import Bundle, BundleError
from hirecheck.intake.documents.docx_styles import Styles
from hirecheck.intake.documents.docx_text import DocxText
from hirecheck.intake.documents.docx_trace import docx_trace, look_of
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.limits import Limits

__all__ = ["read_docx"]

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN = "/officeDocument"


def read_docx(data: bytes, limits: Limits) -> Draft:
    """Headers, body, text boxes, notes and footers in this order, with the package's trace."""
    draft = Draft()
    try:
        bundle = Bundle(data, limits)
        main = _main_part(bundle)
        body = bundle.xml(main)
        if body is None:
            draft.worse(Quality.FAILED, f"The DOCX lacks its main part {main}; ask for it as PDF.")
            return draft
        _read_stories(bundle, main, body, draft)
    except BundleError as error:
        draft.worse(
            Quality.PARTIAL if draft.rows else Quality.FAILED,
            f"The DOCX could not be read: {error}; ask for it as PDF.",
        )
    return draft


def _read_stories(bundle: Bundle, main: str, body: etree._Element, draft: Draft) -> None:
    folder = posixpath.dirname(main)
    relations = related(bundle, main)
    styles = Styles(bundle.xml(posixpath.join(folder, "styles.xml")))
    text = DocxText(styles, {key: target for key, (_, target, _) in relations.items()})
    parts = {
        posixpath.normpath(posixpath.join(folder, target)).lstrip("/"): kind
        for kind, target, external in relations.values()
        if not external
    }
    for part in _of_kind(parts, "/header"):
        _add(bundle, part, text)
    text.targets = {key: target for key, (_, target, _) in relations.items()}
    text.story(body)
    for part in _of_kind(parts, "/footnotes", "/endnotes", "/footer"):
        _add(bundle, part, text)
    draft.rows, draft.hidden = text.rows, text.hidden
    draft.trace = docx_trace(bundle, folder, relations, body, text)
    draft.look = look_of(bundle, folder, styles, text)


def _add(bundle: Bundle, part: str, text: DocxText) -> None:
    root = bundle.xml(part)
    if root is not None:
        text.targets = {key: target for key, (_, target, _) in related(bundle, part).items()}
        text.story(root)


def _of_kind(parts: dict[str, str], *endings: str) -> list[str]:
    return sorted(part for part, kind in parts.items() if kind.endswith(endings))


def _main_part(bundle: Bundle) -> str:
    """The main document by the package's relationships, else the usual place."""
    for kind, target, external in related(bundle, "").values():
        if kind.endswith(_MAIN) and not external:
            return target.lstrip("/")
    return "word/document.xml"


def related(bundle: Bundle, part: str) -> dict[str, tuple[str, str, bool]]:
    """Relationships of a part by id: (type, target, external)."""
    folder, name = posixpath.split(part)
    root = bundle.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
    if root is None:
        return {}
    return {
        node.get("Id", ""): (
            node.get("Type", ""),
            re.sub(r"\s", "", node.get("Target", "")),
            node.get("TargetMode") == "External",
        )
        for node in root.iter(_RELATION)
    }
