"""Texts that tell one career, also in other words: MinHash over words that stand near each other.

Whoever rewrites a resume turns sentences round, swaps words and shuffles lines, but what was done
with what for whom stays in one line. So a text is taken for the set of pairs of its words that
stand in one line within a few words, in whatever order. MinHash and banding after Broder (1997) and
Indyk and Motwani (1998); the sketch keeps eight bits of each value (Li and König 2010).
"""

from __future__ import annotations

import re
from array import array
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable
from hashlib import blake2b
from itertools import islice
from zlib import crc32

from rensa import RMinHash

__all__ = ["alike", "bands_of", "common_pairs", "pairs_of", "shingles_of", "sketch_of"]

_WORD = re.compile(r"\w+")
_LINES = re.compile(r"[\n\r.;:!?|\u2022\u25cf\u25aa]+")
_SHINGLE_WORDS = 5
#: Words between which a pair is still taken, and what is read of a text at most.
_WITHIN, _MOST_WORDS = 10, 2_000
#: Words that tell nothing and stand everywhere.
_FILLERS = frozenset(
    "a an the and or of in on at to for with by from as is was were be been that this their our my "
    "i we it its into over per using use used new one und der die das mit für von in im de la el "
    "los las y en para con du des les et le del di e il da do dos em na no".split()
)
_BANDS, _ROWS_PER_BAND = 64, 3
_SEED = 20251121
#: A text with fewer pairs than this says too little to be recognised again, and so does one of
#: which fewer are left when common ones are left out.
FEWEST_PAIRS, FEWEST_OWN = 90, 24
#: Values of a sketch; one byte each.
_SKETCH = 128
#: Pairs are counted in so many places; a few that fall together are left out for one another.
_PLACES = 1 << 21
#: Texts from which common pairs are learned.
_LEARNED_FROM = 2_000


def shingles_of(text: str) -> list[str]:
    """Runs of five words, folded in case, in order of first use; digits are kept."""
    words = _WORD.findall(text.casefold())
    runs = (" ".join(words[i : i + _SHINGLE_WORDS]) for i in range(len(words) - _SHINGLE_WORDS + 1))
    return list(dict.fromkeys(runs))


def pairs_of(text: str) -> list[str]:
    """Pairs of words that stand near each other in one line, each with its words in order."""
    found: dict[str, None] = {}
    left = _MOST_WORDS
    for line in _LINES.split(text.casefold()):
        words = [word for word in _WORD.findall(line) if word not in _FILLERS][:left]
        left -= len(words)
        for at, word in enumerate(words):
            for other in words[at + 1 : at + _WITHIN]:
                found[f"{word} {other}" if word < other else f"{other} {word}"] = None
        if left <= 0:
            break
    return list(found)


def common_pairs(texts: Iterable[str], share: float = 0.02, least: int = 40) -> frozenset[int]:
    """Places of pairs that so many texts have that they are template or stock phrases.

    `share` of the texts, but at least `least` of them, must contain a pair.
    """
    counts = array("I", bytes(4 * _PLACES))
    total = 0
    for text in islice(texts, _LEARNED_FROM):
        for place in {_place(pair) for pair in pairs_of(text)}:
            counts[place] += 1
        total += 1
    limit = max(least, int(total * share))
    return frozenset(place for place, count in enumerate(counts) if count >= limit)


def _place(pair: str) -> int:
    return crc32(pair.encode("utf-8", "surrogatepass")) % _PLACES


def bands_of(pairs: list[str], common: Collection[int] = frozenset()) -> tuple[str, ...]:
    """64 keys; two texts share two or more when well over a third of their pairs agree.

    One shared key alone may be chance. Empty for texts that are too short once common phrases
    are left out.
    """
    own = [pair for pair in pairs if _place(pair) not in common] if common else pairs
    if len(pairs) < FEWEST_PAIRS or len(own) < FEWEST_OWN:
        return ()
    digest = _digest(own, _BANDS * _ROWS_PER_BAND)
    places = range(0, len(digest), _ROWS_PER_BAND)
    return tuple(_band(place, digest[place : place + _ROWS_PER_BAND]) for place in places)


def sketch_of(pairs: list[str]) -> str:
    """The text in 172 characters, common phrases included, to tell how much two of them agree."""
    if len(pairs) < FEWEST_PAIRS:
        return ""
    return b64encode(bytes(value & 255 for value in _digest(pairs, _SKETCH))).decode()


def alike(a: str, b: str) -> float:
    """The share of all pairs of two texts that both have, from their sketches, to within 0.05."""
    left, right = b64decode(a), b64decode(b)
    same = sum(x == y for x, y in zip(left, right, strict=True)) / len(left)
    return max(0.0, (same - 1 / 256) / (1 - 1 / 256))


def _digest(pairs: list[str], values: int) -> list[int]:
    sketch = RMinHash(num_perm=values, seed=_SEED)
    sketch.update(pairs)
    values_found: list[int] = sketch.digest()
    return values_found


def _band(place: int, values: list[int]) -> str:
    raw = f"{place}:{','.join(map(str, values))}"
    return blake2b(raw.encode(), digest_size=10).hexdigest()
