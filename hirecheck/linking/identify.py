"""The identifying values of a case, in canonical form, with the spans they stand at."""

from __future__ import annotations

import re
from collections.abc import Collection

from anyascii import anyascii

from hirecheck.case import AddressKind, Case, IpKind, Missing, Span
from hirecheck.extract.gazetteer import fold
from hirecheck.linking.answers import answer_keys
from hirecheck.linking.births import birth_of, paper_of
from hirecheck.linking.identifiers import Identifiers, is_role_mailbox
from hirecheck.linking.text import bands_of

__all__ = ["folded_name", "identifiers_of", "key_spans"]

#: Shorter numbers of accounts and devices identify nobody.
_SHORTEST_NUMBER = 6
_PROFILES = frozenset({"github", "gitlab", "linkedin", "bitbucket", "stackoverflow", "telegram"})
_NOT_HOMES = {
    AddressKind.MAILBOX: "a mailbox shop's address",
    AddressKind.FORWARDER: "a forwarder's address",
    AddressKind.VIRTUAL_OFFICE: "a shared office",
}
_SHARED_NETWORKS = frozenset(
    {
        IpKind.MOBILE, IpKind.RELAY, IpKind.VPN, IpKind.TOR, IpKind.CDN, IpKind.UNIVERSITY,
        IpKind.CORPORATE, IpKind.SATELLITE, IpKind.HOSTING, IpKind.PROXY,
    }
)  # fmt: skip


def folded_name(name: str) -> str:
    """A name in Latin letters, folded in case, its parts in the order in which they stand."""
    return " ".join(re.findall(r"[a-z]+", anyascii(name).lower()))


def identifiers_of(
    case: Case,
    number: int,
    id: str,
    *,
    agency: str = "",
    files: tuple[str, ...] = (),
    common: Collection[str] = frozenset(),
    born: str = "",
    papers: str = "",
    device: str = "",
) -> Identifiers:
    """What identifies this case; `common` are text shingles that identify nobody.

    `born`, `papers` and `device` stand in no case: an export may give them beside it.
    """
    return Identifiers(
        number=number,
        id=id,
        name="" if isinstance(case.name_uses, Missing) else folded_name(case.name_uses[0].full),
        emails=_values(case.emails, "canonical"),
        phones=_phones(case),
        accounts=_links(case, profiles=True),
        portfolios=_links(case, profiles=False),
        address="" if isinstance(case.address, Missing) else case.address.canonical,
        city=_city(case),
        referees=_referees(case),
        payouts=_payouts(case, crypto=False),
        wallets=_payouts(case, crypto=True),
        ips=_values(case.network, "ip"),
        files=files,
        document_ids=_document_ids(case),
        photos=_values(case.pictures, "phash"),
        layout=_layout(case),
        answers=() if isinstance(case.answers, Missing) else answer_keys(case.answers),
        text_bands=() if isinstance(case.resume, Missing) else bands_of(case.resume.text, common),
        day=0 if isinstance(case.applied, Missing) else case.applied.toordinal(),
        agency=agency.strip().casefold(),
        written="" if isinstance(case.name_uses, Missing) else case.name_uses[0].full,
        born=birth_of(born),
        papers=paper_of(papers),
        device=_spoken_for(device.strip().casefold()),
        weightless=_weightless(case),
    )


def _values(things: tuple[object, ...] | Missing, field: str) -> tuple[str, ...]:
    if isinstance(things, Missing):
        return ()
    values = (str(getattr(thing, field)) for thing in things)
    return tuple(dict.fromkeys(v for v in values if v))


def _phones(case: Case) -> tuple[str, ...]:
    if isinstance(case.phone, Missing) or not case.phone.valid:
        return () if isinstance(case.phone, Missing) else _fiction(case)
    return (case.phone.e164,)


def _fiction(case: Case) -> tuple[str, ...]:
    assert not isinstance(case.phone, Missing)
    return (case.phone.e164,) if case.phone.fiction else ()


