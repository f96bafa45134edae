"""A sentence's vector hangs on its words alone, not on what is read beside it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hirecheck.extract.cues.model import FORMAT, CueModel, load_cue_model
from hirecheck.extract.cues.networks import CueNetwork
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


@pytest.fixture(params=["quick", "careful"])
def network(model: CueModel, request: pytest.FixtureRequest) -> CueNetwork:
    found = getattr(model, request.param)
    assert isinstance(found, CueNetwork)
    return found


def test_company_and_order_change_nothing(network: CueNetwork) -> None:
    together = network.probabilities(SENTENCES)
    alone = np.concatenate([network.probabilities([text]) for text in SENTENCES])
    turned = network.probabilities(SENTENCES[::-1])[::-1]
    assert np.allclose(together, alone, atol=1e-4)
    assert np.allclose(together, turned, atol=1e-4)


def test_every_sentence_has_a_confidence_for_every_cue(
    model: CueModel, network: CueNetwork
) -> None:
    chance = network.probabilities(SENTENCES)
    assert chance.shape == (len(SENTENCES), len(model.cues))
    assert np.isfinite(chance).all()
    assert chance.min() >= 0
    assert chance.max() <= 1


def test_no_sentence_gives_no_row(model: CueModel) -> None:
    assert model.label([]) == []


def test_the_careful_network_reads_only_where_something_is_possible(model: CueModel) -> None:
    class Unread:
        """Fails on any sentence but the one that it may see."""

        threshold = model.careful.threshold

        def probabilities(self, sentences: list[str]) -> np.ndarray:
            assert sentences == [SENTENCES[1]]
            return model.careful.probabilities(sentences)

    spied = replace(model, careful=Unread())
    asked = [SENTENCES[1], "Lunch is at noon on Tuesday."]
    told = spied.label(asked, doubtful=True)
    assert "refuses-id" in told[0]
    assert told == model.label(asked, doubtful=True)
