"""Names and contacts of people, always as somebody's statement in some place."""

from __future__ import annotations

from enum import StrEnum

from hirecheck.nouns.internet import EmailAddress, PhoneNumber
from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["NameAgreement", "NamePair", "NameSource", "NameUse", "Payment", "Referee"]


class NameSource(StrEnum):
    """Where a name was given for the applicant."""

    FORM = "form"
    RESUME = "resume"
    LETTER = "letter"
    MAIL_DISPLAY = "mail-display"
    CALL_DISPLAY = "call-display"
    PROFILE = "profile"
    ACCOUNT = "account"
    COMMIT = "commit"
    PAYEE = "payee"
    FILE_AUTHOR = "file-author"
    FILE_NAME = "file-name"
    MAIL_LOCAL = "mail-local"
    DOCUMENT = "identity-document"
    REVISION = "earlier-revision"


class NameAgreement(StrEnum):
    """How two uses of a name relate, after folding scripts, order, nicknames and initials.

    `variant` is the same name written otherwise (order, nickname, initial, transliteration),
    `partial` shares the given or the family name only, `different` shares nothing.
    """

    SAME = "same"
    VARIANT = "variant"
    PARTIAL = "partial"
    DIFFERENT = "different"


@noun(frozen=True, slots=True)
class NameUse:
    """One name given for the applicant in one place; `at` is an ISO time where it has one."""

    full: str
    source: NameSource
    span: Span
    at: str = ""


@noun(frozen=True, slots=True)
class NamePair:
    """Two uses of a name and how they relate; `first` is the form's or else the resume's.

    Where they differ, `elsewhere` are the uses from other places that give the second name too.
    """

    first: NameUse
    second: NameUse
    agreement: NameAgreement
    elsewhere: tuple[NameUse, ...] = ()


@noun(frozen=True, slots=True)
class Referee:
    """A referee whom the applicant named."""

    name: str
    span: Span
    email: EmailAddress | None = None
    phone: PhoneNumber | None = None
    company: str = ""
    relationship: str = ""


@noun(frozen=True, slots=True)
class Payment:
    """Where pay is to go: `method` as entered (bank, wise …), `holder` the account's name."""

    method: str
    span: Span
    account: str = ""
    holder: str = ""
    holder_agreement: str = ""
    crypto: bool = False
