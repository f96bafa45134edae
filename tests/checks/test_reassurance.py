"""Rows of what speaks for an applicant."""

from __future__ import annotations

from typing import Any

import pytest

from hirecheck.case import Cue
from hirecheck.checks.registry import all_checks, find_check
from hirecheck.findings import Role, Strength
from hirecheck.reference import read_rows
from tests.checks.rows import Row, row_test
from tests.factory import account, cues, outcome, repository

WEAK, MODERATE = Strength.WEAK, Strength.MODERATE

NOTED = [row["name"] for row in read_rows("cues.csv") if row["kind"] == "reassuring"]


def record(**values: Any) -> dict[str, object]:
    known: dict[str, Any] = {"years_active": 8, "merged_elsewhere": 40, "gap_years": 0.5}
    return {"account": account(**(known | values))}


PASSED = outcome("identity document", "fine", True)

ROWS = [
    *(Row(name, "fires", "noted", {"cues": cues(name)}) for name in NOTED),
    *(Row(name, "quiet", "not noted", {"cues": cues()}) for name in NOTED),
    *(Row(name, "twin", "the opposite", {"cues": cues("refuses-id")}) for name in NOTED),
    Row("account-long-record", "fires", "eight years of accepted work", record(),
        strength=MODERATE),
    Row("account-long-record", "fires", "five years", record(years_active=5, merged_elsewhere=12),
        strength=WEAK),
    Row("account-long-record", "quiet", "new", record(years_active=1, merged_elsewhere=0)),
    Row("account-long-record", "quiet", "unknown", record(merged_elsewhere=None)),
    Row("account-long-record", "twin", "revived after years", record(gap_years=6.0)),
    Row("account-long-record", "twin", "holds a copy",
        record(repositories=(repository("shop", copied_from="other/shop"),))),
    Row("account-long-record", "twin", "listed neighbours", record(neighbours_listed=("x",))),
    Row("steps-passed", "fires", "entered as passed",
        {"cues": cues(), "outcomes": (outcome("address check", "fine", True),)}),
    Row("steps-passed", "quiet", "failed",
        {"cues": cues(), "outcomes": (outcome("address check", "no", False),)}),
    Row("steps-passed", "twin", "already read as a sign",
        {"cues": cues(Cue("id-shown-and-matched", PASSED.span, 0.9)), "outcomes": (PASSED,)}),
    Row("steps-passed", "twin", "a test of skill",
        {"cues": cues(), "outcomes": (outcome("coding exercise", "good", True),)}),
]  # fmt: skip
test_rows = row_test(ROWS)


@pytest.mark.parametrize("name", NOTED)
def test_each_reassuring_cue_is_a_reassuring_finding(name: str) -> None:
    found = find_check(name)
    assert found is not None
    assert found.role is Role.REASSURING


def test_what_weakens_a_check_exists() -> None:
    known = {c.id for c in all_checks()} | {row["name"] for row in read_rows("cues.csv")}
    for c in all_checks():
        assert set(c.weakened_by) <= known, f"{c.id}: {set(c.weakened_by) - known}"
