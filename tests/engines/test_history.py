"""What earlier applications left behind links to-morrow's, and tells nothing by itself."""

from __future__ import annotations

import json
import multiprocessing
import os
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from hirecheck.cli.main import main
from hirecheck.engines.history import History, kept_id
from hirecheck.engines.remembered import score_remembered
from hirecheck.engines.secrets import secrets_path
from hirecheck.engines.veiled import Veil
from hirecheck.errors import HirecheckError, SettingsError, UsageError
from hirecheck.linking.identifiers import Identifiers
from hirecheck.nouns.people import NameAgreement
from hirecheck.settings import Settings
from tests.engines.exports import NOW, results_in, rows_of, write_export


@pytest.fixture(autouse=True)
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HIRECHECK_HISTORY_KEY", str(tmp_path / "key" / "history.key"))
    return tmp_path / "key" / "history.key"


def run(folder: Path, rows: list[list[str]], history: Path, now: str = NOW) -> Path:
    from hirecheck.engines.export import screen_export

    folder.mkdir(exist_ok=True)
    settings = Settings(now=now, history=str(history))
    export = write_export(folder / "in.csv", rows)
    screen_export(export, folder / "out", settings, format="jsonl")
    return folder / "out"


def clusters(history: Path) -> set[frozenset[str]]:
    found: dict[int, set[str]] = {}
    for kept in History(history).export():
        if kept["cluster"] is not None:
            found.setdefault(kept["cluster"], set()).add(kept["id"])
    return {frozenset(ids) for ids in found.values()}


def test_adding_little_by_little_gives_the_rings_of_one_run(tmp_path: Path) -> None:
    rows = rows_of(45)
    rows[30][3] = rows[2][3]
    rows[40][2] = rows[6][2]
    run(tmp_path / "all", rows, tmp_path / "all.duckdb")
    for number, part in enumerate((rows[:4], rows[4:6], rows[6:35], rows[35:])):
        run(tmp_path / f"part{number}", part, tmp_path / "parts.duckdb")
    whole = clusters(tmp_path / "all.duckdb")
    assert frozenset({"A2", "A5", "A7", "A41"}) in whole
    assert clusters(tmp_path / "parts.duckdb") == whole


def test_a_new_application_is_linked_to_an_earlier_one(tmp_path: Path) -> None:
    rows = rows_of(12)
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows[:4], history)
    out = run(tmp_path / "second", rows[4:5], history)
    (ring,) = json.loads((out / "rings.json").read_text(encoding="utf-8"))
    assert ring["applications"] == ["A5", "A2"]
    assert ring["names"] == ["Rui Costa"]
    assert ring["names_differ"]
    (result,) = results_in(out)
    assert "clu-phone" in result["top_checks"]


def test_screening_again_changes_nothing(tmp_path: Path) -> None:
    history = tmp_path / "h.duckdb"
    first = run(tmp_path / "first", rows_of(12), history)
    again = run(tmp_path / "again", rows_of(12), history)
    assert (first / "results.jsonl").read_bytes() == (again / "results.jsonl").read_bytes()
    assert (first / "rings.json").read_bytes() == (again / "rings.json").read_bytes()
    assert History(history).stats().applications == 12


def test_no_name_mailbox_or_number_is_at_rest(tmp_path: Path, key: Path) -> None:
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows_of(12), history)
    History(history).vacuum()
    raw = history.read_bytes().lower() + json.dumps(list(History(history).export())).encode()
    for word in (b"brandt", b"sokolov", b"mail.example", b"2025550143", b"quarry"):
        assert word not in raw
    assert kept_id("ana-brandt.pdf", "Ana Brandt") == "an earlier application"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert key.parent != history.parent


def test_a_history_needs_its_key(tmp_path: Path, key: Path) -> None:
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows_of(12)[:4], history)
    History(history).rotate()
    key.unlink()
    with pytest.raises(SettingsError, match="key"):
        run(tmp_path / "second", rows_of(12)[:4], history)
    key.write_text("no json")
    with pytest.raises(SettingsError, match="key file"):
        History(history).secrets()


def test_links_outlive_a_new_key(tmp_path: Path, key: Path) -> None:
    rows = rows_of(12)
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows[:4], history)
    before = list(History(history).export())
    assert History(history).rotate() == 2
    after = list(History(history).export())
    assert not {k for a in before for k in a["keys"]} & {k for a in after for k in a["keys"]}
    assert secrets_path() == key
    out = run(tmp_path / "second", rows[4:5], history)
    (ring,) = json.loads((out / "rings.json").read_text(encoding="utf-8"))
    assert ring["applications"] == ["A5", "A2"]
    assert ring["names_differ"]


