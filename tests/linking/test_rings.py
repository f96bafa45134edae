"""Rings: who belongs together, who only seems to."""

from __future__ import annotations

from itertools import pairwise

from hirecheck.linking.edges import Edge, Evidence
from hirecheck.linking.rings import GIANT, is_strong, rings_of
from hirecheck.nouns.people import NameAgreement
from tests.linking.builders import rings_between, who


def edge(a: int, b: int, points: float = 10.0, kind: str = "email") -> Edge:
    return Edge(a, b, NameAgreement.DIFFERENT, (Evidence(kind, "v", points, 2),))


def names(count: int) -> dict[int, str]:
    return {n: f"name {chr(97 + n % 26)}{n}" for n in range(count + 1)}


def test_a_chain_of_shared_values_is_one_ring() -> None:
    ana = who("Ana Brandt", phones=["+12025550143"])
    rui = who("Rui Costa", phones=["+12025550143"], accounts=["github:quietlake"])
    mei = who("Mei Tanaka", accounts=["github:quietlake"])
    (ring,) = rings_between(ana, rui, mei)
    assert ring.members == (ana.number, rui.number, mei.number)
    assert ring.names_differ


def test_the_same_person_again_is_no_ring_of_names() -> None:
    pair = [who("Ana Brandt", phones=["+12025550143"]) for _ in range(2)]
    (ring,) = rings_between(*pair)
    assert not ring.names_differ


def test_one_weak_thing_in_common_joins_nobody() -> None:
    weak = edge(1, 2, 6.0, "address")
    assert not is_strong(weak)
    two = Edge(
        1, 2, NameAgreement.DIFFERENT,
        (Evidence("address", "v", 4.0, 2), Evidence("referee", "w", 4.0, 2)),
    )  # fmt: skip
    assert is_strong(two)
    assert rings_of([weak], names(2)) == ()


def test_two_groups_that_hang_by_a_thread_are_two_rings() -> None:
    left = [edge(a, b) for a in (1, 2, 3) for b in (1, 2, 3) if a < b]
    right = [edge(a, b) for a in (4, 5, 6) for b in (4, 5, 6) if a < b]
    thread = edge(3, 4, 7.0, "resume-text")
    rings = rings_of([*left, thread, *right], names(6))
    assert [ring.members for ring in rings] == [(1, 2, 3), (4, 5, 6)]
    strong = edge(3, 4, 10.0)
    (whole,) = rings_of([*left, strong, *right], names(6))
    assert whole.members == (1, 2, 3, 4, 5, 6)


def test_a_giant_is_taken_apart_where_it_is_weak() -> None:
    size = GIANT + 40
    chain = [edge(a, b, 6.5 if a % 10 == 0 else 12.0) for a, b in pairwise(range(1, size + 1))]
    rings = rings_of(chain, names(size))
    assert len(rings) > 5
    assert max(len(ring.members) for ring in rings) <= 10
    taken = [m for ring in rings for m in ring.members]
    assert len(taken) == len(set(taken))


def test_the_order_of_edges_changes_nothing() -> None:
    edges = [edge(a, a + 1 + a % 2) for a in range(1, 30)]
    assert rings_of(edges, names(40)) == rings_of(edges[::-1], names(40))
