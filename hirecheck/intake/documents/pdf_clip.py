"""Whether a clip path leaves anything of a text object to see."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as raw

__all__ = ["is_clipped_away"]

_MOST_PATHS = 8
_MOST_POINTS = 64  # of one path; letters used as a clip have more and are left alone
_SLACK = 0.5  # points


def is_clipped_away(item: Any) -> bool:
    """True where the bounds of the object lie outside of what one of its clip paths shows."""
    clip = raw.FPDFPageObj_GetClipPath(item)
    count = raw.FPDFClipPath_CountPaths(clip) if clip else 0
    if not 0 < count <= _MOST_PATHS:
        return False
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return False
    for index in range(count):
        shown = _bounds(clip, index)
        if shown is None:
            continue
        outside = shown[0] > right.value - _SLACK or shown[2] < left.value + _SLACK
        if outside or shown[1] > top.value - _SLACK or shown[3] < bottom.value + _SLACK:
            return True
    return False


def _bounds(clip: Any, index: int) -> tuple[float, float, float, float] | None:
    points = raw.FPDFClipPath_CountPathSegments(clip, index)
    if not 0 < points <= _MOST_POINTS:
        return None
    x, y = ctypes.c_float(), ctypes.c_float()
    across: list[float] = []
    up: list[float] = []
    for number in range(points):
        segment = raw.FPDFClipPath_GetPathSegment(clip, index, number)
        if not segment or not raw.FPDFPathSegment_GetPoint(segment, x, y):
            return None
        across.append(x.value)
        up.append(y.value)
    return min(across), min(up), max(across), max(up)
