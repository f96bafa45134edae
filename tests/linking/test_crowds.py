"""Numbers and machines that a crowd uses, and those that one hand used in one sitting."""

from __future__ import annotations

import pytest

from hirecheck.linking.crowds import AT_AGENCY, FOR_MESSAGES, IN_PUBLIC
from hirecheck.linking.identifiers import Identifiers
from tests.linking.builders import edges_between, rings_between, who

PHONE = "+15125550143"
DEVICE = "7f9ed26bcde36c77"
NAMES = ("Ana Brandt", "Rui Costa", "Mei Lin", "Omar Haddad", "Petra Novak", "Ivo Blum", "Lea Roth")
DAY = 739_000


def readings(*people: Identifiers) -> set[str]:
    return {item.innocent for edge in edges_between(*people) for item in edge.evidence}


def test_a_firms_people_give_its_number_and_its_domain() -> None:
    firm = [
        who(n, phones=[PHONE], emails=[f"{n.split()[0].lower()}@larkstaff.example"])
        for n in NAMES[:5]
    ]
    assert AT_AGENCY in readings(*firm)
    assert not rings_between(*firm)


def test_a_domain_that_everybody_uses_makes_no_firm() -> None:
    callers = [
        who(n, phones=[PHONE], emails=[f"{n.split()[0].lower()}@post.example"]) for n in NAMES[:5]
    ]
    others = [
        who(f"Una Nr{n}", emails=[f"una{n}@post.example"], ips=["203.0.113.9"]) for n in range(6)
    ]
    assert AT_AGENCY not in readings(*callers, *others)


@pytest.mark.parametrize(
    ("city", "apart", "told"), [("tampa", 60, True), ("", 60, False), ("tampa", 5, False)]
)
def test_a_parish_takes_messages_for_a_town_over_months(city: str, apart: int, told: bool) -> None:
    people = [
        who(n, phones=[PHONE], city=city, day=DAY + apart * at) for at, n in enumerate(NAMES[:6])
    ]
    assert (FOR_MESSAGES in readings(*people)) is told
    assert bool(rings_between(*people)) is not told


def test_who_shares_more_than_the_number_is_no_parish() -> None:
    mail = ["quietlake77@post.example"]
    people = [
        who(n, phones=[PHONE], city="tampa", day=DAY + 60 * at, emails=mail)
        for at, n in enumerate(NAMES[:6])
    ]
    assert FOR_MESSAGES not in readings(*people)
    assert rings_between(*people)


def test_a_machine_used_within_days_was_used_in_one_sitting() -> None:
    soon = [who(n, device=DEVICE, day=DAY + at) for at, n in enumerate(NAMES[:5])]
    (ring,) = rings_between(*soon)
    assert ring.names_differ
    assert len(ring.members) == 5


def test_a_machine_used_over_months_stands_in_public() -> None:
    library = [who(n, device=DEVICE, day=DAY + 40 * at) for at, n in enumerate(NAMES)]
    assert readings(*library) == {IN_PUBLIC}
    assert not rings_between(*library)
    undated = [who(n, device=DEVICE) for n in NAMES[:3]]
    assert not rings_between(*undated)
