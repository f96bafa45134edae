"""Notes and verification outcomes become cues of a case, both ways."""

from __future__ import annotations

from hirecheck.case import Case, Cues, Missing
from hirecheck.dossier import Document, Dossier, Kind, Turn
from hirecheck.extract.cues.patterns import PatternReader
from hirecheck.extract.cues.step import add_cues
from hirecheck.nouns.spans import Span


def outcome(**row: object) -> Dossier:
    text = f'[{{"check": "{row["check"]}", "outcome": "{row["outcome"]}"}}]'
    return Dossier("x", (Document("verification.json", Kind.VERIFICATION, text, data=[row]),))


def test_no_notes_is_a_gap_and_quiet_notes_are_none() -> None:
    assert isinstance(add_cues(Case(), Dossier("x"), PatternReader()).cues, Missing)
    quiet = Dossier("x", (Document("notes.txt", Kind.NOTES, "Good talk."),))
    assert add_cues(Case(), quiet, PatternReader()).cues == Cues(())


def test_a_failed_outcome_is_a_cue_with_its_place() -> None:
    dossier = outcome(check="ID live", outcome="refused to show the passport", passed=False)
    case = add_cues(Case(), dossier, PatternReader())
    assert not isinstance(case.cues, Missing)
    assert not isinstance(case.outcomes, Missing)
    (cue,) = case.cues.named("refuses-id")
    assert cue.span.text == "refused to show the passport"
    assert case.outcomes[0].passed is False


def test_passed_is_not_read_as_its_opposite() -> None:
    dossier = outcome(check="ID live", outcome="first refused to show the passport", passed=True)
    assert add_cues(Case(), dossier, PatternReader()).cues == Cues(())


def test_the_applicant_does_not_vouch_for_the_applicant() -> None:
    said = "The bank account is in his own name."
    text = f"Candidate: {said}\nInterviewer: {said}\n"
    turns = tuple(
        Turn(who, Span("call.txt", at, at + len(said), said))
        for who in ("Candidate", "Interviewer")
        for at in (text.index(said, text.index(who)),)
    )
    call = Document("call.txt", Kind.TRANSCRIPT, text, turns=turns)
    case = add_cues(Case(), Dossier("x", (call,)), PatternReader())
    assert not isinstance(case.cues, Missing)
    (cue,) = case.cues.named("payee-confirmed")
    assert cue.span.start == turns[1].span.start
