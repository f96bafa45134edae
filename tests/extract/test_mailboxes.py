"""What sort of mailbox an address is: five classes kept apart, and spellings folded for linking."""

from __future__ import annotations

import pytest

from hirecheck.case import MailboxKind
from hirecheck.extract.mailboxes import email_address
from tests.factory import span


@pytest.mark.parametrize(
    ("address", "kind", "provider"),
    [
        # privacy relays, which other lists take for throw-away mail
        ("x1y2@privaterelay.appleid.com", MailboxKind.RELAY, "Apple"),
        ("x1y2@mozmail.com", MailboxKind.RELAY, "Firefox"),
        ("x@relay.firefox.com", MailboxKind.RELAY, "Firefox"),
        ("x@duck.com", MailboxKind.RELAY, "DuckDuckGo"),
        ("ana.slack@slmail.me", MailboxKind.RELAY, "SimpleLogin"),
        ("shop@ana.anonaddy.com", MailboxKind.RELAY, "addy.io"),
        ("ana@passmail.net", MailboxKind.RELAY, "Proton"),
        ("ana@masked.email", MailboxKind.RELAY, "Fastmail"),
        ("1+ana@users.noreply.github.com", MailboxKind.RELAY, "GitHub"),
        ("sam@opayq.com", MailboxKind.RELAY, "Blur"),
        ("x@ana.33mail.com", MailboxKind.RELAY, "33Mail"),
        # throw-away, under names of their own and under names made for one user
        ("x@mailinator.com", MailboxKind.DISPOSABLE, ""),
        ("x@yopmail.com", MailboxKind.DISPOSABLE, ""),
        ("x@guerrillamail.com", MailboxKind.DISPOSABLE, ""),
        ("x@in.my.mailinator.com", MailboxKind.DISPOSABLE, ""),
        # services that apply in someone's name
        ("ana@jobcopilot.com", MailboxKind.AUTO_APPLY, "JobCopilot"),
        # free providers, privacy-minded ones among them
        ("ana@gmail.com", MailboxKind.FREE, "Google"),
        ("ana@proton.me", MailboxKind.FREE, "Proton"),
        ("ana@tuta.com", MailboxKind.FREE, "Tuta"),
        ("ana@disroot.org", MailboxKind.FREE, "Disroot"),
        ("ana@qq.com", MailboxKind.FREE, "Tencent"), ("ana@daum.net", MailboxKind.FREE, "Daum"),
        # schools
        ("ana@mit.edu", MailboxKind.ACADEMIC, ""), ("ana@cs.ox.ac.uk", MailboxKind.ACADEMIC, ""),
        # schools that no list knows, under endings that a registry keeps for them
        ("ana@larch-college.edu", MailboxKind.ACADEMIC, ""),
        ("ana@cs.larch.ac.nz", MailboxKind.ACADEMIC, ""),
        ("ana@u.nus.edu.sg", MailboxKind.ACADEMIC, ""),
        # a national ending for people's own names, which a list takes for one throw-away service
        ("ana@anareyes.web.id", MailboxKind.OWN, ""), ("ana@reyes.my.id", MailboxKind.OWN, ""),
        # everybody else
        ("ana@anareyes.dev", MailboxKind.OWN, ""), ("ana@mail.example", MailboxKind.OWN, ""),
    ],
)  # fmt: skip
def test_the_class_of_a_mailbox(address: str, kind: MailboxKind, provider: str) -> None:
    found = email_address(address, span(address))
    assert found is not None
    assert found.kind is kind
    assert found.provider == provider
    assert bool(found.evidence) is (kind is not MailboxKind.OWN)


@pytest.mark.parametrize("domain", ["gmial.com", "hotmial.com", "ooutlook.com"])
def test_a_slip_on_the_way_to_a_large_provider_is_no_throw_away_service(domain: str) -> None:
    found = email_address(f"ana@{domain}", span("x"))
    assert found is not None
    assert found.kind is MailboxKind.OWN
    assert found.evidence.startswith("one slip away from ")


