"""What notes and turns tell, and what they must never be taken to tell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from hirecheck.dossier import Document, Kind, Turn
from hirecheck.extract.cues.model import FORMAT, CueModel, load_cue_model
from hirecheck.extract.cues.patterns import PatternReader
from hirecheck.extract.cues.read import read_cues, unsupported
from hirecheck.extract.cues.render import cues_json
from hirecheck.modelstore import open_model
from hirecheck.nouns.spans import Span


@pytest.fixture(scope="module")
def model() -> CueModel:
    return load_cue_model(open_model("interview_cues", format=FORMAT))


def notes(text: str) -> Document:
    return Document("notes.txt", Kind.NOTES, text)


SEEN = [
    ("He refused to show the ID on camera.", "refuses-id"),
    ("She would not turn on her camera and gave no reason.", "camera-off-refusal"),
    ("His lips did not match the sound.", "lip-sync-mismatch"),
    ("After each question we heard someone whispering the answer.", "coached-or-reading"),
    ("could not name a single restaurant in the city he claims", "cannot-answer-local"),
    ("He asked us to ship the laptop to a friend's address.", "requests-laptop-reship"),
    ("AnyDesk was installed on the laptop on the first day.", "remote-control-tool"),
    ("She asked to be paid in USDT.", "crypto-or-third-party-payment"),
    ("He hung up when we asked for his passport.", "disconnects-when-challenged"),
]
UNSEEN = [
    "No sign of coaching, the answers were his own.",
    "He built a VPN client and knows it to the last packet.",
    "If she refuses the ID check, offer a visit to the office.",
    "Could you turn your camera on for a moment?",
    "He agreed to the background check.",
    "Another applicant last year refused to show an ID; this one did not.",
    "Our policy asks everybody to show a document before the contract.",
    "ok",
]
FAIR = [
    "She speaks with a strong accent but is easy to follow.",
    "He uses live captions because of his hearing.",
    "An interpreter sat beside her, as agreed.",
    "He was nervous at the start and sweated a lot.",
    "She speaks slowly and chooses her words with care.",
    "He looks much older than in the photo.",
    "She avoids eye contact and is autistic, as she told us.",
    "He stammers and we gave him time.",
    "Her name is Korean and she grew up in Spain.",
]


@pytest.mark.parametrize(("text", "cue"), SEEN)
def test_plain_statements_are_heard(model: CueModel, text: str, cue: str) -> None:
    found = read_cues(notes(text), model)
    assert cue in {c.name for c in found}
    assert all(c.span.text in text for c in found)


@pytest.mark.parametrize("text", UNSEEN)
def test_the_same_words_in_harmless_use_are_no_cue(model: CueModel, text: str) -> None:
    assert not cues_json(notes(text), read_cues(notes(text), model))["cues"]


@pytest.mark.parametrize("text", FAIR)
def test_who_somebody_is_and_aids_are_never_a_cue(model: CueModel, text: str) -> None:
    assert not cues_json(notes(text), read_cues(notes(text), model))["cues"]


def test_a_cue_points_at_its_sentence(model: CueModel) -> None:
    text = "Good talk.\n- He refused to show the ID on camera.\n- Lives in Leeds.\n"
    (cue,) = read_cues(notes(text), model)
    assert text[cue.span.start : cue.span.end] == cue.span.text
    assert cue.span.text == "He refused to show the ID on camera."


@pytest.mark.parametrize(
    ("first", "second", "cue"),
    [
        ("Asked to show ID.", "Declined.", "refuses-id"),
        ("Nearest station to his flat?", "Could not say.", "cannot-answer-local"),
        ("Offered a visit to the office.", "Declined.", "avoids-in-person"),
    ],
)
def test_two_fragments_tell_together_what_neither_tells_alone(
    model: CueModel, first: str, second: str, cue: str
) -> None:
    assert read_cues(notes(first), model) == ()
    (found,) = read_cues(notes(f"{first} {second}"), model)
    assert (found.name, found.span.text) == (cue, f"{first} {second}")


def test_fragments_on_lines_of_their_own_are_read_apart(model: CueModel) -> None:
    assert read_cues(notes("- Asked for the camera.\n- Declined.\n"), model) == ()


class Unsure(PatternReader):
    """Finds another voice possible, and no more, where one is mentioned."""

    def label(self, sentences: Sequence[str], doubtful: bool = False) -> list[dict[str, float]]:
        return [{"voice-changed": 0.2} if doubtful and "voice" in s else {} for s in sentences]

    def is_sure(self, cue: str, confidence: float) -> bool:
        return confidence >= 0.5


def test_doubtful_cues_are_read_on_request_only_and_marked() -> None:
    document = notes("The voice was somehow low.")
    assert read_cues(document, Unsure()) == ()
    (cue,) = read_cues(document, Unsure(), doubtful=True)
    assert (cue.name, cue.sure) == ("voice-changed", False)


def test_the_longer_the_notes_the_surer_a_doubtful_cue_must_be() -> None:
    plain = "- We spoke about the team and the stack.\n"
    few, many = ("- The voice was somehow low.\n" + plain * n for n in (10, 40))
    assert len(read_cues(notes(few), Unsure(), doubtful=True)) == 1
    assert read_cues(notes(many), Unsure(), doubtful=True) == ()


def test_reassuring_cues_are_listed_apart(model: CueModel) -> None:
    document = notes("Named three restaurants near his flat at once.")
    shown = cues_json(document, read_cues(document, model))
    assert [c["cue"] for c in shown["reassuring"]] == ["local-knowledge-shown"]
    assert shown["cues"] == []


def test_an_explanation_names_words_of_the_sentence(model: CueModel) -> None:
    parts = model.explain("He refused to show the ID on camera.", "refuses-id")
    assert any("refuse" in name for name, weight in parts if weight > 0)
    with pytest.raises(KeyError):
        model.explain("x", "no-such-cue")


def test_another_language_is_said_not_guessed(model: CueModel) -> None:
    german = notes(
        "Der Bewerber hat die Kamera nicht eingeschaltet und wollte auch keinen Ausweis zeigen, "
        "obwohl wir ihn mehrmals darum gebeten haben."
    )
    assert read_cues(german, model) == ()
    assert "only English" in unsupported(german)
    assert unsupported(notes("cam off, no reason")) == ""


def test_thirty_thousand_words_of_plain_talk_tell_nothing(model: CueModel) -> None:
    line = "I looked after the billing platform and we split it into four services over two years."
    text = "\n".join([line] * 1900)
    turns = tuple(
        Turn("Speaker 2", Span("t.txt", i * (len(line) + 1), i * (len(line) + 1) + len(line), line))
        for i in range(1900)
    )
    assert read_cues(Document("t.txt", Kind.TRANSCRIPT, text, turns=turns), model) == ()


def test_patterns_stand_in_for_a_missing_model() -> None:
    found = read_cues(notes("He refused to show the ID on camera."), PatternReader())
    assert "refuses-id" in {c.name for c in found}
    assert read_cues(notes("No sign that he refused to show the ID."), PatternReader()) == ()
