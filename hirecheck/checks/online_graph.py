"""Whom an account follows and who follows it: the weakest of ties, because anybody can follow."""

from __future__ import annotations

from hirecheck.case import CodeAccount
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

FAMILY = "online"


@check(
    title="This application links an account that follows, or is followed by, listed accounts",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-CASES", "KETMAN-GH"),
    innocent=("Anybody can follow anybody", "Accounts that are known in the field", "A false list"),
    verify=("Let an analyst look at common work, not at who follows whom",),
    weakened_by=("account-long-record", "account-control-proven"),
)
def gh_listed_follows(account: CodeAccount) -> Hit | None:
    """Operators' accounts follow each other to look alive; three listed ones are no accident."""
    found = account.follows_listed
    if len(found) < 3:
        return None
    named = ", ".join(found[:4])
    return Hit(f"{len(found)} listed accounts among its follows: {named}.", (account.span,))
