"""Events of a conversation that people wrote down; never impressions."""

from __future__ import annotations

import re

from hirecheck.case import Cue, Cues, Outcome
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_READING = re.compile(
    r"\b(read(ing|s)?|eyes?|screen|script|gaze|notes?|monitor|searched?|search(es|ing))\b", re.I
)
_HELPER = re.compile(
    r"\b(coach\w*|whisper\w*|someone|somebody|another|second (person|voice|man|woman)|ear ?piece|"
    r"ear ?bud|voices?|prompt(ed|ing|er)|feed(ing|s)?|fed|helper|typing|dictat\w*|off[- ]camera)\b",
    re.I,
)
_CONFIRMED = re.compile(
    r"\b(confirm\w*|compared|stills?|recording|both (reviewers|of us)|two (of us|reviewers|people)|"
    r"admitted|definitely|not the (same )?(person|man|woman|one))\b",
    re.I,
)
_TEST = re.compile(
    r"\b(paste\w*|past(ing|ed)|leaked|copied|plagiari\w*|solution|proctor\w*|second operator|"
    r"cheat\w*|someone else|somebody else|tabs?)\b",
    re.I,
)
_EXPLAINED = re.compile(
    r"\b(explained (it|both|them|all|each|why|that)|gave (her|him|them) (a|the|an) (login|access)|"
    r"client('s|s')? accounts?)\b",
    re.IGNORECASE,
)
_DREAD = re.compile(r"\b(drug|finger ?print\w*|biometric\w*|medical|badge|test)\b", re.I)


def _read_only(cue: Cue) -> bool:
    text = cue.span.text
    return bool(_READING.search(text)) and not _HELPER.search(text)


_AIDE = re.compile(
    r"\b(interpret(er|ing)|caption(er|ist|s|ing)|sign language|translator|carer|support worker)\b",
    re.IGNORECASE,
)
_FAULT = re.compile(
    r"(?<!never )(?<!not )\b(re-?joined|came back (after|within|in)|(was|were) back (after|in)|"
    r"dialled back in|called (right |straight )?back)\b",
    re.IGNORECASE,
)


@check(
    title="This application comes from somebody who kept the camera off when asked, unexplained",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("PSA-2023", "US-2022", "ALERT-2026", "GARLOCK"),
    innocent=(
        "Disability, religious reasons or a person who was harassed",
        "Poor bandwidth or a broken camera",
    ),
    verify=(
        "Offer another way to be known: in person, a notary, or an identity provider",
        "Ask whether another day or device would help, and accept a stated reason",
    ),
    weakened_by=(
        "camera-off-explained",
        "met-in-person",
        "id-verified-in-person",
        "camera-on-and-same-person",
        "trouble-explained",
    ),
)
def int_camera_off(cues: Cues) -> Hit | None:
    """A refusal without reason leaves nobody able to say who took part.

    A stated reason, or another solution, answers it.
    """
    return noted(
        cues.named("camera-off-refusal"), "The camera stayed off after a request, without a reason"
    )


@check(
    title="This application comes from somebody who seemed to read answers from a screen",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "SEAL-TTP"),
    innocent=(
        "Own notes, captions or a second screen",
        "Autism, a squint or blindness change where eyes rest",
    ),
    verify=("Ask for the same thing in their own words, or for a small hands-on task",),
    weakened_by=("own-work-explained", "tool-agreed"),
)
def int_eyes_reading(cues: Cues) -> Hit | None:
    """Answers read from elsewhere may be another person's; most people who read use own notes."""
    found = [cue for cue in cues.named("coached-or-reading") if _read_only(cue)]
    return noted(found, "Answers seemed to be read from a screen")


@check(
    title="This application comes from somebody whose answers another person supplied",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-BLOCKCHAIN", "CONNORS", "DOJ-14"),
    innocent=(
        "Family in the room, an interpreter or a captioner",
        "Somebody else's conversation near by",
    ),
    verify=(
        "Ask who else is in the room, and repeat one question after they have left",
        "Hold a further round with a small task that is new to everybody",
    ),
    weakened_by=(
        "own-work-explained",
        "trouble-explained",
    ),
)
def int_coached(cues: Cues) -> Hit | None:
    """A second person who whispers, types or speaks makes the answers somebody else's."""
    found = [cue for cue in cues.named("coached-or-reading") if not _read_only(cue)]
    return noted(found, "Somebody else seemed to supply answers", reason=_AIDE)


