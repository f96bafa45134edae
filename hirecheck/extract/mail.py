"""E-mails from the applicant, and the names that they go by there."""

from __future__ import annotations

from hirecheck.case import Case, MailMessage, Missing, NameSource, NameUse, changed
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.entries import text_of

__all__ = ["add_mail"]


def add_mail(case: Case, dossier: Dossier) -> Case:
    """Fill mails and add each display name once, at the first message that shows it."""
    documents = dossier.of(Kind.MAIL)
    if not documents:
        return case
    own = text_of(dossier.entry("email")).casefold()
    mails = tuple(d.mail for d in documents if d.mail is not None and not _is_answer(d, own))
    if not mails:
        return case
    before = () if isinstance(case.name_uses, Missing) else case.name_uses
    uses = before + _names(mails)
    return changed(case, mails=mails, name_uses=uses or case.name_uses)


def _is_answer(document: Document, own: str) -> bool:
    """True for a message that somebody else sent to the applicant, kept beside theirs."""
    if not own or document.mail is None or document.mail.sender.casefold() == own:
        return False
    head = document.text.partition("\n\n")[0]
    recipients = [line for line in head.splitlines() if line.startswith("To: ")]
    return any(own in line.casefold() for line in recipients)


def _names(mails: tuple[MailMessage, ...]) -> tuple[NameUse, ...]:
    found: dict[str, NameUse] = {}
    for mail in mails:
        name = " ".join(mail.display_name.split())
        if not any(c.isalpha() for c in name) or "@" in name:
            continue
        at = mail.date.isoformat() if mail.date else ""
        found.setdefault(name.casefold(), NameUse(name, NameSource.MAIL_DISPLAY, mail.span, at))
    return tuple(found.values())
