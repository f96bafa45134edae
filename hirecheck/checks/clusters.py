"""Signs that other applications under other names share something with this one."""

from __future__ import annotations

from hirecheck.case import Reuse, Shared
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

_ASK_EACH = "Ask each person on their own how they came to share it, without naming the other"
_SECOND_LINK = "Look for a second thing in common that chance or a household would not bring"


def _graded(shared: Shared, ceiling: Strength) -> Strength:
    """The strength that the rarity of the shared value supports; 0 points mean not weighed."""
    if 0 < shared.points < 2 or (not shared.points and shared.people > 12):
        return Strength.WEAK
    if 0 < shared.points < 4:
        return min(ceiling, Strength.MODERATE, key=lambda s: s.rank)
    return ceiling


def _reused(reuse: Reuse, what: str, *kinds: str, ceiling: Strength, least: int = 1) -> Hit | None:
    found = [shared for shared in reuse.of(*kinds) if shared.people >= least]
    if not found:
        return None
    first = found[0]
    names = "one other name" if first.people == 1 else f"{first.people} other names"
    detail = f": {first.detail}" if first.detail else ""
    return Hit(
        f"{what} also stands in applications under {names}{detail}.",
        tuple(shared.span for shared in found[:4]),
        strength=_graded(first, ceiling),
    )


@check(
    title="This application gives a telephone number that stands under another name too",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("HELLOREC", "HANDBOOK", "FBI-2025-01"),
    innocent=(
        "A couple, or parents and children, with one telephone",
        "The desk of an agency, a shelter or a career centre",
    ),
    verify=(_ASK_EACH, "Call the number and ask for each of the names at separate times"),
    weakened_by=(
        "name-change-documented",
        "met-in-person",
        "id-verified-in-person",
        "sharing-explained",
    ),
)
def clu_phone(reuse: Reuse) -> Hit | None:
    """A private number belongs to one person or one household, rarely to unrelated applicants."""
    return _reused(reuse, "The telephone number", "phone", ceiling=Strength.STRONG)


@check(
    title="This application gives a mail address that stands under another name too",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("HELLOREC", "KIMCHI", "FBI-2025-01"),
    innocent=("The mailbox of an agency", "A couple with one mailbox", "A changed name"),
    verify=(_ASK_EACH, "Write to the address and ask which of the applications are theirs"),
    weakened_by=(
        "name-change-documented",
        "met-in-person",
        "id-verified-in-person",
        "sharing-explained",
    ),
)
def clu_email(reuse: Reuse) -> Hit | None:
    """A mailbox is opened by whoever holds it, so two names on it are one hand or close ones."""
    return _reused(reuse, "The mail address", "email", ceiling=Strength.STRONG)


@check(
    title="This application tells almost the same career as another person's",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KIMCHI", "US-2022", "FBI-2025-01"),
    innocent=(
        "A resume service or the house style of an agency",
        "Members of one team who describe the same project",
    ),
    verify=(
        "Compare dates and employers of the two resumes, not their phrasing",
        "Ask about one passage that both resumes share: who did what, and when",
    ),
    weakened_by=("own-work-explained", "employer-confirmed", "sharing-explained"),
)
def clu_resume_text(reuse: Reuse) -> Hit | None:
    """Two people rarely live the same career in the same words."""
    return _reused(reuse, "Most of the resume's text", "resume-text", ceiling=Strength.STRONG)


@check(
    title="This application holds the same file as another person's",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("An agency that sends one file for several people", "A friend's file as a start"),
    verify=("Ask who prepared the file", "Ask for a fresh export from the person's own copy"),
    covers=("file-id-shared",),
    weakened_by=("own-work-explained", "met-in-person", "sharing-explained"),
)
def clu_file(reuse: Reuse) -> Hit | None:
    """One original under two names was made, or copied, by one hand."""
    return _reused(
        reuse, "The same file, by content or inner id,", "file", "document-id",
        ceiling=Strength.STRONG,
    )  # fmt: skip


@check(
    title="This application shows a picture that stands under another name too",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("MS-2025", "KIMCHI"),
    innocent=(
        "A stock picture or a site's default one",
        "The picture was taken from this applicant, who is the one harmed",
    ),
    verify=("A short live conversation on video settles it; no further pictures are needed",),
    weakened_by=(
        "camera-on-and-same-person",
        "met-in-person",
        "id-verified-in-person",
        "sharing-explained",
    ),
)
def clu_photo(reuse: Reuse) -> Hit | None:
    """One picture cannot show two people; only picture data is compared, never faces."""
    return _reused(reuse, "The same or nearly the same picture", "photo", ceiling=Strength.STRONG)


@check(
    title="This application gives a postal address that several other people give",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("COURTS", "HANDBOOK"),
    innocent=(
        "A shared home, a dormitory, a shelter or a mailbox shop",
        "The address of an agency",
    ),
    verify=(_SECOND_LINK, "Ask how long the person has lived there, as with every finalist"),
    weakened_by=(
        "address-confirmed",
        "equipment-received-in-person",
        "met-in-person",
        "sharing-explained",
    ),
)
def clu_address(reuse: Reuse) -> Hit | None:
    """Equipment for many remote workers has been gathered in single homes."""
    hit = _reused(reuse, "The postal address", "address", ceiling=Strength.MODERATE, least=3)
    return hit or _reused(reuse, "The postal address", "address", ceiling=Strength.WEAK)


