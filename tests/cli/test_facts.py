"""`hirecheck facts`: collected without a network unless it is allowed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hirecheck.cli.main import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def packet(tmp_path: Path) -> Path:
    path = tmp_path / "anna"
    path.mkdir()
    form = {"id": "a", "name": "Anna Example", "email": "anna@oak.example", "ip": "192.0.2.9"}
    (path / "application.json").write_text(json.dumps(form), encoding="utf-8")
    return path


def test_addresses_are_classed_without_a_network(packet: Path, capsys: Captured) -> None:
    assert main(["facts", "collect", str(packet)]) == 0
    caught = capsys.readouterr()
    facts = json.loads(caught.out)["facts"]
    assert [(fact["kind"], fact["key"], fact["class"]) for fact in facts] == [
        ("ip", "192.0.2.9", "reserved")
    ]
    assert "1 fact from tables on this machine" in caught.err
    assert "no domain here would be" in caught.err


def test_one_line_says_what_a_network_would_add(tmp_path: Path, capsys: Captured) -> None:
    form = {"id": "a", "name": "Anna Example", "email": "anna@larch-systems.dev"}
    (tmp_path / "application.json").write_text(json.dumps(form), encoding="utf-8")
    assert main(["facts", "collect", str(tmp_path)]) == 0
    caught = capsys.readouterr()
    assert json.loads(caught.out)["facts"] == []
    assert len(caught.err.splitlines()) == 1
    assert "--online adds registration (RDAP, WHOIS) and mail (DNS) of 1 domain" in caught.err


def test_collected_facts_can_be_given_to_score(packet: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    assert main(["facts", "collect", str(packet), "-o", str(facts), "--quiet"]) == 0
    assert main(["score", str(packet), "--facts", str(facts), "-o", str(tmp_path / "r.txt")]) == 0


def test_an_export_is_collected_row_by_row(tmp_path: Path, capsys: Captured) -> None:
    export = tmp_path / "export.csv"
    export.write_text(
        "Application ID,Candidate Name,Email,IP address\n"
        "a1,Ana Example,ana@one.example,192.0.2.1\n"
        "a2,Ben Sample,ben@two.example,192.0.2.2\n",
        encoding="utf-8",
    )
    assert main(["facts", "collect", str(export)]) == 0
    facts = json.loads(capsys.readouterr().out)["facts"]
    assert [fact["key"] for fact in facts] == ["192.0.2.1", "192.0.2.2"]


def test_a_path_that_cannot_be_read_costs_no_other(packet: Path, capsys: Captured) -> None:
    assert main(["facts", "collect", str(packet.parent / "none"), str(packet)]) == 3
    caught = capsys.readouterr()
    assert len(json.loads(caught.out)["facts"]) == 1
    assert "none" in caught.err
    assert main(["facts", "collect", str(packet.parent / "none")]) == 1


def test_sources_tell_what_is_loaded_and_how_old(capsys: Captured) -> None:
    assert main(["facts", "sources"]) == 0
    shown = capsys.readouterr().out
    assert "network table: RouteViews, DB-IP and NRO by ip-location-db, of 20" in shown
    assert "CC BY 4.0" in shown
    assert "(nothing yet)" in shown


def test_nothing_is_fetched_unless_it_is_allowed(capsys: Captured) -> None:
    assert main(["facts", "refresh"]) == 2
    assert "add --online" in capsys.readouterr().err
