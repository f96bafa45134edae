"""EXIF (CIPA DC-008) of a picture: program, camera, time with offset, size."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hirecheck.intake.documents.stamps import exif_time

__all__ = ["Exif", "read_exif"]

_SOFTWARE, _TIME, _MAKE, _MODEL, _EXIF_IFD = 0x0131, 0x0132, 0x010F, 0x0110, 0x8769
_TAKEN, _OFFSET, _OFFSET_TAKEN = 0x9003, 0x9010, 0x9011
_MAX_ENTRIES = 300
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}


@dataclass(frozen=True, slots=True)
class Exif:
    """What a camera or a program wrote into a picture."""

    software: str = ""
    camera: str = ""
    taken: datetime | None = None


def read_exif(data: bytes) -> Exif:
    """Read a TIFF block; whatever is broken in it stays out."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(data[:4])
    if order is None or len(data) < 8:
        return Exif()
    tags = dict(_entries(data, order, _number(data, order, 4)))
    inner = tags.get(_EXIF_IFD, b"")
    if len(inner) == 4:
        tags.update(_entries(data, order, struct.unpack(order + "I", inner)[0]))
    times = ((_TAKEN, _OFFSET_TAKEN), (_TIME, _OFFSET))
    moments = (exif_time(_text(tags.get(a)), _text(tags.get(b))) for a, b in times)
    return Exif(
        _text(tags.get(_SOFTWARE)),
        " ".join(filter(None, (_text(tags.get(_MAKE)), _text(tags.get(_MODEL))))),
        next((moment for moment in moments if moment is not None), None),
    )


def _entries(data: bytes, order: str, at: int) -> Iterator[tuple[int, bytes]]:
    """(tag, bytes of its value) of one directory."""
    if not 8 <= at <= len(data) - 2:
        return
    (count,) = struct.unpack_from(order + "H", data, at)
    for index in range(min(count, _MAX_ENTRIES)):
        place = at + 2 + 12 * index
        if place + 12 > len(data):
            return
        tag, kind, number = struct.unpack_from(order + "HHI", data, place)
        size = _SIZES.get(kind, 0) * number
        start = place + 8 if size <= 4 else _number(data, order, place + 8)
        if 0 < size <= 4096 and start + size <= len(data):
            yield tag, data[start : start + size]


def _number(data: bytes, order: str, at: int) -> int:
    return int(struct.unpack_from(order + "I", data, at)[0])


def _text(value: bytes | None) -> str:
    if not value:
        return ""
    return " ".join(value.split(b"\x00", 1)[0].decode("utf-8", errors="replace").split())[:300]
