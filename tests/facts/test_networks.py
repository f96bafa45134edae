"""Addresses are told by what they are; what no table knows stays unknown."""

from __future__ import annotations

import pytest

from hirecheck.case import IpKind
from hirecheck.facts.networks import ip_facts_offline, plain_ip


@pytest.mark.parametrize(
    ("ip", "kind"),
    [
        # what nobody can be blamed for
        ("10.1.2.3", IpKind.RESERVED), ("192.0.2.1", IpKind.RESERVED),
        ("203.0.113.99", IpKind.RESERVED), ("100.64.0.1", IpKind.RESERVED),
        ("127.0.0.1", IpKind.RESERVED), ("2001:db8::1", IpKind.RESERVED),
        ("fe80::1%eth0", IpKind.RESERVED), ("224.0.0.1", IpKind.RESERVED),
        # servers and exits
        ("18.204.1.1", IpKind.HOSTING), ("104.16.1.1", IpKind.CDN),
        ("45.83.220.5", IpKind.VPN), ("37.19.221.5", IpKind.VPN),
        # people's own lines
        ("73.1.2.3", IpKind.RESIDENTIAL), ("172.58.2.1", IpKind.MOBILE),
        ("128.32.1.1", IpKind.UNIVERSITY), ("98.97.1.1", IpKind.SATELLITE),
        ("2600:1700::1", IpKind.RESIDENTIAL),
    ],
)  # fmt: skip
def test_the_class_of_an_address(ip: str, kind: IpKind) -> None:
    facts = ip_facts_offline(ip)
    assert facts is not None
    assert facts.kind is kind
    assert facts.evidence
    assert facts.source


@pytest.mark.parametrize("text", ["2002:4901:203::1", "64:ff9b::4901:203"])
def test_a_translated_address_is_what_it_stands_for(text: str) -> None:
    facts = ip_facts_offline(text)
    assert facts is not None
    assert (facts.ip, facts.kind) == (text, IpKind.RESIDENTIAL)
    assert facts.evidence.startswith("stands for 73.1.2.3: AS7922")


def test_relay_exits_are_relays_and_not_vpns() -> None:
    facts = ip_facts_offline("172.225.131.0")
    assert facts is not None
    assert facts.kind is IpKind.RELAY


def test_an_unrouted_address_is_unknown_and_placed_nowhere() -> None:
    facts = ip_facts_offline("45.4.0.0") or ip_facts_offline("5.180.0.1")
    assert facts is not None
    if facts.kind is IpKind.UNKNOWN:
        assert facts.latitude is None


def test_access_lines_are_placed_as_coarsely_as_their_country() -> None:
    facts = ip_facts_offline("73.1.2.3")
    assert facts is not None
    assert facts.located_country == facts.registered_country == "US"
    assert facts.accuracy_km is not None
    assert 1_500 < facts.accuracy_km < 4_000
    server = ip_facts_offline("18.204.1.1")
    assert server is not None
    assert server.latitude is None
    assert server.located_country == ""


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("[2001:DB8:0::1]", "2001:db8::1"), ("::ffff:73.1.2.3", "73.1.2.3"),
        (" 73.1.2.3 ", "73.1.2.3"), ("fe80::1%eth0", "fe80::1"),
        ("73.1.2", ""), ("", ""), ("larch.dev", ""), ("1" * 5_000, ""),
    ],
)  # fmt: skip
def test_spellings_of_an_address(text: str, plain: str) -> None:
    assert plain_ip(text) == plain


def test_what_is_no_address_has_no_facts() -> None:
    assert ip_facts_offline("not an address") is None
