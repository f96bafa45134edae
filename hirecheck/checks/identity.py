"""Whether the names and papers of an application agree with each other."""

from __future__ import annotations

import re

from hirecheck.case import (
    AddressKind,
    Cues,
    NameAgreement,
    NamePair,
    NameSource,
    PlaceConflict,
    PlaceSource,
    PostalAddress,
)
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_STATED = (NameSource.RESUME, NameSource.LETTER, NameSource.DOCUMENT)
_SHOWN = (NameSource.MAIL_DISPLAY, NameSource.PROFILE, NameSource.ACCOUNT)
_BELONGING = (
    NameSource.ACCOUNT,
    NameSource.CALL_DISPLAY,
    NameSource.PAYEE,
    NameSource.PROFILE,
)
_MAILBOX_ALIAS = re.compile(
    r"\b(e-?mail|mail(box)?|address)[ -]alias|\balias(es)? (address|mailbox)", re.I
)
_AGREEING = (NameAgreement.SAME, NameAgreement.VARIANT)


def _apart(pairs: tuple[NamePair, ...], *sources: NameSource) -> list[NamePair]:
    return [
        p for p in pairs if p.agreement is NameAgreement.DIFFERENT and p.second.source in sources
    ]


def _said(pair: NamePair) -> str:
    where = {pair.first.source: pair.first.full, pair.second.source: pair.second.full}
    return "; ".join(f"{source.value.replace('-', ' ')}: {full}" for source, full in where.items())


_BORROWED = re.compile(
    r"\b((?<!not )(his|her|their) (wife|husband|partner|spouse|son|daughter|brother|sister|"
    r"room ?mate)|borrowed|family (laptop|computer|account)|nick ?name|maiden|initials|"
    r"(company|work|school) account)('s)?\b",
    re.IGNORECASE,
)


@check(
    title="This application gives different names in different places",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP", "HELLOREC"),
    innocent=(
        "A name from before or after a marriage, a chosen name, or a working name",
        "Another order, alphabet or transliteration of one name",
        "An agency's form that was filled in for somebody else",
    ),
    verify=(
        "Ask in private which name is legal and which is used, and since when",
        "Compare with an identity document at the offer stage, as for everybody",
    ),
    weakened_by=(
        "name-change-documented",
        "id-shown-and-matched",
        "id-verified-in-person",
        "met-in-person",
    ),
)
def id_name_mismatch(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """One person has one name, or can say why there are two.

    Weak where one part is shared, as after a marriage; moderate where a profile or mailbox shows
    nothing of the name; strong where the applicant's own papers do, or two places show it.
    """
    apart = _apart(name_pairs, *_STATED, *_SHOWN)
    if apart:
        own_papers = any(p.second.source in _STATED for p in apart)
        grade = Strength.STRONG if own_papers or len(apart) > 1 else Strength.MODERATE
        spans = (apart[0].first.span, *(p.second.span for p in apart[:3]))
        return Hit(f"Two names without a shared part: {_said(apart[0])}.", spans, strength=grade)
    for pair in name_pairs:
        if pair.agreement is NameAgreement.PARTIAL and pair.second.source in _STATED:
            spans = (pair.first.span, pair.second.span)
            return Hit(f"One part of the name differs: {_said(pair)}.", spans, 0.8, Strength.WEAK)
    return None


@check(
    title="This application belongs to somebody who uses other names, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP", "HELLOREC"),
    innocent=("A former, chosen, artistic or working name", "A namesake"),
    verify=("Ask which names they use and where, and what connects them",),
    weakened_by=(
        "name-change-documented",
        "id-shown-and-matched",
        "id-verified-in-person",
        "met-in-person",
    ),
    restates="identity/id-name-mismatch",
)
def id_alias_noted(cues: Cues) -> Hit | None:
    """Other names are a question to ask; an honest person answers it in a sentence.

    An alias of a mailbox is a setting, not a name.
    """
    found = [c for c in cues.named("alias-used") if not _MAILBOX_ALIAS.search(c.span.text)]
    return noted(found, "Other names are used")


@check(
    title="This application came with a call that was joined under another name",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-BLOCKCHAIN", "SEAL-TTP"),
    innocent=(
        "A borrowed laptop, or the account of a household or a firm",
        "The meeting link was opened in a partner's browser",
    ),
    verify=("Ask about it at once, write down the answer, and compare it with an ID later",),
    weakened_by=(
        "id-shown-and-matched",
        "id-verified-in-person",
        "name-change-documented",
        "met-in-person",
    ),
)
def id_call_name_switch(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """The first sign in the published Kraken case: a display name changed on entering.

    Moderate for another full name, strong where it was then changed to the name applied under.
    """
    apart = _apart(name_pairs, NameSource.CALL_DISPLAY)
    if not apart:
        return None
    calls = [p for p in name_pairs if p.second.source is NameSource.CALL_DISPLAY]
    changed = any(p.agreement in _AGREEING for p in calls)
    first = apart[0]
    return Hit(
        f"The call showed {first.second.full}; the name given is {first.first.full}"
        f"{', which the call showed at another moment' if changed else ''}.",
        (first.second.span, first.first.span),
        strength=Strength.STRONG if changed else Strength.MODERATE,
    )


@check(
    title="This application came with a call under another name, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-BLOCKCHAIN", "SEAL-TTP"),
    innocent=("A borrowed or shared account or device", "A former or chosen name"),
    verify=("Ask whose account it was, and compare the name with an ID later",),
    weakened_by=(
        "id-shown-and-matched",
        "id-verified-in-person",
        "name-change-documented",
        "met-in-person",
    ),
    restates="identity/id-call-name-switch",
)
def id_call_name_noted(cues: Cues) -> Hit | None:
    """Who joins as one person and speaks as another has at least two names to keep apart."""
    return noted(
        cues.named("name-mismatch-on-call"),
        "The call was joined under another name",
        reason=_BORROWED,
    )


