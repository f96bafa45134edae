"""Tests of what the applicant claimed: what they did not know, could not show or declined.

A test belongs to the family whose claim it tests, so that a refusal that two checks report does not
pass for two independent families.
"""

from __future__ import annotations

import re

from hirecheck.case import Cues, Outcome, Span
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_LONG = re.compile(
    r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)\s+years\b|"
    r"\b(grew up|born|always lived|hometown|native)\b",
    re.IGNORECASE,
)
_SWITCHBOARD = re.compile(
    r"\b(independent\w*|switchboard|own (line|number|site)|number (we|I) found|call(ed)?[- ]?back|"
    r"directory|register)\b",
    re.IGNORECASE,
)
#: Different ways of showing who somebody is, each by the cue that says it was declined.
_WAYS = {
    "refuses-id": "a document shown live",
    "live-check-refused": "a live check",
    "idcheck-abandoned": "the identity check",
    "avoids-in-person": "a meeting in person",
    "refuses-background-check": "a background or reference check",
    "account-control-failed": "proof of account control",
}


@check(
    title="This application comes from somebody who could not speak of the place they live in",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-FORTUNE", "KR-CORE", "FBI-2025-01", "SEAL-TTP"),
    innocent=(
        "A new arrival, somebody who stays at home, rural life or a disability",
        "Fear of saying where one lives, after harassment",
    ),
    verify=(
        "Let them choose the subject: a road, a shop, a school run, the way to the airport",
        "Ask since when they live there, and for any proof of address they choose",
    ),
    weakened_by=("local-knowledge-shown", "address-confirmed", "met-in-person"),
)
def ver_local_detail(cues: Cues) -> Hit | None:
    """Who lives somewhere knows ordinary things there; it was the question that settled Kraken.

    Moderate; strong where the notes speak of years there, or more than one subject failed.
    """
    found = cues.named("cannot-answer-local")
    long = len(found) > 1 or any(_LONG.search(cue.span.text) for cue in found)
    grade = Strength.STRONG if long else Strength.MODERATE
    return noted(found, "Ordinary things of the claimed place were unknown", grade)


@check(
    title="This application lists an interest that its owner knows nothing about",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("KR-FORTUNE",),
    innocent=("Padding a list of hobbies is common",),
    verify=("Ask about another interest that is listed",),
    family="resume",
)
def ver_interest(cues: Cues) -> Hit | None:
    """An invented life has invented hobbies; so has many an honest resume."""
    return noted(cues.named("interest-unknown"), "A listed interest was unknown to the applicant")


@check(
    title="This application comes from somebody who declined or failed a live check",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("FBI-2025-07", "SEAL-TTP", "KIMCHI"),
    innocent=(
        "Safety of somebody who was abused, housing, or a disability",
        "Dyslexia or a screen reader, where a phrase had to be read",
        "Offence, where nobody said that all are asked",
    ),
    verify=("Offer another check of equal worth: spoken instead of shown, or in person",),
    covers=("ver-window", "ver-random-phrase"),
    weakened_by=("id-verified-in-person", "met-in-person", "id-shown-and-matched"),
    family="identity",
)
def ver_live_check(cues: Cues) -> Hit | None:
    """A phrase, a gesture or a look outside costs the real person a second.

    One declined check is moderate, several are strong.
    """
    found = cues.named("live-check-refused")
    grade = Strength.STRONG if len(found) > 1 else Strength.MODERATE
    return noted(found, "A live check was declined or failed", grade)


@check(
    title="This application comes from somebody who could not describe a school they claim",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "FBI-2025-01"),
    innocent=("It is long ago, was an online degree, or a transfer",),
    verify=("Ask the registrar, at a contact that the school publishes",),
    weakened_by=("school-confirmed",),
    family="resume",
)
def ver_school_detail(cues: Cues) -> Hit | None:
    """Years at a school leave memories of buildings, teachers and the order of courses."""
    return noted(cues.named("school-detail-unknown"), "The claimed school could not be described")


@check(
    title="This application comes from somebody who could not describe a job they claim",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP",),
    innocent=("Confidentiality, a very large firm, or a short stay",),
    verify=("Speak with a colleague of their choice, reached through the employer",),
    weakened_by=("employer-confirmed", "referee-confirmed"),
    family="resume",
)
def ver_employer_detail(cues: Cues) -> Hit | None:
    """Team, manager and daily tools of a job are known to whoever held it."""
    return noted(cues.named("employer-detail-unknown"), "A claimed job could not be described")


@check(
    title="This application comes from somebody who confirmed a false detail of their history",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP",),
    innocent=("Politeness towards an interviewer, mishearing, a second language",),
    verify=("Correct the detail, say so openly, and ask again in writing",),
    weakened_by=("employer-confirmed", "school-confirmed", "discrepancy-explained"),
    family="resume",
)
def ver_false_premise(cues: Cues) -> Hit | None:
    """A person corrects a wrong detail of their own life; somebody who learnt it agrees."""
    return noted(cues.named("false-premise-accepted"), "A false detail was confirmed as their own")


