"""Characters that a reader does not see: zero-width letters, direction marks, tag letters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate

__all__ = ["clean", "joined_letters", "normal"]

_ZERO = "\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u180e"
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
_TAGS = "\U000e0000-\U000e007f"
_VARIANTS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_ODD = re.compile(f"[{_ZERO}{_MARKS}{_TAGS}{_VARIANTS}]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u00a0": " ",
    "\u2007": " ",
    "\u202f": " ",
    "\u2028": " ",
    "\u2029": " ",
    "\x85": " ",
}
_LIGATURE = re.compile("[" + "".join(_LIGATURES) + "]")
_JOINERS = frozenset("\u200c\u200d")
_OVERRIDES = frozenset("\u202d\u202e")
_LONG_RUN = 4
_MAX_FOUND = 200
_WIDE = re.compile(r"\s{2,}|\t")


def normal(text: str) -> str:
    """Ligatures spelled out, odd spaces as plain ones, control characters gone."""
    if text.isascii() and text.isprintable():
        return text
    text = _LIGATURE.sub(lambda found: _LIGATURES[found.group()], text)
    return _CONTROLS.sub("", text)


def joined_letters(text: str) -> str:
    """`E X P E R I E N C E` as one word; two spaces or a tab between letters part words."""
    tokens = text.split()
    pieces = sum(len(token) == 1 and token.isalpha() for token in tokens)
    if pieces < 4 or pieces < 0.6 * len(tokens):
        return text
    if not all(token.isalpha() and len(token) <= 3 for token in tokens):
        return text
    return " ".join("".join(part.split()) for part in _WIDE.split(text.strip()))


def clean(text: str) -> tuple[str, Callable[[int], int], list[tuple[str, str]]]:
    """The visible text, a map of old places to new ones, and (how, what) of suspicious parts.

    Joiners stay where a script or an emoji needs them. Stray single marks, as web pages and word
    processors leave them, go without a word.
    """
    if text.isascii() or not _ODD.search(text):
        return text, _same, []
    kept: list[str] = []
    cuts: list[tuple[int, int]] = []
    found: list[tuple[str, str]] = []
    at = 0
    for run in _ODD.finditer(text):
        kept.append(text[at : run.start()])
        at = run.end()
        if _needed(text, run):
            kept.append(run.group())
            continue
        cuts.append((run.start(), len(run.group())))
        if len(found) < _MAX_FOUND:
            found += _suspicious(text, run)
    kept.append(text[at:])
    starts = [start for start, _ in cuts]
    gone = [0, *accumulate(length for _, length in cuts)]

    def moved(place: int) -> int:
        index = bisect_left(starts, place)
        if index and cuts[index - 1][0] + cuts[index - 1][1] > place:
            return cuts[index - 1][0] - gone[index - 1]
        return place - gone[index]

    return "".join(kept), moved, found


def _same(place: int) -> int:
    return place


def _needed(text: str, run: re.Match[str]) -> bool:
    before, after = _beside(text, run)
    if len(run.group()) > 2 or not before:
        return False
    if "\ufe0e" <= run.group()[0] <= "\ufe0f":
        return not before.isascii() or before in "#*0123456789"
    return all(c in _JOINERS for c in run.group()) and not (before + after).isascii()


def _suspicious(text: str, run: re.Match[str]) -> list[tuple[str, str]]:
    odd = run.group()
    tagged = "".join(chr(ord(c) - 0xE0000) for c in odd if 0xE0020 <= ord(c) <= 0xE007E)
    if tagged:
        return [("zero-width", tagged)]
    word = _word_around(text, run)
    if any(c in _OVERRIDES for c in odd):
        return [("bidi", word)]
    if len(odd) >= _LONG_RUN:
        return [("zero-width", f"{len(odd)} zero-width characters in: {word}")]
    before, after = _beside(text, run)
    inside = _latin(before) and _latin(after)
    if inside and any(c in "\u200b\u200c\u200d\u2060\ufeff" for c in odd):
        return [("zero-width", word)]
    return []


def _beside(text: str, run: re.Match[str]) -> tuple[str, str]:
    """The characters before and after a run; one of many in a long text, so no copies of it."""
    return text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]


def _latin(char: str) -> bool:
    return bool(char) and char.isalpha() and unicodedata.name(char, "").startswith("LATIN")


def _word_around(text: str, run: re.Match[str]) -> str:
    start = text.rfind(" ", max(0, run.start() - 60), run.start()) + 1
    end = text.find(" ", run.end(), run.end() + 60)
    whole = text[max(start, run.start() - 60) : end if end >= 0 else run.end() + 60]
    return _ODD.sub("", whole).strip()
