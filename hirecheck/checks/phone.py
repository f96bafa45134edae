"""Signs in the telephone number. Numbers follow people across borders, so most only support."""

from __future__ import annotations

from hirecheck.case import Cues, Outcome, PhoneKind, PhoneNumber, Place
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, entered, noted

_ONE_PLAN = {"US", "CA"}
_ONE_CHANNEL = "Ask for any second channel, and keep the number"


@check(
    title="This application gives an internet telephone number",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CLEANOSINT", "PLAYBOOK-2026"),
    innocent=(
        "Relay services of Deaf people, immigrants, freelancers",
        "A number kept apart from unwanted calls",
    ),
    verify=(_ONE_CHANNEL,),
    weakened_by=("network-explained",),
)
def phone_voip(phone: PhoneNumber) -> Hit | None:
    """Such numbers come without papers; most of their users are ordinary."""
    if phone.kind is not PhoneKind.VOIP and phone.line_type.lower() != "voip":
        return None
    carrier = f" ({phone.carrier})" if phone.carrier else ""
    return Hit(f"{phone.raw} is an internet telephone number{carrier}.", (phone.span,))


@check(
    title="This application gives an internet telephone number, as people noted",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CLEANOSINT", "PLAYBOOK-2026"),
    innocent=("Relay services of Deaf people, immigrants, freelancers and careful people",),
    verify=(_ONE_CHANNEL,),
    weakened_by=("network-explained",),
    restates="phone/phone-voip",
)
def phone_voip_noted(cues: Cues) -> Hit | None:
    """What a carrier look-up says when the number plan is silent."""
    return noted(cues.named("phone-voip-noted"), "The number is an internet telephone number")


@check(
    title="This application gives an area code of another part of the country",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CHIPSY", "HELLOREC"),
    innocent=("People keep their number when they move; this is ordinary",),
    verify=("Nothing follows from this alone",),
    weakened_by=("address-confirmed",),
)
def phone_area_mismatch(phone: PhoneNumber, place: Place) -> Hit | None:
    """Only where number plan and place name different zones of one country, and both are sure."""
    if phone.country != place.country or not (phone.region and phone.zones and place.zone):
        return None
    if not phone.valid or phone.fiction or place.zone in phone.zones:
        return None
    said = f"{phone.raw} was issued for {phone.region}; the place given is {place.text}."
    return Hit(said, (phone.span, place.span))


@check(
    title="This application gives a number of another country than the place claimed",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "analysis"),
    innocent=("A recent move, a life near a border, or a number kept for the family",),
    verify=("Ask since when they live there; a plain answer settles it",),
    weakened_by=("address-confirmed", "local-knowledge-shown"),
)
def phone_country_mismatch(phone: PhoneNumber, place: Place) -> Hit | None:
    """Two statements about one life; recent arrivals contradict themselves for a while.

    The United States and Canada share a number plan and many lives.
    """
    if {phone.country, place.country} <= _ONE_PLAN:
        return None
    if not (phone.valid and phone.country and place.country) or phone.country == place.country:
        return None
    return Hit(
        f"{phone.raw} belongs to another country than {place.text}.",
        (phone.span, place.span),
    )


@check(
    title="This application gives a number that cannot be called",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("A slip of the finger, or a range that is newer than the list",),
    verify=("Ask by mail to confirm the number",),
    weakened_by=("id-verified-in-person", "met-in-person"),
)
def phone_invalid(phone: PhoneNumber) -> Hit | None:
    """Moderate for numbers priced by the minute; weak for one that the plan lacks.

    A wrong digit makes the plan's answer no, and everybody mistypes. Numbers kept for films and
    examples say nothing: they stand in invented packets, and a careful person gives one instead
    of their own.
    """
    if phone.fiction:
        return None
    if phone.kind is PhoneKind.PREMIUM:
        said, grade = "is a premium-rate number", Strength.MODERATE
    elif not phone.valid:
        said, grade = "does not exist in its number plan", Strength.WEAK
    else:
        return None
    return Hit(f"{phone.raw} {said}.", (phone.span,), strength=grade)


@check(
    title="This application gives a number that was moved very recently, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CLEANOSINT",),
    innocent=("A new operator or a new country",),
    verify=("Nothing follows from this alone",),
)
def phone_recent_port(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """New numbers are cheap, and everybody had one once."""
    return entered(outcomes, "phone-recent-port", "The number was ported or first seen recently")


@check(
    title="This application gives a number of a rental service, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("COURTS", "TECHEMPIRE"),
    innocent=("A privacy app",),
    verify=("Call at an agreed time",),
    weakened_by=("id-verified-in-person", "met-in-person"),
)
def phone_rented(cues: Cues) -> Hit | None:
    """Numbers rented to receive one code belong to nobody the next day."""
    return noted(cues.named("phone-rented"), "The number belongs to a rental service")


@check(
    title="This application gives a number that never reaches the person, as people noted",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CHIPSY", "US-2022"),
    innocent=(
        "Call screening, silenced unknown callers, an open office",
        "Deaf people, carers and shift workers",
    ),
    verify=("Agree on a time by mail, or use another way of speaking",),
    weakened_by=("camera-on-and-same-person", "met-in-person"),
)
def phone_never_answers(cues: Cues) -> Hit | None:
    """Operators who run several people let calls go and ring back. Many others do too."""
    return noted(cues.named("phone-unreachable"), "The number never reaches the person")


@check(
    title="This application gives a number that shows another name, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "analysis"),
    innocent=("A family plan or a second-hand number",),
    verify=("Ask whose number it is",),
    weakened_by=("name-change-documented", "id-shown-and-matched", "sharing-explained"),
)
def phone_other_name(cues: Cues) -> Hit | None:
    """Caller names and messenger profiles are set by whoever holds the number.

    Weak for one note, moderate for two.
    """
    found = cues.named("phone-other-name")
    grade = Strength.MODERATE if len(found) > 1 else Strength.WEAK
    return noted(found, "Another name shows on the number", grade)
