"""No sign is lost, and the generated pages are those of the checks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from typer.testing import CliRunner

from hirecheck.checks.catalogue import catalogue_markdown, signs
from hirecheck.checks.registry import all_checks, find_check
from hirecheck.cli.commands import app
from hirecheck.fairness import NEVER_SCORED
from hirecheck.reference import read_rows

PAGES = Path(__file__).parents[2] / "docs" / "CHECKS.md"
RENEW = (
    "docs/CHECKS.md is stale: python -c 'from hirecheck.checks.catalogue import "
    'catalogue_markdown as m; open("docs/CHECKS.md", "w").write(m())\''
)


def test_pages_are_fresh() -> None:
    assert PAGES.read_text(encoding="utf-8") == catalogue_markdown(), RENEW


def test_every_sign_stands_somewhere() -> None:
    found = signs()
    assert len({sign.id for sign in found}) == len(found) == 272
    assert [sign.id for sign in found if sign.status == "lost"] == []
    assert [sign.id for sign in found if not sign.meaning] == []


def test_every_sign_is_one_of_four_kinds_and_the_command_shows_each() -> None:
    found = signs()
    kinds = {"check", "entered", "covered", "never"}
    assert {sign.status for sign in found} == kinds
    shown = CliRunner().invoke(app, ["checks"]).output
    assert [sign.id for sign in found if f"  {sign.id} " not in shown] == []
    for sign in found:
        if sign.status in ("check", "entered"):
            check = find_check(sign.id)
            assert check is not None
            assert (set(check.needs) <= {"cues", "outcomes"}) is (sign.status == "entered")


def test_signs_that_are_never_scored_say_why_and_are_listed() -> None:
    never = {sign.id: sign.by for sign in signs() if sign.status == "never"}
    assert set(NEVER_SCORED) <= set(never)
    assert all(never.values())


def test_each_covered_sign_is_covered_once_and_is_in_the_list() -> None:
    listed = {sign.id for sign in signs()}
    times = Counter(sign for check in all_checks() for sign in check.covers)
    assert set(times) <= listed
    assert [sign for sign, count in times.items() if count > 1] == []


def test_every_source_has_a_title() -> None:
    known = {row["key"] for row in read_rows("sources.csv")}
    assert {key for check in all_checks() for key in check.sources} <= known
