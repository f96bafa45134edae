"""`hirecheck indicators`: a list is imported, aged, disputed, shared and used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hirecheck.cli.main import main

Captured = pytest.CaptureFixture[str]

LIST = (
    "kind,value,confidence,expires\n"
    "email,bad.hand@mailbox.example,0.9,2026-06-01\n"
    "domain,front-company.example,0.7,\n"
    "email,this is no address,0.9,\n"
)


@pytest.fixture
def store(tmp_path: Path, capsys: Captured) -> Path:
    path = tmp_path / "lists.db"
    (tmp_path / "partners.csv").write_text(LIST, encoding="utf-8")
    arguments = ["indicators", "import", str(tmp_path / "partners.csv"), "--store", str(path)]
    assert main([*arguments, "--name", "Partners", "--source", "Two firms"]) == 0
    caught = capsys.readouterr()
    assert "partners.csv: 2 entries taken, 1 line skipped" in caught.out
    assert "this is no address" in caught.err
    return path


def run(store: Path, *arguments: str) -> int:
    return main(["indicators", *arguments, "--store", str(store)])


def test_lists_are_shown_with_their_age(store: Path, capsys: Captured) -> None:
    assert run(store, "list", "--today", "2026-07-01") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Partners: 2 entries, source Two firms, newest ")
    assert "1 expired" in shown


def test_expired_entries_are_removed(store: Path, capsys: Captured) -> None:
    assert run(store, "expire", "--today", "2026-07-01") == 0
    assert capsys.readouterr().out == "1 entry removed.\n"


def test_an_entry_is_disputed_and_delisted(store: Path, capsys: Captured) -> None:
    entry = ("mark", "email", "Bad.Hand@mailbox.example")
    assert run(store, *entry, "--disputed", "--delisted") == 0
    assert run(store, "list", "--today", "2026-01-01") == 0
    assert "1 disputed, 1 delisted" in capsys.readouterr().out
    assert run(store, *entry, "--undisputed", "--relisted") == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("mark", "email", "a@b.example"), "say what to mark"),
        (("mark", "mood", "bad", "--disputed"), "there is no kind 'mood'"),
        (("mark", "email", "nobody@b.example", "--disputed"), "is on an imported list"),
        (("expire", "--today", "soon"), "is not a day"),
        (("export", "--tokens"), "--tokens needs --community"),
    ],
)
def test_wrong_usage_is_told(
    store: Path, arguments: tuple[str, ...], said: str, capsys: Captured
) -> None:
    assert run(store, *arguments) == 2
    assert said in capsys.readouterr().err


def test_lists_leave_as_stix(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run(store, "export", "-o", str(out), "--today", "2026-01-01") == 0
    bundle = json.loads(out.read_text(encoding="utf-8"))
    assert bundle["type"] == "bundle"
    assert "front-company.example" in json.dumps(bundle)


def test_tokens_reveal_no_value_and_are_recognised(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("HIRECHECK_INDICATOR_SECRET", "a secret of many words")
    shared = tmp_path / "shared.json"
    assert run(store, "export", "--tokens", "--community", "Circle", "-o", str(shared)) == 0
    assert "bad.hand" not in shared.read_text(encoding="utf-8")
    packet = tmp_path / "packet"
    packet.mkdir()
    form = {"id": "p", "name": "Pat Example", "email": "bad.hand@mailbox.example"}
    (packet / "application.json").write_text(json.dumps(form), encoding="utf-8")
    capsys.readouterr()
    assert main(["score", str(packet), "-f", "json", "--indicators", str(shared)]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert any("bad.hand@mailbox.example" in e["text"] for f in found for e in f["evidence"])


def test_a_short_secret_is_refused(
    store: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("HIRECHECK_INDICATOR_SECRET", "short")
    assert run(store, "export", "--tokens", "--community", "Circle") == 2
    assert "shorter than" in capsys.readouterr().err


def test_a_file_that_is_no_list_costs_no_other(tmp_path: Path, capsys: Captured) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.json"
    good.write_text(LIST, encoding="utf-8")
    bad.write_text("{", encoding="utf-8")
    store = tmp_path / "lists.db"
    assert run(store, "import", str(bad), str(good), str(tmp_path / "none.csv")) == 3
    caught = capsys.readouterr()
    assert "bad.json" in caught.err
    assert "none.csv" in caught.err
    assert "good.csv: 2 entries taken" in caught.out


def test_a_store_that_is_none_is_told(tmp_path: Path, capsys: Captured) -> None:
    assert run(tmp_path / "none.db", "list") == 2
    assert "does not exist" in capsys.readouterr().err
    (tmp_path / "x.db").write_text("hello", encoding="utf-8")
    assert run(tmp_path / "x.db", "list") == 2
    assert "is no store" in capsys.readouterr().err
