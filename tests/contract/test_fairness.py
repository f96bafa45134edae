"""Nothing that a check can name says who somebody is."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re

import pytest

import hirecheck.nouns as nouns
from hirecheck.case import Case, field_types
from hirecheck.checks.declare import check
from hirecheck.checks.registry import all_checks
from hirecheck.errors import DeclarationError
from hirecheck.fairness import (
    FORBIDDEN_NOUNS,
    NEVER_SCORED,
    PROXIES,
    WEAK_ALONE,
    forbidden_words_in,
)
from hirecheck.findings import Hit, Role, Strength


def noun_fields() -> set[str]:
    found = set(field_types())
    for module in pkgutil.iter_modules(nouns.__path__):
        for value in vars(importlib.import_module(f"{nouns.__name__}.{module.name}")).values():
            if dataclasses.is_dataclass(value):
                found |= {f.name for f in dataclasses.fields(value)}
    return found


def test_no_noun_is_named_after_who_somebody_is() -> None:
    words = {word for name in noun_fields() for word in re.split(r"_", name)}
    assert not words & FORBIDDEN_NOUNS


def test_signs_that_must_not_be_scored_are_no_checks() -> None:
    ids = {c.id for c in all_checks()}
    assert not ids & set(NEVER_SCORED)
    assert not {sign for c in all_checks() for sign in c.covers} & set(NEVER_SCORED)


def test_checks_near_a_proxy_only_support() -> None:
    for c in all_checks():
        if c.id in WEAK_ALONE or PROXIES.intersection(c.needs):
            assert c.role is not Role.MAIN, c.id


def test_proxies_and_weak_signs_exist() -> None:
    assert set(field_types()) >= PROXIES
    assert Case() == Case()


def test_our_own_words_judge_nobody() -> None:
    for c in all_checks():
        words = forbidden_words_in(" ".join((c.title, c.rationale, *c.innocent, *c.verify)))
        assert not words, f"{c.id} says {words}"


def declare(**changes: object) -> object:
    def net_something(places: object) -> Hit | None:
        """Why it means something."""
        return None

    arguments: dict[str, object] = {
        "title": "This application has something",
        "strength": Strength.WEAK,
        "role": Role.MAIN,
        "sources": ("X",),
        "innocent": ("harmless",),
        "verify": ("ask",),
    }
    return check(**(arguments | changes))(net_something)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "fix"),
    [
        ({}, "must annotate 'places'"),
        ({"verify": ()}, "has no verify"),
        ({"sources": ()}, "has no sources"),
        ({"innocent": "one string"}, "has no innocent"),
        ({"title": "Bad IP"}, "title that does not begin"),
        ({"title": "This application is fake"}, "says fake"),
    ],
)
def test_a_check_that_lacks_something_is_refused_with_the_fix(
    changes: dict[str, object], fix: str
) -> None:
    with pytest.raises(DeclarationError, match=re.escape(fix)):
        declare(**changes)


def test_a_main_check_may_not_read_a_proxy() -> None:
    with pytest.raises(DeclarationError, match="may only support"):

        @check(
            title="This application names languages",
            strength=Strength.WEAK,
            role=Role.MAIN,
            sources=("X",),
            innocent=("harmless",),
            verify=("ask",),
        )
        def res_languages(languages: object) -> Hit | None:
            """Why."""
            return None


def test_a_never_scored_sign_cannot_be_declared() -> None:
    with pytest.raises(DeclarationError, match="must not exist"):

        @check(
            title="This application was translated",
            strength=Strength.WEAK,
            role=Role.SUPPORTING,
            sources=("X",),
            innocent=("harmless",),
            verify=("ask",),
        )
        def res_machine_translated(resume: object) -> Hit | None:
            """Why."""
            return None
