"""Signs in the mailbox that the applicant gives and in the mails that they send."""

from __future__ import annotations

from datetime import date

from hirecheck.case import (
    ClockReading,
    CodeAccount,
    DomainFacts,
    DomainRole,
    EmailAddress,
    Listed,
    LookAlike,
    MailboxKind,
    MailMessage,
    NameAgreement,
    NamePair,
    NameSource,
    Outcome,
    PlaceConflict,
    PlaceSource,
)
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, entered

_IMITATIONS = {"confusable": Strength.STRONG, "near": Strength.MODERATE}
_OLD_YEARS = 5
_FEWEST_MAILS = 5


@check(
    title="This application gives a mailbox of a throw-away service",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SUMSUB", "HELLOREC", "CLEANOSINT"),
    innocent=("A person who keeps job boards out of their own mailbox",),
    verify=("Ask for an address that will still exist next month, before scheduling a call",),
    weakened_by=("account-control-proven", "id-verified-in-person", "met-in-person"),
)
def email_disposable(email: EmailAddress) -> Hit | None:
    """A mailbox that anybody can open and that is gone tomorrow cannot be held to anyone."""
    if email.kind is not MailboxKind.DISPOSABLE:
        return None
    return Hit(
        f"{email.domain} is listed as a throw-away mail service ({email.evidence}).",
        (email.span,),
    )


@check(
    title="This application gives a mail domain that accepts no mail",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SUMSUB",),
    innocent=("A slip in the address", "A domain that lapsed or is being moved this week"),
    verify=("Use the telephone to ask for the right address",),
    weakened_by=("account-control-proven", "id-verified-in-person", "met-in-person"),
)
def email_undeliverable(mailbox_domain: DomainFacts) -> Hit | None:
    """Somebody who wants an answer gives an address that can receive one."""
    if not (mailbox_domain.null_mx or mailbox_domain.has_mail is False):
        return None
    why = "declares that it takes no mail" if mailbox_domain.null_mx else "has no mail server"
    when = f"{mailbox_domain.source}, {mailbox_domain.as_of}"
    return Hit(f"{mailbox_domain.domain} {why} ({when}).", (mailbox_domain.span,))


@check(
    title="This application gives an e-mail domain registered just before it was sent",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SUMSUB", "KIMCHI", "analysis"),
    innocent=("A personal site bought for the job hunt, or a firm's new name",),
    verify=("Ask what the domain is for, and write to a second address too",),
    weakened_by=(
        "employer-confirmed",
        "account-long-record",
        "email-old-footprint",
        "id-verified-in-person",
    ),
)
def email_young_domain(dated_mailbox_domain: DomainFacts, applied: date) -> Hit | None:
    """A mailbox of one's own on a domain of last month. Moderate below 30 days, weak below 180."""
    if dated_mailbox_domain.registered is None:
        return None
    days = (applied - dated_mailbox_domain.registered).days
    if not 0 <= days < 180:
        return None
    return Hit(
        f"{dated_mailbox_domain.domain} was registered {days} days before "
        f"({dated_mailbox_domain.source}, {dated_mailbox_domain.as_of}).",
        (dated_mailbox_domain.span,),
        strength=Strength.MODERATE if days < 30 else Strength.WEAK,
    )


