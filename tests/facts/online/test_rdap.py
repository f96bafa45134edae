"""Registries answer well, badly, slowly and untruthfully; only the first becomes a fact."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import httpx
import pytest

from hirecheck.errors import FactUnavailable, InputError
from hirecheck.facts.online.rdap import Bootstrap, RdapSource, load_bootstrap
from hirecheck.facts.online.source import Pace
from tests.facts.servers import RdapServer, busy, domain_record, drip, rdap, redirect

WHEN = "2019-03-04T05:06:07Z"
ANSWERS = {
    "plain.example": domain_record("plain.example", WHEN),
    "moved.example": redirect("{base}domain/there.example"),
    "there.example": domain_record("moved.example", WHEN),
    "foreign.example": redirect("http://192.0.2.1/rdap/domain/foreign.example"),
    "sneaky.example": redirect("http://127.0.0.1@192.0.2.1/"),
    "file.example": redirect("file:///etc/passwd"),
    "loop.example": redirect("{base}domain/loop.example"),
    "busy.example": busy(1, "busy.example"),
    "swamped.example": busy(99, "swamped.example"),
    "broken.example": b'{"objectClassName": "domain", ',
    "deep.example": b"[" * 100_000,
    "list.example": b"[1, 2]",
    "huge.example": b" " * 10_000_000,
    "drip.example": drip,
    "future.example": domain_record("future.example", "2999-01-01T00:00:00Z"),
    "ancient.example": domain_record("ancient.example", "1801-01-01T00:00:00Z"),
    "odd.example": domain_record("odd.example", WHEN, events="x", entities=[1], status=[{}]),
    "swapped.example": domain_record("other.example", WHEN),
}


@pytest.fixture(scope="module")
def server() -> Iterator[RdapServer]:
    with rdap(ANSWERS) as running:
        yield running


@pytest.fixture
def source(server: RdapServer) -> Iterator[RdapSource]:
    boot = Bootstrap({"example": server.base}, date(2026, 1, 1))
    with httpx.Client(timeout=2.0, follow_redirects=False) as client:
        yield RdapSource(boot, Pace(per_second=500.0), client, seconds=0.5)


def test_an_ordinary_answer_gives_date_registrar_status_and_servers(source: RdapSource) -> None:
    assert source.look("plain.example") == {
        "registered_now": True,
        "registered": "2019-03-04",
        "expires": "2030-01-01",
        "registrar": "Larch Registrar",
        "status": ["active"],
        "name_servers": ["ns1.plain.example"],
    }


def test_an_unregistered_name_is_a_fact(source: RdapSource) -> None:
    assert source.look("absent.example") == {"registered_now": False}


def test_a_redirect_within_the_registry_is_followed(source: RdapSource) -> None:
    assert source.look("moved.example")["registered"] == "2019-03-04"


def test_a_busy_server_is_asked_again(source: RdapSource) -> None:
    assert source.look("busy.example")["registered"] == "2020-02-02"


@pytest.mark.parametrize(
    ("domain", "why"),
    [
        ("foreign.example", "no registry's host"),
        ("sneaky.example", "no registry's host"),
        ("file.example", "no registry's host"),
        ("loop.example", "too many redirects"),
        ("swamped.example", "answers 429"),
        ("broken.example", "not JSON"),
        ("deep.example", "not JSON"),
        ("list.example", "not about a domain"),
        ("huge.example", "larger than 1 MB"),
        ("drip.example", "takes longer"),
        ("swapped.example", "about other.example"),
    ],
)
def test_what_cannot_be_trusted_is_a_gap_with_its_reason(
    source: RdapSource, domain: str, why: str
) -> None:
    began = time.monotonic()
    with pytest.raises(FactUnavailable, match=why):
        source.look(domain)
    assert time.monotonic() - began < 5.0


@pytest.mark.parametrize("domain", ["future.example", "ancient.example", "odd.example"])
def test_impossible_dates_and_odd_fields_are_left_out(source: RdapSource, domain: str) -> None:
    assert "registered" not in source.look(domain)


def test_links_in_answers_are_never_followed(source: RdapSource, server: RdapServer) -> None:
    server.asked.clear()
    source.look("plain.example")
    assert server.asked == ["/rdap/domain/plain.example"]


def test_an_ending_without_a_server_is_told_without_asking(source: RdapSource) -> None:
    with pytest.raises(FactUnavailable, match="no RDAP server is known"):
        source.look("larch.zz")


def test_the_shipped_bootstrap_speaks_https_and_knows_the_large_endings() -> None:
    boot = load_bootstrap()
    assert boot.server("larch.com") == "https://rdap.verisign.com/com/v1/"
    assert all(base.startswith("https://") for base in boot.servers.values())
    assert len(boot.servers) > 150


def test_a_file_that_is_no_bootstrap_is_refused(tmp_path: object) -> None:
    path = tmp_path / "x.json"  # type: ignore[operator]
    path.write_text("[]")
    with pytest.raises(InputError, match="no RDAP bootstrap"):
        load_bootstrap(path)
