"""What a transcript shows of who speaks and how answers are given. Weak: no sound was heard."""

from __future__ import annotations

from hirecheck.case import AnswerTiming, Speaker
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

FAMILY = "interview"


@check(
    title="This application has a transcript with a second voice on the applicant's side",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "KR-COINTEL", "analysis"),
    innocent=(
        "An interpreter, a relay service or somebody who assists",
        "One voice that the software split in two, or a second device of the same person",
    ),
    verify=("Listen to the recording where there is one, and ask who else was in the room",),
    weakened_by=(
        "met-in-person",
        "id-verified-in-person",
        "camera-on-and-same-person",
        "trouble-explained",
    ),
)
def int_second_voice(speakers: tuple[Speaker, ...]) -> Hit | None:
    """Somebody who speaks between a question and its answer, or in the applicant's stead.

    Fires when two labels of the applicant speak by turns, or when a voice that asks nothing comes
    in before the applicant's answers at least three times.
    """
    split = [s for s in speakers if s.applicant and s.alternates]
    helping = [
        s
        for s in speakers
        if not s.applicant and s.before_answers >= 3 and not s.asks
        and 2 * s.before_answers >= s.turns
    ]  # fmt: skip
    found = split or helping
    if not found:
        return None
    labels = ", ".join(s.label for s in found[:3])
    how = (
        "speak by turns on the applicant's side"
        if split
        else f"spoke {helping[0].before_answers} times between a question and its answer"
    )
    return Hit(f"In the transcript {labels} {how}.", tuple(s.span for s in found[:3]), 0.6)


@check(
    title="This application has a transcript with long flawless answers after long pauses",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "THN-2025-12", "analysis"),
    innocent=(
        "Captions that leave out fillers",
        "Rehearsed answers, a speech device, or slow and careful speech",
    ),
    verify=("Ask to apply one answer to a case of their own, without a screen",),
    weakened_by=("own-work-explained", "tool-agreed"),
)
def int_read_outs(answer_timing: AnswerTiming) -> Hit | None:
    """Speech that is made up as one goes has fillers and restarts; text that is read has none.

    Needs three such answers and a third of all, in a transcript that keeps fillers at all.
    """
    timing = answer_timing
    if timing.read_outs < 3 or timing.read_outs * 3 < timing.answers:
        return None
    return Hit(
        f"{timing.read_outs} of {timing.answers} answers were long, without one filler, and began "
        "after a pause of four seconds or more.",
        (timing.span,),
        confidence=0.6,
    )


@check(
    title="This application has a transcript in which most questions were said back first",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "analysis"),
    innocent=(
        "Careful listening, a second language, a bad line or a hearing aid",
        "Advice of a coach to repeat the question",
    ),
    verify=("Send the questions in writing, or pair on a task",),
)
def int_questions_echoed(answer_timing: AnswerTiming) -> Hit | None:
    """A question said aloud once more is heard by whoever else listens; usually it buys time.

    Needs five of them, half of all answers, and long pauses or read-outs beside them.
    """
    timing = answer_timing
    beside = timing.read_outs >= 2 or (timing.uniform >= 0.6 and timing.slow >= 5.0)
    if timing.echoed < 5 or timing.echoed * 2 < timing.answers or not beside:
        return None
    return Hit(
        f"{timing.echoed} of {timing.answers} answers began by repeating the question.",
        (timing.span,),
        confidence=0.6,
    )
