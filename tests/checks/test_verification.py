"""Rows of the family verification."""

from __future__ import annotations

from hirecheck.case import Cue, Span
from hirecheck.findings import Strength
from tests.checks.noted import noted_rows, told
from tests.checks.rows import Row, row_test
from tests.factory import cues, outcome

WEAK, MODERATE, STRONG = Strength.WEAK, Strength.MODERATE, Strength.STRONG

FAILED_DOCUMENT = outcome("identity document", "looks edited", False)

ROWS = [
    *noted_rows("ver-local-detail", "cannot-answer-local", "could not name a single restaurant",
                "slow at first, then spoke with ease",
                "cannot-answer-local", "local-knowledge-shown", strength=MODERATE),
    Row("ver-local-detail", "fires", "after years there",
        {"cues": cues(*told("cannot-answer-local", "two years there and no idea of a street"))},
        strength=STRONG),
    *noted_rows("ver-interest", "interest-unknown", "lists sailing, knows no boat",
                "spoke of home with ease", "local-knowledge-shown"),
    *noted_rows("ver-live-check", "live-check-refused", "would not move a hand over the face",
                "took the notary instead", "id-verified-in-person", strength=MODERATE),
    *noted_rows("ver-school-detail", "school-detail-unknown", "knew no building",
                "long ago, and the school confirmed", "school-detail-unknown", "school-confirmed"),
    *noted_rows("ver-employer-detail", "employer-detail-unknown", "no manager, no team",
                "bound to silence, and the employer confirmed",
                "employer-detail-unknown", "employer-confirmed"),
    *noted_rows("ver-false-premise", "false-premise-accepted", "agreed to an office that never was",
                "the employer confirmed", "employer-confirmed"),
    *noted_rows("ver-claimed-language", "cannot-speak-claimed-language", "not a sentence",
                "a dialect, and a speaker was content",
                "cannot-speak-claimed-language", "language-spoken", strength=MODERATE),
    Row("ver-claimed-language", "fires", "left at that point",
        {"cues": cues("cannot-speak-claimed-language", "disconnects-when-challenged")},
        strength=STRONG),
    *noted_rows("ver-own-code", "own-work-unknown", "could not say what it does",
                "old code, newer one explained", "own-work-unknown", "own-work-explained"),
    *noted_rows("ver-account-control", "account-control-failed", "would not post the string",
                "lost one account, proved another",
                "account-control-failed", "account-control-proven"),
    *noted_rows("ver-callback", "phone-unreachable", "switchboard does not know her",
                "nobody picked up", *told("phone-unreachable", "rang out twice")),
    *noted_rows("ver-all-refused", "all-checks-refused", "declined notary, office and video",
                "declined video, came in person",
                "refuses-id", "live-check-refused", "id-verified-in-person", strength=STRONG),
    Row("ver-all-refused", "fires", "three ways",
        {"cues": cues("refuses-id", "live-check-refused", "avoids-in-person")}, strength=STRONG),
    Row("ver-all-refused", "fires", "two ways",
        {"cues": cues("refuses-id", "avoids-in-person")}, strength=MODERATE),
    Row("ver-all-refused", "twin", "one way", {"cues": cues("live-check-refused")}),
    Row("ver-step-failed", "fires", "entered as failed",
        {"cues": cues(), "outcomes": (outcome("address check", "no", False),)}, strength=WEAK),
    Row("ver-step-failed", "quiet", "passed",
        {"cues": cues(), "outcomes": (outcome("address check", "yes", True),)}),
    Row("ver-step-failed", "twin", "its words have a sign of their own",
        {"cues": cues(Cue("id-altered", FAILED_DOCUMENT.span, 0.9)),
         "outcomes": (FAILED_DOCUMENT,)}),
    Row("ver-step-failed", "twin", "a test of skill",
        {"cues": cues(), "outcomes": (outcome("coding exercise", "weak", False),)}),
    Row("ver-step-failed", "twin", "still open",
        {"cues": cues(), "outcomes": (outcome("reference call", "waiting", None),)}),
    Row("ver-step-failed", "fires", "three steps",
        {"cues": cues(Cue("own-work-explained", Span("notes.txt", 0, 4, "well"), 0.9)),
         "outcomes": tuple(outcome(f"{n} check", "no", False)
                           for n in ("identity", "address", "school"))}, strength=MODERATE),
]  # fmt: skip
test_rows = row_test(ROWS)
