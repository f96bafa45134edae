"""The identifying values of a case, in canonical form, with the spans they stand at."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from anyascii import anyascii

from hirecheck.case import AddressKind, Case, IpKind, Missing, Span
from hirecheck.extract.gazetteer import fold
from hirecheck.linking.answers import answer_keys
from hirecheck.linking.births import birth_of, paper_of
from hirecheck.linking.identifiers import Identifiers, is_role_mailbox
from hirecheck.linking.text import bands_of, pairs_of, sketch_of

__all__ = ["folded_name", "identifiers_of", "key_spans"]

#: Shorter numbers of accounts and devices identify nobody.
_SHORTEST_NUMBER = 6
#: Ethereum, Tron and Bitcoin addresses, as their standards write them.
_WALLET = re.compile(
    r"0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|bc1[02-9ac-hj-np-z]{11,71}|"
    r"[13](?=\w*[a-z])(?=\w*[A-Z])[1-9A-HJ-NP-Za-km-z]{25,34}"
)
#: Words of the sources through which anybody applies; all others may be agencies.
_OPEN_SOURCES = re.compile(
    r"linkedin|indeed|glassdoor|monster|zip ?recruiter|stepstone|xing|dice\b|wellfound|angellist|"
    r"google|facebook|twitter|instagram|reddit|hacker ?news|github|stack ?overflow|naukri|seek\b|"
    r"job ?(?:board|site|street|fair|search)|careers? ?(?:site|page|website|portal)|^careers?$|"
    r"web ?site|homepage|company (?:site|page)|refer(?:ral|red)|employee|friend|direct|inbound|"
    r"outbound|sourced|organic|online|internet|advert|^other|unknown|^n/?a$|^none$|^-+$"
)
#: MD5, SHA-1 and SHA-256 of no bytes at all.
_OF_NOTHING = frozenset(
    {
        "d41d8cd98f00b204e9800998ecf8427e",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    }
)
_LATIN = re.compile(r"[a-z]+")
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
    return " ".join(_LATIN.findall((name if name.isascii() else anyascii(name)).lower()))


def identifiers_of(
    case: Case,
    number: int,
    id: str,
    *,
    agency: str = "",
    files: tuple[str, ...] = (),
    common: Collection[int] = frozenset(),
    born: str = "",
    papers: str = "",
    device: str = "",
    photo: str = "",
    payouts: tuple[str, ...] = (),
) -> Identifiers:
    """What identifies this case; `common` are pairs of words that identify nobody.

    `born`, `papers`, `device`, `photo` (a picture's hash) and `payouts` (further accounts for pay)
    stand in no case: an export may give them beside it.
    """
    pairs = [] if isinstance(case.resume, Missing) else pairs_of(case.resume.text)
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
        vouchers=_vouchers(case),
        payouts=_payouts(case, payouts, crypto=False),
        wallets=_payouts(case, payouts, crypto=True),
        ips=_values(case.network, "ip"),
        files=tuple(dict.fromkeys(_digests(*files))),
        document_ids=_document_ids(case),
        photos=tuple(dict.fromkeys((*_values(case.pictures, "phash"), *_digests(photo)))),
        layout=_layout(case),
        answers=() if isinstance(case.answers, Missing) else answer_keys(case.answers),
        text_bands=bands_of(pairs, common),
        sketch=sketch_of(pairs),
        day=0 if isinstance(case.applied, Missing) else case.applied.toordinal(),
        agency=_agency(agency.strip().casefold()),
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


@lru_cache(maxsize=4_096)
def _agency(source: str) -> str:
    """A source that may hand people in; "" for job boards, the own site and the like."""
    return "" if _OPEN_SOURCES.search(source) else source


def _spoken_for(value: str) -> str:
    """A number of a device or an account; "" for what people type where they give none."""
    if not value:
        return ""
    plain = re.sub(r"[\W_]", "", value)
    return value if len(plain) >= _SHORTEST_NUMBER and len(set(plain.casefold())) > 2 else ""


def _digest(text: str) -> str:
    """A file's digest in its plain form; "" for none, and for that of a file without content."""
    plain = _spoken_for(text.strip().casefold().rpartition(":")[2])
    return "" if plain in _OF_NOTHING else plain


def _digests(*texts: str) -> tuple[str, ...]:
    return tuple([found for text in texts if text and (found := _digest(text))])


def _referees(case: Case) -> tuple[str, ...]:
    """Mailboxes and numbers of people who speak for the applicant, offices left out."""
    if isinstance(case.referees, Missing):
        return ()
    found = (r.email.canonical for r in case.referees if r.email is not None)
    mails = (mail for mail in found if not is_role_mailbox(mail))
    phones = (r.phone.e164 for r in case.referees if r.phone is not None)
    return tuple(dict.fromkeys((*mails, *phones)))


def _vouchers(case: Case) -> tuple[str, ...]:
    """The mailbox and the name of each referee; a number may be a firm's switchboard."""
    if isinstance(case.referees, Missing):
        return ()
    found = ((r.email.canonical, folded_name(r.name)) for r in case.referees if r.email is not None)
    return tuple(f"{mail}|{name}" for mail, name in found if name and not is_role_mailbox(mail))


def _payouts(case: Case, more: tuple[str, ...], *, crypto: bool) -> tuple[str, ...]:
    """Accounts for pay, or wallets: by what the applicant calls them, or by their shape."""
    given = [(account, False) for account in more]
    if not isinstance(case.payment, Missing):
        given.insert(0, (case.payment.account, case.payment.crypto))
    if not given:
        return ()
    plain = ((_spoken_for(re.sub(r"\s", "", account)), called) for account, called in given)
    chosen = (a for a, called in plain if a and (called or bool(_WALLET.fullmatch(a))) is crypto)
    found = (a if crypto and not a.startswith("0x") else a.upper() for a in chosen)
    return tuple(dict.fromkeys(found))


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
        kinds = ("email", "handle", "mailbox-pattern", "mailbox-series")
        spans |= dict.fromkeys(kinds, case.email.span)
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
