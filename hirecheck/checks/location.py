"""Whether the claimed place of residence holds. It tests a claim and says nothing about people."""

from __future__ import annotations

import re

from hirecheck.case import ClockReading, Cues, Outcome, PlaceConflict, PlaceSource
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, entered, noted

_FAR_KM = 500.0
_STATED = (PlaceSource.FORM, PlaceSource.RESUME, PlaceSource.PROFILE, PlaceSource.ACCOUNT)
#: How many readings of each clock are more than chance.
_LEAST = {"file": 2, "mail": 3, "commit": 20, "browser": 1}
_CONSENSUS = 3
_EVERY = re.compile(
    r"\b(every|each|all|any|never|repeatedly|always|several|three|four|notary)\b", re.IGNORECASE
)


def _hours(offset: float) -> str:
    return f"UTC{offset:+g}"


@check(
    title="This application gives different places of residence",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP", "DTEX", "GOLDSTONE"),
    innocent=(
        "A move, remote work, or a profile that nobody updated",
        "A region named instead of a village, for privacy",
    ),
    verify=("Ask for the present place, and since when",),
    covers=("res-location-conflict",),
    weakened_by=("address-confirmed", "local-knowledge-shown", "discrepancy-explained"),
)
def loc_claims_conflict(place_conflicts: tuple[PlaceConflict, ...]) -> Hit | None:
    """One person lives in one place, or can say since when in another.

    Weak within a country, moderate between countries that lie far apart.
    """
    found = [c for c in place_conflicts if c.other.source in _STATED]
    found = [c for c in found if c.countries_differ or c.km >= _FAR_KM]
    if not found:
        return None
    first = max(found, key=lambda c: (c.countries_differ, c.km))
    far = first.countries_differ and (first.km >= _FAR_KM or not first.km)
    apart = f", {first.km:,.0f} km apart" if first.km else ""
    return Hit(
        f"{first.claimed.source.value}: {first.claimed.text}; {first.other.source.value}: "
        f"{first.other.text}{apart}.",
        (first.claimed.span, first.other.span),
        strength=Strength.MODERATE if far else Strength.WEAK,
    )


@check(
    title="This application gives different places of residence, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP", "PSA-2024"),
    innocent=(
        "A recent move, or young people and renters who move often",
        "A registered address with parents",
    ),
    verify=("Ask for the dates of the moves, and any proof that they choose",),
    covers=("loc-address-history",),
    weakened_by=("address-confirmed", "local-knowledge-shown", "discrepancy-explained"),
    restates="location/loc-claims-conflict",
)
def loc_place_noted(cues: Cues) -> Hit | None:
    """Somebody heard or read two places for one home."""
    return noted(cues.named("place-conflict"), "Different places were given")


@check(
    title="This application comes from somebody who named their home only vaguely",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("GARLOCK",),
    innocent=(
        "Safety, no fixed home, or plain privacy",
        "A recent arrival",
    ),
    verify=("Ask for any neutral local fact of their own choice",),
    weakened_by=("address-confirmed", "local-knowledge-shown", "met-in-person"),
)
def loc_vague(cues: Cues) -> Hit | None:
    """Weak alone, since people may keep their home to themselves; moderate where local things
    were unknown too.
    """
    grade = Strength.MODERATE if "cannot-answer-local" in cues else Strength.WEAK
    return noted(cues.named("place-vague"), "The home was named only as a region", grade)


@check(
    title="This application commits code on a clock that the claimed place never has",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("HANDBOOK", "SEAL-TTP"),
    innocent=("Travel, servers, or history imported from others",),
    verify=("Ask which zone they work in; combine with other clocks",),
    weakened_by=("address-confirmed", "network-explained"),
)
def loc_commit_zone(clocks: tuple[ClockReading, ...]) -> Hit | None:
    """Commits carry the zone of the machine. Twenty or more, four in five at one offset."""
    for clock in clocks:
        steady = clock.events >= _LEAST["commit"] and clock.events >= 0.8 * clock.of
        if clock.source == "commit" and clock.disagrees and steady:
            said = f"{clock.events} of {clock.of} commits carry {_hours(clock.offset_hours)}."
            return Hit(said, (clock.span,))
    return None


