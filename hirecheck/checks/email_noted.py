"""What people noted about an address of mail: whom it leads to, lists, and how often it changed."""

from __future__ import annotations

from hirecheck.case import Cues
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

FAMILY = "email"


@check(
    title="This application gives an address that leads to another name, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("REGISTER-2024", "SEAL-TTP", "KR-COINTEL"),
    innocent=("A recycled or shared mailbox", "A changed name"),
    verify=("Ask about the other name openly, and for a message from the account found",),
    weakened_by=("name-change-documented", "account-control-proven"),
)
def email_other_identity_noted(cues: Cues) -> Hit | None:
    """Somebody who followed the address to a profile has seen whose it is."""
    return noted(cues.named("email-other-identity"), "The address leads to another name")


@check(
    title="This application gives an address that is on a shared list, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-FORTUNE"),
    innocent=("A mistaken or outdated list", "The stolen mailbox of somebody else"),
    verify=("Have security say which list, of what date, and compare a second identifier",),
    weakened_by=("account-control-proven", "id-verified-in-person"),
    restates="email/email-intel-exact",
)
def email_list_noted(cues: Cues) -> Hit | None:
    """Partners and authorities share addresses; whoever compared them has seen an exact match."""
    return noted(cues.named("email-on-list"), "The address equals one on a shared list")


@check(
    title="This application changed its contact details during the process",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("A lost telephone, too much unwanted mail, or a move abroad",),
    verify=("Confirm the change through the old channel",),
    weakened_by=(
        "account-control-proven",
        "id-verified-in-person",
        "met-in-person",
        "discrepancy-explained",
    ),
)
def email_contact_churn(cues: Cues) -> Hit | None:
    """Contacts that keep changing keep anybody from being held to one. Weak for one note."""
    found = cues.named("contact-changed")
    grade = Strength.MODERATE if len(found) > 1 else Strength.WEAK
    return noted(found, "E-mail or telephone changed during the process", grade)
