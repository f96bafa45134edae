"""The applicant's notice: what it must say, and what it must keep back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hirecheck.case import Span
from hirecheck.errors import UsageError
from hirecheck.report.notice import write_notice
from hirecheck.report.render import Format, render
from hirecheck.report.story import Audience
from tests.report.builders import FULL, QUIET

FORMS = (Format.TEXT, Format.MARKDOWN, Format.HTML)


def notice(form: Format) -> str:
    return " ".join(render(FULL, form, Audience.CANDIDATE).split())


@pytest.mark.parametrize("form", FORMS)
def test_it_says_what_stands_against_the_file_and_how_to_answer(form: Format) -> None:
    text = notice(form)
    for said in (
        "Your application names an employer whose domain is younger than the post.",
        "Northbridge Labs LLC",
        "The firm changed its name and took a new domain",
        "Your application has an employer confirmed by a call back.",
        "How to answer or correct it",
        "A person decides, never a program",
        "This did not count against you.",
    ):
        assert said in text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "held_back",
    [
        "6.75",  # the score
        "+4.00",
        "registered in 2025",  # the wording of what was observed
        "FBI-2025-07",  # sources
        "Ring the employer",  # what is done to verify
        "friend in Ohio",  # staff notes
        "notes.txt",
        "192.0.2.7",
        "VPN",
        "app-03",  # somebody else's application
        "dom-age-vs-claim",
        "2026.11+abcdef01",  # weights
    ],
)
def test_it_keeps_back_what_teaches_how_signs_are_found(form: Format, held_back: str) -> None:
    assert held_back not in notice(form)


@pytest.mark.parametrize("form", [Format.JSON, Format.CSV])
def test_the_full_record_is_not_handed_out(form: Format) -> None:
    with pytest.raises(UsageError, match="not the applicant's to see"):
        render(FULL, form, Audience.CANDIDATE)


def test_a_quiet_file_has_nothing_to_answer() -> None:
    told = write_notice(QUIET)
    assert told.against == ()
    assert "Nothing that calls for an answer" in render(QUIET, Format.TEXT, Audience.CANDIDATE)
    assert "Your answer" not in render(QUIET, Format.HTML, Audience.CANDIDATE)


def test_what_security_recorded_is_named_by_its_subject_only() -> None:
    statements = [point.statement for point in write_notice(FULL).against]
    assert statements == [
        "Your application names an employer whose domain is younger than the post.",
        "The employer's records hold something about this subject: offer and onboarding.",
    ]


def test_a_fact_that_two_findings_state_is_answered_once() -> None:
    first, second = FULL.contributions[:2]
    twin = replace(second.finding, check="onb-ship-noted", restates="onboarding/onb-ship-elsewhere")
    restated = replace(second, finding=twin, counted=0.0, withheld="states the same")
    once, twice = (first, second), (first, second, restated)
    assert (
        write_notice(replace(FULL, contributions=twice)).against
        == write_notice(replace(FULL, contributions=once)).against
    )


def test_what_speaks_for_the_applicant_is_told_even_where_it_answers_nothing() -> None:
    *others, known = FULL.contributions
    idle = replace(known, counted=0.0, withheld="it answers nothing that was found")
    told = write_notice(replace(FULL, contributions=(*others, idle)))
    assert told.speaks == write_notice(FULL).speaks != ()


def test_what_happened_in_a_call_is_named() -> None:
    first, second = FULL.contributions[:2]
    heard = replace(
        second.finding,
        title="This application comes from somebody who kept the camera off",
        evidence=(Span("notes/interview-1.txt", 0, 10, "camera off"),),
    )
    report = replace(FULL, contributions=(first, replace(second, finding=heard)))
    point = write_notice(report).against[1]
    assert point.statement == "Your application comes from somebody who kept the camera off."
    assert point.quotes == ()
    assert point.staff
