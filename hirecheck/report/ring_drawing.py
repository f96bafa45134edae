"""A ring as a small graph that a person can read: who, and what they share.

A value that three or more share is a point of its own with a line to each of them, because one
line for each pair would be a tangle; what two share is a line between them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

__all__ = ["RingDrawing", "Spot", "Stroke", "draw_ring"]

#: A drawing with more applications than this is a table only.
DRAWN = 24
#: Lines and values that can bear words without a tangle; letters of a name and of a value.
TOLD, LABEL, VALUE = 8, 18, 20
#: The middle and the reach of the circle, in a field of 150 by 100.
_X, _Y, _WIDE, _HIGH = 75.0, 50.0, 36.0, 38.0
#: Kinds of edges whose name tells a reader little.
_KINDS = {
    "near": "written alike", "name-address": "name and home", "handle": "mailbox name",
    "email": "mailbox", "phone": "number", "ip": "connection", "resume-text": "text",
}  # fmt: skip


#: Reason and holders by value that several share; two applications with the kind and the reason.
_Hubs = dict[str, tuple[str, list[str]]]
_Pair = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Spot:
    """An application or a shared value: its label at (x, y), where the label stands and starts
    (`anchor` of SVG), and the whole of what it stands for.
    """

    x: float
    y: float
    label: str
    title: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line with its reason; `word` is what can be written on it, or empty."""

    x1: float
    y1: float
    x2: float
    y2: float
    title: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class RingDrawing:
    """Applications on a circle, the values that several share within, and lines. `flat` says that
    all lies on one level.
    """

    people: tuple[Spot, ...]
    values: tuple[Spot, ...]
    lines: tuple[Stroke, ...]
    flat: bool


def draw_ring(ring: dict[str, Any]) -> RingDrawing | None:
    """The graph of a ring as in `rings.json`; None where it would be a tangle."""
    ids = list(dict.fromkeys(ring["applications"]))
    if not 1 < len(ids) <= DRAWN:
        return None
    hubs, pairs = _shared(ring["edges"])
    at = _circle(_side_by_side(ids, hubs, pairs))
    values, lines = [], []
    for place, (value, (why, members)) in enumerate(hubs.items()):
        spot = _value_spot(value, why, [at[m] for m in members], place, len(hubs))
        values.append(spot)
        lines += [Stroke(*at[m], spot.x, spot.y, why) for m in members]
    told = len(pairs) <= TOLD
    lines += [
        Stroke(*at[a], *at[b], why, kind if told else "")
        for a, b, kind, why in pairs
    ]  # fmt: skip
    names = {m["application"]: m["name"] for m in ring.get("members", ())}
    people = tuple(_person(a, names.get(a) or a, *spot) for a, spot in at.items())
    return RingDrawing(people, tuple(values), tuple(lines), flat=len(ids) == 2)


def _side_by_side(ids: list[str], hubs: _Hubs, pairs: list[_Pair]) -> list[str]:
    """An order in which those who share a value stand together, so that few lines cross."""
    shared: dict[str, list[int]] = defaultdict(list)
    for place, (_, members) in enumerate(hubs.values()):
        for member in members:
            shared[member].append(place)
    order = {member: sum(places) / len(places) for member, places in shared.items()}
    for _ in range(2):
        for a, b, _, _ in pairs:
            for one, other in ((a, b), (b, a)):
                if one in order:
                    order.setdefault(other, order[one])
    return sorted(ids, key=lambda id: order.get(id, len(hubs)))


def _circle(ids: list[str]) -> dict[str, tuple[float, float]]:
    """Two stand side by side, with room for their names; more stand around, the first on top."""
    turn = math.pi if len(ids) == 2 else -math.pi / 2
    angles = [2 * math.pi * place / len(ids) + turn for place in range(len(ids))]
    return {
        id: (round(_X + _WIDE * math.cos(a), 1), round(_Y + _HIGH * math.sin(a), 1))
        for id, a in zip(ids, angles, strict=True)
    }


def _shared(edges: list[dict[str, Any]]) -> tuple[_Hubs, list[_Pair]]:
    """Values that three or more share, each with its reason and holders, and the other pairs."""
    holders: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        for end in (edge["a"], edge["b"]):
            if end not in holders[_value(edge)]:
                holders[_value(edge)].append(end)
    hubs: _Hubs = {}
    pairs: list[_Pair] = []
    for edge in edges:
        value, why = _value(edge), f"{edge['why']}: {edge['points']:.1f} points"
        if len(holders[value]) > 2 and " " in value:
            hubs.setdefault(value, (edge["why"].partition("; ")[0], holders[value]))
        else:
            pairs.append((edge["a"], edge["b"], _kind(edge["kind"]), why))
    return hubs, pairs


def _value(edge: dict[str, Any]) -> str:
    """The strongest of what an edge shares, as its reason begins: `phone +1 202 555 0143`."""
    kind = str(edge["kind"]).replace("-", " ")
    told = str(edge["why"]).removeprefix("same ").partition(" (")[0]
    # Without a value (an earlier application keeps none) it is the kind and tells nothing apart.
    return f"{_kind(edge['kind'])} {told[len(kind) :].strip()}".strip()


def _kind(kind: str) -> str:
    return _KINDS.get(kind, kind.replace("-", " "))


def _value_spot(
    value: str, why: str, around: list[tuple[float, float]], place: int, count: int
) -> Spot:
    """Between those who share it; where there are several values each a little to its own side."""
    x = _X + 0.7 * (sum(x for x, _ in around) / len(around) - _X)
    y = _Y + 0.7 * (sum(y for _, y in around) / len(around) - _Y)
    if count > 1:
        angle = 2 * math.pi * place / count - math.pi / 2
        x, y = x + 5 * math.cos(angle), y + 7 * math.sin(angle)
    x, y = round(x, 1), round(y, 1)
    return Spot(x, y, _told(value) if count <= TOLD else "", why, x, round(y + 6.2, 1), "middle")


def _told(value: str) -> str:
    """Kind and as much of the value as tells it from others: the end of a number, the beginning of
    anything else.
    """
    kind, _, rest = value.rpartition(" ")
    if rest.removeprefix("+").isdigit():
        return f"{kind} …{rest[-4:]}"
    kind, _, rest = value.partition(" ")
    return f"{kind} {_short(rest, VALUE - len(kind))}"


def _person(id: str, name: str, x: float, y: float) -> Spot:
    label = _short(name, LABEL)
    if abs(x - _X) < 5 or y == _Y:
        # On top, at the bottom, and the two of a pair: above or below the point.
        down = y > _Y
        return Spot(x, y, label, id, x, round(y + (7.2 if down else -4.2), 1), "middle")
    right = x > _X
    side = 3.6 if right else -3.6
    return Spot(x, y, label, id, round(x + side, 1), y + 1.6, "start" if right else "end")


def _short(text: str, letters: int) -> str:
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
