"""Scanned documents: recognised where the program is there, named where it is not."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from hirecheck.dossier import Quality
from hirecheck.intake.documents import ocr
from tests.intake.documents.makers import lines, pdf, read

TEXT = ["Jane Roe", "jane@roe.example", "Engineer at Northwind since 2019"]


def scan() -> Image.Image:
    image = Image.new("L", (1240, 1754), 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=40)
    for number, text in enumerate(TEXT):
        draw.text((120, 150 + 90 * number), text, fill=0, font=font)
    return image


def scanned_page(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(scan()), 0, 0, 595, 842)


@pytest.fixture
def no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    ocr.available.cache_clear()
    yield
    monkeypatch.undo()
    ocr.available.cache_clear()


@pytest.mark.skipif(not ocr.available(), reason="tesseract is not installed")
def test_a_scan_is_recognised_and_marked() -> None:
    document = read("resume.pdf", pdf(scanned_page))
    assert (document.quality, document.ocr) == (Quality.PARTIAL, True)
    assert "recognised" in document.why
    assert [line for line in document.text.split("\n") if line] == TEXT
    assert document.trace is not None
    assert document.trace.image_only


@pytest.mark.skipif(not ocr.available(), reason="tesseract is not installed")
def test_a_resume_that_is_a_png_is_recognised_too() -> None:
    out = io.BytesIO()
    scan().save(out, "PNG")
    document = read("resume.png", out.getvalue())
    assert (document.quality, document.ocr) == (Quality.PARTIAL, True)
    assert "jane@roe.example" in document.text


@pytest.mark.usefixtures("no_program")
def test_without_the_program_a_scan_says_what_it_needs() -> None:
    document = read("resume.pdf", pdf(scanned_page))
    assert (document.quality, document.text) == (Quality.OCR_NEEDED, "")
    assert "install tesseract" in document.why
    assert not document.readable


@pytest.mark.usefixtures("no_program")
def test_one_scanned_page_among_others_makes_the_reading_partial() -> None:
    document = read("resume.pdf", pdf(lines(TEXT), scanned_page))
    assert document.quality is Quality.PARTIAL
    assert "Page 2" in document.why
    assert "Jane Roe" in document.text
