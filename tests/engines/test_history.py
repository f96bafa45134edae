"""What earlier applications left behind links to-morrow's, and tells nothing by itself."""

from __future__ import annotations

import csv
import json
import multiprocessing
import os
import stat
import subprocess
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

import duckdb
import pytest

from bench.rings import make
from hirecheck.cli.main import main
from hirecheck.engines.export import screen_export
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


def differing(folder: Path) -> set[frozenset[str]]:
    rings = json.loads((folder / "rings.json").read_text(encoding="utf-8"))
    return {frozenset(ring["applications"]) for ring in rings if ring["names_differ"]}


def monthly(folder: Path, count: int, parts: int) -> tuple[list[list[str]], list[list[list[str]]]]:
    """A generated export with rings, households, halls and agencies, by date and in parts."""
    make(folder / "made.csv", count, seed=31, texts=False)
    with (folder / "made.csv").open(newline="", encoding="utf-8") as lines:
        head, *rows = csv.reader(lines)
    rows.sort(key=lambda row: row[head.index("Applied At")])
    cuts = [count * place // parts for place in range(parts + 1)]
    return [head, *rows], [[head, *rows[a:b]] for a, b in pairwise(cuts)]


def screen_into(history: Path, folder: Path, rows: list[list[str]]) -> Path:
    folder.mkdir()
    with (folder / "in.csv").open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(rows)
    settings = Settings(now=NOW, history=str(history))
    screen_export(folder / "in.csv", folder / "out", settings, format="jsonl", reports=0)
    return folder / "out"


def test_ten_months_give_the_rings_and_the_scores_of_one_year(tmp_path: Path) -> None:
    year, months = monthly(tmp_path, 1_000, 10)
    whole = screen_into(tmp_path / "year.duckdb", tmp_path / "year", year)
    for number, part in enumerate(months):
        last = screen_into(tmp_path / "months.duckdb", tmp_path / f"month{number}", part)
    rings = differing(whole)
    assert len(rings) > 10
    kept = clusters(tmp_path / "months.duckdb")
    assert rings <= kept
    # One export weighs names with slips of the pen field by field; nothing else may be apart.
    others = clusters(tmp_path / "year.duckdb") ^ kept
    assert len(others) <= 4
    assert not any(ring & other for ring in rings for other in others)
    once = {row["application_id"]: row for row in results_in(whole)}
    late = results_in(last)
    assert sum(row["points"] == once[row["application_id"]]["points"] for row in late) > 97
    assert [r["band"] for r in late] == [once[r["application_id"]]["band"] for r in late]


def test_rows_without_ids_do_not_take_the_place_of_other_people(tmp_path: Path) -> None:
    history, rows = tmp_path / "h.duckdb", [["", *row[1:]] for row in rows_of(12)]
    run(tmp_path / "first", rows[:4], history)
    out = run(tmp_path / "second", rows[4:9], history)
    assert History(history).stats().applications == 9
    (ring,) = [r for r in json.loads((out / "rings.json").read_text()) if r["names_differ"]]
    assert len(ring["applications"]) == 3
    run(tmp_path / "again", rows[:4], history)
    assert History(history).stats().applications == 9


def test_a_slip_in_an_earlier_name_is_not_another_name(tmp_path: Path) -> None:
    rows = rows_of(12)[:2]
    rows[1][1:] = ["Ana Brandd", *rows[0][2:]]
    rows[0][1] = "Ana Brandt"
    for row in rows:
        row[-1] = "Profile: https://github.com/ana-brandt-77"
    run(tmp_path / "first", rows[1:], tmp_path / "h.duckdb")
    out = run(tmp_path / "second", rows[:1], tmp_path / "h.duckdb")
    (ring,) = json.loads((out / "rings.json").read_text(encoding="utf-8"))
    assert not ring["names_differ"]
    assert results_in(out)[0]["band"] == "none"


def test_what_many_gave_earlier_is_no_sign_among_a_few_of_to_day(tmp_path: Path) -> None:
    rows = rows_of(40)[10:]
    for row in rows:
        row[5] = "Hall of Residence, 1 University Way, Austin, TX"
        row[7] = "198.51.100.7"
    run(tmp_path / "first", rows[:20], tmp_path / "h.duckdb")
    out = run(tmp_path / "second", rows[20:23], tmp_path / "h.duckdb")
    assert [row["top_checks"] for row in results_in(out)] == [[], [], []]


def test_an_earlier_name_that_is_given_again_counts_once(tmp_path: Path) -> None:
    rows = rows_of(12)
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows[1:2], history)
    again = ["B2", *rows[1][1:2], "other.box@mail.example", *rows[1][3:]]
    out = run(tmp_path / "second", [again, rows[4]], history)
    found = next(row for row in results_in(out) if row["application_id"] == "A5")
    (sentence,) = [f["sentence"] for f in found["findings"] if f["check"] == "clu-phone"]
    assert "one other name" in sentence


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


