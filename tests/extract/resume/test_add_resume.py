"""What the resume puts into the case, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hirecheck.case import Case, JobPosting, Missing, NameSource, NameUse, Span
from hirecheck.dossier import Document, Dossier, Kind, Quality
from hirecheck.extract.resume.step import add_resume

TEXT = """Dana Whitlock
Portland, OR | (503) 555-0142 | dana.whitlock@mail.example | github.com/dwhitlock-example

EXPERIENCE
Senior Engineer
Corvid Analytics, Inc.
March 2019 - Present
- Moved the jobs to Airflow, see https://corvid-analytics.example

Freelance Engineer
Tall Pines Software
June 2015 - February 2019

EDUCATION
Oregon State University, B.S. in Computer Science, 2015

SKILLS
Python, PostgreSQL
"""


def _case(text: str = TEXT, case: Case | None = None, **more: object) -> Case:
    document = replace(Document("resume.txt", Kind.RESUME, text), **more)  # type: ignore[arg-type]
    start = case if case is not None else Case(applied=date(2024, 5, 2))
    return add_resume(start, Dossier("d", (document,)))


def test_it_fills_what_the_form_left_open() -> None:
    case = _case()
    assert not isinstance(case.name_uses, Missing)
    assert [(use.full, use.source) for use in case.name_uses] == [
        ("Dana Whitlock", NameSource.RESUME)
    ]
    assert not isinstance(case.email, Missing)
    assert case.email.address == "dana.whitlock@mail.example"
    assert not isinstance(case.links, Missing)
    assert "github" in {link.kind for link in case.links}
    assert not isinstance(case.jobs, Missing)
    first, second = case.jobs
    assert first.period is not None
    assert (first.employer, first.period.end, first.part_time) == (
        "Corvid Analytics, Inc.", date(2024, 5, 2), False,
    )  # fmt: skip
    assert first.domain == "corvid-analytics.example"
    assert second.part_time
    assert not isinstance(case.skills, Missing)
    assert [skill.name for skill in case.skills] == ["Python", "PostgreSQL"]
    assert not isinstance(case.schools, Missing)
    assert case.schools[0].school == "Oregon State University"


def test_names_and_addresses_of_the_form_stay_first() -> None:
    form = NameUse("Dana W. Whitlock", NameSource.FORM, Span("application.json", 0, 0, "name"))
    case = _case(case=replace(Case(), name_uses=(form,)))
    assert not isinstance(case.name_uses, Missing)
    assert [use.source for use in case.name_uses] == [NameSource.FORM, NameSource.RESUME]


def test_a_resume_that_could_not_be_read_says_nothing() -> None:
    case = _case(quality=Quality.OCR_NEEDED)
    assert isinstance(case.jobs, Missing)
    assert isinstance(case.resume, Missing)


def test_template_fields_are_seen_and_ordinary_brackets_are_not() -> None:
    case = _case("Your Name\n[Company Name], 20XX\nLorem ipsum\n")
    assert not isinstance(case.resume, Missing)
    assert {span.text for span in case.resume.placeholders} == {
        "Your Name", "[Company Name]", "20XX", "Lorem ipsum",
    }  # fmt: skip
    honest = _case(TEXT + "\nHobbies [in spring]: rowing (2 x weekly), <10 km runs>\n")
    assert not isinstance(honest.resume, Missing)
    assert honest.resume.placeholders == ()


def test_somebody_elses_address_in_the_head_is_seen_and_a_maiden_name_is_not() -> None:
    other = TEXT.replace("| github", "| piotr.zielinski@mail.example | github")
    case = _case(other)
    assert not isinstance(case.resume, Missing)
    assert [span.text for span in case.resume.foreign_contacts] == ["piotr.zielinski@mail.example"]
    own = _case(TEXT.replace("dana.whitlock", "dana.kowalska"))
    assert not isinstance(own.resume, Missing)
    assert own.resume.foreign_contacts == ()


def test_overlap_with_the_posting_counts_its_passages() -> None:
    passage = "moved the jobs to airflow see and then wrote everything down again"
    posting = JobPosting(passage, Span("application.json", 0, 0, passage))
    case = _case(case=replace(Case(), posting=posting))
    assert not isinstance(case.resume, Missing)
    assert case.resume.posting_overlap is not None
    assert 0.2 < case.resume.posting_overlap < 0.3
    assert case.resume.posting_span is not None
    assert case.resume.posting_span.text.startswith("Moved the jobs")
