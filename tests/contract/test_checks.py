"""Every check is proven by rows, and everything that a declaration names exists."""

from __future__ import annotations

import importlib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from hirecheck.checks.declare import Check
from hirecheck.checks.registry import all_checks
from hirecheck.fairness import NEVER_SCORED
from hirecheck.reference import read_rows
from tests.checks.rows import KINDS, Row

TABLES = sorted((Path(__file__).parents[1] / "checks").glob("test_*.py"))
CHECKS = all_checks()


@cache
def all_rows() -> tuple[Row, ...]:
    modules = [importlib.import_module(f"tests.checks.{path.stem}") for path in TABLES]
    return tuple(row for module in modules for row in getattr(module, "ROWS", ()))


@pytest.mark.parametrize("check", CHECKS, ids=lambda c: c.id)
def test_each_check_fires_stays_quiet_and_meets_its_innocent_twin(check: Check) -> None:
    kinds = Counter(row.kind for row in all_rows() if row.check == check.id)
    missing = [kind for kind in KINDS if not kinds[kind]]
    assert not missing, f"{check.id} has no row that {', '.join(missing)}: add it to its table"


def test_no_row_is_written_for_a_check_that_does_not_exist() -> None:
    assert {row.check for row in all_rows()} <= {c.id for c in CHECKS}


def test_what_answers_a_sign_exists() -> None:
    known = {c.id for c in CHECKS} | {row["name"] for row in read_rows("cues.csv")}
    for c in CHECKS:
        unknown = set(c.weakened_by) - known
        assert not unknown, f"{c.id} is weakened by {unknown}, which nothing can report"


def test_a_sign_is_either_a_check_or_covered_by_one() -> None:
    ids = {c.id for c in CHECKS}
    for c in CHECKS:
        assert not ids & set(c.covers), f"{c.id} covers signs that are checks themselves"


def test_every_sign_that_a_cue_stands_for_has_a_place() -> None:
    placed = {c.id for c in CHECKS} | {sign for c in CHECKS for sign in c.covers}
    placed |= set(NEVER_SCORED)
    signs = {s for row in read_rows("cues.csv") for s in row["signs"].split(";") if s}
    assert signs <= placed, f"no check reads {sorted(signs - placed)}"
