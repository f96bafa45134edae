"""`hirecheck checks`: the whole catalogue, and a page for each entry."""

from __future__ import annotations

import json

import pytest

from hirecheck.checks.registry import all_checks
from hirecheck.cli.main import main
from hirecheck.fairness import NEVER_SCORED

Captured = pytest.CaptureFixture[str]


def test_the_list_has_every_check_and_every_sign_that_is_never_scored(capsys: Captured) -> None:
    assert main(["checks"]) == 0
    shown = capsys.readouterr().out
    for check in all_checks():
        assert f"\n  {check.id} " in shown
    for sign, reason in NEVER_SCORED.items():
        assert sign in shown
        assert reason in shown
    assert f"{len(all_checks())} checks, which cover" in shown.splitlines()[-1]


def test_programs_get_a_line_for_each_check(capsys: Captured) -> None:
    assert main(["checks", "-f", "json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["id"] for record in records] == [check.id for check in all_checks()]
    for record in records:
        assert (record["points"] < 0) == (record["role"] == "reassuring")
        assert record["innocent"]
        assert record["verify"]


@pytest.mark.parametrize("given", ["email-disposable", "email_disposable", " Email-Disposable"])
def test_a_page_says_why_what_it_weighs_and_how_to_clear_it(given: str, capsys: Captured) -> None:
    assert main(["checks", given]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("email-disposable\nThis application gives a mailbox")
    for part in ("Role: main finding", "points alone", "Innocent readings:", "How to verify:"):
        assert part in shown
    assert "SUMSUB: Applicant risk labels" in shown


def test_every_check_has_a_page(capsys: Captured) -> None:
    for check in all_checks():
        assert main(["checks", check.id]) == 0
        assert check.rationale.split()[0] in capsys.readouterr().out


def test_a_sign_that_another_check_covers_leads_there(capsys: Captured) -> None:
    ids = {check.id for check in all_checks()}
    covering = next(c for c in all_checks() if set(c.covers) - ids)
    sign = next(sign for sign in covering.covers if sign not in ids)
    assert main(["checks", sign]) == 0
    assert capsys.readouterr().out.startswith(f"{sign} is covered by this check:\n\n{covering.id}")


def test_a_sign_that_is_never_scored_says_why(capsys: Captured) -> None:
    assert main(["checks", "net-locale"]) == 0
    assert "is never scored: keyboard and browser language" in capsys.readouterr().out


def test_a_slip_of_the_pen_is_helped(capsys: Captured) -> None:
    assert main(["checks", "email-disposible"]) == 2
    assert "near it are email-disposable" in capsys.readouterr().err
