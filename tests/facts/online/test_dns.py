"""The mail set-up of a domain, asked of a real name server on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hirecheck.errors import FactUnavailable
from hirecheck.facts.online.dns import DnsSource, resolver_for
from tests.facts.servers import nsd, nsd_path

pytestmark = pytest.mark.skipif(not nsd_path(), reason="needs the name server nsd (Debian: nsd)")

NS = "@ IN NS ns1.{0}.\nns1 IN A 192.0.2.53\n"
ZONES = {
    "firm.example": NS + "@ IN MX 1 aspmx.l.google.com.\n@ IN A 192.0.2.10\n"
    '@ IN TXT "v=spf1 include:_spf.goo" "gle.com ~all"\n'
    '_dmarc IN TXT "v=DMARC1; p=reject; rua=mailto:x@firm.example"\n',
    "own.example": NS + "@ IN MX 5 mail.own.example.\nmail IN A 192.0.2.11\n",
    "null.example": NS + "@ IN MX 0 .\n@ IN A 192.0.2.12\n",
    "implicit.example": NS + "@ IN A 192.0.2.13\n@ IN AAAA 2001:db8::13\n",
    "nomail.example": NS,
    "wild.example": NS + "@ IN A 192.0.2.14\n* IN A 192.0.2.14\n",
    "parked.example": "@ IN NS ns1.sedoparking.com.\n@ IN NS ns2.sedoparking.com.\n"
    "@ IN A 192.0.2.15\n",
}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DnsSource]:
    folder: Path = tmp_path_factory.mktemp("nsd")
    with nsd(folder, {zone: records.format(zone) for zone, records in ZONES.items()}) as server:
        yield DnsSource(resolver_for([server.address]))


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("firm.example", {"has_mail": True, "mail_provider": "Google Workspace", "spf": True,
                          "dmarc": True, "dmarc_policy": "reject", "wildcard": False}),
        ("own.example", {"has_mail": True, "mail_provider": "self-hosted", "spf": False}),
        ("null.example", {"has_mail": False, "null_mx": True}),
        ("implicit.example", {"has_mail": True, "null_mx": False, "mail_servers": [],
                              "addresses": ["192.0.2.13", "2001:db8::13"]}),
        ("nomail.example", {"exists": True, "has_mail": False, "null_mx": False}),
        ("wild.example", {"wildcard": True}),
        ("parked.example", {"parked": True, "name_servers": ["ns1.sedoparking.com",
                                                             "ns2.sedoparking.com"]}),
    ],
)  # fmt: skip
def test_what_the_zone_says_is_what_is_recorded(
    source: DnsSource, domain: str, expected: dict[str, object]
) -> None:
    values = dict(source.look(domain))
    values["name_servers"] = sorted(values.get("name_servers", []))
    assert {name: values[name] for name in expected} == expected


def test_a_name_that_does_not_exist_is_a_fact_and_a_refusal_is_a_gap(source: DnsSource) -> None:
    assert source.look("absent.firm.example") == {"exists": False, "has_mail": False}
    with pytest.raises(FactUnavailable, match="no answer"):
        source.look("zone-not-served.test")


def test_a_dead_server_is_a_gap_in_bounded_time() -> None:
    with pytest.raises(FactUnavailable):
        DnsSource(resolver_for(["127.0.0.1:9"], seconds=0.1)).look("firm.example")


def test_names_that_no_server_could_hold_are_refused(source: DnsSource) -> None:
    with pytest.raises(FactUnavailable, match="cannot be asked"):
        source.look("a" * 64 + ".example")
