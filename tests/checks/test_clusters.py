"""Rows of the family clusters."""

from __future__ import annotations

from hirecheck.findings import Strength
from tests.checks.noted import noted_rows, told
from tests.checks.rows import Row, row_test
from tests.factory import cues, reuse, shared


def reused(
    check: str,
    kind: str,
    innocent: str,
    twin: str,
    people: int = 1,
    strength: Strength = Strength.STRONG,
) -> list[Row]:
    """Fires on the kind under other names; the twin has an innocent reading."""
    fires = {"reuse": reuse(shared(kind, people=people, points=6.0))}
    harmless = shared(kind, people=people, points=6.0, innocent=innocent)
    return [
        Row(check, "fires", f"{kind} of {people} others", fires, strength=strength, says="name"),
        Row(check, "quiet", "nothing shared", {"reuse": reuse()}),
        Row(check, "twin", twin, {"reuse": reuse(harmless)}),
    ]


ROWS = [
    *reused("clu-phone", "phone", "household", "a couple with one telephone"),
    Row(
        "clu-phone",
        "twin",
        "the same person applied before",
        {"reuse": reuse(shared("phone", people=1, names_differ=False))},
    ),
    Row(
        "clu-phone",
        "twin",
        "a switchboard of many",
        {"reuse": reuse(shared("phone", people=40, points=0.5))},
        strength=Strength.WEAK,
    ),
    *reused("clu-email", "email", "agency", "an agency's mailbox"),
    *reused("clu-resume-text", "resume-text", "agency", "an agency's house style"),
    *reused("clu-file", "file", "agency", "one file for several people of an agency"),
    Row("clu-file", "fires", "inner id", {"reuse": reuse(shared("document-id", people=1))}),
    *reused("clu-photo", "photo", "stock", "a stock picture"),
    *reused("clu-address", "address", "household", "a shared home", 4, Strength.MODERATE),
    Row(
        "clu-address",
        "twin",
        "one flatmate",
        {"reuse": reuse(shared("address", people=1))},
        strength=Strength.WEAK,
    ),
    *reused("clu-payout", "payout", "agency", "a payroll company"),
    Row("clu-payout", "fires", "one wallet", {"reuse": reuse(shared("wallet", people=2))}),
    *reused("clu-id-document", "identity-document", "same-person", "a changed name"),
    Row(
        "clu-id-document",
        "fires",
        "equal number",
        {"reuse": reuse(shared("identity-document", people=1, detail="document number"))},
        strength=Strength.CONCLUSIVE,
    ),
    *reused("clu-ip", "ip", "campus", "a campus network", strength=Strength.WEAK),
    *reused("clu-device", "device", "library", "a library's computer", 2),
    *reused("clu-portfolio", "portfolio", "agency", "an agency's portfolio"),
    Row("clu-portfolio", "fires", "one account", {"reuse": reuse(shared("account", people=1))}),
    *reused("clu-reference", "referee", "team", "a team with one manager", 3, Strength.MODERATE),
    *reused("clu-obscure-employer", "employer", "layoff", "layoffs at a small firm", 2,
            Strength.MODERATE),
    Row(
        "clu-obscure-employer",
        "twin",
        "one former colleague",
        {"reuse": reuse(shared("employer", people=1))},
    ),
    *reused("clu-answers", "answer", "common-solution", "a course solution",
            strength=Strength.MODERATE),
    Row(
        "clu-ring",
        "fires",
        "four names by thin threads",
        {"reuse": reuse(shared("mailbox-series", points=6.5), shared("ip", points=2.0), ring=1,
                        ring_people=4)},
        strength=Strength.STRONG,
        says="3 other names by mailboxes that were counted up, a connection",
    ),
    Row(
        "clu-ring",
        "fires",
        "three names on one number",
        {"reuse": reuse(shared("phone", people=2, points=8.0), ring=1, ring_people=3)},
        strength=Strength.MODERATE,
    ),
    Row("clu-ring", "quiet", "nothing shared", {"reuse": reuse()}),
    Row(
        "clu-ring",
        "twin",
        "a couple with one number has that number's own sign and no more",
        {"reuse": reuse(shared("phone", people=1, points=8.0), ring=1, ring_people=2)},
    ),
    Row(
        "clu-ring",
        "twin",
        "one person who applied three times",
        {"reuse": reuse(shared("phone", people=0, points=8.0), ring=1, ring_people=1)},
    ),
    *noted_rows("clu-contact-noted", "shared-contact", "same phone as another applicant",
                "a changed name was documented", "name-change-documented"),
    *noted_rows("clu-resume-noted", "same-resume-as-other", "the resume we had last month",
                "the employer confirmed the career", "employer-confirmed"),
    *noted_rows("clu-face", "same-photo-as-other", "same picture as another applicant",
                "the same person throughout", "camera-on-and-same-person",
                strength=Strength.MODERATE),
    Row(
        "clu-face",
        "fires",
        "two reviewers agree",
        {"cues": cues(*told("same-photo-as-other", "same person", "I agree, the same one"))},
        strength=Strength.STRONG,
    ),
    *noted_rows("clu-device-noted", "same-device-as-other", "three applicants from one laptop",
                "the network was explained", "network-explained"),
    *noted_rows("clu-return-new-name", "returned-under-new-name", "we dismissed him in May",
                "a former colleague with a married name", "name-change-documented"),
    *noted_rows("clu-slot-collision", "persona-collision", "gave another name when he picked up",
                "mixed up two interviews",
                *told("persona-collision", "thought that we were another company"),
                strength=Strength.STRONG, twin_strength=Strength.WEAK),
    *noted_rows("clu-peer-share", "peer-report", "a partner firm reported the address",
                "the account is proven", "account-control-proven", strength=Strength.MODERATE),
    *noted_rows("clu-referral-chain", "referral-chain", "referred by one whom we look at",
                "the referee is confirmed", "referee-confirmed"),
]  # fmt: skip
test_rows = row_test(ROWS)
