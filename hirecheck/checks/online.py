"""Signs in profiles, social accounts and freelance platforms."""

from __future__ import annotations

import re

from hirecheck.case import Cues, NameAgreement, NamePair, NameSource, Outcome, WebLink
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_OWNER_SAYS = re.compile(
    r"\b(owner|real (person|holder)|he|she|they) (says?|said|denie[sd]|confirm\w*|told|wrote|"
    r"replied|answered)\b|\bden(ies|ied)\b",
    re.IGNORECASE,
)
_GENERATED = re.compile(r"\b(ai|generated|synthetic|gan|machine[- ]made|rendered)\b", re.I)
_ELSEWHERE = re.compile(
    r"\b(else\w*|other|another|different|stock|reverse|belongs|stolen|taken|copied|twice|same)\b",
    re.IGNORECASE,
)
_RATINGS = re.compile(
    r"\b(rating|ratings|review|reviews|one client|single client|feedback)\b", re.I
)
_FROM_PROFILE = "Ask to reply from the profile's own inbox, or to post a one-time string there"


def _entered(outcomes: tuple[Outcome, ...], sign: str, seen: str) -> Hit | None:
    found = [o for o in outcomes if o.check == sign and o.passed is False]
    if not found:
        return None
    detail = f": {found[0].outcome}" if found[0].outcome else ""
    return Hit(f"{seen}{detail}.", tuple(o.span for o in found))


@check(
    title="This application links a profile that belongs to somebody else",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("FLARE-IBM",),
    innocent=("Two people of one name",),
    verify=(_FROM_PROFILE, "Write to the profile's owner at an address found elsewhere"),
    weakened_by=("account-control-proven",),
)
def li_owner_other(cues: Cues) -> Hit | None:
    """A real person's profile lends its history to whoever links it.

    Conclusive only where the notes say that the owner denies the application.
    """
    found = cues.named("profile-owner-other")
    denied = any(_OWNER_SAYS.search(cue.span.text) for cue in found)
    grade = Strength.CONCLUSIVE if denied else Strength.STRONG
    return noted(found, "The linked profile belongs to somebody else", grade)


@check(
    title="This application shows a profile picture that was found elsewhere",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "MANDIANT", "MS-2025"),
    innocent=("The picture was taken from this applicant, who is the one harmed",),
    verify=("A short live conversation on video settles it",),
    weakened_by=("camera-on-and-same-person", "met-in-person", "id-verified-in-person"),
)
def li_photo_elsewhere(cues: Cues) -> Hit | None:
    """Pictures are borrowed together with lives. A merely generated picture is no such sign."""
    found = [
        cue
        for cue in cues.named("photo-found-elsewhere")
        if _ELSEWHERE.search(cue.span.text) or not _GENERATED.search(cue.span.text)
    ]
    return noted(found, "The profile picture was found under another name or at a stock site")


@check(
    title="This application belongs to an identity with several profiles",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("PSA-2023",),
    innocent=("Forgotten accounts, and namesakes",),
    verify=("Ask which profiles are theirs",),
    weakened_by=("account-control-proven",),
)
def li_many_profiles(cues: Cues) -> Hit | None:
    """Several profiles of one name with different pictures and careers cannot all be right."""
    return noted(cues.named("many-profiles"), "Several profiles exist for the identity")


