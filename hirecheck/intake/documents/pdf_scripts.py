"""Which scripts a text is written in, by the names that Unicode gives its letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["scripts_of"]

_NOT_SCRIPTS = frozenset({"MODIFIER", "FEMININE", "MASCULINE", "MICRO", "DOUBLE-STRUCK", "SCRIPT"})


def scripts_of(text: str) -> set[str]:
    """The scripts of a text's letters ("Latin", "Cyrillic", "Hangul" …)."""
    return {script for char in text if (script := _script(char))}


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    if not char.isalpha():
        return ""
    word = unicodedata.name(char, "").split(" ", 1)[0]
    if not word or word in _NOT_SCRIPTS:
        return ""
    return "Han" if word.startswith("CJK") else word.capitalize()
