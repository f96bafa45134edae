"""Signs around the people who are to vouch for the applicant."""

from __future__ import annotations

from hirecheck.case import (
    Cues,
    DomainFacts,
    DomainRole,
    EmailAddress,
    LookAlike,
    MailboxKind,
    PhoneNumber,
    Referee,
)
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_THROUGH_EMPLOYER = "Reach the referee through a number that the employer itself publishes"
_ANOTHER = "Ask for one more referee whom you can reach through an employer"


@check(
    title="This application names only referees with free mailboxes",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("VEROOT",),
    innocent=("Retired or moved managers, small firms without mail of their own",),
    verify=("Ask for a work address, or go through the switchboard",),
    weakened_by=("referee-confirmed",),
)
def ref_free_mail(referees: tuple[Referee, ...]) -> Hit | None:
    """Anybody can open such a mailbox under any name; all of them in the KnowBe4 case were."""
    mailboxes = [r.email for r in referees if r.email is not None]
    loose = (MailboxKind.FREE, MailboxKind.DISPOSABLE, MailboxKind.RELAY)
    if len(mailboxes) < 2 or any(m.kind not in loose for m in mailboxes):
        return None
    names = ", ".join(sorted({m.domain for m in mailboxes}))
    return Hit(
        f"All {len(mailboxes)} referees have mailboxes at free services ({names}).",
        tuple(m.span for m in mailboxes[:4]),
    )


@check(
    title="This application names a referee with the applicant's own mailbox",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GTIG-2025", "HANDBOOK"),
    innocent=("A slip in the form: own address in the referee's field", "A family business"),
    verify=("Ask for the referee's own address", _ANOTHER),
    weakened_by=("referee-confirmed", "sharing-explained"),
)
def ref_shares_contact(
    referees: tuple[Referee, ...], emails: tuple[EmailAddress, ...]
) -> Hit | None:
    """Who answers their own reference vouches for themselves."""
    own = {e.canonical: e for e in emails if e.canonical}
    for referee in referees:
        match = own.get(referee.email.canonical) if referee.email is not None else None
        if match is not None and referee.email is not None:
            return Hit(
                f"The referee {referee.name} has the applicant's own mailbox, {match.address}.",
                (referee.email.span, match.span),
            )
    return None


@check(
    title="This application names a referee with the applicant's own telephone",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GTIG-2025", "HANDBOOK"),
    innocent=("A slip in the form", "A family business with one line"),
    verify=("Ask for the referee's own number", _ANOTHER),
    weakened_by=("referee-confirmed", "sharing-explained"),
)
def ref_shares_phone(referees: tuple[Referee, ...], phone: PhoneNumber) -> Hit | None:
    """The same number for applicant and referee leaves only one person to answer."""
    for referee in referees:
        other = referee.phone
        if other is not None and other.valid and other.e164 == phone.e164:
            return Hit(
                f"The referee {referee.name} has the applicant's own number, {phone.e164}.",
                (other.span, phone.span),
            )
    return None


@check(
    title="This application names several referees who share one contact",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GTIG-2025", "NISOS"),
    innocent=("Two colleagues behind one office number or team mailbox",),
    verify=(_THROUGH_EMPLOYER, "Ask each for a direct line"),
    weakened_by=("referee-confirmed", "sharing-explained"),
)
def ref_same_contact(referees: tuple[Referee, ...]) -> Hit | None:
    """Referees who speak through one mailbox or number may be one person.

    A shared line at one and the same employer is an office, and weak.
    """
    seen: dict[str, Referee] = {}
    for referee in referees:
        keys = [referee.email.canonical] if referee.email is not None else []
        keys += [referee.phone.e164] if referee.phone is not None and referee.phone.valid else []
        for key in keys:
            other = seen.setdefault(key, referee)
            if other is referee or other.name.casefold() == referee.name.casefold():
                continue
            office = other.company and other.company.casefold() == referee.company.casefold()
            return Hit(
                f"The referees {other.name} and {referee.name} share the contact {key}.",
                (other.span, referee.span),
                strength=Strength.WEAK if office else Strength.STRONG,
            )
    return None


