"""Short builders of the nouns, with harmless values for everything that a test does not name.

Everybody in here is invented: `.example` domains, 555-01xx numbers, documentation addresses.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hirecheck.case import (
    AddressKind,
    AnswerTiming,
    ClockReading,
    CodeAccount,
    CommitIdentity,
    Cue,
    Cues,
    DomainFacts,
    DomainRole,
    EmailAddress,
    EmployerAge,
    FileTrace,
    HiddenText,
    IpFacts,
    IpKind,
    Job,
    JobPosting,
    LanguageClaim,
    Listed,
    LookAlike,
    MailboxKind,
    MailMessage,
    Move,
    NameAgreement,
    NamePair,
    NameSource,
    NameUse,
    NetworkUse,
    Outcome,
    Overlap,
    Payment,
    Period,
    PhoneKind,
    PhoneNumber,
    Picture,
    Place,
    PlaceConflict,
    PlaceSource,
    PostalAddress,
    Referee,
    RepeatedAnswer,
    Repository,
    ResumeText,
    Reuse,
    School,
    Shared,
    Skill,
    Span,
    Speaker,
    TechnologyClaim,
    WebLink,
)

APPLIED = date(2026, 6, 15)
RECORDED = date(2026, 6, 16)


def day(text: str) -> date:
    """An ISO date."""
    return date.fromisoformat(text)


def moment(text: str, offset: float = 0.0) -> datetime:
    """An ISO date and time at an offset of hours from UTC."""
    zone = UTC if offset == 0 else timezone(timedelta(hours=offset))
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def span(text: str = "seen", document: str = "resume.pdf", start: int = 0, page: int = 1) -> Span:
    """Where `text` stands."""
    return Span(document, start, start + len(text), text, page)


# People


def name(full: str, source: NameSource = NameSource.FORM, at: str = "") -> NameUse:
    """A use of a name."""
    return NameUse(full, source, span(full), at)


def pair(
    first: str,
    second: str,
    agreement: NameAgreement,
    source: NameSource = NameSource.RESUME,
    given_on: NameSource = NameSource.FORM,
    elsewhere: tuple[NameSource, ...] = (),
) -> NamePair:
    """Two uses of a name; `source` is the second one's, `elsewhere` has the second name too."""
    again = tuple(name(second, each) for each in elsewhere)
    return NamePair(name(first, given_on), name(second, source), agreement, again)


def email(address: str = "ana.reyes@mail.example", **values: Any) -> EmailAddress:
    """A mail address; `kind` and the rest by keyword."""
    local, _, domain = address.partition("@")
    given: dict[str, Any] = {
        "registrable": ".".join(domain.split(".")[-2:]),
        "canonical": address.lower(),
        "kind": MailboxKind.FREE,
        "span": span(address, "application.json"),
    }
    return EmailAddress(address, local, domain, **(given | values))


def phone(e164: str = "+12025550123", **values: Any) -> PhoneNumber:
    """A telephone number."""
    given: dict[str, Any] = {
        "raw": e164,
        "country": "US",
        "kind": PhoneKind.FIXED_OR_MOBILE,
        "valid": True,
        "span": span(e164, "application.json"),
    }
    return PhoneNumber(e164, **(given | values))


def referee(full: str = "Ola Berg", **values: Any) -> Referee:
    """A referee."""
    return Referee(full, span(full, "application.json"), **values)


def payment(method: str = "bank", **values: Any) -> Payment:
    """Payment details."""
    return Payment(method, span(method, "application.json"), **values)


# Places


def place(text: str = "Austin, Texas", **values: Any) -> Place:
    """A place; Austin unless told otherwise."""
    given: dict[str, Any] = {
        "source": PlaceSource.FORM,
        "span": span(text, "application.json"),
        "city": text.partition(",")[0],
        "country": "US",
    }
    return Place(text, **(given | values))


def conflict(
    claimed: Place, other: Place, km: float = 0.0, countries_differ: bool | None = None
) -> PlaceConflict:
    """Two places that disagree; whether the countries do follows from them."""
    if countries_differ is None:
        countries_differ = claimed.country != other.country
    return PlaceConflict(claimed, other, km, countries_differ)


