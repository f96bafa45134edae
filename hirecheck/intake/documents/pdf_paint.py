"""What a PDF page paints besides text, in its order: filled shapes and pictures."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from hirecheck.intake.documents.pdf_clip import is_clipped_away
from hirecheck.intake.documents.pdf_words import Box, Frame

__all__ = ["Paint", "Painting", "painting"]

_MAX_OBJECTS = 20_000
_MAX_DEPTH = 4
_DOT = (1.2, 5.5)  # points: how wide and high the bullets are that browsers draw as shapes
_IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Paint:
    """One painted area: `order` is its turn, `fill` its opaque colour or None if it has no one."""

    order: int
    box: Box
    fill: tuple[int, int, int] | None
    image: Any = None
    pixels: tuple[int, int] = (0, 0)

    def holds(self, box: Box, slack: float = 1.0) -> bool:
        """True where the area contains the other, up to some points."""
        x0, y0, x1, y1 = self.box
        return (
            x0 <= box[0] + slack
            and y0 <= box[1] + slack
            and x1 >= box[2] - slack
            and y1 >= box[3] - slack
        )

    @property
    def area(self) -> float:
        """Square points."""
        return max(0.0, self.box[2] - self.box[0]) * max(0.0, self.box[3] - self.box[1])


@dataclass(slots=True)
class Painting:
    """A page's areas and the turns of its text objects by address; `dots` are small even shapes,
    `clipped` the text objects whose clip path leaves nothing of them to see.
    """

    areas: list[Paint] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)
    texts: dict[int, int] = field(default_factory=dict)
    clipped: set[int] = field(default_factory=set)
    shapes: int = 0
    cut: bool = False

    @property
    def images(self) -> list[Paint]:
        """The pictures."""
        return [area for area in self.areas if area.image is not None]


def painting(page: pdfium.PdfPage, frame: Frame) -> Painting:
    """All areas of a page, also inside its forms, up to a number no resume needs."""
    result = Painting()
    letters: list[tuple[Any, int]] = []
    objects = _objects(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, _IDENTITY, 0)
    for order, (item, kind, matrix) in enumerate(objects):
        if order >= _MAX_OBJECTS:
            result.cut = True
            break
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            letters.append((item, order))
            if matrix is _IDENTITY and is_clipped_away(item):
                result.clipped.add(ctypes.cast(item, ctypes.c_void_p).value or 0)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            result.shapes += 1
            _add_shape(result, item, order, matrix, frame)
        elif kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            _add_picture(result, item, order, matrix, frame, kind == raw.FPDF_PAGEOBJ_IMAGE)
    if result.areas:  # without any, nothing is covered and everything stands on white
        result.texts = {
            ctypes.cast(item, ctypes.c_void_p).value or 0: order for item, order in letters
        }
    return result


def _objects(
    holder: Any, count: Any, get: Any, matrix: Matrix, depth: int
) -> Iterator[tuple[Any, int, Matrix]]:
    for index in range(max(0, count(holder))):
        item = get(holder, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < _MAX_DEPTH:
            inner = _times(_matrix(item), matrix)
            yield from _objects(
                item, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, inner, depth + 1
            )
        else:
            yield item, kind, matrix


def _matrix(item: Any) -> Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, found):
        return _IDENTITY
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _box(item: Any, matrix: Matrix, frame: Frame) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
    if matrix is not _IDENTITY:
        a, b, c, d, e, f = matrix
        corners = [(x0, y0), (x1, y0), (x0, y1), (x1, y1)]
        across = [a * x + c * y + e for x, y in corners]
        up = [b * x + d * y + f for x, y in corners]
        x0, y0, x1, y1 = min(across), min(up), max(across), max(up)
    if not all(math.isfinite(v) for v in (x0, y0, x1, y1)):
        return None
    return frame.box(x0, y0, x1, y1)


def _add_shape(result: Painting, item: Any, order: int, matrix: Matrix, frame: Frame) -> None:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item, mode, stroke) or not mode.value:
        return
    box = _box(item, matrix, frame)
    if box is None:
        return
    wide, high = box[2] - box[0], box[3] - box[1]
    if _DOT[0] <= wide <= _DOT[1] and abs(wide - high) < 0.25 * wide:
        result.dots.append(box)
    if wide < 3 or high < 3:
        return
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha)
    if known and alpha.value < 230:
        result.areas.append(Paint(order, box, None))
        return
    fill = (red.value, green.value, blue.value) if known else None
    result.areas.append(Paint(order, box, fill))


def _add_picture(
    result: Painting, item: Any, order: int, matrix: Matrix, frame: Frame, image: bool
) -> None:
    box = _box(item, matrix, frame)
    if box is None:
        return
    width, height = ctypes.c_uint(), ctypes.c_uint()
    if image:
        raw.FPDFImageObj_GetImagePixelSize(item, width, height)
    pixels = (width.value, height.value)
    result.areas.append(Paint(order, box, None, item if image else None, pixels))
