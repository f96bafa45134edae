"""Overlaps, tools and employers younger than the claim, each in the most favourable reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hirecheck.case import Case, EmployerAge, Missing, Overlap, TechnologyClaim
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.resume.step import add_resume
from hirecheck.extract.timeline import add_timeline, technologies
from hirecheck.reference import read_rows


def _case(jobs: str, more: str = "") -> Case:
    text = f"Sol Marten\n\nEXPERIENCE\n\n{jobs}\n\n{more}\n"
    dossier = Dossier("d", (Document("resume.txt", Kind.RESUME, text),))
    return add_timeline(add_resume(replace(Case(), applied=date(2024, 6, 15)), dossier), dossier)


def _overlaps(jobs: str) -> tuple[Overlap, ...]:
    found = _case(jobs).overlaps
    return () if isinstance(found, Missing) else found


def _claims(jobs: str, more: str = "") -> dict[str, TechnologyClaim]:
    found = _case(jobs, more).technologies
    return {} if isinstance(found, Missing) else {claim.technology: claim for claim in found}


def _ages(jobs: str) -> tuple[EmployerAge, ...]:
    found = _case(jobs).employer_ages
    return () if isinstance(found, Missing) else found


@pytest.mark.parametrize(
    ("first", "second", "months"),
    [
        ("Jan 2020 - Dec 2021", "Mar 2021 - Dec 2022", [8]),
        ("Jan 2020 - Mar 2021", "Mar 2021 - Dec 2022", []),
        ("2018 - 2020", "2020 - 2022", []),
        ("2015 - 2020", "2017 - 2022", [24]),
        ("Jan 2023 - present", "Jan 2024 - present", [4]),
    ],
)
def test_overlaps(first: str, second: str, months: list[int]) -> None:
    jobs = f"Engineer\nAlder Works Inc.\n{first}\n\nAnalyst\nBirch Media Ltd\n{second}"
    assert [overlap.months for overlap in _overlaps(jobs)] == months


def test_part_time_posts_and_two_posts_in_one_house_do_not_overlap() -> None:
    freelance = (
        "Engineer\nAlder Works Inc.\n2015 - 2020\n\nFreelance Analyst\nBirch Ltd\n2015 - 2020"
    )
    promoted = "Engineer\nAlder Works\n2015 - 2020\n\nManager\nAlder Works Inc.\n2016 - 2019"
    assert _overlaps(freelance) == ()
    assert _overlaps(promoted) == ()


def test_a_tool_counts_from_the_end_of_the_post_that_names_it() -> None:
    early = _claims("Engineer\nAlder Works\n2008 - 2011\n- Ran everything on Kubernetes\n")
    assert early["Kubernetes"].years_early > 2
    late = _claims("Engineer\nAlder Works\n2008 - 2016\n- Ran everything on Kubernetes\n")
    assert late["Kubernetes"].years_early < 0


def test_years_of_a_tool_count_back_from_the_application() -> None:
    claims = _claims("Engineer\nAlder Works\n2008 - 2016\n", "SUMMARY\n15+ years of Kubernetes.\n")
    assert claims["Kubernetes"].since == date(2009, 6, 15)
    assert claims["Kubernetes"].span.text == "15+ years of Kubernetes"


def test_ordinary_words_are_no_tools() -> None:
    prose = (
        "- Helped sales go to new towns; chef at events; a swift start; one node and its rails\n"
    )
    assert _claims(f"Engineer\nAlder Works\n1990 - 1995\n{prose}") == {}
    listed = "- Tools: Go, Swift, PostgreSQL\n"
    assert "Swift" in _claims(f"Engineer\nAlder Works\n1990 - 1995\n{listed}")


def test_employers_are_dated_by_the_latest_start_and_namesakes_never() -> None:
    (age,) = _ages("Engineer\nAirbnb, Inc.\n2004 - 2006")
    assert age.since > date(2004, 12, 30)
    assert age.founded == date(2007, 10, 1)
    assert _ages("Engineer\nSquare\n1990 - 1995") == ()


def test_the_tables_are_complete_dated_and_without_repeats() -> None:
    assert len(technologies()) >= 400
    names = [n for tech in technologies() for n in {name.casefold() for name in tech.names}]
    assert len(names) == len(set(names))
    assert all(date(1950, 1, 1) < tech.released < date(2026, 1, 1) for tech in technologies())
    assert all(tech.source for tech in technologies())
    rows = read_rows("employers.csv")
    assert len(rows) >= 150
    assert all(row["founded"] and row["source"] for row in rows)
