"""Signs in the mailbox that the applicant gives."""

from __future__ import annotations

from datetime import date

from hirecheck.case import DomainFacts, EmailAddress, MailboxKind
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength


@check(
    title="This application gives a mailbox of a throw-away service",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SUMSUB", "HELLOREC", "CLEANOSINT"),
    innocent=("A person who keeps job boards out of their own mailbox",),
    verify=("Ask for an address that will still exist next month, before scheduling a call",),
)
def email_disposable(email: EmailAddress) -> Hit | None:
    """A mailbox that anybody can open and that is gone tomorrow cannot be held to anyone."""
    if email.kind is not MailboxKind.DISPOSABLE:
        return None
    return Hit(
        f"{email.domain} is listed as a throw-away mail service ({email.evidence}).",
        (email.span,),
    )
