"""Mailboxes, domains, telephone numbers and addresses on the network."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = [
    "DomainFacts",
    "DomainRole",
    "EmailAddress",
    "IpFacts",
    "IpKind",
    "LookAlike",
    "MailboxKind",
    "Move",
    "NetworkUse",
    "PhoneKind",
    "PhoneNumber",
]


class MailboxKind(StrEnum):
    """What sort of mailbox a domain gives. Kept apart because only one of them is a sign."""

    DISPOSABLE = "disposable"
    RELAY = "relay"
    AUTO_APPLY = "auto-apply"
    FREE = "free"
    ACADEMIC = "academic"
    EMPLOYER = "employer"
    OWN = "own"


@noun(frozen=True, slots=True)
class EmailAddress:
    """An e-mail address. `canonical` folds what its provider ignores and serves linking only.

    `registrable` is the domain under the public suffix. `provider` names who runs the mailbox
    where known. `evidence` says which list and date the kind rests on.
    """

    address: str
    local: str
    domain: str
    registrable: str
    canonical: str
    kind: MailboxKind
    span: Span
    provider: str = ""
    evidence: str = ""
    generated_local: bool = False
    confusable_with: str = ""


class DomainRole(StrEnum):
    """What a domain is to the applicant."""

    MAILBOX = "mailbox"
    EMPLOYER = "employer"
    REFEREE = "referee"
    PORTFOLIO = "portfolio"


@noun(frozen=True, slots=True)
class DomainFacts:
    """What is recorded about one registrable domain. Unknown parts are None, never guessed.

    `claimed_since` is the earliest date at which the applicant says it was in use (start of the
    job there), with `claim` the span that says so.
    """

    domain: str
    role: DomainRole
    span: Span
    source: str
    as_of: date
    registered: date | None = None
    registrar: str = ""
    has_mail: bool | None = None
    null_mx: bool | None = None
    mail_provider: str = ""
    spf: bool | None = None
    dmarc: bool | None = None
    parked: bool | None = None
    name_servers: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    claimed_since: date | None = None
    claim: Span | None = None


@noun(frozen=True, slots=True)
class LookAlike:
    """A domain that imitates another. `how`: confusable, added-word, other-tld or near."""

    domain: str
    imitates: str
    how: str
    role: DomainRole
    span: Span


class PhoneKind(StrEnum):
    """What the number plan itself says; never guessed where the plan is silent (all of +1)."""

    FIXED = "fixed"
    MOBILE = "mobile"
    FIXED_OR_MOBILE = "fixed-or-mobile"
    VOIP = "voip"
    TOLL_FREE = "toll-free"
    PREMIUM = "premium"
    PERSONAL = "personal"
    UNKNOWN = "unknown"


@noun(frozen=True, slots=True)
class PhoneNumber:
    """A telephone number. `fiction` marks ranges reserved for films and examples."""

    e164: str
    raw: str
    country: str
    kind: PhoneKind
    valid: bool
    span: Span
    region: str = ""
    zones: tuple[str, ...] = ()
    fiction: bool = False
    carrier: str = ""
    line_type: str = ""


class IpKind(StrEnum):
    """What sort of network an address belongs to. `unknown` never reads as residential."""

    HOSTING = "hosting"
    VPN = "vpn"
    TOR = "tor"
    RELAY = "relay"
    PROXY = "proxy"
    RESIDENTIAL_PROXY = "residential-proxy"
    CDN = "cdn"
    MOBILE = "mobile"
    SATELLITE = "satellite"
    UNIVERSITY = "university"
    CORPORATE = "corporate"
    RESIDENTIAL = "residential"
    RESERVED = "reserved"
    UNKNOWN = "unknown"


@noun(frozen=True, slots=True)
class IpFacts:
    """What is recorded about one address. `registered_country` is where the block is registered,
    `located_country` where a database places it (with `accuracy_km`); both ISO 3166 alpha-2.
    """

    ip: str
    kind: IpKind
    evidence: str
    source: str
    as_of: date
    operator: str = ""
    asn: int | None = None
    registered_country: str = ""
    located_country: str = ""
    located_city: str = ""
    latitude: float | None = None
    longitude: float | None = None
    accuracy_km: float | None = None
    zone: str = ""


@noun(frozen=True, slots=True)
class NetworkUse:
    """One log entry that the applicant knowingly left: portal, assessment, meeting, signing."""

    ip: str
    event: str
    span: Span
    at: datetime | None = None
    user_agent: str = ""
    display_name: str = ""
    zone: str = ""
    facts: IpFacts | None = None


@noun(frozen=True, slots=True)
class Move:
    """Two uses and the journey between them. `kmh` counts from the nearest edges of both
    uncertainty circles, so it is the slowest journey that fits.
    """

    first: NetworkUse
    second: NetworkUse
    km: float
    hours: float
    kmh: float
