"""Every picture inside a document is told by its hash and by what its metadata says."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document as WordDocument
from odf.draw import Frame, Image
from odf.opendocument import OpenDocumentText
from odf.text import P
from PIL import Image as Pillow
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from hirecheck.nouns.documents import FileTrace
from tests.intake.documents.makers import lines, pdf, read

TEXT = ["Jane Roe", "Engineer at Northwind Traders, 2018 - 2020", "and other lines of text"]


def _jpeg(software: str, size: tuple[int, int]) -> bytes:
    picture = Pillow.linear_gradient("L").resize(size).convert("RGB")
    exif = Pillow.Exif()
    exif[0x0131] = software
    exif[0x0132] = "2024:03:05 10:11:12"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


PHOTO, LOGO = _jpeg("Photopea", (180, 220)), _jpeg("Midjourney 6", (400, 60))


def _pdf() -> bytes:
    def draw(canvas: Canvas) -> None:
        lines(TEXT)(canvas)
        for number, data in enumerate((PHOTO, LOGO)):
            canvas.drawImage(ImageReader(io.BytesIO(data)), 400, 600 - 200 * number, 80, 60)

    return pdf(draw)


def _docx() -> bytes:
    document, out = WordDocument(), io.BytesIO()
    for text in TEXT:
        document.add_paragraph(text)
    for data in (PHOTO, LOGO):
        document.add_picture(io.BytesIO(data))
    document.save(out)
    return out.getvalue()


def _odt() -> bytes:
    document, out = OpenDocumentText(), io.BytesIO()
    for number, data in enumerate((PHOTO, LOGO)):
        paragraph = P(text=TEXT[number])
        frame = Frame(width="4cm", height="3cm")
        place = document.addPicture(f"p{number}.jpg", "image/jpeg", data)
        frame.addElement(Image(href=place, type="simple"))
        paragraph.addElement(frame)
        document.text.addElement(paragraph)
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("name", "make"), [("r.pdf", _pdf), ("r.docx", _docx), ("r.odt", _odt)])
def test_all_pictures_with_their_metadata(name: str, make: Callable[[], bytes]) -> None:
    document = read(name, make())
    trace = document.trace
    assert isinstance(trace, FileTrace)
    told = {(p.software, p.width, p.height, p.edited) for p in trace.pictures}
    assert told == {("Photopea", 180, 220, True), ("Midjourney 6", 400, 60, False)}
    assert all(len(p.phash) == 16 and p.taken is not None for p in trace.pictures)
    assert [p.ai_tool for p in trace.pictures if p.width == 400] == ["Midjourney"]
    # The one that can be a photograph stands for the document when applications are compared.
    assert document.picture is not None
    assert document.picture.width == 180


def test_pictures_come_through_the_helper_process() -> None:
    trace = read("r.pdf", _pdf(), guarded=True).trace
    assert trace is not None
    assert trace.pictures == getattr(read("r.pdf", _pdf()).trace, "pictures", None)


def test_fonts_say_which_scripts_they_draw() -> None:
    trace = read("r.pdf", pdf(lines(["Jane Roe", "Ingénieure", "2019 – 2020"]))).trace
    assert trace is not None
    assert trace.font_scripts == (("Helvetica", "Latin"),)
