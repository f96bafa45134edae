"""Every question that a look-up puts to the world, word for word: domains and names under them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import dns.resolver
import httpx
import pytest

from hirecheck.case import Case, MailboxKind
from hirecheck.errors import FactUnavailable
from hirecheck.extract.domains import registrable
from hirecheck.facts.online.assemble import collect_cases
from hirecheck.facts.online.collect import Collector
from hirecheck.facts.online.dns import DnsSource
from hirecheck.facts.online.rdap import Bootstrap, RdapSource
from hirecheck.settings import Settings
from tests.factory import email, job, link, mail, name, phone, referee, use

DOMAINS = {"larch.dev", "birch.dev", "ana.dev"}
PRIVATE = ("ana", "reyes", "12025550123", "203.0.113.9", "@", "oak street")


@dataclass
class Denying:
    """A resolver that knows some names and says of all others that they do not exist."""

    known: tuple[str, ...] = ()

    def resolve(self, question: str, kind: str, search: bool = False) -> Any:
        raise dns.resolver.NoAnswer if question in self.known else dns.resolver.NXDOMAIN


@pytest.mark.parametrize("known", [("dev.",), ("com.",)])
def test_a_name_is_unregistered_where_the_resolver_knows_the_world(known: tuple[str, ...]) -> None:
    assert DnsSource(Denying(known)).look("larch.dev") == {"exists": False, "has_mail": False}  # type: ignore[arg-type]


def test_a_resolver_that_denies_everything_is_a_gap_and_never_nothing_found() -> None:
    with pytest.raises(FactUnavailable, match="cut off from the internet"):
        DnsSource(Denying()).look("larch.dev")  # type: ignore[arg-type]


@dataclass
class Listening:
    """A resolver that writes down each question and knows no answer."""

    asked: list[tuple[str, str]] = field(default_factory=list)

    def resolve(self, question: str, kind: str, search: bool = False) -> Any:
        self.asked.append((question, kind))
        raise dns.resolver.NoAnswer


@contextmanager
def _registry() -> Iterator[tuple[httpx.Client, list[httpx.Request]]]:
    heard: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        heard.append(request)
        return httpx.Response(404)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        yield client, heard


def _case() -> Case:
    own = email("ana.reyes@larch.dev", kind=MailboxKind.OWN)
    return Case(
        name_uses=(name("Ana Reyes"),),
        email=own,
        emails=(own,),
        phone=phone("+12025550123"),
        jobs=(job("Birch", domain="www.birch.dev"),),
        referees=(referee("Ola Berg"),),
        links=(link("https://cv.ana.dev/oak street", kind="portfolio"),),
        network=(use("203.0.113.9"),),
        mails=(mail("ana.reyes@larch.dev", originating_ip="203.0.113.9"),),
    )


def test_only_domains_and_names_under_them_are_ever_asked_for() -> None:
    resolver = Listening()
    with _registry() as (client, heard):
        boot = Bootstrap({"dev": "https://registry.example/rdap/"}, date(2026, 1, 1))
        chains = [(RdapSource(boot, client=client),), (DnsSource(resolver),)]
        collect_cases([_case()], Settings(), Collector(chains))
    assert {str(r.url).rpartition("/")[2] for r in heard} == DOMAINS
    assert all(r.url.host == "registry.example" and not r.content for r in heard)
    assert {registrable(question) for question, _ in resolver.asked} == DOMAINS
    assert {q.removeprefix("_dmarc.") for q, _ in resolver.asked} == DOMAINS
    sent = " ".join(
        [*(str(r.url) + str(r.headers) for r in heard), *(q for q, _ in resolver.asked)]
    )
    told = sent.replace("ana.dev", "").lower()
    assert not [word for word in PRIVATE if word in told]