def test_forgetting_by_applicant_and_by_age(tmp_path: Path) -> None:
    history = History(tmp_path / "h.duckdb")
    run(tmp_path / "old", rows_of(12)[:6], history.path, "2024-01-01T00:00:00+00:00")
    run(tmp_path / "new", rows_of(12)[6:], history.path, "2025-06-01T00:00:00+00:00")
    assert history.forget(Identifiers(0, "A12", "")) == 1
    assert history.forget(Identifiers(0, "", "", phones=("+12025550143",))) == 3
    assert history.stats().applications == 8
    assert history.forget_older(365, date(2025, 6, 2)) == 4
    stats = history.stats()
    assert (stats.applications, stats.oldest) == (4, date(2025, 6, 1))
    run(tmp_path / "late", rows_of(12)[:1], history.path, "2029-06-01T00:00:00+00:00")
    assert history.stats().applications == 1


CRASH = """
import os, sys
from pathlib import Path
from hirecheck.engines.history import History
with History(Path(sys.argv[1])).writing() as db:
    db.execute("DELETE FROM keys")
    db.execute("DELETE FROM applications")
    os.kill(os.getpid(), 9)
"""


def test_a_crash_in_the_middle_of_a_write_loses_nothing(tmp_path: Path) -> None:
    history = History(tmp_path / "h.duckdb")
    run(tmp_path / "first", rows_of(12), history.path)
    before = list(history.export())
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", CRASH, str(history.path)]
    assert subprocess.run(command, env=environment, check=False).returncode == -9
    assert list(history.export()) == before


def _count(path: str) -> int:
    return History(Path(path)).stats().applications


def test_several_read_at_once(tmp_path: Path) -> None:
    history = History(tmp_path / "h.duckdb")
    run(tmp_path / "first", rows_of(12), history.path)
    with history.reading(), multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(_count, [str(history.path)]) == [12]


def test_what_is_no_history_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no history yet"):
        History(tmp_path / "none").stats()
    (tmp_path / "text").write_text("hello")
    with pytest.raises(HirecheckError):
        History(tmp_path / "text").stats()


@pytest.mark.parametrize(
    ("a", "b", "agreement"),
    [
        ("Ana Brandt", "Brandt Ana", NameAgreement.SAME),
        ("Ana Brandt", "Ana M. Brandt", NameAgreement.VARIANT),
        ("Bob Keller", "Robert Keller", NameAgreement.VARIANT),
        ("Людмила Тихомирова", "Ludmila Tikhomirova", NameAgreement.VARIANT),
        ("Ana Brandt", "Udo Brandt", NameAgreement.PARTIAL),
        ("Ana Brandt", "Rui Costa", NameAgreement.DIFFERENT),
    ],
)
def test_veiled_names_are_compared_as_plain_ones(a: str, b: str, agreement: NameAgreement) -> None:
    veil = Veil((b"secret",))
    assert veil.compare(veil.name(a), b) is agreement
    assert veil.compare(a, veil.name(b)) is agreement
    assert a.split()[0].lower() not in veil.name(a)


def packet(folder: Path, id: str, name: str, phone: str) -> Path:
    folder.mkdir()
    fields = {"id": id, "name": name, "phone": phone, "applied_at": "2026-03-01"}
    (folder / "application.json").write_text(json.dumps(fields), encoding="utf-8")
    return folder


def test_a_packet_is_linked_to_an_export_and_to_the_packets_before_it(tmp_path: Path) -> None:
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows_of(12)[:4], history)
    settings = Settings(now=NOW, history=str(history))
    number = "+1 202 555 0143"
    first = score_remembered(packet(tmp_path / "p1", "p1", "Rui Costa", number), settings)
    assert [(link.application, link.names_differ) for link in first.linked] == [("A2", True)]
    assert "clu-phone" in [finding.check for finding in first.findings]
    second = score_remembered(packet(tmp_path / "p2", "p2", "Mei Tanaka", number), settings)
    assert {link.application for link in second.linked} == {"A2", "p1"}
    assert frozenset({"A2", "p1", "p2"}) in clusters(history)
    again = score_remembered(tmp_path / "p2", settings)
    assert (again.points, again.linked) == (second.points, second.linked)
    other = score_remembered(
        packet(tmp_path / "p3", "p3", "Udo Keller", "+1 202 555 0101"), settings
    )
    assert other.linked == ()


def test_the_command_line_tells_forgets_and_rotates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = str(tmp_path / "h.duckdb")
    run(tmp_path / "first", rows_of(12), Path(history))
    assert main(["history", "stats", "--history", history]) == 0
    assert json.loads(capsys.readouterr().out)["applications"] == 12
    command = ["history", "forget", "--applicant", "(202) 555-0143", "--history", history]
    assert main([*command[:3], "+1 (202) 555-0143", *command[4:]]) == 0
    assert capsys.readouterr().out == "3 applications forgotten.\n"
    assert main(["history", "export", "--history", history]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 9
    for name in ("rotate-key", "vacuum"):
        assert main(["history", name, "--history", history]) == 0
    assert main(["history", "forget", "--history", history]) == 2
    assert main(["history", "stats", "--history", history + ".none"]) == 2
