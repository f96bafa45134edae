"""What one application's own report says about the others."""

from __future__ import annotations

from hirecheck.case import Span
from hirecheck.linking.edges import Edge, Evidence
from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.reuse import links_of, reuse_of
from hirecheck.nouns.people import NameAgreement
from tests.linking.builders import edges_between, who

HERE = Span("application", 0, 4, "here")


def test_shared_values_name_the_other_applications() -> None:
    ana, rui = (who(n, phones=["+12025550143"]) for n in ("Ana Brandt", "Rui Costa"))
    people = {p.number: p for p in (ana, rui)}
    edges = edges_between(ana, rui)
    reuse = reuse_of(ana.number, edges, people, {"": HERE}, 3, 2)
    (shared,) = reuse.of("phone")
    assert shared.applications == (rui.id,)
    assert (shared.people, shared.names_differ, shared.span) == (1, True, HERE)
    assert (reuse.ring, reuse.ring_people) == (3, 2)
    (link,) = links_of(ana.number, edges, people)
    assert link.application == rui.id
    assert link.by[0].points == shared.points


def test_a_household_is_told_as_such_and_not_held_against_anybody() -> None:
    pair = [who(n, phones=["+12025550143"]) for n in ("Ana Brandt", "Udo Brandt")]
    people = {p.number: p for p in pair}
    reuse = reuse_of(pair[0].number, edges_between(*pair), people, {"": HERE})
    assert reuse.of("phone") == ()
    assert all(s.innocent for s in reuse.shared if s.kind == "phone")


def test_a_link_says_what_is_shared_and_never_a_digest() -> None:
    ana, rui = (who(n, phones=["+12025550143"]) for n in ("Ana Brandt", "Rui Costa"))
    people = {p.number: p for p in (ana, rui)}
    digest = Evidence("phone", "17815993377496368389", 8.0, 2)
    edge = Edge(*sorted(people), NameAgreement.DIFFERENT, (digest,))
    (link,) = links_of(ana.number, [edge], people)
    assert link.by[0].detail == "+12025550143"
    earlier = Identifiers(rui.number, "x1", "#0123456789abcdef")
    (link,) = links_of(ana.number, [edge], {ana.number: ana, rui.number: earlier})
    assert "private number" in link.by[0].detail
