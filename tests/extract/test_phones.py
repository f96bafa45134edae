"""What a number plan says about a number, and nothing that it does not say."""

from __future__ import annotations

import pytest

from hirecheck.case import PhoneKind
from hirecheck.extract.phones import phone_number, with_region
from tests.factory import span


@pytest.mark.parametrize(
    ("raw", "region", "e164", "country", "kind"),
    [
        ("+1 (212) 736-5000", "", "+12127365000", "US", PhoneKind.FIXED_OR_MOBILE),
        ("(212) 736-5000", "US", "+12127365000", "US", PhoneKind.FIXED_OR_MOBILE),
        ("+44 7911 123456", "", "+447911123456", "GG", PhoneKind.MOBILE),
        ("056 1234 5678", "GB", "+445612345678", "GB", PhoneKind.VOIP),
        ("+800 1234 5678", "", "+80012345678", "001", PhoneKind.TOLL_FREE),
        ("+49 151 23456789", "", "+4915123456789", "DE", PhoneKind.MOBILE),
    ],
)
def test_kind_and_country_by_the_plan(
    raw: str, region: str, e164: str, country: str, kind: PhoneKind
) -> None:
    found = phone_number(raw, span(raw), region)
    assert found is not None
    assert (found.e164, found.kind) == (e164, kind)
    assert found.country == country
    assert found.valid
    assert found.span.text == raw


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "call me",
        "12345",
        "+1 000 000 0000",
        "+44 7777 777 7777777777",
        "2024-01-01 10:00:00 +5",
    ],
)
def test_what_is_no_number_is_none(raw: str) -> None:
    found = phone_number(raw, span(raw))
    assert found is None or not found.valid


def test_a_number_without_its_area_code_is_not_called_wrong() -> None:
    assert phone_number("555-0166", span("555-0166"), "US") is None
    assert phone_number("555-0166", span("555-0166"), "VN") is None


@pytest.mark.parametrize(
    "raw",
    ["+1 202 555 0123", "+44 20 7946 0958", "+44 7700 900123", "+44 113 496 0123",
     "+44 1632 960123",
     "+61 491 570 156", "+49 30 23125 456", "+33 1 99 00 12 34", "+33 6 39 98 12 34"],
)  # fmt: skip
def test_ranges_kept_for_fiction_are_told(raw: str) -> None:
    found = phone_number(raw, span(raw))
    assert found is not None
    assert found.fiction


@pytest.mark.parametrize("raw", ["+1 202 555 1234", "+44 20 7219 3000", "+49 30 227 0"])
def test_ordinary_numbers_are_no_fiction(raw: str) -> None:
    found = phone_number(raw, span(raw))
    assert found is not None
    assert not found.fiction


def test_region_and_zones_are_read_on_request() -> None:
    found = phone_number("+1 415 986 2000", span("x"))
    assert found is not None
    assert found.region == ""
    placed = with_region(found)
    assert "CA" in placed.region or "California" in placed.region
    assert placed.zones == ("America/Los_Angeles",)
