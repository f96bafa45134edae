"""What a shared value is worth, and which harmless readings take its weight."""

from __future__ import annotations

import pytest

from hirecheck.linking.edges import edge_rules, weight_of
from hirecheck.nouns.people import NameAgreement
from tests.linking.builders import edges_between, groups_of, who

PHONE = "+12025550143"


def test_a_value_that_more_people_share_is_worth_less() -> None:
    for kind, rule in edge_rules().items():
        weights = [weight_of(kind, people) for people in range(1, 200)]
        assert weights == sorted(weights, reverse=True)
        assert weights[0] == weights[rule.people - 1] == rule.points
        assert weights[-1] <= max(0.0, rule.points - 6.0)


def test_one_number_under_two_names_counts() -> None:
    (edge,) = edges_between(who("Ana Brandt", phones=[PHONE]), who("Rui Costa", phones=[PHONE]))
    assert edge.points == edge_rules()["phone"].points
    assert edge.names_differ
    assert edge.agreement is NameAgreement.DIFFERENT


@pytest.mark.parametrize("kind", ["phones", "emails", "ips"])
def test_a_household_shares_contact_values(kind: str) -> None:
    value = "ana.brandt99@post.example" if kind == "emails" else PHONE
    pair = who("Ana Brandt", **{kind: [value]}), who("Udo Brandt", **{kind: [value]})
    assert [e.points for e in edges_between(*pair)] in ([], [0.0])


def test_an_agency_sends_many_people_from_one_mailbox() -> None:
    one = who("Ana Brandt", emails=["desk@larkfield.example"], agency="larkfield")
    two = who("Rui Costa", emails=["desk@larkfield.example"], agency="larkfield")
    (edge,) = edges_between(one, two)
    assert edge.points == 0.0
    assert "agency" in edge.evidence[0].innocent


def test_an_office_mailbox_is_no_key() -> None:
    people = [who(name, emails=["jobs@larkfield.example"]) for name in ("Ana Brandt", "Rui Costa")]
    assert groups_of(people) == []


def test_a_number_may_be_given_to_somebody_else_after_years() -> None:
    early, late = (
        who("Ana Brandt", phones=[PHONE], day=700_000),
        who("Rui Costa", phones=[PHONE], day=700_800),
    )
    (edge,) = edges_between(early, late)
    assert edge.points == 0.0
    assert "somebody else" in edge.evidence[0].innocent
    (soon,) = edges_between(
        who("Ana Brandt", phones=[PHONE], day=700_000),
        who("Rui Costa", phones=[PHONE], day=700_100),
    )
    assert soon.points > 0


def test_one_person_again_keeps_the_weight_and_has_one_name() -> None:
    for again in ("Ana Brandt", "Brandt Ana", "Ana M. Brandt"):
        (edge,) = edges_between(who("Ana Brandt", phones=[PHONE]), who(again, phones=[PHONE]))
        assert edge.points >= edge_rules()["phone"].points
        assert not edge.names_differ


def test_a_name_in_another_script_is_the_same_name() -> None:
    (edge,) = edges_between(
        who("Людмила Тихомирова", phones=[PHONE]), who("Ludmila Tikhomirova", phones=[PHONE])
    )
    assert not edge.names_differ


def test_what_restates_itself_counts_once() -> None:
    mail = "quietlake77@post.example"
    (both,) = edges_between(who("Ana Brandt", emails=[mail]), who("Rui Costa", emails=[mail]))
    kinds = {"email", "handle", "mailbox-pattern", "mailbox-series"}
    assert {item.kind for item in both.evidence} == kinds
    assert both.points == edge_rules()["email"].points


def test_a_mailbox_shops_address_identifies_nobody() -> None:
    shop = "pmb 12 1 main st austin tx"
    reason = {shop: "a mailbox shop's address"}
    pair = [who(name, address=shop, weightless=reason) for name in ("Ana Brandt", "Rui Costa")]
    assert groups_of(pair) == []
