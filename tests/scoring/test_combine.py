"""What the combination promises to a reader, on real checks and the shipped table."""

from __future__ import annotations

from dataclasses import replace

from hirecheck.case import Case
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.findings import Band
from hirecheck.modelstore import models_root
from hirecheck.nouns.interview import Cue
from hirecheck.scoring.assess import Assessment, assess
from hirecheck.scoring.weights import load_weights
from tests.factory import cue, cues

WEIGHTS = load_weights(models_root() / "weights" / "weights.json")


def noted(*names: str | Cue) -> Assessment:
    """The assessment of a packet in which people noted these cues and nothing else is known."""
    return assess(run_checks(Case(cues=cues(*names)), all_checks()).findings, WEIGHTS)


def test_two_moderate_signs_of_two_families_ask_for_an_independent_check() -> None:
    assert noted("deepfake-artifacts").band is Band.NONE
    assert noted("deepfake-artifacts", "live-check-refused").band is Band.VERIFY


def test_three_moderate_signs_of_one_family_weigh_as_one_strong_and_two_do_not() -> None:
    two = noted("deepfake-artifacts", "lip-sync-mismatch")
    three = noted("deepfake-artifacts", "lip-sync-mismatch", "synthetic-voice")
    assert (two.band, three.band) == (Band.ASK, Band.VERIFY)


def test_an_answer_counts_against_what_it_answers_and_nothing_else() -> None:
    forged, clear = "id-altered", "background-check-clear"
    assert noted(forged, clear).points == noted(forged).points
    moved = noted("requests-laptop-reship", "equipment-received-in-person")
    shown = next(c for c in moved.contributions if c.finding.check == "onb-ship-noted")
    assert [c.check for c in shown.countered] == ["equipment-received-in-person"]
    assert shown.countered[0].evidence
    assert moved.band.rank < Band.VERIFY.rank <= noted("requests-laptop-reship").band.rank


def test_an_explanation_that_lowered_a_sign_is_said_to_have_done_so() -> None:
    why = cue("sharing-explained", "the headset is the office's")
    odd = replace(cue("voice-changed"), answer=why.span)
    told = {c.finding.check: c.withheld for c in noted(odd, why).contributions}
    alone = {c.finding.check: c.withheld for c in noted(why).contributions}
    assert "lowered the strength of the sign" in told["sharing-explained"]
    assert "answers nothing that was found" in alone["sharing-explained"]
    assert noted(odd, why).points < noted("voice-changed").points


def test_one_refusal_is_not_two_families() -> None:
    refused = noted("refuses-id", "all-checks-refused")
    assert refused.band is Band.VERIFY
    assert noted("refuses-id", "all-checks-refused", "voice-changed").band is Band.ESCALATE
