"""Short builders for linking tests: people, groups and edges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count

from hirecheck.linking.edges import Edge, Group, edges_of
from hirecheck.linking.identifiers import Identifiers, keys_of
from hirecheck.linking.identify import folded_name
from hirecheck.linking.names import compare_names
from hirecheck.linking.rings import Ring, rings_of

_SERIAL = count(1)


def who(name: str, **values: object) -> Identifiers:
    """An application under a name; numbers are given in order of making."""
    number = next(_SERIAL)
    known = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
    return Identifiers(
        number=number, id=f"a{number}", name=folded_name(name), written=name, **known  # type: ignore[arg-type]
    )  # fmt: skip


def groups_of(people: Iterable[Identifiers]) -> list[Group]:
    """Every key that two or more of these people have."""
    found: dict[tuple[str, str], list[int]] = {}
    for person in people:
        for key in keys_of(person):
            found.setdefault((key.kind, key.value), []).append(person.number)
    return [Group(k, v, tuple(m)) for (k, v), m in sorted(found.items()) if len(m) > 1]


def edges_between(*people: Identifiers) -> tuple[Edge, ...]:
    """The edges that these people make."""
    known = {person.number: person for person in people}
    return edges_of(groups_of(people), known, compare_names)


def rings_between(*people: Identifiers) -> tuple[Ring, ...]:
    """The rings that these people make."""
    return rings_of(edges_between(*people), {p.number: p.name for p in people})


def members(rings: Sequence[Ring]) -> list[tuple[int, ...]]:
    """The members of each ring."""
    return [ring.members for ring in rings]
