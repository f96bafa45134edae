"""Matches with published lists: always an identifier, never a name alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from hirecheck.case import Cues, Listed
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_NAME_KINDS = ("name",)
#: What strangers share with one another, or what is told by a check of its own.
_OF_MANY = ("name", "name-and-birth-date", "ip", "domain", "layout", "company")
_COMPLIANCE = "Give the match to the compliance officer, with list, date and matched field"
_NAME_ONLY = re.compile(
    r"\b(same|similar|common|matching) name\b|\bname(s)? (only|alone|match\w*|similar\w*)\b", re.I
)
_IDENTIFIER = re.compile(
    r"\b(e-?mail|mailbox|address|wallet|account|phone|number|passport|birth|alias\w*|handle|"
    r"device|ip|photo|identit\w+)\b",
    re.IGNORECASE,
)


def _current(listed: Sequence[Listed], *kinds: str) -> list[Listed]:
    return [m for m in listed if m.kind in kinds and m.stands]


def _hit(matches: Sequence[Listed], what: str, strength: Strength) -> Hit | None:
    if not matches:
        return None
    first = max(matches, key=lambda m: (m.authority, m.confidence))
    common = next((f"; {m.commonness}" for m in matches if m.commonness), "")
    where = f"{first.list_name} ({first.source}, {first.dated})"
    return Hit(
        f"{what} {first.value} stands on {where}{common}.",
        tuple(m.span for m in matches[:4]),
        confidence=max(0.05, min(1.0, first.confidence)),
        strength=strength,
    )


@check(
    title="This application gives a name and date of birth that an official list holds together",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("OFAC-2025-07", "analysis"),
    innocent=("A slip in one of the two records", "A namesake born on the same day"),
    verify=(_COMPLIANCE, "Compare a third identifier, such as a document number"),
    weakened_by=("id-verified-in-person",),
)
def lst_person_confirmed(listed: tuple[Listed, ...]) -> Hit | None:
    """A name alone is shared by thousands; with the date of birth it is an official match."""
    found = [m for m in _current(listed, "name-and-birth-date") if m.authority]
    return _hit(found, "Name and date of birth of", Strength.CONCLUSIVE)


@check(
    title="This application names a sanctioned firm as employer, payee or vendor",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("OFAC-2018", "OFAC-2023", "OFAC-2025-01", "OFAC-2026-03"),
    innocent=("A firm with a similar trading name", "A person once employed by it unknowingly"),
    verify=(_COMPLIANCE, "Ask for the firm's registration number and country"),
    weakened_by=("employer-confirmed",),
)
def lst_entity(listed: tuple[Listed, ...]) -> Hit | None:
    """Governments designate firms by exact names and aliases; dealing with them is regulated."""
    found = [m for m in _current(listed, "company") if m.sanctioned and m.authority]
    return _hit(found, "The firm", Strength.STRONG)


@check(
    title="This application names a wallet that stands on a list",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("OFAC-2026-03",),
    innocent=("A deposit address of an exchange that was used again",),
    verify=(_COMPLIANCE, "Ask which exchange or wallet program the address belongs to"),
    weakened_by=("payee-confirmed",),
)
def lst_wallet(listed: tuple[Listed, ...]) -> Hit | None:
    """A wallet's address is exact; an official list makes it conclusive for that address."""
    found = [m for m in _current(listed, "wallet") if m.borne_out(listed)]
    official = any(m.authority for m in found)
    return _hit(found, "The wallet", Strength.CONCLUSIVE if official else Strength.STRONG)


@check(
    title="This application names a handle that published research attributes to known cases",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("TAYVANO", "KETMAN-MAL"),
    innocent=("A handle that somebody else used before", "A mistaken attribution"),
    verify=("Ask to prove control of the account", "Give the match to an analyst"),
    weakened_by=("account-control-proven",),
)
def lst_ioc_handle(listed: tuple[Listed, ...]) -> Hit | None:
    """Research lists err, so one list alone is only a hint.

    It counts when an authority or a second independent list names the handle too, or when a
    second identifier of the applicant is listed.
    """
    found = [m for m in _current(listed, "handle") if m.borne_out(listed)]
    return _hit(found, "The handle", Strength.STRONG)


