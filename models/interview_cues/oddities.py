"""What the stories of the corpus teach about explanations: odd lines, cleared up or left open."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import corpus

from hirecheck.extract.cues.vocabulary import is_reassuring

#: Cues that give a reason, whatever it is the reason of.
EXPLAINING = frozenset(
    {
        "camera-off-explained", "discrepancy-explained", "name-change-documented",
        "network-explained", "sharing-explained", "tool-agreed", "trouble-explained",
    }
)  # fmt: skip


#: How much lines whose author marked nothing weigh: what they say is inferred.
INFERRED = 0.5
#: Share of cleared-up oddities that lose their explanation, that get another story's, of open
#: ones that get one, and of all that get an unrelated line, or a whole other story, beside them.
LOST, CROSSED, OFFERED, BESIDE, MIXED = 0.15, 0.15, 0.12, 0.3, 0.2


@dataclass(frozen=True)
class Oddity:
    """An odd line in its story, whether it is cleared up, and by which lines."""

    lines: tuple[str, ...]
    odd: int
    clear: bool
    by: tuple[bool, ...]
    weight: float = 1.0

    def without(self) -> Oddity:
        """The same without the lines that clear it up."""
        kept = [i for i in range(len(self.lines)) if not self.by[i] or i == self.odd]
        lines = tuple(self.lines[i] for i in kept)
        return replace(
            self, lines=lines, odd=kept.index(self.odd), clear=False, by=(False,) * len(lines)
        )

    def followed_by(self, added: Sequence[str]) -> Oddity:
        """The same with lines put in that clear up nothing."""
        at = self.odd + 1
        return replace(
            self,
            lines=(*self.lines[:at], *added, *self.lines[at:]),
            by=(*self.by[:at], *(False for _ in added), *self.by[at:]),
        )

    @property
    def answers(self) -> list[str]:
        """The lines that clear it up."""
        return [self.lines[i] for i, does in enumerate(self.by) if does and i != self.odd]


def oddities(stories: Iterable[corpus.StoryCase]) -> Iterator[Oddity]:
    """Every odd line of the stories of which it is known whether it is cleared up."""
    for story in stories:
        lines = tuple(line.text for line in story.lines)
        for i, line in enumerate(story.lines):
            if line.odd:
                known = _marked(story, i) if story.marked else _inferred(story, i)
                if known is not None:
                    weight = 1.0 if story.marked else INFERRED
                    yield Oddity(lines, i, any(known), known, weight)


def _marked(story: corpus.StoryCase, odd: int) -> tuple[bool, ...]:
    clear = story.lines[odd].settled
    return tuple(clear and line.settles for line in story.lines)


def _inferred(story: corpus.StoryCase, odd: int) -> tuple[bool, ...] | None:
    """The line after it explains; or nothing in the story speaks for the person."""
    explains = [not EXPLAINING.isdisjoint(line.labels) for line in story.lines]
    praises = any(is_reassuring(cue) for line in story.lines for cue in line.labels)
    if any(explains[odd + 1 : odd + 2]):
        return tuple(i == odd + 1 for i in range(len(story.lines)))
    signs = sum(1 for line in story.lines if line.labels)
    return None if praises or signs < 2 else (False,) * len(story.lines)


def plain_lines(stories: Sequence[corpus.StoryCase]) -> list[str]:
    """Lines that tell nothing and clear up nothing."""
    return [
        line.text
        for story in stories
        if corpus.split_of(story.family) == "train"
        for line in story.lines
        if not line.labels and not line.settles and not line.odd
    ]


@dataclass(frozen=True)
class Pool:
    """What may stand beside an oddity: other ones, cleared-up ones, lines that tell nothing."""

    every: Sequence[Oddity]
    cleared: Sequence[Oddity]
    plain: Sequence[str]


def changed(known: Oddity, pool: Pool) -> Oddity:
    """An oddity as it is, without what clears it up, or with what does not belong to it."""
    draw = random.random()
    if known.clear and draw < LOST + CROSSED:
        known = known.without()
        if draw < CROSSED:
            known = known.followed_by(random.choice(pool.cleared).answers)
    elif not known.clear and draw < OFFERED:
        known = known.followed_by(random.choice(pool.cleared).answers)
    draw = random.random()
    if draw < MIXED:
        # What else the same notes tell must not decide: one thing may be open beside another.
        return _beside(known, random.choice(pool.every).lines, (0, len(known.lines)))
    if draw < MIXED + BESIDE:
        places = (0, known.odd + 1, len(known.lines))
        return _beside(known, [random.choice(pool.plain)], places)
    return known


def _beside(known: Oddity, lines: Sequence[str], places: Sequence[int]) -> Oddity:
    at = random.choice(places)
    return replace(
        known,
        lines=(*known.lines[:at], *lines, *known.lines[at:]),
        by=(*known.by[:at], *(False for _ in lines), *known.by[at:]),
        odd=known.odd + (len(lines) if at <= known.odd else 0),
    )
