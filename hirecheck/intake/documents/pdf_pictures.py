"""The pictures on a page of a PDF: their hash, and what a JPEG's own metadata says."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import replace

import pypdfium2.raw as raw

from hirecheck.intake.documents.draft import EmbeddedPicture
from hirecheck.intake.documents.pdf_paint import Paint, Painting
from hirecheck.intake.documents.pdf_words import PageWords
from hirecheck.intake.documents.picture import picture_inside
from hirecheck.intake.documents.pictures import drawn_hash, may_be_photo, photo_area

__all__ = ["page_pictures"]

_MOST = 30  # of a document
_LEAST = 16  # pixels a side; smaller ones are dots and lines
_MAX_PIXELS = 6_000_000
_MAX_BYTES = 8_000_000


def page_pictures(
    painted: Painting, words: PageWords, known: Sequence[EmbeddedPicture]
) -> list[EmbeddedPicture]:
    """The pictures of a page that are not known from pages before."""
    page = words.width * words.height or 1.0
    found: list[EmbeddedPicture] = []
    for image in painted.images[: _MOST - len(known)]:
        picture = _picture(image, page)
        if picture is not None and picture not in known and picture not in found:
            found.append(picture)
    return found


def _picture(image: Paint, page: float) -> EmbeddedPicture | None:
    width, height = image.pixels
    if min(width, height) < _LEAST or width * height > _MAX_PIXELS:
        return None
    photo = may_be_photo(width, height) and photo_area(image, page)
    inside = _as_file(image)
    phash = drawn_hash(image.image)
    if inside is not None:
        return replace(inside, phash=phash, photo=photo)
    return EmbeddedPicture(phash, width, height, photo=photo) if phash else None


def _as_file(image: Paint) -> EmbeddedPicture | None:
    """A JPEG as it was put into the document, metadata included."""
    count = raw.FPDFImageObj_GetImageFilterCount(image.image)
    name = ctypes.create_string_buffer(32)
    raw.FPDFImageObj_GetImageFilter(image.image, count - 1, name, 32)
    if name.value != b"DCTDecode":
        return None
    # All filters but the picture's own are undone.
    size = raw.FPDFImageObj_GetImageDataDecoded(image.image, None, 0)
    if not 4 < size <= _MAX_BYTES:
        return None
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFImageObj_GetImageDataDecoded(image.image, buffer, size)
    return picture_inside(buffer.raw) if buffer.raw[:2] == b"\xff\xd8" else None