@check(
    title="This application has a name, payee and accounts that belong to several people",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("COURTS", "GA-PROXY", "US-2022"),
    innocent=(
        "A chosen name in one place and a legal one in another",
        "A partner or an agency that handles accounts or pay",
    ),
    verify=(
        "Meet in person for the first day's papers",
        "Ask for an account in their own name, and a message from the code account",
    ),
    weakened_by=(
        "met-in-person",
        "payee-confirmed",
        "account-control-proven",
        "id-verified-in-person",
    ),
)
def id_rented_identity(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """A lent identity has good papers, while all that is used belongs to others.

    Moderate for two kinds of belongings under other names, strong for three.
    """
    apart = _apart(name_pairs, *_BELONGING)
    kinds = {p.second.source: p for p in reversed(apart)}
    if len(kinds) < 2:
        return None
    others = [kinds[s] for s in _BELONGING if s in kinds]
    said = "; ".join(f"{p.second.source.value}: {p.second.full}" for p in others)
    return Hit(
        f"Nothing of {others[0].first.full} is in: {said}.",
        (others[0].first.span, *(p.second.span for p in others)),
        strength=Strength.STRONG if len(others) > 2 else Strength.MODERATE,
    )


@check(
    title="This application uses an identity that is lent, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("COURTS", "GA-PROXY", "US-2022"),
    innocent=("A chosen name, an agency, or a relative who handles papers",),
    verify=("Hand over equipment and papers in person only, to the person on the document",),
    weakened_by=(
        "met-in-person",
        "payee-confirmed",
        "account-control-proven",
        "id-verified-in-person",
    ),
    restates="identity/id-rented-identity",
)
def id_rented_noted(cues: Cues) -> Hit | None:
    """Papers that verify say that somebody exists, not that this is the person who works."""
    return noted(cues.named("id-rented-or-borrowed"), "The identity is lent by somebody else")


@check(
    title="This application uses an identity whose owner says that it was not them",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("KNOWBE4", "FBI-DF-2022", "KIMCHI"),
    innocent=("A namesake", "A contact that is out of date or was reached in error"),
    verify=(
        "Reach the owner a second time, by a contact found independently",
        "Stop, keep the evidence, and help the person whose name was used",
    ),
    weakened_by=("account-control-proven", "id-verified-in-person"),
)
def id_owner_denies(cues: Cues) -> Hit | None:
    """Nobody knows better who applied than the person whose name stands there."""
    return noted(cues.named("id-owner-denies"), "The owner of the identity says it was not them")


@check(
    title="This application places home, licence and bank in three different regions",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("THN-2026-08", "US-2022"),
    innocent=(
        "A recent move, studies, or a family in military service",
        "A bank that is only online, or people who live apart from a registered address",
    ),
    verify=("Ask for the dates of the moves, and any recent proof of address they choose",),
    weakened_by=(
        "address-confirmed",
        "id-verified-in-person",
        "id-shown-and-matched",
        "discrepancy-explained",
    ),
)
def id_doc_region_mismatch(place_conflicts: tuple[PlaceConflict, ...]) -> Hit | None:
    """Two of three often disagree after a move; all three seldom do."""
    by_source = {c.other.source: c for c in place_conflicts}
    papers, bank = by_source.get(PlaceSource.DOCUMENT), by_source.get(PlaceSource.BANK)
    if papers is None or bank is None:
        return None
    if (papers.other.country, papers.other.region) == (bank.other.country, bank.other.region):
        return None
    return Hit(
        f"Home {papers.claimed.text}, document {papers.other.text}, bank {bank.other.text}.",
        (papers.claimed.span, papers.other.span, bank.other.span),
    )


@check(
    title="This application has papers whose data do not fit other records, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "THN-2026-08", "analysis"),
    innocent=(
        "Calendar conversion, the order of day and month, or a clerk's error",
        "A recent move",
    ),
    verify=("Ask the person, and then the issuer; keep no birth date as a feature",),
    covers=("id-dob-conflict",),
    weakened_by=(
        "address-confirmed",
        "id-verified-in-person",
        "id-shown-and-matched",
        "discrepancy-explained",
    ),
    restates="identity/id-doc-region-mismatch",
)
def id_data_noted(cues: Cues) -> Hit | None:
    """Two records of one person should agree on dates and places, or one of them has a reason."""
    return noted(cues.named("id-data-mismatch"), "Data on the document do not fit other records")


@check(
    title="This application gives a home address that is no dwelling",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "SILENTPUSH", "INSIKT-2026", "PSA-2023"),
    innocent=(
        "A mailbox on purpose: rural life, frequent moves, no fixed home",
        "A confidential address, as survivors of abuse are given",
        "A flat above a shop",
    ),
    verify=("Agree on a delivery with an ID; never ask for an address that is kept secret",),
    weakened_by=("address-confirmed", "equipment-received-in-person", "sharing-explained"),
)
def id_address_nonresidential(address: PostalAddress) -> Hit | None:
    """Equipment sent to a forwarder can end anywhere. A mailbox shop or an office is only weak."""
    if address.kind in (AddressKind.ORDINARY, AddressKind.CARE_OF):
        return None
    known = f" ({address.premises})" if address.premises else ""
    return Hit(
        f"{address.text} reads as a {address.kind.value.replace('-', ' ')}{known}.",
        (address.span,),
        confidence=0.9 if address.premises else 0.7,
        strength=Strength.MODERATE if address.kind is AddressKind.FORWARDER else Strength.WEAK,
    )
