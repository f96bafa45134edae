"""Every check is proven by rows, and everything that a declaration names exists."""

from __future__ import annotations

import importlib
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest

from hirecheck.checks.declare import Check
from hirecheck.checks.registry import all_checks
from hirecheck.fairness import NEVER_SCORED
from hirecheck.findings import Role
from hirecheck.reference import read_rows
from tests.checks.rows import KINDS, Row

TABLES = sorted((Path(__file__).parents[1] / "checks").glob("test_*.py"))
CHECKS = all_checks()
#: Signs that nothing in a packet answers, with the reason: only the verification step clears them.
UNANSWERED = {
    "id-visa-false": "the authority that said so has to correct itself",
    "onb-borrow-identity": "the request itself is the sign",
    "onb-extortion": "the threat itself is the sign",
    "file-active-content": "what a file can start does not depend on who sent it",
    "file-malware-noted": "what a file can start does not depend on who sent it",
}


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


def test_what_answers_a_sign_is_looked_for_by_a_reassuring_check() -> None:
    reassuring = {c.id for c in CHECKS if c.role is Role.REASSURING}
    for c in CHECKS:
        unknown = set(c.weakened_by) - reassuring
        assert not unknown, f"{c.id} is weakened by {unknown}, which no reassuring check looks for"
    named = {name for c in CHECKS for name in c.weakened_by}
    assert reassuring <= named, f"{reassuring - named} answer no sign, so they could never count"


def test_each_sign_that_may_carry_a_score_names_what_weakens_it() -> None:
    bare = {c.id for c in CHECKS if c.role is Role.MAIN and not c.weakened_by}
    assert bare == set(UNANSWERED), "name what in a packet weakens it, or say here why nothing can"


def test_checks_that_state_one_fact_share_its_answers() -> None:
    by_fact: dict[str, list[Check]] = defaultdict(list)
    for c in CHECKS:
        by_fact[c.restates or f"{c.family}/{c.id}"].append(c)
    for fact, members in by_fact.items():
        root = next((c for c in members if not c.restates), None)
        assert root is not None, f"{fact} is restated, but no check of that family and name exists"
        answers = {frozenset(c.weakened_by) for c in members}
        assert len(answers) == 1, f"{fact}: {[c.id for c in members]} name different answers"


def test_a_sign_is_either_a_check_or_covered_by_one() -> None:
    ids = {c.id for c in CHECKS}
    for c in CHECKS:
        assert not ids & set(c.covers), f"{c.id} covers signs that are checks themselves"


def test_every_sign_that_a_cue_stands_for_has_a_place() -> None:
    placed = {c.id for c in CHECKS} | {sign for c in CHECKS for sign in c.covers}
    placed |= set(NEVER_SCORED)
    signs = {s for row in read_rows("cues.csv") for s in row["signs"].split(";") if s}
    assert signs <= placed, f"no check reads {sorted(signs - placed)}"
