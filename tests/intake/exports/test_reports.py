"""Reports and forms as people save them: what stands above, whose column it is, what was asked."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from hirecheck.intake.exports.export import open_export
from hirecheck.intake.exports.row import Answered, ExportRow

STAFF = ("Rex Recruiter", "rex@corp.example", "+1 202-555-0199")


def rows_of(folder: Path, rows: Sequence[Sequence[str]]) -> list[ExportRow]:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path = folder / "report.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return list(open_export(path).rows())


def test_what_a_report_says_above_its_header_is_no_heading_of_columns(tmp_path: Path) -> None:
    above = [["Candidates by stage"], ["Run by", "Rex Recruiter", "Run on", "2026-01-05"], []]
    header = ["Candidate", "Candidate ID", "Email", "Job Requisition", "Recruiter"]
    (row,) = rows_of(
        tmp_path,
        [*above, header, ["Ana Prueba", "C-1", "ana@mail.example", "Dev", "Rex Recruiter"]],
    )
    assert (row.name, row.candidate_id, row.job) == ("Ana Prueba", "C-1", "Dev")


def test_headings_over_several_columns_still_group_them(tmp_path: Path) -> None:
    groups = ["", "", "Employer", "", "Reference", ""]
    header = ["Name", "Email", "Name", "Start date", "Name", "Email"]
    cells = ["Ana Prueba", "a@mail.example", "Firm One", "2019", "Ursula Ref", "u@refs.example"]
    (row,) = rows_of(tmp_path, [groups, header, cells])
    assert (row.name, row.emails) == ("Ana Prueba", ("a@mail.example",))
    assert [p.employer for p in row.positions] == ["Firm One"]
    assert [r.email for r in row.referees] == ["u@refs.example"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (["Location", "Address", "City", "Zip"], ["Dublin", "1 Elm St", "Leeds", "LS1"]),
        (["Standort", "Wohnort"], ["Dublin", "Leeds"]),
        (["Job Location", "Location of Candidate"], ["Dublin", "Leeds"]),
        (["Location"], ["Leeds"]),
    ],
)
def test_the_jobs_place_is_not_the_applicants(
    tmp_path: Path, header: list[str], cells: list[str]
) -> None:
    (row,) = rows_of(tmp_path, [["Name", "Email", *header], ["Ana", "a@mail.example", *cells]])
    assert "Leeds" in row.location
    assert "Dublin" not in row.location


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Prueba, Ana", "Ana Prueba"),
        ("VAN DYK, ANA M.", "ANA M. VAN DYK"),
        ("Ana Prueba, PhD", "Ana Prueba, PhD"),
        ("Ana Prueba, PMP", "Ana Prueba, PMP"),
        ("Ana Prueba (C123)", "Ana Prueba"),
    ],
)
def test_names_are_read_in_the_order_of_speech(tmp_path: Path, given: str, read: str) -> None:
    (row,) = rows_of(tmp_path, [["Name", "Email"], [given, "a@mail.example"]])
    assert row.name == read


def test_a_family_name_under_name_joins_the_given_name(tmp_path: Path) -> None:
    header = ["Bewerbernr.", "Name", "Vorname", "E-Mail privat", "Fachvorgesetzter E-Mail"]
    (row,) = rows_of(tmp_path, [header, ["7", "Prueba", "Ana", "a@mail.example", STAFF[1]]])
    assert (row.name, row.emails) == ("Ana Prueba", ("a@mail.example",))


def test_steps_in_headings_tell_the_person_from_the_job(tmp_path: Path) -> None:
    header = [
        "Person : System ID", "Workflow Profile : System ID",
        "Person : Full Name: First Last Label", "Person : Email",
        "Job : Recruiter : Full Name: First Last", "Job : Recruiter : Email",
    ]  # fmt: skip
    cells = ["5", "77", "Ana Prueba", "a@mail.example", *STAFF[:2]]
    (row,) = rows_of(tmp_path, [header, cells])
    assert (row.id, row.candidate_id, row.name) == ("77", "5", "Ana Prueba")
    assert row.emails == ("a@mail.example",)


def test_staff_are_known_by_the_short_names_of_their_columns(tmp_path: Path) -> None:
    header = ["HM Name", "HM Phone", "Referral Email", "Candidate Last Name, First Name", "E-mail"]
    cells = [STAFF[0], STAFF[2], STAFF[1], "Prueba, Ana", "a@mail.example"]
    (row,) = rows_of(tmp_path, [header, cells])
    assert (row.name, row.emails, row.phones) == ("Ana Prueba", ("a@mail.example",), ())


def test_questions_of_a_form_are_kept_with_their_answers(tmp_path: Path) -> None:
    header = [
        "Timestamp", "Email Address", "What is your full name?", "Where are you currently based?",
        "Who is your current employer?", "What is your current job title?",
        "Are you authorised to work in this country?", "Screening Question: Why are you leaving?",
    ]  # fmt: skip
    cells = [
        "1/5/2026 9:15:22",
        "a@mail.example",
        "Ana Prueba",
        "Leeds, UK",
        "Firm One",
        "Engineer",
    ]
    (row,) = rows_of(tmp_path, [header, [*cells, "Yes", "To learn"]])
    assert (row.name, row.location) == ("Ana Prueba", "Leeds, UK")
    assert [(p.employer, p.title) for p in row.positions] == [("Firm One", "Engineer")]
    assert row.questions == (
        Answered("Are you authorised to work in this country?", "Yes"),
        Answered("Why are you leaving?", "To learn"),
    )


def test_values_in_attributes_of_xml_are_read(tmp_path: Path) -> None:
    path = tmp_path / "export.xml"
    path.write_text(
        '<?xml version="1.0"?><candidates>'
        '<candidate id="7" firstName="Ana" lastName="Prueba" email="a@mail.example">'
        '<education><school name="Leeds College"><Degree_Reference Descriptor="BSc"/></school>'
        "</education></candidate>"
        '<candidate id="8" firstName="Bo" lastName="Stand" email="b@mail.example"/>'
        "</candidates>",
        encoding="utf-8",
    )
    first, second = open_export(path).rows()
    assert (first.id, first.name, first.emails) == ("7", "Ana Prueba", ("a@mail.example",))
    assert (second.id, second.name) == ("8", "Bo Stand")
