"""Keys of a picture by which it meets itself after it was scaled, cut or saved again."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

__all__ = ["picture_keys"]

_PERCEPTUAL = re.compile(r"[0-9a-f]{16}")
#: Pieces of a perceptual hash, and how many of them a key takes together.
_PIECES, _TOGETHER = 6, 3


def picture_keys(digest: str) -> tuple[str, ...]:
    """The digest itself; of a perceptual hash of 64 bits also every three of its six pieces.

    Two hashes that differ in three bits always share a key, in four mostly. Two that are nothing
    alike share one in about 200 million pairs.
    """
    plain = digest.casefold()
    if not _PERCEPTUAL.fullmatch(plain):
        return (digest,)
    bits = f"{int(plain, 16):064b}"
    ends = [round(at * 64 / _PIECES) for at in range(_PIECES + 1)]
    pieces = [bits[a:b] for a, b in pairwise(ends)]
    chosen = combinations(range(_PIECES), _TOGETHER)
    parts = (f"{at}:{'-'.join(pieces[n] for n in at)}" for at in chosen)
    return (digest, *parts)
