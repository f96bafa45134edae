"""Which code page bytes are written in, judged by the words that each one makes of them.

Text that is no UTF-8 nor UTF-16 carries no mark. A wrong code page gives itself away: symbols
inside words, capitals in the middle, scripts mixed, rare ideographs where common ones are due.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from unicodedata import category

__all__ = ["guess_code_page"]

_WORD = re.compile(r"[^\s,;|\t\"'<>()\[\]{}@:/\\]+")
_ASCII_LETTER = re.compile(r"[A-Za-z]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_SAMPLE = 65_536
_MAX_WORDS = 3_000

#: Scripts of one-byte code pages: first and last character of their block.
_SCRIPTS = {
    "cp1251": ("\u0400", "\u04ff"),
    "koi8_r": ("\u0400", "\u04ff"),
    "cp1253": ("\u0370", "\u03ff"),
    "cp1255": ("\u0590", "\u05ff"),
    "cp1256": ("\u0600", "\u06ff"),
    "cp874": ("\u0e00", "\u0e7f"),
}
#: Code pages of ideographs: the lead bytes of their common characters (level one of each
#: standard: JIS X 0208, GB 2312, Big5; for Korean the syllables of KS X 1001).
_COMMON_LEADS = {
    "cp949": (0xB0, 0xC8),
    "cp932": (0x88, 0x97),
    "gb18030": (0xB0, 0xD7),
    "big5": (0xA4, 0xC6),
    "euc_jp": (0xB0, 0xCF),
}
_WESTERN = ("cp1252", "cp1250", "cp1254")


def guess_code_page(sample: bytes) -> str:
    """The likeliest code page; Windows-1252 where none makes better words."""
    sample = sample[:_SAMPLE]
    best, score = "cp1252", _score(sample, "cp1252", _western)
    for name in _WESTERN[1:]:
        if (found := _score(sample, name, _western)) > score + 0.05:
            best, score = name, found
    for name in _SCRIPTS:
        if (found := _score(sample, name, _script_of(name))) > score + 0.05:
            best, score = name, found
    for name in _COMMON_LEADS:
        if (found := _score(sample, name, _ideographs_of(name))) > score:
            best, score = name, found
    return best


def _score(sample: bytes, name: str, judge: Callable[[str], float]) -> float:
    """The mean worth (-1 to 1) of the words with characters beyond ASCII."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError as error:
        # Only a sample that was cut out of a longer text may end inside a character.
        if len(sample) < _SAMPLE or error.start < len(sample) - 4:
            return -1.0
        text = sample[: error.start].decode(name)
    words = [word for word in _WORD.findall(text) if _BEYOND.search(word)][:_MAX_WORDS]
    return sum(judge(word) for word in words) / len(words) if words else 0.0


def _western(word: str) -> float:
    """Accented letters among plain ones are good, symbols inside a word are not."""
    if any(category(c)[0] == "S" or c in "¿¡·¨¹²³" for c in word[1:-1]):
        return -1.0
    beyond = [c for c in word if c > "\x7f"]
    letters = [c for c in beyond if c.isalpha()]
    if not letters:
        return 0.5
    if _odd_case(word):
        return -0.5
    if len(letters) * 2 > len([c for c in word if c.isalpha()]) and len(word) > 2:
        return -0.5
    return 0.9


def _odd_case(word: str) -> bool:
    """A capital after a small letter, or a small first letter before capitals."""
    return any(a.islower() and b.isupper() and b > "\x7f" for a, b in pairwise(word))


def _script_of(name: str) -> Callable[[str], float]:
    first, last = _SCRIPTS[name]
    cased = name in ("cp1251", "koi8_r", "cp1253")

    def judge(word: str) -> float:
        core = word.strip("\u00ab\u00bb\u201c\u201d\u201e\u2019.-!?")
        own = [c for c in core if first <= c <= last and category(c)[0] in "LM"]
        if not own or len(own) < len(core.replace("-", "")) or category(own[0])[0] == "M":
            return -0.5
        if _odd_case(core):
            return -1.0
        # Names begin with one capital; a code page that never gives that is the wrong one.
        if cased and not (core[0].isupper() and (len(core) == 1 or core[1].islower())):
            return 0.75
        return 1.0 if len(own) > 1 else 0.3

    return judge


def _ideographs_of(name: str) -> Callable[[str], float]:
    low, high = _COMMON_LEADS[name]
    japanese = name in ("cp932", "euc_jp")

    def worth(char: str) -> float:
        if "\u3040" <= char <= "\u30ff":
            return 1.0 if japanese else 0.2
        if not char.isalpha() or "\uff61" <= char <= "\uff9f":
            return 0.0
        lead = char.encode(name, "replace")[0]
        if low <= lead <= high:
            return 1.0 if name == "cp949" else 0.95
        return 0.3 if char.isalpha() else 0.0

    def judge(word: str) -> float:
        beyond = [c for c in word if c > "\x7f"]
        mixed = -0.4 if _ASCII_LETTER.search(word) else 0.0
        return sum(map(worth, beyond)) / len(beyond) + mixed

    return judge
