"""Places and addresses as people write them; what could be several places stays open."""

from __future__ import annotations

import time

import pytest

from hirecheck.case import AddressKind, PlaceSource
from hirecheck.extract.places import distance_km, find_place, offsets_of, postal_address
from tests.factory import span


def _place(text: str):  # type: ignore[no-untyped-def]
    return find_place(text, PlaceSource.FORM, span(text))


@pytest.mark.parametrize(
    ("text", "city", "region", "country"),
    [
        # a city with its region or country
        ("Austin, TX", "Austin", "TX", "US"), ("Austin, Texas, USA", "Austin", "TX", "US"),
        ("Portland, ME", "Portland", "ME", "US"), ("Portland, Oregon", "Portland", "OR", "US"),
        ("Cambridge, UK", "Cambridge", None, "GB"), ("Cambridge, MA", "Cambridge", "MA", "US"),
        ("München, Deutschland", "Munich", None, "DE"), ("Kyiv, Ukraine", "Kyiv", None, "UA"),
        # a region of another country than the largest city's, or a region alone
        ("London, Ontario", "London", "08", "CA"), ("London, ON", "London", "08", "CA"),
        ("Victoria, BC", "Victoria", "02", "CA"), ("Perth, WA", "Perth", "08", "AU"),
        ("Melbourne VIC 3000", "Melbourne", "07", "AU"), ("Austin TX 78701", "Austin", "TX", "US"),
        ("Perth, Scotland", "Perth", "SCT", "GB"), ("Vancouver, WA", "Vancouver", "WA", "US"),
        ("Ontario", "", "", ""), ("Ontario, CA", "Ontario", "CA", "US"),
        ("Toronto, ON, Canada", "Toronto", None, "CA"),
        ("São Paulo, Brazil", "São Paulo", None, "BR"),
        ("Vladivostok", "Vladivostok", None, "RU"), ("Tokyo (remote)", "Tokyo", None, "JP"),
        ("Greater London Area", "London", None, "GB"), ("Berlin / Remote", "Berlin", None, "DE"),
        # only a country, or nothing
        ("Germany", "", "", "DE"), ("Remote", "", "", ""), ("Somewhere nice", "", "", ""),
        ("", "", "", ""), ("Springfield", "", "", ""),
    ],
)  # fmt: skip
def test_a_place_as_written(text: str, city: str, region: str | None, country: str) -> None:
    found = _place(text)
    assert (found.city, found.country) == (city, country)
    if region is not None:
        assert found.region == region
    assert (found.latitude is not None) is bool(city)


def test_a_city_brings_its_zone_and_distance() -> None:
    austin, berlin = _place("Austin, TX"), _place("Berlin")
    assert austin.zone == "America/Chicago"
    km = distance_km(austin, berlin)
    assert km is not None
    assert 8_300 < km < 8_700
    assert distance_km(austin, _place("Remote")) is None


@pytest.mark.parametrize(
    ("zone", "offsets"),
    [
        ("America/Chicago", (-6.0, -5.0)), ("Asia/Kolkata", (5.5,)), ("Asia/Shanghai", (8.0,)),
        ("Not/AZone", ()), ("../../etc/passwd", ()), ("", ()),
    ],
)  # fmt: skip
def test_offsets_of_a_zone_over_a_year(zone: str, offsets: tuple[float, ...]) -> None:
    assert offsets_of(zone, 2025) == offsets


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("12 Larch Street, Apt 4, Austin, TX 78701", "12 Larch St. #4 Austin TX 78701", True),
        ("12 Larch Street Suite 4, Austin, TX", "12 LARCH ST STE 4, Austin, TX, USA", True),
        ("12 Larch Street, Austin", "14 Larch Street, Austin", False),
        ("12 Larch Street Apt 4, Austin", "12 Larch Street Apt 5, Austin", False),
    ],
)
def test_two_spellings_of_one_address(one: str, other: str, equal: bool) -> None:
    a, b = postal_address(one, span(one)), postal_address(other, span(other))
    assert (a.canonical == b.canonical) is equal


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("12 Larch Street, Austin, TX", AddressKind.ORDINARY),
        ("PO Box 512, Reno, NV", AddressKind.MAILBOX),
        ("The UPS Store, 12 Larch St PMB 44, Reno, NV", AddressKind.MAILBOX),
        ("Postfach 12, 80331 München", AddressKind.MAILBOX),
        ("c/o Sam Roe, 12 Larch Street, Austin, TX", AddressKind.CARE_OF),
        ("Shipito, 444 Alaska Ave, Torrance, CA", AddressKind.FORWARDER),
        ("Regus, 1 Larch Plaza, Boston, MA", AddressKind.VIRTUAL_OFFICE),
        ("12 Boxwood Lane, Austin, TX", AddressKind.ORDINARY),
        ("12 Mailbox Peak Road, North Bend, WA", AddressKind.ORDINARY),
    ],
)
def test_premises_are_told_by_their_own_words(text: str, kind: AddressKind) -> None:
    assert postal_address(text, span(text)).kind is kind


def test_care_of_names_the_other_person() -> None:
    found = postal_address("c/o Sam Roe, 12 Larch Street, Austin, TX", span("x"))
    assert found.care_of == "Sam Roe"
    assert found.place is not None
    assert found.place.city == "Austin"


def test_hostile_texts_take_no_time() -> None:
    began = time.process_time()
    for text in ("a" * 100_000, "(" * 50_000, ", " * 50_000, "c/o " * 20_000):
        _place(text)
        postal_address(text, span("x"))
    assert time.process_time() - began < 1.0