@check(
    title="This application holds a file, picture or paper that stands on a list",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-MIT", "KETMAN-MAL"),
    innocent=(
        "The stolen papers or portrait of somebody who is a victim themselves",
        "A file that a service or an agency hands to many people",
    ),
    verify=(
        "Read the list's own entry: whose file it was, and why it is listed",
        "Ask for the paper itself, or for a picture taken today",
    ),
    weakened_by=("id-verified-in-person", "id-shown-and-matched"),
)
def lst_document(listed: tuple[Listed, ...]) -> Hit | None:
    """A digest is exact, a portrait is one person's; both are copied and stolen too.

    Counts when an authority or a second independent list holds it, or when a second identifier
    is listed. Strong for a file or the number of a paper, moderate for a picture. The layout
    of a document is never more than a hint, because templates are for everybody.
    """
    kinds = ("file", "document", "photo")
    found = [m for m in _current(listed, *kinds) if m.borne_out(listed)]
    exact = any(m.kind != "photo" for m in found)
    return _hit(found, "The document", Strength.STRONG if exact else Strength.MODERATE)


@check(
    title="This application has an identifier or a document that one list alone holds",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("TAYVANO", "KETMAN-MAL"),
    innocent=(
        "A mistaken attribution, or a handle or number that changed hands",
        "A template for resumes that many people use",
    ),
    verify=("Look for a second identifier or a second list before anything else",),
    weakened_by=("account-control-proven",),
)
def lst_single_source(listed: tuple[Listed, ...]) -> Hit | None:
    """One researcher's attribution of one identifier is a hint and never carries a score.

    So is the layout of a document, whoever lists it.
    """
    kinds = ("email", "handle", "wallet", "phone", "domain", "company", "file", "document", "photo")
    found = [m for m in _current(listed, *kinds) if not m.borne_out(listed)]
    found += _current(listed, "layout")
    return _hit(found, "The identifier", Strength.WEAK)


@check(
    title="This application gives a wanted alias together with another listed identifier",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("DOJ-2025-06", "KIMCHI"),
    innocent=("Aliases are stolen from real people, or are common names",),
    verify=("A person compares the published notice; nothing is decided by name or picture",),
)
def lst_wanted(listed: tuple[Listed, ...]) -> Hit | None:
    """Published aliases belong to victims too, so a name counts only beside another match."""
    names = [m for m in _current(listed, *_NAME_KINDS) if m.authority]
    others = [m for m in listed if m.kind not in _OF_MANY and m.stands]
    hit = _hit(names, "The alias", Strength.MODERATE)
    if hit is None or not others:
        return None
    return replace(hit, spans=(*hit.spans, *(m.span for m in others))[:4])


@check(
    title="This application led to a sanctioned person or firm, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-MAIN", "OFAC-2025-07"),
    innocent=("A namesake", "An identifier that was taken from its owner"),
    verify=(_COMPLIANCE, "Write down which identifier led there, and from which source"),
    weakened_by=("id-verified-in-person", "payee-confirmed"),
)
def lst_link_noted(cues: Cues) -> Hit | None:
    """An analyst's path from an identifier to a list counts; a likeness of names does not."""
    found = [
        cue
        for cue in cues.named("sanctioned-link")
        if not _NAME_ONLY.search(cue.span.text) or _IDENTIFIER.search(cue.span.text)
    ]
    return noted(found, "An identifier or alias led to a sanctioned person or firm")


@check(
    title="This application names a wallet or payment route that is listed, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("OFSI-2024", "KIMCHI", "US-2022"),
    innocent=("Ordinary banking abroad", "The deposit address of an exchange"),
    verify=(_COMPLIANCE,),
    weakened_by=("payee-confirmed",),
    restates="sanctions/lst-wallet",
)
def lst_payment_route(cues: Cues) -> Hit | None:
    """A route of pay that raises an open sanctions question belongs before compliance."""
    return noted(cues.named("wallet-listed"), "A wallet or payment route is on a list")


@check(
    title="This application names a handle that is on a list, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("TAYVANO", "KETMAN-MAL"),
    innocent=("A handle that somebody else used before", "A mistaken attribution"),
    verify=("Ask to prove control of the account", "See what the listing rests on"),
    weakened_by=("account-control-proven",),
    restates="sanctions/lst-ioc-handle",
)
def lst_handle_noted(cues: Cues) -> Hit | None:
    """An analyst who compared the handle with a list says so in the notes."""
    return noted(cues.named("handle-listed"), "A handle is on a published list")


@check(
    title="This application matches a reviewed earlier case in the firm's own records",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-MIT", "KR-FORTUNE"),
    innocent=("A wrong earlier decision", "Somebody else with the same identifier"),
    verify=("Read the earlier case again; let the person answer to it",),
    weakened_by=("name-change-documented",),
)
def lst_internal(cues: Cues) -> Hit | None:
    """Own records are strong when they are reviewed, dated, and open to appeal."""
    return noted(cues.named("internal-record"), "Own records hold a confirmed earlier case")
