"""Rows of the family email."""

from __future__ import annotations

from hirecheck.case import MailboxKind
from tests.checks.rows import Row, row_test
from tests.factory import email

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
]
test_rows = row_test(ROWS)
