"""What speaks for an applicant: seen in person, confirmed independently, shown with ease.

Each counts only against the checks that name it in their `weakened_by`; beside them it is shown.
"""

from __future__ import annotations

from hirecheck.case import CodeAccount, Cues, Outcome
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_RENTED = "A lent or stolen identity passes this too, so it stands beside other findings"
_KEEP = "Keep the record of who checked what, and when"


@check(
    title="This application belongs to somebody whose identity was checked in person",
    strength=Strength.STRONG,
    role=Role.REASSURING,
    sources=("SEAL-MIT", "FBI-2025-07"),
    innocent=("Somebody else may have come to the appointment",),
    verify=(_KEEP, "See that the same person then takes part in the calls"),
)
def id_verified_in_person(cues: Cues) -> Hit | None:
    """A notary or a meeting with the document in hand is the hardest step to feign from afar."""
    return noted(cues.named("id-verified-in-person"), "Identity was checked in person")


@check(
    title="This application belongs to somebody whom a colleague met",
    strength=Strength.STRONG,
    role=Role.REASSURING,
    sources=("SEAL-MIT", "KIMCHI"),
    innocent=("A stand-in is rare but has happened",),
    verify=("See that the same person takes part in the calls",),
)
def met_in_person(cues: Cues) -> Hit | None:
    """Who came to a place has been there, which remote operators avoid."""
    return noted(cues.named("met-in-person"), "Somebody met the applicant in person")


@check(
    title="This application comes with an identity document that was shown and matched",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("KNOWBE4", "VEROOT"),
    innocent=(_RENTED,),
    verify=("Combine it with proof of control of an account or a call back",),
)
def id_shown_and_matched(cues: Cues) -> Hit | None:
    """It answers a name that differs and a document that was declined; papers that are lent or
    altered match as well, as in the KnowBe4 hire, so those signs it does not answer.
    """
    return noted(cues.named("id-shown-and-matched"), "A document was shown and matched")


@check(
    title="This application belongs to somebody who spoke with ease of the place they live in",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("KR-FORTUNE", "SEAL-TTP"),
    innocent=("Facts about a place can be looked up while talking",),
    verify=("Ask a follow-up that a map does not answer",),
)
def local_knowledge_shown(cues: Cues) -> Hit | None:
    """Small daily things, told without looking up, come from living there."""
    return noted(cues.named("local-knowledge-shown"), "The claimed place was described with ease")


@check(
    title="This application belongs to somebody who spoke a claimed language as claimed",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-TTP",),
    innocent=("It confirms a skill, not an identity",),
    verify=(_KEEP,),
)
def language_spoken(cues: Cues) -> Hit | None:
    """One claim of the resume held; that is all it says."""
    return noted(cues.named("language-spoken"), "A claimed language was spoken as claimed")


@check(
    title="This application names an employer who confirmed the job",
    strength=Strength.STRONG,
    role=Role.REASSURING,
    sources=("US-2022", "SEAL-TTP"),
    innocent=("The contact may have been supplied by the applicant",),
    verify=("Make sure that the number was found independently",),
)
def employer_confirmed(cues: Cues) -> Hit | None:
    """The employer's own switchboard leads to a witness whom the applicant did not pick."""
    return noted(cues.named("employer-confirmed"), "An employer, reached independently, confirmed")


@check(
    title="This application names a school that confirmed the degree",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("US-2022", "SEAL-TTP"),
    innocent=(_RENTED,),
    verify=(_KEEP,),
)
def school_confirmed(cues: Cues) -> Hit | None:
    """The registrar knows the name; the degree is real, whoever uses it."""
    return noted(cues.named("school-confirmed"), "The school confirmed the degree")


@check(
    title="This application names a referee who confirmed, reached through the employer",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("GTIG-2025", "NISOS"),
    innocent=("A referee's contact may have been supplied",),
    verify=("Make sure that the way to the referee was found independently",),
)
def referee_confirmed(cues: Cues) -> Hit | None:
    """A referee at a published number cannot easily be the applicant's own voice."""
    return noted(cues.named("referee-confirmed"), "A referee confirmed")


