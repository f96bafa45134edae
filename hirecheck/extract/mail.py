"""E-mails from the applicant, and the names that they go by there."""

from __future__ import annotations

from dataclasses import replace

from hirecheck.case import Case, MailMessage, Missing, NameSource, NameUse
from hirecheck.dossier import Dossier, Kind

__all__ = ["add_mail"]


def add_mail(case: Case, dossier: Dossier) -> Case:
    """Fill mails and add each display name once, at the first message that shows it."""
    mails = tuple(d.mail for d in dossier.of(Kind.MAIL) if d.mail is not None)
    if not mails:
        return case
    before = () if isinstance(case.name_uses, Missing) else case.name_uses
    uses = before + _names(mails)
    return replace(case, mails=mails, name_uses=uses or case.name_uses)


def _names(mails: tuple[MailMessage, ...]) -> tuple[NameUse, ...]:
    found: dict[str, NameUse] = {}
    for mail in mails:
        name = " ".join(mail.display_name.split())
        if not any(c.isalpha() for c in name) or "@" in name:
            continue
        at = mail.date.isoformat() if mail.date else ""
        found.setdefault(name.casefold(), NameUse(name, NameSource.MAIL_DISPLAY, mail.span, at))
    return tuple(found.values())
