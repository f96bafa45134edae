"""Makes the resumes of the sample packets from `samples/sources/*.yaml`, with real writers.

    python samples/make.py            writes every resume again, byte for byte the same

Every person, firm and number in them is invented; addresses end in `.example` or belong to
documentation ranges, telephone numbers to ranges reserved for fiction.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import docx
import yaml
from docx.shared import Pt
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
)

HERE = Path(__file__).parent
FIXED = (2025, 1, 1, 0, 0, 0)


def main() -> None:
    """Write every resume next to its packet's other files."""
    for source in sorted((HERE / "sources").glob("*.yaml")):
        story = yaml.safe_load(source.read_text(encoding="utf-8"))
        target = HERE / "packets" / source.stem / f"resume.{story['format']}"
        target.parent.mkdir(parents=True, exist_ok=True)
        write = {"pdf": write_pdf, "docx": write_docx}[story["format"]]
        target.write_bytes(write(story))


def write_pdf(story: dict[str, Any]) -> bytes:
    """A PDF in one or two columns, with the metadata that the story asks for."""
    raw = io.BytesIO()
    size = LETTER if story.get("paper") == "letter" else A4
    if story.get("layout") == "two-column":
        _two_columns(story, raw, size)
    else:
        frame = SimpleDocTemplate(
            raw, pagesize=size, leftMargin=54, rightMargin=54, topMargin=50, bottomMargin=50,
            invariant=1,
        )  # fmt: skip
        frame.build([*_head(story), *_body(story), *_side(story)])
    return _with_metadata(raw.getvalue(), story.get("file", {}))


def _two_columns(story: dict[str, Any], raw: io.BytesIO, size: tuple[float, float]) -> None:
    width, height = size
    left = Frame(40, 40, 160, height - 80, id="left")
    right = Frame(215, 40, width - 255, height - 80, id="right")
    document = BaseDocTemplate(raw, pagesize=size, invariant=1)
    document.addPageTemplates(PageTemplate(id="two", frames=[left, right]))
    document.build([*_side(story), FrameBreak(), *_head(story), *_body(story)])


def _style(name: str, size: float, **more: Any) -> ParagraphStyle:
    font = "Helvetica-Bold" if more.pop("bold", False) else "Helvetica"
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.35, **more)


def _head(story: dict[str, Any]) -> list[Any]:
    contact = " | ".join(story["contact"])
    return [
        Paragraph(story["name"], _style("name", 20, bold=True)),
        Paragraph(story["headline"], _style("headline", 11.5)),
        Paragraph(contact, _style("contact", 9, textColor=colors.HexColor("#333333"))),
        Spacer(1, 8),
    ]


def _heading(text: str) -> list[Any]:
    return [Spacer(1, 6), Paragraph(text.upper(), _style("heading", 11, bold=True)), Spacer(1, 3)]


def _body(story: dict[str, Any]) -> list[Any]:
    plain, bold = _style("plain", 9.5), _style("job", 10, bold=True)
    flow = [*_heading("Summary"), Paragraph(story["summary"], plain)]
    flow += _heading("Experience")
    for job in story["jobs"]:
        flow.append(Paragraph(f"{job['title']}, {job['employer']}", bold))
        flow.append(Paragraph(f"{job['dates']} | {job['place']}", plain))
        flow += [Paragraph("• " + point, plain) for point in job["points"]]
        flow.append(Spacer(1, 4))
    flow += _heading("Education")
    for school in story["schools"]:
        flow.append(Paragraph(f"{school['degree']}, {school['school']}", bold))
        flow.append(Paragraph(school["dates"], plain))
    return flow


def _side(story: dict[str, Any]) -> list[Any]:
    plain = _style("side", 9.5)
    flow: list[Any] = []
    for title in ("skills", "languages", "interests"):
        if story.get(title):
            flow += [*_heading(title), Paragraph(", ".join(story[title]), plain)]
    return flow


def _with_metadata(pdf: bytes, file: dict[str, str]) -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(pdf)))
    keys = {"author": "/Author", "creator": "/Creator", "producer": "/Producer"}
    keys |= {"created": "/CreationDate", "modified": "/ModDate", "title": "/Title"}
    writer.add_metadata({pdf_key: file[key] for key, pdf_key in keys.items() if key in file})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def write_docx(story: dict[str, Any]) -> bytes:
    """A Word file with a contact table, headings and bullets, and its core properties."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    document.add_heading(story["name"], 0)
    document.add_paragraph(story["headline"])
    table = document.add_table(rows=1, cols=len(story["contact"]))
    for cell, text in zip(table.rows[0].cells, story["contact"], strict=True):
        cell.text = text
    document.add_heading("Summary", 1)
    document.add_paragraph(story["summary"])
    document.add_heading("Experience", 1)
    for job in story["jobs"]:
        document.add_paragraph().add_run(f"{job['title']}, {job['employer']}").bold = True
        document.add_paragraph(f"{job['dates']} | {job['place']}")
        for point in job["points"]:
            document.add_paragraph(point, style="List Bullet")
    document.add_heading("Education", 1)
    for school in story["schools"]:
        document.add_paragraph(f"{school['degree']}, {school['school']}, {school['dates']}")
    for title in ("skills", "languages", "interests"):
        if story.get(title):
            document.add_heading(title.capitalize(), 1)
            document.add_paragraph(", ".join(story[title]))
    _core_properties(document, story.get("file", {}))
    out = io.BytesIO()
    document.save(out)
    return _same_bytes(out.getvalue())


def _core_properties(document: Any, file: dict[str, str]) -> None:
    core = document.core_properties
    core.author = file.get("author", "")
    core.last_modified_by = file.get("last_modified_by", core.author)
    core.revision = int(file.get("revision", 4))
    core.created = dt.datetime.fromisoformat(file["created"])
    core.modified = dt.datetime.fromisoformat(file["modified"])


def _same_bytes(archive: bytes) -> bytes:
    """The same archive with fixed member times, so that a rebuild changes nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        for name in sorted(old.namelist(), key=lambda n: (not re.match(r"\[Content", n), n)):
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return out.getvalue()


if __name__ == "__main__":
    main()
