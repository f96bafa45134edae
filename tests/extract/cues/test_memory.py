"""What was read lately is not read twice, and an answer is the same with and without it."""

from __future__ import annotations

import numpy as np
import pytest

from hirecheck.extract.cues.encoder import Floats
from hirecheck.extract.cues.memory import Memory
from hirecheck.extract.cues.model import CueModel
from hirecheck.screen import cue_reader

NOTES = (
    "The voice on the second call was another man's.",
    "He would not show his passport.",
    "Team liked him.",
    "The voice on the second call was another man's.",
)


def test_what_was_read_last_is_remembered_and_the_oldest_forgotten() -> None:
    memory = Memory(most=2)
    read: list[str] = []

    def reading(name: str) -> None:
        def now() -> Floats:
            read.append(name)
            return np.zeros(1, np.float32)

        memory.recall(name.encode(), now)

    for name in ("a", "b", "a", "c", "a", "b"):
        reading(name)
    assert read == ["a", "b", "c", "b"]


def test_nobody_can_write_into_what_is_remembered() -> None:
    kept = Memory().recall(b"a", lambda: np.zeros(1, np.float32))
    with pytest.raises(ValueError, match="read-only"):
        kept[0] = 1.0


def test_answers_are_the_same_to_the_last_digit_whatever_was_read_before() -> None:
    reader = cue_reader()
    assert isinstance(reader, CueModel)

    def told() -> object:
        return (
            reader.label(NOTES, doubtful=True),
            reader.open_chances(NOTES, range(4)),
            reader.explanation(NOTES, 0),
        )

    first = told()
    reader.label(NOTES[1:], doubtful=True)
    reader.open_chances(NOTES[1:], range(3))
    assert told() == first
    reader.forget()
    assert told() == first
