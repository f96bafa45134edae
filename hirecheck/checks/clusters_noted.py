"""Signs of one hand behind several names that somebody saw and wrote down."""

from __future__ import annotations

import re

from hirecheck.case import Cues
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

FAMILY = "clusters"

_ASK_EACH = "Ask each person on their own how they came to share it, without naming the other"
#: The benign groups that the catalogue asks to rule out first, as people write them down.
_HOUSEHOLD = re.compile(
    r"\b((?<!not )(his|her|their) (wife|husband|spouse|partner|brother|sister|twin|mother|father|"
    r"parents?|son|daughter|flat ?mates?|room ?mates?)|same (household|family)|a couple|"
    r"agency('s)? (desk|number|mailbox|phone|line|address)|shelter|career cent(er|re))\b",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(
    r"\b(same (template|layout|format|design)|house style|resume (service|writer))\b",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    r"\b(married|marriage|divorced?|maiden|changed (his|her|their) name|transition\w*)\b", re.I
)


@check(
    title="This application shares a telephone number or mailbox with another, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("HELLOREC", "HANDBOOK"),
    innocent=("A household with one telephone", "The desk or mailbox of an agency"),
    verify=(_ASK_EACH, "Have the agency confirm both people, if one is involved"),
    weakened_by=(
        "name-change-documented",
        "met-in-person",
        "id-verified-in-person",
        "sharing-explained",
    ),
    restates="clusters/clu-phone",
)
def clu_contact_noted(cues: Cues) -> Hit | None:
    """Somebody who saw both files may know what no comparison was run for."""
    return noted(
        cues.named("shared-contact"), "Another applicant gave the same contact", reason=_HOUSEHOLD
    )


@check(
    title="This application tells almost the same career as another's, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KIMCHI", "US-2022"),
    innocent=("A resume service or an agency's house style", "Colleagues of one project"),
    verify=("Compare dates and employers of the two resumes, not their phrasing",),
    weakened_by=("own-work-explained", "employer-confirmed", "sharing-explained"),
    restates="clusters/clu-resume-text",
)
def clu_resume_noted(cues: Cues) -> Hit | None:
    """A reader who remembers the same text under another name has seen what matters."""
    return noted(
        cues.named("same-resume-as-other"),
        "Another applicant sent the same resume",
        reason=_TEMPLATE,
    )


@check(
    title="This application shows a person or picture that was seen under another name",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("FBI-2025-07", "SEAL-TTP", "MS-2025"),
    innocent=(
        "People look alike, and across unfamiliar groups observers err more often",
        "A stock picture, or one taken from this applicant",
    ),
    verify=(
        "Let a second person compare without knowing the first one's view",
        "Offer a meeting in person or a check by a notary",
    ),
    weakened_by=(
        "camera-on-and-same-person",
        "met-in-person",
        "id-verified-in-person",
        "sharing-explained",
    ),
    restates="clusters/clu-photo",
)
def clu_face(cues: Cues) -> Hit | None:
    """The same picture or person under two names, seen by people; never computed from faces.

    One note is moderate; two notes count as the agreement of two reviewers.
    """
    found = cues.named("same-photo-as-other")
    grade = Strength.STRONG if len(found) > 1 else Strength.MODERATE
    return noted(found, "The same picture or person was seen under another name", grade)


@check(
    title="This application was sent from a device or connection of others, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "INSIKT-2026"),
    innocent=("A library, school, shelter or family computer", "A campus or office network"),
    verify=(_ASK_EACH, "Ask for one more sign-in from another place"),
    weakened_by=("met-in-person", "network-explained", "sharing-explained"),
    restates="clusters/clu-device",
)
def clu_device_noted(cues: Cues) -> Hit | None:
    """Several names from one machine, when security says so, is worth a question."""
    return noted(cues.named("same-device-as-other"), "Others used the same device or connection")


@check(
    title="This application seems to come from somebody who was here under another name",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "KETMAN-MAL"),
    innocent=("A former applicant whose name changed since", "A likeness, not a match"),
    verify=("Ask whether they applied before and under which name; a person decides",),
    weakened_by=("name-change-documented",),
)
def clu_return_new_name(cues: Cues) -> Hit | None:
    """Who was turned away over identity and comes back under another one repeats the matter."""
    return noted(
        cues.named("returned-under-new-name"),
        "Somebody known from before came back renamed",
        reason=_RENAMED,
    )


@check(
    title="This application comes from somebody who answered for another company or name",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("INSIKT-2026", "SEAL-TTP"),
    innocent=("People in a job search hold several conversations and mix them up",),
    verify=("Ask at once which conversation they had in mind, and note the words",),
    weakened_by=("met-in-person", "id-verified-in-person"),
)
def clu_slot_collision(cues: Cues) -> Hit | None:
    """One person who runs several names gives the wrong one when the calendar is full."""
    found = cues.named("persona-collision")
    other_name = any("name" in cue.span.text.lower() for cue in found)
    grade = Strength.STRONG if other_name else Strength.WEAK
    return noted(found, "The applicant answered for another company or name", grade)


@check(
    title="This application matches an identifier that another firm reported",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("HANDBOOK", "KR-COINTEL"),
    innocent=("A mistaken or malicious entry", "The identifier was taken from its owner"),
    verify=("Ask the reporting firm what it saw, and on what date", "Find a second identifier"),
    weakened_by=("account-control-proven",),
)
def clu_peer_share(cues: Cues) -> Hit | None:
    """A dated report of an exact identifier did most of the work in the Kraken case."""
    found = cues.named("peer-report")
    grade = Strength.STRONG if len(found) > 1 else Strength.MODERATE
    return noted(found, "Another firm reported the same identifier or person", grade)


@check(
    title="This application came through a chain of referrals under review",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "SEAL-MIT", "THN-2026-08"),
    innocent=("Former teams, boot camps and communities refer one another, as they should",),
    verify=("Verify this person alone, with the steps that everybody gets",),
    covers=("ref-flagged-referrer",),
    weakened_by=("met-in-person", "referee-confirmed"),
)
def clu_referral_chain(cues: Cues) -> Hit | None:
    """New people who vouch for one another in a ring have filled whole teams; most do not."""
    return noted(cues.named("referral-chain"), "The referral came from somebody under review")
