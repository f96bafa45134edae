"""Signs of a whole ring: what many thin threads make together."""

from __future__ import annotations

from hirecheck.case import Reuse, Shared
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

FAMILY = "clusters"

#: Values of which one, shared under other names, carries a score by a check of its own.
_CARRY_ALONE = (
    "phone", "email", "resume-text", "file", "document-id", "photo", "payout", "wallet",
    "identity-document", "device", "portfolio", "account",
)  # fmt: skip
#: Points from which such a value counts in full.
_IN_FULL = 4.0
_TOLD = {
    "mailbox-series": "mailboxes that were counted up",
    "mailbox-pattern": "mailboxes of one pattern",
    "handle": "one mailbox name at several providers",
    "phone-block": "numbers side by side",
    "resume-text": "the text of the resume",
    "ip": "a connection",
    "document-id": "a file's inner id",
    "identity-document": "an identity document",
    "referee": "a referee",
    "answer": "a written answer",
    "payout": "an account for pay",
}


@check(
    title="This application hangs together with several others under other names",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("HANDBOOK", "INSIKT-2026", "analysis"),
    innocent=(
        "An agency, a course or a career centre that stands behind all of them",
        "A family or a house of flatmates who applied together",
    ),
    verify=(
        "Open the ring: look whether every thread has a harmless explanation of its own",
        "Ask each person on their own how they came to share it, without naming the others",
    ),
    weakened_by=("met-in-person", "id-verified-in-person", "sharing-explained"),
)
def clu_ring(reuse: Reuse) -> Hit | None:
    """Who rotates names rotates numbers and mailboxes too; what is left in common is thin, and it
    is the number of names and threads that tells.
    """
    threads = _threads(reuse)
    carried = any(thread.points >= _IN_FULL for thread in reuse.of(*_CARRY_ALONE))
    # Two names on one strong value are that value's own sign, and often a couple.
    if not threads or reuse.ring_people < (3 if carried else 2):
        return None
    others = reuse.ring_people - 1
    names = "one other name" if others == 1 else f"{others} other names"
    kinds = list(dict.fromkeys(_TOLD.get(t.kind, f"a shared {t.kind}") for t in threads))
    return Hit(
        f"It hangs together with applications under {names} by {', '.join(kinds[:4])}.",
        tuple(thread.span for thread in threads[:4]),
        strength=Strength.MODERATE if carried or others == 1 else Strength.STRONG,
    )


def _threads(reuse: Reuse) -> list[Shared]:
    """What is shared under other names and weighs something, strongest first."""
    found = [s for s in reuse.shared if s.names_differ and not s.innocent and s.points > 0]
    return sorted(found, key=lambda s: (-s.points, s.kind))
