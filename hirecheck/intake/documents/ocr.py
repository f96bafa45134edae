"""Text from a picture of a page with the `tesseract` program, where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from functools import cache

from hirecheck.intake.documents.pdf_words import Look, Word

__all__ = ["available", "read_image_file", "read_picture_text"]

_WANTED = ("eng", "deu", "fra", "spa", "por", "ita", "nld")
_LEAST_CONFIDENCE = 40.0
_LOOK = Look(10.0, "", False, False, (0, 0, 0, 255), 0, 0.0)


@cache
def available() -> str:
    """The program's path, or "" where it is not installed."""
    return shutil.which("tesseract") or ""


def read_picture_text(
    grey: bytes, width: int, height: int, scale: float, seconds: float
) -> list[Word]:
    """Words of an 8-bit grey picture with places in points; `scale` is pixels a point."""
    return read_image_file(b"P5 %d %d 255\n" % (width, height) + grey, scale, seconds)


def read_image_file(image: bytes, scale: float, seconds: float) -> list[Word]:
    """Words of a PNG, JPEG or PGM file; none where the program fails or takes too long."""
    if not available() or seconds <= 0.5:
        return []
    command = [available(), "stdin", "stdout", "-l", _languages(), "--psm", "3", "tsv"]
    try:
        done = subprocess.run(
            command,
            input=image,
            capture_output=True,
            timeout=seconds,
            check=True,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return _words(done.stdout.decode("utf-8", errors="replace"), scale)


@cache
def _languages() -> str:
    try:
        done = subprocess.run(
            [available(), "--list-langs"], capture_output=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return "eng"
    present = set(done.stdout.decode("utf-8", errors="replace").split())
    return "+".join(code for code in _WANTED if code in present) or "eng"


def _words(table: str, scale: float) -> list[Word]:
    """Rows of tesseract's TSV: level, page, block, par, line, word, left, top, width, height,
    confidence, text.
    """
    found: list[Word] = []
    look = _LOOK
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "4":
            look = replace(_LOOK, size=round(0.85 * int(cells[9]) / scale, 1))
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) / scale for cell in cells[6:10])
        if float(cells[10]) < _LEAST_CONFIDENCE:
            continue
        line = (cells[2], cells[3], cells[4])
        base = top + height
        if found and found[-1].object == hash(line) and abs(found[-1].base - base) < height:
            base = found[-1].base
        word = Word(cells[11].strip(), left, top, left + width, top + height, base, look)
        word.space, word.object = True, hash(line)
        found.append(word)
    return found
