"""The parts of a name, folded so that one name written two ways meets itself.

Everything here works on spelling alone. What spelling cannot join (Sasha and Aleksandr, Lee and
Rhee) stands in `data/name_forms.csv` and in the `nicknames` package.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii
from nicknames import NickNamer
from rapidfuzz.distance import OSA

from hirecheck.reference import read_rows

__all__ = [
    "Token",
    "is_logographic",
    "one_letter_apart",
    "one_slip",
    "one_spelling",
    "same_alphabet",
    "same_part",
    "sound_of",
    "tokens_of",
    "words_of",
]

_LIMIT = 200
_MOST_TOKENS = 12

_PRONOUNS = re.compile(r"\(?\b(?:she|he|they|xe|ze)(?:\s*/\s*\w{2,6}){1,2}\)?", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s\b")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_APART = re.compile(r"[^a-z]+")
_ABJAD = re.compile(r"[\u0590-\u06ff\u0750-\u077f]")
_BY_RULE = frozenset(
    {
        "LATIN", "FULLWIDTH", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "HANGUL", "HIRAGANA",
        "KATAKANA", "ETHIOPIC", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "TAMIL", "TELUGU",
        "KANNADA", "MALAYALAM", "ORIYA", "SINHALA",
    }
)  # fmt: skip
_ARTICLE = "\u0627\u0644"  # Arabic "al-", which Latin letters write apart
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"^[\uac00-\ud7af]{2,5}$")

#: Family names that come out as one letter, which would read as an initial.
_SYLLABLES = {"\uc774": "ri", "\uc624": "oh", "\uc6b0": "woo"}
#: Letters that romanisation schemes of the same sound choose differently, in order of replacement.
_SOUNDS = (
    ("tsch", "ch"), ("sch", "sh"), ("tch", "ch"), ("cz", "ch"), ("sz", "sh"), ("zh", "j"),
    ("dj", "j"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ck", "k"),
    ("ks", "x"), ("ts", "c"), ("tz", "c"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("ie", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"),
    ("x", "ks"), ("z", "s"), ("ch", "C"), ("sh", "S"), ("ce", "se"), ("ci", "si"), ("c", "k"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = str.maketrans("", "", "aeiou")
_ABJAD_SOUNDS = str.maketrans({"p": "b", "v": None, "w": None, "y": None, "h": None, "'": None})


@dataclass(frozen=True, slots=True)
class Token:
    """One part of a name: lower-case ASCII letters, and its sounds folded.

    `bare` is True where the script writes no vowels, so that only consonants can be compared.
    """

    text: str
    sound: str
    bare: bool = False

    @property
    def initial(self) -> bool:
        """True for a single letter."""
        return len(self.text) == 1


@lru_cache(maxsize=16_384)
def tokens_of(name: str) -> tuple[Token, ...]:
    """The parts that identify, in their order; titles, pronouns and particles are left out."""
    name = unicodedata.normalize("NFKC", name[:_LIMIT]).partition("|")[0]
    if "/" in name:
        name = _PRONOUNS.sub(" ", name)
    name = _POSSESSIVE.sub("", name)
    parts: list[Token] = []
    for word in name.split():
        parts += _tokens_of_word(word)
    for kind in ("display", "title", "degree", "particle"):
        kept = [p for p in parts if p.text not in words_of(kind)]
        if len(kept) >= (1 if kind == "display" else 2):
            parts = kept
    return tuple(parts[:_MOST_TOKENS])


@cache
def words_of(kind: str) -> frozenset[str]:
    """Words of one kind from `data/name_words.csv`."""
    rows = read_rows("name_words.csv")
    return frozenset(w for row in rows if row["kind"] == kind for w in row["words"].split())


@lru_cache(maxsize=65_536)
def _tokens_of_word(word: str) -> tuple[Token, ...]:
    latin = anyascii(word.removeprefix(_ARTICLE) if len(word) > 4 else word)
    if _HANGUL.match(word):  # family name and given name, written together
        latin = f"{_SYLLABLES.get(word[0]) or anyascii(word[0])} {anyascii(word[1:])}"
    elif _HAN.search(word):
        latin = _CAMEL.sub(" ", latin)
    bare = bool(_ABJAD.search(word))
    folded = re.sub(r"['’`]", "", latin.lower())
    return tuple(_token(part, bare=bare) for part in _APART.split(folded) if part)


@lru_cache(maxsize=65_536)
def _token(text: str, *, bare: bool = False) -> Token:
    return Token(text, sound_of(text), bare)


@lru_cache(maxsize=65_536)
def sound_of(text: str) -> str:
    """A part as it sounds: what romanisations write differently is written one way."""
    text = re.sub(r"ou$", "o", re.sub(r"^hs(?=[aeiu])", "x", text))  # Tarou, Hsiao
    for written, heard in _SOUNDS:
        text = text.replace(written, heard)
    return _DOUBLE.sub(r"\1", text)


def same_alphabet(a: str, b: str) -> bool:
    """True where two names are in one script, or in alphabets that turn into Latin letters by
    rule. Characters without a reading and scripts without vowels do not.
    """
    return _script(a) == _script(b)


def _script(name: str) -> str:
    """The script of most letters; one word for all alphabets with fixed Latin equivalents."""
    if name.isascii():
        return "LATIN"
    letters = [c for c in name if c.isalpha()]
    kinds = Counter(unicodedata.name(c, "unknown").partition(" ")[0] for c in letters)
    main = kinds.most_common(1)[0][0] if kinds else "LATIN"
    return "LATIN" if main in _BY_RULE else main


def is_logographic(name: str) -> bool:
    """True where a name is written in characters that do not tell how they are read."""
    return bool(_HAN.search(name))


def same_part(a: Token, b: Token) -> bool:
    """True when two full parts are one name: alike in spelling, sound, short form or with a slip
    of the keyboard. Initials are not decided here.
    """
    if a.text == b.text or a.sound == b.sound:
        return True
    if _article_apart(a, b) or _article_apart(b, a):
        return True
    if a.bare or b.bare:
        return _same_consonants(a, b)
    if one_slip(a.text, b.text) or one_slip(a.sound, b.sound):
        return True
    return _same_skeleton(a.sound, b.sound) or _known(a.text, b.text)


def _article_apart(joined: Token, plain: Token) -> bool:
    """True for Alhashimi and Hashimi: the article is written as a part of its own or joined."""
    article = joined.text.startswith(("al", "el")) and len(joined.text) >= 6
    return article and sound_of(joined.text[2:]) == plain.sound


def _same_consonants(a: Token, b: Token) -> bool:
    """Equal without vowels and without the letters that may stand for vowels; short parts with
    the latter kept.
    """
    if _consonants(a.sound) == _consonants(b.sound):
        return len(_consonants(a.sound)) >= 2 or _bones(a.sound) == _bones(b.sound)
    return False


def _bones(sound: str) -> str:
    return _DOUBLE.sub(r"\1", sound.translate(_VOWELS))


def _consonants(sound: str) -> str:
    return _bones(sound).translate(_ABJAD_SOUNDS)


def one_slip(a: str, b: str) -> bool:
    """True when two spellings differ by a slip: one letter from 5 letters on, two from 9 on."""
    shorter = min(len(a), len(b))
    allowed = 0 if shorter < 5 else 1 if shorter < 9 else 2
    return allowed > 0 and OSA.distance(a, b, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=65_536)
def one_spelling(a: str, b: str) -> bool:
    """True for one part of a name in two ways of spelling, or in a short form; no slips."""
    return a == b or sound_of(a) == sound_of(b) or _known(a, b)


def one_letter_apart(a: str, b: str) -> bool:
    """True when two whole names, written without blanks, differ by one letter at the most."""
    return min(len(a), len(b)) >= 5 and OSA.distance(a, b, score_cutoff=1) <= 1


def _same_skeleton(a: str, b: str) -> bool:
    if len(_bones(a)) < 3 or _bones(a) != _bones(b):
        return False
    return OSA.distance(a, b, score_cutoff=2) <= 2


def _known(a: str, b: str) -> bool:
    return bool(_groups_of(a) & _groups_of(b)) or b in _short_forms(a) or a in _short_forms(b)


@cache
def _forms() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, row in enumerate(read_rows("name_forms.csv")):
        for form in row["forms"].split():
            groups.setdefault(anyascii(form), set()).add(number)
    return {form: frozenset(numbers) for form, numbers in groups.items()}


def _groups_of(text: str) -> frozenset[int]:
    return _forms().get(text, frozenset())


@cache
def _nicknamer() -> NickNamer:
    return NickNamer()


@lru_cache(maxsize=65_536)
def _short_forms(text: str) -> frozenset[str]:
    return frozenset(_nicknamer().nicknames_of(text))