@check(
    title="This application belongs to somebody who proved control of a claimed account",
    strength=Strength.STRONG,
    role=Role.REASSURING,
    sources=("analysis", "SEAL-CASES"),
    innocent=("An account may have been bought or taken",),
    verify=("Prefer an account with years of work reviewed by others",),
)
def account_control_proven(cues: Cues) -> Hit | None:
    """An exact proof, cheap, and blind to looks and accent."""
    return noted(cues.named("account-control-proven"), "Control of a claimed account was proven")


@check(
    title="This application belongs to somebody who explained or changed their own work live",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-TTP",),
    innocent=("Able people work under other names as well",),
    verify=(_KEEP,),
)
def own_work_explained(cues: Cues) -> Hit | None:
    """Whoever changes a thing on the spot knows it from inside."""
    return noted(cues.named("own-work-explained"), "Own work was explained or changed live")


@check(
    title="This application passed a background check",
    strength=Strength.WEAK,
    role=Role.REASSURING,
    sources=("KNOWBE4", "VEROOT"),
    innocent=(_RENTED,),
    verify=("Combine it with a step that ties the person to the name",),
)
def background_check_clear(cues: Cues) -> Hit | None:
    """It checks the name, not the person behind it."""
    return noted(cues.named("background-check-clear"), "A background check came back clear")


@check(
    title="This application gives an address that was confirmed",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("US-2022", "KIMCHI"),
    innocent=("Somebody may receive mail there for others",),
    verify=("Hand equipment over in person, with a document",),
)
def address_confirmed(cues: Cues) -> Hit | None:
    """A home that somebody confirmed narrows down where the person is."""
    return noted(cues.named("address-confirmed"), "Address or residence was confirmed")


@check(
    title="This application belongs to one and the same person on camera throughout",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("FBI-2025-07",),
    innocent=("The same stand-in may appear each time",),
    verify=(_KEEP,),
)
def camera_on_and_same_person(cues: Cues) -> Hit | None:
    """It speaks against a change of persons, not against a lent name."""
    return noted(cues.named("camera-on-and-same-person"), "The same person was visible throughout")


@check(
    title="This application belongs to somebody who said why the camera was off",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-TTP",),
    innocent=("A reason can be given by anybody",),
    verify=("Accept it, and use the other way that was agreed",),
)
def camera_off_explained(cues: Cues) -> Hit | None:
    """A stated reason, or another solution, answers the question of the camera."""
    return noted(cues.named("camera-off-explained"), "The camera was explained or solved otherwise")


@check(
    title="This application explains and documents a changed or second name",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-TTP", "HELLOREC"),
    innocent=("A document of a change can be altered as any other",),
    verify=("Compare with the identity document at the offer stage, as for everyone",),
)
def name_change_documented(cues: Cues) -> Hit | None:
    """Marriage, transition and transliteration give honest people several names."""
    return noted(cues.named("name-change-documented"), "A changed or second name was documented")


@check(
    title="This application explains the network it came from",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("REDCANARY",),
    innocent=("An explanation can be given by anybody",),
    verify=("One session without the VPN confirms it",),
)
def network_explained(cues: Cues) -> Hit | None:
    """Company and privacy networks are ordinary, and most people can say which they use."""
    return noted(cues.named("network-explained"), "The network was explained and fits")


@check(
    title="This application belongs to somebody who took the equipment in person",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("VEROOT", "KIMCHI"),
    innocent=("A stand-in with fitting papers has collected parcels",),
    verify=("Hold the set-up call with the machine in hand",),
)
def equipment_received_in_person(cues: Cues) -> Hit | None:
    """A hand-over with a document ties the machine to a person at a place."""
    return noted(cues.named("equipment-received-in-person"), "The equipment was taken in person")