def address(
    text: str = "12 Elm Street, Austin", kind: AddressKind = AddressKind.ORDINARY, **values: Any
) -> PostalAddress:
    """A postal address."""
    return PostalAddress(text, text.lower(), kind, span(text, "application.json"), **values)


def clock(
    source: str,
    offset: float,
    expected: tuple[float, ...] = (-6.0, -5.0),
    events: int = 10,
    of: int | None = None,
) -> ClockReading:
    """What one kind of clock shows; the expected offsets are those of Texas."""
    total = events if of is None else of
    return ClockReading(source, offset, expected, events, total, span(f"{offset:+}"))


# The resume


def period(start: str, end: str = "2026-06-15", **values: Any) -> Period:
    """From one ISO date to another."""
    given: dict[str, Any] = {"precision": "month", "current": False}
    text = f"{start} to {end}"
    return Period(day(start), day(end), span=span(text), **(given | values))


def job(employer: str = "Larch Systems", title: str = "Engineer", **values: Any) -> Job:
    """A position; give `period=period(…)` for dates."""
    return Job(employer, title, span(f"{title}, {employer}"), **values)


def school(named: str = "Larch College", **values: Any) -> School:
    """An entry of education."""
    return School(named, span(named), **values)


def skill(named: str, level: str = "") -> Skill:
    """A skill."""
    return Skill(named, span(named), level)


def language(named: str, level: str = "") -> LanguageClaim:
    """A claimed language."""
    return LanguageClaim(named, span(named), level)


def link(url: str, kind: str = "other", **values: Any) -> WebLink:
    """A link that the applicant gave."""
    domain = url.partition("//")[2].partition("/")[0]
    return WebLink(url, domain, kind, span(url), **values)


def overlap(first: Job, second: Job, months: int) -> Overlap:
    """Two positions at the same time."""
    return Overlap(first, second, months)


def technology(named: str, since: str, released: str) -> TechnologyClaim:
    """A technology claimed since one date and released on another."""
    return TechnologyClaim(named, day(since), day(released), "release notes", span(named))


def employer_age(employed: Job, since: str, founded: str, basis: str = "register") -> EmployerAge:
    """A job said to have begun before or after its employer."""
    seen = span(employed.employer)
    return EmployerAge(employed, day(since), day(founded), basis, "company register", seen)


def resume(text: str = "Ana Reyes\nEngineer", **values: Any) -> ResumeText:
    """The text of a resume."""
    return ResumeText("resume.pdf", text, span(text), **values)


def posting(text: str = "We look for an engineer", role: str = "Engineer") -> JobPosting:
    """The vacancy."""
    return JobPosting(text, span(text, "application.json"), role)


# Files and mail


def file(document: str = "resume.pdf", kind: str = "pdf", **values: Any) -> FileTrace:
    """What a file says about itself."""
    return FileTrace(document, kind, Span(document, 0, 0, document), **values)


def hidden(text: str, how: str = "white", instruction: bool = False) -> HiddenText:
    """Text that a reader does not see."""
    return HiddenText(how, span(text), instruction)


def mail(sender: str = "ana.reyes@mail.example", **values: Any) -> MailMessage:
    """One mail from the applicant."""
    document = values.pop("document", "reply.eml")
    return MailMessage(document, span(sender, document), sender, **values)


def picture(document: str = "id.jpg", role: str = "identity", **values: Any) -> Picture:
    """A picture in the packet."""
    return Picture(document, role, Span(document, 0, 0, document), **values)


# The internet


def domain_facts(
    domain: str = "larch.example", role: DomainRole = DomainRole.EMPLOYER, **values: Any
) -> DomainFacts:
    """What is recorded about a domain; dates as `date` values."""
    given: dict[str, Any] = {"span": span(domain), "source": "RDAP", "as_of": RECORDED}
    return DomainFacts(domain, role, **(given | values))


def look_alike(domain: str, imitates: str, **values: Any) -> LookAlike:
    """A domain that imitates another."""
    given: dict[str, Any] = {
        "how": "added-word",
        "role": DomainRole.MAILBOX,
        "span": span(domain),
    }
    return LookAlike(domain, imitates, **(given | values))