@check(
    title="This application gives an address that leads nowhere else, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SUMSUB",),
    innocent=(
        "A new address for the job search, or a young person",
        "Somebody who guards their privacy or had to start over",
    ),
    verify=("Nothing follows from this alone; ask for any second channel",),
)
def email_no_footprint(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Addresses made for one application have no past; so have many honest ones."""
    return entered(outcomes, "email-no-footprint", "No earlier use of the address was found")


@check(
    title="This application gives an address with years of commits under the same account",
    strength=Strength.WEAK,
    role=Role.REASSURING,
    sources=("SEAL-CASES", "analysis"),
    innocent=("Old accounts can be bought or stolen, so this lowers a score only a little",),
    verify=("Have them show control of the account, such as by a change that you name",),
)
def email_old_footprint(account: CodeAccount, email: EmailAddress, applied: date) -> Hit | None:
    """A mailbox that an old account has used all along was not made for this application."""
    if account.created is None or applied.year - account.created.year < _OLD_YEARS:
        return None
    mine = [i for i in account.identities if i.email.lower() == email.address.lower()]
    if sum(i.commits for i in mine) < 20 or (account.years_active or 0) < _OLD_YEARS:
        return None
    return Hit(
        f"{account.handle} exists since {account.created.year}, was used in "
        f"{account.years_active} years and commits as {email.address}.",
        (mine[0].span, account.span),
    )


@check(
    title="This application gives a mailbox that spells another person's name",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("HELLOREC",),
    innocent=(
        "The mailbox of a partner or parent, or a name from before a marriage",
        "Two words that only look like a name",
    ),
    verify=("Ask whose mailbox it is, and reply to a second address of theirs",),
    weakened_by=("name-change-documented", "id-shown-and-matched"),
)
def email_name_other(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """A full other name in front of the @ is a second identity or somebody else's mailbox.

    Weak by itself, because handles of two words look the same; moderate where the other name
    stands elsewhere in the packet too.
    """
    apart = [p for p in name_pairs if p.agreement is NameAgreement.DIFFERENT]
    local = next((p for p in apart if p.second.source is NameSource.MAIL_LOCAL), None)
    if local is None:
        return None
    again = local.elsewhere
    also = f", and {again[0].source.value} gives that name too" if again else ""
    return Hit(
        f"The mailbox reads {local.second.full}; the name given is {local.first.full}{also}.",
        (local.second.span, local.first.span, *(use.span for use in again[:1])),
        confidence=0.9 if again else 0.6,
        strength=Strength.MODERATE if again else Strength.WEAK,
    )


@check(
    title="This application gives an address under which somebody else commits code",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("REGISTER-2024", "SEAL-TTP", "KR-COINTEL"),
    innocent=(
        "A changed name, or an alias that predates the job search",
        "A mailbox that a family or an agency shares, or that was given out again",
    ),
    verify=(
        "Ask for a message sent from that account, with words that you choose",
        "Ask which names the account has had, and since when",
    ),
    weakened_by=("name-change-documented", "account-control-proven"),
)
def email_linked_other_name(
    email: EmailAddress, account: CodeAccount, name_pairs: tuple[NamePair, ...]
) -> Hit | None:
    """Commits keep the name that their author set when nobody was looking."""
    mine = {i.name for i in account.identities if i.email.lower() == email.address.lower()}
    pairs = [p for p in name_pairs if p.second.source is NameSource.COMMIT]
    agreeing = (NameAgreement.SAME, NameAgreement.VARIANT)
    if any(p.agreement in agreeing for p in pairs if p.second.full in mine):
        return None
    for pair in pairs:
        if pair.second.full in mine and pair.agreement is NameAgreement.DIFFERENT:
            return Hit(
                f"{email.address} commits as {pair.second.full}; the name given is "
                f"{pair.first.full}.",
                (pair.second.span, email.span),
            )
    return None


@check(
    title="This application gives an address that stands on a published or shared list",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-FORTUNE"),
    innocent=(
        "An error in the list",
        "The stolen mailbox of somebody who is a victim themselves",
    ),
    verify=(
        "Have security compare a second identifier with the list's source",
        "Read the list's own entry: its date, its reason and whether it was withdrawn",
    ),
    covers=("lst-ioc-email",),
    weakened_by=("account-control-proven", "id-verified-in-person"),
)
def email_intel_exact(listed: tuple[Listed, ...]) -> Hit | None:
    """A dated, exact match did most of the work in the published Kraken case.

    Strong where an authority, two independent lists or a second kind of identifier bears it out,
    conclusive with the latter; moderate where the entry is disputed, nothing where it has
    expired. One researcher's attribution alone is `lst-single-source`.
    """
    mine = [e for e in listed if e.kind == "email" and not e.expired and e.borne_out(listed)]
    if not mine:
        return None
    entry = mine[0]
    second = entry.second_identifiers(listed)
    grade = Strength.CONCLUSIVE if second else Strength.STRONG
    return Hit(
        f"{entry.value} is on {entry.list_name} of {entry.dated} ({entry.source}).",
        (entry.span, *(e.span for e in second[:1])),
        confidence=entry.confidence,
        strength=Strength.MODERATE if entry.disputed else grade,
    )


@check(
    title="This application uses three or more private mailboxes for one role",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("MONAD",),
    innocent=("A forgotten password, or an old address left in the resume",),
    verify=("Ask which address to use, and write to each of the others once",),
    weakened_by=("id-verified-in-person", "met-in-person"),
)
def email_many_same_role(emails: tuple[EmailAddress, ...]) -> Hit | None:
    """A person has one or two addresses for a job hunt; who runs several people has more.

    Three are weak and four or more moderate; addresses of employers and schools do not count.
    """
    private = {e.canonical: e for e in emails if e.kind in (MailboxKind.FREE, MailboxKind.OWN)}
    if len(private) < 3:
        return None
    named = ", ".join(e.address for e in private.values())
    return Hit(
        f"{len(private)} private mailboxes are given: {named}.",
        tuple(e.span for e in private.values())[:5],
        strength=Strength.MODERATE if len(private) > 3 else Strength.WEAK,
    )


@check(
    title="This application writes from a domain that imitates another one",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("A national branch or a second domain that the firm really owns",),
    verify=("Write to the person at the domain that the firm itself publishes",),
    weakened_by=("employer-confirmed",),
)
def email_lookalike(look_alikes: tuple[LookAlike, ...]) -> Hit | None:
    """A mailbox one letter away from an employer's lends itself a name it does not have.

    Strong for look-alike letters, moderate for a slip of spelling; weak for an added word or
    another ending, which firms use themselves.
    """
    found = [d for d in look_alikes if d.role is DomainRole.MAILBOX]
    if not found:
        return None
    first = found[0]
    return Hit(
        f"{first.domain} resembles {first.imitates} ({first.how.replace('-', ' ')}).",
        tuple(d.span for d in found[:3]),
        strength=_IMITATIONS.get(first.how, Strength.WEAK),
    )


@check(
    title="This application sent mail from another country than the one claimed",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("DTEX", "analysis"),
    innocent=("Travel, a VPN, or a mail provider that relays through another country",),
    verify=("Ask where they wrote from; nothing follows from one mail",),
    weakened_by=("network-explained",),
)
def email_origin_ip(place_conflicts: tuple[PlaceConflict, ...]) -> Hit | None:
    """Some mail programs record the sender's own address; most webmail hides it."""
    for conflict in place_conflicts:
        if conflict.other.source is PlaceSource.MAIL and conflict.countries_differ:
            return Hit(
                f"A mail was sent from {conflict.other.text}; the place given is "
                f"{conflict.claimed.text}.",
                (conflict.other.span, conflict.claimed.span),
            )
    return None


@check(
    title="This application sends mail on a clock that the claimed place never has",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=("A journey, an assistant abroad, or a mail program left on another zone",),
    verify=("Ask which zone they work in; a plain answer settles it",),
    weakened_by=("network-explained", "address-confirmed"),
)
def email_date_offset(clocks: tuple[ClockReading, ...]) -> Hit | None:
    """The Date line carries the zone of the machine; one mail is a journey, a habit is a place.

    Weak from five mails of which four in five agree, moderate from ten of which nine in ten do.
    """
    for clock in clocks:
        if clock.source != "mail" or not clock.disagrees or clock.events < _FEWEST_MAILS:
            continue
        share = clock.events / clock.of
        if share >= 0.8:
            return Hit(
                f"{clock.events} of {clock.of} mails carry UTC{clock.offset_hours:+g}.",
                (clock.span,),
                strength=Strength.MODERATE if clock.of >= 10 and share >= 0.9 else Strength.WEAK,
            )
    return None


@check(
    title="This application includes mail that its claimed sender's domain disowns",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("Forwarding or a mailing list on the way", "A small firm's misconfigured mail"),
    verify=("Answer to an address of that firm that you found yourself",),
    weakened_by=("account-control-proven",),
)
def email_auth_fail(mails: tuple[MailMessage, ...]) -> Hit | None:
    """SPF, DKIM and DMARC say whether the domain in the From line stands behind a mail.

    Moderate where DMARC fails with both others, weak where SPF and DKIM fail and nothing passes.
    """
    for mail in mails:
        results = dict(mail.auth)
        if "pass" in results.values():
            continue
        failed = sorted(name for name, word in results.items() if word == "fail")
        if {"spf", "dkim"} <= set(failed):
            return Hit(
                f"Mail from {mail.sender} failed {', '.join(failed)}.",
                (mail.span,),
                strength=Strength.MODERATE if "dmarc" in failed else Strength.WEAK,
            )
    return None
