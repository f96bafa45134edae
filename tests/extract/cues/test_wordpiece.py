"""How a sentence is cut before the model sees it."""

from __future__ import annotations

import pytest

from hirecheck.extract.cues.wordpiece import WordPiece, words_of

PIECES = ["[CLS]", "[SEP]", "[UNK]", "cam", "##era", "off", "'", "t", "won", ",", "re", "##sume"]


@pytest.fixture
def cutter() -> WordPiece:
    return WordPiece(PIECES)


def pieces(cutter: WordPiece, text: str, most: int = 20) -> list[str]:
    return [PIECES[number] for number in cutter.encode(text, most)]


def test_the_longest_known_piece_is_taken_first(cutter: WordPiece) -> None:
    assert pieces(cutter, "Camera OFF") == ["[CLS]", "cam", "##era", "off", "[SEP]"]


def test_accents_and_typographic_marks_read_like_plain_ones(cutter: WordPiece) -> None:
    assert pieces(cutter, "Résumé, won’t") == pieces(cutter, "resume, won't")


def test_a_word_of_unknown_pieces_is_one_unknown(cutter: WordPiece) -> None:
    assert pieces(cutter, "xyzzy 顔 off") == ["[CLS]", "[UNK]", "[UNK]", "off", "[SEP]"]
    assert pieces(cutter, "camerz" + "q" * 500) == ["[CLS]", "[UNK]", "[SEP]"]


def test_a_long_text_keeps_its_beginning_and_both_marks(cutter: WordPiece) -> None:
    found = pieces(cutter, "off " * 50, most=6)
    assert found == ["[CLS]", *["off"] * 4, "[SEP]"]


def test_control_characters_and_empty_text_cost_nothing(cutter: WordPiece) -> None:
    assert words_of("ca\u200bm\x00era") == ["camera"]
    assert pieces(cutter, " \n\t") == ["[CLS]", "[SEP]"]
