"""Which explanation in the notes answers which oddity: the one that stands directly before it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from hirecheck.extract.cues.sentences import Unit
from hirecheck.extract.cues.vocabulary import is_explaining, is_reassuring
from hirecheck.nouns.interview import Cue

__all__ = ["answered"]


def answered(cues: Sequence[Cue], sentences: Sequence[Unit]) -> list[Cue]:
    """The cues, those explained by what follows them with that answer.

    "Another woman took the parcel. Her sister, who lives there; we saw both IDs." Whoever explains
    speaks of what was said last, so an explanation answers what is odd in its own sentence, else
    in the one directly before it.
    """
    starts = [unit.span.start for unit in sentences]
    oddities: dict[int, list[int]] = defaultdict(list)
    reasons: dict[int, Cue] = {}
    for i, cue in enumerate(cues):
        place = bisect_right(starts, cue.span.start) - 1
        if is_explaining(cue.name):
            reasons.setdefault(place, cue)
        elif not is_reassuring(cue.name):
            oddities[place].append(i)
    told = list(cues)
    for place, reason in reasons.items():
        for i in oddities.get(place) or oddities.get(place - 1) or []:
            told[i] = replace(told[i], answer=reason.span)
    return told
