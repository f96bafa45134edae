"""Rows of the family references."""

from __future__ import annotations

from hirecheck.case import DomainRole, MailboxKind
from hirecheck.findings import Strength
from tests.checks.noted import noted_rows
from tests.checks.rows import Row, row_test
from tests.factory import day, domain_facts, email, look_alike, phone, referee

WEAK, MODERATE, STRONG = Strength.WEAK, Strength.MODERATE, Strength.STRONG

OLA = referee("Ola Berg", email=email("ola.berg@post.example"))
IDA = referee("Ida Holm", email=email("ida.holm@post.example"))
WORK = referee("Per Vik", email=email("per.vik@larch.example", kind=MailboxKind.EMPLOYER))
LINE = phone("+12025550170")


def young(registered: str, since: str | None = None) -> dict[str, object]:
    facts = domain_facts(
        "vik-consult.example",
        DomainRole.REFEREE,
        registered=day(registered),
        claimed_since=day(since) if since else None,
    )
    return {"domains": (facts,)}


ROWS = [
    Row("ref-free-mail", "fires", "all of them", {"referees": (OLA, IDA)}, says="post.example"),
    Row("ref-free-mail", "quiet", "a work address", {"referees": (OLA, WORK)}),
    Row("ref-free-mail", "twin", "one retired manager only", {"referees": (OLA,)}),
    Row("ref-shares-contact", "fires", "own mailbox",
        {"referees": (OLA,), "emails": (email("ola.berg@post.example"),)}),
    Row("ref-shares-contact", "quiet", "another mailbox",
        {"referees": (OLA,), "emails": (email(),)}),
    Row("ref-shares-contact", "twin", "a family business on one domain",
        {"referees": (WORK,), "emails": (email("ana.vik@larch.example"),)}),
    Row("ref-shares-phone", "fires", "own number",
        {"referees": (referee("Ola Berg", phone=LINE),), "phone": LINE}),
    Row("ref-shares-phone", "quiet", "another number",
        {"referees": (referee("Ola Berg", phone=LINE),), "phone": phone()}),
    Row("ref-shares-phone", "twin", "no number given for the referee",
        {"referees": (OLA,), "phone": LINE}),
    Row("ref-same-contact", "fires", "two people, one number",
        {"referees": (referee("Ola Berg", phone=LINE), referee("Ida Holm", phone=LINE))},
        strength=STRONG),
    Row("ref-same-contact", "quiet", "own contacts each", {"referees": (OLA, IDA)}),
    Row("ref-same-contact", "twin", "two colleagues behind an office line",
        {"referees": (referee("Ola Berg", phone=LINE, company="Larch"),
                      referee("Ida Holm", phone=LINE, company="Larch"))}, strength=WEAK),
    Row("ref-same-contact", "twin", "one person entered twice",
        {"referees": (referee("Ola Berg", phone=LINE), referee("ola berg", phone=LINE))}),
    Row("ref-domain-imitates", "fires", "one letter off",
        {"look_alikes": (look_alike("1arch.example", "larch.example", role=DomainRole.REFEREE),)}),
    Row("ref-domain-imitates", "quiet", "none", {"look_alikes": ()}),
    Row("ref-domain-imitates", "twin", "the applicant's own domain, another family's matter",
        {"look_alikes": (look_alike("1arch.example", "larch.example"),)}),
    Row("ref-domain-young", "fires", "younger than the work", young("2026-04-01", "2021-01-01"),
        strength=STRONG),
    Row("ref-domain-young", "fires", "two months old", young("2026-04-16"), strength=MODERATE),
    Row("ref-domain-young", "quiet", "long held", young("2012-04-01", "2021-01-01")),
    Row("ref-domain-young", "twin", "a consultancy of three years",
        young("2023-04-01", "2021-01-01")),
    *noted_rows("ref-untraceable", "referee-untraceable", "nobody there knows him",
                "left the firm, found and confirmed", "referee-untraceable", "referee-confirmed"),
    *noted_rows("ref-employer-denies", "referee-denied", "the firm never employed her",
                "a contractor, confirmed", "referee-confirmed"),
    *noted_rows("ref-contact-noted", "referee-shares-contact", "same phone as the applicant",
                "confirmed through the switchboard", "referee-confirmed"),
    *noted_rows("ref-same-wording", "referee-same-wording", "word for word",
                "confirmed by telephone", "referee-confirmed"),
    *noted_rows("ref-same-voice", "referee-same-voice", "the applicant's own voice",
                "confirmed on video", "referee-confirmed"),
    *noted_rows("ref-text-only", "referee-text-only", "chat only",
                "Deaf, confirmed by the firm", "referee-confirmed"),
]  # fmt: skip
test_rows = row_test(ROWS)
