"""A place contradicts another only where nobody could live in both."""

from __future__ import annotations

import pytest

from hirecheck.case import Case, IpKind, Missing, Place, PlaceConflict, PlaceSource
from hirecheck.extract.places import find_place
from hirecheck.linking.places import place_conflicts_of
from tests.factory import ip_facts, mail, outcome, span


def at(text: str, source: PlaceSource = PlaceSource.RESUME) -> Place:
    return find_place(text, source, span(text, f"{source.value}.txt"))


def conflicts(claimed: str, *others: Place) -> tuple[PlaceConflict, ...]:
    found = place_conflicts_of(Case(place=at(claimed, PlaceSource.FORM), places=others))
    assert not isinstance(found, Missing)
    return found


def test_two_countries_far_apart_contradict() -> None:
    (found,) = conflicts("Lisbon, Portugal", at("Toronto, Canada"))
    assert found.countries_differ
    assert 5000 < found.km < 6000


def test_one_city_written_in_two_ways_does_not() -> None:
    assert conflicts("Munich, Germany", at("München, Deutschland")) == ()
    assert conflicts("Austin, TX", at("Round Rock, Texas")) == ()


def test_a_border_between_neighbouring_towns_does_not() -> None:
    assert conflicts("Geneva, Switzerland", at("Annemasse, France")) == ()


def test_a_place_that_was_not_understood_is_no_conflict() -> None:
    claimed = at("Lisbon, Portugal", PlaceSource.FORM)
    found = place_conflicts_of(Case(place=claimed, places=(at("somewhere nice"),)))
    assert isinstance(found, Missing)


def test_regions_of_licence_and_bank_are_read_from_what_was_entered() -> None:
    case = Case(
        place=at("Houston, Texas", PlaceSource.FORM),
        outcomes=(
            outcome("Driving licence region", "issued in California"),
            outcome("Bank account region", "a branch in New York, NY"),
        ),
    )
    found = place_conflicts_of(case)
    assert not isinstance(found, Missing)
    assert {c.other.source for c in found} == {PlaceSource.DOCUMENT, PlaceSource.BANK}
    assert {c.other.region for c in found} == {"CA", "NY"}


def mailed_from(kind: IpKind, located: str = "PT", registered: str = "PT") -> tuple[str, ...]:
    """The addresses that contradict a home in Toronto, of one mail sent from such a network."""
    facts = ip_facts("192.0.2.9", kind, located_country=located, registered_country=registered)
    line = span("Received: from pc ([192.0.2.9])", "reply.eml")
    case = Case(
        place=at("Toronto, Canada", PlaceSource.FORM),
        mails=(mail(originating_ip="192.0.2.9", network=facts, route_span=line),) * 2,
    )
    found = place_conflicts_of(case)
    if isinstance(found, Missing):
        return ()
    assert {c.other.source for c in found} == {PlaceSource.MAIL}
    assert all(c.other.span == line and c.countries_differ for c in found)
    return tuple(c.other.text for c in found)


def test_a_mail_handed_in_from_a_line_abroad_contradicts_once_with_its_evidence() -> None:
    (text,) = mailed_from(IpKind.RESIDENTIAL)
    assert text.startswith("192.0.2.9, placed in PT (")


@pytest.mark.parametrize(
    "kind", [IpKind.HOSTING, IpKind.VPN, IpKind.CORPORATE, IpKind.RESERVED, IpKind.UNKNOWN]
)
def test_a_mail_that_names_a_server_or_an_unknown_machine_places_nobody(kind: IpKind) -> None:
    assert mailed_from(kind) == ()


def test_a_mail_address_that_register_and_database_place_apart_is_no_place() -> None:
    assert mailed_from(IpKind.RESIDENTIAL, located="PT", registered="US") == ()
