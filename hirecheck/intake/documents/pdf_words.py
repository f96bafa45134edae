"""Words of a PDF page with their places and looks, read character by character from PDFium.

Places are points from the top left of the page as it is shown, its rotation undone.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from hirecheck.intake.documents.tricks import normal

__all__ = ["Box", "Look", "PageWords", "Word", "page_frame", "read_words"]

Box = tuple[float, float, float, float]

_UNKNOWN_MODE = -1
# PDFium takes the second of two slashes set in a narrow face for a shadow of the first.
_HALF_SCHEME = re.compile(r"^(https?):/(?!/)")
_TOKEN = re.compile("[^ \\t\\r\\n\u00a0\u2002\u2003\u2009\u200a\u3000\\x00]+")
_WORD_GAP = 0.17  # of the font size; narrower gaps are kerning
_NO_GAP = 0.06  # letters of one word, whatever PDFium takes the space between them for
_LETTER_GAP = 0.08  # letters that are set apart on purpose
_SAMPLES = 4
_BACKSTEP = 0.6
_BASELINE = 0.35
_NAME = 256  # bytes of a font's name
# Bitmap fonts of TeX have neither name nor map; their codes are those of the Cork encoding.
_TEX = str.maketrans(
    dict(zip(map(chr, range(0x10, 0x17)), "“”„«»–—", strict=True))
    | dict(zip(map(chr, range(0x1B, 0x20)), ("ff", "fi", "fl", "ffi", "ffl"), strict=True))
    | {"\xff": "ß", "\xd7": "Œ", "\xf7": "œ"}
)
# Font descriptor flags, ISO 32000-1 table 123.
_ITALIC = 1 << 6
_FORCE_BOLD = 1 << 18
_BOLD = ("bold", "black", "heavy", "demi", "medium", "cmbx", "sfbx", "ecbx", "-bd", "lmbx")
_SLANTED = ("italic", "oblique", "cmti", "cmsl", "sfti", "ecti", "-it", "slanted")


def _object_address() -> ctypes._FuncPointer:
    """`FPDFText_GetTextObject` returning a plain address, which can be compared and hashed."""
    address = ctypes.cast(raw.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
    return ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(address)


_OBJECT_OF = _object_address()


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of text is drawn. `mode` is the PDF's text render mode, `fill` is RGBA, None
    where it is a pattern."""

    size: float
    font: str
    bold: bool
    italic: bool
    fill: tuple[int, int, int, int] | None
    mode: int
    angle: float


@dataclass(slots=True)
class Word:
    """One word. `space` is True where the file itself has a space before it."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    look: Look
    object: int = 0
    space: bool = False
    unmapped: int = 0
    target: str = ""

    @property
    def middle(self) -> float:
        """The height of the word's middle."""
        return (self.y0 + self.y1) / 2


@dataclass(slots=True)
class PageWords:
    """The words of one page and its size; `cut` when the page had more than was asked for."""

    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    characters: int = 0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible rectangle of a page and its rotation in quarter turns clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as shown."""
        wide, high = self.right - self.left, self.top - self.bottom
        return (high, wide) if self.turn % 2 else (wide, high)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of PDF space as (x0, y0, x1, y1) from the top left."""
        if self.turn == 0:
            return left - self.left, self.top - top, right - self.left, self.top - bottom
        if self.turn == 1:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.turn == 2:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        return self.top - top, self.right - right, self.top - bottom, self.right - left


def page_frame(page: pdfium.PdfPage) -> Frame:
    """What of the page is shown, and how it is turned."""
    rect = raw.FS_RECTF()
    if not raw.FPDF_GetPageBoundingBox(page.raw, rect):
        return Frame(0.0, 0.0, 612.0, 792.0, 0)
    turn = max(0, raw.FPDFPage_GetRotation(page.raw)) % 4
    return Frame(rect.left, rect.bottom, rect.right, rect.top, turn)


def read_words(page: pdfium.PdfPage, frame: Frame, max_chars: int) -> PageWords:
    """All words of a page in the order of its content stream."""
    text_page = page.get_textpage()
    try:
        handle = ctypes.cast(text_page.raw, ctypes.c_void_p)
        total = max(0, raw.FPDFText_CountChars(text_page.raw))
        width, height = frame.size
        result = PageWords(width, height, characters=total, cut=total > max_chars)
        reader = _Reader(text_page.raw, handle, frame, result.words)
        reader.read(_codes(text_page.raw, min(total, max_chars)))
        return result
    finally:
        text_page.close()


