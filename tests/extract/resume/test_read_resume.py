"""Resumes of many layouts and languages are read as a careful reader would."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hirecheck.dossier import Document, Kind, Line
from hirecheck.extract.jsonresume import read_json_resume, to_json_resume
from hirecheck.extract.resume.read import read_resume
from tests.extract.resume.made_up import RESUMES, MadeUp


def _document(text: str, **more: Any) -> Document:
    return Document("resume.txt", Kind.RESUME, text, **more)


def _json(text: str, **more: Any) -> dict[str, Any]:
    document = _document(text, **more)
    return to_json_resume(read_resume(document), document)


@pytest.mark.parametrize("resume", RESUMES, ids=lambda resume: resume.layout)
def test_made_up_resumes(resume: MadeUp) -> None:
    read = _json(resume.text)
    jobs = [
        (w.get("name"), w.get("position"), w.get("startDate", ""), w.get("endDate", "present"))
        for w in read["work"]
    ]
    schools = [(s.get("institution"), s.get("endDate", "")) for s in read["education"]]
    assert read["basics"].get("name") == resume.name
    assert tuple(jobs) == resume.jobs
    assert tuple(schools) == resume.schools


@pytest.mark.parametrize("resume", RESUMES, ids=lambda resume: resume.layout)
def test_every_span_is_the_text_it_says(resume: MadeUp) -> None:
    spans = _json(resume.text)["meta"]["hirecheck"]["spans"]
    assert spans
    for place in spans.values():
        assert resume.text[place["start"] : place["end"]] == place["text"]


def test_a_referees_address_is_not_the_applicants() -> None:
    read = read_resume(
        _document(
            "Ines Calder\nines@calder.example\n\nEXPERIENCE\nWriter\nThe Daily Heron\n2019 - "
            "2021\n\n"
            "REFERENCES\nProf. Alba Winter\nEditor, The Daily Heron\nalba@heron.example\n"
            "+44 20 7946 0999\n"
        )
    )
    assert [v.text for v in read.emails] == ["ines@calder.example"]
    assert read.phones == ()
    (referee,) = read.references
    assert referee.name.text == "Prof. Alba Winter"
    assert referee.email is not None
    assert referee.email.text == "alba@heron.example"
    assert [v.text for v in read.others] == ["alba@heron.example", "+44 20 7946 0999"]


def test_the_name_is_found_by_its_size_when_a_side_bar_comes_first() -> None:
    lines, text, at = [], "", 0
    for content, size, x0, y0, column in (
        ("CONTACT", 11.0, 20.0, 40.0, 0),
        ("mara@lindgren.example", 9.0, 20.0, 60.0, 0),
        ("SKILLS", 11.0, 20.0, 90.0, 0),
        ("Python, Bash", 9.0, 20.0, 110.0, 0),
        ("Mara Lindgren", 22.0, 200.0, 40.0, 1),
        ("Systems Engineer", 10.0, 200.0, 66.0, 1),
        ("EXPERIENCE", 11.0, 200.0, 100.0, 1),
        ("Systems Engineer, Tidewater Power", 9.0, 200.0, 120.0, 1),
        ("2018 - 2022", 9.0, 200.0, 132.0, 1),
    ):
        lines.append(
            Line(
                at,
                at + len(content),
                1,
                x0,
                y0,
                x0 + 6 * len(content),
                y0 + size,
                size,
                column=column,
            )
        )
        text += content + "\n"
        at = len(text)
    read = read_resume(_document(text, lines=tuple(lines), pages=1))
    assert read.name is not None
    assert read.name.text == "Mara Lindgren"
    assert read.name.span.page == 1
    (job,) = read.jobs
    assert job.employer is not None
    assert job.employer.text == "Tidewater Power"


def test_running_text_without_line_breaks() -> None:
    filler = "Configured branch routers and wrote monthly reports for the network team " * 6
    text = (
        "Tunde Bakare Lagos Work Experience Network Engineer Palmgrove Telecom  Lagos "
        f"March 2018 to Present {filler}Support Technician Zuma Bank Ltd  Abuja "
        f"January 2015 to February 2018 {filler}Education BSc in Physics "
        "University of Ibadan 2014 Skills Cisco Linux"
    )
    read = read_resume(_document(text))
    found = [(j.title and j.title.text, j.employer and j.employer.text) for j in read.jobs]
    assert found == [
        ("Network Engineer", "Palmgrove Telecom"),
        ("Support Technician", "Zuma Bank Ltd"),
    ]
    assert [s.school.text for s in read.schools if s.school] == ["University of Ibadan"]


def test_skills_languages_and_their_levels() -> None:
    read = read_resume(
        _document(
            "Ola Nord\n\nSKILLS\nLanguages: Python, Rust (expert)\nDatabases: PostgreSQL |"
            " Redis\n\n"
            "LANGUAGES\nNorwegian (native), English - C1\n\nCERTIFICATIONS\nHarbor pilot license "
            "2020\n"
        )
    )
    assert [(v.text, level) for v, level in read.skills] == [
        ("Python", ""), ("Rust", "expert"), ("PostgreSQL", ""), ("Redis", ""),
    ]  # fmt: skip
    assert [(v.text, level) for v, level in read.languages] == [
        ("Norwegian", "native"),
        ("English", "C1"),
    ]
    assert [v.text for v in read.certificates] == ["Harbor pilot license 2020"]


def test_json_resume_is_read_and_written_again() -> None:
    text = """{"basics": {"name": "Ada Quill", "email": "ada@quill.example", "phone": "+1 555 0100",
     "profiles": [{"network": "GitHub", "url": "https://github.com/adaquill-example"}]},
     "work": [{"name": "Fenwick Press", "position": "Editor", "startDate": "2018-04-01"},
              {"company": "Old Mill", "position": 7, "startDate": "2015", "endDate": "2018"}],
     "education": [{"institution": "Hill College", "endDate": "2014"}], "skills": "none"}"""
    document = Document("resume.json", Kind.RESUME, text, data=json.loads(text))
    read = to_json_resume(read_json_resume(document), document)
    assert read["basics"]["name"] == "Ada Quill"
    assert read["work"][0]["name"] == "Fenwick Press"
    assert read["work"][0]["startDate"] == "2018-04-01"
    assert "endDate" not in read["work"][0]
    assert read["work"][1] | {} == {
        "name": "Old Mill", "position": "7", "startDate": "2015", "endDate": "2018",
    }  # fmt: skip
    assert read["education"] == [{"institution": "Hill College", "endDate": "2014"}]
    assert read["skills"] == []
    for place in read["meta"]["hirecheck"]["spans"].values():
        assert text[place["start"] : place["end"]] == place["text"]


@pytest.mark.parametrize(
    "text",
    ["", "\n\n\n", "Experience", "a" * 20_000, "( " * 5_000, "2019 - " * 4_000, "@" * 9_000,
     "Education\n" * 900, "+1 " * 6_000, "A, " * 9_000, "\t".join(["Experience"] * 3_000)],
)  # fmt: skip
def test_odd_text_ends_soon_and_raises_nothing(text: str) -> None:
    read = read_resume(_document(text))
    assert all(job.when is not None for job in read.jobs)


def test_a_current_post_has_no_end_and_dates_keep_their_precision() -> None:
    read = _json("Ana Ruiz\n\nExperience\nCook, Blue Plate Ltd\n2019 - present\n")
    assert read["work"][0]["startDate"] == "2019"
    assert "endDate" not in read["work"][0]
