"""The runner asks checks of empty fields once, and answers as if it had asked each time."""

from __future__ import annotations

import pytest

from hirecheck.case import Case, Missing, Reuse, changed
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.engines.rows import dossier_of
from hirecheck.intake.exports.row import ExportRow, Position
from hirecheck.screen import build_case
from hirecheck.settings import Settings

_ROW = ExportRow(
    1, id="a1", name="Ana Brandt", emails=("ana@mailinator.com",), phones=("+12025550143",),
    urls=("https://github.com/quietlake",), location="Austin, TX", applied_at="2026-03-01",
    ips=("198.51.100.7",), positions=(Position("Larkfield", "Engineer", "2019-01", "2022-03"),),
)  # fmt: skip
_EMPTY = {
    "emails": (), "links": (), "network": (), "referees": (), "jobs": (), "schools": (),
    "files": (), "name_pairs": (), "place_conflicts": (), "listed": (), "reuse": Reuse(),
}  # fmt: skip
_FULL = build_case(dossier_of(_ROW), Settings(now="2026-06-01T00:00:00+00:00"))


@pytest.mark.parametrize(
    "case", [Case(), changed(Case(), **_EMPTY), changed(_FULL, reuse=Reuse()), _FULL]
)
def test_every_check_answers_as_if_it_were_asked_alone(case: Case) -> None:
    found, quiet, gaps = set(), set(), set()
    for check in all_checks():
        needed = [getattr(case, need) for need in check.needs]
        if any(isinstance(value, Missing) for value in needed):
            gaps.add(check.id)
        else:
            (quiet if check.run(*needed) is None else found).add(check.id)
    outcome = run_checks(case, all_checks())
    assert {f.check for f in outcome.findings} == found
    assert set(outcome.quiet) == quiet
    assert {u.check for u in outcome.unassessed} == gaps


def test_a_case_takes_no_field_that_it_does_not_have() -> None:
    with pytest.raises(TypeError, match="no field nationality"):
        changed(Case(), nationality="")
