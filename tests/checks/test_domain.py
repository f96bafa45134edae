"""Rows of the family domain."""

from __future__ import annotations

from hirecheck.case import DomainFacts, DomainRole
from hirecheck.findings import Strength
from tests.checks.rows import Row, entered_rows, noted_rows, row_test
from tests.factory import APPLIED, day, domain_facts, listed, look_alike, span


def claimed(since: str, registered: str, **values: object) -> dict[str, object]:
    facts = domain_facts(
        registered=day(registered), claimed_since=day(since), claim=span(since), **values
    )
    return {"dated_domains": (facts,)}


def made(registered: str, role: DomainRole = DomainRole.EMPLOYER) -> dict[str, object]:
    return {
        "dated_domains": (domain_facts(role=role, registered=day(registered)),),
        "applied": APPLIED,
    }


def served(address: str, entry: str) -> dict[str, object]:
    facts: DomainFacts = domain_facts(addresses=(address,))
    return {"domains": (facts,), "listed": (listed("ip", entry),)}


ROWS = [
    Row(
        "dom-age-vs-claim",
        "fires",
        "years at a domain of last month",
        claimed("2019-01-01", "2026-05-20"),
        Strength.STRONG,
        "2026-05-20",
    ),
    Row(
        "dom-age-vs-claim",
        "fires",
        "eighteen months",
        claimed("2019-01-01", "2020-07-01"),
        Strength.MODERATE,
    ),
    Row("dom-age-vs-claim", "quiet", "an older domain", claimed("2019-01-01", "2004-02-03")),
    Row(
        "dom-age-vs-claim",
        "twin",
        "joined before the site went up",
        claimed("2019-01-01", "2019-09-01"),
    ),
    Row(
        "dom-age-vs-claim",
        "twin",
        "the domain is no employer's",
        claimed("2019-01-01", "2026-05-20", role=DomainRole.PORTFOLIO),
    ),
    *noted_rows("dom-age-noted", "employer-young", "employer-confirmed", "a new name, confirmed"),
    Row("dom-new", "fires", "four months old", made("2026-02-10"), says="2026-02-10"),
    Row("dom-new", "quiet", "an old domain", made("2011-02-10")),
    Row(
        "dom-new", "twin", "a mailbox's domain is not meant", made("2026-02-10", DomainRole.MAILBOX)
    ),
    Row(
        "dom-new",
        "twin",
        "one personal domain for site and mailbox counts once",
        {
            "dated_domains": tuple(
                domain_facts("ana.example", role, registered=day("2026-05-30"))
                for role in (DomainRole.MAILBOX, DomainRole.PORTFOLIO)
            ),
            "applied": APPLIED,
        },
    ),
    Row(
        "dom-employer-imitates",
        "fires",
        "look-alike letters",
        {
            "look_alikes": (
                look_alike(
                    "1arch.example", "larch.example", how="confusable", role=DomainRole.EMPLOYER
                ),
            )
        },
        Strength.STRONG,
    ),
    Row("dom-employer-imitates", "quiet", "none", {"look_alikes": ()}),
    Row(
        "dom-employer-imitates",
        "twin",
        "a national branch stays weak",
        {
            "look_alikes": (
                look_alike("larch-uk.example", "larch.example", role=DomainRole.EMPLOYER),
            )
        },
        Strength.WEAK,
    ),
    *noted_rows("dom-cloned-site", "employer-site-copied", "employer-confirmed", "shared theme"),
    Row("dom-shared-infra", "fires", "same address", served("192.0.2.7", "192.0.2.7")),
    Row("dom-shared-infra", "quiet", "another address", served("192.0.2.7", "192.0.2.8")),
    Row(
        "dom-shared-infra",
        "twin",
        "the mailbox's big provider",
        {
            "domains": (domain_facts(role=DomainRole.MAILBOX, addresses=("192.0.2.7",)),),
            "listed": (listed("ip", "192.0.2.7"),),
        },
    ),
    *entered_rows("dom-thin-site", "a student's page"),
    *noted_rows("dom-address-empty", "employer-address-empty", "employer-confirmed", "from home"),
    *noted_rows("dom-fake-staff", "employer-staff-unfindable", "referee-confirmed", "small firm"),
    *noted_rows("dom-portfolio-stolen", "portfolio-copied", "own-work-explained", "group work"),
    Row(
        "dom-dead-links",
        "fires",
        "parked",
        {"domains": (domain_facts(parked=True),)},
        says="parked",
    ),
    Row("dom-dead-links", "quiet", "alive", {"domains": (domain_facts(parked=False),)}),
    Row("dom-dead-links", "twin", "nobody looked", {"domains": (domain_facts(),)}),
    Row(
        "dom-listed",
        "fires",
        "seized",
        {"listed": (listed("domain", "hollow.example", authority=True),)},
        Strength.CONCLUSIVE,
        "hollow.example",
    ),
    Row(
        "dom-listed",
        "fires",
        "two vendors' lists",
        {"listed": (listed("domain", "hollow.example", sources=2),)},
        Strength.STRONG,
    ),
    Row(
        "dom-listed",
        "fires",
        "site and firm on one vendor's list",
        {"listed": (listed("domain", "hollow.example"), listed("company", "Hollow Reach"))},
        Strength.STRONG,
    ),
    Row(
        "dom-listed",
        "twin",
        "one vendor's list alone",
        {"listed": (listed("domain", "hollow.example"),)},
    ),
    Row("dom-listed", "quiet", "nothing listed", {"listed": ()}),
    Row(
        "dom-listed",
        "twin",
        "registered anew after the entry expired",
        {"listed": (listed("domain", "hollow.example", authority=True, expired=True),)},
    ),
    *noted_rows("dom-front-noted", "employer-front", "employer-confirmed", "another firm"),
    *noted_rows(
        "dom-verifier-self-supplied", "contact-self-supplied", "employer-confirmed", "public line"
    ),
    *noted_rows("dom-staffing-opaque", "agency-opaque", "background-check-clear", "checked"),
]
test_rows = row_test(ROWS)
