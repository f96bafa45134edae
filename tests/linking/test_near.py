"""One person written in two ways, and two people who look alike."""

from __future__ import annotations

import pytest

from hirecheck.linking.near import NEAR, Frequencies, blocks_of, near_points
from tests.linking.builders import who

COUNTS = Frequencies(
    10_000,
    names={"maria": 90, "garcia": 120, "jonas": 40, "james": 200, "smith": 240},
    streets={"st": 4_000, "oak": 300, "austin": 900, "tx": 900},
    cities={"austin": 900},
)
HOME = "4417 oak st austin tx"


@pytest.mark.parametrize(
    ("one", "two", "home", "other_home"),
    [
        ("Maria Wolniewicz", "Maria Wolnievicz", HOME, HOME),
        ("Maria Wolniewicz", "Wolniewicz Maria", HOME, "4417 oka st austin tx"),
        ("Jonas Wolniewicz", "Jonas Wolniewcz", HOME, "4471 oak st austin tx"),
    ],
)
def test_slips_of_the_pen_are_one_person(one: str, two: str, home: str, other_home: str) -> None:
    a = who(one, address=home, city="austin")
    b = who(two, address=other_home, city="austin")
    assert near_points(a, b, COUNTS) >= NEAR
    assert set(blocks_of(a)) & set(blocks_of(b))


@pytest.mark.parametrize(
    ("one", "two", "home", "other_home"),
    [
        ("James Smith", "James Smith", HOME, "9020 oak st austin tx"),
        ("Maria Garcia", "Jonas Garcia", HOME, HOME),
        ("Maria Garcia", "Jonas Smith", HOME, HOME),
    ],
)
def test_common_names_and_households_are_not(
    one: str, two: str, home: str, other_home: str
) -> None:
    a, b = who(one, address=home, city="austin"), who(two, address=other_home, city="austin")
    assert near_points(a, b, COUNTS) < NEAR


def test_points_do_not_depend_on_the_order() -> None:
    a = who("Maria Wolniewicz", address=HOME, city="austin", phones=["+15125550143"])
    b = who("Maria Wolnievicz", address=HOME, city="austin", phones=["+15125550144"])
    assert near_points(a, b, COUNTS) == pytest.approx(near_points(b, a, COUNTS), abs=1.5)
