"""Rows of the family location."""

from __future__ import annotations

from hirecheck.case import ClockReading, PlaceSource
from hirecheck.findings import Strength
from tests.checks.rows import Row, entered_rows, noted_rows, row_test
from tests.factory import clock, conflict, cue, cues, place


def clocks(*readings: ClockReading) -> dict[str, object]:
    return {"clocks": readings}


def stated(
    km: float, country: str = "US", source: PlaceSource = PlaceSource.RESUME
) -> dict[str, object]:
    other = place("Elsewhere", source=source, country=country)
    return {"place_conflicts": (conflict(place(), other, km),)}


ROWS = [
    Row(
        "loc-claims-conflict",
        "fires",
        "two countries",
        stated(9000, "PT"),
        Strength.MODERATE,
        "9,000 km",
    ),
    Row("loc-claims-conflict", "quiet", "no conflict", {"place_conflicts": ()}),
    Row(
        "loc-claims-conflict",
        "twin",
        "moved across the country stays weak",
        stated(2000),
        Strength.WEAK,
    ),
    Row("loc-claims-conflict", "twin", "the next city", stated(200)),
    Row(
        "loc-claims-conflict",
        "twin",
        "the laptop goes to an office abroad",
        stated(9000, "PT", PlaceSource.SHIPPING),
    ),
    *noted_rows("loc-place-noted", "place-conflict", "address-confirmed", "confirmed"),
    Row(
        "loc-vague",
        "fires",
        "and no local knowledge",
        {"cues": cues("place-vague", "cannot-answer-local")},
        Strength.MODERATE,
    ),
    Row("loc-vague", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "loc-vague",
        "twin",
        "keeps the address private: stays weak",
        {"cues": cues("place-vague")},
        Strength.WEAK,
    ),
    Row(
        "loc-commit-zone",
        "fires",
        "steadily elsewhere",
        clocks(clock("commit", 9.0, events=180, of=200)),
        says="180 of 200",
    ),
    Row("loc-commit-zone", "quiet", "local", clocks(clock("commit", -5.0, events=180))),
    Row(
        "loc-commit-zone",
        "twin",
        "a holiday's worth of commits",
        clocks(clock("commit", 9.0, events=9, of=9)),
    ),
    Row("loc-commit-zone", "twin", "a server on UTC", clocks(clock("commit", 0.0, events=300))),
    *entered_rows("loc-activity-hours", "a parent at night"),
    Row(
        "loc-tz-consensus",
        "fires",
        "files, mails and commits",
        clocks(clock("file", 8.0, events=3), clock("mail", 8.0), clock("commit", 9.0, events=50)),
        Strength.STRONG,
        "UTC+8",
    ),
    Row("loc-tz-consensus", "quiet", "local", clocks(clock("file", -5.0), clock("mail", -6.0))),
    Row(
        "loc-tz-consensus",
        "twin",
        "two clocks of one journey",
        clocks(clock("file", 8.0), clock("mail", 8.0), clock("commit", -5.0, events=90)),
    ),
    Row(
        "loc-tz-consensus",
        "twin",
        "one mail each from three zones",
        clocks(clock("file", 8.0, events=1), clock("mail", 8.0, events=1), clock("browser", 8.0)),
    ),
    *noted_rows("loc-clock-noted", "timezone-mismatch", "local-knowledge-shown", "shown"),
    *entered_rows("loc-odd-hours-ready", "works nights"),
    Row(
        "loc-required-hours",
        "fires",
        "twice",
        {"cues": cues("hours-refused", cue("hours-refused", "not before midnight"))},
        Strength.MODERATE,
    ),
    Row("loc-required-hours", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "loc-required-hours",
        "twin",
        "a carer, once: stays weak",
        {"cues": cues("hours-refused")},
        Strength.WEAK,
    ),
    *entered_rows("loc-ambient-light", "a basement"),
    *noted_rows("loc-event-false", "event-false", "local-knowledge-shown", "a small event"),
    Row(
        "loc-meet-avoid",
        "fires",
        "every offer",
        {"cues": cues(cue("avoids-in-person", "declined every offer to meet"))},
        Strength.STRONG,
    ),
    Row("loc-meet-avoid", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "loc-meet-avoid",
        "twin",
        "not at the office, but with a notary at home",
        {"cues": cues("avoids-in-person", "id-verified-in-person")},
    ),
]
test_rows = row_test(ROWS)
