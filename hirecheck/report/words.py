"""The sentences of a report that are ours: what a band asks for, what a number means.

They say what was seen and what to do next, never what somebody is; a test reads them all.
"""

from __future__ import annotations

from dataclasses import dataclass

from hirecheck.findings import Band, Coverage, Role, Strength

__all__ = [
    "BANDS",
    "BandWords",
    "FAMILY",
    "ROLE",
    "SEVERITY",
    "accounting",
    "confidence_words",
    "count",
    "in_hundred",
    "points",
    "probability_words",
]


@dataclass(frozen=True, slots=True)
class BandWords:
    """What one band says: a headline, what to do next, and the same for the applicant."""

    label: str
    headline: str
    next_steps: tuple[str, ...]
    candidate: str


BANDS: dict[Band, BandWords] = {
    Band.NONE: BandWords(
        "none",
        "Nothing here calls for a further question.",
        (
            "Go on as with any other applicant.",
            "Finding nothing proves nothing: the usual identity and work checks before "
            "a first day still apply.",
        ),
        "Nothing in your file was marked for a further question.",
    ),
    Band.ASK: BandWords(
        "ask",
        "Ask the applicant about what is listed here, and go on.",
        (
            "Ask the questions below in the next ordinary conversation, in a friendly tone.",
            "Keep the process at its normal pace; an ordinary explanation is the likely one.",
            "Note the answer in the packet and score it again.",
        ),
        "A person was asked to talk with you about the points below.",
    ),
    Band.VERIFY: BandWords(
        "verify",
        "Check the points listed here independently before the next step.",
        (
            "Follow “How to verify” for each main finding, through contacts that you found "
            "yourself and not through those in the packet.",
            "Tell the applicant what is being checked, and offer a second way to show it.",
            "Hold offers, access and equipment until the checks are back; keep the application "
            "open.",
        ),
        "A person was asked to confirm the points below before the next step.",
    ),
    Band.ESCALATE: BandWords(
        "escalate",
        "Hand this to the person who can clear it, today.",
        (
            "Give the report to the person named in your policy (security, legal or hiring "
            "lead) before any further step.",
            "Hold access, equipment and payments until that person has looked.",
            "Keep the evidence as it is and give the applicant the chance to answer; "
            "a person decides, never this score.",
        ),
        "A person with the authority to clear it was asked to look at the points below.",
    ),
}

SEVERITY: dict[Strength, str] = {
    Strength.WEAK: "weak sign",
    Strength.MODERATE: "moderate sign",
    Strength.STRONG: "strong sign",
    Strength.CONCLUSIVE: "conclusive sign",
}

ROLE: dict[Role, str] = {
    Role.MAIN: "main finding",
    Role.SUPPORTING: "circumstance",
    Role.REASSURING: "speaks for the applicant",
}

#: Family names (file names under `checks/`) as a reader would call them.
FAMILY: dict[str, str] = {
    "clusters": "shared with other applications",
    "domain": "e-mail and employer domains",
    "email": "e-mail address",
    "identity": "identity and papers",
    "interview": "interview",
    "location": "place and time",
    "network": "network",
    "onboarding": "offer and onboarding",
    "online": "accounts and profiles",
    "phone": "telephone",
    "reassurance": "what speaks for the applicant",
    "references": "references",
    "resume": "resume content",
    "resume-file": "resume file",
    "sanctions": "watch lists",
    "verification": "verification",
}


def count(number: int, one: str, many: str = "") -> str:
    """`3 findings`, `1 finding`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def points(value: float, *, sign: bool = False) -> str:
    """Points with two decimals and a true minus; with a plus too where `sign` is asked for."""
    text = f"{abs(value):.2f}"
    if round(value, 2) < 0:
        return f"−{text}"
    return f"+{text}" if sign and round(value, 2) > 0 else text


def in_hundred(share: float) -> str:
    """A share as people count: `about 12 in 100`, `fewer than 1 in 100`."""
    hundredths = share * 100
    if hundredths < 1:
        return "fewer than 1 in 100"
    if hundredths > 99:
        return "more than 99 in 100"
    return f"about {hundredths:.0f} in 100"


def probability_words(probability: float, base_rate: float) -> tuple[str, str]:
    """What the probability means, and how often acting on it would meet an honest person."""
    pool = f"{base_rate * 100:g} in 100"
    meaning = (
        f"Assuming that {pool} applications in your pool misrepresent something that matters, "
        f"{in_hundred(probability)} applications with findings like these would."
    )
    honest = (
        f"The others, {in_hundred(1 - probability)}, would come from honest people: "
        "treat each one as if it did until somebody has looked."
    )
    return meaning, honest


def confidence_words(confidence: float, left_open: float | None = None) -> str:
    """How sure the reading is, in words, and of notes whether they leave it open; never how bad the
    sign is.
    """
    read = "read with some doubt"
    if confidence >= 0.75:
        read = "read clearly" if confidence >= 0.95 else "read with fair certainty"
    if left_open is None:
        return read
    if left_open < 0.5:
        return f"{read}, perhaps cleared up by the notes"
    return f"{read}, left open by the notes{'' if left_open >= 0.9 else ' as it seems'}"


def accounting(coverage: Coverage) -> str:
    """The line that accounts for all checks."""
    total = coverage.assessed + coverage.not_assessed
    return (
        f"{count(total, 'check')}: {count(coverage.found, 'finding')}, "
        f"{coverage.quiet} quiet, {coverage.not_assessed} not assessed"
    )
