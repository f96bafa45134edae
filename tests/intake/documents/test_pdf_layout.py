"""Text of a PDF comes in the order in which a person reads the page."""

from __future__ import annotations

import pytest
from fpdf import FPDF
from reportlab.pdfgen.canvas import Canvas

from hirecheck.dossier import Quality
from tests.intake.documents.makers import lines, pdf, read, together

SIDE = ["Contact", "jane@roe.example", "555-0142", "Skills", "Python", "Docker", "Terraform"]
MAIN = [
    "Experience",
    "Senior Engineer, Northwind Traders",
    "Ran the payments platform for eleven countries with a team",
    "of six and moved it from one data centre to another without",
    "losing a single order on the way there.",
    "Education",
    "University of Springfield, BSc Physics",
]


def order(text: str, *parts: str) -> list[int]:
    return [text.index(part) for part in parts]


def test_two_columns_are_read_one_after_the_other() -> None:
    page = together(
        lines(SIDE, x=50, lead=17),
        lines(MAIN, x=220),
        lines(["Jane Roe"], x=50, top=810, size=20),
    )
    document = read("resume.pdf", pdf(page))
    places = order(document.text, "Jane Roe", "Contact", "Terraform", "Experience", "Education")
    assert places == sorted(places)
    columns = {document.text[li.start : li.end]: li.column for li in document.lines}
    assert columns["Python"] < columns["Senior Engineer, Northwind Traders"]


def test_two_columns_on_one_grid_with_a_heading_each_stay_apart() -> None:
    left = ["EXPERIENCE", *MAIN[1:5], "Team lead, Adatum", "Kept the lights on every single day"]
    right = ["EDUCATION", "Springfield University", "A long course of study with many", "lines"]
    document = read("r.pdf", pdf(together(lines(left, x=50, size=9), lines(right, x=340, size=9))))
    places = order(document.text, "EXPERIENCE", "Adatum", "EDUCATION", "Springfield")
    assert places == sorted(places)


