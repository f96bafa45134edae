"""What leaves the machine when the user allows look-ups: registrable domains, and nothing else."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from hirecheck.case import Case, IpKind
from hirecheck.dossier import Dossier
from hirecheck.errors import FactUnavailable, InputError
from hirecheck.extract.domains import registrable
from hirecheck.extract.mailboxes import email_address
from hirecheck.facts.online.assemble import (
    cache_path,
    collect_cases,
    collector_for,
    refresh_bootstrap,
)
from hirecheck.facts.online.collect import Collector
from hirecheck.facts.step import add_facts
from hirecheck.intake.packet import read_packet
from hirecheck.screen import build_case
from hirecheck.settings import Settings
from tests.factory import span, use

SAMPLES = Path(__file__).parents[3] / "samples" / "packets"


class Recording:
    """Keeps every question."""

    name, kind = "RDAP", "domain"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def look(self, key: str) -> Mapping[str, Any]:
        self.asked.append(key)
        return {"registered": "2010-01-01"}


def test_only_registrable_domains_are_asked_for_all_samples() -> None:
    settings = Settings(now="2026-06-01T00:00:00+00:00")
    packets = [p for p in sorted(SAMPLES.iterdir()) if p.is_dir()]
    cases = [build_case(read_packet(packet, settings), settings) for packet in packets]
    mail = email_address("Ana.Reyes+x@mail.larch.dev", span("x"))
    assert mail is not None
    source = Recording()
    found = collect_cases(
        [*cases, Case(email=mail, emails=(mail,))], settings, Collector([(source,)])
    )
    assert "larch.dev" in source.asked
    assert len(source.asked) == len(set(source.asked))
    assert all(key == registrable(key) and "@" not in key for key in source.asked)
    assert not [key for key in source.asked if key.endswith((".example", ".test"))]
    assert {f.kind for f in found.facts} <= {"domain", "ip"}


def test_addresses_are_told_from_tables_and_recorded_with_their_date() -> None:
    found = collect_cases([Case(network=(use("45.83.220.5"),))], Settings(), Collector([()]))
    (fact,) = found.facts
    assert (fact.kind, fact.values["class"]) == ("ip", IpKind.VPN.value)


def test_nothing_is_sent_without_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*args: object, **kwargs: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    mail = email_address("ana@larch.dev", span("x"))
    assert mail is not None
    add_facts(Case(email=mail, emails=(mail,)), Dossier("x"), Settings(online=False))


def test_the_cache_lies_where_the_settings_say(tmp_path: Path) -> None:
    settings = Settings(facts_cache=str(tmp_path / "deep" / "facts.sqlite"))
    assert cache_path(settings) == tmp_path / "deep" / "facts.sqlite"
    collector = collector_for(settings)
    assert [chain[0].name for chain in collector.chains] == ["RDAP", "DNS"]
    assert (tmp_path / "deep").is_dir()


def test_a_fresh_list_of_servers_replaces_ours_only_when_it_is_one(tmp_path: Path) -> None:
    settings = Settings(facts_cache=str(tmp_path / "facts.sqlite"))
    good = {"publication": "2026-11-01T00:00:00Z",
            "services": [[["dev"], ["https://rdap.larch.example/"]]]}  # fmt: skip
    answers = [httpx.Response(200, text=json.dumps(good)), httpx.Response(200, text="nonsense"),
               httpx.Response(503)]  # fmt: skip
    transport = httpx.MockTransport(lambda request: answers.pop(0))
    with httpx.Client(transport=transport) as client:
        path = refresh_bootstrap(settings, client)
        assert "rdap.larch.example" in path.read_text()
        with pytest.raises(InputError):
            refresh_bootstrap(settings, client)
        with pytest.raises(FactUnavailable, match="cannot be fetched"):
            refresh_bootstrap(settings, client)
    assert "rdap.larch.example" in path.read_text()
