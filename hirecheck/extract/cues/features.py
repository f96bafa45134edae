"""What the cue model sees of a sentence: words, concepts, which concepts meet, and scope."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

from hirecheck.extract.cues.scope import scope_of
from hirecheck.extract.cues.words import concepts_of, tokens
from hirecheck.reference import data_path, read_rows

__all__ = ["features_digest", "features_of"]

_REVISION = "2"
_NEAR = 5
_MOST_WORDS = 60
_REACH = 4
_NEGATIONS = frozenset("not no never without none nobody neither nor zero nothing cannot".split())
#: Concepts that speak of something odd; a negation just before them takes it back.
_ODD = frozenset(
    "refuse glitch speakerchange whisper reading crowd evade contradict notsame remotetool control"
    " crypto excuse leavecall aitool vpn standin edited another addresschange otherplace otherpayee"
    " accounts lowpay misfit pause apart changing otherperson same cleared off".split()
)


@dataclass(frozen=True, slots=True)
class _Recipe:
    """Concepts that together make a cue likely."""

    name: str
    needs: tuple[frozenset[str], ...]
    bars: frozenset[str]


@cache
def features_digest() -> str:
    """A short digest of everything that decides what the features of a sentence are."""
    found = hashlib.sha256(_REVISION.encode())
    for file in ("cue_concepts.csv", "cue_recipes.csv"):
        found.update(data_path(file).read_bytes())
    return found.hexdigest()[:16]


@cache
def _recipes() -> tuple[_Recipe, ...]:
    made = []
    for number, row in enumerate(read_rows("cue_recipes.csv")):
        items = row["needs"].split()
        needs = tuple(frozenset(i.split("|")) for i in items if not i.startswith("!"))
        bars = frozenset(i[1:] for i in items if i.startswith("!"))
        made.append(_Recipe(f"{row['cue']}#{number}", needs, bars))
    return tuple(made)


def features_of(text: str) -> frozenset[str]:
    """The names of a sentence's features; the letter before the colon is their kind."""
    words = [word for word, _, _ in tokens(text)][:_MOST_WORDS]
    at = _at(words)
    found = {f"w:{word}" for word in words}
    concepts = frozenset(name for _, name in at)
    found.update(f"k:{name}" for name in concepts)
    found.update(_pairs(at))
    scope = scope_of(text)
    if any(name.startswith("~") for name in concepts):
        scope |= {"negated"}
    found.update(f"s:{name}" for name in scope)
    found.update(_cooked(concepts | {f"={word}" for word in words}, scope))
    return frozenset(found)


def _at(words: list[str]) -> list[tuple[int, str]]:
    """Each concept at its place; an odd one under a negation is marked with a tilde."""
    return [
        (place, f"~{name}" if name in _ODD and _negated(words, place) else name)
        for place, names in concepts_of(words)
        for name in names
    ]


def _negated(words: list[str], place: int) -> bool:
    return any(word in _NEGATIONS for word in words[max(0, place - _REACH) : place])


def _pairs(at: list[tuple[int, str]]) -> set[str]:
    """Which concepts meet in the sentence, and which follow one another closely."""
    found: set[str] = set()
    for number, (place, name) in enumerate(at):
        for other_place, other in at[number + 1 :]:
            if other == name:
                continue
            found.add(f"p:{min(name, other)}+{max(name, other)}")
            if 0 < other_place - place <= _NEAR:
                found.add(f"o:{name}>{other}")
    return found


def _cooked(present: frozenset[str], scope: frozenset[str]) -> set[str]:
    """The recipes that the sentence fulfils, kept apart by the scope they stand in."""
    found: set[str] = set()
    for recipe in _recipes():
        if all(need & present for need in recipe.needs) and not recipe.bars & present:
            cue = recipe.name.partition("#")[0]
            if scope:
                found.update(f"x:{cue}|{name}" for name in scope)
            else:
                found.update((f"r:{recipe.name}", f"r:{cue}"))
    return found
