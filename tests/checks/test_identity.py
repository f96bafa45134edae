"""Rows of the family identity."""

from __future__ import annotations

from hirecheck.case import AddressKind, NameAgreement, NameSource, PlaceSource
from hirecheck.findings import Strength
from tests.checks.rows import Row, entered_rows, noted_rows, row_test
from tests.factory import address, conflict, cue, cues, file, moment, outcome, pair, picture, place

SAME, PARTIAL, DIFFERENT = NameAgreement.SAME, NameAgreement.PARTIAL, NameAgreement.DIFFERENT
CALL, PAYEE, ACCOUNT = NameSource.CALL_DISPLAY, NameSource.PAYEE, NameSource.ACCOUNT
ANA, TREVOR = "Ana Reyes", "Trevor Ashdown"


def regions(**values: PlaceSource) -> dict[str, object]:
    home = place("Pasadena, Texas", region="TX")
    others = [place(f"a place in {r}", source=s, region=r) for r, s in values.items()]
    return {"place_conflicts": tuple(conflict(home, other, 900) for other in others)}


ROWS = [
    Row(
        "id-name-mismatch",
        "fires",
        "form and resume share nothing",
        {"name_pairs": (pair(ANA, TREVOR, DIFFERENT),)},
        Strength.STRONG,
        "resume: Trevor Ashdown",
    ),
    Row(
        "id-name-mismatch",
        "fires",
        "one profile under another name",
        {"name_pairs": (pair(ANA, TREVOR, DIFFERENT, NameSource.PROFILE),)},
        Strength.MODERATE,
    ),
    Row("id-name-mismatch", "quiet", "one name", {"name_pairs": (pair(ANA, ANA, SAME),)}),
    Row(
        "id-name-mismatch",
        "twin",
        "a married name stays weak",
        {"name_pairs": (pair(ANA, "Ana Whitfield", PARTIAL),)},
        Strength.WEAK,
    ),
    Row(
        "id-name-mismatch",
        "twin",
        "a given name for work and another on the profile",
        {"name_pairs": (pair("Meiling Fan", "Grace Fan", PARTIAL, NameSource.PROFILE),)},
    ),
    Row(
        "id-name-mismatch",
        "twin",
        "a resume writer in the file's metadata",
        {"name_pairs": (pair(ANA, TREVOR, DIFFERENT, NameSource.FILE_AUTHOR),)},
    ),
    *noted_rows("id-alias-noted", "alias-used", "name-change-documented", "documented change"),
    Row(
        "id-alias-noted",
        "twin",
        "an alias of the mailbox",
        {"cues": cues(cue("alias-used", "uses a mail alias out of habit"))},
    ),
    Row(
        "id-call-name-switch",
        "fires",
        "joined as one, became another",
        {"name_pairs": (pair(ANA, TREVOR, DIFFERENT, CALL), pair(ANA, ANA, SAME, CALL))},
        Strength.STRONG,
    ),
    Row("id-call-name-switch", "quiet", "one name", {"name_pairs": (pair(ANA, ANA, SAME, CALL),)}),
    Row(
        "id-call-name-switch",
        "twin",
        "the family's account",
        {"name_pairs": (pair(ANA, "Marcos Reyes", PARTIAL, CALL),)},
    ),
    *noted_rows("id-call-name-noted", "name-mismatch-on-call", "alias-used", "a stage name"),
    Row(
        "id-rented-identity",
        "fires",
        "account, call and payee of three people",
        {
            "name_pairs": (
                pair(ANA, TREVOR, DIFFERENT, PAYEE),
                pair(ANA, "Ola Berg", DIFFERENT, ACCOUNT),
                pair(ANA, "Ola Berg", DIFFERENT, CALL),
            )
        },
        Strength.STRONG,
    ),
    Row("id-rented-identity", "quiet", "own name", {"name_pairs": (pair(ANA, ANA, SAME, PAYEE),)}),
    Row(
        "id-rented-identity",
        "twin",
        "a spouse holds the bank account",
        {"name_pairs": (pair(ANA, TREVOR, DIFFERENT, PAYEE), pair(ANA, ANA, SAME, ACCOUNT))},
    ),
    *noted_rows("id-rented-noted", "id-rented-or-borrowed", "met-in-person", "met in person"),
    *noted_rows(
        "id-owner-denies", "id-owner-denies", "id-data-mismatch", "only a date", Strength.CONCLUSIVE
    ),
    Row(
        "id-doc-region-mismatch",
        "fires",
        "three regions",
        regions(CA=PlaceSource.DOCUMENT, NY=PlaceSource.BANK),
        says="Pasadena",
    ),
    Row("id-doc-region-mismatch", "quiet", "no conflict", {"place_conflicts": ()}),
    Row(
        "id-doc-region-mismatch",
        "twin",
        "moved: licence still of the old state",
        regions(CA=PlaceSource.DOCUMENT),
    ),
    *noted_rows("id-data-noted", "id-data-mismatch", "address-confirmed", "address confirmed"),
    Row(
        "id-address-nonresidential",
        "fires",
        "a freight forwarder",
        {"address": address("9 Dock Road", AddressKind.FORWARDER, premises="Example Freight")},
        Strength.MODERATE,
    ),
    Row("id-address-nonresidential", "quiet", "a home", {"address": address()}),
    Row(
        "id-address-nonresidential",
        "twin",
        "a rural mailbox stays weak",
        {"address": address("Box 12, Elm Parcel Shop", AddressKind.MAILBOX)},
        Strength.WEAK,
    ),
    Row(
        "id-address-nonresidential",
        "twin",
        "staying with a friend",
        {"address": address("c/o O. Berg, 3 Oak Row", AddressKind.CARE_OF)},
    ),
    Row(
        "id-doc-edited",
        "fires",
        "a generator's mark",
        {"pictures": (picture(ai_tool="Image Generator 3"),)},
        Strength.STRONG,
        "Image Generator 3",
    ),
    Row("id-doc-edited", "quiet", "a camera", {"pictures": (picture(software="Camera 16"),)}),
    Row(
        "id-doc-edited",
        "twin",
        "a generated headshot beside a plain document",
        {"pictures": (picture("photo.png", "photo", ai_tool="Headshot"), picture())},
    ),
    Row(
        "id-doc-edited",
        "twin",
        "a number blacked out stays weak",
        {"pictures": (picture(edited=True, software="Photo Editor"),)},
        Strength.WEAK,
    ),
    *noted_rows("id-altered-noted", "id-altered", "id-shown-and-matched", "shown and matched"),
    Row(
        "id-doc-forged",
        "fires",
        "the issuer says so",
        {"cues": cues(cue("id-forged-issuer", "The DMV says no such licence was issued"))},
        Strength.CONCLUSIVE,
    ),
    Row("id-doc-forged", "quiet", "nothing noted", {"cues": cues()}),
    Row("id-doc-forged", "twin", "a worn card", {"cues": cues("id-shown-and-matched")}),
    *entered_rows("id-doc-misspelling", "a transliteration"),
    Row(
        "id-doc-lowres",
        "fires",
        "unreadable twice",
        {"outcomes": tuple(outcome("id-doc-lowres", passed=False) for _ in range(2))},
        Strength.MODERATE,
    ),
    Row("id-doc-lowres", "quiet", "nothing entered", {"outcomes": ()}),
    Row(
        "id-doc-lowres",
        "twin",
        "an old telephone, once: stays weak",
        {"outcomes": (outcome("id-doc-lowres", passed=False),)},
        Strength.WEAK,
    ),
    Row(
        "id-doc-exif-stripped",
        "fires",
        "the photo kept its data",
        {"pictures": (picture("photo.jpg", "photo", taken=moment("2026-05-01")), picture())},
    ),
    Row("id-doc-exif-stripped", "quiet", "both plain", {"pictures": (picture(),)}),
    Row(
        "id-doc-exif-stripped",
        "twin",
        "everything went through one messenger",
        {"pictures": (picture("photo.jpg", "photo"), picture())},
    ),
    *noted_rows(
        "id-person-photo-mismatch", "id-photo-mismatch", "camera-on-and-same-person", "same person"
    ),
    *noted_rows("id-live-id-refused", "refuses-id", "camera-off-explained", "explained"),
    Row(
        "id-live-id-refused",
        "twin",
        "not on the recorded call, but at the notary",
        {"cues": cues("refuses-id", "id-verified-in-person")},
    ),
    Row(
        "id-selfie-abandoned",
        "fires",
        "then gone",
        {"cues": cues(cue("idcheck-abandoned", "left the check and stopped answering"))},
        Strength.STRONG,
    ),
    Row("id-selfie-abandoned", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "id-selfie-abandoned",
        "twin",
        "objected to biometrics and came in person",
        {"cues": cues("idcheck-abandoned", "id-verified-in-person")},
    ),
    Row(
        "id-liveness-injection",
        "fires",
        "the provider reports a stream",
        {"outcomes": (outcome("Liveness check", "injected stream", passed=False),)},
    ),
    Row("id-liveness-injection", "quiet", "no such check", {"outcomes": ()}),
    Row(
        "id-liveness-injection",
        "twin",
        "the light was poor",
        {"outcomes": (outcome("Liveness check", "too dark", passed=False),)},
    ),
    Row(
        "id-support-doc-template",
        "fires",
        "a payslip saved over in an editor",
        {"files": (file("payslip-may.pdf", producer="Sejda 3.2", incremental_saves=1),)},
        Strength.STRONG,
    ),
    Row(
        "id-support-doc-template",
        "quiet",
        "from a payroll",
        {"files": (file("payslip-may.pdf", producer="Payroll Print 9"),)},
    ),
    Row(
        "id-support-doc-template",
        "twin",
        "a resume made with a design tool",
        {"files": (file("resume.pdf", producer="Canva"),)},
    ),
    *noted_rows("id-support-noted", "support-document-altered", "school-confirmed", "confirmed"),
    Row(
        "id-licence-noted",
        "fires",
        "a register that does not know the number",
        {"cues": cues(cue("support-document-altered", "The state board has no such licence."))},
        Strength.STRONG,
    ),
    Row(
        "id-licence-noted",
        "quiet",
        "a payslip, which no register keeps",
        {"cues": cues(cue("support-document-altered", "The totals on the payslip do not add up."))},
    ),
    Row(
        "id-licence-noted",
        "twin",
        "found under the name before her marriage",
        {
            "cues": cues(
                cue("support-document-altered", "No such nurse on the register."),
                cue("name-change-documented", "The board lists her under her maiden name."),
            )
        },
    ),
    *entered_rows("id-name-belongs-elsewhere", "a namesake"),
    Row(
        "id-ssn-mismatch",
        "fires",
        "a dead person's number",
        {"cues": cues(cue("id-number-mismatch", "the number belongs to a deceased man"))},
        Strength.STRONG,
    ),
    Row("id-ssn-mismatch", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "id-ssn-mismatch",
        "twin",
        "issued late to an immigrant",
        {"cues": cues(cue("id-number-mismatch", "issued in 2021, file opened late"))},
    ),
    Row(
        "id-ssn-trace",
        "fires",
        "history does not fit",
        {"cues": cues(cue("id-number-mismatch", "file opened in 2024, several names"))},
    ),
    Row("id-ssn-trace", "quiet", "nothing noted", {"cues": cues()}),
    Row("id-ssn-trace", "twin", "clear report", {"cues": cues("background-check-clear")}),
    *entered_rows("id-work-auth-nonconfirm", "resolved: a changed name"),
    Row(
        "id-visa-false",
        "fires",
        "the authority says so",
        {"cues": cues(cue("work-permit-refuted", "immigration authority has no such permit"))},
        Strength.CONCLUSIVE,
    ),
    Row("id-visa-false", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "id-visa-false",
        "twin",
        "an impression is only moderate",
        {"cues": cues(cue("work-permit-refuted", "the permit looks odd to me"))},
        Strength.MODERATE,
    ),
]
test_rows = row_test(ROWS)
