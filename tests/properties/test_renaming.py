"""Giving everybody in a packet other names changes no finding, whatever the names come from."""

from __future__ import annotations

import pytest
from anyascii import anyascii

from hirecheck.case import Case, NameSource
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.linking.compare import add_comparisons
from tests.factory import (
    APPLIED,
    account,
    commit_identity,
    email,
    file,
    link,
    mail,
    name,
    payment,
    use,
)
from tests.people import PEOPLE

Found = list[tuple[str, str, float]]


def ascii_of(word: str) -> str:
    """A part as it stands in mailboxes, slugs and file names; at least three letters long."""
    return "".join(c for c in anyascii(word).lower() if c.isalpha()).ljust(3, "o")


def findings(case: Case, file_name: str) -> Found:
    dossier = Dossier("A-1", (Document(file_name, Kind.RESUME),))
    outcome = run_checks(add_comparisons(case, dossier), all_checks())
    return [(f.check, f.severity.value, f.confidence) for f in outcome.findings]


def honest(given: str, middle: str, family: str) -> Found:
    """One person, whose name is written in all the ways in which people write theirs."""
    full, slug = f"{given} {family}", f"{ascii_of(given)}-{ascii_of(family)}"
    address = f"{ascii_of(given)}.{ascii_of(family)}@mail.example"
    case = Case(
        applied=APPLIED,
        name_uses=(name(full), name(f"{given} {middle} {family}", NameSource.RESUME)),
        email=email(address),
        emails=(email(address),),
        links=(link("https://x.example", "linkedin", handle=f"{slug}-1a2b3c"),),
        mails=(mail(display_name=f"{family}, {given}"),),
        files=(file(author=f"{family} {given}"),),
        network=(use(event="meeting", display_name=f"{given} {family[0]}."),),
        payment=payment(holder=full.upper()),
        account=account(name=full, identities=(commit_identity(full, address),)),
    )
    return findings(case, f"Resume_{ascii_of(given).title()}_{ascii_of(family).title()}.pdf")


def mixed(given: str, family: str, other: str, other_family: str) -> Found:
    """Two people's names in one packet."""
    full, second = f"{given} {family}", f"{other} {other_family}"
    address = f"{ascii_of(other)}.{ascii_of(other_family)}@mail.example"
    case = Case(
        applied=APPLIED,
        name_uses=(name(full), name(second, NameSource.RESUME)),
        email=email(address),
        emails=(email(address),),
        files=(file(author=second),),
        network=(use(event="meeting", display_name=second), use(display_name=full)),
        payment=payment(holder=second),
        account=account(name=second, identities=(commit_identity(second, address, 30),)),
    )
    return findings(case, f"{ascii_of(other).title()}_{ascii_of(other_family).title()}_CV.pdf")


def married(given: str, family: str, other_family: str) -> Found:
    """A name from before a marriage in half of the places."""
    full, earlier = f"{given} {family}", f"{given} {other_family}"
    case = Case(
        applied=APPLIED,
        name_uses=(name(full), name(earlier, NameSource.RESUME)),
        files=(file(author=earlier),),
        account=account(name=earlier),
    )
    return findings(case, "resume.pdf")


@pytest.mark.parametrize("origin", PEOPLE)
def test_an_honest_person_of_any_origin_has_no_finding(origin: str) -> None:
    given, middle, family, *_ = PEOPLE[origin]
    assert honest(given, middle, family) == []


@pytest.mark.parametrize("origin", PEOPLE)
def test_two_names_in_one_packet_weigh_the_same_for_every_origin(origin: str) -> None:
    given, _, family, other, other_family = PEOPLE[origin]
    english, _, english_family, second, second_family = PEOPLE["English"]
    expected = mixed(english, english_family, second, second_family)
    assert {"id-name-mismatch", "id-call-name-switch", "email-name-other"} <= {
        check for check, _, _ in expected
    }
    assert mixed(given, family, other, other_family) == expected


@pytest.mark.parametrize("origin", PEOPLE)
def test_a_changed_family_name_weighs_the_same_for_every_origin(origin: str) -> None:
    given, _, family, _, other_family = PEOPLE[origin]
    english, _, english_family, _, second_family = PEOPLE["English"]
    expected = married(english, english_family, second_family)
    assert married(given, family, other_family) == expected
    assert all(severity == "weak" for _, severity, _ in expected)
