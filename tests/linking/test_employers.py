"""A domain becomes an employer's where it is spelt like one that the resume names."""

from __future__ import annotations

import pytest

from hirecheck.case import Case, DomainRole, Missing
from hirecheck.linking.employers import employer_domains_of
from tests.factory import day, domain_facts, job, period


def employers(domain: str, employer: str, role: DomainRole) -> list[str]:
    case = Case(
        domains=(domain_facts(domain, role, registered=day("2024-01-01")),),
        jobs=(job(employer, period=period("2019-03-01")),),
    )
    found = employer_domains_of(case)
    assert not isinstance(found, Missing)
    return [str(f.claimed_since) for f in found if f.role is DomainRole.EMPLOYER]


@pytest.mark.parametrize(
    ("domain", "employer"),
    [
        ("larch.example", "Larch Systems LLC"),
        ("larchsystems.example", "Larch Systems, Inc."),
        ("larch-systems.example", "Larch Systems Group"),
        ("larch.co.example", "Larch GmbH"),
    ],
)
def test_a_referee_at_the_employers_own_domain(domain: str, employer: str) -> None:
    assert employers(domain, employer, DomainRole.REFEREE) == ["2019-03-01"]


@pytest.mark.parametrize(
    ("domain", "employer"),
    [
        ("oak.example", "Larch Systems"),
        ("systems.example", "Larch Systems"),
        ("larchwood.example", "Larch Systems"),
        ("ai.example", "AI Works"),
    ],
)
def test_another_or_a_general_word_is_not(domain: str, employer: str) -> None:
    assert employers(domain, employer, DomainRole.PORTFOLIO) == []


def test_a_domain_that_is_known_as_the_employers_is_not_counted_twice() -> None:
    assert employers("larch.example", "Larch Systems", DomainRole.EMPLOYER) == ["None"]


def test_without_facts_nothing_is_said() -> None:
    assert isinstance(employer_domains_of(Case()), Missing)
