"""Near-duplicate text: MinHash over word shingles, with common phrases left out.

MinHash and banding after Broder (1997) and Indyk and Motwani (1998).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from hashlib import blake2b

from rensa import RMinHash

__all__ = ["bands_of", "common_shingles", "shingles_of"]

_WORD = re.compile(r"\w+")
_SHINGLE_WORDS = 5
_PERMUTATIONS = 128
_ROWS_PER_BAND = 3
_SEED = 20251121
#: A text with fewer shingles than this says too little to be recognised again.
FEWEST_SHINGLES = 25


def shingles_of(text: str) -> list[str]:
    """Runs of five words, folded in case, in order of first use; digits are kept."""
    words = _WORD.findall(text.casefold())
    runs = (" ".join(words[i : i + _SHINGLE_WORDS]) for i in range(len(words) - _SHINGLE_WORDS + 1))
    return list(dict.fromkeys(runs))


def common_shingles(texts: Iterable[str], share: float = 0.02, least: int = 60) -> frozenset[str]:
    """Shingles that so many texts have that they are template or stock phrases.

    `share` of the texts, but at least `least` of them, must contain a shingle.
    """
    counts: Counter[str] = Counter()
    total = 0
    for text in texts:
        counts.update(shingles_of(text))
        total += 1
    limit = max(least, int(total * share))
    return frozenset(shingle for shingle, count in counts.items() if count >= limit)


def bands_of(text: str, common: Collection[str] = frozenset()) -> tuple[str, ...]:
    """42 keys; two texts share two or more when about a third of their word runs agree.

    One shared key alone may be chance. Empty for texts that are too short once common phrases
    are left out.
    """
    shingles = [s for s in shingles_of(text) if s not in common]
    if len(shingles) < FEWEST_SHINGLES:
        return ()
    sketch = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
    sketch.update(shingles)
    digest = sketch.digest()
    return tuple(
        _band(place, digest[place : place + _ROWS_PER_BAND])
        for place in range(0, _PERMUTATIONS - _ROWS_PER_BAND + 1, _ROWS_PER_BAND)
    )


def _band(place: int, values: list[int]) -> str:
    raw = f"{place}:{','.join(map(str, values))}"
    return blake2b(raw.encode(), digest_size=10).hexdigest()
