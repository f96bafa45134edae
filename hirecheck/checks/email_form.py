"""What the form of a mailbox and of a mail's head shows by itself: hints, never more."""

from __future__ import annotations

from hirecheck.case import DomainFacts, EmailAddress, MailboxKind, MailMessage
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

FAMILY = "email"

#: Services that make up the part before the @ for their customers.
_MAKE_NAMES = (MailboxKind.RELAY, MailboxKind.AUTO_APPLY, MailboxKind.DISPOSABLE)
#: A message and a registry may be two days apart by their zones alone.
_GRACE_DAYS = 2


@check(
    title="This application gives a mailbox whose name looks made by a machine",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SUMSUB", "analysis"),
    innocent=(
        "A name that the provider suggested, or one chosen to give nothing away",
        "A mailbox of a school or firm that numbers its people",
    ),
    verify=("Nothing follows from this alone; ask for any second channel",),
    weakened_by=("account-control-proven", "met-in-person"),
)
def email_generated_name(email: EmailAddress) -> Hit | None:
    """Mailboxes made by the dozen get letters and digits at random; relays make theirs so too."""
    if not email.generated_local or email.kind in (*_MAKE_NAMES, MailboxKind.ACADEMIC):
        return None
    return Hit(f"The part before the @ of {email.address} spells nothing.", (email.span,))


@check(
    title="This application sends mail whose answers go to an address not given elsewhere",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=(
        "An old account that forwards, or a job board that relays answers",
        "A mail program that was set up twice",
    ),
    verify=("Answer to the address that the form gives, and ask which one to use",),
    weakened_by=("account-control-proven",),
)
def email_reply_elsewhere(
    mails: tuple[MailMessage, ...], emails: tuple[EmailAddress, ...]
) -> Hit | None:
    """The Reply-To line sends the conversation to a mailbox that nobody was told of."""
    known = {e.address.casefold() for e in emails} | {e.canonical for e in emails}
    for mail in mails:
        answers, sender = mail.reply_to.casefold(), mail.sender.casefold()
        if answers and sender in known and answers not in known and answers != sender:
            return Hit(
                f"A mail of {mail.sender} asks for answers to {mail.reply_to}.", (mail.span,)
            )
    return None


@check(
    title="This application includes mail older than its sender's domain",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=(
        "A domain that lapsed and was registered again, or changed registries",
        "A computer whose clock was wrong",
    ),
    verify=("Ask since when they have the address, and for the message as it was received",),
    weakened_by=("account-control-proven",),
)
def email_before_domain(
    mails: tuple[MailMessage, ...], dated_mailbox_domain: DomainFacts
) -> Hit | None:
    """Nobody could write from an address before its domain existed. Two days of grace for zones."""
    registered, domain = dated_mailbox_domain.registered, dated_mailbox_domain.domain
    for mail in mails:
        host = mail.sender.rpartition("@")[2].casefold()
        if registered is None or mail.date is None or not f".{host}".endswith(f".{domain}"):
            continue
        if (registered - mail.date.date()).days > _GRACE_DAYS:
            recorded = f"{dated_mailbox_domain.source}, {dated_mailbox_domain.as_of}"
            return Hit(
                f"A mail from {mail.sender} is dated {mail.date.date()}; {domain} was registered "
                f"{registered} ({recorded}).",
                (mail.date_span or mail.span, dated_mailbox_domain.span),
            )
    return None
