"""Tells whether a note is in the one language that the reader of cues was made for."""

from __future__ import annotations

import re

__all__ = ["is_supported"]

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 12
_FEWEST_COMMON = 0.12
_LATIN_SHARE = 0.6
_MOST = 20_000
#: The commonest English words, and what note-takers shorten them to.
_COMMON = frozenset(
    "the a an of to in on at for and or is was were be been are it its that this with as by from he"
    " she they him her his their we us our i you not no did do does had has have would could will"
    " when asked said but if so said call id w name says while after before about there all any"
    " who what which very one two also into out up off then than can".split()
)
#: Common words of neighbours that English does not have.
_FOREIGN = frozenset(
    "der die das und ist nicht mit ein eine auf den dem sich auch wurde sie er el la los las de que"
    " y en un una por con para no es le les des et est dans pour pas une sur avec il elle che di"
    " non per sono della nel het een van niet op zijn na nie jest w z się do som och att det inte"
    " på är na em os uma com não".split()
)


def is_supported(text: str) -> bool:
    """False where a text is plainly not English; a text of few words gets the benefit of doubt."""
    words = [word.casefold() for word in _WORD.findall(text[:_MOST])]
    if not words:
        return True
    latin = sum(1 for word in words if word[0] < "\u0250") / len(words)
    if latin < _LATIN_SHARE:
        return False
    if len(words) < _ENOUGH_WORDS:
        return True
    common = sum(1 for word in words if word in _COMMON) / len(words)
    foreign = sum(1 for word in words if word in _FOREIGN) / len(words)
    return common >= _FEWEST_COMMON or foreign < common or foreign < 0.1
