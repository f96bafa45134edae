"""Whether two uses of a name can belong to one person.

In doubt the answer is the harmless one: a missing middle name, another order, a short form, a
married name beside the earlier one or another alphabet are how honest people write their names.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from hirecheck.case import NameAgreement
from hirecheck.linking.name_tokens import (
    Token,
    is_logographic,
    one_letter_apart,
    same_alphabet,
    same_part,
    sound_of,
    tokens_of,
    words_of,
)

__all__ = ["can_compare", "compare_names", "looks_like_full_name"]


def compare_names(a: str, b: str) -> NameAgreement:
    """How two names relate: same, variant, partial or different. Symmetric in its arguments.

    A name that only leaves parts out (a given name alone, an initial, one of two family names)
    is a variant, because nothing in it contradicts the other.
    """
    first, second = tokens_of(a), tokens_of(b)
    if [t.text for t in first] == [t.text for t in second] and not _characters_differ(a, b):
        return NameAgreement.SAME
    if not first or not second or one_letter_apart(_joined(first), _joined(second)):
        return NameAgreement.VARIANT
    left, right, shared = _pair_off(first, second)
    if not left or not right:
        return NameAgreement.VARIANT
    return NameAgreement.PARTIAL if shared else NameAgreement.DIFFERENT


def _characters_differ(a: str, b: str) -> bool:
    return is_logographic(a) and "".join(a.split()) != "".join(b.split())


def can_compare(a: str, b: str) -> bool:
    """False where two names differ and are in scripts between which no rule of spelling leads.

    Such names may still be found to agree; that they do not agree then says nothing.
    """
    return same_alphabet(a, b) or compare_names(a, b) in (
        NameAgreement.SAME,
        NameAgreement.VARIANT,
    )


def looks_like_full_name(text: str) -> bool:
    """True for two to five words of letters that are no handle, device, firm or kind of file."""
    words = text.replace(",", " ").split()
    if not 2 <= len(words) <= 5 or len(text) > 60:
        return False
    parts = [part for word in words for part in _parts(word)]
    if not all(map(_letters_only, parts)):
        return False
    if len([word for word in words if len(word.rstrip(".")) >= 2]) < 2:
        return False
    return words_of("no-name").isdisjoint([part.lower() for part in parts])


def _letters_only(part: str) -> bool:
    marks = ("Mn", "Mc")  # accents and vowel signs that stand as characters of their own
    if part.isalpha() or not part:
        return bool(part)
    return all(c.isalpha() or unicodedata.category(c) in marks for c in part)


def _parts(word: str) -> list[str]:
    return word.rstrip(".").replace("’", "'").replace("'", "-").split("-")


def _joined(tokens: tuple[Token, ...]) -> str:
    return "".join(token.text for token in tokens)


def _pair_off(
    first: tuple[Token, ...], second: tuple[Token, ...]
) -> tuple[list[Token], list[Token], int]:
    """What is left of each name after pairing equal parts, and how many full parts are shared."""
    left, right = list(first), list(second)
    shared = _take(left, right, lambda a, b: a.text == b.text and not a.initial)
    shared += _take(left, right, lambda a, b: not (a.initial or b.initial) and same_part(a, b))
    shared += _take_joined(left, right) + _take_joined(right, left)
    _take(left, right, lambda a, b: (a.initial or b.initial) and a.text[0] == b.text[0])
    if shared:
        _take_initials(left, right)
        _take_initials(right, left)
    return left, right, shared


def _take(left: list[Token], right: list[Token], agree: Callable[[Token, Token], bool]) -> int:
    taken = 0
    for token in list(left):
        partner = next((other for other in right if agree(token, other)), None)
        if partner is not None:
            left.remove(token)
            right.remove(partner)
            taken += 1
    return taken


def _take_joined(whole: list[Token], pieces: list[Token]) -> int:
    """Pair a part with two or three neighbouring pieces that spell it: Jong Un and Jongun."""
    taken = 0
    for token in list(whole):
        for size in (2, 3):
            starts = range(len(pieces) - size + 1)
            fit = next((i for i in starts if _spells(pieces[i : i + size], token)), -1)
            if fit >= 0:
                del pieces[fit : fit + size]
                whole.remove(token)
                taken += 1
                break
    return taken


def _spells(pieces: list[Token], token: Token) -> bool:
    joined = _joined(tuple(pieces))
    return token.text == joined or token.sound == sound_of(joined)


def _take_initials(short: list[Token], full: list[Token]) -> None:
    """Pair initials written as one word with the parts that they stand for: JC and Jean Claude."""
    for token in list(short):
        size = len(token.text)
        if 2 <= size <= 3 and "".join(part.text[0] for part in full[:size]) == token.text:
            short.remove(token)
            del full[:size]
