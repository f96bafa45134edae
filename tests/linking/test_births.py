"""Dates of birth and document numbers as a way to tell one person from two."""

from __future__ import annotations

import pytest

from hirecheck.linking.births import birth_of, birth_points, paper_of, paper_points
from hirecheck.linking.near import NEAR, near_points
from tests.linking.builders import who
from tests.linking.test_near import COUNTS, HOME


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("1987-06-24", "19870624"),
        ("1987-06-24T00:00:00Z", "19870624"),
        ("19870624", "19870624"),
        ("24.6.1987", "19872406"),
        ("1987", ""),
        ("06/24", ""),
        ("", ""),
    ],
)
def test_full_dates_are_eight_digits_and_parts_are_nothing(text: str, digits: str) -> None:
    assert birth_of(text) == digits


def test_a_slip_or_swapped_day_and_month_still_speaks_for_one_person() -> None:
    assert birth_points("19870624", "19870624", 11.0) == 11.0
    assert birth_points("19870624", "19870625", 11.0) > 0
    assert birth_points("19870611", "19871106", 11.0) > 0
    assert birth_points("19870624", "19921103", 11.0) < 0
    assert birth_points("19870624", "", 11.0) == 0


def test_document_numbers_need_enough_digits_to_name_anybody() -> None:
    assert paper_of("AB 123-456 7") == "AB1234567"
    assert paper_of("1234") == ""
    assert paper_points("AB1234567", "AB1234567") > paper_points("AB1234567", "AB1234568") > 0
    assert paper_points("AB1234567", "XY7654321") < 0


def test_a_second_given_name_is_one_person_only_beside_a_shared_birthday() -> None:
    home = {"address": HOME, "city": "austin"}
    wei = who("Wei Wolniewicz", born="19870624", **home)
    david = who("David Wolniewicz", born="19870624", **home)
    sister = who("Dana Wolniewicz", born="19921103", **home)
    unknown = who("David Wolniewicz", **home)
    assert near_points(wei, david, COUNTS) >= NEAR
    assert near_points(wei, sister, COUNTS) < 0
    assert near_points(wei, unknown, COUNTS) < 0


def test_a_date_a_month_off_speaks_for_one_person_and_less_a_year_or_ten_off() -> None:
    own = birth_points("20140903", "20140805", 11.0)
    year, ten = (birth_points("20140903", f"{other}1002", 11.0) for other in (2015, 2024))
    assert 11.0 > own > year == ten > 0
    assert birth_points("20140903", "20170801", 11.0) < 0