def _city(case: Case) -> str:
    """The city; of a place that no list has, the first part of its text."""
    if isinstance(case.place, Missing):
        return ""
    named = case.place.city.casefold()
    return named or fold(case.place.text.partition(",")[0]).strip()[:40]


def _links(case: Case, *, profiles: bool) -> tuple[str, ...]:
    if isinstance(case.links, Missing):
        return ()
    found = []
    for link in case.links:
        if link.kind in _PROFILES and link.handle and profiles:
            found.append(f"{link.kind}:{link.handle.casefold()}")
        elif link.kind == "portfolio" and not profiles:
            found.append(re.sub(r"^https?://(www\.)?|/+$", "", link.url.casefold()))
    return tuple(dict.fromkeys(found))


def _spoken_for(value: str) -> str:
    """A number of a device or an account; "" for what people type where they give none."""
    plain = re.sub(r"[\W_]", "", value)
    return value if len(plain) >= _SHORTEST_NUMBER and len(set(plain.casefold())) > 2 else ""


def _referees(case: Case) -> tuple[str, ...]:
    """Mailboxes and numbers of people who speak for the applicant, offices left out."""
    if isinstance(case.referees, Missing):
        return ()
    found = (r.email.canonical for r in case.referees if r.email is not None)
    mails = (mail for mail in found if not is_role_mailbox(mail))
    phones = (r.phone.e164 for r in case.referees if r.phone is not None)
    return tuple(dict.fromkeys((*mails, *phones)))


def _payouts(case: Case, *, crypto: bool) -> tuple[str, ...]:
    if isinstance(case.payment, Missing) or case.payment.crypto is not crypto:
        return ()
    account = _spoken_for(re.sub(r"\s", "", case.payment.account))
    return (account if crypto else account.upper(),) if account else ()


def _document_ids(case: Case) -> tuple[str, ...]:
    return () if isinstance(case.resume_file, Missing) else (case.resume_file.document_id,)


def _layout(case: Case) -> str:
    return "" if isinstance(case.resume_file, Missing) else case.resume_file.fingerprint


def _weightless(case: Case) -> dict[str, str]:
    found: dict[str, str] = {}
    if not isinstance(case.address, Missing) and case.address.kind in _NOT_HOMES:
        found[case.address.canonical] = _NOT_HOMES[case.address.kind]
    if not isinstance(case.network, Missing):
        for use in case.network:
            if use.facts is not None and use.facts.kind in _SHARED_NETWORKS:
                found[use.ip] = f"a {use.facts.kind} address"
    return found


def key_spans(case: Case, fallback: Span) -> dict[str, Span]:
    """Where the values of each kind of key stand in this case; "" is the fallback."""
    spans = {"": fallback}
    if not isinstance(case.email, Missing):
        spans |= {"email": case.email.span, "handle": case.email.span}
    if not isinstance(case.phone, Missing):
        spans |= {"phone": case.phone.span, "phone-block": case.phone.span}
    if not isinstance(case.address, Missing):
        spans |= {"address": case.address.span, "name-address": case.address.span}
    if not isinstance(case.resume, Missing):
        spans |= {"resume-text": case.resume.span}
    if not isinstance(case.resume_file, Missing):
        file = case.resume_file.span
        spans |= {"file": file, "document-id": file, "layout": file}
    if not isinstance(case.payment, Missing):
        spans |= {"payout": case.payment.span, "wallet": case.payment.span}
    if not isinstance(case.links, Missing) and case.links:
        spans |= {"account": case.links[0].span, "portfolio": case.links[0].span}
    if not isinstance(case.referees, Missing) and case.referees:
        spans |= {"referee": case.referees[0].span}
    if not isinstance(case.network, Missing) and case.network:
        spans |= {"ip": case.network[0].span, "device": case.network[0].span}
    if not isinstance(case.pictures, Missing) and case.pictures:
        spans |= {"photo": case.pictures[0].span}
    if not isinstance(case.answers, Missing) and case.answers:
        spans |= {"answer": case.answers[0]}
    if not isinstance(case.name_uses, Missing):
        spans |= {"name": case.name_uses[0].span}
    return spans
