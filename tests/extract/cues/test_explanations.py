"""Whether notes clear up what is odd in them, and by which sentence."""

from __future__ import annotations

import pytest

from hirecheck.dossier import Document, Kind
from hirecheck.extract.cues.answers import answered
from hirecheck.extract.cues.model import FORMAT, CueModel, load_cue_model
from hirecheck.extract.cues.read import read_cues
from hirecheck.extract.cues.sentences import sentences_of, units
from hirecheck.modelstore import open_model
from hirecheck.nouns.interview import Cue

CLEARED = [
    ("Laptop was signed for by another woman. That is her landlady, she has a key for parcels.", 1),
    ("The name on the call was Bea. Her passport says Beatriz, everybody calls her Bea.", 1),
    ("Good talk. Voice was different in round two. He had the flu, sick note is on file.", 2),
    ("Sign-in from Lisbon. Travel was approved by her manager, leave form is in the system.", 1),
    ("Camera stayed off. Our meeting room had blocked video for guests, IT fixed it later.", 1),
]
OPEN = [
    "Laptop was signed for by another woman. Nobody knows who she is.",
    "The name on the call was Bea. She could not say why.",
    "Voice was different in round two. Asked about it, he hung up.",
    "Sign-in from Lisbon. He says it is the VPN, but we have no VPN.",
    "Would not show his passport. The start date is the 4th and lunch is at noon.",
]


def notes(text: str) -> Document:
    return Document("notes.txt", Kind.NOTES, text)


@pytest.fixture(scope="module")
def model() -> CueModel:
    return load_cue_model(open_model("interview_cues", format=FORMAT))


@pytest.mark.parametrize(("text", "by"), CLEARED)
def test_what_is_cleared_up_names_the_sentence_that_does_it(
    model: CueModel, text: str, by: int
) -> None:
    assert model.explanation(sentences_of(text), by - 1) == by


@pytest.mark.parametrize("text", OPEN)
def test_what_stays_open_has_no_explanation(model: CueModel, text: str) -> None:
    assert model.explanation(sentences_of(text), 0) is None


def test_an_explanation_answers_its_own_oddity_and_no_other(model: CueModel) -> None:
    text = (
        "Would not show any ID on camera, asked three times. Parcel was signed for by another"
        " woman. That is her landlady, she takes in parcels for the house."
    )
    told = {cue.name: cue.answer for cue in read_cues(notes(text), model)}
    assert told["refuses-id"] is None
    assert told["pickup-by-other"] is not None
    assert "landlady" in told["pickup-by-other"].text


@pytest.mark.parametrize("by", ["The voice became another one.", "The parcel went to a neighbour."])
def test_something_else_that_is_odd_explains_nothing(by: str) -> None:
    class Gullible:
        """Takes any next sentence for an explanation."""

        def explanation(self, sentences: list[str], odd: int) -> int | None:
            return odd + 1 if odd + 1 < len(sentences) else None

    found = units(notes(f"Somebody whispered. {by}"))
    cues = [Cue("coached-or-reading", found[0].span, 0.9)]
    if "voice" in by:
        cues.append(Cue("voice-changed", found[1].span, 0.9))
    first, *_ = answered(cues, found, Gullible(), str)
    assert (first.answer is None) == ("voice" in by)


def test_nothing_is_read_far_away_from_what_is_odd() -> None:
    class Curious:
        """Takes the last sentence that it is shown for an explanation."""

        def explanation(self, sentences: list[str], odd: int) -> int | None:
            return len(sentences) - 1 if len(sentences) - 1 > odd else None

    text = " ".join(f"Line {i} of the log." for i in range(40))
    found = units(notes(text))
    (cue,) = answered([Cue("refuses-id", found[5].span, 0.9)], found, Curious(), str)
    assert cue.answer == found[9].span


def test_praise_has_no_answer(model: CueModel) -> None:
    text = "Named three restaurants near his flat at once. He has lived there for years."
    assert all(cue.answer is None for cue in read_cues(notes(text), model))


def test_a_long_story_is_read_as_far_as_it_fits(model: CueModel) -> None:
    story = ["word " * 90] * 5
    chances = model.explanations.chances(story, 2)
    assert 2 in chances
    assert len(chances) < len(story)
    assert all(0 <= chance <= 1 for chance in chances.values())


def test_names_and_pronouns_change_no_explanation(model: CueModel) -> None:
    one = "Parcel was signed for by another woman. She is his landlady."
    two = "Parcel was signed for by another man. He is her landlord."
    assert model.explanation(sentences_of(one), 0) == model.explanation(sentences_of(two), 0)
