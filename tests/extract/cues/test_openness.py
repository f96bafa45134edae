"""Whether notes as a whole leave something odd open, and how that moves a score."""

from __future__ import annotations

import pytest

from hirecheck.case import Case
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.dossier import Document, Kind
from hirecheck.extract.cues.model import FORMAT, CueModel, load_cue_model
from hirecheck.extract.cues.openness import left_open
from hirecheck.extract.cues.read import read_cues
from hirecheck.extract.cues.sentences import sentences_of, units
from hirecheck.modelstore import models_root, open_model
from hirecheck.nouns.interview import Cue, Cues
from hirecheck.scoring.combine import combine, total
from hirecheck.scoring.weights import load_weights

PAIRS = [
    (
        "Flat number is the same as another applicant's. Both denied it when asked.",
        "Flat number is the same as another applicant's. They are sisters, lease shows both names.",
    ),
    (
        "Face did not match the passport photo. He ended the call.",
        "Face did not match the passport photo. It is from before his surgery, clinic letter seen.",
    ),
    (
        "Payroll asked to change her account by mail. She never wrote that mail.",
        "Payroll asked to change her account by mail. She confirmed it at the desk, new bank.",
    ),
]


def notes(text: str) -> Document:
    return Document("notes.txt", Kind.NOTES, text)


@pytest.fixture(scope="module")
def model() -> CueModel:
    return load_cue_model(open_model("interview_cues", format=FORMAT))


@pytest.mark.parametrize(("open_", "cleared"), PAIRS)
def test_the_same_oddity_is_less_open_where_the_notes_clear_it_up(
    model: CueModel, open_: str, cleared: str
) -> None:
    chances = [max(model.open_chances(sentences_of(t), [0, 1]).values()) for t in (open_, cleared)]
    assert chances[0] > chances[1] + 0.2


def test_what_is_odd_without_a_name_is_told(model: CueModel) -> None:
    told = read_cues(
        notes("Our letter to his home came back: street ends at number 40."), model, doubtful=True
    )
    assert [cue.name for cue in told] == ["unnamed-oddity"]
    assert (told[0].left_open or 0) > 0.5


def test_harmless_notes_have_nothing_without_a_name(model: CueModel) -> None:
    text = "Good talk about pipelines. Asked about holidays. Reference call is booked for Monday."
    assert read_cues(notes(text), model, doubtful=True) == ()


def test_what_may_be_meant_is_not_told_where_the_notes_say_nothing_odd(model: CueModel) -> None:
    """Nobody should read that he may be on a list because the talk was good."""
    text = notes("Good talk about scaffolding. Can start in June.")
    doubtful = Cue("internal-record", units(text)[0].span, 0.1, sure=False)
    sure = Cue("internal-record", units(text)[0].span, 0.9, sure=True)
    told = left_open([doubtful, sure], units(text), model, str)
    assert [(cue.name, cue.sure) for cue in told] == [("internal-record", True)]


def test_one_sentence_is_not_also_told_by_names_that_it_may_have(model: CueModel) -> None:
    """Whose former employer does not know him should not read that his school does not either."""
    text = notes("Lindqvist Bau's own office: never had an Ansgar Tolle.")
    told = read_cues(text, model, doubtful=True)
    assert [cue.name for cue in told] == ["employer-denies"]
    maybe = Cue("school-denies", units(text)[0].span, 0.3, sure=False)
    assert [c.name for c in left_open([maybe, *told], units(text), model, str)] == [told[0].name]


@pytest.mark.parametrize(
    "remark",
    [
        "Heavy accent, hard to follow.",
        "He looks much older than I expected.",
        "Has one arm and types slowly with a special keyboard.",
        "Chinese name, Chinese school, Chinese employer.",
        "Autistic, flat voice, no small talk.",
        "Russian passport, lives in Georgia.",
        "Transgender, papers carry the old name.",
        "He prays at noon and leaves the desk.",
        "He has a facial scar and a glass eye that does not move.",
    ],
)
def test_who_somebody_is_is_not_odd(model: CueModel, remark: str) -> None:
    assert read_cues(notes(f"{remark} Good otherwise."), model, doubtful=True) == ()


def test_cues_of_one_sentence_share_what_it_leaves_open() -> None:
    class Reader:
        def open_chances(self, sentences: object, wanted: object) -> dict[int, float]:
            return {0: 0.84}

    document = notes("Another man came and would not show his card.")
    whole = units(document)[0].span
    cues = [Cue("different-person", whole, 0.9), Cue("refuses-id", whole, 0.9)]
    told = left_open(cues, units(document), Reader(), str)
    assert [round(cue.left_open or 0, 2) for cue in told] == [0.6, 0.6]


def test_long_notes_are_read_to_their_end(model: CueModel) -> None:
    lines = ["Good talk about pipelines.", "Asked about holidays.", "Salary is in range."] * 20
    lines[57] = "The man on the last call was not the one we had met."
    chances = model.open_chances(lines, range(len(lines)))
    assert len(chances) == len(lines)
    assert chances.pop(57) > 0.5 > max(chances.values())


def test_a_sign_counts_by_how_surely_it_is_left_open() -> None:
    weights = load_weights(models_root() / "weights" / "weights.json")
    span = units(notes("Another man came to the second call."))[0].span

    def points(chance: float | None) -> float:
        cue = Cue("different-person", span, 0.99, left_open=chance)
        found = run_checks(Case(cues=Cues((cue,))), all_checks()).findings
        return total(combine(found, weights))

    assert points(0.1) < points(0.5) < points(0.99)
    assert points(0.1) < points(None) < points(0.99)