@check(
    title="This application links a profile whose address holds another name",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("CHIPSY",),
    innocent=("A changed name, a joke handle, or a handle of a firm",),
    verify=("Ask about it once, neutrally",),
    weakened_by=("name-change-documented", "account-control-proven"),
)
def li_slug_other(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """The address of a profile keeps the name it was made under."""
    found = [
        pair
        for pair in name_pairs
        if pair.second.source is NameSource.PROFILE and pair.agreement is NameAgreement.DIFFERENT
    ]
    if not found:
        return None
    first = found[0]
    return Hit(
        f"The profile's address says “{first.second.full}”, the application “{first.first.full}”.",
        (first.second.span, first.first.span),
    )


@check(
    title="This application links a profile that is new for a long career",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("CHIPSY", "RJR"),
    innocent=("Somebody who left the network and came back", "Harassment, or a private trade"),
    verify=("Take another proof of the career",),
    weakened_by=("employer-confirmed",),
)
def li_new(cues: Cues) -> Hit | None:
    """Profiles are made for campaigns; people also simply join late."""
    return noted(cues.named("account-recent"), "The profile or account is new for the career")


@check(
    title="This application links a profile with few contacts, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CHIPSY", "RJR", "KETMAN-GH"),
    innocent=("Private people and new graduates",),
    verify=("None needed for this alone",),
    weakened_by=("employer-confirmed",),
)
def li_few(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """A profile without life may be a prop, and usually is just unused."""
    return _entered(outcomes, "li-few", "The profile has few contacts and no posts")


@check(
    title="This application links no professional profile",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CHIPSY",),
    innocent=("Privacy", "Other networks in other countries and trades"),
    verify=("None needed; ask for one reachable contact instead",),
    weakened_by=("employer-confirmed", "account-long-record"),
)
def li_none(links: tuple[WebLink, ...], outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Counts only where somebody searched and entered that there is none; an empty field is not."""
    if any(link.kind == "linkedin" for link in links):
        return None
    return _entered(outcomes, "li-none", "No professional profile was found")


@check(
    title="This application links accounts that vanished or were renamed during the process",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP",),
    innocent=("A mistaken ban, harassment, or a new brand",),
    verify=("Ask what happened to the account", _FROM_PROFILE),
    weakened_by=("account-control-proven", "name-change-documented"),
)
def soc_vanished(cues: Cues) -> Hit | None:
    """Props are cleared away when somebody begins to look."""
    return noted(cues.named("account-vanished"), "An account was deleted or renamed")


@check(
    title="This application leaves no trace of the person in the world, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "SEAL-MIT"),
    innocent=("Most people leave none, and some must not",),
    verify=("A referee who met them; never ask for private pictures",),
    weakened_by=("met-in-person", "referee-confirmed"),
)
def soc_no_presence(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Somebody searched for a long career's events and talks and found nothing."""
    return _entered(outcomes, "soc-no-presence", "No trace of a physical presence was found")


@check(
    title="This application links a feed of job requests only, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP",),
    innocent=("People without work look for work",),
    verify=("None needed for this alone",),
)
def soc_job_begging(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Accounts that exist only to ask for jobs were seen; so is unemployment."""
    return _entered(outcomes, "soc-job-begging", "The feed consists of job requests")


@check(
    title="This application began with an unasked approach, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "SEAL-TTP"),
    innocent=("Ordinary selling, and how open-source hiring works",),
    verify=("The usual steps, no more",),
)
def soc_cold_approach(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Unasked offers of developers and unasked code with a request for work are both known."""
    return _entered(outcomes, "soc-cold-approach", "The contact began unasked")


@check(
    title="This application rests on ratings that come from one client or a shared account",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("One long client",),
    verify=("Ask the platform's trust team",),
    weakened_by=("account-control-proven",),
)
def frl_ratings(cues: Cues) -> Hit | None:
    """Praise that buyer and seller pay from one account is their own.

    One client alone is moderate.
    """
    found = [c for c in cues.named("account-swap") if _RATINGS.search(c.span.text)]
    paid = any(re.search(r"\b(pa(id|yment|ys)|same account)\b", c.span.text) for c in found)
    grade = Strength.STRONG if paid else Strength.MODERATE
    return noted(found, "Ratings come from one client or a shared account", grade)


@check(
    title="This application comes with a wish to work through another person's account",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "COURTS"),
    innocent=("A platform that closed an account by mistake",),
    verify=("Ask the platform's trust team", "Stay with the account that was agreed"),
    weakened_by=("account-control-proven",),
)
def frl_account_swap(cues: Cues) -> Hit | None:
    """Rented platform accounts are the oldest form of the lent identity."""
    found = [c for c in cues.named("account-swap") if not _RATINGS.search(c.span.text)]
    return noted(found, "Another person's account was to be used")


@check(
    title="This application comes from somebody who pushed to another channel early",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "GA-PROXY", "KIMCHI"),
    innocent=("Platform fees, or the habit of a trade",),
    verify=("Stay on the channel where the record is",),
)
def frl_off_platform(cues: Cues) -> Hit | None:
    """Away from the platform nobody keeps a record; many people just prefer another app."""
    return noted(cues.named("off-platform"), "Another channel was pushed for early")
