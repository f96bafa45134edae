"""Rows of the family sanctions: an identifier, never a name alone."""

from __future__ import annotations

import pytest

from hirecheck.case import Case, Listed
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.findings import Strength
from tests.checks.noted import noted_rows, told
from tests.checks.rows import Row, row_test
from tests.factory import listed

STRONG, CONCLUSIVE = Strength.STRONG, Strength.CONCLUSIVE
MODERATE = Strength.MODERATE


def on(*entries: Listed) -> dict[str, object]:
    return {"listed": entries}


HANDLE = listed("handle", "bright-harbor", source="a researcher")
ALIAS = listed("name", "Ana Reyes", authority=True)

ROWS = [
    Row("lst-person-confirmed", "fires", "name and birth date",
        on(listed("name-and-birth-date", "A. R., 1990-01-01", authority=True)),
        strength=CONCLUSIVE),
    Row("lst-person-confirmed", "quiet", "nothing listed", on()),
    Row("lst-person-confirmed", "twin", "a namesake", on(ALIAS)),
    Row("lst-entity", "fires", "designated firm",
        on(listed("company", "Harbor Trade", authority=True, sanctioned=True)), strength=STRONG),
    Row("lst-entity", "quiet", "nothing listed", on()),
    Row("lst-entity", "twin", "a researcher's list of fronts, another family's matter",
        on(listed("company", "Harbor Trade"))),
    Row("lst-wallet", "fires", "official list", on(listed("wallet", "0xab", authority=True)),
        strength=CONCLUSIVE),
    Row("lst-wallet", "quiet", "nothing listed", on()),
    Row("lst-wallet", "twin", "one researcher alone", on(listed("wallet", "0xab"))),
    Row("lst-wallet", "twin", "an entry that expired",
        on(listed("wallet", "0xab", authority=True, expired=True))),
    Row("lst-ioc-handle", "fires", "two independent lists",
        on(listed("handle", "bright-harbor", sources=2)), strength=STRONG),
    Row("lst-ioc-handle", "fires", "a second identifier",
        on(HANDLE, listed("email", "b@harbor.example"))),
    Row("lst-ioc-handle", "quiet", "nothing listed", on()),
    Row("lst-ioc-handle", "twin", "one researcher alone", on(HANDLE)),
    Row("lst-ioc-handle", "twin", "one researcher and a namesake", on(HANDLE, ALIAS)),
    Row("lst-ioc-handle", "twin", "disputed", on(listed("handle", "b", sources=3, disputed=True))),
    Row("lst-single-source", "fires", "one researcher", on(HANDLE)),
    Row("lst-single-source", "fires", "a firm that one researcher names",
        on(listed("company", "Hollow Reach"))),
    Row("lst-single-source", "fires", "a template that a register of cases holds",
        on(listed("layout", "resume.pdf", authority=True, sources=3))),
    Row("lst-single-source", "fires", "an address, and its own domain with it",
        on(listed("email", "b@harbor.example"), listed("domain", "harbor.example"))),
    Row("lst-document", "fires", "a file that two lists hold",
        on(listed("file", "resume.pdf", sources=2)), strength=STRONG),
    Row("lst-document", "fires", "a portrait and a mailbox",
        on(listed("photo", "photo.png"), listed("email", "b@harbor.example")), strength=MODERATE),
    Row("lst-document", "quiet", "nothing listed", on()),
    Row("lst-document", "twin", "one list alone", on(listed("file", "resume.pdf"))),
    Row("lst-document", "twin", "a file and the portrait in it, on one list",
        on(listed("file", "resume.pdf"), listed("photo", "resume.pdf"))),
    Row("lst-document", "twin", "a common template",
        on(listed("layout", "resume.pdf", sources=4))),
    Row("lst-single-source", "quiet", "nothing listed", on()),
    Row("lst-single-source", "twin", "a namesake", on(ALIAS)),
    Row("lst-wanted", "fires", "alias beside an address",
        on(ALIAS, listed("email", "b@harbor.example"))),
    Row("lst-wanted", "fires", "how common the alias is stands beside it",
        on(listed("name", "Ana Reyes", authority=True, commonness="3 entries bear this name"),
           listed("wallet", "0xab")), says="3 entries bear this name"),
    Row("lst-wanted", "twin", "an alias and the exit of a VPN",
        on(ALIAS, listed("ip", "198.51.100.7"))),
    Row("lst-wanted", "quiet", "nothing listed", on()),
    Row("lst-wanted", "twin", "a namesake", on(ALIAS)),
    *noted_rows("lst-link-noted", "sanctioned-link", "an alias led to a sanctioned person",
                "only the name is similar",
                *told("sanctioned-link", "the same name as a sanctioned man")),
    *noted_rows("lst-payment-route", "wallet-listed", "the wallet is on the list",
                "own account, confirmed", "payee-confirmed"),
    *noted_rows("lst-handle-noted", "handle-listed", "the handle is on the list",
                "proved the account", "account-control-proven"),
    *noted_rows("lst-internal", "internal-record", "the case of March, confirmed",
                "a changed name, documented", "name-change-documented"),
]  # fmt: skip
test_rows = row_test(ROWS)


@pytest.mark.parametrize("authority", [True, False])
@pytest.mark.parametrize("sources", [1, 5])
def test_a_name_alone_moves_nothing_in_any_family(authority: bool, sources: int) -> None:
    match = listed("name", "Kim Lee", authority=authority, sanctioned=True, sources=sources)
    assert run_checks(Case(listed=(match,)), all_checks()).findings == ()
