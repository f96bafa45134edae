"""Notes and verification outcomes become cues of a case, both ways."""

from __future__ import annotations

from hirecheck.case import Case, Cues, Missing
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.cues.patterns import PatternReader
from hirecheck.extract.cues.step import add_cues


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
