"""Rows of the form of mailboxes and mail heads: hints that never carry a score."""

from __future__ import annotations

from hirecheck.case import MailboxKind
from hirecheck.findings import Strength
from tests.checks.rows import Row, row_test
from tests.factory import email, mail

GIVEN = email("ana.reyes@mail.example")
MADE = email("k7h2m9x4q1@mail.example", generated_local=True)
RELAYED = email("k7h2m9x4q1@relay.example", generated_local=True, kind=MailboxKind.RELAY)

ROWS = [
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
