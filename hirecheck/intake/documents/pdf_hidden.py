"""Words of a PDF page that nobody sees, told from white words on a dark bar by rendering.

A word is suspected from its colour, what lies under and over it, its mode and its size. Where
colour or covering is the suspicion, the page is rendered and the word's place looked at.
"""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from hirecheck.intake.documents.draft import Hidden
from hirecheck.intake.documents.pdf_paint import Paint, Painting
from hirecheck.intake.documents.pdf_words import Box, PageWords, Word

__all__ = ["Sight", "divide"]

_TINY = 2.5
_FAINT_ALPHA = 26
_CLOSE = 36  # distance of two colours (0 to 255, largest channel) that look the same
_FLAT = 24  # range of grey inside a word's place that shows nothing to a reader
_SCALE = 1.5
_SCAN_SHARE = 0.9
_SCAN_AREA = 0.4
_UNSEEN_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_MAX_RENDER_PIXELS = 20_000_000
_BY_PLACE = ("off-page", "tiny")


class Sight:
    """What a page looks like: rendered at most once, and only when somebody asks."""

    def __init__(self, page: pdfium.PdfPage, painting: Painting, max_pixels: int) -> None:
        self._page = page
        pixels = sum(image.pixels[0] * image.pixels[1] for image in painting.images)
        self._affordable = pixels <= max_pixels and not painting.cut
        self._bytes = b""
        self._width = self._height = self._stride = 0

    def shows(self, box: Box) -> bool:
        """False where the place is one even colour; True where it is not, or cannot be told."""
        if not self._affordable or not self._rendered():
            return True
        x0, x1 = max(0, int(box[0] * _SCALE)), min(self._width, int(box[2] * _SCALE) + 1)
        y0, y1 = max(0, int(box[1] * _SCALE)), min(self._height, int(box[3] * _SCALE) + 1)
        low, high = 255, 0
        for y in range(y0, y1):
            line = self._bytes[y * self._stride + x0 : y * self._stride + x1]
            if line:
                low, high = min(low, *line, 255), max(high, *line, 0)
        return high - low > _FLAT

    def _rendered(self) -> bool:
        if self._bytes:
            return True
        width, height = self._page.get_size()
        if width * height * _SCALE**2 > _MAX_RENDER_PIXELS or width < 1 or height < 1:
            self._affordable = False
            return False
        try:
            bitmap = self._page.render(scale=_SCALE, grayscale=True, may_draw_forms=False)
        except (pdfium.PdfiumError, ValueError, MemoryError):
            self._affordable = False
            return False
        self._width, self._height, self._stride = bitmap.width, bitmap.height, bitmap.stride
        self._bytes = ctypes.string_at(bitmap.buffer, self._stride * self._height)
        bitmap.close()
        return True


def divide(
    found: PageWords, painting: Painting, sight: Sight, page: int, layered: bool
) -> tuple[list[Word], list[Hidden], bool]:
    """Seen words, hidden text in runs, and whether the page is a scan with a text layer.

    In a document with layers every word is looked at, as a layer may be switched off.
    """
    if is_scan(found, painting):
        return found.words, [], True
    seen: list[Word] = []
    runs: list[tuple[str, list[str]]] = []
    backed = [area for area in painting.areas if area.area > 4]
    for word in found.words:
        how = _suspicion(word, found, painting, backed)
        if how and how not in _BY_PLACE and _is_seen(word, how, found, painting, sight):
            how = ""
        elif not how and layered and not sight.shows((word.x0, word.y0, word.x1, word.y1)):
            how = "invisible"
        if not how:
            seen.append(word)
        elif runs and runs[-1][0] == how:
            runs[-1][1].append(word.text)
        else:
            runs.append((how, [word.text]))
    hidden = [Hidden(how, " ".join(words), page) for how, words in runs if _says(words)]
    return seen, hidden, False


def _is_seen(word: Word, how: str, found: PageWords, painting: Painting, sight: Sight) -> bool:
    """True where the word's place shows letters after all.

    Browsers draw some glyphs as shapes and put invisible text over them. Ink that belongs to
    another word, or to a photograph, does not make an invisible word seen.
    """
    box = (word.x0, word.y0, word.x1, word.y1)
    if how == "invisible" and (_overprints(word, found) or _on_photo(box, found, painting)):
        return False
    return sight.shows(box)


def _overprints(word: Word, found: PageWords) -> bool:
    top, bottom = word.y0 + 0.3 * (word.y1 - word.y0), word.y1 - 0.3 * (word.y1 - word.y0)
    return any(
        other.y0 < bottom
        and other.y1 > top
        and other is not word
        and min(word.x1, other.x1) - max(word.x0, other.x0) > 1
        and other.look.mode not in _UNSEEN_MODES
        and (other.look.fill is None or other.look.fill[3] >= _FAINT_ALPHA)
        for other in found.words
    )


def _on_photo(box: Box, found: PageWords, painting: Painting) -> bool:
    page = found.width * found.height or 1.0
    return any(
        image.area < _SCAN_AREA * page and image.holds(box, 2.0) for image in painting.images
    )


def is_scan(found: PageWords, painting: Painting) -> bool:
    """True where nearly all text is an invisible layer over a picture of the page."""
    if not found.words:
        return False
    unseen = sum(word.look.mode in _UNSEEN_MODES for word in found.words)
    if unseen < _SCAN_SHARE * len(found.words):
        return False
    page = found.width * found.height or 1.0
    return sum(image.area for image in painting.images) > _SCAN_AREA * page


def _says(words: list[str]) -> bool:
    """Single stray marks are not hidden text."""
    return sum(char.isalpha() for word in words for char in word) >= 3


def _suspicion(word: Word, found: PageWords, painting: Painting, backed: list[Paint]) -> str:
    look = word.look
    if word.x1 <= 0 or word.y1 <= 0 or word.x0 >= found.width or word.y0 >= found.height:
        return "off-page"
    if (
        word.object in painting.clipped
        or look.mode in _UNSEEN_MODES
        or (look.fill is not None and look.fill[3] < _FAINT_ALPHA)
    ):
        return "invisible"
    if 0 < look.size <= _TINY and word.y1 - word.y0 <= _TINY + 1:
        return "tiny"
    if look.fill is None:
        return ""
    if not backed:
        return "white" if min(look.fill[:3]) >= 255 - _CLOSE else ""
    order = painting.texts.get(word.object)
    return _by_paint(word, order, backed) if order is not None else ""


def _by_paint(word: Word, order: int, areas: list[Paint]) -> str:
    """Suspicion from what lies under the word (same colour) and over it."""
    left, top, right, bottom = word.x0 + 2, word.y0 + 2, word.x1 - 2, word.y1 - 2
    under: tuple[int, int, int] | None = (255, 255, 255)
    for area in areas:
        x0, y0, x1, y1 = area.box
        if y0 > top or y1 < bottom or x0 > left or x1 < right:
            continue
        if area.order > order:
            if area.fill is not None or area.image is not None:
                return "covered"
        else:
            under = area.fill
    fill = word.look.fill
    if under is None or fill is None:
        return ""
    near = max(abs(a - b) for a, b in zip(fill[:3], under, strict=True))
    return "white" if near <= _CLOSE else ""
