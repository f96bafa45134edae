"""What a PDF says about its own history."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone

import pypdf
import pytest
from pypdf.annotations import Text
from pypdf.generic import create_string_object
from reportlab.pdfgen.canvas import Canvas

from hirecheck.nouns.documents import FileTrace
from tests.intake.documents.makers import HELVETICA, lines, one_page, pdf, read, stream

TEXT = ["Jane Roe", "An engineer with a love of small tools", "and of long walks"]


def trace(data: bytes) -> FileTrace:
    found = read("resume.pdf", data).trace
    assert found is not None
    return found


def saved_again(data: bytes, **info: str) -> bytes:
    """An incremental save by pypdf that changes the information dictionary."""
    writer = pypdf.PdfWriter(io.BytesIO(data), incremental=True)
    writer.add_metadata({f"/{key}": create_string_object(text) for key, text in info.items()})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_program_people_times_and_zone_are_read() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(pdf(lines(TEXT))))
    writer.add_metadata(
        {
            "/Author": "Bob Builder",
            "/Creator": "Word",
            "/Producer": "Printer 3",
            "/CreationDate": "D:20240102030405+09'00'",
            "/ModDate": "D:20240103",
        }
    )
    out = io.BytesIO()
    writer.write(out)
    found = trace(out.getvalue())
    assert (found.author, found.creator, found.producer) == ("Bob Builder", "Word", "Printer 3")
    assert found.created == datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=9)))
    assert found.modified == datetime(2024, 1, 3)
    assert found.zoned


def test_later_saves_are_counted_and_one_save_is_none() -> None:
    data = pdf(lines(TEXT))
    assert trace(data).incremental_saves == 0
    assert trace(saved_again(data, Author="A")).incremental_saves == 1
    assert trace(saved_again(saved_again(data, Author="A"), Author="B")).incremental_saves == 2


def test_a_mail_address_that_only_an_earlier_save_shows_is_found() -> None:
    before = pdf(lines(["Peter Pan", "peter@pan.example", "and quite some more text on the page"]))
    writer = pypdf.PdfWriter(io.BytesIO(before), incremental=True)
    new = pypdf.PdfReader(io.BytesIO(pdf(lines(TEXT)))).pages[0]
    writer.pages[0][pypdf.generic.NameObject("/Contents")] = writer._add_object(
        new["/Contents"].get_object().clone(writer)
    )
    out = io.BytesIO()
    writer.write(out)
    document = read("resume.pdf", out.getvalue())
    assert "Jane Roe" in document.text
    assert "Peter Pan" not in document.text
    assert document.trace is not None
    assert "peter@pan.example" in {name for name, _ in document.trace.revision_people}


def test_xmp_gives_history_tool_and_document_id() -> None:
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
     xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
     xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
     xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmp:CreatorTool="Canva" xmpMM:DocumentID="uuid:1234"
     xmp:CreateDate="2024-05-06T07:08:09+02:00">
     <dc:creator><rdf:Seq><rdf:li>Bob Builder</rdf:li></rdf:Seq></dc:creator>
     <xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:softwareAgent="Illustrator"
      stEvt:when="2024-05-06"/></rdf:Seq></xmpMM:History></rdf:Description></rdf:RDF></x:xmpmeta>"""
    data = one_page(
        b"/Font << /T 5 0 R >>",
        b"BT /T 12 Tf 72 700 Td (A few words on a page) Tj ET",
        HELVETICA,
        stream(b"/Type /Metadata /Subtype /XML", packet),
        catalog=b"/Metadata 6 0 R /Lang (ko-KR)",
    )
    found = trace(data)
    assert (found.creator, found.author, found.document_id) == ("Canva", "Bob Builder", "uuid:1234")
    assert found.languages == ("ko-KR",)
    assert found.history == ("saved Illustrator 2024-05-06",)
    assert found.created is not None
    assert found.created.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    ("action", "named"),
    [
        (b"/S /JavaScript /JS (app.alert\\(1\\))", "script"),
        (b"/S /J#61vaScript /JS (app.alert\\(1\\))", "script"),
        (b"/S /Launch /F (calc.exe)", "another program"),
        (b"/S /GoTo /D [3 0 R /Fit]", ""),
    ],
)
def test_actions_that_run_on_opening_are_named(action: bytes, named: str) -> None:
    data = one_page(
        b"/Font << /T 5 0 R >>",
        b"BT /T 12 Tf 72 700 Td (A few words on a page) Tj ET",
        HELVETICA,
        catalog=b"/OpenAction << %s >>" % action,
    )
    active = trace(data).active
    assert (not active) if not named else named in " ".join(active)


def test_embedded_files_and_annotators_are_named() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(pdf(lines(TEXT))))
    writer.add_attachment("payload.exe", b"MZ")
    note = Text(rect=(50, 550, 60, 560), text="please shorten")
    note[pypdf.generic.NameObject("/T")] = create_string_object("Bob Builder")
    writer.add_annotation(0, note)
    out = io.BytesIO()
    writer.write(out)
    found = trace(out.getvalue())
    assert found.embedded == ("payload.exe",)
    assert [name for name, _ in found.revision_people] == ["Bob Builder"]


def _styled(name: str, body: list[str], heads: tuple[str, str], font: str = "Courier") -> bytes:
    def draw(canvas: Canvas) -> None:
        lines([name], top=800, size=19, font="Times-Bold")(canvas)
        top = 760.0
        for head in heads:
            lines([head], top=top, size=13, font="Times-Bold", x=45)(canvas)
            lines(body, top=top - 18, size=9.5, font=font, x=58, lead=13)(canvas)
            top -= 30 + 13 * len(body)

    return pdf(draw)


def test_fingerprints_are_equal_for_one_template_and_differ_for_others() -> None:
    heads = ("Experience", "Education")
    one = _styled(
        "Jane Roe", ["Engineer at Northwind", "Built the shop", "Ran it", "Sold it"], heads
    )
    two = _styled(
        "Max Muster",
        ["Clerk at Adatum for a long time", "Wrote reports", "Filed them all", "Archived them"],
        heads,
    )
    other = _styled("Jane Roe", ["Engineer at Northwind", "Built", "Ran it", "Sold"], heads[::-1])
    face = _styled("Jane Roe", ["Engineer", "Built it", "Ran it", "Sold"], heads, "Helvetica")
    prints = [trace(data).fingerprint for data in (one, two, other, face)]
    assert prints[0] == prints[1] != ""
    assert len(set(prints)) == 3
