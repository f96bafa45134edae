"""What the applicant entered in the form, and what people checked, as values with their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from hirecheck.case import (
    Case,
    EmailAddress,
    JobPosting,
    LanguageClaim,
    Missing,
    NameSource,
    NameUse,
    Payment,
    PhoneNumber,
    Place,
    PlaceSource,
    PostalAddress,
    Referee,
    Span,
    WebLink,
    changed,
)
from hirecheck.dossier import Dossier, Entry
from hirecheck.extract.answers import LONG_ANSWER
from hirecheck.extract.entries import numbered, record_span, text_of, texts_under
from hirecheck.extract.mailboxes import email_address
from hirecheck.extract.moments import moment
from hirecheck.extract.outcomes import outcomes_of
from hirecheck.extract.phones import phone_number
from hirecheck.extract.places import find_place, postal_address
from hirecheck.extract.weblinks import web_link

__all__ = ["add_claims"]

_CRYPTO = frozenset(
    {
        "crypto", "cryptocurrency", "bitcoin", "btc", "ethereum", "eth", "usdt", "usdc", "tether",
        "stablecoin", "wallet", "coinbase", "binance", "metamask", "tron", "trc20", "erc20",
        "monero", "xmr", "solana",
    }
)  # fmt: skip
_T = TypeVar("_T")


def add_claims(case: Case, dossier: Dossier) -> Case:
    """Fill the case with what the application file and the verification outcomes say.

    What the form leaves open stays as it was, for the resume to fill.
    """
    place = _place(dossier)
    email = _email(dossier)
    return changed(
        case,
        applied=_or(_applied(dossier), case.applied),
        name_uses=_some(_names(dossier), case.name_uses),
        email=_or(email, case.email),
        emails=(email,) if email else case.emails,
        phone=_or(_phone(dossier, place), case.phone),
        place=_or(place, case.place),
        places=(place,) if place else case.places,
        address=_or(_address(dossier, "address"), case.address),
        shipping=_or(_address(dossier, "shipping_address"), case.shipping),
        payment=_or(_payment(dossier), case.payment),
        referees=_listed(dossier, "references", tuple(_referees(dossier)), case.referees),
        links=_listed(dossier, "links", tuple(_links(dossier)), case.links),
        posting=_or(_posting(dossier), case.posting),
        languages=_listed(dossier, "languages", tuple(_languages(dossier)), case.languages),
        outcomes=outcomes_of(dossier, case.outcomes),
        answers=_some(_answers(dossier), case.answers),
    )


def _answers(dossier: Dossier) -> tuple[Span, ...]:
    """Answers of the form that are long enough to be told from anybody's."""
    entries = dossier.under("answers").values()
    return tuple(e.span for e in entries if len(text_of(e).split()) >= LONG_ANSWER)


def _or(found: _T | None, otherwise: _T | Missing) -> _T | Missing:
    return otherwise if found is None else found


def _some(found: tuple[_T, ...], otherwise: tuple[_T, ...] | Missing) -> tuple[_T, ...] | Missing:
    return found or otherwise


def _listed(
    dossier: Dossier, field: str, found: tuple[_T, ...], otherwise: tuple[_T, ...] | Missing
) -> tuple[_T, ...] | Missing:
    """An empty list in the form means "none"; an absent field means "not asked"."""
    asked = field in dossier.entries and dossier.entries[field].value == []
    return found if found or asked else otherwise


def _applied(dossier: Dossier) -> date | None:
    """The day of the application by the clock that the form's own offset names."""
    entry = dossier.entry("applied_at")
    found = moment(entry.value) if entry else None
    return found.date() if found else None


def _names(dossier: Dossier) -> tuple[NameUse, ...]:
    entry = dossier.entry("name")
    if entry is None or not (name := text_of(entry)):
        return ()
    return (NameUse(" ".join(name.split()), NameSource.FORM, entry.span),)


def _email(dossier: Dossier) -> EmailAddress | None:
    entry = dossier.entry("email")
    return email_address(text_of(entry), entry.span) if entry else None


def _phone(dossier: Dossier, place: Place | None) -> PhoneNumber | None:
    entry = dossier.entry("phone")
    region = place.country if place else ""
    return phone_number(text_of(entry), entry.span, region) if entry else None


def _place(dossier: Dossier) -> Place | None:
    found = _written(dossier, "location")
    return find_place(found[0], PlaceSource.FORM, found[1]) if found else None


def _address(dossier: Dossier, field: str) -> PostalAddress | None:
    found = _written(dossier, field)
    return postal_address(*found) if found else None


def _written(dossier: Dossier, field: str) -> tuple[str, Span] | None:
    """A place as one text: as typed, or its parts joined in the order of the form."""
    entry = dossier.entry(field)
    if entry is not None:
        return (text_of(entry), entry.span) if text_of(entry) else None
    parts = [e for e in dossier.under(field).values() if text_of(e)]
    if not parts:
        return None
    return ", ".join(text_of(part) for part in parts), record_span(dossier, parts)


def _payment(dossier: Dossier) -> Payment | None:
    parts = {
        name: entry for name in ("method", "account", "holder")
        if (entry := dossier.entry(f"payment.{name}")) is not None
    }  # fmt: skip
    if not parts:
        return None
    method, account, holder = (
        text_of(parts[name]) if name in parts else "" for name in ("method", "account", "holder")
    )
    first = next(iter(parts.values()))
    return Payment(
        method=method,
        span=parts.get("holder", first).span,
        account=account,
        holder=holder,
        crypto=_is_crypto(method),
    )


def _is_crypto(method: str) -> bool:
    words = "".join(c if c.isalnum() else " " for c in method.lower()).split()
    return any(word in _CRYPTO for word in words)


def _referees(dossier: Dossier) -> Iterator[Referee]:
    for record in numbered(dossier, "references"):
        name = record.get("name")
        entries = list(record.values())
        mail, phone = record.get("email"), record.get("phone")
        yield Referee(
            name=text_of(name),
            span=name.span if name else entries[0].span,
            email=email_address(text_of(mail), mail.span) if mail else None,
            phone=phone_number(text_of(phone), phone.span) if phone else None,
            company=text_of(record.get("company")),
            relationship=text_of(record.get("relationship")),
        )


def _links(dossier: Dossier) -> Iterator[WebLink]:
    for entry in texts_under(dossier, "links"):
        if link := web_link(text_of(entry), entry.span):
            yield link
    for record in numbered(dossier, "links"):
        if (url := record.get("url")) and (link := web_link(text_of(url), url.span)):
            yield replace(link, label=text_of(record.get("label")))


def _posting(dossier: Dossier) -> JobPosting | None:
    role, text = dossier.entry("role"), dossier.entry("job_text")
    if text is None:
        return None
    return JobPosting(text=text_of(text), span=text.span, role=text_of(role))


def _languages(dossier: Dossier) -> Iterator[LanguageClaim]:
    for entry in texts_under(dossier, "languages"):
        yield from _language(entry)
    for record in numbered(dossier, "languages"):
        named = record.get("language") or record.get("name")
        level = record.get("level") or record.get("fluency")
        if named is not None:
            yield LanguageClaim(text_of(named), named.span, text_of(level))


def _language(entry: Entry) -> Iterator[LanguageClaim]:
    """ "German (B2)", "Spanish - fluent" or several in one text, divided by commas."""
    for part in text_of(entry).split(","):
        name, _, level = part.replace("(", " - ", 1).partition(" - ")
        if name.strip():
            yield LanguageClaim(name.strip(), entry.span, level.strip(" )-"))
