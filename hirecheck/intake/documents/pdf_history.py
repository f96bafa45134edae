"""What a PDF records about itself: program, people, times, saves, scripts, embedded files."""

from __future__ import annotations

import ctypes
import io
import logging
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from hirecheck.intake.documents.stamps import iso_time, pdf_time
from hirecheck.intake.documents.tricks import normal
from hirecheck.intake.documents.xmp import read_xmp

if TYPE_CHECKING:
    import pypdf

__all__ = ["earlier_versions", "has_layers", "pdf_history"]

_SAVE = re.compile(rb"startxref\s{1,8}\d{1,12}\s{1,8}%%EOF")
_OBJECT = re.compile(rb"\d{1,10}\s\d{1,5}\sobj\b")
_PATH = re.compile(
    r"(?:file:///?|\\\\[\w.-]+\\|\b[A-Za-z]:\\)[^\s\"<>|]{2,300}|/(?:Users|home)/[^\s\"<>|]{2,200}"
)
_MAX_DEPTH = 12
_MAX_TEXT = 20_000
_MAX_UNPACKED = 4_000_000
_INFO_KEYS = ("Title", "Author", "Company", "Creator", "Producer", "CreationDate", "ModDate")
_OBJECT_STREAM = re.compile(rb"/ObjStm\b")
_ESCAPED = re.compile(rb"/\w{0,20}#[0-9A-Fa-f]{2}[\w#]{0,40}")
_BYTE = re.compile(rb"#([0-9A-Fa-f]{2})")
_ACTION_WORDS = (
    b"/JavaScript",
    b"/Launch",
    b"/SubmitForm",
    b"/ImportData",
    b"/GoToE",
    b"/XFA",
)
_MAX_EMBEDDED = 50
_ACTIONS = {
    "/JavaScript": "a script (JavaScript)",
    "/Launch": "an action that starts another program",
    "/SubmitForm": "an action that sends the form's content away",
    "/ImportData": "an action that reads another file",
    "/GoToE": "an action that opens an embedded file",
}


def pdf_history(document: pdfium.PdfDocument, data: bytes) -> dict[str, Any]:
    """The fields of FileTrace that a PDF records; what cannot be read stays out.

    The catalog is read with pypdf only where the file holds a word that names an action; that
    costs more than all the rest.
    """
    xmp = read_xmp(data)
    info = {key: normal(_meta(document, key)) for key in _INFO_KEYS}
    created = pdf_time(info["CreationDate"]) or iso_time(xmp.get("CreateDate"))
    modified = pdf_time(info["ModDate"]) or iso_time(xmp.get("ModifyDate"))
    texts = [*info.values(), *xmp.values.values()]
    return {
        "producer": info["Producer"] or xmp.get("Producer"),
        "creator": info["Creator"] or xmp.get("CreatorTool"),
        "author": info["Author"] or xmp.get("creator"),
        "company": info["Company"] or xmp.get("Company"),
        "title": info["Title"] or xmp.get("title"),
        "created": created,
        "modified": modified,
        "zoned": any(moment is not None and moment.tzinfo for moment in (created, modified)),
        "incremental_saves": len(_sections(data)),
        "languages": tuple(dict.fromkeys(filter(None, (_language(document), *xmp.languages)))),
        "document_id": xmp.get("OriginalDocumentID", "DocumentID") or _file_id(document),
        "paths": tuple(dict.fromkeys(f.group() for text in texts for f in _PATH.finditer(text))),
        "history": xmp.history,
        "active": _active(data) if _names_actions(data) else (),
        "embedded": _embedded(document),
    }


def _meta(document: pdfium.PdfDocument, key: str) -> str:
    """An entry of the information dictionary, one line of at most 500 characters."""
    name = key.encode()
    length = raw.FPDF_GetMetaText(document.raw, name, None, 0)
    if not 2 < length <= _MAX_TEXT:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDF_GetMetaText(document.raw, name, buffer, length)
    text = buffer.raw[: length - 2].decode("utf-16-le", errors="replace")
    return " ".join(text.split())[:500]


def _language(document: pdfium.PdfDocument) -> str:
    buffer = (ctypes.c_ushort * 64)()
    length = raw.FPDFCatalog_GetLanguage(document.raw, buffer, 64)
    if not 2 < length <= 64:
        return ""
    return bytes(buffer)[: 2 * (length - 1)].decode("utf-16-le", errors="replace").strip("\x00 ")


