"""Rings: applications that come from one hand, as components over edges that are strong enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hirecheck.linking.edges import Edge, edge_rules

__all__ = ["STRONG", "Ring", "is_strong", "rings_of"]

#: Log2-odds at which one edge joins two applications: about 1 wrong join in 60.
STRONG = 6.0
#: A part of a ring that hangs on a single edge below this is a ring of its own.
THREAD = 9.0
#: A ring with more different names than this is taken apart at a higher threshold.
GIANT = 60


@dataclass(frozen=True, slots=True)
class Ring:
    """Applications of one hand, by number. `names_differ` is False for one person's own repeats."""

    members: tuple[int, ...]
    edges: tuple[Edge, ...]
    names_differ: bool

    @property
    def points(self) -> float:
        """The strength of the ring: the mean weight of the edges that hold it together."""
        return round(sum(e.points for e in self.edges) / len(self.edges), 2)


def is_strong(edge: Edge, threshold: float = STRONG) -> bool:
    """True when an edge may join two applications: enough points, one kind that can stand alone
    or two that cannot, and no more harmless readings than evidence.
    """
    counting = [item for item in edge.evidence if item.points > 0]
    if edge.points < threshold:
        return False
    alone = any(edge_rules()[item.kind].alone for item in counting)
    return alone or len({item.kind for item in counting}) >= 2


def rings_of(edges: Iterable[Edge], names: Mapping[int, str]) -> tuple[Ring, ...]:
    """All rings, by their first member; each application is in one ring at most."""
    strong = [edge for edge in edges if is_strong(edge)]
    rings = [
        ring
        for part in _components(strong)
        for ring in _taken_apart(part, names, STRONG)
        if len(ring.members) > 1
    ]
    return tuple(sorted(rings, key=lambda ring: ring.members))


def _taken_apart(edges: Sequence[Edge], names: Mapping[int, str], threshold: float) -> list[Ring]:
    people = {names[m] for edge in edges for m in (edge.a, edge.b)}
    if len(people) > GIANT and threshold < 14.0:
        higher = [e for e in edges if is_strong(e, threshold + 2.0)]
        parts = _components(higher)
        return [ring for part in parts for ring in _taken_apart(part, names, threshold + 2.0)]
    kept = [e for e in edges if e not in set(_threads(edges))]
    return [_ring(part) for part in _components(kept)]


def _ring(edges: Sequence[Edge]) -> Ring:
    members = sorted({m for edge in edges for m in (edge.a, edge.b)})
    return Ring(
        members=tuple(members),
        edges=tuple(sorted(edges, key=lambda e: (e.a, e.b))),
        names_differ=any(edge.names_differ for edge in edges),
    )


def _components(edges: Iterable[Edge]) -> list[list[Edge]]:
    parent: dict[int, int] = {}

    def root(node: int) -> int:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    kept = list(edges)
    for edge in kept:
        a, b = root(edge.a), root(edge.b)
        if a != b:
            parent[max(a, b)] = min(a, b)
    parts: dict[int, list[Edge]] = defaultdict(list)
    for edge in kept:
        parts[root(edge.a)].append(edge)
    return [parts[key] for key in sorted(parts)]


def _threads(edges: Sequence[Edge]) -> list[Edge]:
    """Bridges that are weak and hold together two parts of three or more applications each."""
    weak = {(e.a, e.b): e for e in edges if e.points < THREAD}
    if len(edges) < 5 or not weak:
        return []
    found = []
    for (a, b), size_below, size in _bridges(edges):
        if (a, b) in weak and size_below >= 3 and size - size_below >= 3:
            found.append(weak[a, b])
    return found


def _bridges(edges: Sequence[Edge]) -> list[tuple[tuple[int, int], int, int]]:
    """Bridges with the size of the part below each and of the whole (Tarjan 1974, iterative)."""
    near: dict[int, set[int]] = defaultdict(set)
    for edge in edges:
        near[edge.a].add(edge.b)
        near[edge.b].add(edge.a)
    start = min(near)
    order: dict[int, int] = {start: 0}
    low: dict[int, int] = {start: 0}
    size = dict.fromkeys(near, 1)
    stack = [(start, -1, iter(sorted(near[start])))]
    bridges: list[tuple[tuple[int, int], int]] = []
    while stack:
        node, above, rest = stack[-1]
        for other in rest:
            if other not in order:
                order[other] = low[other] = len(order)
                stack.append((other, node, iter(sorted(near[other]))))
                break
            if other != above:
                low[node] = min(low[node], order[other])
        else:
            stack.pop()
            if above >= 0:
                low[above] = min(low[above], low[node])
                size[above] += size[node]
                if low[node] > order[above]:
                    bridges.append(((min(node, above), max(node, above)), size[node]))
    return [(pair, below, len(order)) for pair, below in bridges]
