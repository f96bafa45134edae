"""Why honest people share things: harmless readings, tried before an edge counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.near import contacts_apart
from hirecheck.nouns.people import NameAgreement
from hirecheck.reference import read_rows

__all__ = ["RECYCLED_AFTER_DAYS", "at_home", "harmless", "name_changed", "of_one_name"]

#: Two applications this many days apart may have had one telephone number one after the other.
RECYCLED_AFTER_DAYS = 365
#: A connection goes from hand to hand sooner.
REASSIGNED_AFTER_DAYS = 120

_MAILBOX = frozenset({"email", "handle", "mailbox-pattern", "mailbox-series"})
_HOUSEHOLD = _MAILBOX | {"phone", "address", "ip", "device", "phone-block", "payout"}
#: What an agency may put on everybody's papers.
_OF_AGENCIES = frozenset({"email", "phone", "handle"})
_MACHINES = frozenset({"ip", "device"})
#: What two people who live together may both give.
_HOME = _MAILBOX | {"phone", "phone-block", "payout"}
#: What one person keeps under a new family name.
_OF_ONE_PERSON = frozenset(
    {"phone", "email", "account", "portfolio", "file", "document-id", "photo", "identity-document"}
)
#: What two of one name, or of names much alike, share when they live under one roof.
_ONE_ROOF = frozenset({"name", "name-address", "address", "ip", "device", "phone-block"})


def harmless(
    kind: str, a: Identifiers, b: Identifiers, agreement: NameAgreement, people: int
) -> str:
    """The harmless reading of one shared value, or an empty string."""
    if agreement in (NameAgreement.SAME, NameAgreement.VARIANT):
        return ""
    if kind in _HOUSEHOLD and people <= 4 and agreement is NameAgreement.PARTIAL:
        return "household or a changed name"
    if kind in _OF_AGENCIES and a.agency and a.agency == b.agency:
        return "both came through one agency"
    if kind in ("phone", "phone-block") and _apart(a, b) > RECYCLED_AFTER_DAYS:
        return "the number may have been given to somebody else in between"
    if kind == "ip" and _apart(a, b) > REASSIGNED_AFTER_DAYS:
        return "the connection may have been given to somebody else in between"
    if kind in ("ip", "device", "layout") and people > 2 * _usual(kind):
        return "shared by many people"
    return ""


def _apart(a: Identifiers, b: Identifiers) -> int:
    return abs(a.day - b.day) if a.day and b.day else 0


@cache
def _usual(kind: str) -> int:
    return next(int(row["people"]) for row in read_rows("edges.csv") if row["kind"] == kind)


def at_home(shared: Sequence[tuple[str, int]]) -> dict[str, str]:
    """Readings by kind of what two differently named people share, given as kind and names.

    A shared home explains its connection and its machine. It explains one number or mailbox too,
    as long as the two have it to themselves: a couple is two people, not three.
    """
    if all(kind != "address" for kind, _ in shared):
        return {}
    readings = {kind: "the line of a shared home" for kind, _ in shared if kind in _MACHINES}
    couple = {kind for kind, n in shared if kind in _HOME and n <= 2}
    if "email" in couple:
        # The name of a mailbox that two share says no more than the mailbox.
        couple |= _MAILBOX
    return readings | dict.fromkeys(couple, "two people of one home")


def name_changed(kinds: Collection[str], a: Identifiers, b: Identifiers) -> bool:
    """True where the given name stayed and two things that only one person has stayed with it:
    somebody married, divorced or writes the family name in another way.
    """
    given, other = a.name.partition(" ")[0], b.name.partition(" ")[0]
    return bool(given) and given == other and len(_OF_ONE_PERSON.intersection(kinds)) >= 2


def of_one_name(kinds: Collection[str], a: Identifiers, b: Identifiers) -> str:
    """The harmless reading where a name, or one much like it, stands twice under one roof: a hall
    has namesakes and a family has twins. Mailbox and number are two, and weighing the pair field
    by field (`near`) did not make them one.
    """
    if _ONE_ROOF.issuperset(kinds) and contacts_apart(a, b):
        return "two people of one name, or of names much alike"
    return ""
