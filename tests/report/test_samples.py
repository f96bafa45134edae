"""Every sample packet, in every form and for every reader."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import hirecheck
from hirecheck.fairness import forbidden_words_in
from hirecheck.findings import Report
from hirecheck.report.jsonform import render_json, report_from_json
from hirecheck.report.notice import write_notice
from hirecheck.report.render import Format, render
from hirecheck.report.saved import json_schema
from hirecheck.report.story import Audience

SAMPLES = sorted((Path(hirecheck.__file__).parents[1] / "samples" / "packets").iterdir())
NOW = "2026-01-02T03:04:05+00:00"
STAFF = ("notes", "interview", "transcript", "access", "verification", "facts", "github")


@cache
def report_of(path: Path) -> Report:
    return hirecheck.score(path, now=NOW)


@pytest.fixture(params=SAMPLES, ids=lambda path: path.name)
def report(request: pytest.FixtureRequest) -> Report:
    return report_of(request.param)


def test_json_fits_its_schema_adds_up_and_comes_back(report: Report) -> None:
    text = render_json(report)
    value = json.loads(text)
    Draft202012Validator(json_schema()).validate(value)
    assert round(sum(f["points_counted"] for f in value["findings"]), 2) == value["points"]
    back = report_from_json(text)
    assert replace(back, contexts={}) == replace(report, texts={}, contexts={})


@pytest.mark.parametrize("audience", [Audience.RECRUITER, Audience.INVESTIGATOR])
@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN, Format.HTML])
def test_a_report_read_again_looks_the_same(
    report: Report, form: Format, audience: Audience
) -> None:
    first = render(report, form, audience)
    assert render(report_from_json(render_json(report)), form, audience) == first
    if form is Format.TEXT:
        assert max(map(len, first.splitlines())) <= 100


def test_our_sentences_say_what_was_seen_and_never_what_somebody_is(report: Report) -> None:
    for finding in report.findings:
        told = finding.sentence
        for span in finding.evidence:
            told = told.replace(span.text, "")
        told = told.partition(', as entered: "')[0]
        ours = (finding.title, told, finding.rationale, *finding.innocent, *finding.verify)
        assert not forbidden_words_in(" ".join(ours)), finding.check
    for question in report.questions:
        assert not forbidden_words_in(f"{question.ask} {question.answer_guide}")


def test_every_quote_is_where_it_says(report: Report) -> None:
    for finding in report.findings:
        for span in finding.evidence:
            text = report.texts.get(span.document)
            if text is not None and span.end > span.start:
                assert text[span.start : span.end] == span.text


def test_the_notice_quotes_the_applicants_own_papers_only(report: Report) -> None:
    for point in write_notice(report).against:
        for quote in point.quotes:
            assert not quote.document.startswith(STAFF)
