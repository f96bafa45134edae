"""Our own sentences: they judge nobody, and their numbers are those a person would say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import hirecheck
from hirecheck.checks.registry import all_checks
from hirecheck.fairness import forbidden_words_in
from hirecheck.findings import Band
from hirecheck.report.words import (
    BANDS,
    FAMILY,
    confidence_words,
    count,
    in_hundred,
    points,
    probability_words,
)

PACKAGE = Path(hirecheck.__file__).parent
SPOKEN = ("report", "cli", "kit")


def sentences() -> Iterator[tuple[str, str]]:
    for folder in SPOKEN:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield f"{path.name}:{node.lineno}", node.value
        for path in sorted((PACKAGE / folder).rglob("*.html")):
            yield path.name, path.read_text(encoding="utf-8")


def test_no_sentence_of_ours_says_what_somebody_is() -> None:
    # A folder of labelled packets is named after the verdict; that is no sentence about a person.
    told = ((place, text.replace("fraud/", "")) for place, text in sentences())
    said = {place: words for place, text in told if (words := forbidden_words_in(text))}
    assert not said


def test_every_band_says_what_to_do_and_none_says_to_turn_anybody_away() -> None:
    assert set(BANDS) == set(Band)
    for words in BANDS.values():
        assert words.headline
        assert words.next_steps
        assert words.candidate
        whole = " ".join((words.headline, *words.next_steps, words.candidate)).lower()
        for harsh in ("turn down", "turn away", "decline the", "close the application", "drop"):
            assert harsh not in whole


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.002, "fewer than 1 in 100"),
        (0.05, "about 5 in 100"),
        (0.8502, "about 85 in 100"),
        (0.9999, "more than 99 in 100"),
    ],
)
def test_shares_are_said_as_people_count(share: float, words: str) -> None:
    assert in_hundred(share) == words


def test_the_probability_names_its_base_rate_and_the_share_of_wrong_flags() -> None:
    meaning, honest = probability_words(0.72, 0.025)
    assert "2.5 in 100 applications" in meaning
    assert "about 72 in 100" in meaning
    assert "about 28 in 100, would come from honest people" in honest


@pytest.mark.parametrize(
    ("value", "words"), [(0.0, "0.00"), (-0.0, "0.00"), (2.5, "+2.50"), (-1.25, "−1.25")]
)
def test_points_have_a_true_sign(value: float, words: str) -> None:
    assert points(value, sign=True) == words


def test_small_words() -> None:
    assert [count(n, "check") for n in (0, 1, 2)] == ["0 checks", "1 check", "2 checks"]
    assert len({confidence_words(c) for c in (0.99, 0.8, 0.3)}) == 3


def test_every_family_of_checks_has_a_name_for_readers() -> None:
    assert {check.family for check in all_checks()} <= set(FAMILY)