@check(
    title="This application names an account for pay that another person named too",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "KIMCHI", "HANDBOOK"),
    innocent=("A joint account", "An agency or a payroll company that is paid for both"),
    verify=("Ask the bank or the person for proof that the account is in their own name",),
    weakened_by=("payee-confirmed", "sharing-explained"),
)
def clu_payout(reuse: Reuse) -> Hit | None:
    """Money shows who profits: unrelated people seldom share one account."""
    return _reused(reuse, "The account for pay", "payout", "wallet", ceiling=Strength.STRONG)


@check(
    title="This application uses an identity document that another person used too",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("ALERT-2026", "US-2022"),
    innocent=("A slip in entering the number", "One person with a changed name"),
    verify=("Have the issuer or a certified provider confirm whom the document belongs to",),
    weakened_by=("name-change-documented", "id-verified-in-person"),
)
def clu_id_document(reuse: Reuse) -> Hit | None:
    """A document number belongs to one person; equal numbers under two names cannot both hold.

    Only an equal number is conclusive; the same picture of a document is strong.
    """
    found = reuse.of("identity-document")
    by_number = any("number" in shared.detail.lower() for shared in found)
    ceiling = Strength.CONCLUSIVE if by_number else Strength.STRONG
    return _reused(reuse, "The identity document", "identity-document", ceiling=ceiling)


@check(
    title="This application came over a connection that other applicants used",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "ALERT-2026"),
    innocent=(
        "A mobile operator, campus, library, career centre or household behind one address",
        "A common VPN exit",
    ),
    verify=(_SECOND_LINK,),
    weakened_by=("network-explained", "sharing-explained"),
)
def clu_ip(reuse: Reuse) -> Hit | None:
    """One address may stand for one room, or for a whole city: it only supports."""
    return _reused(reuse, "The network address", "ip", ceiling=Strength.WEAK)


@check(
    title="This application was sent from a device that other applicants used",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "INSIKT-2026"),
    innocent=("A computer in a library, school or family",),
    verify=(_ASK_EACH, "Ask for one more sign-in from the person's own device"),
    weakened_by=("met-in-person", "network-explained", "sharing-explained"),
)
def clu_device(reuse: Reuse) -> Hit | None:
    """A device that writes under several names is in one hand, or stands in a shared room."""
    hit = _reused(reuse, "The device", "device", ceiling=Strength.STRONG, least=2)
    return hit or _reused(reuse, "The device", "device", ceiling=Strength.MODERATE)


@check(
    title="This application links work or an account that another person claims too",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KIMCHI", "MANDIANT"),
    innocent=("Coursework of a group", "The common portfolio of an agency or team"),
    verify=(
        "Ask to post a one-time string from the account",
        "Ask to walk through one piece of the work and change it",
    ),
    weakened_by=("account-control-proven", "own-work-explained"),
)
def clu_portfolio(reuse: Reuse) -> Hit | None:
    """Work and accounts have an owner, and two people cannot both be it."""
    return _reused(
        reuse, "The linked work or account", "portfolio", "account", ceiling=Strength.STRONG
    )


@check(
    title="This application names a referee whom unrelated applicants name too",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("GTIG-2025", "NISOS"),
    innocent=("A dissolved team with one manager", "A teacher with many students"),
    verify=("Reach the referee through the employer's own switchboard",),
    weakened_by=("referee-confirmed", "sharing-explained"),
)
def clu_reference(reuse: Reuse) -> Hit | None:
    """One contact that vouches for unrelated people may be kept for that purpose."""
    hit = _reused(reuse, "A referee's contact", "referee", ceiling=Strength.MODERATE, least=3)
    return hit or _reused(reuse, "A referee's contact", "referee", ceiling=Strength.WEAK)


@check(
    title="This application names a little-known employer that unrelated applicants name too",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("COURTS", "SENTINELONE"),
    innocent=("Layoffs at a small firm", "A local employer that many people of one town know"),
    verify=("Look the firm up in the register and call it by a number found there",),
    weakened_by=("employer-confirmed",),
)
def clu_obscure_employer(reuse: Reuse) -> Hit | None:
    """Firms that nobody can verify have served as common history for several names."""
    return _reused(
        reuse, "An employer that could not be verified", "employer",
        ceiling=Strength.MODERATE, least=2,
    )  # fmt: skip


@check(
    title="This application gives the same written answers as another person's",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "THN-2025-12"),
    innocent=("The same chatbot, course solution or leaked answer",),
    verify=("Ask for one of the answers again, applied to a case of the person's own",),
    weakened_by=("own-work-explained", "sharing-explained"),
)
def clu_answers(reuse: Reuse) -> Hit | None:
    """Free text in the same words under two names has one author, or one source."""
    return _reused(reuse, "A written answer", "answer", ceiling=Strength.MODERATE)