def _codes(handle: Any, count: int) -> str:
    """The text with one character for each of PDFium's, what is none as U+FFFD."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(handle, 0, count, buffer)
    if written - 1 != count:
        return "".join(_character(raw.FPDFText_GetUnicode(handle, i)) for i in range(count))
    text = bytes(buffer)[: count * 2].decode("utf-16-le", errors="replace")
    if len(text) == count:
        return text
    return "".join(_character(raw.FPDFText_GetUnicode(handle, i)) for i in range(count))


def _character(code: int) -> str:
    valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if valid else "\ufffd"


class _Reader:
    """Puts characters together to words, a new one at each gap, space or change of line."""

    def __init__(
        self, handle: Any, pointer: ctypes.c_void_p, frame: Frame, words: list[Word]
    ) -> None:
        self._handle = handle
        self._pointer = pointer
        self._frame = frame
        self._words = words
        self._looks: dict[int, Look] = {}
        self._guessed: set[int] = set()  # words before which PDFium, not the file, has a space
        self._first: dict[int, int] = {}  # the first character of each word
        self._rect = raw.FS_RECTF()
        self._origin = (ctypes.c_double(), ctypes.c_double())
        self._matrix = raw.FS_MATRIX()
        self._colours = tuple(ctypes.c_uint() for _ in range(4))
        self._flags = ctypes.c_int()
        self._name = ctypes.create_string_buffer(_NAME)

    def read(self, text: str) -> None:
        """Read all characters; `text` has one character for each of PDFium's."""
        before = 0
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            spaced = start > 0
            known = len(self._words)
            if end - start < 3 or not self._at_once(text, start, end, spaced):
                self._by_letters(text, start, end, spaced)
            if known < len(self._words):
                self._first[known] = start
                if spaced and self._are_guessed(before, start):
                    self._guessed.add(known)
            before = end
        self._mend()

    def _are_guessed(self, start: int, end: int) -> bool:
        handle = self._handle
        return all(raw.FPDFText_IsGenerated(handle, i) == 1 for i in range(start, end))

    def _mend(self) -> None:
        """Undo spaces that the file has not: PDFium guesses some where letters are set apart."""
        run: list[int] = []
        for at in range(1, len(self._words) + 1):
            if at < len(self._words) and at in self._guessed and self._is_near(at):
                run.append(at)
            elif run:
                self._mend_run(run)
                run = []
        self._words[:] = [word for word in self._words if word.text]

    def _is_near(self, at: int) -> bool:
        """True for a word just behind the one before it, set the same way on the same line."""
        before, word = self._words[at - 1 : at + 1]
        size = max(word.look.size, 1.0)
        level = abs(before.base - word.base) < 0.1 * size
        near = -_BACKSTEP * size < word.x0 - before.x1 < 2 * _WORD_GAP * size
        return level and near and before.look == word.look

    def _mend_run(self, run: list[int]) -> None:
        """Join what stands no further apart than the letters within the words of the run."""
        size = max(self._words[run[0]].look.size, 1.0)
        widest = _NO_GAP * size
        long = [at for at in (run[0] - 1, *run) if len(self._words[at].text) > 1][:_SAMPLES]
        inner = [self._gap(self._first[at]) for at in long if at in self._first]
        if inner and min(inner) > _LETTER_GAP * size:
            widest = 1.35 * max(inner)
        before = self._words[run[0] - 1]
        for at in run:
            word = self._words[at]
            if word.x0 - before.x1 < widest:
                before.text += word.text
                before.x1, before.unmapped = word.x1, before.unmapped + word.unmapped
                word.text = ""
            else:
                before = word

    def _gap(self, index: int) -> float:
        """The space between a character and the next one."""
        rect = self._rect
        if not raw.FPDFText_GetLooseCharBox(self._handle, index, rect):
            return 0.0
        end = self._frame.box(rect.left, rect.bottom, rect.right, rect.top)[2]
        if not raw.FPDFText_GetLooseCharBox(self._handle, index + 1, rect):
            return 0.0
        return self._frame.box(rect.left, rect.bottom, rect.right, rect.top)[0] - end

    def _at_once(self, text: str, start: int, end: int, spaced: bool) -> bool:
        """Take what stands between two spaces as one word, if its two ends say it is one."""
        rect = self._rect
        if not raw.FPDFText_GetLooseCharBox(self._handle, start, rect):
            return False
        x0, y0, _, y1 = self._frame.box(rect.left, rect.bottom, rect.right, rect.top)
        if not raw.FPDFText_GetLooseCharBox(self._handle, end - 1, rect):
            return False
        left, top, x1, bottom = self._frame.box(rect.left, rect.bottom, rect.right, rect.top)
        address = _OBJECT_OF(self._pointer, start) or 0
        look = self._look(start, address)
        high = max(y1 - y0, 1.0)
        level = abs(top - y0) < 0.1 * high and abs(bottom - y1) < 0.1 * high
        wide = 0.8 * (look.size or high) * (end - start)
        if not level or abs(look.angle) > 5.0 or left < x0 or x1 - x0 > wide:
            return False
        base = self._base(start, y1)
        self._end(Word(text[start:end], x0, y0, x1, y1, base, look, address, spaced))
        return True

    def _by_letters(self, text: str, start: int, end: int, spaced: bool) -> None:
        word: Word | None = None
        rect = self._rect
        for index in range(start, end):
            if not raw.FPDFText_GetLooseCharBox(self._handle, index, rect):
                continue
            x0, y0, x1, y1 = self._frame.box(rect.left, rect.bottom, rect.right, rect.top)
            if word is not None and _joins(word, x0, x1, y0, y1):
                word.text += text[index]
                word.x0, word.y0 = min(word.x0, x0), min(word.y0, y0)
                word.x1, word.y1 = max(word.x1, x1), max(word.y1, y1)
                continue
            if word is not None:
                self._end(word)
            address = _OBJECT_OF(self._pointer, index) or 0
            base = self._base(index, y1)
            look = self._look(index, address)
            word = Word(text[index], x0, y0, x1, y1, base, look, address, spaced)
            spaced = False
        if word is not None:
            self._end(word)

    def _end(self, word: Word) -> None:
        text = word.text
        if not word.look.font:
            text = text.translate(_TEX)
        if not (text.isascii() and text.isprintable()):
            word.unmapped = sum(map(_unmapped, text))
            text = normal(text.replace("\x02", "-").replace("\ufffe", "-"))
        if ":" in text:
            text = text.removeprefix("mailto:").removeprefix("tel:")
            text = _HALF_SCHEME.sub(r"\1://", text)
        word.text = text
        if word.text:
            self._words.append(word)

    def _base(self, index: int, bottom: float) -> float:
        across, up = self._origin
        if not raw.FPDFText_GetCharOrigin(self._handle, index, across, up):
            return bottom
        x, y = across.value, up.value
        return self._frame.box(x, y, x, y)[1]

    def _look(self, index: int, address: int) -> Look:
        known = self._looks.get(address)
        if known is None:
            known = self._looks[address] = self._new_look(index, address)
        return known

    def _new_look(self, index: int, address: int) -> Look:
        handle, matrix = self._handle, self._matrix
        raw.FPDFText_GetMatrix(handle, index, matrix)
        size = raw.FPDFText_GetFontSize(handle, index) * math.hypot(matrix.c, matrix.d)
        angle = 0.0
        if matrix.b or matrix.a <= 0 or self._frame.turn:
            angle = math.degrees(math.atan2(matrix.b, matrix.a)) - 90.0 * self._frame.turn
        font, flags = self._font(index)
        bold, slanted = _style(font)
        mode = self._mode(address)
        red, green, blue, alpha = self._colours
        filled = raw.FPDFText_GetFillColor(handle, index, red, green, blue, alpha)
        faux = mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE or bool(flags & _FORCE_BOLD)
        return Look(
            size=abs(size),
            font=font,
            bold=faux or bold,
            italic=bool(flags & _ITALIC) or slanted,
            fill=(red.value, green.value, blue.value, alpha.value) if filled else None,
            mode=mode,
            angle=(angle + 180.0) % 360.0 - 180.0,
        )

    def _font(self, index: int) -> tuple[str, int]:
        flags, buffer = self._flags, self._name
        length = raw.FPDFText_GetFontInfo(self._handle, index, buffer, _NAME, flags)
        name = buffer.raw[: max(0, min(length, _NAME) - 1)].decode("utf-8", errors="replace")
        return name, flags.value

    def _mode(self, address: int) -> int:
        if not address:
            return _UNKNOWN_MODE
        pointer = ctypes.cast(ctypes.c_void_p(address), raw.FPDF_PAGEOBJECT)
        return int(raw.FPDFTextObj_GetTextRenderMode(pointer))


