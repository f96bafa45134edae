"""Long answers, written in a form or given in a call, by which two applicants may meet.

MinHash and banding as for resumes, in wide bands: only answers that are nearly word for word the
same meet. Stock phrases do not, because a key stands for a whole answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from rensa import RMinHash

from hirecheck.case import Span
from hirecheck.linking.text import shingles_of

__all__ = ["answer_keys"]

_PERMUTATIONS = 96
_ROWS_PER_BAND = 8
_SEED = 20251121
#: Fewer runs of five words than this may be anybody's sentence.
_FEWEST_SHINGLES = 26
_MOST_ANSWERS = 60


def answer_keys(answers: Iterable[Span]) -> tuple[str, ...]:
    """Twelve keys an answer; two answers that differ in a word or two share some of them."""
    found: list[str] = []
    for answer in list(answers)[:_MOST_ANSWERS]:
        shingles = shingles_of(answer.text)
        if len(shingles) >= _FEWEST_SHINGLES:
            found += _bands(shingles)
    return tuple(dict.fromkeys(found))


def _bands(shingles: list[str]) -> list[str]:
    sketch = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
    sketch.update(shingles)
    digest = sketch.digest()
    return [
        blake2b(f"{at}:{digest[at : at + _ROWS_PER_BAND]}".encode(), digest_size=10).hexdigest()
        for at in range(0, _PERMUTATIONS, _ROWS_PER_BAND)
    ]
