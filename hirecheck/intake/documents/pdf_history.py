"""What a PDF records about itself: program, people, times, saves, scripts, embedded files."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pypdf

from hirecheck.intake.documents.stamps import iso_time, pdf_time
from hirecheck.intake.documents.tricks import normal
from hirecheck.intake.documents.xmp import Xmp, read_xmp

__all__ = ["earlier_versions", "pdf_history"]

_SAVE = re.compile(rb"startxref\s{1,8}\d{1,12}\s{1,8}%%EOF")
_OBJECT = re.compile(rb"\d{1,10}\s\d{1,5}\sobj\b")
_PATH = re.compile(
    r"(?:file:///?|\\\\[\w.-]+\\|\b[A-Za-z]:\\)[^\s\"<>|]{2,300}|/(?:Users|home)/[^\s\"<>|]{2,200}"
)
_MAX_DEPTH = 12
_MAX_EMBEDDED = 50
_ACTIONS = {
    "/JavaScript": "a script (JavaScript)",
    "/Launch": "an action that starts another program",
    "/SubmitForm": "an action that sends the form's content away",
    "/ImportData": "an action that reads another file",
    "/GoToE": "an action that opens an embedded file",
}


def pdf_history(data: bytes) -> dict[str, Any]:
    """The fields of FileTrace that a PDF records; what cannot be read stays out."""
    xmp = read_xmp(data)
    info: dict[str, str] = {}
    extra: dict[str, Any] = {}
    with _quiet():
        try:
            reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
            if reader.is_encrypted:
                reader.decrypt("")
            info = _info(reader)
            extra = _catalog(reader)
        # pypdf raises whatever a broken file leads it to; all that is lost is its metadata.
        except Exception:
            extra.setdefault("history", ())
    return _joined(data, info, xmp, extra)


def _joined(data: bytes, info: dict[str, str], xmp: Xmp, extra: dict[str, Any]) -> dict[str, Any]:
    created = pdf_time(info.get("CreationDate", "")) or iso_time(xmp.get("CreateDate"))
    modified = pdf_time(info.get("ModDate", "")) or iso_time(xmp.get("ModifyDate"))
    author = info.get("Author", "") or xmp.get("creator")
    texts = [*info.values(), *xmp.values.values()]
    identity = xmp.get("OriginalDocumentID", "DocumentID") or extra.pop("id", "")
    extra.pop("id", None)
    languages = (*extra.pop("languages", ()), *xmp.languages)
    return {
        **extra,
        "producer": info.get("Producer", "") or xmp.get("Producer"),
        "creator": info.get("Creator", "") or xmp.get("CreatorTool"),
        "author": author,
        "company": info.get("Company", "") or xmp.get("Company"),
        "title": info.get("Title", "") or xmp.get("title"),
        "created": created,
        "modified": modified,
        "zoned": any(moment is not None and moment.tzinfo for moment in (created, modified)),
        "incremental_saves": len(_sections(data)),
        "languages": tuple(dict.fromkeys(filter(None, languages))),
        "document_id": identity,
        "paths": tuple(dict.fromkeys(f.group() for text in texts for f in _PATH.finditer(text))),
        "history": (*xmp.history, *extra.get("history", ())),
    }


def earlier_versions(data: bytes) -> list[bytes]:
    """The file as it was before each later save, oldest first."""
    return [data[:start] for start, _ in _sections(data)]


def _sections(data: bytes) -> list[tuple[int, int]]:
    """Appended saves as (start, end): parts after an end mark that bring objects of their own.

    Word appends an empty cross-reference section to every file, and a file made for the web is
    written in two parts; neither is a save.
    """
    ends = [found.end() for found in _SAVE.finditer(data)]
    if b"/Linearized" in data[:1024]:
        ends = ends[1:]
    found = []
    for start, end in pairwise(ends):
        if _OBJECT.search(data, start, end):
            found.append((start, end))
    return found


@contextmanager
def _quiet() -> Iterator[None]:
    """pypdf tells of every flaw by logging; a report has its own words for them."""
    log = logging.getLogger("pypdf")
    before = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        log.setLevel(before)


def _info(reader: pypdf.PdfReader) -> dict[str, str]:
    found = reader.trailer.get("/Info")
    record = found.get_object() if found is not None else None
    if not isinstance(record, dict):
        return {}
    texts = {}
    for key in list(record)[:50]:
        entry = record.get(key)
        entry = entry.get_object() if entry is not None else None
        if isinstance(entry, str):
            texts[str(key).lstrip("/")] = " ".join(normal(str(entry)).split())[:500]
    return texts


def _catalog(reader: pypdf.PdfReader) -> dict[str, Any]:
    root = reader.root_object
    active: list[str] = []
    embedded: list[str] = []
    for key in ("/OpenAction", "/AA"):
        active += _actions(root.get(key), 0)
    names = _resolved(root.get("/Names"))
    if isinstance(names, dict):
        if names.get("/JavaScript") is not None:
            active.append(_ACTIONS["/JavaScript"])
        embedded = _file_names(names.get("/EmbeddedFiles"), 0)
    form = _resolved(root.get("/AcroForm"))
    if isinstance(form, dict) and form.get("/XFA") is not None:
        active.append("a dynamic form (XFA)")
    language = _resolved(root.get("/Lang"))
    identity = _resolved(reader.trailer.get("/ID"))
    first = _resolved(identity[0]) if isinstance(identity, list) and identity else None
    raw_id = getattr(first, "original_bytes", None) or (first if isinstance(first, bytes) else b"")
    return {
        "active": tuple(dict.fromkeys(active)),
        "embedded": tuple(embedded[:_MAX_EMBEDDED]),
        "languages": (str(language),) if isinstance(language, str) else (),
        "id": raw_id.hex() if any(raw_id) else "",
    }


def _resolved(item: Any) -> Any:
    return item.get_object() if hasattr(item, "get_object") else item


def _actions(item: Any, depth: int) -> list[str]:
    """Kinds of an action and of what follows it."""
    item = _resolved(item)
    if not isinstance(item, dict) or depth > _MAX_DEPTH:
        return []
    found = []
    kind = _ACTIONS.get(str(item.get("/S", "")))
    if kind:
        found.append(kind)
    for key, inner in list(item.items())[:30]:
        if key not in ("/S", "/Parent", "/P", "/D"):
            found += _actions(inner, depth + 4)
    return found


def _file_names(tree: Any, depth: int) -> list[str]:
    """Names in a name tree of embedded files."""
    tree = _resolved(tree)
    if not isinstance(tree, dict) or depth > _MAX_DEPTH:
        return []
    found: list[str] = []
    pairs = _resolved(tree.get("/Names"))
    if isinstance(pairs, list):
        found += [str(_resolved(name))[:200] for name in pairs[: 2 * _MAX_EMBEDDED : 2]]
    kids = _resolved(tree.get("/Kids"))
    if isinstance(kids, list):
        for kid in kids[:20]:
            found += _file_names(kid, depth + 1)
    return found[:_MAX_EMBEDDED]
