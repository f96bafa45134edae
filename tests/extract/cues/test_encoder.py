"""A sentence's vector hangs on its words alone, not on what is read beside it."""

from __future__ import annotations

import numpy as np
import pytest

from hirecheck.extract.cues.model import FORMAT, CueModel, load_cue_model
from hirecheck.modelstore import open_model

SENTENCES = [
    "cam off, no reason",
    "He refused to show the ID on camera and then left the call.",
    "ok",
    "The start date is agreed and the laptop goes to the office in Leeds.",
    "word " * 300,
    "",
    "顔が 🙂 \x00",
]


@pytest.fixture(scope="module")
def model() -> CueModel:
    return load_cue_model(open_model("interview_cues", format=FORMAT))


def test_company_and_order_change_nothing(model: CueModel) -> None:
    together = model.probabilities(SENTENCES)
    alone = np.concatenate([model.probabilities([text]) for text in SENTENCES])
    turned = model.probabilities(SENTENCES[::-1])[::-1]
    assert np.allclose(together, alone, atol=1e-4)
    assert np.allclose(together, turned, atol=1e-4)


def test_every_sentence_has_a_confidence_for_every_cue(model: CueModel) -> None:
    chance = model.probabilities(SENTENCES)
    assert chance.shape == (len(SENTENCES), len(model.cues))
    assert np.isfinite(chance).all()
    assert chance.min() >= 0
    assert chance.max() <= 1


def test_no_sentence_gives_no_row(model: CueModel) -> None:
    assert model.label([]) == []
