"""Rows of the form of mailboxes and mail heads: hints that never carry a score."""

from __future__ import annotations

from hirecheck.case import DomainRole, MailboxKind
from hirecheck.findings import Strength
from tests.checks.rows import Row, row_test
from tests.factory import day, domain_facts, email, mail, moment

GIVEN = email("ana.reyes@mail.example")
MADE = email("k7h2m9x4q1@mail.example", generated_local=True)
RELAYED = email("k7h2m9x4q1@relay.example", generated_local=True, kind=MailboxKind.RELAY)


def _sent(when: str, registered: str, sender: str = "ana@reyes.example") -> dict[str, object]:
    facts = domain_facts("reyes.example", DomainRole.MAILBOX, registered=day(registered))
    return {"mails": (mail(sender, date=moment(when)),), "dated_mailbox_domain": facts}


ROWS = [
    Row("email-before-domain", "fires", "a year early", _sent("2025-03-01T09:00:00", "2026-02-01"),
        Strength.MODERATE, says="2026-02-01"),
    Row("email-before-domain", "quiet", "a year after", _sent("2026-03-01T09:00:00", "2025-02-01")),
    Row("email-before-domain", "twin", "written on the day that the domain was bought",
        _sent("2026-01-31T23:00:00", "2026-02-01")),
    Row("email-before-domain", "twin", "an old mail from another mailbox",
        _sent("2025-03-01T09:00:00", "2026-02-01", "ana.reyes@mail.example")),
    Row("email-generated-name", "fires", "letters and digits", {"email": MADE}, Strength.WEAK),
    Row("email-generated-name", "quiet", "a name", {"email": GIVEN}),
    Row("email-generated-name", "twin", "a privacy relay, which makes names", {"email": RELAYED}),
    Row(
        "email-reply-elsewhere",
        "fires",
        "answers go to a third mailbox",
        {"mails": (mail(reply_to="x.y@birch.example"),), "emails": (GIVEN,)},
        Strength.WEAK,
        says="x.y@birch.example",
    ),
    Row("email-reply-elsewhere", "quiet", "no such line", {"mails": (mail(),), "emails": (GIVEN,)}),
    Row(
        "email-reply-elsewhere",
        "twin",
        "answers go to the applicant's other mailbox, as given",
        {"mails": (mail(reply_to="ana@reyes.example"),),
         "emails": (GIVEN, email("ana@reyes.example"))},
    ),
    Row(
        "email-reply-elsewhere",
        "twin",
        "a job board that relays the mail",
        {"mails": (mail("noreply@board.example", reply_to="r1@board.example"),),
         "emails": (GIVEN,)},
    ),
]  # fmt: skip
test_rows = row_test(ROWS)
