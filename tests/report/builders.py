"""Reports of invented people, whole and in every band, for the renderers' tests."""

from __future__ import annotations

from dataclasses import replace

from hirecheck.case import Span
from hirecheck.findings import (
    Band,
    Contribution,
    Counter,
    Coverage,
    DocumentNote,
    Finding,
    Link,
    LinkReason,
    Provenance,
    Question,
    Report,
    Role,
    SensitivityRow,
    Strength,
    Unassessed,
)

RESUME = (
    "Alex Example\nSenior Engineer\nalex@mailbox.example   +1 202-555-0143\n\n"
    "EXPERIENCE\nNorthbridge Labs LLC, Senior Backend Engineer, 2015 – today\n"
    "Built the payments platform that clears two million transfers a day.\n\n"
    "EDUCATION\nBSc Computer Science, 2009\n"
)
NOTES = (
    "Call on Tuesday.\nHe kept the camera off and said the laptop should go to a friend in Ohio."
)
APPLICATION = '{"name": "Alex Example", "email": "alex@mailbox.example"}'


def span(document: str, text: str, quote: str, page: int | None = None) -> Span:
    start = text.index(quote)
    return Span(document, start, start + len(quote), quote, page)


def finding(
    check: str = "dom-age-vs-claim",
    family: str = "domain",
    role: Role = Role.MAIN,
    severity: Strength = Strength.STRONG,
    sentence: str = "northbridge-labs.example was registered in 2025; the post began in 2015.",
    evidence: tuple[Span, ...] = (),
    title: str = "This application names an employer whose domain is younger than the post",
) -> Finding:
    return Finding(
        check=check,
        family=family,
        role=role,
        severity=severity,
        confidence=0.93,
        title=title,
        sentence=sentence,
        evidence=evidence or (span("resume.pdf", RESUME, "Northbridge Labs LLC", 1),),
        innocent=("The firm changed its name and took a new domain",),
        verify=("Ring the employer on a number from a public register",),
        sources=("FBI-2025-07",),
        rationale="A post cannot have begun before its employer could be reached.",
        weakened_by=("employer-confirmed", "ver-callback") if family == "domain" else (),
    )


REPACKED = finding(
    "onb-ship-elsewhere",
    "onboarding",
    sentence="The laptop is to go to a friend in Ohio (noted in notes.txt).",
    evidence=(span("notes.txt", NOTES, "the laptop should go to a friend in Ohio"),),
    title="This application asks for equipment to be sent to somebody else",
)
VPN = finding(
    "net-vpn",
    "network",
    Role.SUPPORTING,
    Strength.WEAK,
    "192.0.2.7 belongs to a VPN operator (list of 2026-11-01).",
    (Span("access.csv", 0, 0, "192.0.2.7"),),
    "This application came through a VPN",
)
KNOWN = finding(
    "ver-callback",
    "verification",
    Role.REASSURING,
    Strength.MODERATE,
    "The employer's own switchboard confirmed the post.",
    (Span("verification.yaml", 0, 8, "callback"),),
    "This application has an employer confirmed by a call back",
)

FULL = Report(
    id="app-17",
    name="Alex Example",
    email="alex@mailbox.example",
    points=6.75,
    base_rate=0.05,
    probability=0.8502,
    band=Band.ESCALATE,
    contributions=(
        Contribution(
            finding(),
            4.0,
            4.0,
            countered=(Counter("ver-callback", KNOWN.sentence, KNOWN.evidence, -2.0),),
        ),
        Contribution(REPACKED, 4.0, 4.0),
        Contribution(VPN, 0.75, 0.75),
        Contribution(KNOWN, -2.0, -2.0, None),
    ),
    unassessed=(
        Unassessed("email-young-domain", "domains", "offline: no recorded facts"),
        Unassessed("dom-parked", "domains", "offline: no recorded facts"),
        Unassessed("gh-renamed", "account", "the packet has no saved code-hosting account"),
    ),
    coverage=Coverage(assessed=16, quiet=12, found=4, not_assessed=3),
    sensitivity=(
        SensitivityRow("dom-age-vs-claim", 2.75, Band.ASK),
        SensitivityRow("onb-ship-elsewhere", 2.75, Band.ASK),
        SensitivityRow("net-vpn", 6.0, Band.ESCALATE),
        SensitivityRow("ver-callback", 8.75, Band.ESCALATE),
    ),
    questions=(
        Question(
            "Ring the employer on a number from a public register.",
            ("dom-age-vs-claim",),
            "An honest answer is specific and can be checked elsewhere.",
        ),
    ),
    linked=(
        Link("app-03", (LinkReason("phone", "+1 202-555-0143 in both", 6.0),), names_differ=True),
    ),
    documents=(
        DocumentNote("application.json", "good"),
        DocumentNote("notes.txt", "good"),
        DocumentNote("resume.pdf", "good"),
        DocumentNote("scan.pdf", "ocr-needed", "page 1 has no text layer"),
    ),
    provenance=Provenance(
        version="0.1.0",
        weights="2026.11+abcdef01",
        inputs_sha256={"resume.pdf": "0" * 64},
        facts_as_of=None,
        screened_at="2026-11-20T09:00:00+00:00",
    ),
    ignored=("application.json: favourite_colour",),
    texts={"resume.pdf": RESUME, "notes.txt": NOTES, "application.json": APPLICATION},
)

QUIET = replace(
    FULL,
    id="app-18",
    points=0.0,
    probability=0.05,
    band=Band.NONE,
    contributions=(),
    coverage=Coverage(assessed=12, quiet=12, found=0, not_assessed=7),
    sensitivity=(),
    questions=(),
    linked=(),
)


def with_words(words: str) -> Report:
    """A report in which every text that an applicant can write says `words`."""
    nasty = replace(
        finding(sentence=f"It says {words} here."),
        evidence=(Span(words, 6, 6 + len(words), words, 1), Span("meta.pdf", 0, 0, words)),
    )
    return replace(
        FULL,
        id=words,
        name=words,
        email=words,
        contributions=(Contribution(nasty, 6.75, 6.75),),
        sensitivity=(SensitivityRow(nasty.check, 0.0, Band.NONE),),
        questions=(Question(f"Ask about {words}", ("dom-age-vs-claim",), f"Listen for {words}"),),
        linked=(Link(words, (LinkReason("phone", words, 6.0),), names_differ=True),),
        documents=(DocumentNote(words, "failed", words),),
        unassessed=(Unassessed("gh-renamed", "account", words),),
        provenance=replace(FULL.provenance, inputs_sha256={words: "0" * 64}),
        ignored=(words,),
        texts={words: f"aaaa {words} bbbb {words}"[0:] if words else ""},
    )
