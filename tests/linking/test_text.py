"""Texts that are nearly the same meet; stock phrases do not bring strangers together."""

from __future__ import annotations

import random

from hirecheck.linking.text import bands_of, common_shingles, shingles_of

WORDS = [f"word{n}" for n in range(400)]
STOCK = " ".join(f"stock{n}" for n in range(90)) + " "


def text(seed: int, length: int = 220) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def reworded(original: str, share: float) -> str:
    draw = random.Random(5)
    return " ".join(draw.choice(WORDS) if draw.random() < share else w for w in original.split())


def shared(a: str, b: str, common: frozenset[str] = frozenset()) -> int:
    return len(set(bands_of(a, common)) & set(bands_of(b, common)))


def test_a_reworded_career_is_recognised_and_another_is_not() -> None:
    for seed in range(8):
        assert shared(text(seed), reworded(text(seed), 0.04)) >= 2
        assert shared(text(seed), text(seed + 100)) == 0


def test_stock_phrases_of_many_texts_are_left_out() -> None:
    texts = [STOCK + text(seed, 30) for seed in range(120)]
    common = common_shingles(texts)
    assert set(shingles_of(STOCK)) <= common
    assert shared(texts[0], texts[1]) >= 2
    assert shared(texts[0], texts[1], common) == 0


def test_a_short_text_says_too_little() -> None:
    assert bands_of("one two three four five six seven") == ()


def test_bands_do_not_change_between_runs() -> None:
    assert bands_of(text(1))[:2] == bands_of(text(1).upper())[:2]
    assert len(bands_of(text(1))) == 42
