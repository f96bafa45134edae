"""A row of an export says what the same row says alone, through the same checks."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hirecheck.case import Reuse
from hirecheck.engines.passes import first_pass
from hirecheck.engines.pool import map_in_order
from hirecheck.engines.rows import dossier_of, packed, unpacked
from hirecheck.intake.exports.export import open_export
from hirecheck.intake.exports.row import ExportRow, Position, RefereeEntry, SchoolEntry
from hirecheck.screen import build_case, report_on
from hirecheck.settings import Settings
from tests.engines.exports import NOW, results_in, rows_of, screened, write_export

SETTINGS = Settings(now=NOW)
FULL = ExportRow(
    1, id="a1", name="Ana Brandt", emails=("ana@mailinator.com",), phones=("+12025550143",),
    urls=("https://github.com/quietlake",), location="Austin, TX", applied_at="2026-03-01",
    ips=("198.51.100.7",), positions=(Position("Larkfield", "Engineer", "2019-01", "2022-03"),),
    schools=(SchoolEntry("Example University", "BSc", "2014", "2018"),),
    referees=(RefereeEntry("Udo Keller", "udo@larkfield.example"),), resume_text="Ana Brandt\nGo",
)  # fmt: skip


def test_a_row_scores_as_its_report_does() -> None:
    rows = [FULL, *(ExportRow(n, name="Rui Costa", emails=(f"x{n}@p.example",)) for n in (2, 3))]
    for row, scored in zip(rows, first_pass(rows, SETTINGS), strict=True):
        dossier = dossier_of(row)
        case = replace(build_case(dossier, SETTINGS), reuse=Reuse())
        report = report_on(case, dossier, SETTINGS)
        result = scored.result
        assert result["error"] is None
        assert (result["points"], result["probability"], result["band"]) == (
            report.points, report.probability, report.band.value,
        )  # fmt: skip
        assert [f["check"] for f in result["findings"]] == [f.check for f in report.findings]
        assert (result["application_id"], result["name"]) == (report.id, report.name)


def test_packing_a_row_loses_nothing() -> None:
    assert unpacked(json.loads(json.dumps(packed(FULL)))) == FULL


def test_an_application_scores_alike_alone_and_among_strangers(tmp_path: Path) -> None:
    rows = rows_of(40)
    screened(write_export(tmp_path / "many.csv", rows), tmp_path / "many")
    screened(write_export(tmp_path / "one.csv", rows[11:12]), tmp_path / "one")
    (alone,) = results_in(tmp_path / "one")
    among = results_in(tmp_path / "many")[11]
    assert {**alone, "row": 12} == among


def test_the_place_in_the_file_changes_no_score(tmp_path: Path) -> None:
    rows = rows_of(30)
    screened(write_export(tmp_path / "a.csv", rows), tmp_path / "a")
    screened(write_export(tmp_path / "b.csv", rows[::-1]), tmp_path / "b")
    a = {r["application_id"]: (r["points"], r["band"]) for r in results_in(tmp_path / "a")}
    b = {r["application_id"]: (r["points"], r["band"]) for r in results_in(tmp_path / "b")}
    assert a == b


def test_several_processes_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hirecheck.engines.screening.BATCH", 30)
    export = write_export(tmp_path / "in.csv", rows_of(120))
    assert sum(1 for _ in open_export(export).rows()) == 120
    screened(export, tmp_path / "one")
    screened(export, tmp_path / "two", jobs=2)
    for name in ("results.jsonl", "rings.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_order_is_kept_whatever_finishes_first() -> None:
    assert list(map_in_order(abs, range(-20, 0), jobs=2)) == list(range(20, 0, -1))
    assert list(map_in_order(abs, [-1], jobs=2)) == [1]


def test_a_row_that_cannot_be_scored_costs_no_other_its_result() -> None:
    rows = [ExportRow(n, name="Rui Costa", emails=(f"x{n}@p.example",)) for n in range(1, 120)]
    broken: Any = b"no text"
    rows[16] = replace(rows[16], location=broken)
    rows[70] = replace(rows[70], error="line 71 has no end")
    scored = list(first_pass(rows, SETTINGS))
    assert [s.result["row"] for s in scored] == list(range(1, 120))
    wrong = {s.result["row"]: s.result["error"] for s in scored if s.result["error"]}
    assert set(wrong) == {17, 71}
    assert wrong[71] == "line 71 has no end"
    assert [s.result["row"] for s in scored if s.identifiers is None] == [17, 71]