def _file_id(document: pdfium.PdfDocument) -> str:
    """The identifier given when the file was first written, as hex."""
    length = raw.FPDF_GetFileIdentifier(document.raw, raw.FILEIDTYPE_PERMANENT, None, 0)
    if not 1 < length <= 256:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDF_GetFileIdentifier(document.raw, raw.FILEIDTYPE_PERMANENT, buffer, length)
    return buffer.raw[: length - 1].hex() if any(buffer.raw[: length - 1]) else ""


def _embedded(document: pdfium.PdfDocument) -> tuple[str, ...]:
    names: list[str] = []
    for index in range(min(_MAX_EMBEDDED, max(0, raw.FPDFDoc_GetAttachmentCount(document.raw)))):
        item = raw.FPDFDoc_GetAttachment(document.raw, index)
        length = raw.FPDFAttachment_GetName(item, None, 0) if item else 0
        if 2 < length <= 2000:
            buffer = (ctypes.c_ushort * (length // 2))()
            raw.FPDFAttachment_GetName(item, buffer, length)
            names.append(bytes(buffer)[: length - 2].decode("utf-16-le", errors="replace"))
    return tuple(names)


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


def has_layers(data: bytes) -> bool:
    """True for a document with layers, which a reader may not see (optional content)."""
    return any(b"/OCProperties" in part for part in chain([data], _packed_objects(data)))


def _names_actions(data: bytes) -> bool:
    """True where a name in the file, or in its packed objects, is one of an action."""
    return b"/Encrypt" in data or any(map(_has_action, chain([data], _packed_objects(data))))


def _has_action(part: bytes) -> bool:
    if any(word in part for word in _ACTION_WORDS):
        return True
    if b"#" not in part:
        return False
    escaped = (found.group() for found in _ESCAPED.finditer(part))
    plain = (_BYTE.sub(lambda m: bytes([int(m[1], 16)]), name) for name in escaped)
    return any(name in _ACTION_WORDS for name in plain)


def _packed_objects(data: bytes) -> Iterator[bytes]:
    """Object streams (ISO 32000-1, 7.5.7), unpacked up to a size."""
    for found in islice(_OBJECT_STREAM.finditer(data), 500):
        start = data.find(b"stream", found.end(), found.end() + 300)
        if start < 0:
            continue
        start += 8 if data[start + 6 : start + 8] == b"\r\n" else 7
        try:
            yield zlib.decompressobj().decompress(data[start:], _MAX_UNPACKED)
        except zlib.error:
            continue


def _active(data: bytes) -> tuple[str, ...]:
    """What would run or reach out when the file is opened, by the document's catalog."""
    import pypdf  # a twentieth of a second, which few files are worth

    with _quiet():
        try:
            reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
            if reader.is_encrypted:
                reader.decrypt("")
            return tuple(dict.fromkeys(_catalog(reader)))
        # pypdf raises whatever a broken file leads it to; all that is lost is this one list.
        except Exception:
            return ()


def _catalog(reader: pypdf.PdfReader) -> list[str]:
    root = reader.root_object
    found: list[str] = []
    for key in ("/OpenAction", "/AA"):
        found += _actions(root.get(key), 0)
    names = _resolved(root.get("/Names"))
    if isinstance(names, dict) and names.get("/JavaScript") is not None:
        found.append(_ACTIONS["/JavaScript"])
    form = _resolved(root.get("/AcroForm"))
    if isinstance(form, dict):
        if form.get("/XFA") is not None:
            found.append("a dynamic form (XFA)")
        found += _field_actions(form.get("/Fields"), 0)
    return found


def _field_actions(fields: Any, depth: int) -> list[str]:
    fields = _resolved(fields)
    if not isinstance(fields, list) or depth > _MAX_DEPTH:
        return []
    found: list[str] = []
    for item in fields[:200]:
        field = _resolved(item)
        if isinstance(field, dict):
            found += _actions(field.get("/A"), 0) + _actions(field.get("/AA"), 0)
            found += _field_actions(field.get("/Kids"), depth + 1)
    return found


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
