"""Texts that tell one career meet, also in other words; stock phrases join no strangers."""

from __future__ import annotations

import random

import pytest

from hirecheck.linking.text import alike, bands_of, common_pairs, pairs_of, shingles_of, sketch_of

WORDS = [f"word{n}" for n in range(400)]
STOCK = "\n".join(" ".join(f"stock{n}" for n in range(at, at + 9)) for at in range(0, 90, 9)) + "\n"


def text(seed: int, lines: int = 16) -> str:
    draw = random.Random(seed)
    return "\n".join(" ".join(draw.choices(WORDS, k=11)) for _ in range(lines))


def reworded(original: str, share: float) -> str:
    """Words swapped, lines shuffled, and every other line turned round."""
    draw, lines = random.Random(5), []
    for at, line in enumerate(original.split("\n")):
        words = [draw.choice(WORDS) if draw.random() < share else w for w in line.split()]
        lines.append(" ".join(reversed(words) if at % 2 else words))
    draw.shuffle(lines)
    return "\n".join(lines)


def shared(a: str, b: str, common: frozenset[int] = frozenset()) -> int:
    return len(set(bands_of(pairs_of(a), common)) & set(bands_of(pairs_of(b), common)))


def agreed(a: str, b: str) -> float:
    return alike(sketch_of(pairs_of(a)), sketch_of(pairs_of(b)))


def test_a_career_in_other_words_is_recognised_and_another_is_not() -> None:
    for seed in range(8):
        other = reworded(text(seed), 0.12)
        assert shared(text(seed), other) >= 2
        assert agreed(text(seed), other) > 0.5
        assert shared(text(seed), text(seed + 100)) == 0
        assert agreed(text(seed), text(seed + 100)) < 0.1


def test_a_sketch_tells_the_share_that_two_texts_have_in_common() -> None:
    left, right = text(1), text(1, 8) + "\n" + text(2, 8)
    own, other = set(pairs_of(left)), set(pairs_of(right))
    assert agreed(left, right) == pytest.approx(len(own & other) / len(own | other), abs=0.12)
    assert agreed(left, left) == 1.0


def test_stock_phrases_of_many_texts_are_left_out() -> None:
    texts = [STOCK + text(seed, 5) for seed in range(60)]
    common = common_pairs(texts)
    assert shared(texts[0], texts[1]) >= 2
    assert shared(texts[0], texts[1], common) == 0
    assert shared(texts[0], texts[0], common) > 0


def test_a_short_text_says_too_little() -> None:
    assert bands_of(pairs_of("one two three four five six seven")) == ()
    assert sketch_of(pairs_of("one two three four five six seven")) == ""


def test_words_of_two_lines_make_no_pair_and_fillers_none_at_all() -> None:
    assert pairs_of("Built the ledger\nin Rust") == ["built ledger"]
    assert pairs_of("ledger built; BUILT ledger") == ["built ledger"]


def test_runs_of_words_keep_their_order() -> None:
    assert shingles_of("One two three four five six") == [
        "one two three four five",
        "two three four five six",
    ]


def test_keys_do_not_change_between_runs() -> None:
    assert bands_of(pairs_of(text(1)))[:2] == bands_of(pairs_of(text(1).upper()))[:2]
    assert len(bands_of(pairs_of(text(1)))) == 64