def ip_facts(ip: str = "192.0.2.10", kind: IpKind = IpKind.RESIDENTIAL, **values: Any) -> IpFacts:
    """What is recorded about an address."""
    given: dict[str, Any] = {
        "evidence": "operator list of 2026-06-01",
        "source": "address data",
        "as_of": RECORDED,
    }
    return IpFacts(ip, kind, **(given | values))


def use(
    ip: str = "192.0.2.10",
    event: str = "application",
    kind: IpKind | None = None,
    facts: IpFacts | None = None,
    **values: Any,
) -> NetworkUse:
    """An entry of the access log; `kind` makes facts for it, `country` places them."""
    country = values.pop("country", "")
    if facts is None and (kind is not None or country):
        facts = ip_facts(ip, kind or IpKind.RESIDENTIAL, located_country=country)
    return NetworkUse(ip, event, span(ip, "access.csv"), facts=facts, **values)


def move(first: NetworkUse, second: NetworkUse, km: float, hours: float) -> Move:
    """A journey between two uses."""
    return Move(first, second, km, hours, km / hours)


# People's notes


def cue(named: str, text: str = "", confidence: float = 0.9, document: str = "notes.txt") -> Cue:
    """One cue that was read from a note."""
    return Cue(named, span(text or named.replace("-", " "), document), confidence)


def cues(*named: str | Cue) -> Cues:
    """The cues of a packet, by name or ready made."""
    return Cues(tuple(cue(each) if isinstance(each, str) else each for each in named))


def outcome(checked: str, text: str = "", passed: bool | None = None, **values: Any) -> Outcome:
    """One verification outcome."""
    return Outcome(checked, text, span(text or checked, "verification.json"), passed, **values)


def speaker(
    label: str,
    applicant: bool = True,
    names: tuple[str, ...] = (),
    turns: int = 5,
    **values: Any,
) -> Speaker:
    """A voice label of a transcript."""
    where = span(label, "interview.vtt")
    return Speaker(label, applicant, names or (label,), turns, where, **values)


def repeated(first: str, second: str, similarity: float = 0.9) -> RepeatedAnswer:
    """Two answers that share most of their words."""
    document = "interview.txt"
    return RepeatedAnswer(span(first, document), span(second, document), similarity)


def timing(
    baseline: float = 1.0, slow: float = 2.0, uniform: float = 0.3, answers: int = 10, **values: Any
) -> AnswerTiming:
    """How long answers took to begin."""
    where = span("answers", "interview.vtt")
    return AnswerTiming(where, answers, baseline, slow, uniform, **values)


# Accounts, other applications, lists


def account(handle: str = "anareyes", **values: Any) -> CodeAccount:
    """A code-hosting account."""
    return CodeAccount("github.com", handle, span(handle, "github.json"), **values)


def repository(named: str, **values: Any) -> Repository:
    """A repository."""
    return Repository(named, span(named, "github.json"), **values)


def commit_identity(full: str, mailbox: str, commits: int = 10) -> CommitIdentity:
    """Who commits say that they are by."""
    return CommitIdentity(full, mailbox, commits, span(mailbox, "github.json"))


def shared(kind: str, people: int = 1, **values: Any) -> Shared:
    """A value that other applications share; under other names unless told otherwise."""
    given: dict[str, Any] = {
        "applications": tuple(f"A-{n}" for n in range(1, people + 1)) or ("A-1",),
        "names_differ": people > 0,
    }
    return Shared(kind, span(kind, "application.json"), people, **(given | values))


def reuse(*values: Shared, ring: int = 0, ring_people: int = 0) -> Reuse:
    """What other applications share."""
    return Reuse(values, ring, ring_people)


def listed(kind: str, value: str, **values: Any) -> Listed:
    """An entry of a published list."""
    given: dict[str, Any] = {
        "list_name": "example list",
        "source": "an authority",
        "dated": RECORDED,
        "span": span(value, "application.json"),
    }
    return Listed(kind, value, **(given | values))