@check(
    title="This application keeps the hours of another region, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "PLAYBOOK-2026"),
    innocent=("Night owls, parents, a second job, or a team spread over the world",),
    verify=("Ask, and combine with other signs only",),
)
def loc_activity_hours(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """When people work says little about where."""
    return entered(outcomes, "loc-activity-hours", "Activity keeps another region's hours")


@check(
    title="This application shows three independent clocks that agree on another zone",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "analysis"),
    innocent=("A long stay abroad that the employer has not been told of",),
    verify=("Ask directly: a truthful 'I am elsewhere until' resolves it",),
    weakened_by=(
        "address-confirmed",
        "met-in-person",
        "local-knowledge-shown",
        "discrepancy-explained",
    ),
)
def loc_tz_consensus(clocks: tuple[ClockReading, ...]) -> Hit | None:
    """One clock is a setting, three are a place. Each needs enough readings of its own.

    Offsets an hour apart count as one zone with summer time.
    """
    apart = [c for c in clocks if c.disagrees and c.events >= _LEAST.get(c.source, 3)]
    for clock in apart:
        agreeing = [c for c in apart if 0 <= c.offset_hours - clock.offset_hours <= 1]
        if len({c.source for c in agreeing}) >= _CONSENSUS:
            named = ", ".join(sorted(c.source for c in agreeing))
            expected = " or ".join(_hours(h) for h in clock.expected_hours)
            return Hit(
                f"The clocks of {named} show {_hours(clock.offset_hours)}; the claimed place has "
                f"{expected}.",
                tuple(c.span for c in agreeing),
            )
    return None


@check(
    title="This application did not fit the clock or daylight of the place, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("FBI-2025-07", "SEAL-TTP"),
    innocent=("Travel, shift work, a basement, blinds or lamps",),
    verify=("Repeat it at another hour, and ask where they are these weeks",),
    weakened_by=(
        "address-confirmed",
        "met-in-person",
        "local-knowledge-shown",
        "discrepancy-explained",
    ),
    restates="location/loc-tz-consensus",
)
def loc_clock_noted(cues: Cues) -> Hit | None:
    """A window, a wall clock or working hours that belong somewhere else."""
    found = cues.named("timezone-mismatch")
    return noted(found, "Clock, daylight or hours did not fit the claimed place")


@check(
    title="This application met a call in the small hours without trouble, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("WIRED",),
    innocent=("Eagerness, shift work, a small child, or a bad sleeper",),
    verify=("Nothing follows from this alone",),
)
def loc_odd_hours_ready(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """It may be noon where they are; it may also be somebody who wants the job."""
    lead = "Fresh at a call in the small hours of the claimed place"
    return entered(outcomes, "loc-odd-hours-ready", lead)


@check(
    title="This application comes from somebody unreachable in the hours of the claimed place",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("US-2022",),
    innocent=("Carers, a present job, or a disability",),
    verify=("Ask which hours are possible, and accommodate them as for everybody",),
    weakened_by=("address-confirmed",),
)
def loc_required_hours(cues: Cues) -> Hit | None:
    """Weak for one note, moderate for two."""
    found = cues.named("hours-refused")
    grade = Strength.MODERATE if len(found) > 1 else Strength.WEAK
    return noted(found, "Not reachable in the hours of the claimed place", grade)


@check(
    title="This application showed light or weather that the place did not have, as entered",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("FBI-2025-07",),
    innocent=("A basement, blinds, winter or lamps",),
    verify=("Repeat it at another hour",),
    weakened_by=("address-confirmed", "met-in-person"),
)
def loc_ambient_light(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """The sun keeps to the almanac; entered by somebody who looked it up."""
    lead = "Light or weather on video did not fit the claimed place"
    return entered(outcomes, "loc-ambient-light", lead)


@check(
    title="This application cited a local event that did not happen",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("COINDESK",),
    innocent=("A confusion of dates, or an event too small for the news",),
    verify=("Ask again later, without saying why",),
    weakened_by=("local-knowledge-shown", "address-confirmed"),
)
def loc_event_false(cues: Cues) -> Hit | None:
    """An excuse made up about a place is checked in a minute."""
    return noted(cues.named("event-false"), "A local event was cited that did not happen")


@check(
    title="This application comes from somebody who avoided every meeting near their home",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "PSA-2023", "KIMCHI"),
    innocent=("Care duties, disability or cost", "A matter of immigration papers"),
    verify=("Offer a place of their own choice, and pay the cost",),
    weakened_by=("met-in-person", "id-verified-in-person", "equipment-received-in-person"),
)
def loc_meet_avoid(cues: Cues) -> Hit | None:
    """Who is elsewhere cannot come. Moderate; strong where every kind of offer was declined."""
    found = cues.named("avoids-in-person")
    every = len(found) > 1 or any(_EVERY.search(c.span.text) for c in found)
    grade = Strength.STRONG if every else Strength.MODERATE
    return noted(found, "Meetings in person were declined", grade)
