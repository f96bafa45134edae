"""The runner asks checks of empty fields once, and takes doubtful readings for less."""

from __future__ import annotations

import pytest

from hirecheck.case import Case, Cues, Missing, Reuse, changed
from hirecheck.checks.registry import all_checks, find_check
from hirecheck.checks.runner import run_checks
from hirecheck.engines.rows import dossier_of
from hirecheck.findings import Finding, Strength
from hirecheck.intake.exports.row import ExportRow, Position
from hirecheck.screen import build_case
from hirecheck.settings import Settings
from tests.factory import cue

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


def _found(check: str, cues: Cues) -> Finding | None:
    declared = find_check(check)
    assert declared is not None
    return next(iter(run_checks(Case(cues=cues), (declared,)).findings), None)


def test_a_note_that_may_mean_it_counts_a_step_less_and_says_so() -> None:
    sure = _found("int-camera-off", Cues((cue("camera-off-refusal"),)))
    perhaps = _found("int-camera-off", Cues((), (cue("camera-off-refusal"),)))
    assert sure is not None
    assert perhaps is not None
    assert (sure.severity, perhaps.severity) == (Strength.MODERATE, Strength.WEAK)
    assert "may mean something else" in perhaps.sentence
    strong = _found("id-live-id-refused", Cues((), (cue("refuses-id"),)))
    assert strong is not None
    assert strong.severity is Strength.MODERATE


def test_what_is_sure_is_not_touched_by_doubtful_notes_beside_it() -> None:
    both = Cues((cue("refuses-id", "No ID."),), (cue("refuses-id", "ID later"),))
    assert _found("id-live-id-refused", both) == _found(
        "id-live-id-refused", Cues((cue("refuses-id", "No ID."),))
    )


def test_nothing_weak_and_nothing_reassuring_rests_on_a_doubtful_note() -> None:
    assert _found("met-in-person", Cues((), (cue("met-in-person"),))) is None
    assert _found("phone-voip-noted", Cues((), (cue("phone-voip-noted"),))) is None
