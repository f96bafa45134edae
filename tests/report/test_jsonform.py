"""Saved reports come back as they were, and a wrong file is told what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import hirecheck.report.jsonform as jsonform
from hirecheck.errors import InputError
from hirecheck.report.jsonform import render_json, report_from_json
from hirecheck.report.saved import json_schema
from tests.report.builders import FULL, QUIET, with_words

SCHEMA = json.loads(
    (Path(jsonform.__file__).parent / "report.schema.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("report", [FULL, QUIET, with_words("\u202eevil\u200b\x1b[31m\x00 é")])
def test_a_saved_report_comes_back_whole(report: Any) -> None:
    text = render_json(report)
    back = report_from_json(text)
    assert replace(back, contexts={}) == replace(report, texts={}, contexts={})
    assert render_json(back) == text
    Draft202012Validator(SCHEMA).validate(json.loads(text))


def test_json_has_the_promised_fields_and_adds_up() -> None:
    value = json.loads(render_json(FULL))
    promised = (
        "schema id applicant points base_rate probability band findings unassessed coverage "
        "sensitivity questions linked documents provenance"
    ).split()
    assert list(value)[: len(promised)] == promised
    assert value["schema"] == "hirecheck.report/1"
    assert sum(f["points_counted"] for f in value["findings"]) == value["points"]
    first = value["findings"][0]["evidence"][0]
    assert first["text"] == "Northbridge Labs LLC"
    assert first["before"].endswith("EXPERIENCE\n")
    assert value["findings"][0]["withheld"] is None


def test_compact_form_is_one_printable_line() -> None:
    line = render_json(with_words("a\nb\u2028c\u202e"), compact=True)
    assert len(line.splitlines()) == 1
    assert "\u202e" not in line
    assert json.loads(line)["id"] == "a\nb\u2028c\u202e"


def test_half_a_surrogate_pair_does_not_stop_a_report() -> None:
    text = render_json(with_words("x\ud800y"))
    text.encode("utf-8")
    assert report_from_json(text).id == "x\ufffdy"


def test_the_published_schema_is_the_one_that_is_checked() -> None:
    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ("description", "title")}
        return value

    assert bare(SCHEMA) == bare(json_schema())
    Draft202012Validator.check_schema(SCHEMA)


def changed(**changes: Any) -> str:
    return json.dumps(json.loads(render_json(FULL)) | changes)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "names no schema"),
        ('{"schema": "hirecheck.report/9"}', "its schema is 'hirecheck.report/9'"),
        ('{"schema": "hirecheck.report/1"}', "applicant: field required"),
        (changed(points=99.0), "says 99 points, but what its findings count sums to 6.75"),
        (changed(band="guilty"), "band: input should be 'none', 'ask', 'verify' or 'escalate'"),
        (changed(probability=1.5), "probability: input should be less than or equal to 1"),
        (changed(points="7"), "points: input should be a valid number"),
    ],
)
def test_a_file_that_is_no_report_is_told_why(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        report_from_json(text, name="saved.json")
    assert str(caught.value).startswith("saved.json")
    assert said in str(caught.value)


def test_unknown_fields_are_no_error() -> None:
    assert report_from_json(changed(later="field")).id == FULL.id


def test_a_finding_without_evidence_is_refused() -> None:
    value = json.loads(render_json(FULL))
    value["findings"][0]["evidence"] = []
    with pytest.raises(InputError, match=r"findings.0.evidence"):
        report_from_json(json.dumps(value))
