"""WHOIS texts have no form in common; the date is found where it is told, and only there."""

from __future__ import annotations

import pytest

from hirecheck.errors import FactUnavailable
from hirecheck.facts.online.source import Pace
from hirecheck.facts.online.whois import WhoisSource, parse_whois, whois_servers
from tests.facts.servers import whois

VERISIGN = (
    "   Domain Name: LARCH.COM\r\n   Registrar: Larch Registrar, Inc.\r\n"
    "   Updated Date: 2024-05-05T05:05:05Z\r\n   Creation Date: 2011-06-07T08:09:10Z\r\n"
    "   Name Server: NS1.LARCH.COM\r\n   Name Server: NS2.LARCH.COM\r\n"
    ">>> Last update of whois database: 2026-01-01T00:00:00Z <<<\r\n"
)
TEXTS = {
    "larch.com": (VERISIGN, "2011-06-07"),
    "larch.co.uk": ("    Registered on: 07-Jun-2011\r\n    Registrar:\r\n  L\r\n", "2011-06-07"),
    "larch.jp": ("[Domain Name] LARCH.JP\r\n[Registered Date]   2011/06/07\r\n", "2011-06-07"),
    "larch.cn": ("Registration Time: 2011-06-07 08:09:10\r\n", "2011-06-07"),
    "larch.cz": ("% comment\r\ndomain:       larch.cz\r\nregistered:   07.06.2011 10:00:00\r\n",
                 "2011-06-07"),
    "larch.ru": ("created:       2011-06-07T08:09:10Z\r\nnserver: ns1.larch.ru.\r\n", "2011-06-07"),
    "larch.kr": ("Registered Date  : 2011. 06. 07.\r\nRegistrar : Larch\r\n", "2011-06-07"),
    "future.com": ("Creation Date: 2999-01-01T00:00:00Z\r\nRegistrar: Larch\r\n", None),
}  # fmt: skip


@pytest.mark.parametrize("domain", TEXTS)
def test_the_date_of_registration_is_read_in_each_form(domain: str) -> None:
    text, expected = TEXTS[domain]
    assert parse_whois(text, domain).get("registered") == expected


def test_an_answer_gives_registrar_and_servers() -> None:
    values = parse_whois(VERISIGN, "larch.com")
    assert values["registrar"] == "Larch Registrar, Inc."
    assert values["name_servers"] == ["ns1.larch.com", "ns2.larch.com"]


@pytest.mark.parametrize(
    "text", ['No match for "LARCH.COM".', "%ERROR:101: no entries found\r\nNo entries found",
             "Domain not found.", "Status: free"],
)  # fmt: skip
def test_free_names_are_facts(text: str) -> None:
    assert parse_whois(text, "larch.com") == {"registered_now": False}


def test_a_text_that_tells_nothing_is_a_gap() -> None:
    with pytest.raises(FactUnavailable, match="tells nothing"):
        parse_whois("Hello\r\n" * 10, "larch.com")


def test_only_the_registry_is_asked_and_limits_hold() -> None:
    texts = {
        "larch.example": VERISIGN + "Registrar WHOIS Server: 192.0.2.1\r\n",
        "huge.example": b"x" * 1_000_000,
        "swamped.example": "Query rate limit exceeded. Try again later.\r\n",
    }
    with whois(texts) as server:
        servers = {"example": f"127.0.0.1:{server.port}"}
        source = WhoisSource(servers, pace=Pace(per_second=500.0), seconds=0.5)
        assert source.look("larch.example")["registered"] == "2011-06-07"
        assert source.look("absent.example") == {"registered_now": False}
        for domain, why in (("huge", "200 kB"), ("swamped", "later"), ("drip", "longer")):
            with pytest.raises(FactUnavailable, match=why):
                source.look(f"{domain}.example")
        assert server.asked[0] == "larch.example"


def test_most_endings_have_a_server() -> None:
    assert whois_servers()["de"] == "whois.denic.de"
    assert len(whois_servers()) > 1_000
    with pytest.raises(FactUnavailable, match="no WHOIS server"):
        WhoisSource().look("larch.notatld")
