"""Tables of any program: columns by name and by content, dialects, encodings, damage."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest

from hirecheck.errors import ExportError
from hirecheck.intake.exports.export import Export, open_export
from hirecheck.intake.exports.jsonfile import Broken, json_records
from hirecheck.intake.exports.row import ExportRow, preview

HEADER = ["Application ID", "Candidate Name", "E-Mail Address", "Phone Number", "Applied On"]
ROW = ["7", "Zoë Prueba", "zoe@mail.example", "+1 202-555-0143", "2026-01-02"]


def table(
    rows: Sequence[Sequence[str]], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL
) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, quoting=quoting).writerows(rows)
    return text.getvalue()


def opened(tmp_path: Path, content: str | bytes, name: str = "export.csv") -> Export:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_export(path)


def rows_of(tmp_path: Path, content: str | bytes, name: str = "export.csv") -> list[ExportRow]:
    return list(opened(tmp_path, content, name).rows())


def is_read(row: ExportRow) -> bool:
    return (row.id, row.name, row.emails, row.phones, row.applied_at) == (
        "7", "Zoë Prueba", ("zoe@mail.example",), ("+1 202-555-0143",), "2026-01-02",
    )  # fmt: skip


# Headings as people and programs write them, and the field that each gives.
HEADINGS = [
    (["Vorname", "Nachname", "E-Mail", "Telefon", "Bewerbungsdatum"], "German"),
    (["Prénom", "Nom", "Courriel", "Téléphone", "Date de candidature"], "French"),
    (["Nombre", "Apellidos", "Correo electrónico", "Teléfono", "Fecha de solicitud"], "Spanish"),
    (["first_name", "LAST NAME", "emailAddress", "Mobile", "applied-at"], "programs"),
    (["Candidate First Name", "Candidate Last Name", "Primary Email", "Cell", "Date Applied"], ""),
    (["candidate.first_name", "candidate.last_name", "candidate.emails[0].value",
      "candidate.phone_numbers.0.value", "applied_at"], "flattened"),
    (["Candidate: First Name", "Candidate: Last Name", "Candidate: Email", "Candidate: Phone",
      "Application: Submitted At"], "prefixed"),
]  # fmt: skip


@pytest.mark.parametrize("header", [h for h, _ in HEADINGS], ids=[str(h[0]) for h, _ in HEADINGS])
def test_headings_of_many_kinds(tmp_path: Path, header: list[str]) -> None:
    values = ["Zoë", "Prueba", "zoe@mail.example", "+1 202-555-0143", "2026-01-02"]
    (row,) = rows_of(tmp_path, table([header, values]))
    assert row.name == "Zoë Prueba"
    assert row.emails == ("zoe@mail.example",)
    assert row.phones == ("+1 202-555-0143",)
    assert row.applied_at == "2026-01-02"
    assert row.ignored == ()


def test_histories_and_referees_in_numbered_columns(tmp_path: Path) -> None:
    cells = {
        "Name": "Ana", "Employer 1": "Firm One", "Job Title 1": "Dev", "Start Date 1": "2019",
        "End Date 1": "2021", "Employer 2": "Firm Two", "Job Title 2": "Ops",
        "Education 1 School": "Leeds College", "Education 1 Degree": "BSc",
        "Reference 1 Name": "Bo Ray", "Reference 1 Email": "bo@firm.example",
        "Recruiter Email": "rex@corp.example", "Shoe size": "42",
    }  # fmt: skip
    (row,) = rows_of(tmp_path, table([list(cells), list(cells.values())]))
    assert [(p.employer, p.title, p.start, p.end) for p in row.positions] == [
        ("Firm One", "Dev", "2019", "2021"),
        ("Firm Two", "Ops", "", ""),
    ]
    assert [(s.school, s.degree) for s in row.schools] == [("Leeds College", "BSc")]
    assert [(r.name, r.email) for r in row.referees] == [("Bo Ray", "bo@firm.example")]
    assert row.emails == ()
    assert row.ignored == ("Shoe size",)


def test_columns_are_known_by_content_where_names_tell_nothing(tmp_path: Path) -> None:
    header = ["a", "b", "c", "d", "e", "f"]
    rows = [
        [f"x{n}", f"user{n}@mail.example", f"+1 202-555-01{n:02}", f"192.0.2.{n}",
         f"https://linkedin.com/in/user{n}", f"2026-01-{n + 1:02}"]
        for n in range(9)
    ]  # fmt: skip
    export = opened(tmp_path, table([header, *rows]))
    assert [use.field for use in export.columns()] == [
        "id", "email", "phone", "ip", "url", "applied_at",
    ]  # fmt: skip
    assert all(0 < use.confidence < 0.8 for use in export.columns()[1:])
    assert all("content" in use.why for use in export.columns()[1:])
    assert next(export.rows()).emails == ("user0@mail.example",)


def test_content_overrules_a_name_that_lies(tmp_path: Path) -> None:
    header = ["Name", "Phone", "Email"]
    rows = [["A B", f"u{n}@mail.example", f"+1 202-555-01{n:02}"] for n in range(9)]
    export = opened(tmp_path, table([header, *rows]))
    assert [use.field for use in export.columns()] == ["name", "email", "phone"]
    assert "but" in export.columns()[1].why


def test_the_users_mapping_is_final(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Name,Contact point,Email\nA,x@mail.example,y@mail.example\n")
    export = open_export(path, {"Contact point": "email", "Email": "ignore"})
    assert next(export.rows()).emails == ("x@mail.example",)
    with pytest.raises(ExportError, match="Contact point"):
        open_export(path, {"Contact": "email"})
    with pytest.raises(ExportError, match="resume_text"):
        open_export(path, {"Email": "mail"})


def test_a_mapping_reaches_into_nested_records(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps([{"n": "Ana", "x": {"reach": "ana@mail.example"}}]))
    export = open_export(path, {"n": "name", "x.reach": "email"})
    row = next(export.rows())
    assert (row.name, row.emails) == ("Ana", ("ana@mail.example",))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_delimiters_and_quoting(tmp_path: Path, delimiter: str, quoting: int) -> None:
    rows = [[*HEADER, "Notes"], [*ROW, 'a, "quoted"; note|with\nlines\tand more'], [*ROW, ""]]
    first, second = rows_of(tmp_path, table(rows, delimiter, quoting))
    assert is_read(first)
    assert is_read(second)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, ends: str) -> None:
    text = table([HEADER, ROW, ROW]).replace("\r\n", ends)
    assert all(is_read(row) for row in rows_of(tmp_path, text.encode(encoding)))


# A name in an encoding of its script.
SCRIPTS = [
    ("cp1251", "Иван Петров"),
    ("cp932", "田中 太郎"),
    ("gb18030", "王小明"),
    ("cp949", "김민수"),
]


@pytest.mark.parametrize(("encoding", "name"), SCRIPTS)
def test_code_pages_of_other_scripts(tmp_path: Path, encoding: str, name: str) -> None:
    rows = [HEADER, *[[str(n), name, "a@mail.example", "", "2026-01-02"] for n in range(40)]]
    assert {row.name for row in rows_of(tmp_path, table(rows).encode(encoding))} == {name}


def test_mixed_encodings_cost_no_row(tmp_path: Path) -> None:
    data = table([HEADER, *[ROW] * 200]).encode() + table([ROW]).encode("cp1252")
    export = opened(tmp_path, data)
    assert all(is_read(row) for row in export.rows())
    assert any("Windows-1252" in note for note in export.notes)


def test_titles_and_groups_above_the_header(tmp_path: Path) -> None:
    title = [["Applications of March", "", "", "", ""], ["", "", "", "", ""]]
    export = opened(tmp_path, table([*title, HEADER, ROW]))
    assert [is_read(row) for row in export.rows()] == [True]
    assert any("row 2" in note for note in export.notes)
    grouped = [
        ["Applicant", "", "Reference", "", ""],
        ["Name", "Email", "Name", "Email", "Phone"],
        ["Ana", "a@mail.example", "Bo", "b@firm.example", "+1 202-555-0143"],
    ]
    (row,) = rows_of(tmp_path, table(grouped), "grouped.csv")
    assert (row.name, row.emails, row.phones) == ("Ana", ("a@mail.example",), ())
    assert [(r.name, r.email, r.phone) for r in row.referees] == [
        ("Bo", "b@firm.example", "+1 202-555-0143")
    ]


def test_a_table_without_header_is_read_by_content(tmp_path: Path) -> None:
    rows = [[f"u{n}@mail.example", f"+1 202-555-01{n:02}"] for n in range(5)]
    export = opened(tmp_path, table(rows))
    assert len(list(export.rows())) == 5
    assert next(export.rows()).emails == ("u0@mail.example",)
    assert any("no header" in note for note in export.notes)


def test_doubled_columns_are_both_read_and_said(tmp_path: Path) -> None:
    export = opened(tmp_path, "Name,Email,Email\nAna,a@mail.example,b@mail.example\n")
    assert next(export.rows()).emails == ("a@mail.example", "b@mail.example")
    assert [use.column for use in export.columns()] == ["Name", "Email", "Email (2)"]
    assert any("Email" in note for note in export.notes)


def test_a_bad_row_is_a_row_with_its_error(tmp_path: Path) -> None:
    wide = ",".join(["x"] * 1_000_000)
    text = table([HEADER, ROW]) + wide + "\n" + table([ROW[:3]]) + "\x00" + table([ROW])
    export = opened(tmp_path, text)
    rows = list(export.rows())
    assert is_read(rows[0])
    assert "1,000,000 cells" in rows[1].error
    assert "line 3" in rows[1].error
    assert rows[2].emails == ("zoe@mail.example",)
    assert rows[3].phones == ("+1 202-555-0143",)
    assert [row.row for row in rows] == [1, 2, 3, 4]
    assert any("NUL" in note for note in export.notes)


def test_an_open_quote_costs_one_row(tmp_path: Path) -> None:
    lines = table([HEADER, *[[str(n), *ROW[1:]] for n in range(500)]]).splitlines()
    lines[250] = '249,"Zoë Prueba,zoe@mail.example,,'
    rows = rows_of(tmp_path, "\n".join(lines) + "\n")
    assert len(rows) == 500
    assert [row.row for row in rows if row.error] == [250]
    assert "line 251" in rows[249].error


def test_the_same_id_twice_is_said(tmp_path: Path) -> None:
    export = opened(tmp_path, table([HEADER, ROW, ["8", *ROW[1:]], ROW]))
    assert [row.id for row in export.rows()] == ["7", "8", "7"]
    assert any("'7'" in note and "row 3" in note for note in export.notes)


def test_compressed_files_and_their_damage(tmp_path: Path) -> None:
    data = gzip.compress(table([HEADER, *[ROW] * 50_000]).encode())
    assert len(rows_of(tmp_path, data, "export.csv.gz")) == 50_000
    rows = rows_of(tmp_path, data[: len(data) // 2], "cut.csv.gz")
    assert 10_000 < len(rows) < 50_000
    assert "breaks off" in rows[-1].error
    assert not any(row.error for row in rows[:-2])
    lines = gzip.compress(b'{"name": "Ana"}\n' * 10) + gzip.compress(b'{"name": "Bo"}\n')
    assert [row.name for row in rows_of(tmp_path, lines, "export.jsonl.gz")][9:] == ["Ana", "Bo"]


# What is no export, and a word of the message.
UNUSABLE = [
    ("empty.csv", b"", "empty"),
    ("blank.csv", b"\n\n  \n", "empty"),
    ("empty.json", b"", "empty"),
    ("cut.json", b'[{"name": "Ana', "line 1"),
    ("none.json", b"[]", "no records"),
    ("text.json", b"hello", "JSON"),
    ("deep.json", b"[" * 100_000, "nests"),
    ("wide.csv", ("c," * 6_000 + "\n").encode(), "6,001 columns"),
    ("book.xlsx", b"PK\x03\x04rubbish", "workbook"),
    ("rows.parquet", b"PAR1rubbishPAR1", "Parquet"),
]


@pytest.mark.parametrize(("name", "content", "word"), UNUSABLE, ids=[u[0] for u in UNUSABLE])
def test_what_is_no_export_is_refused(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    with pytest.raises(ExportError, match=word) as error:
        list(opened(tmp_path, content, name).rows())
    assert name in str(error.value)


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    for path, word in ((tmp_path / "none.csv", "Check the path"), (tmp_path, "folder")):
        with pytest.raises(ExportError, match=word):
            open_export(path)


def test_broken_json_lines_are_rows_with_errors(tmp_path: Path) -> None:
    content = '{"name": "Ana"}\nnot json\n[1]\n\n{"name": "Bo"}\n'
    rows = rows_of(tmp_path, content, "export.jsonl")
    assert [row.name for row in rows] == ["Ana", "", "", "Bo"]
    assert [bool(row.error) for row in rows] == [False, True, True, False]
    assert "line 2" in rows[1].error


def test_a_long_json_list_is_streamed() -> None:
    records = [
        {"id": n, "name": f"Zoë 王 {n}", "email": f"u{n}@mail.example"} for n in range(3_000)
    ]
    content = json.dumps({"total": 3_000, "candidates": records}, ensure_ascii=False).encode()
    for whole in range(9_990, 10_010):
        assert list(json_records("x", io.BytesIO(content), whole)) == records
    cut = list(json_records("x", io.BytesIO(content[:100_000]), 10_000))
    assert isinstance(cut[-1], Broken)
    assert cut[:-1] == records[: len(cut) - 1]
    assert len(cut) > 1_000


def test_workbooks(tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["A report"])
    sheet = book.create_sheet("Applications")
    sheet.append(["ID", "Name", "Phone", "Applied At", ""])
    sheet.append([12, "Ana", 442079460018, __import__("datetime").datetime(2026, 1, 2, 3, 4)])
    path = tmp_path / "export.xlsx"
    book.save(path)
    (row,) = open_export(path).rows()
    assert (row.id, row.name, row.phones) == ("12", "Ana", ("442079460018",))
    assert row.applied_at == "2026-01-02T03:04:00"


def test_parquet_flat_and_nested(tmp_path: Path) -> None:
    flat = [{"id": 1, "full_name": "Ana", "email": "a@mail.example"}]
    nested = [{"id": 1, "candidate": {"name": "Ana", "emails": [{"value": "a@mail.example"}]}}]
    for name, records in (("flat", flat), ("nested", nested)):
        path = tmp_path / f"{name}.parquet"
        lines = tmp_path / f"{name}.jsonl"
        lines.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
        duckdb.read_json(str(lines)).write_parquet(str(path))
        (row,) = open_export(path).rows()
        assert (row.id, row.name, row.emails) == ("1", "Ana", ("a@mail.example",)), name


def test_json_inside_cells_is_read(tmp_path: Path) -> None:
    jobs = json.dumps([{"company": "Firm", "title": "Dev"}])
    rows = [["Name", "Emails", "Employment"], ["Ana", '["a@mail.example"]', jobs]]
    (row,) = rows_of(tmp_path, table(rows))
    assert row.emails == ("a@mail.example",)
    assert [(p.employer, p.title) for p in row.positions] == [("Firm", "Dev")]


def test_a_preview_has_the_promised_fields(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, table([HEADER, ROW]))
    assert list(preview(row)) == [
        "row", "id", "name", "emails", "phones", "urls", "location", "address", "applied_at",
        "ips", "positions", "schools", "resume_files", "ignored",
    ]  # fmt: skip


XML = """<?xml version="1.0"?><Candidate xmlns="http://www.hr-xml.org/3"><CandidatePerson>
<PersonName><FormattedName>Ana Prueba</FormattedName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><URI>ana@mail.example</URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode>
<FormattedNumber>+1 202-555-0143</FormattedNumber></Communication></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><OrganizationName>Firm</OrganizationName>
<PositionHistory><PositionTitle>Dev</PositionTitle><EmploymentPeriod><StartDate>
<FormattedDateTime>2019-02</FormattedDateTime></StartDate></EmploymentPeriod></PositionHistory>
</EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>"""


def test_hr_xml_is_read_and_its_entities_are_not(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, XML, "export.xml")
    assert (row.name, row.emails, row.phones) == (
        "Ana Prueba", ("ana@mail.example",), ("+1 202-555-0143",),
    )  # fmt: skip
    assert [(p.employer, p.title, p.start) for p in row.positions] == [("Firm", "Dev", "2019-02")]
    bomb = XML.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa">]>', 1)
    with pytest.raises(ExportError, match="document type"):
        opened(tmp_path, bomb, "bomb.xml")


def test_json_lines_under_another_name(tmp_path: Path) -> None:
    content = json.dumps({"name": "Ana", "cv_text": "x" * 100_000}) + '\n{"name": "Bo"}\n'
    assert [row.name for row in rows_of(tmp_path, content, "export.json")] == ["Ana", "Bo"]


# Questions of forms, and the field that they ask for ("" where it is somebody else's or unclear).
QUESTIONS = [
    ("What is your full name?", "name"),
    ("Phone number (with country code)", "phone"),
    ("Please upload your resume", "resume_file"),
    ("Where are you currently located?", "location"),
    ("LinkedIn profile URL (required)", "url"),
    ("Candidate Internet E-mail", "email"),
    ("Hiring Manager Email", ""),
    ("Emergency contact phone", ""),
    ("Company phone", ""),
    ("Posting location", ""),
    ("Email opt-in", ""),
    ("Stage name", ""),
    ("Cover letter file name", ""),
]


@pytest.mark.parametrize(("question", "field"), QUESTIONS)
def test_questions_as_headings(tmp_path: Path, question: str, field: str) -> None:
    export = opened(tmp_path, table([["ID", question], ["1", ""]]))
    assert export.columns()[1].field == field


def test_an_endless_line_costs_one_row(tmp_path: Path) -> None:
    long = b"x" * 20_000_000 + b"\n"
    rows = rows_of(tmp_path, table([HEADER, ROW]).encode() + long + table([ROW]).encode())
    assert [bool(row.error) for row in rows] == [False, True, False]
    assert "line 3 is longer" in rows[1].error
