"""How a family's table of rows is written and run.

A test file of a family holds

    ROWS = [
        Row("email-disposable", "fires", "listed service", {"email": email("a@tmp.example", …)}),
        Row("email-disposable", "quiet", "ordinary mailbox", {"email": email("a@b.example")}),
        Row("email-disposable", "twin", "private relay", {"email": email(…)}),
    ]
    test_rows = row_test(ROWS)

A row names exactly the case fields that its check needs. `fires` wants a hit, `quiet` none. A
`twin` is an honest applicant who looks almost the same; it wants no hit either, or one that
something in the same row answers, so that less than half of its points is left, unless the row
names the lower `strength` at which the sign may stay on the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import pytest

from hirecheck.case import Case, Cue
from hirecheck.checks.registry import all_checks, find_check
from hirecheck.checks.runner import run_checks
from hirecheck.fairness import forbidden_words_in
from hirecheck.findings import Finding, Strength
from hirecheck.modelstore import models_root
from hirecheck.scoring.combine import combine, total
from hirecheck.scoring.weights import load_weights
from tests.factory import cues, outcome

__all__ = ["KINDS", "Row", "entered_rows", "is_answered", "noted_rows", "row_test", "run_row"]

KINDS = ("fires", "quiet", "twin")
WEIGHTS = load_weights(models_root() / "weights" / "weights.json")


@dataclass(frozen=True)
class Row:
    """One case for one check. `says` must occur in the sentence; `strength` must be the hit's."""

    check: str
    kind: str
    note: str
    values: Mapping[str, Any]
    strength: Strength | None = None
    says: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"{self.check}: {self.kind!r} is none of {', '.join(KINDS)}")

    def __str__(self) -> str:
        return f"{self.check}-{self.kind}-{self.note.replace(' ', '-')}"


def run_row(row: Row) -> Finding | None:
    """What the check says of the row's case; fails when the row and the needs differ."""
    found = find_check(row.check)
    assert found is not None, f"there is no check {row.check}"
    assert set(row.values) == set(found.needs), f"{row.check} needs {found.needs}"
    known = {f.name for f in fields(Case)}
    assert set(row.values) <= known
    outcome = run_checks(Case(**row.values), (found,))
    assert not outcome.unassessed, outcome.unassessed
    return outcome.findings[0] if outcome.findings else None


def is_answered(row: Row, finding: Finding) -> bool:
    """True when what speaks for the applicant leaves less than half of the finding's points."""
    answering = [check for check in all_checks() if check.id in finding.weakened_by]
    answers = run_checks(Case(**row.values), tuple(answering)).findings
    first, *_ = combine((finding, *answers), WEIGHTS)
    return 2 * total(combine((finding, *answers), WEIGHTS)) < first.found


def noted_rows(
    check: str, seen: str | Cue, twin: str | Cue, note: str, strength: Strength | None = None
) -> list[Row]:
    """The three rows of a check that reads one kind of note; `twin` is what an honest one says."""
    return [
        Row(check, "fires", "it was noted", {"cues": cues(seen)}, strength, "noted in notes.txt"),
        Row(check, "quiet", "nothing was noted", {"cues": cues()}),
        Row(check, "twin", note, {"cues": cues(twin)}),
    ]


def entered_rows(check: str, twin: str) -> list[Row]:
    """The three rows of a check that reads a step entered under its own id."""
    return [
        Row(check, "fires", "entered", {"outcomes": (outcome(check, "seen", passed=False),)}),
        Row(check, "quiet", "nothing entered", {"outcomes": ()}),
        Row(check, "twin", twin, {"outcomes": (outcome(check, twin, passed=True),)}),
    ]


def row_test(rows: list[Row]) -> Callable[[Row], None]:
    """The parametrised test of a family's table."""

    @pytest.mark.parametrize("row", rows, ids=str)
    def test(row: Row) -> None:
        finding = run_row(row)
        if row.kind == "fires" or (row.kind == "twin" and row.strength is not None):
            assert finding is not None, f"{row} stayed quiet"
            assert row.says in finding.sentence
            assert not _own_words_forbidden(finding)
            if row.strength is not None:
                assert finding.severity is row.strength
        elif row.kind == "quiet" or not (finding and is_answered(row, finding)):
            assert finding is None, f"{row} fired: {finding.sentence}"

    return test


def _own_words_forbidden(finding: Finding) -> list[str]:
    sentence = finding.sentence
    for span in finding.evidence:
        sentence = sentence.replace(span.text, "…")
    return forbidden_words_in(sentence)