@check(
    title="This application names a referee whose domain imitates a firm's",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("A national subsidiary, or a second domain of the same firm",),
    verify=("Write to the firm's real domain and ask for the referee there",),
    weakened_by=("referee-confirmed", "employer-confirmed"),
)
def ref_domain_imitates(look_alikes: tuple[LookAlike, ...]) -> Hit | None:
    """A domain one letter from the employer's is bought to be mistaken for it."""
    found = [alike for alike in look_alikes if alike.role is DomainRole.REFEREE]
    if not found:
        return None
    first = found[0]
    return Hit(
        f"The referee's domain {first.domain} looks like {first.imitates} ({first.how}).",
        tuple(alike.span for alike in found[:3]),
    )


@check(
    title="This application names a referee whose domain was registered very recently",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("The referee's own new consultancy", "A firm that changed its name"),
    verify=("Look the firm up in the register, and call a number found there",),
    weakened_by=("referee-confirmed", "employer-confirmed"),
)
def ref_domain_young(domains: tuple[DomainFacts, ...]) -> Hit | None:
    """A firm that employed somebody for years seldom has a domain of last month.

    Strong when the domain is younger than the work that the referee is to confirm, moderate when
    it is only younger than half a year.
    """
    for facts in domains:
        if facts.role is not DomainRole.REFEREE or facts.registered is None:
            continue
        age = (facts.as_of - facts.registered).days
        late = facts.claimed_since is not None and facts.registered > facts.claimed_since
        if age > 183 and not (late and age < 730):
            continue
        since = f", the work is said to date from {facts.claimed_since}" if late else ""
        return Hit(
            f"{facts.domain} was registered on {facts.registered}, {age} days before the look-up"
            f"{since}.",
            (facts.span, *((facts.claim,) if facts.claim is not None else ())),
            strength=Strength.STRONG if late else Strength.MODERATE,
        )
    return None


@check(
    title="This application names a referee who cannot be found at the employer",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("NISOS", "GTIG-2025"),
    innocent=(
        "The referee left the firm",
        "A very large firm whose policy is to confirm nobody",
    ),
    verify=(_ANOTHER, "Ask which years the referee worked there, and ask the firm about them"),
    covers=("ref-deterrent",),
    weakened_by=("referee-confirmed",),
)
def ref_untraceable(cues: Cues) -> Hit | None:
    """A reference that leads nowhere confirms nothing; people do move on."""
    return noted(cues.named("referee-untraceable"), "The referee could not be found")


@check(
    title="This application names a referee of whom the employer has no record",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("A contractor, or a legal name that differs from the one in use",),
    verify=("Ask for the contract under which the referee worked there", _ANOTHER),
    weakened_by=("employer-confirmed",),
)
def ref_employer_denies(cues: Cues) -> Hit | None:
    """The firm itself is the better witness of who worked there."""
    return noted(cues.named("referee-denied"), "The employer has no record of the referee")


@check(
    title="This application names a referee who shares a contact or device, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GTIG-2025", "HANDBOOK"),
    innocent=("A family business", "A shared office network"),
    verify=(_ANOTHER,),
    covers=("ref-controlled-persona",),
    weakened_by=("referee-confirmed", "sharing-explained"),
    restates="references/ref-shares-contact",
)
def ref_contact_noted(cues: Cues) -> Hit | None:
    """A referee kept by the applicant's own hand is documented practice."""
    return noted(cues.named("referee-shares-contact"), "Referee and applicant share a contact")


@check(
    title="This application has references in the same words",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("A template letter of the employer",),
    verify=("Call each referee and ask for one example",),
    weakened_by=("referee-confirmed", "sharing-explained"),
)
def ref_same_wording(cues: Cues) -> Hit | None:
    """Two people rarely praise in one wording, or answer within the same minute."""
    return noted(cues.named("referee-same-wording"), "Referees used the same wording")


@check(
    title="This application has a referee who sounded like the applicant or another referee",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("A bad line, or relatives",),
    verify=("Talk once more by video, or through the employer's switchboard",),
    weakened_by=("referee-confirmed",),
)
def ref_same_voice(cues: Cues) -> Hit | None:
    """One voice for two people, heard by somebody who knows both."""
    return noted(cues.named("referee-same-voice"), "The referee's voice was one already known")


@check(
    title="This application has referees who answer in writing only",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=("Deafness, time zones, or a policy of the firm",),
    verify=("Offer a call or video at an hour of their choice",),
    weakened_by=("referee-confirmed",),
)
def ref_text_only(cues: Cues) -> Hit | None:
    """A mailbox has no voice; many people simply prefer to write."""
    return noted(cues.named("referee-text-only"), "Referees could be reached in writing only")
