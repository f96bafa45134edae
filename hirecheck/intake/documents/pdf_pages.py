"""One page of a PDF after the other: seen words laid out, the rest named."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium

from hirecheck.intake.documents import ocr
from hirecheck.intake.documents.draft import Draft, EmbeddedPicture, Row
from hirecheck.intake.documents.pdf_dots import with_dots
from hirecheck.intake.documents.pdf_hidden import Sight, divide
from hirecheck.intake.documents.pdf_layout import ordered_rows
from hirecheck.intake.documents.pdf_marks import Marks, marks
from hirecheck.intake.documents.pdf_paint import Painting, painting
from hirecheck.intake.documents.pdf_pictures import page_pictures
from hirecheck.intake.documents.pdf_rows import segments
from hirecheck.intake.documents.pdf_scripts import scripts_of
from hirecheck.intake.documents.pdf_words import Frame, PageWords, Word, page_frame, read_words
from hirecheck.intake.limits import Limits

__all__ = ["Pages", "read_pages"]

_FEW_CHARACTERS = 20
_PICTURE_SHARE = 0.3
_MANY_SHAPES = 150
_OCR_DPI = 200
_MAX_OCR_PIXELS = 12_000_000
_ICON_FONTS = (
    *("fontawesome", "awesome", "phosphor", "materialicon", "materialsymbol", "icomoon"),
    *("academicon", "webdings", "ionicon", "typicon", "glyphicon", "simpleicon", "bootstrap-icon"),
)


@dataclass(slots=True)
class Pages:
    """What all pages together gave."""

    rows: list[Row] = field(default_factory=list)
    fonts: set[str] = field(default_factory=set)
    scripts: dict[str, set[str]] = field(default_factory=dict)
    notes: list[tuple[str, str]] = field(default_factory=list)
    active: list[str] = field(default_factory=list)
    pictures: list[EmbeddedPicture] = field(default_factory=list)
    height: float = 792.0
    width: float = 612.0
    characters: int = 0
    unmapped: int = 0
    unread: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    cut: str = ""
    layered: bool = False


def read_pages(document: pdfium.PdfDocument, draft: Draft, limits: Limits, layered: bool) -> Pages:
    """Read pages until a limit is met; a page that cannot be read does not cost the others."""
    found = Pages(layered=layered)
    deadline = time.monotonic() + limits.seconds_per_document
    handle = None
    if document.get_formtype():
        document.init_forms()
        handle = document.formenv.raw if document.formenv else None
    for index in range(draft.pages):
        if index >= limits.max_pages:
            found.cut = f"only the first {limits.max_pages} of {draft.pages:,} pages were read"
        elif found.characters > limits.max_text_chars:
            found.cut = f"only the first {limits.max_text_chars:,} characters were read"
        elif time.monotonic() > deadline:
            found.cut = f"reading took longer than {limits.seconds_per_document:g} seconds"
        if found.cut:
            break
        try:
            _page(document, index, handle, found, draft, limits, deadline)
        except pdfium.PdfiumError:
            found.broken.append(index + 1)
    return found


def _page(
    document: pdfium.PdfDocument,
    index: int,
    form: Any,
    found: Pages,
    draft: Draft,
    limits: Limits,
    deadline: float,
) -> None:
    page = document[index]
    try:
        frame = page_frame(page)
        words = read_words(page, frame, limits.max_text_chars)
        painted = painting(page, frame)
        noted = marks(document, page, frame, form)
        if index == 0:
            found.width, found.height = frame.size
        _counted(words, found)
        sight = Sight(page, painted, limits.max_image_pixels)
        seen, hidden, scan = divide(words, painted, sight, index + 1, found.layered)
        draft.hidden += hidden
        draft.ocr = draft.ocr or scan
        seen = _without_icons(seen)
        if _is_picture(seen, words, painted):
            seen = _recognised(page, painted, index + 1, found, limits, deadline)
        _linked(seen + noted.words, noted, frame, draft)
        words_shown = [*with_dots(seen, painted.dots), *noted.words]
        found.rows += ordered_rows(segments(words_shown), index + 1)
        found.notes += noted.notes
        found.active += noted.active
        found.pictures += page_pictures(painted, words, found.pictures)
    finally:
        page.close()


def _counted(words: PageWords, found: Pages) -> None:
    for word in words.words:
        found.characters += len(word.text)
        if word.unmapped and not _is_icon(word):
            found.unmapped += word.unmapped
        found.fonts.add(word.look.font)
        drawn = found.scripts.setdefault(word.look.font, set())
        drawn.update(("Latin",) if word.text.isascii() else scripts_of(word.text))


def _is_icon(word: Word) -> bool:
    low = word.look.font.lower()
    return any(mark in low for mark in _ICON_FONTS) or (len(word.text) == 1 and word.unmapped == 1)


def _without_icons(words: list[Word]) -> list[Word]:
    """Glyphs of icon fonts carry no words; what they mean is told beside them."""
    marks_of = {word.look.font: word.look.font.lower() for word in words}
    icons = {font for font, low in marks_of.items() if any(m in low for m in _ICON_FONTS)}
    return [word for word in words if word.look.font not in icons] if icons else words


def _is_picture(seen: list[Word], words: PageWords, painted: Painting) -> bool:
    """A page without letters of its own, but with something to look at."""
    if sum(len(word.text) for word in seen) >= _FEW_CHARACTERS:
        return False
    page = words.width * words.height or 1.0
    pictures = sum(image.area for image in painted.images)
    return pictures > _PICTURE_SHARE * page or painted.shapes > _MANY_SHAPES


def _recognised(
    page: pdfium.PdfPage,
    painted: Painting,
    number: int,
    found: Pages,
    limits: Limits,
    deadline: float,
) -> list[Word]:
    """Words read from the picture of a page by a program, where there is one and time is left."""
    scale = _OCR_DPI / 72
    width, height = page.get_size()
    pixels = sum(image.pixels[0] * image.pixels[1] for image in painted.images)
    fits = width * height * scale**2 <= _MAX_OCR_PIXELS and pixels <= limits.max_image_pixels
    words: list[Word] = []
    if ocr.available() and fits and width > 0 and height > 0:
        bitmap = page.render(scale=scale, grayscale=True)
        grey = _packed(bitmap)
        left = deadline - time.monotonic()
        words = ocr.read_picture_text(grey, bitmap.width, bitmap.height, scale, left)
        bitmap.close()
    (found.recognised if words else found.unread).append(number)
    return words


def _packed(bitmap: pdfium.PdfBitmap) -> bytes:
    """The rows of a grey bitmap without the padding between them."""
    data = bytes(bitmap.buffer)
    if bitmap.stride == bitmap.width:
        return data
    return b"".join(
        data[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height)
    )


def _linked(words: list[Word], noted: Marks, frame: Frame, draft: Draft) -> None:
    """Give words inside a link's rectangle its target; links without words are kept apart."""
    for (x0, y0, x1, y1), target in noted.links:
        hit = False
        for word in words:
            if x0 <= (word.x0 + word.x1) / 2 <= x1 and y0 <= word.middle <= y1:
                word.target, hit = target, True
        if not hit:
            draft.loose_links.append((target, ""))
