"""Who is in the population: kinds of honest people and of operators, and what happens to each."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["HONEST", "OPERATORS", "Story"]


@dataclass(frozen=True, slots=True)
class Story:
    """One kind of applicant.

    `always` are events that are noted, `some` those of which `some_count` are drawn. `traits`
    change the packet itself; `technical` says that logs, facts and mails are in it.
    """

    group: str
    always: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    some_count: int = 0
    traits: tuple[str, ...] = ()
    technical: bool = False


HONEST = (
    Story("plain", some=("noise-ok", "notes-ok", "camera-ok"), some_count=1),
    Story("plain with logs", some=("vpn-ok", "noise-ok"), some_count=1, technical=True),
    Story("new graduate", some=("notes-ok", "noise-ok"), some_count=1, traits=("graduate",)),
    Story("returner", always=("gap-ok",), traits=("gap",)),
    Story("immigrant", some=("vpn-ok", "camera-ok"), some_count=1, traits=("foreign-past",)),
    Story("refugee papers", always=("papers-ok",), traits=("foreign-past", "gap")),
    Story("name change", always=("name-ok",), traits=("former-name",)),
    Story("privacy-minded", always=("private-ok", "vpn-ok"), traits=("vpn",), technical=True),
    Story("agency-placed", always=("agency-ok",), traits=("agency",)),
    Story("remote abroad", always=("abroad-ok",), traits=("abroad",), technical=True),
    Story("mailbox address", always=("mailbox-ok",), traits=("mailbox",)),
    Story("disability aids", always=("aid-ok",), some=("camera-ok",), some_count=1),
    Story("common name", some=("noise-ok",), some_count=1, traits=("common-name",)),
    Story("sibling", always=("sibling-ok",), traits=("shared-phone",)),
    Story("employer gone", always=("employer-ok",), traits=("new-domain",), technical=True),
    Story("delivery elsewhere", always=("ship-ok",), traits=("ship-elsewhere",)),
)

OPERATORS = (
    Story("stand-in", always=("other-person",), some=("voice", "code", "coached"), some_count=1),
    Story("coached", always=("coached", "code"), some=("canned", "camera", "drift"), some_count=1),
    Story(
        "hidden place",
        always=("vpn-place", "local"),
        some=("leaves", "id-live", "meet"),
        some_count=1,
        traits=("vpn", "clock"),
        technical=True,
    ),
    Story(
        "borrowed identity",
        always=("owner",),
        some=("id-live", "leaves", "account", "name-on-call"),
        some_count=2,
    ),
    Story("altered papers", always=("id-altered",), some=("id-live", "local"), some_count=1),
    Story(
        "invented past",
        always=("employer-none",),
        some=("referees", "employer-denies", "school-denies"),
        some_count=2,
        traits=("young-employer",),
        technical=True,
    ),
    Story(
        "laptop farm",
        always=("ship", "remote-tool"),
        some=("kvm", "device-apart", "pickup", "payee"),
        some_count=2,
        traits=("ship-elsewhere", "payee-other"),
    ),
    Story(
        "several personas",
        always=("screen", "name-on-call"),
        some=("list", "canned", "account"),
        some_count=1,
        traits=("other-author", "young-mail"),
        technical=True,
    ),
    Story("camera mask", always=("lips", "leaves"), some=("camera", "voice"), some_count=1),
    # Operators that evade on purpose: old mailbox, clean address, varied template, bought accounts.
    Story("careful, screened", always=("local", "id-live"), some=("meet", "drift"), some_count=1),
    Story("careful, on board", always=("payee",), some=("pickup", "device-apart"), some_count=1),
    Story("careful, checked", always=("employer-denies",), some=("account", "drift"), some_count=1),
)
