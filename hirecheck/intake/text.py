"""Bytes to text: byte-order marks, UTF-8, UTF-16, then the one-byte code pages."""

from __future__ import annotations

import codecs

from hirecheck.intake.codepages import guess_code_page

__all__ = ["decode", "guess_encoding", "looks_binary"]

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
    name = guess_encoding(data)
    return data.decode(name, errors="replace"), name


def guess_encoding(sample: bytes) -> str:
    """The encoding of text by its beginning; Windows-1252 where nothing better fits."""
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if wide := _wide(sample[:_SAMPLE]):
        return wide
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        # Only a sample that was cut out of a longer text may end inside a character.
        if error.reason == "unexpected end of data" and len(sample) >= _SAMPLE:
            return "utf-8"
        return _legacy(sample)
    return "utf-8"


def _legacy(sample: bytes) -> str:
    """A code page, by the letters that it makes of the bytes beyond ASCII.

    Exports are glued together from several systems: letters of a code page are hardly ever UTF-8
    by chance, so it is enough that half of the lines with such bytes are.
    """
    beyond = [line for line in sample.splitlines() if not line.isascii()]
    if sum(_is_utf8(line) for line in beyond) * 2 >= len(beyond):
        return "utf-8"
    return guess_code_page(sample)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


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