@lru_cache(maxsize=1000)
def _style(font: str) -> tuple[bool, bool]:
    """Bold and slanted by what a font calls itself."""
    low = font.lower()
    return any(mark in low for mark in _BOLD), any(mark in low for mark in _SLANTED)


def _joins(word: Word, x0: float, x1: float, y0: float, y1: float) -> bool:
    if abs(word.look.angle) > 45.0:
        return _joins_upright(word, x0, x1, y0, y1)
    size = max(word.y1 - word.y0, 1.0)
    if (
        x0 - word.x1 > max(_WORD_GAP * min(size, word.look.size or size), 0.5)
        or x0 < word.x1 - _BACKSTEP * size
    ):
        return False
    return abs((y0 + y1) / 2 - word.middle) < _BASELINE * size


def _joins_upright(word: Word, x0: float, x1: float, y0: float, y1: float) -> bool:
    """Along a vertical line of letters: the same rule with the axes changed."""
    wide = max(word.x1 - word.x0, 1.0)
    apart = max(y0 - word.y1, word.y0 - y1)
    return apart < _WORD_GAP * wide and abs((x0 + x1 - word.x0 - word.x1) / 2) < 0.5 * wide


def _unmapped(char: str) -> bool:
    return char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or (char < " " and char != "\x02")
