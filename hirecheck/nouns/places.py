"""Places as claimed, and clocks as observed. A place only ever contradicts another statement."""

from __future__ import annotations

from enum import StrEnum

from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["AddressKind", "ClockReading", "Place", "PlaceConflict", "PlaceSource", "PostalAddress"]


class PlaceSource(StrEnum):
    """Where a place was stated or observed."""

    FORM = "form"
    RESUME = "resume"
    PROFILE = "profile"
    ACCOUNT = "account"
    PHONE = "phone"
    NETWORK = "network"
    MAIL = "mail"
    DOCUMENT = "identity-document"
    BANK = "bank"
    SHIPPING = "shipping"


@noun(frozen=True, slots=True)
class Place:
    """A place. `country` is ISO 3166 alpha-2, `radius_km` the uncertainty of the coordinates."""

    text: str
    source: PlaceSource
    span: Span
    city: str = ""
    region: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    radius_km: float = 25.0
    zone: str = ""
    since: str = ""


@noun(frozen=True, slots=True)
class PlaceConflict:
    """Two places that cannot both be where the applicant lives or was. `km` is the least distance
    that fits both uncertainties; `countries_differ` says whether the countries do.
    """

    claimed: Place
    other: Place
    km: float
    countries_differ: bool


class AddressKind(StrEnum):
    """What kind of premises an address is, as far as its own words tell."""

    ORDINARY = "ordinary"
    MAILBOX = "mailbox"
    FORWARDER = "forwarder"
    VIRTUAL_OFFICE = "virtual-office"
    CARE_OF = "care-of"


@noun(frozen=True, slots=True)
class PostalAddress:
    """A postal address. `canonical` folds abbreviations and unit variants and serves comparison.

    `premises` names the mailbox shop, forwarder or office provider that was recognised;
    `care_of` the other person named in it.
    """

    text: str
    canonical: str
    kind: AddressKind
    span: Span
    premises: str = ""
    care_of: str = ""
    place: Place | None = None


@noun(frozen=True, slots=True)
class ClockReading:
    """What one kind of clock shows: `offset_hours` from UTC as seen, `expected_hours` the offsets
    that the claimed place has over a year, `events` how many readings agree out of `of`.
    """

    source: str
    offset_hours: float
    expected_hours: tuple[float, ...]
    events: int
    of: int
    span: Span

    @property
    def disagrees(self) -> bool:
        """True when the claimed place never has this offset; UTC itself never disagrees."""
        return self.offset_hours != 0.0 and self.offset_hours not in self.expected_hours
