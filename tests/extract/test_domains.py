"""Which domain somebody registered, and which one it imitates."""

from __future__ import annotations

import pytest

from hirecheck.extract.domains import imitated_by, registrable

KNOWN = frozenset({"siemens.com", "paypal.com", "microsoft.com", "larchsystems.com", "ibm.com"})


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.larch.co.uk", "larch.co.uk"), ("LARCH.dev.", "larch.dev"),
        ("a.b.larch.dev", "larch.dev"),
        ("ana.github.io", "ana.github.io"), ("bücher.de", "xn--bcher-kva.de"),
        ("co.uk", ""), ("localhost", ""), ("", ""), ("a..b", ""), ("x" * 300 + ".dev", ""),
        ("la rch.dev", ""),
    ],
)  # fmt: skip
def test_the_domain_that_was_registered(host: str, domain: str) -> None:
    assert registrable(host) == domain


@pytest.mark.parametrize(
    ("domain", "imitates", "how"),
    [
        ("paypa1.com", "paypal.com", "confusable"),
        ("rnicrosoft.com", "microsoft.com", "confusable"),
        ("siemens-careers.com", "siemens.com", "added-word"),
        ("larchsystems.xyz", "larchsystems.com", "other-tld"),
        ("larchsystens.com", "larchsystems.com", "near"),
    ],
)  # fmt: skip
def test_an_imitation_is_named_with_its_way(domain: str, imitates: str, how: str) -> None:
    assert next(imitated_by(domain, KNOWN), None) == (imitates, how)


@pytest.mark.parametrize(
    "domain",
    ["siemens.com", "siemens.de", "microsoft.co.jp", "siemensstadt.de", "ibm-club.org", "ibn.com",
     "larch.com", "systems.com", "mail.siemens.com", "careers.com"],
)  # fmt: skip
def test_sisters_short_names_and_ordinary_words_imitate_nobody(domain: str) -> None:
    assert list(imitated_by(domain, KNOWN)) == []
