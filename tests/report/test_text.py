"""The terminal report: columns, order, colour and the line that accounts for every check."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from hirecheck.findings import Band, Unassessed
from hirecheck.report.story import Audience
from hirecheck.report.text import render_text
from tests.report.builders import FULL, QUIET, with_words

NASTY = "\x1b]0;owned\x07\x1b[31m\u202egnp\u200b\x9b"


def test_a_recruiter_reads_band_steps_findings_and_questions() -> None:
    text = render_text(FULL)
    places = [
        text.index(words)
        for words in (
            "ESCALATE  Hand this to the person who can clear it",
            "about 85 in\n  100 applications",
            "Names an employer whose domain is younger than the post (+4.00).",
            "resume.pdf, page 1: EXPERIENCE “Northbridge Labs LLC”, Senior",
            "The firm changed its name and took a new domain",
            "Ring the employer on a number from a public register",
            "What speaks for the applicant",
            "What to ask or look up next",
            "app-03, under another name",
            "2 checks: offline: no recorded facts",
            "scan.pdf: ocr-needed, page 1 has no text layer",
        )
    ]
    assert places == sorted(places)
    assert text.endswith("19 checks: 4 findings, 12 quiet, 3 not assessed\n")


def test_circumstances_are_counted_for_a_recruiter_and_listed_for_an_investigator() -> None:
    recruiter, everything = render_text(FULL), render_text(FULL, Audience.INVESTIGATOR)
    assert "192.0.2.7" not in recruiter
    assert "1 circumstance common among honest people adjusts the score by +0.75" in recruiter
    assert "192.0.2.7 belongs to a VPN operator" in everything
    assert "Sources: FBI-2025-07" in everything
    assert "without net-vpn: 6.00 points, band escalate, as now" in everything


def test_the_bars_add_up_to_the_score() -> None:
    steps = re.findall(r"^ +([+−][\d.]+) [█░]+ ", render_text(FULL), re.MULTILINE)
    assert sum(float(step.replace("−", "-")) for step in steps) == FULL.points


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("audience", list(Audience))
def test_no_line_is_wider_than_asked(width: int, audience: Audience) -> None:
    long = with_words("w" * 30 + " schön " * 40 + NASTY)
    for report in (FULL, QUIET, long):
        for line in render_text(report, audience, width=width).splitlines():
            assert len(line) <= width


@pytest.mark.parametrize("audience", list(Audience))
def test_nothing_an_applicant_writes_reaches_the_terminal_raw(audience: Audience) -> None:
    text = render_text(with_words(NASTY), audience)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]", text)
    assert "⟨U+001B⟩" in text


def test_markup_of_the_terminal_library_stays_text() -> None:
    assert "[bold red]x[/] :smile:" in render_text(with_words("[bold red]x[/] :smile:"))


def test_colour_is_no_louder_than_the_band() -> None:
    assert "\x1b[" not in render_text(FULL)
    loud = {band: render_text(replace(FULL, band=band), color=True) for band in Band}
    assert "\x1b[1;31m" in loud[Band.ESCALATE]
    for band in (Band.NONE, Band.ASK, Band.VERIFY):
        assert not re.search(r"\x1b\[[\d;]*31m", loud[band]), band


def test_a_quiet_report_says_that_it_proves_nothing() -> None:
    text = render_text(QUIET)
    assert "NONE  Nothing here calls for a further question." in text
    assert "Finding nothing proves nothing" in text
    assert "What was seen" not in text


def test_signs_that_restate_a_stronger_one_are_told_in_brief_and_still_add_up() -> None:
    first, second = FULL.contributions[:2]
    restated = replace(second, counted=2.0, withheld="4 found, 2 counted: partly restates")
    report = replace(FULL, points=4.75, contributions=(first, restated, *FULL.contributions[2:]))
    text = render_text(report)
    assert "+2.00 ██████████████               1 further sign" in text
    assert "- The laptop is to go to a friend in Ohio (noted in notes.txt). (+2.00)" in text
    assert "4 found, 2 counted: partly restates" in render_text(report, Audience.INVESTIGATOR)


def test_a_band_that_calls_for_no_question_lists_none() -> None:
    report = replace(FULL, band=Band.NONE)
    assert "What to ask" not in render_text(report)
    assert "What to ask" in render_text(report, Audience.INVESTIGATOR)


def test_many_reasons_for_not_assessing_are_summed_up_for_a_recruiter() -> None:
    gaps = tuple(Unassessed(f"x-check-{n}", "field", f"reason {n}") for n in range(9))
    report = replace(FULL, unassessed=gaps)
    assert "- 3 checks for 3 other reasons" in render_text(report)
    assert "reason 8 (x-check-8)" in render_text(report, Audience.INVESTIGATOR)