@check(
    title="This application names an account for pay that is the applicant's own",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("HANDBOOK", "KIMCHI"),
    innocent=(_RENTED,),
    verify=(_KEEP,),
)
def payee_confirmed(cues: Cues) -> Hit | None:
    """The bank knows its customer, at least by name."""
    return noted(cues.named("payee-confirmed"), "The account is in the applicant's own name")


@check(
    title="This application explains a difference between its papers, profiles or answers",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-TTP", "HELLOREC"),
    innocent=(
        "An explanation can be made up; a document or a third party that bears it out cannot",
    ),
    verify=("Keep the document or the name of who bore it out",),
)
def discrepancy_explained(cues: Cues) -> Hit | None:
    """Months are rounded, titles are translated, profiles grow stale; most differences have a
    plain cause once somebody asks.
    """
    return noted(cues.named("discrepancy-explained"), "A difference was explained")


@check(
    title="This application shares a detail with somebody else for a confirmed reason",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-TTP", "analysis"),
    innocent=("Two who apply together can confirm each other",),
    verify=("Let the reason be confirmed by somebody outside: a landlord, an agency, a school",),
)
def sharing_explained(cues: Cues) -> Hit | None:
    """Families, flats, agencies and career centres share numbers, homes and templates."""
    return noted(cues.named("sharing-explained"), "What is shared was explained")


@check(
    title="This application uses software or a network that the employer knows of",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("REDCANARY",),
    innocent=("Somebody may have been talked into the agreement",),
    verify=("See the ticket or the name of who agreed",),
)
def tool_agreed(cues: Cues) -> Hit | None:
    """Help desks install remote tools, and new hires are told to use the company's network."""
    return noted(cues.named("tool-agreed"), "The tool was agreed with the employer")


@check(
    title="This application had trouble on a call whose cause was seen",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("PSA-2023",),
    innocent=("A poor line can also be an excuse",),
    verify=("Hold the next round from another place or device",),
)
def trouble_explained(cues: Cues) -> Hit | None:
    """Lag, a broken headset and a noisy room look like tricks until their cause is seen."""
    return noted(cues.named("trouble-explained"), "The trouble had a cause that was seen")


@check(
    title="This application links an account with years of work that others reviewed",
    strength=Strength.MODERATE,
    role=Role.REASSURING,
    sources=("SEAL-CASES", "KETMAN-GH"),
    innocent=("Old accounts have been bought or taken",),
    verify=("Ask to post a one-time string from the account",),
)
def account_long_record(account: CodeAccount) -> Hit | None:
    """Years of merged work with other people are slow to make and easy to check.

    Needs four active years, no silence of three years or more, and ten pieces of work accepted
    by other projects; an account revived after a long silence does not count.
    """
    years, merged = account.years_active, account.merged_elsewhere
    if years is None or merged is None or (account.gap_years or 0.0) >= 3.0:
        return None
    if years < 4 or merged < 10 or account.neighbours_listed:
        return None
    if any(repository.copied_from for repository in account.repositories):
        return None
    return Hit(
        f"{account.handle} was active in {years} years and had {merged} pieces of work accepted "
        "by other projects.",
        (account.span,),
        strength=Strength.MODERATE if merged >= 25 and years >= 6 else Strength.WEAK,
    )


@check(
    title="This application has verification steps that were passed",
    strength=Strength.WEAK,
    role=Role.REASSURING,
    sources=("analysis", "VEROOT"),
    innocent=(_RENTED,),
    verify=(_KEEP,),
)
def steps_passed(cues: Cues, outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Steps entered as passed, whose words were not read as one of the signs above."""
    read = {(cue.span.document, cue.span.start) for cue in cues.all}
    texts = [cue.span.text for cue in cues.all]
    passed = [
        o
        for o in outcomes
        if o.passed is True
        and o.about_identity
        and (o.span.document, o.span.start) not in read
        and not any(text and text in (o.outcome or o.check) for text in texts)
    ]
    if not passed:
        return None
    return Hit(
        f"Passed: {'; '.join(o.check for o in passed[:3])}.", tuple(o.span for o in passed[:4])
    )
