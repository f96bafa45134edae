"""Hidden text is told apart from text that is only styled, and never joins the visible text."""

from __future__ import annotations

import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from hirecheck.dossier import Document, Quality
from tests.intake.documents.makers import HELVETICA, INSTRUCTION, lines, one_page, pdf, read

VISIBLE = ["Jane Roe", "An engineer with a love of small tools", "and of long walks"]


def _white(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 500, INSTRUCTION)


def _pale(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.97, 0.98, 0.97)
    canvas.drawString(60, 500, INSTRUCTION)


def _same_as_bar(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.1, 0.2, 0.4)
    canvas.rect(40, 480, 500, 40, stroke=0, fill=1)
    canvas.setFillColorRGB(0.12, 0.2, 0.42)
    canvas.drawString(60, 500, INSTRUCTION)


def _tiny(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 1)
    canvas.drawString(60, 500, INSTRUCTION)


def _off_page(canvas: Canvas) -> None:
    canvas.drawString(60, -50, INSTRUCTION)


def _invisible(canvas: Canvas) -> None:
    text = canvas.beginText(60, 500)
    text.setTextRenderMode(3)
    text.textOut(INSTRUCTION)
    canvas.drawText(text)


def _transparent(canvas: Canvas) -> None:
    canvas.setFillAlpha(0.0)
    canvas.drawString(60, 500, INSTRUCTION)


def _covered(canvas: Canvas) -> None:
    canvas.drawString(60, 500, INSTRUCTION)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(40, 480, 500, 40, stroke=0, fill=1)


def _read(draw: object) -> Document:
    def page(canvas: Canvas) -> None:
        lines(VISIBLE)(canvas)
        draw(canvas)

    return read("resume.pdf", pdf(page))


@pytest.mark.parametrize(
    ("draw", "how"),
    [
        (_white, "white"),
        (_pale, "white"),
        (_same_as_bar, "white"),
        (_tiny, "tiny"),
        (_off_page, "off-page"),
        (_invisible, "invisible"),
        (_transparent, "invisible"),
        (_covered, "covered"),
    ],
)
def test_hidden_text_is_named_and_kept_out(draw: object, how: str) -> None:
    document = _read(draw)
    assert document.trace is not None
    (hidden,) = document.trace.hidden
    assert hidden.how == how
    assert hidden.instruction
    assert hidden.span.text == INSTRUCTION
    assert hidden.span.page == 1
    assert document.text == "\n".join(VISIBLE) + "\n"


def test_text_on_a_layer_that_is_switched_off_is_hidden() -> None:
    content = b"BT /T 12 Tf 72 700 Td (Jane Roe, engineer) Tj ET /OC /L BDC "
    content += b"BT /T 12 Tf 72 500 Td (%s) Tj ET EMC" % INSTRUCTION.encode()
    data = one_page(
        b"/Font << /T 5 0 R >> /Properties << /L 6 0 R >>",
        content,
        HELVETICA,
        b"<< /Type /OCG /Name (Notes) >>",
        catalog=b"/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>",
    )
    document = read("resume.pdf", data)
    assert document.text == "Jane Roe, engineer\n"
    assert document.trace is not None
    assert [(h.how, h.instruction) for h in document.trace.hidden] == [("invisible", True)]


def _white_on_bar(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.1, 0.2, 0.4)
    canvas.rect(40, 480, 500, 40, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 500, "Skills and tools")


def _white_on_photo(canvas: Canvas) -> None:
    from PIL import Image

    canvas.drawImage(ImageReader(Image.new("RGB", (80, 80), (10, 30, 60))), 40, 480, 200, 40)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 500, "Skills and tools")


def _grey(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.6, 0.6, 0.6)
    canvas.drawString(60, 500, "Skills and tools")


def _small(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 5)
    canvas.drawString(60, 500, "Skills and tools")


@pytest.mark.parametrize("draw", [_white_on_bar, _white_on_photo, _grey, _small])
def test_styled_text_is_not_hidden(draw: object) -> None:
    document = _read(draw)
    assert document.trace is not None
    assert document.trace.hidden == ()
    assert "Skills and tools" in document.text


def test_a_scan_with_a_text_layer_is_read_from_the_layer_and_said_to_be_one() -> None:
    from PIL import Image

    scan = ImageReader(Image.effect_noise((600, 800), 60).convert("RGB"))

    def page(canvas: Canvas) -> None:
        canvas.drawImage(scan, 0, 0, 595, 842)
        text = canvas.beginText(60, 780)
        text.setTextRenderMode(3)
        for line in VISIBLE:
            text.textLine(line)
        canvas.drawText(text)

    document = read("resume.pdf", pdf(page))
    assert (document.quality, document.ocr) == (Quality.PARTIAL, True)
    assert "Jane Roe" in document.text
    assert document.trace is not None
    assert document.trace.hidden == ()


def test_text_that_a_clip_path_cuts_away_is_hidden() -> None:
    def draw(canvas: Canvas) -> None:
        lines(["Jane Roe", "Engineer at Northwind Traders"])(canvas)
        for y, text, shown in (
            (600, "secret words of the clip", 20),
            (560, "shown through it", 300),
        ):
            canvas.saveState()
            path = canvas.beginPath()
            path.rect(300, y - 5, shown, 20)
            canvas.clipPath(path, stroke=0, fill=0)
            canvas.drawString(330, y, text)
            canvas.restoreState()

    document = read("r.pdf", pdf(draw))
    assert document.trace is not None
    assert [(h.how, h.span.text) for h in document.trace.hidden] == [
        ("invisible", "secret words of the clip")
    ]
    assert "shown through it" in document.text
    assert "secret" not in document.text