def test_a_coloured_side_bar_with_the_name_in_it_is_read_whole() -> None:
    side = [
        "CONTACT",
        "jane@roe.example",
        "555-0142",
        "SKILLS",
        "Python",
        "Go",
        "LANGUAGES",
        "German",
    ]

    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.15, 0.2, 0.3)
        canvas.rect(0, 0, 190, 842, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        lines(["JANE ROE"], x=20, top=800, size=20)(canvas)
        lines(side, x=20, top=760, lead=18)(canvas)
        canvas.setFillColorRGB(0, 0, 0)
        lines(["PROFILE", "An engineer with small tools", "EXPERIENCE"], x=210, top=800)(canvas)
        for number, employer in enumerate(("Northwind", "Adatum", "Contoso")):
            height = 752 - 45 * number
            lines([employer, "Built the shop and ran it"], x=210, top=height)(canvas)
            canvas.drawRightString(570, height, f"20{20 - number} - 20{21 - number}")

    document = read("resume.pdf", pdf(draw))
    places = order(
        document.text, "JANE ROE", "CONTACT", "German", "PROFILE", "Northwind", "Contoso"
    )
    assert places == sorted(places)
    assert "Adatum\t2019 - 2020" in document.text
    assert document.trace is not None
    assert document.trace.hidden == ()


def test_a_large_name_beside_small_contact_lines_stays_whole() -> None:
    contacts = ["12 Elm Street", "555-0142", "jane@roe.example", "jane.example"]

    def draw(canvas: Canvas) -> None:
        lines(["Jane", "Roe"], size=40, lead=46, top=770)(canvas)
        canvas.setFont("Helvetica", 10)
        for number, text in enumerate(contacts):
            canvas.drawRightString(540, 790 - 16 * number, text)
        lines(["A summary of many years of work with small tools " * 2], top=600)(canvas)

    assert read("resume.pdf", pdf(draw)).text.startswith("Jane\nRoe\n\n12 Elm Street\n555-0142\n")


def test_dates_at_the_right_margin_stay_on_the_line_of_their_job() -> None:
    jobs = ["Engineer, Northwind", "Built the shop", "Analyst, Adatum", "Wrote the reports"]
    dates = {780: "Jan 2019 - Present", 752: "Mar 2015 - Dec 2018"}

    def draw(canvas: Canvas) -> None:
        lines(jobs)(canvas)
        for height, text in dates.items():
            canvas.drawRightString(540, height, text)

    document = read("resume.pdf", pdf(draw))
    assert "Engineer, Northwind\tJan 2019 - Present\n" in document.text
    assert "Analyst, Adatum\tMar 2015 - Dec 2018\n" in document.text


def test_dates_in_a_left_margin_stay_beside_their_entries() -> None:
    entries = ["2019-2023", "2015-2019", "2011-2015"]
    page = together(
        lines(entries, x=50, lead=42),
        lines(
            [f"{word} entry line {n}" for n in range(3) for word in ("First", "And", "Last")], x=150
        ),
    )
    document = read("resume.pdf", pdf(page))
    assert "2019-2023\tFirst entry line 0" in document.text
    assert "2011-2015\tFirst entry line 2" in document.text


def test_a_section_heading_in_the_margin_gets_its_own_line() -> None:
    page = together(
        lines(["Experience"], x=40, font="Helvetica-Bold"),
        lines(["Northwind Traders, Engineer", "Built the shop", "Ran the shop"], x=160),
    )
    document = read("resume.pdf", pdf(page))
    assert document.text.startswith("Experience\nNorthwind Traders, Engineer\n")
    assert document.lines[0].heading


@pytest.mark.parametrize("heading", ["EXPERIENCE", "WORK HISTORY"])
def test_letter_spaced_headings_are_joined(heading: str) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(60, 780)
        text.setFont("Helvetica-Bold", 12)
        text.setCharSpace(5)
        text.textOut(heading)
        canvas.drawText(text)
        lines(["Engineer at Northwind for many years"], top=750)(canvas)

    assert read("resume.pdf", pdf(draw)).text.startswith(heading + "\n")


def test_words_broken_at_the_line_end_are_made_whole_but_compounds_keep_their_hyphen() -> None:
    texts = ["I was responsible for the develop-", "ment of cross-", "functional teams."]
    document = read("resume.pdf", pdf(lines(texts)))
    assert "development" in document.text
    assert "crossfunctional" not in document.text


def test_ligatures_are_spelled_out_and_odd_spaces_are_plain() -> None:
    document = read("resume.txt", "Eﬃcient of\ufb01ce\u00a0work".encode())
    assert document.text == "Efficient office work\n"


def test_bullets_are_one_sign_and_stay_with_their_text() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for number, text in enumerate(("Built things", "Ran things", "Fixed things")):
            canvas.drawString(60, 780 - 14 * number, "\u2022")
            canvas.drawString(80, 780 - 14 * number, text)

    document = read("resume.pdf", pdf(draw))
    assert document.text == "• Built things\n• Ran things\n• Fixed things\n"
    assert all(line.bullet for line in document.lines)


def test_running_headers_appear_once_and_page_numbers_never() -> None:
    def page(number: int) -> object:
        return together(
            lines(["Jane Roe - resume"], top=815, size=8),
            lines([f"Text of page {number}", "and more of it"], top=700),
            lines([f"Page {number} of 3"], top=25, size=8),
        )

    document = read("resume.pdf", pdf(page(1), page(2), page(3)))
    assert document.text.count("Jane Roe - resume") == 1
    assert "of 3" not in document.text
    assert document.span(*_place(document.text, "Text of page 3")).page == 3


def _place(text: str, part: str) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


def test_lines_index_the_text_and_carry_size_and_weight() -> None:
    page = together(
        lines(["Jane Roe"], top=800, size=22, font="Helvetica-Bold"),
        lines(["An engineer with a love of small and simple tools", "and of long walks"]),
    )
    document = read("resume.pdf", pdf(page))
    first = document.lines[0]
    assert document.text[first.start : first.end] == "Jane Roe"
    assert (first.size, first.bold, first.heading, first.page) == (22.0, True, True, 1)
    assert not document.lines[1].bold
    assert 0 < first.x0 < first.x1
    assert 0 < first.y0 < first.y1 < 100


def test_a_rotated_page_reads_like_an_upright_one() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.rotate(90)
        canvas.translate(0, -595)
        lines(["First line of the page", "Second line of the page"], top=500)(canvas)

    assert read("r.pdf", pdf(draw)).text == "First line of the page\nSecond line of the page\n"


def test_text_in_form_fields_is_read_where_the_field_stands() -> None:
    def draw(canvas: Canvas) -> None:
        lines(["Full name:", "Telephone:"], lead=40)(canvas)
        form = canvas.acroForm
        form.textfield(name="name", value="Jane Roe", x=150, y=775, width=200, height=16)
        form.textfield(name="phone", value="555-0142", x=150, y=735, width=200, height=16)

    text = read("form.pdf", pdf(draw)).text
    assert text.index("Full name:") < text.index("Jane Roe") < text.index("555-0142")


def test_links_have_their_target_and_their_visible_text() -> None:
    def draw(canvas: Canvas) -> None:
        lines(["See github.com/janeroe for code"])(canvas)
        start = 60 + canvas.stringWidth("See ")
        end = start + canvas.stringWidth("github.com/janeroe")
        canvas.linkURL("https://evil.example/janeroe", (start, 776, end, 792))

    document = read("resume.pdf", pdf(draw))
    ((target, span),) = document.links
    assert target == "https://evil.example/janeroe"
    assert document.text[span.start : span.end] == span.text
    assert span.text == "github.com/janeroe"
    assert document.trace is not None
    assert document.trace.links_differing == ((span.text, target),)


def test_icon_fonts_and_unmapped_letters_do_not_reach_the_text() -> None:
    document = read("resume.pdf", pdf(lines(["\ue000 Jane Roe", "Engineer and keeper of trains"])))
    assert document.quality is Quality.GOOD
    assert "\ue000" not in document.text


def test_a_resume_by_another_writer_keeps_its_order_and_accents() -> None:
    writer = FPDF(format="A4")
    writer.add_page()
    writer.set_font("Times", "B", 18)
    writer.cell(text="Zoë Müller", new_x="LMARGIN", new_y="NEXT")
    writer.set_font("Times", size=11)
    with writer.table(borders_layout="NONE", first_row_as_headings=False) as table:
        for entry in (("2019 - 2023", "Northwind"), ("2015 - 2019", "Adatum")):
            table.row(entry)
    writer.multi_cell(0, text="A café owner turned engineer who likes small tools. " * 4)
    writer.add_page()
    writer.cell(text="References on request")
    document = read("resume.pdf", bytes(writer.output()))
    rows = [row for row in document.text.split("\n") if row]
    assert rows[:3] == ["Zoë Müller", "2019 - 2023\tNorthwind", "2015 - 2019\tAdatum"]
    assert " ".join(rows).count("café owner") == 4
    assert document.lines[-1].page == 2
    assert document.trace is not None
    assert document.trace.created is not None
