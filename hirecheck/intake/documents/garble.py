"""Text that a font's wrong table has scrambled: letters, but no language."""

from __future__ import annotations

import re

__all__ = ["is_garbled"]

_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_VOWEL = re.compile(r"[aeiouyAEIOUYàáâãäåæèéêëìíîïòóôõöøùúûüýÿœąęıőű]", re.IGNORECASE)
_PHONETIC = re.compile(r"[\u0250-\u02ff\u1d00-\u1dbf]")
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 120
# Every language written in Latin letters has more vowels: English and German 38 to 40 per cent,
# Czech and Polish 37 (y counted), a list of acronyms 25 and more.
_LEAST_VOWELS = 0.17
_MOST_PHONETIC = 0.2


def is_garbled(text: str) -> bool:
    """True for letters that no language would put together; False for too few to tell."""
    letters = len(_LETTER.findall(text))
    phonetic = len(_PHONETIC.findall(text))
    if letters >= 20 and phonetic > _MOST_PHONETIC * letters:
        return True
    latin = _LATIN.findall(text)
    if len(latin) < _ENOUGH or len(latin) < 0.6 * letters:
        return False
    return sum(1 for char in latin if _VOWEL.match(char)) < _LEAST_VOWELS * len(latin)