def test_a_lost_key_is_told_and_not_replaced(tmp_path: Path, key: Path) -> None:
    history = tmp_path / "h.duckdb"
    run(tmp_path / "first", rows_of(12)[:4], history)
    kept = key.read_text()
    key.unlink()
    with pytest.raises(SettingsError, match="key of this history"):
        run(tmp_path / "second", rows_of(12)[:4], history)
    assert not key.exists()
    key.write_text(json.dumps({"secrets": ["00" * 32]}))
    with pytest.raises(SettingsError, match="key of this history"):
        History(history).forget(Identifiers(0, "A1", ""))
    key.write_text(kept)
    assert History(history).forget(Identifiers(0, "A1", "")) == 1


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


def test_what_is_left_alone_is_no_ring_and_no_number_is_given_twice(tmp_path: Path) -> None:
    rows = rows_of(12)
    history = History(tmp_path / "h.duckdb")
    run(tmp_path / "first", rows[:9], history.path)
    before = clusters(history.path)
    assert frozenset({"A2", "A5", "A7"}) in before
    assert history.forget(Identifiers(0, "A8", "")) == 1
    assert frozenset({"A9"}) not in clusters(history.path)
    for id in ("A9", "A7"):
        history.forget(Identifiers(0, id, ""))
    rows[9][3] = rows[10][3] = "+1 415 555 0199"
    run(tmp_path / "second", rows[9:12], history.path)
    assert {"A2", "A5"} in clusters(history.path)
    assert {"A10", "A11"} in clusters(history.path)


def test_vacuum_keeps_all_and_who_may_read_it(tmp_path: Path) -> None:
    history = History(tmp_path / "h.duckdb")
    run(tmp_path / "first", rows_of(12), history.path)
    assert stat.S_IMODE(history.path.stat().st_mode) == 0o600
    before = list(history.export())
    history.vacuum()
    assert list(history.export()) == before
    assert stat.S_IMODE(history.path.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.glob("h.duckdb*")) == ["h.duckdb"]


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
    other = tmp_path / "warehouse.duckdb"
    with duckdb.connect(str(other)) as db:
        db.execute("CREATE TABLE sales (day DATE)")
    with pytest.raises(UsageError, match="something else"):
        run(tmp_path / "first", rows_of(12)[:2], other)
    with duckdb.connect(str(other)) as db:
        assert db.execute("SHOW TABLES").fetchall() == [("sales",)]
    (tmp_path / "export.csv").write_text("Name,Email\n")
    for name in ("export.csv", "new.parquet"):
        with pytest.raises(UsageError, match="is not a history"):
            run(tmp_path / "first", rows_of(12)[:2], tmp_path / name)
    assert not (tmp_path / "new.parquet").exists()
    duckdb.connect(str(tmp_path / "empty")).close()
    with pytest.raises(UsageError, match="no history yet"):
        History(tmp_path / "empty").stats()


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
    for name in ("stats", "vacuum", "rotate-key", "export"):
        assert main(["history", name, "--history", history + ".none"]) == 2
        assert "no history yet" in capsys.readouterr().err
    assert main(["history", "forget", "--applicant", "nobody", "--history", history]) == 0
    assert "country code" in capsys.readouterr().err
    late = ["--older-than", "9", "--now", "yesterday"]
    assert main(["history", "forget", *late, "--history", history]) == 2
    assert "is no time" in capsys.readouterr().err
