"""Pictures told by a perceptual hash, for re-use; never a look at faces."""

from __future__ import annotations

import ctypes
from itertools import pairwise
from typing import Any

import pypdfium2.raw as raw

from hirecheck.intake.documents.pdf_paint import Paint

__all__ = ["dhash", "drawn_hash", "may_be_photo", "photo_area"]

_LEAST = 60  # pixels a side; smaller ones are logos and icons
_MAX_PIXELS = 6_000_000
_MAX_SHARE = 0.5  # of the page; larger ones are scans and backgrounds


def may_be_photo(width: int, height: int) -> bool:
    """True for the size and shape of a photograph of a person, in pixels."""
    shape = 0.4 < width / max(height, 1) < 2.5
    return shape and min(width, height) >= _LEAST and width * height <= _MAX_PIXELS


def photo_area(image: Paint, page: float) -> bool:
    """True where a picture covers no more of the page than a photograph does."""
    return image.area < _MAX_SHARE * page


def drawn_hash(item: Any) -> str:
    """Perceptual hash of a PDFium image object, "" where it cannot be decoded."""
    handle = raw.FPDFImageObj_GetBitmap(item)
    if not handle:
        return ""
    try:
        width, height = raw.FPDFBitmap_GetWidth(handle), raw.FPDFBitmap_GetHeight(handle)
        stride, kind = raw.FPDFBitmap_GetStride(handle), raw.FPDFBitmap_GetFormat(handle)
        size = {raw.FPDFBitmap_Gray: 1, raw.FPDFBitmap_BGR: 3}.get(kind, 4)
        data = ctypes.string_at(raw.FPDFBitmap_GetBuffer(handle), stride * height)
        return dhash(data, width, height, stride, size)
    finally:
        raw.FPDFBitmap_Destroy(handle)


def dhash(data: bytes, width: int, height: int, stride: int, size: int) -> str:
    """64 bits as hex: whether brightness falls from one cell to the next in a 9 by 8 grid.

    `size` is bytes a pixel; up to three channels are averaged.
    """
    if width < 9 or height < 8:
        return ""
    bits = 0
    for row in range(8):
        cells = [_cell(data, width, height, stride, size, column, row) for column in range(9)]
        for left, right in pairwise(cells):
            bits = bits << 1 | (left > right)
    return f"{bits:016x}"


def _cell(
    data: bytes, width: int, height: int, stride: int, size: int, column: int, row: int
) -> float:
    """Mean brightness of a cell, sampled evenly with at most 16 lines and 16 points a line."""
    x0, x1 = column * width // 9, max(column * width // 9 + 1, (column + 1) * width // 9)
    y0, y1 = row * height // 8, max(row * height // 8 + 1, (row + 1) * height // 8)
    step = max(1, (y1 - y0) // 16)
    across = max(1, (x1 - x0) // 16)
    total = count = 0
    for y in range(y0, y1, step):
        start = y * stride
        for channel in range(min(size, 3)):
            line = data[start + x0 * size + channel : start + x1 * size : across * size]
            total += sum(line)
            count += len(line)
    return total / max(1, count)
