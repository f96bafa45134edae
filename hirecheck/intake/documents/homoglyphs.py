"""Words that mix letters of look-alike alphabets, such as a Cyrillic a in a Latin word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

__all__ = ["homoglyphs"]

# Letters of Cyrillic, Greek and Armenian that are drawn like a Latin one (Unicode TR39 names the
# whole list; these are the ones whose shape is the same in common typefaces).
_ALIKE = frozenset("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜҮαοενυρτικΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոց")
_WORD = re.compile(r"[^\W\d_]{2,60}")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_MAX = 200


def homoglyphs(text: str) -> Iterator[tuple[int, int]]:
    """Places of words with Latin letters and look-alikes of another alphabet side by side."""
    if text.isascii():
        return iter(())
    return islice(_mixed(text), _MAX)


def _mixed(text: str) -> Iterator[tuple[int, int]]:
    for word in _WORD.finditer(text):
        letters = word.group()
        if letters.isascii() or not _LATIN.search(letters):
            continue
        if any(letter in _ALIKE for letter in letters) and _LATIN.search(letters):
            yield word.span()
