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
    found = without("int-voice-switch", (noted("int-voice-switch", "Another voice.", 0.98),))
    assert found.lost == 0.0
    assert found.lost_with_evidence == 1.0


def test_two_oddities_without_a_name_are_more_than_one() -> None:
    voice = noted("int-voice-switch", "Another voice.", 0.9)
    alone = without("int-voice-switch", (voice,))
    both = without("int-voice-switch", (voice, noted("int-left-open", "Ten minutes.", 0.9)))
    assert (alone.recall.hits, both.recall.hits) == (0, 1)


def test_a_sentence_that_may_be_explained_is_lost_with_its_check() -> None:
    voice = noted("int-voice-switch", "Another voice.", 0.5)
    school = noted("res-school-denied", "No such student.", 0.5)
    assert without("int-voice-switch", (voice, school)).lost == 1.0


def test_a_sentence_that_another_check_reads_too_counts_once() -> None:
    """Else two names of one sentence would make one note worth more without its check."""
    one = noted("int-voice-switch", "Another voice.", 0.98)
    same = noted("int-left-open", "Another voice.", 0.9)
    other = noted("int-coached", "Another voice.", 0.5)
    assert without("int-voice-switch", (one, same)).recall.hits == 0
    assert without("int-voice-switch", (one, other)).recall.hits == 0


def test_what_was_measured_is_lost_with_its_check() -> None:
    disposable = noted("email-disposable", "a@tmp.example", None)
    school = noted("res-school-denied", "No such student.", 0.5)
    found = without("email-disposable", (disposable, school))
    assert found.lost == found.lost_with_evidence == 1.0
