"""Bytes to text: byte-order marks, UTF-8, UTF-16, then the one-byte code pages."""

from __future__ import annotations

import codecs

__all__ = ["decode", "looks_binary"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x0b\x1b\x08\x1a")


def decode(data: bytes) -> tuple[str, str]:
    """The text and the encoding that it was read with; never fails, line ends stay as they are."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace"), name
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, errors="replace"), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.start > len(data) * 0.98 and error.end >= len(data):
            return data.decode("utf-8", errors="replace"), "utf-8"
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def looks_binary(data: bytes) -> bool:
    """True for bytes that no text file has: NULs outside UTF-16, or many control characters."""
    sample = data[:_SAMPLE]
    if not sample or any(sample.startswith(mark) for mark, _ in _MARKS) or _wide(sample):
        return False
    controls = sum(byte < 32 and byte not in _TEXT_CONTROLS for byte in sample)
    return 0 in sample or controls > len(sample) * 0.02


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: ASCII text then has a NUL in every second place."""
    if len(sample) < 4 or 0 not in sample:
        return ""
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > pairs * 0.6 and even < pairs * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > pairs * 0.6 and odd < pairs * 0.05 else ""
