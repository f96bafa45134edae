"""What strangers' exports hold: counted mailboxes, shared referees, changed names, namesakes."""

from __future__ import annotations

import pytest

from hirecheck.linking.identifiers import home_of, is_role_mailbox, series_of
from hirecheck.linking.near import NEAR, Frequencies, near_points
from tests.linking.builders import edges_between, rings_between, who

NAMES = ("Ana Brandt", "Rui Costa", "Mei Lin", "Omar Haddad")
HOME = "4417 oak st austin tx"


def test_three_mailboxes_counted_up_are_a_series_and_two_are_not_yet() -> None:
    def opened(*numbers: int) -> list[object]:
        return list(
            rings_between(
                *(
                    who(name, emails=[f"brightsky{n}@post.example"])
                    for name, n in zip(NAMES, numbers, strict=False)
                )
            )
        )

    assert opened(91, 92, 93)
    assert opened(88, 91, 95)
    assert not opened(91, 92)
    assert not opened(10, 410, 910)


def test_numbers_less_than_ten_apart_share_a_place_of_the_series() -> None:
    for first in range(0, 60, 7):
        for step in (1, 5, 9):
            a = series_of(f"brightsky{first}@post.example", "ana brandt")
            b = series_of(f"brightsky{first + step}@post.example", "rui costa")
            assert set(a) & set(b)
    assert series_of("ana.brandt88@post.example", "ana brandt") == ()


def test_one_referee_under_two_names_speaks_for_one_hand() -> None:
    def vouched(*names: str) -> bool:
        return bool(
            rings_between(
                *(
                    who(n, referees=["rita@larkfield.example"],
                        vouchers=[f"rita@larkfield.example|{called}"])
                    for n, called in zip(NAMES, names, strict=False)
                )
            )
        )  # fmt: skip

    assert vouched("rita moss", "karl dorn")
    assert not vouched("rita moss", "rita moss")
    assert not vouched("rita moss", "r moss")


def test_a_changed_family_name_is_one_person() -> None:
    kept = {"phones": ["+15125550143"], "accounts": ["github:anab"]}
    (ring,) = rings_between(who("Ana Brandt", **kept), who("Ana Costa", **kept))
    assert not ring.names_differ
    (other,) = rings_between(who("Ana Brandt", **kept), who("Rui Brandt", **kept))
    assert other.names_differ


def test_namesakes_of_one_hall_have_mailboxes_and_numbers_of_their_own() -> None:
    one = who("Ana Brandt", address=HOME, city="austin", emails=["ana@post.example"],
              phones=["+15125550143"], ips=["203.0.113.7"])  # fmt: skip
    two = who("Ana Brandt", address=HOME, city="austin", emails=["quietlake77@mail.example"],
              phones=["+13035550188"], ips=["203.0.113.7"])  # fmt: skip
    assert not rings_between(one, two)
    again = who("Ana Brandt", address=HOME, city="austin", phones=["+15125550143"])
    assert rings_between(one, again)


def test_twins_share_a_birthday_and_a_home_and_stay_two() -> None:
    shared = {"address": HOME, "city": "austin", "born": "19870624"}
    counts = Frequencies(8_000, names={"weber": 60}, births={"19870624": 2})
    marta = who("Marta Weber", emails=["mweb@post.example"], phones=["+15125550143"], **shared)
    maria = who(
        "Maria Weber", emails=["sun.flower@mail.example"], phones=["+13035550188"], **shared
    )
    assert near_points(marta, maria, counts) < NEAR
    slip = who("Maria Weber", emails=["mweb@post.example"], phones=["+15125550143"], **shared)
    assert near_points(marta, slip, counts) >= NEAR


def test_a_providers_numbered_mailboxes_tell_namesakes_apart() -> None:
    counts = Frequencies(3_000, names={"ana": 40, "brandt": 40}, domains={"post.example": 600})
    one = who("Ana Brandt", emails=["ana.brandt8@post.example"], city="austin")
    two = who("Ana Brandt", emails=["ana.brandt9@post.example"], city="tampa")
    assert near_points(one, two, counts) < NEAR


@pytest.mark.parametrize(
    "address",
    [
        "4417 oak st austin tx unit 7",
        "4417 oak st austin unit 7",
        "4417 oak st austin tx 78701 unit 7",
        "4417 oak st unit 7",
    ],
)
def test_one_flat_has_one_key_however_it_is_written(address: str) -> None:
    assert home_of(address, "austin") == "4417 oak st austin unit 7"


def test_another_house_has_another_key() -> None:
    assert home_of("4417 oak st austin tx", "austin") != home_of("4417 oak st tampa fl", "austin")
    assert home_of("lindenhof 3", "bern") == "lindenhof 3"


def test_what_people_type_where_they_give_no_mailbox_joins_nobody() -> None:
    assert is_role_mailbox("noemail@post.example")
    assert is_role_mailbox("none@none.example")
    assert not is_role_mailbox("nora@post.example")


def test_a_number_a_year_later_may_be_somebody_elses() -> None:
    phone = ["+15125550143"]
    early, late = (
        who(n, phones=phone, day=739_000 + d) for n, d in zip(NAMES, (0, 400), strict=False)
    )
    (edge,) = edges_between(early, late)
    assert edge.points == 0.0
