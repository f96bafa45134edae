"""Recognises section headings in seven languages, letter-spaced and decorated ones included."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from hirecheck.reference import read_rows

__all__ = ["heading_of", "inline_heading", "plain"]

_DECORATION = re.compile(r"^[\W\d_]*(?:[ivxIVX]{1,4}\.\s+)?|[\W_]+$")
_MAX_WORDS = 6


def plain(text: str) -> str:
    """Letters and spaces in lower case, accents kept, punctuation as spaces."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("’", "'")
    return " ".join(re.sub(r"[^\w'&]+|_", " ", folded).split())


@cache
def _phrases() -> dict[str, str]:
    """Whole headings by their letters alone, so that letter-spacing does not matter."""
    table: dict[str, str] = {}
    for row in read_rows("resume_headings.csv"):
        if row["kind"] == "phrase":
            table |= {_letters(phrase): row["section"] for phrase in row["words"].split("|")}
        elif row["kind"] == "core":
            table |= {_letters(word): row["section"] for word in row["words"].split()}
    for core, section in _cores().items():
        for word in ("work", "professional", "relevant", "technical", "key", "core", "my"):
            table.setdefault(word + _letters(core), section)
    return table


@cache
def _cores() -> dict[str, str]:
    rows = [row for row in read_rows("resume_headings.csv") if row["kind"] == "core"]
    return {word: row["section"] for row in rows for word in row["words"].split()}


@cache
def _beside() -> frozenset[str]:
    rows = [row for row in read_rows("resume_headings.csv") if row["kind"] == "with"]
    return frozenset(word for row in rows for word in row["words"].split())


def _letters(text: str) -> str:
    return "".join(c for c in plain(text) if c.isalpha())


@lru_cache(maxsize=8192)
def heading_of(text: str) -> str:
    """The section that a line begins ("jobs", "schools", …), or "" where it is no heading."""
    if len(text) > 70:
        return ""
    bare = _DECORATION.sub("", text).strip()
    words = plain(bare).split()
    if not words or not bare[0].isalpha():
        return ""
    if len(words) > _MAX_WORDS and not all(len(word) <= 2 for word in words[:4]):
        return ""
    if bare[0].islower() and not bare.islower():
        return ""
    whole = _phrases().get(_letters(bare))
    if whole:
        return whole
    cores = [_cores()[word] for word in words if word in _cores()]
    if cores and len(words) <= 5 and all(w in _cores() or w in _beside() for w in words):
        return cores[0]
    return ""


def inline_heading(text: str) -> tuple[str, int]:
    """A heading with its content on the same line ("Languages: English, French"): the section and
    where the content begins; ("", 0) where there is none.
    """
    head, colon, rest = text.partition(":")
    if not colon or len(head) > 40 or not rest.strip():
        return "", 0
    section = heading_of(head)
    return (section, len(head) + 1) if section else ("", 0)
