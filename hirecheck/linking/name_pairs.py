"""Every place where the applicant's name stands, each compared with the name they applied under."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from hirecheck.case import (
    Case,
    EmailAddress,
    FileTrace,
    Missing,
    NameAgreement,
    NamePair,
    NameSource,
    NameUse,
    Span,
)
from hirecheck.dossier import Dossier, Kind
from hirecheck.linking.name_tokens import words_of
from hirecheck.linking.names import can_compare, compare_names, looks_like_full_name

__all__ = ["name_pairs_of"]

_STATED = (NameSource.FORM, NameSource.RESUME, NameSource.LETTER, NameSource.DOCUMENT)
_ONE_NAME = (NameAgreement.SAME, NameAgreement.VARIANT)
_SEPARATORS = re.compile(r"[\s._\-+()\[\]]+")
_LOCAL_PARTS = re.compile(r"[._\-]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_RESUME_WORDS = frozenset({"resume", "cv", "curriculum", "vitae", "lebenslauf", "résumé"})
_SIGNED = re.compile(
    r"\b(?:sincerely|regards|faithfully|yours truly|gr(?:ü|ue)(?:ß|ss)en?|cordialement|"
    r"atentamente|saludos|atenciosamente|cordiali saluti)[ ,.!]{0,3}\n\s{0,20}([^\n]{3,60})",
    re.IGNORECASE,
)
_VERSION = re.compile(r"^(?:v?\d+|[a-f0-9]{6,}|i{1,3})$", re.IGNORECASE)


def name_pairs_of(case: Case, dossier: Dossier) -> tuple[NamePair, ...] | Missing:
    """The form's name (or else the resume's) against each other use that looks like a full name."""
    uses = list(_distinct(_uses(case, dossier)))
    own = next((u for source in _STATED[:2] for u in uses if u.source is source), None)
    if own is None:
        return Missing("neither the form nor the resume gives a name")
    others = [u for u in uses if u is not own and can_compare(own.full, u.full)]
    if not others:
        return Missing("fewer than two names to compare")
    pairs = [NamePair(own, other, compare_names(own.full, other.full)) for other in others]
    return tuple(_with_elsewhere(pair, pairs) for pair in pairs)


def _with_elsewhere(pair: NamePair, pairs: list[NamePair]) -> NamePair:
    if pair.agreement is not NameAgreement.DIFFERENT:
        return pair
    again = [
        other.second
        for other in pairs
        if other.agreement is NameAgreement.DIFFERENT
        and other.second.source is not pair.second.source
        and compare_names(pair.second.full, other.second.full) in _ONE_NAME
    ]
    return replace(pair, elsewhere=tuple(again))


def _distinct(uses: Iterator[NameUse]) -> Iterator[NameUse]:
    seen: set[tuple[NameSource, str]] = set()
    for use in uses:
        key = (use.source, " ".join(use.full.lower().split()))
        if key not in seen and (use.source in _STATED or looks_like_full_name(use.full)):
            seen.add(key)
            yield use


def _uses(case: Case, dossier: Dossier) -> Iterator[NameUse]:
    yield from case.name_uses if not isinstance(case.name_uses, Missing) else ()
    yield from _from_calls(case)
    yield from _from_mail(case)
    yield from _from_accounts(case)
    if not isinstance(case.payment, Missing) and case.payment.holder:
        yield NameUse(case.payment.holder, NameSource.PAYEE, case.payment.span)
    for trace in case.files if not isinstance(case.files, Missing) else ():
        yield from _from_file(trace)
    yield from _from_letters(dossier)
    for document in dossier.of(Kind.RESUME, Kind.LETTER):
        words = _words_of_file_name(document.name)
        yield NameUse(words, NameSource.FILE_NAME, document.whole(document.name))


def _from_calls(case: Case) -> Iterator[NameUse]:
    for use in case.network if not isinstance(case.network, Missing) else ():
        if use.display_name:
            at = use.at.isoformat() if use.at else ""
            yield NameUse(use.display_name, NameSource.CALL_DISPLAY, use.span, at)
    for speaker in case.speakers if not isinstance(case.speakers, Missing) else ():
        for shown in speaker.names if speaker.applicant else ():
            yield NameUse(shown, NameSource.CALL_DISPLAY, speaker.span)


def _from_mail(case: Case) -> Iterator[NameUse]:
    for mail in case.mails if not isinstance(case.mails, Missing) else ():
        yield NameUse(mail.display_name, NameSource.MAIL_DISPLAY, mail.span)
    if not isinstance(case.email, Missing) and (words := _words_of_local(case.email)):
        yield NameUse(words, NameSource.MAIL_LOCAL, case.email.span)


def _from_accounts(case: Case) -> Iterator[NameUse]:
    if not isinstance(case.account, Missing):
        yield NameUse(case.account.name, NameSource.ACCOUNT, case.account.span)
        for identity in case.account.identities:
            yield NameUse(identity.name, NameSource.COMMIT, identity.span)
    for link in case.links if not isinstance(case.links, Missing) else ():
        if link.kind == "linkedin":
            yield NameUse(_words(link.handle), NameSource.PROFILE, link.span)


def _from_letters(dossier: Dossier) -> Iterator[NameUse]:
    """The name below the closing words of a letter."""
    for document in dossier.of(Kind.LETTER):
        for signed in _SIGNED.finditer(document.text):
            name = signed.group(1).rstrip(" ,.")
            if looks_like_full_name(name):
                span = document.span(signed.start(1), signed.start(1) + len(name))
                yield NameUse(name, NameSource.LETTER, span)


def _from_file(trace: FileTrace) -> Iterator[NameUse]:
    for author in dict.fromkeys((trace.author, trace.last_modified_by)):
        yield NameUse(author, NameSource.FILE_AUTHOR, Span(trace.document, 0, 0, author))
    for person, span in trace.revision_people:
        yield NameUse(person, NameSource.REVISION, span)


def _words_of_file_name(name: str) -> str:
    """`Resume_AnaReyes_2026.pdf` names Ana Reyes. Without a word for resume, or in small letters,
    two words are as likely a topic or a template.
    """
    words = _SEPARATORS.split(_CAMEL.sub(" ", PurePath(name).stem))
    if not _RESUME_WORDS.intersection(word.lower() for word in words):
        return ""
    named = _words(" ".join(words))
    return named if all(word[0] == word[0].upper() for word in named.split()) else ""


def _words(text: str) -> str:
    unwanted = words_of("no-name")
    parts = [p for p in _SEPARATORS.split(text) if p and not _VERSION.match(p)]
    return " ".join(p for p in parts if p.lower() not in unwanted)


def _words_of_local(email: EmailAddress) -> str:
    """Two or three words of letters in a mailbox's local part; anything else is a handle."""
    parts = [p for p in _LOCAL_PARTS.split(email.local.rstrip("0123456789")) if p]
    if not 2 <= len(parts) <= 3 or any(len(p) < 3 or not p.isalpha() for p in parts):
        return ""
    return " ".join(parts)
