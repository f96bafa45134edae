"""Cuts a sentence into the word pieces that the cue model was trained on.

The scheme is BERT's: lower case without accents, punctuation apart, then the longest known piece
from the left, with "##" before a piece that goes on (Devlin et al. 2019; Schuster and Nakajima
2012).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["WordPiece"]

_LONGEST_WORD = 40
_START, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
#: Marks that people's editors put for plain ones; the vocabulary knows the plain ones.
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "."}
)


class WordPiece:
    """The pieces of words, by number. `pieces` is the vocabulary in order of its numbers."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(pieces)}
        self.start, self.end = self._numbers[_START], self._numbers[_END]
        self._unknown = self._numbers[_UNKNOWN]
        self._known = lru_cache(maxsize=20_000)(self._cut)

    def encode(self, text: str, most: int) -> list[int]:
        """The numbers of at most `most` pieces, the marks of start and end included."""
        inner = [number for word in words_of(text) for number in self._known(word)]
        return [self.start, *inner[: most - 2], self.end]

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        numbers: list[int] = []
        at = 0
        while at < len(word):
            found = self._longest(word, at)
            if found is None:
                return (self._unknown,)
            number, at = found
            numbers.append(number)
        return tuple(numbers)

    def _longest(self, word: str, at: int) -> tuple[int, int] | None:
        mark = "##" if at else ""
        for end in range(len(word), at, -1):
            number = self._numbers.get(mark + word[at:end])
            if number is not None:
                return number, end
        return None


def words_of(text: str) -> list[str]:
    """Words in lower case without accents; each mark of punctuation is a word of its own."""
    plain = unicodedata.normalize("NFD", text.translate(_PLAIN).lower())
    spaced = "".join(
        letter if letter.isalnum() else f" {letter} "
        for letter in plain
        if unicodedata.category(letter)[0] not in "MC" or letter.isspace()
    )
    return spaced.split()