@check(
    title="This application comes from somebody who answered after one and the same long pause",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "HANDBOOK"),
    innocent=(
        "A second language, a stutter, an interpreter or a hearing aid",
        "Nerves, or the habit of thinking first",
    ),
    verify=("Change the form: written questions, or pair work in their own pace",),
    weakened_by=("trouble-explained",),
)
def int_pause_pattern(cues: Cues) -> Hit | None:
    """The same delay before every answer, then fluent text, may be a relay; often it is not."""
    return noted(cues.named("long-latency-answers"), "Each answer began after the same long pause")


@check(
    title="This application comes from somebody who gave the same words to different questions",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GA-HP", "GA-INSIGHTS"),
    innocent=("A rehearsed pitch, or nerves",),
    verify=("Ask to apply the answer to one concrete case of their own",),
    weakened_by=("own-work-explained",),
    restates="interview/int-repeated-answer",
)
def int_same_words_noted(cues: Cues) -> Hit | None:
    """A listener who hears one text twice has noticed what a transcript would show."""
    found = cues.named("scripted-identical-answers")
    grade = Strength.STRONG if len(found) > 1 else Strength.MODERATE
    return noted(found, "Different questions got the same words", grade)


@check(
    title="This application comes from somebody who deflected questions about their own history",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SOCURE", "PLAYBOOK-2026"),
    innocent=("A junior or tired person, an unclear question", "Confidentiality, or privacy"),
    verify=("Ask a two-part question on one stated project, with a second interviewer",),
    weakened_by=("own-work-explained", "local-knowledge-shown"),
)
def int_followup_collapse(cues: Cues) -> Hit | None:
    """Polished first answers that end at the second question may be learnt, or just nerves."""
    return noted(cues.named("evades-personal-questions"), "Questions on own work were deflected")


@check(
    title="This application comes from somebody who was confident and wrong on basics",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "INSIKT-2026"),
    innocent=("Ordinary mistakes; everybody makes some under pressure",),
    verify=("Ask how they would check the answer, and listen to the reasoning",),
    weakened_by=("own-work-explained",),
)
def int_plausible_wrong(cues: Cues) -> Hit | None:
    """Fluent wrong answers on one's own field fit a relay of texts; weak skill alone does too."""
    return noted(cues.named("plausible-wrong"), "Basics of the claimed field were wrong")


@check(
    title="This application comes from somebody whose account of their history changed",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP"),
    innocent=("An ambiguous question, or a slip in the notes", "A resume that was shortened"),
    verify=("Read both versions back and ask which is right; then verify that one",),
    weakened_by=("employer-confirmed", "school-confirmed", "discrepancy-explained"),
)
def int_claims_drift(cues: Cues) -> Hit | None:
    """Own life needs no memorising; employers, cities and dates should not differ by round."""
    found = cues.named("contradicts-resume")
    grade = Strength.STRONG if len(found) > 1 else Strength.MODERATE
    return noted(found, "Facts of their own history contradicted the resume or a round", grade)


@check(
    title="This application led to another person in a later round or on the first day",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("FBI-2025-07", "OUTSRC", "PROTOCOL", "COINDESK"),
    innocent=("A haircut, glasses, illness or another camera", "A confusion of two applicants"),
    verify=(
        "Ask three facts from the earlier rounds that only the same person knows",
        "Let two people compare, each on their own, before anything is done",
    ),
    weakened_by=("camera-on-and-same-person", "id-verified-in-person"),
)
def int_person_switch(cues: Cues) -> Hit | None:
    """When the hired and the interviewed person differ, the interview was somebody else's.

    Conclusive only where the notes say that it was confirmed, or two notes agree.
    """
    found = cues.named("different-person", "proxy-interviewer")
    confirmed = any(_CONFIRMED.search(cue.span.text) for cue in found)
    grade = Strength.CONCLUSIVE if confirmed or len(found) > 1 else Strength.STRONG
    return noted(found, "Somebody else appeared, or sat the interview or test", grade)


@check(
    title="This application has a shared screen that showed other names or accounts",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "GA-HP", "GA-DECENT"),
    innocent=("A shared computer, a client's account, or tutoring",),
    verify=("Ask at once whose account it is, and note the answer",),
    weakened_by=("account-control-proven", "id-verified-in-person"),
)
def int_screen_leak(cues: Cues) -> Hit | None:
    """Other people's accounts and resumes on one screen show who else sits at it.

    Weak where the notes say that each was explained, as a client's account is.
    """
    found = cues.named("screen-share-leak")
    plain = bool(found) and all(_EXPLAINED.search(cue.span.text) for cue in found)
    grade = Strength.WEAK if plain else Strength.STRONG
    return noted(found, "The shared screen showed other names or accounts", grade)


