"""What a file is, by its first bytes first and its ending second."""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum
from pathlib import PurePosixPath

from hirecheck.intake.text import looks_binary

__all__ = ["Format", "sniff"]


class Format(StrEnum):
    """The formats that are told apart; the value is what a report calls them."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON = "json"
    DOC = "doc"
    LOCKED = "encrypted-office"
    PNG = "png"
    JPEG = "jpeg"
    IMAGE = "image"
    SHEET = "xlsx"
    SLIDES = "pptx"
    ZIP = "zip"
    EMPTY = "empty"
    BINARY = "binary"


_HEAD = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IMAGES = (b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00", b"8BPS")
_ENDINGS = {
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".json": Format.JSON,
}
_MEMBERS = (
    ("word/", Format.DOCX),
    ("xl/", Format.SHEET),
    ("ppt/", Format.SLIDES),
)


def sniff(name: str, data: bytes) -> Format:
    """The format of a file; its ending only decides between kinds of plain text."""
    head = data[:_HEAD]
    if not data.strip(b"\x00 \t\r\n"):
        return Format.EMPTY
    for found in (_by_magic(head), _by_container(data, head)):
        if found is not None:
            return found
    if looks_binary(data):
        return Format.BINARY
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return Format.HTML
    return _ENDINGS.get(PurePosixPath(name.lower()).suffix, Format.TEXT)


def _by_magic(head: bytes) -> Format | None:
    if b"%PDF-" in head or head.lstrip().startswith(b"%PDF"):
        return Format.PDF
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rt"):
        return Format.RTF
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if head.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    heic = head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"avif")
    return Format.IMAGE if webp or heic or head.startswith(_IMAGES) else None


def _by_container(data: bytes, head: bytes) -> Format | None:
    if head.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        return Format.LOCKED if locked else Format.DOC
    if not head.startswith(b"PK"):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as bundle:
            names = bundle.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return Format.ZIP
    for prefix, found in _MEMBERS:
        if any(name.startswith(prefix) for name in names):
            return found
    return Format.ODT if "content.xml" in names else Format.ZIP
