"""What a DOCX package says about its own history: properties, revisions, links to elsewhere."""

from __future__ import annotations

import posixpath
import re
from collections import Counter

from lxml import etree

from hirecheck.intake.documents.container import Bundle
from hirecheck.intake.documents.docx_names import W
from hirecheck.intake.documents.docx_package import Package
from hirecheck.intake.documents.docx_styles import Styles
from hirecheck.intake.documents.docx_text import DocxText
from hirecheck.intake.documents.stamps import iso_time

__all__ = ["docx_trace", "look_of"]

_PATH = re.compile(r"(?:file:///?|\\\\|[A-Za-z]:\\)[^\s\"<>|]{2,300}")
_ACTIVE_PARTS = (
    ("vbaProject.bin", "a macro project"),
    ("vbaData.xml", "a macro project"),
    ("activeX/", "an ActiveX control"),
)
_OBJECT_KINDS = ("attachedTemplate", "oleObject", "frame", "subDocument", "aFChunk")
_DDE = re.compile(r"\bDDE(?:AUTO)?\b")
_MAX_PEOPLE = 20


def docx_trace(package: Package, body: etree._Element, text: DocxText) -> dict[str, object]:
    """The fields of FileTrace that a DOCX records; its times are UTC without a zone."""
    core = _texts(package.properties("core"))
    app = _texts(package.properties("extended"))
    settings = package.single("settings")
    program = " ".join(filter(None, (app.get("Application", ""), app.get("AppVersion", ""))))
    return {
        "producer": program,
        "creator": app.get("Application", ""),
        "author": core.get("creator", ""),
        "company": app.get("Company", ""),
        "last_modified_by": core.get("lastModifiedBy", ""),
        "template": _template(app, package),
        "title": core.get("title", ""),
        "created": iso_time(core.get("created", "")),
        "modified": iso_time(core.get("modified", "")),
        "zoned": False,
        "revisions": _number(core.get("revision", "")),
        "edit_minutes": _number(app.get("TotalTime", "")),
        "languages": _languages(package, body),
        "fonts": tuple(sorted(font for font in text.fonts if font)),
        "document_id": _root_id(settings),
        "active": _active(package, body),
        "embedded": _embedded(package.bundle),
        "revision_people": _people(package, body),
        "paths": _paths(package, app),
        "history": _history(settings, package),
    }


def look_of(body: etree._Element, styles: Styles, text: DocxText) -> list[str]:
    """What a person who made the template by hand leaves in it: own styles, fonts, margins."""
    margins: list[str] = []
    for node in body.iter(W + "pgMar"):
        margins = [node.get(W + side) or "" for side in ("top", "right", "bottom", "left")]
    if not styles.names and not margins:
        return []
    fonts = sorted(font for font, count in text.fonts.items() if font and count > 20)
    sizes = Counter(row.size for row in text.rows if row.size)
    usual = sorted(size for size, count in sizes.items() if count > 1)
    own = sorted(styles.names)
    return [f"styles {own}", f"fonts {fonts}", f"margins {margins}", f"sizes {usual}"]


def _texts(root: etree._Element | None) -> dict[str, str]:
    """Children's texts by local name."""
    if root is None:
        return {}
    return {
        etree.QName(node).localname: " ".join((node.text or "").split())[:500]
        for node in root
        if isinstance(node.tag, str)
    }


def _number(text: str) -> int | None:
    return int(text) if text.isdigit() and len(text) < 10 else None


def _template(app: dict[str, str], package: Package) -> str:
    for relation in package.settings_relations().values():
        if relation.kind == "attachedTemplate":
            return relation.target
    return app.get("Template", "")


def _languages(package: Package, body: etree._Element) -> tuple[str, ...]:
    """Proofing languages by use: those of runs, then the style sheet's default."""
    found: Counter[str] = Counter()
    for node in body.iter(W + "lang"):
        found.update(filter(None, (node.get(W + "val"),)))
    styles = package.single("styles")
    if styles is not None:
        for node in styles.iter(W + "lang"):
            for key in ("val", "eastAsia", "bidi"):
                found.update(filter(None, (node.get(W + key),)))
    return tuple(language for language, _ in found.most_common(10))


def _root_id(settings: etree._Element | None) -> str:
    """The document's first save (`w:rsidRoot`) or Word's own document id."""
    if settings is None:
        return ""
    for node in settings.iter():
        if isinstance(node.tag, str) and etree.QName(node).localname == "docId":
            found = next((str(v) for k, v in node.items() if str(k).endswith("val")), "")
            if found.startswith("{"):
                return found
    root = next(settings.iter(W + "rsidRoot"), None)
    return (root.get(W + "val") or "") if root is not None else ""


def _active(package: Package, body: etree._Element) -> tuple[str, ...]:
    names = list(package.bundle.names)
    found = [what for mark, what in _ACTIVE_PARTS if any(mark in name for name in names)]
    for relation in (*package.relations.values(), *package.settings_relations().values()):
        if relation.external and relation.kind in _OBJECT_KINDS:
            found.append(f"a {relation.kind} loaded from {relation.target[:200]}")
    if any(_DDE.search(text) for text in _instructions(body)):
        found.append("a DDE field that starts another program")
    return tuple(dict.fromkeys(found))


def _instructions(body: etree._Element) -> list[str]:
    """Field codes, pieces of one paragraph joined, as programs split them to hide them."""
    texts = [node.get(W + "instr") or "" for node in body.iter(W + "fldSimple")]
    for paragraph in body.iter(W + "p"):
        texts.append("".join(node.text or "" for node in paragraph.iter(W + "instrText")))
    texts.append("".join(node.text or "" for node in body.iter(W + "instrText")))
    return texts


def _embedded(bundle: Bundle) -> tuple[str, ...]:
    return tuple(posixpath.basename(name) for name in bundle.names if "/embeddings/" in name)


def _people(package: Package, body: etree._Element) -> tuple[tuple[str, str], ...]:
    """Names in tracked changes and comments with what they did, each once."""
    found: dict[str, str] = {}
    for kind, what in (("ins", "inserted text"), ("del", "deleted text")):
        for node in body.iter(W + kind):
            found.setdefault((node.get(W + "author") or "").strip(), what)
    comments = package.single("comments")
    if comments is not None:
        for node in comments.iter(W + "comment"):
            found.setdefault((node.get(W + "author") or "").strip(), "commented")
    return tuple((name, what) for name, what in found.items() if name)[:_MAX_PEOPLE]


def _paths(package: Package, app: dict[str, str]) -> tuple[str, ...]:
    every = (*package.relations.values(), *package.settings_relations().values())
    texts = [relation.target for relation in every if relation.external]
    texts += [app.get("Template", ""), app.get("HyperlinkBase", "")]
    return tuple(dict.fromkeys(found.group() for text in texts for found in _PATH.finditer(text)))


def _history(settings: etree._Element | None, package: Package) -> tuple[str, ...]:
    """Save sessions (rsids) and custom properties, as facts in words."""
    found: list[str] = []
    if settings is not None:
        sessions = [node.get(W + "val") or "" for node in settings.iter(W + "rsid")]
        if sessions:
            found.append(f"{len(sessions)} save sessions: {' '.join(sessions[:100])}")
    custom = package.properties("custom")
    if custom is not None:
        for node in custom:
            text = " ".join("".join(str(part) for part in node.itertext()).split())[:200]
            found.append(f"custom property {node.get('name', '')}: {text}")
    return tuple(found[:50])