def test_an_employer_that_is_named_makes_the_mailbox_its_own() -> None:
    found = email_address("ana@mail.larch.dev", span("x"), frozenset({"larch.dev"}))
    assert found is not None
    assert (found.kind, found.registrable) == (MailboxKind.EMPLOYER, "larch.dev")
    free = email_address("ana@gmail.com", span("x"), frozenset({"gmail.com"}))
    assert free is not None
    assert free.kind is MailboxKind.FREE


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("Ana.Reyes+jobs@gmail.com", "anareyes@googlemail.com", True),
        ("ana+x@larch.dev", "ana@larch.dev", True),
        ("ana@pm.me", "ana@protonmail.com", True),
        ("ana.reyes@proton.me", "ana_reyes@protonmail.com", True),
        ("ana@mac.com", "ana@icloud.com", True),
        ("ana-reyes@ya.ru", "ana.reyes@yandex.com", True),
        ("jobs@ana.fastmail.com", "ana@fastmail.com", True),
        ("jobs@ana.fastmail.com", "jobs@ben.fastmail.com", False),
        ("ana@yahoo.com", "ana@yahoo.co.uk", False),
        ("ana.reyes@larch.dev", "anareyes@larch.dev", False),
        ("ana.reyes@outlook.com", "anareyes@outlook.com", False),
        ("ana@gmail.com", "ana@outlook.com", False),
    ],
)
def test_only_what_the_provider_ignores_is_folded(one: str, other: str, equal: bool) -> None:
    a, b = email_address(one, span(one)), email_address(other, span(other))
    assert a is not None
    assert b is not None
    assert (a.canonical == b.canonical) is equal


@pytest.mark.parametrize(
    "text",
    ["", "ana", "ana@", "@larch.dev", "ana@larch", "a..b@larch.dev", ".a@larch.dev", "a@-larch.dev",
     "a b@larch.dev", "a@b@larch.dev", "a" * 65 + "@larch.dev", "a@" + "x" * 300 + ".dev",
     "ana@localhost", "ana@printer.local", "a@" + "a." * 5_000 + "dev"],
)  # fmt: skip
def test_what_is_no_address_is_none(text: str) -> None:
    assert email_address(text, span(text)) is None


@pytest.mark.parametrize(
    ("text", "address", "domain"),
    [
        ("mailto:ana@larch.dev", "ana@larch.dev", "larch.dev"),
        (" <Ana@Larch.DEV> ", "Ana@larch.dev", "larch.dev"),
        ("jörg@bücher.example", "jörg@bücher.example", "xn--bcher-kva.example"),
        ("ana@bücher.de", "ana@bücher.de", "xn--bcher-kva.de"),
        ("o'neil@larch.dev", "o'neil@larch.dev", "larch.dev"),
    ],
)
def test_spellings_that_people_use(text: str, address: str | None, domain: str | None) -> None:
    found = email_address(text, span(text))
    assert (found.address if found else None) == address
    assert (found.domain if found else None) == domain


@pytest.mark.parametrize(
    ("address", "imitates"),
    [
        ("ana@gmаil.com", "gmail.com"), ("ana@xn--gmal-nza.com", "gmail.com"),
        ("ana@g00gle.com", "google.com"), ("ana@gmail.com", ""), ("ana@bücher.de", ""),
    ],
)  # fmt: skip
def test_letters_that_look_alike_are_named(address: str, imitates: str) -> None:
    found = email_address(address, span(address))
    assert found is not None
    assert found.confusable_with == imitates


@pytest.mark.parametrize(
    ("local", "generated"),
    [("k7x2m9q4w1z8", True), ("a3f9c2e1d4b7", True), ("ana.reyes", False), ("anareyes1987", False),
     ("ar87", False), ("reyes.ana.2024", False), ("maria1990lopez2", False),
     ("1234567890", False), ("2004abc1999x", False), ("feedbabecafe", False)],
)  # fmt: skip
def test_only_letters_and_digits_at_random_look_generated(local: str, generated: bool) -> None:
    found = email_address(f"{local}@gmail.com", span(local))
    assert found is not None
    assert found.generated_local is generated