@check(
    title="This application comes from somebody who used a live answer assistant",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("THN-2025-12", "THN-2026-08", "INSIKT-2026"),
    innocent=("Captions or other aids", "Nobody said that assistants were not allowed"),
    verify=("State the rule beforehand, then repeat a part in another form",),
    weakened_by=("own-work-explained", "tool-agreed"),
)
def int_assistant_overlay(cues: Cues) -> Hit | None:
    """Answers from a machine say nothing of who somebody is, but are not their own."""
    return noted(cues.named("ai-assistant-use"), "A live answer assistant was seen or heard")


@check(
    title="This application comes with notes that leave something odd open",
    strength=Strength.WEAK,
    role=Role.MAIN,
    sources=("KR-MAIN", "GA-REPRINT", "analysis"),
    innocent=("An ordinary matter in few words", "An explanation that nobody wrote down"),
    verify=("Ask whoever wrote it what was meant, and how it ended",),
    weakened_by=("discrepancy-explained",),
)
def int_left_open(cues: Cues) -> Hit | None:
    """Published cases are told by facts that no list foresees; a person has to say what it is."""
    return noted(cues.named("unnamed-oddity"), "Something odd is told and not cleared up")


@check(
    title="This application comes from somebody who left when an unscripted check began",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GA-REPRINT", "SEAL-CASES", "CROWDSTRIKE"),
    innocent=("A power cut, panic, or offence at the question",),
    verify=("Offer one neutral new date, with the same questions as for everybody",),
    weakened_by=("id-shown-and-matched", "id-verified-in-person", "met-in-person"),
)
def int_leaves_on_check(cues: Cues) -> Hit | None:
    """A call that ends the moment something must be shown ends there for a reason, mostly."""
    return noted(
        cues.named("disconnects-when-challenged"), "The call ended as a check began", reason=_FAULT
    )


@check(
    title="This application has live work far below what was sent in",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "analysis"),
    innocent=("Test anxiety, disability, or the hour of the day",),
    verify=("Pair on a small task in their own pace, on their own earlier work",),
    weakened_by=("own-work-explained",),
)
def int_skill_swing(cues: Cues) -> Hit | None:
    """Work sent in by somebody else shows in the room, but so do nerves."""
    found = [cue for cue in cues.named("skill-gap") if not _TEST.search(cue.span.text)]
    return noted(found, "Live work was far below the work sent in")


@check(
    title="This application has a test in which answers came from elsewhere",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("PSA-2023", "CONNORS"),
    innocent=("Own snippets, or tools that are allowed elsewhere",),
    verify=("Set a short live variant of the same task",),
    weakened_by=("own-work-explained", "tool-agreed"),
)
def int_test_cheating(cues: Cues) -> Hit | None:
    """Pasted or leaked solutions are not the applicant's work."""
    found = [cue for cue in cues.named("skill-gap") if _TEST.search(cue.span.text)]
    return noted(found, "Answers of the test came from elsewhere")


@check(
    title="This application comes from somebody much concerned about a test or a meeting",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PSA-2023", "KIMCHI"),
    innocent=("Medical privacy, disability, cost, or people to care for",),
    verify=("Offer another way that serves the same purpose, and let them choose",),
    weakened_by=("met-in-person",),
)
def int_inperson_dread(cues: Cues) -> Hit | None:
    """A test in person needs the person; concern about one alone is ordinary."""
    found = [cue for cue in cues.named("avoids-in-person") if _DREAD.search(cue.span.text)]
    return noted(found, "A drug test, fingerprint or check in person caused marked concern")


@check(
    title="This application met a poor connection or repeated drop-outs, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("WIRED", "CHIPSY"),
    innocent=("Rural lines, travel, an outage", "Real faults of the software"),
    verify=("Offer another date; nothing follows from one bad line",),
    covers=("int-rejoin",),
    weakened_by=("trouble-explained",),
)
def int_lag(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Drop-outs just before hard questions are listed by reporters; lines fail for everybody."""
    found = [o for o in outcomes if o.check in ("int-lag", "int-rejoin") and o.passed is False]
    if not found:
        return None
    return Hit(f"Entered as seen: {found[0].check}.", tuple(o.span for o in found))


@check(
    title="This application comes from somebody who kept the background hidden, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "FBI-2025-07", "DTEX"),
    innocent=("Privacy, family or poor housing",),
    verify=("Say why it would help and ask for a moment without it; a no is acceptable",),
)
def int_background_hidden(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """A hidden room may be shared by many; usually it is only private."""
    found = [o for o in outcomes if o.check == "int-background-hidden" and o.passed is False]
    if not found:
        return None
    return Hit("The background stayed hidden after a request.", tuple(o.span for o in found))
