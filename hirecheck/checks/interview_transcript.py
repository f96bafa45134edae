"""What a transcript shows by its own words, names and times."""

from __future__ import annotations

import re
from itertools import pairwise

from hirecheck.case import AnswerTiming, RepeatedAnswer, Speaker
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

FAMILY = "interview"


@check(
    title="This application has a transcript in which answers begin after one uniform delay",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "HANDBOOK"),
    innocent=(
        "A second language, a stutter, an interpreter or a hearing aid",
        "A slow connection delays everything by the same time",
    ),
    verify=("Change the form: written questions, or pair work in their own pace",),
    weakened_by=("trouble-explained",),
)
def int_uniform_delay(answer_timing: AnswerTiming) -> Hit | None:
    """Thinking time varies with the question; a delay that does not vary hints at a relay.

    Needs ten answers, a median delay of six seconds, eight in ten of them within half a second
    of it, and easy turns that came at least twice as fast.
    """
    timing = answer_timing
    regular = timing.answers >= 10 and timing.uniform >= 0.8 and timing.slow >= 6.0
    if not regular or timing.slow < 2 * timing.baseline:
        return None
    return Hit(
        f"{timing.uniform:.0%} of {timing.answers} answers began about {timing.slow:.0f} seconds "
        f"after the question; easy turns took {timing.baseline:.0f}.",
        (timing.span,),
        confidence=0.7,
    )


@check(
    title="This application has a transcript with the same answer to different questions",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GA-HP", "GA-INSIGHTS"),
    innocent=("A rehearsed pitch, or nerves", "Two questions that asked for the same thing"),
    verify=("Ask to apply the answer to one concrete case of their own",),
    weakened_by=("own-work-explained",),
)
def int_repeated_answer(repeated_answers: tuple[RepeatedAnswer, ...]) -> Hit | None:
    """Somebody who reads from a list gives the same text twice; a person rephrases.

    Three repetitions are strong, one or two are weaker.
    """
    found = sorted(
        (r for r in repeated_answers if r.similarity >= 0.8), key=lambda r: -r.similarity
    )
    if not found:
        return None
    grades = {1: Strength.WEAK, 2: Strength.MODERATE}
    return Hit(
        f"{len(found)} time(s) an answer repeated an earlier one to another question, the closest "
        f"in {found[0].similarity:.0%} of its words.",
        tuple(span for r in found[:2] for span in (r.first, r.second)),
        strength=grades.get(len(found), Strength.STRONG),
    )


@check(
    title="This application has a transcript in which the applicant's voice label changed name",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("KR-COINTEL", "SEAL-TTP"),
    innocent=(
        "A borrowed laptop, or the account of a household or company",
        "A label set wrongly by the software",
    ),
    verify=("Ask at once which name is in use and why, and note the answer",),
    weakened_by=(
        "id-shown-and-matched",
        "id-verified-in-person",
        "name-change-documented",
        "met-in-person",
    ),
    restates="identity/id-call-name-switch",
)
def int_label_changed(speakers: tuple[Speaker, ...]) -> Hit | None:
    """A display name that changes during the call is what first stood out in the Kraken case."""
    found = [s for s in speakers if s.applicant and _unlike(s.names)]
    if not found:
        return None
    return Hit(
        f"The applicant's label went from {' to '.join(found[0].names[:3])} during the call.",
        tuple(s.span for s in found[:3]),
        confidence=0.8,
    )


def _unlike(names: tuple[str, ...]) -> bool:
    """True when two labels share no word, so that a nickname or device suffix does not count."""
    words = [{w for w in re.findall(r"\w+", name.lower()) if len(w) > 1} for name in names]
    return any(a and b and not a & b for a, b in pairwise(words))
