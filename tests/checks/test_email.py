"""Rows of the family email."""

from __future__ import annotations

from hirecheck.case import DomainRole, MailboxKind, NameAgreement, NameSource, PlaceSource
from hirecheck.findings import Strength
from tests.checks.rows import Row, row_test
from tests.factory import (
    APPLIED,
    account,
    clock,
    commit_identity,
    conflict,
    cue,
    cues,
    day,
    domain_facts,
    email,
    listed,
    look_alike,
    mail,
    outcome,
    pair,
    place,
)

DIFFERENT, VARIANT = NameAgreement.DIFFERENT, NameAgreement.VARIANT
LOCAL, COMMIT, AUTHOR = NameSource.MAIL_LOCAL, NameSource.COMMIT, NameSource.FILE_AUTHOR
ANA = "Ana Reyes"


def own_account(full: str, **values: object) -> dict[str, object]:
    address = "ana.reyes@mail.example"
    return {
        "email": email(address),
        "account": account(identities=(commit_identity(full, address, 40),), **values),
    }


def mail_domain(**values: object) -> dict[str, object]:
    return {"mailbox_domain": domain_facts("mail.example", DomainRole.MAILBOX, **values)}


def dated(**values: object) -> dict[str, object]:
    return {"dated_mailbox_domain": mail_domain(**values)["mailbox_domain"]}


