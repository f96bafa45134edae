"""What the edges of one application amount to for its own report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set

from hirecheck.findings import Link, LinkReason
from hirecheck.linking.edges import Edge, Evidence, edge_rules
from hirecheck.linking.identifiers import Identifiers, key_values
from hirecheck.nouns.reuse import Reuse, Shared
from hirecheck.nouns.spans import Span

__all__ = ["READABLE", "links_of", "reuse_of"]

#: Kinds that say one person applied again and nothing about other names.
_ONE_PERSON = frozenset({"name", "name-address", "near"})
#: Other applications named in one explanation.
NAMED = 20
#: Kinds whose value means something to a reader.
READABLE = frozenset(
    {"email", "phone", "account", "portfolio", "address", "referee", "ip", "handle"}
)


def reuse_of(
    number: int,
    edges: Iterable[Edge],
    people: Mapping[int, Identifiers],
    spans: Mapping[str, Span],
    ring: int = 0,
    ring_people: int = 0,
) -> Reuse:
    """The `Reuse` of application `number`; `spans` gives its own evidence by kind of key.

    Kinds without a span of their own point at the span named "".
    """
    by_kind: dict[str, list[tuple[Edge, Evidence]]] = defaultdict(list)
    for edge in edges:
        for item in edge.evidence:
            if item.kind not in _ONE_PERSON:
                by_kind[item.kind].append((edge, item))
    shared = tuple(
        _shared(kind, number, found, people, spans.get(kind) or spans[""])
        for kind, found in sorted(by_kind.items())
    )
    return Reuse(shared, ring, ring_people)


def _shared(
    kind: str,
    number: int,
    found: list[tuple[Edge, Evidence]],
    people: Mapping[int, Identifiers],
    span: Span,
) -> Shared:
    counting = [(edge, item) for edge, item in found if item.points > 0 and edge.names_differ]
    chosen = counting or found
    others = sorted({_other(edge, number) for edge, _ in chosen})
    names = {people[other].name for other in others if people[other].name != people[number].name}
    innocent = "" if counting else next((item.innocent for _, item in found if item.innocent), "")
    return Shared(
        kind=kind,
        span=span,
        people=len(names),
        applications=tuple(people[other].id for other in others[:NAMED]),
        names_differ=any(edge.names_differ for edge, _ in chosen),
        points=max(item.points for _, item in chosen),
        innocent=innocent,
        detail=f"{len(others)} other applications" if len(others) > 1 else "one other application",
    )


def links_of(
    number: int, edges: Iterable[Edge], people: Mapping[int, Identifiers]
) -> tuple[Link, ...]:
    """The other applications, strongest first, each with the reasons of its edge."""
    ordered = sorted(edges, key=lambda e: (-e.points, _other(e, number)))[:NAMED]
    own = key_values(people[number]) if ordered else set()
    return tuple(_link(edge, people[_other(edge, number)], own) for edge in ordered)


def _link(edge: Edge, other: Identifiers, own: Set[tuple[str, str]]) -> Link:
    both = dict(sorted(own & key_values(other)))
    reasons = (LinkReason(i.kind, _detail(i, both), i.points) for i in edge.evidence)
    return Link(other.id, tuple(reasons), edge.names_differ)


def _detail(item: Evidence, both: Mapping[str, str]) -> str:
    """The harmless reading, else the value where it says something, else what sharing it means. A
    digest, which is all that is left of most values, says nothing to anybody.
    """
    value = both.get(item.kind, "") if item.kind in READABLE else ""
    told = "" if item.value.isdigit() else item.value
    return item.innocent or value or told or edge_rules()[item.kind].why


def _other(edge: Edge, number: int) -> int:
    return edge.b if edge.a == number else edge.a
