"""The applicant's notice: what it must say, and what it must keep back."""

from __future__ import annotations

import pytest

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
