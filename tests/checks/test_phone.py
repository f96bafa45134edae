"""Rows of the family phone."""

from __future__ import annotations

from hirecheck.case import PhoneKind
from hirecheck.findings import Strength
from tests.checks.rows import Row, entered_rows, noted_rows, row_test
from tests.factory import cue, cues, phone, place

HOUSTON = {"region": "Houston, TX", "zones": ("America/Chicago",)}


def both(number: object, **where: object) -> dict[str, object]:
    return {"phone": number, "place": place(**where)}  # type: ignore[arg-type]


ROWS = [
    Row("phone-voip", "fires", "of its plan", {"phone": phone(kind=PhoneKind.VOIP)}),
    Row("phone-voip", "quiet", "a mobile", {"phone": phone(kind=PhoneKind.MOBILE)}),
    Row("phone-voip", "twin", "a plan that is silent", {"phone": phone(kind=PhoneKind.UNKNOWN)}),
    *noted_rows("phone-voip-noted", "phone-voip-noted", "network-explained", "explained"),
    Row(
        "phone-area-mismatch",
        "fires",
        "another zone",
        both(phone(**HOUSTON), zone="America/Los_Angeles"),
        says="Houston",
    ),
    Row(
        "phone-area-mismatch", "quiet", "same zone", both(phone(**HOUSTON), zone="America/Chicago")
    ),
    Row("phone-area-mismatch", "twin", "the plan names no region", both(phone(), zone="Etc/UTC")),
    Row("phone-country-mismatch", "fires", "abroad", both(phone(country="GB")), Strength.WEAK),
    Row("phone-country-mismatch", "quiet", "same country", both(phone())),
    Row(
        "phone-country-mismatch",
        "twin",
        "the place could not be read for sure",
        both(phone(country="GB"), country=""),
    ),
    Row(
        "phone-country-mismatch",
        "twin",
        "studied across the border of one number plan",
        both(phone(country="CA")),
    ),
    Row(
        "phone-invalid",
        "fires",
        "priced by the minute",
        {"phone": phone(kind=PhoneKind.PREMIUM)},
        Strength.MODERATE,
    ),
    Row("phone-invalid", "quiet", "an ordinary number", {"phone": phone()}),
    Row("phone-invalid", "twin", "a number kept for films", {"phone": phone(fiction=True)}),
    Row(
        "phone-invalid",
        "twin",
        "one digit missing stays weak",
        {"phone": phone(valid=False)},
        Strength.WEAK,
    ),
    *entered_rows("phone-recent-port", "changed operator"),
    *noted_rows("phone-rented", "phone-rented", "network-explained", "a privacy app"),
    *noted_rows("phone-never-answers", "phone-unreachable", "camera-on-and-same-person", "mail"),
    Row(
        "phone-other-name",
        "fires",
        "twice",
        {"cues": cues("phone-other-name", cue("phone-other-name", "messenger shows T. A."))},
        Strength.MODERATE,
    ),
    Row("phone-other-name", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "phone-other-name",
        "twin",
        "a family plan stays weak",
        {"cues": cues("phone-other-name")},
        Strength.WEAK,
    ),
]
test_rows = row_test(ROWS)
