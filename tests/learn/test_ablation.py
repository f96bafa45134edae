"""What is lost without a check: its rule alone, or what it read as well."""

from __future__ import annotations

from hirecheck.case import Span
from hirecheck.checks.registry import find_check
from hirecheck.checks.runner import finding_of
from hirecheck.findings import Finding, Hit
from hirecheck.learn.ablation import Removal, removals
from hirecheck.modelstore import models_root
from hirecheck.scoring.weights import load_weights

WEIGHTS = load_weights(models_root() / "weights" / "weights.json")


def noted(check: str, text: str, left_open: float | None) -> Finding:
    declared = find_check(check)
    assert declared is not None
    return finding_of(
        declared,
        Hit("Noted.", (Span("notes.txt", 0, len(text), text),), left_open=left_open),
    )


def without(check: str, *packets: tuple[Finding, ...]) -> Removal:
    return next(r for r in removals(packets, WEIGHTS) if r.without == check)


def test_what_is_plainly_open_is_found_without_the_check_that_names_it() -> None:
    voice = noted("int-voice-switch", "Another voice.", 0.98)
    school = noted("res-school-denied", "No such student.", 0.98)
    lost = without("int-voice-switch", (voice, noted("int-crowd-noise", "Voices.", 0.98)))
    assert lost.lost == 0.0
    both = without("int-voice-switch", (voice, school))
    assert (both.lost, both.recall.hits) == (0.0, 1)


def test_a_sentence_that_seems_explained_is_lost_with_its_check() -> None:
    dull = noted("int-voice-switch", "Another voice.", 0.3)
    assert without("int-voice-switch", (dull,)).lost == 1.0


def test_without_its_evidence_nothing_of_a_note_is_left() -> None:
    voice = noted("int-voice-switch", "Another voice.", 0.98)
    lost = without("int-voice-switch", (voice, noted("int-crowd-noise", "Voices.", 0.5)))
    assert lost.lost_with_evidence == 1.0


def test_a_sentence_that_another_check_reads_too_counts_once() -> None:
    """Else two names of one sentence would make one note worth more without its check."""
    one = noted("int-voice-switch", "Another voice.", 0.98)
    same = noted("int-crowd-noise", "Another voice.", 0.98)
    assert without("int-voice-switch", (one, same)).lost == 1.0


def test_what_was_measured_is_lost_with_its_check() -> None:
    disposable = noted("email-disposable", "a@tmp.example", None)
    found = without("email-disposable", (disposable, noted("int-lip-mismatch", "Lips.", 0.2)))
    assert found.lost == found.lost_with_evidence
