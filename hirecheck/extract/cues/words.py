"""From a sentence as somebody typed it to words that can be compared.

Contractions are opened, note-takers' shorthand is written out, and phrases that mean one thing
become one word.
"""

from __future__ import annotations

import re
from functools import cache

from hirecheck.reference import read_rows

__all__ = ["Token", "concepts_of", "normal", "tokens"]

_APOSTROPHES = re.compile(r"[’‘`´]")
_SPLIT_NOT = re.compile(r"\b(\w+?)n'?t\b")
_NOT_WORDS = frozenset(
    "do does did is are was were has have had would could should must need".split()
)
#: "No problem" denies nothing.
_SETTLED_NO = re.compile(
    r"\b(?:no|without(?: any)?) (?=(?:prob\w*|issues?|trouble|objections?|difficult\w+"
    r"|hesitation)\b)"
)
_TOKEN = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[?≠]")
_LONGEST_PHRASE = 4

#: What note-takers write for short.
_SHORT = {
    "w": "with", "w/": "with", "b4": "before", "bc": "because", "cuz": "because",
    "bg": "background",
    "diff": "different", "addr": "address", "acct": "account", "accts": "accounts",
    "q": "question",
    "qs": "questions", "q's": "questions", "ans": "answer", "smth": "something", "sb": "somebody",
    "sth": "something", "abt": "about", "thru": "through", "btw": "between", "ppl": "people",
    "pls": "please", "u": "you", "ur": "your", "re": "about", "sec": "second", "secs": "seconds",
    "min": "minutes", "mins": "minutes", "yr": "year", "yrs": "years", "mos": "months",
    "cam": "camera", "webcam": "camera", "vid": "video", "cv": "resume", "cvs": "resumes",
    "resumé": "resume", "résumé": "resume", "lang": "language", "int": "interview",
    "cand": "candidate",
    "appl": "applicant", "co": "company", "mgr": "manager", "loc": "location", "tz": "timezone",
    "prob": "problem", "rd": "round", "nd": "second", "imo": "", "lol": "", "tbh": "",
    "license": "licence",
    "center": "centre", "neighborhood": "neighbourhood", "alot": "many", "n": "and", "&": "and",
    "doesn": "does", "didn": "did", "wasn": "was", "isn": "is", "couldn": "could",
    "wouldn": "would",
    "aint": "is", "gonna": "going", "wanna": "want", "hes": "he", "shes": "she", "thats": "that",
    "x2": "twice", "x3": "twice", "2x": "twice", "3x": "twice", "sw": "software", "ids": "id",
    "w/o": "without", "wo": "will", "ca": "can", "geo": "geolocation", "info": "information",
}  # fmt: skip

Token = tuple[str, int, int]


def normal(text: str) -> str:
    """The text in lower case with one kind of apostrophe; as long as the text itself."""
    lowered = _APOSTROPHES.sub("'", text).lower()
    return lowered if len(lowered) == len(text) else _APOSTROPHES.sub("'", text)


def tokens(text: str) -> list[Token]:
    """The words of a sentence, each with its place; a negated verb gives the verb and "not"."""
    found: list[Token] = []
    eased = _SETTLED_NO.sub(lambda found: "~" * len(found.group()), normal(text))
    for match in _TOKEN.finditer(eased):
        for word in _opened(match.group()):
            found.append((word, match.start(), match.end()))
    return found


@cache
def _opened(word: str) -> tuple[str, ...]:
    if word in ("cannot", "cant", "can't"):
        return ("can", "not")
    if word in ("wont", "won't"):
        return ("will", "not")
    negated = _SPLIT_NOT.fullmatch(word)
    if negated and negated[1] in _NOT_WORDS:
        return (negated[1], "not")
    if word.endswith("'s") and len(word) > 3:
        word = word[:-2]
    short = _SHORT.get(word, word)
    return (short,) if short else ()


@cache
def _concepts() -> dict[str, tuple[str, ...]]:
    """Each word or phrase of the table with its concepts."""
    found: dict[str, list[str]] = {}
    for row in read_rows("cue_concepts.csv"):
        for entry in row["words"].split():
            phrase = " ".join(
                part for word in entry.split("_") for part in _opened(word.replace("’", "'"))
            )
            found.setdefault(phrase, []).append(row["concept"])
    return {phrase: tuple(dict.fromkeys(names)) for phrase, names in found.items()}


def concepts_of(words: list[str]) -> list[tuple[int, tuple[str, ...]]]:
    """The concepts that words and phrases stand for, each at its first word."""
    table = _concepts()
    found = []
    for at in range(len(words)):
        for length in range(1, _LONGEST_PHRASE + 1):
            named = table.get(" ".join(words[at : at + length]))
            if named and at + length <= len(words):
                found.append((at, named))
    return found