@check(
    title="This application claims a language that its owner could not use",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "GA-INSIGHTS", "GA-REPRINT"),
    innocent=(
        "A heritage speaker, a dialect, or nerves",
        "A level on the resume that was too generous",
    ),
    verify=("Let an independent speaker of any dialect hold a short talk",),
    covers=("int-language-claim",),
    weakened_by=("language-spoken",),
)
def ver_claimed_language(cues: Cues) -> Hit | None:
    """It tests one claim of the resume and says nothing of where somebody comes from.

    Moderate when noted once; strong when noted twice, or when the call ended at that point.
    """
    found = cues.named("cannot-speak-claimed-language")
    firm = len(found) > 1 or "disconnects-when-challenged" in cues
    grade = Strength.STRONG if firm else Strength.MODERATE
    return noted(found, "A claimed language could not be used", grade)


@check(
    title="This application shows work that its owner could not explain or change",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP",),
    innocent=("Old code, or a team's code", "Nerves in front of an audience"),
    verify=("Take a smaller and newer piece, in their own editor and pace",),
    covers=("int-own-code-unknown",),
    weakened_by=("own-work-explained",),
    family="online",
)
def ver_own_code(cues: Cues) -> Hit | None:
    """Who wrote something can walk through it and change it."""
    return noted(cues.named("own-work-unknown"), "Own work could not be explained")


@check(
    title="This application names an account whose control was not shown",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("Lost access, or an account that an employer manages",),
    verify=("Accept any one of several accounts, by a one-time string or a signature",),
    weakened_by=("account-control-proven",),
    family="online",
)
def ver_account_control(cues: Cues) -> Hit | None:
    """A string posted from an account is exact, cheap, and blind to looks and accent."""
    return noted(cues.named("account-control-failed"), "Control of a claimed account was not shown")


@check(
    title="This application leads to a person who is not reached at an independent contact",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("Voicemail, call screening, or an old number",),
    verify=("Try once more at an agreed hour",),
    weakened_by=("employer-confirmed", "referee-confirmed"),
)
def ver_callback(cues: Cues) -> Hit | None:
    """A number found elsewhere that does not know the person matters; an unanswered one does not.

    A note that merely says that nobody picked up stays with the telephone family.
    """
    found = [c for c in cues.named("phone-unreachable") if _SWITCHBOARD.search(c.span.text)]
    return noted(found, "An independently found contact did not reach the person")


@check(
    title="This application comes from somebody who declined every way of showing who they are",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "PSA-2023", "KIMCHI"),
    innocent=("A severe care or safety situation", "Nobody asked what would work for them"),
    verify=("Ask what would work, and offer a neutral third party",),
    weakened_by=("id-verified-in-person", "id-shown-and-matched", "met-in-person"),
    family="identity",
)
def ver_all_refused(cues: Cues) -> Hit | None:
    """One way declined means little; declining each of several leaves none.

    Strong when the notes say all, or three ways are noted; moderate for two ways or a background
    check alone.
    """
    every = cues.named("all-checks-refused")
    if every:
        return noted(every, "Every alternative for showing who they are was declined")
    ways = [name for name in _WAYS if name in cues]
    if len(ways) < 2 and "refuses-background-check" not in ways:
        return None
    grade = Strength.STRONG if len(ways) > 2 else Strength.MODERATE
    return noted(cues.named(*ways), f"Declined: {', '.join(_WAYS[w] for w in ways)}", grade)


@check(
    title="This application has a verification step that was not passed",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis", "SEAL-MIT"),
    innocent=("A slip of the checker, an outdated contact, or a lapse of time",),
    verify=("Repeat the step, or take another that answers the same question",),
    weakened_by=("steps-passed", "id-verified-in-person"),
)
def ver_step_failed(cues: Cues, outcomes: tuple[Outcome, ...]) -> Hit | None:
    """A step entered as failed counts even where its words say nothing that has a sign of its own.

    Only steps about identity and claims count, never tests of skill; steps whose words were read
    as a sign are left to that sign. Three failed steps or more are moderate, fewer are weak.
    """
    read = [cue.span for cue in cues.all]
    failed = [
        o for o in outcomes if o.passed is False and o.about_identity and not _read(o.span, read)
    ]
    if not failed:
        return None
    return Hit(
        f"Not passed: {'; '.join(o.check for o in failed[:3])}.",
        tuple(o.span for o in failed[:4]),
        strength=Strength.MODERATE if len(failed) > 2 else Strength.WEAK,
    )


def _read(place: Span, read: list[Span]) -> bool:
    """True when some cue was read at that place."""
    return any(
        s.document == place.document and s.start < max(place.end, place.start + 1)
        and place.start < max(s.end, s.start + 1)
        for s in read
    )  # fmt: skip