ROWS = [
    Row(
        "email-disposable",
        "fires",
        "listed service",
        {"email": email("qx81@tmp.example", kind=MailboxKind.DISPOSABLE, evidence="list one")},
        says="tmp.example",
    ),
    Row("email-disposable", "quiet", "ordinary mailbox", {"email": email()}),
    Row(
        "email-disposable",
        "twin",
        "a private relay forwards to a real mailbox",
        {"email": email("d4k2@relay.example", kind=MailboxKind.RELAY)},
    ),
    Row("email-undeliverable", "fires", "null MX", mail_domain(null_mx=True), says="takes no"),
    Row("email-undeliverable", "quiet", "a mail server", mail_domain(has_mail=True)),
    Row("email-undeliverable", "twin", "the look-up did not say", mail_domain()),
    Row(
        "email-young-domain",
        "fires",
        "registered eleven days before",
        dated(registered=day("2026-06-04")) | {"applied": APPLIED},
        Strength.MODERATE,
        "11 days",
    ),
    Row(
        "email-young-domain",
        "quiet",
        "an old domain",
        dated(registered=day("2009-06-04")) | {"applied": APPLIED},
    ),
    Row(
        "email-young-domain",
        "twin",
        "a site bought months ahead for the job hunt stays weak",
        dated(registered=day("2026-03-01")) | {"applied": APPLIED},
        Strength.WEAK,
    ),
    Row("email-young-domain", "twin", "no date recorded", dated() | {"applied": APPLIED}),
    Row(
        "email-no-footprint",
        "fires",
        "entered as failed",
        {"outcomes": (outcome("Email no footprint", "nothing found", passed=False),)},
    ),
    Row("email-no-footprint", "quiet", "no such step", {"outcomes": (outcome("ID shown"),)}),
    Row(
        "email-no-footprint",
        "twin",
        "looked at and left open",
        {"outcomes": (outcome("email-no-footprint", "new address, explained"),)},
    ),
    Row(
        "email-old-footprint",
        "fires",
        "a decade of commits",
        own_account(ANA, created=day("2014-02-01"), years_active=10) | {"applied": APPLIED},
        says="since 2014",
    ),
    Row(
        "email-old-footprint",
        "quiet",
        "a young account",
        own_account(ANA, created=day("2025-02-01"), years_active=1) | {"applied": APPLIED},
    ),
    Row(
        "email-old-footprint",
        "twin",
        "an old account that slept until now",
        own_account(ANA, created=day("2014-02-01"), years_active=1) | {"applied": APPLIED},
    ),
    Row(
        "email-name-other",
        "fires",
        "other name in mailbox and file",
        {"name_pairs": (pair(ANA, "Trevor Ashdown", DIFFERENT, LOCAL, elsewhere=(AUTHOR,)),)},
        Strength.MODERATE,
    ),
    Row(
        "email-name-other",
        "quiet",
        "own name",
        {"name_pairs": (pair(ANA, "reyes ana", VARIANT, LOCAL),)},
    ),
    Row(
        "email-name-other",
        "twin",
        "two words that may be anything stay weak",
        {"name_pairs": (pair(ANA, "silver heron", DIFFERENT, LOCAL),)},
        Strength.WEAK,
    ),
    Row(
        "email-name-other",
        "twin",
        "the family name from before a marriage",
        {"name_pairs": (pair(ANA, "ana whitfield", NameAgreement.PARTIAL, LOCAL),)},
    ),
    Row(
        "email-linked-other-name",
        "fires",
        "commits as somebody else",
        own_account("Trevor Ashdown")
        | {"name_pairs": (pair(ANA, "Trevor Ashdown", DIFFERENT, COMMIT),)},
        says="Trevor Ashdown",
    ),
    Row(
        "email-linked-other-name",
        "quiet",
        "commits as themselves",
        own_account(ANA) | {"name_pairs": (pair(ANA, ANA, NameAgreement.SAME, COMMIT),)},
    ),
    Row(
        "email-linked-other-name",
        "twin",
        "a colleague's commits under the colleague's own address",
        {
            "email": email("ana.reyes@mail.example"),
            "account": account(identities=(commit_identity("Trevor Ashdown", "t@b.example"),)),
            "name_pairs": (pair(ANA, "Trevor Ashdown", DIFFERENT, COMMIT),),
        },
    ),
    Row(
        "email-other-identity-noted",
        "fires",
        "security followed the address",
        {"cues": cues("email-other-identity")},
        Strength.STRONG,
    ),
    Row("email-other-identity-noted", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "email-other-identity-noted",
        "twin",
        "the changed name was documented",
        {"cues": cues("name-change-documented")},
    ),
    Row(
        "email-intel-exact",
        "fires",
        "two lists",
        {"listed": (listed("email", "a.b@mail.example", sources=2),)},
        Strength.STRONG,
        says="example list",
    ),
    Row(
        "email-intel-exact",
        "fires",
        "address and wallet",
        {"listed": (listed("email", "a.b@mail.example"), listed("wallet", "bc1q0"))},
        Strength.CONCLUSIVE,
    ),
    Row("email-intel-exact", "quiet", "nothing listed", {"listed": ()}),
    Row(
        "email-intel-exact",
        "twin",
        "one researcher's list alone",
        {"listed": (listed("email", "a.b@mail.example"),)},
    ),
    Row(
        "email-intel-exact",
        "twin",
        "a namesake on a list",
        {"listed": (listed("name", ANA, sanctioned=True),)},
    ),
    Row(
        "email-intel-exact",
        "twin",
        "a victim's address whose entry has expired",
        {"listed": (listed("email", "a.b@mail.example", expired=True),)},
    ),
    Row(
        "email-list-noted",
        "fires",
        "partners shared a list",
        {"cues": cues("email-on-list")},
        Strength.STRONG,
    ),
    Row("email-list-noted", "quiet", "nothing noted", {"cues": cues()}),
    Row("email-list-noted", "twin", "another sign", {"cues": cues("contact-changed")}),
    Row(
        "email-many-same-role",
        "fires",
        "four mailboxes",
        {"emails": tuple(email(f"a{n}.reyes@mail.example") for n in range(4))},
        Strength.MODERATE,
    ),
    Row("email-many-same-role", "quiet", "one mailbox", {"emails": (email(),)}),
    Row(
        "email-many-same-role",
        "twin",
        "private, university and work",
        {
            "emails": (
                email(),
                email("ana@college.example", kind=MailboxKind.ACADEMIC),
                email("ana@larch.example", kind=MailboxKind.EMPLOYER),
            )
        },
    ),
    Row(
        "email-many-same-role",
        "twin",
        "one mailbox written three ways",
        {"emails": tuple(email(f"ana+{n}@mail.example", canonical="ana") for n in range(3))},
    ),
    Row(
        "email-lookalike",
        "fires",
        "look-alike letters",
        {"look_alikes": (look_alike("1arch.example", "larch.example", how="confusable"),)},
        Strength.STRONG,
    ),
    Row("email-lookalike", "quiet", "none", {"look_alikes": ()}),
    Row(
        "email-lookalike",
        "twin",
        "a national branch stays weak",
        {"look_alikes": (look_alike("larch-uk.example", "larch.example"),)},
        Strength.WEAK,
    ),
    Row(
        "email-origin-ip",
        "fires",
        "another country",
        {
            "place_conflicts": (
                conflict(place(), place("Lyon", source=PlaceSource.MAIL, country="FR"), 8000),
            )
        },
        Strength.WEAK,
    ),
    Row("email-origin-ip", "quiet", "no conflict", {"place_conflicts": ()}),
    Row(
        "email-origin-ip",
        "twin",
        "a city two hours away",
        {"place_conflicts": (conflict(place(), place("Waco", source=PlaceSource.MAIL), 160),)},
    ),
    Row(
        "email-date-offset",
        "fires",
        "twelve mails at one offset",
        {"clocks": (clock("mail", 9.0, events=12),)},
        Strength.MODERATE,
        says="UTC+9",
    ),
    Row("email-date-offset", "quiet", "local time", {"clocks": (clock("mail", -6.0),)}),
    Row(
        "email-date-offset",
        "twin",
        "a week of travel: three mails",
        {"clocks": (clock("mail", 9.0, events=3),)},
    ),
    Row(
        "email-date-offset",
        "twin",
        "a mail program on UTC",
        {"clocks": (clock("mail", 0.0, events=20),)},
    ),
    Row(
        "email-auth-fail",
        "fires",
        "all three fail",
        {"mails": (mail(auth=(("spf", "fail"), ("dkim", "fail"), ("dmarc", "fail"))),)},
        Strength.MODERATE,
    ),
    Row(
        "email-auth-fail",
        "quiet",
        "all pass",
        {"mails": (mail(auth=(("spf", "pass"), ("dkim", "pass"), ("dmarc", "pass"))),)},
    ),
    Row(
        "email-auth-fail",
        "twin",
        "forwarded: SPF fails, the signature holds",
        {"mails": (mail(auth=(("spf", "fail"), ("dkim", "pass"))),)},
    ),
    Row(
        "email-contact-churn",
        "fires",
        "twice",
        {"cues": cues("contact-changed", cue("contact-changed", "third number"))},
        Strength.MODERATE,
    ),
    Row("email-contact-churn", "quiet", "nothing noted", {"cues": cues()}),
    Row(
        "email-contact-churn",
        "twin",
        "one lost telephone stays weak",
        {"cues": cues("contact-changed")},
        Strength.WEAK,
    ),
]
test_rows = row_test(ROWS)
