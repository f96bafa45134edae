"""Pairs that share no value to the letter: one person written in two ways, with slips.

A pair is compared only if it meets in a block; each field then adds or takes log2-odds, after
Fellegi and Sunter (1969). Names that many bear add less.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler, Levenshtein
from rapidfuzz.fuzz import token_sort_ratio

from hirecheck.linking.identifiers import Identifiers, Key

__all__ = ["NEAR", "blocks_of", "near_points"]

#: Log2-odds from which two records are one person's.
NEAR = 6.0
#: What meeting in a block is worth by itself.
MET = 1.0
#: Blocks with more members than this say nothing and cost much.
LARGEST_BLOCK = 60


@dataclass(frozen=True, slots=True)
class _Level:
    least: float
    points: float


_TOKEN = (_Level(0.999, 3.0), _Level(0.93, 2.5), _Level(0.86, 1.5), _Level(0.75, 0.0))
_ADDRESS = (_Level(0.97, 7.0), _Level(0.88, 5.5), _Level(0.75, 3.5), _Level(0.6, 1.0))
_MAIL = (_Level(0.999, 9.0), _Level(0.92, 6.0), _Level(0.85, 3.0))
_WORST = {"name": -3.0, "address": -1.5, "mail": -1.0, "phone": -1.0, "city": -1.0}


def blocks_of(who: Identifiers) -> tuple[Key, ...]:
    """The blocks in which this application may meet a differently written one."""
    tokens = sorted(who.name.split())
    found: set[str] = set()
    heads = [token[:3] for token in tokens]
    numbers = re.findall(r"\d+", who.address)
    if len(tokens) >= 2:
        place = who.city[:4] or (numbers[-1] if numbers else "")
        found.add(f"n|{'-'.join(heads)}|{place}")
        found.add(f"n|{'-'.join(heads)}")
        found.update(f"t|{token}|{place}" for token in tokens if place and len(token) > 3)
    if len(numbers) >= 2:
        found.add(f"a|{numbers[0]}|{numbers[-1]}")
        found.update(f"h|{head}|{number}" for head in heads for number in numbers)
    words = sorted(re.findall(r"[^\W\d_]{5,}", who.address), key=len)
    if words and tokens:
        found.update(f"w|{words[-1][:6]}|{head}" for head in heads)
    for mail in who.emails:
        local, _, domain = mail.partition("@")
        letters = re.sub(r"[^a-z]", "", local)
        found.add(f"d|{domain}|{local[:2]}")
        if len(letters) >= 5:
            found.add(f"m|{letters[:6]}|{domain[:4]}")
        found.update(f"e|{head}|{domain}" for head in heads)
    found.update(f"p|{phone[-7:]}" for phone in who.phones)
    return tuple(Key("near", value) for value in sorted(found))


def near_points(a: Identifiers, b: Identifiers, bearers: Mapping[str, int]) -> float:
    """Log2-odds that both are one person; `bearers` counts how many bear each folded name."""
    name = _name_points(a.name, b.name, bearers)
    rest = [
        _address_points(a.address, b.address),
        _mail_points(a.emails, b.emails),
        _phone_points(a.phones, b.phones),
        _city_points(a.city, b.city),
    ]
    return round(MET + name + sum(rest), 2)


def _graded(value: float, levels: tuple[_Level, ...], worst: float) -> float:
    return next((level.points for level in levels if value >= level.least), worst)


def _name_points(a: str, b: str, bearers: Mapping[str, int]) -> float:
    if not a or not b:
        return 0.0
    left, right = a.split(), b.split()
    if len(left) > len(right):
        left, right = right, left
    points, free = 0.0, list(right)
    for token in left:
        best = max(free, key=lambda other: JaroWinkler.similarity(token, other), default="")
        worth = _graded(JaroWinkler.similarity(token, best), _TOKEN, _WORST["name"])
        if worth > 0:
            free.remove(best)
        points += worth
    if points > 0:
        points -= min(3.0, math.log2(max(bearers.get(a, 1), bearers.get(b, 1), 2)) - 1.0)
    return points


def _address_points(a: str, b: str) -> float:
    if not a or not b:
        return 0.0
    return _graded(token_sort_ratio(a, b) / 100, _ADDRESS, _WORST["address"])


def _mail_points(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if not a or not b:
        return 0.0
    likeness = max(Levenshtein.normalized_similarity(x, y) for x in a for y in b)
    return _graded(likeness, _MAIL, _WORST["mail"])


def _phone_points(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if not a or not b:
        return 0.0
    distance = min(Levenshtein.distance(x, y) for x in a for y in b)
    return 8.0 if distance == 0 else 3.0 if distance == 1 else _WORST["phone"]


def _city_points(a: str, b: str) -> float:
    if not a or not b:
        return 0.0
    return 1.5 if JaroWinkler.similarity(a, b) > 0.92 else _WORST["city"]
