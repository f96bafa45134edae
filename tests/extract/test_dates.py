"""Date ranges of resumes: what counts, what does not, and to which precision."""

from __future__ import annotations

from datetime import date

import pytest

from hirecheck.extract.dates import find_ranges, period_of
from hirecheck.nouns.spans import Span

NOW = None
VALID = [
    ("Jan 2020 – Present", "2020-01-01", NOW),
    ("September 2012 - June 2016", "2012-09-01", "2016-06-30"),
    ("06/2017 - 08/2019", "2017-06-01", "2019-08-31"),
    ("10/15 - 03/18", "2015-10-01", "2018-03-31"),
    ("2019-03 — 2020-05", "2019-03-01", "2020-05-31"),
    ("2010.09 ~ 2012.01", "2010-09-01", "2012-01-31"),
    ("01.02.2020 bis 15.03.2021", "2020-02-01", "2021-03-15"),
    ("Jan–Mar 2020", "2020-01-01", "2020-03-31"),
    ("Q3 2020 - Q1 2021", "2020-07-01", "2021-03-31"),
    ("Sep '19 - Oct '21", "2019-09-01", "2021-10-31"),
    ("2013-2017", "2013-01-01", "2017-12-31"),
    ("2013-2017, Leeds", "2013-01-01", "2017-12-31"),
    ("2019-21", "2019-01-01", "2021-12-31"),
    ("Fall 2019 – Spring 2021", "2019-09-01", "2021-05-31"),
    ("since 2019", "2019-01-01", NOW),
    ("Apr 2019 to Till Date", "2019-04-01", NOW),
    ("seit 03/2019", "2019-03-01", NOW),
    ("März 2018 bis heute", "2018-03-01", NOW),
    ("janv. 2015 à déc. 2016", "2015-01-01", "2016-12-31"),
    ("sept. 2016 – aujourd’hui", "2016-09-01", NOW),
    ("enero de 2019 - actualidad", "2019-01-01", NOW),
    ("ago 2019 – set 2020", "2019-08-01", "2020-09-30"),
    ("mar 2017 – atual", "2017-03-01", NOW),
    ("dal 2015 ad oggi", "2015-01-01", NOW),
    ("mei 2010 - heden", "2010-05-01", NOW),
    ("2019年3月 - 至今", "2019-03-01", NOW),
]
# Neither is a period: versions, numbers, counts, addresses, prose.
INVALID = [
    "2019-555 units",
    "version 2019.2",
    "+353 127 6689",
    "(805) 555-2019",
    "id 20191",
    "in May",
]


@pytest.mark.parametrize(("text", "start", "end"), VALID)
def test_periods(text: str, start: str, end: str | None) -> None:
    (found,) = find_ranges(text)
    assert found.start is not None
    assert str(found.start.first) == start
    assert found.current == (end is NOW)
    assert end is NOW or (found.end is not None and str(found.end.last) == end)
    assert not found.single


@pytest.mark.parametrize("text", INVALID)
def test_what_is_no_period(text: str) -> None:
    assert find_ranges(text) == []


def test_an_order_that_the_text_leaves_open_is_left_open() -> None:
    (found,) = find_ranges("03/04/2020 - 25/12/2020")
    assert found.start is not None
    assert (str(found.start.first), str(found.start.last)) == ("2020-03-04", "2020-04-03")
    assert found.start.precision == "year"
    assert found.end is not None
    assert found.end.precision == "day"


def test_a_blank_year_is_found_and_has_no_dates() -> None:
    (found,) = find_ranges("June 20XX – PRESENT")
    assert found.blank
    assert period_of(found, Span("r", 0, 0, ""), date(2024, 1, 1)) is None


def test_backward_ranges_are_not_joined() -> None:
    assert all(found.single for found in find_ranges("2021 - 2019"))


def test_period_of_a_current_post_ends_at_the_application() -> None:
    (found,) = find_ranges("May 2020 – present")
    span = Span("r", 0, 18, "May 2020 – present")
    period = period_of(found, span, date(2024, 3, 9))
    assert period is not None
    assert (period.start, period.end, period.current) == (date(2020, 5, 1), date(2024, 3, 9), True)
    without = period_of(found, span, None)
    assert without is not None
    assert without.end == date(2020, 5, 31)


def test_long_text_is_read_in_linear_time() -> None:
    assert len(find_ranges("Jan 2020 - Mar 2021, " * 3_000)) == 3_000
