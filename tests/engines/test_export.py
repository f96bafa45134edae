"""What a whole run leaves behind, as the contract has it."""

from __future__ import annotations

import csv
import json
import subprocess
import zipfile
from pathlib import Path

import duckdb
import pytest

from hirecheck.engines.outputs import COLUMNS
from hirecheck.errors import ExportError
from tests.browser import BROWSER, needs_browser
from tests.engines.exports import HOSTILE, results_in, rows_of, screened, write_export


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    rows = rows_of(60)
    rows[20] = ["A21", "too", "few"]
    summary = screened(write_export(folder / "in.csv", rows), folder / "out")
    assert summary.rows == 60
    return folder


def test_one_row_an_application_in_order_with_the_columns_of_the_contract(run: Path) -> None:
    rows = results_in(run / "out")
    assert [row["row"] for row in rows] == list(range(1, 61))
    assert all(tuple(row) == COLUMNS for row in rows)
    assert all(f["evidence"] for row in rows for f in row["findings"])
    assert all(
        row["points"] == round(sum(f["points_counted"] for f in row["findings"]), 2)
        for row in rows
        if row["error"] is None
    )


def test_a_ring_is_told_with_its_edges_and_marks_its_rows(run: Path) -> None:
    rings = json.loads((run / "out" / "rings.json").read_text(encoding="utf-8"))
    (ring,) = [ring for ring in rings if ring["names_differ"]]
    assert ring["applications"] == ["A2", "A5", "A7"]
    assert ring["names"] == ["Ana Brandt", "Mei Tanaka", "Rui Costa"]
    assert {edge["kind"] for edge in ring["edges"]} == {"phone"}
    assert all("+12025550143" in edge["why"] for edge in ring["edges"])
    rows = {row["application_id"]: row for row in results_in(run / "out")}
    assert {rows[a]["ring"] for a in ring["applications"]} == {ring["ring"]}
    assert all("clu-phone" in rows[a]["top_checks"] for a in ring["applications"])


def test_a_household_is_no_ring_and_one_person_again_is_told_apart(run: Path) -> None:
    rings = json.loads((run / "out" / "rings.json").read_text(encoding="utf-8"))
    inside = {a for ring in rings if ring["names_differ"] for a in ring["applications"]}
    assert not inside & {"A3", "A4", "A8", "A9"}
    assert ["A8", "A9"] in [r["applications"] for r in rings if not r["names_differ"]]


def test_the_summary_counts_what_the_results_hold(run: Path) -> None:
    summary = json.loads((run / "out" / "summary.json").read_text(encoding="utf-8"))
    rows = results_in(run / "out")
    assert summary["rows"] == len(rows)
    assert summary["failed"] == sum(row["error"] is not None for row in rows)
    assert sum(summary["bands"].values()) + summary["failed"] == len(rows)
    assert {"seconds", "version", "weights"} <= summary.keys()


def test_nothing_unfinished_is_left(run: Path) -> None:
    names = {path.name for path in (run / "out").iterdir()}
    assert names == {"results.jsonl", "rings.json", "summary.json", "index.html", "reports"}


def test_hostile_names_stay_text_on_the_page(run: Path) -> None:
    page = (run / "out" / "index.html").read_text(encoding="utf-8")
    assert "<script>alert(1)" not in page
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "src=" not in page


@needs_browser
def test_the_page_opens_in_a_browser_and_lists_the_queue(run: Path, tmp_path: Path) -> None:
    command = [
        str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
        f"--user-data-dir={tmp_path}", (run / "out" / "index.html").as_uri(),
    ]  # fmt: skip
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert "Top of the queue" in shown.stdout
    assert "A2" in shown.stdout


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bad")
    good = [json.dumps({"id": f"a{n}", "name": f"Ana Brandt{n}"}) for n in range(4)]
    (folder / "in.jsonl").write_text("\n".join([*good[:2], '{"id": "broken', *good[2:]]))
    screened(folder / "in.jsonl", folder / "out")
    return folder


def test_a_bad_row_is_a_result_row_with_its_error(bad: Path) -> None:
    rows = results_in(bad / "out")
    assert [row["application_id"] for row in rows] == ["a0", "a1", "", "a2", "a3"]
    assert rows[2]["error"]
    assert rows[2]["band"] is None
    assert all(row["error"] is None for row in (*rows[:2], *rows[3:]))
    page = (bad / "out" / "index.html").read_text(encoding="utf-8")
    assert "What was not read" in page


def test_csv_cells_are_harmless_and_parquet_is_typed(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(12))
    screened(export, tmp_path / "csv", format="csv")
    screened(export, tmp_path / "parquet", format="parquet")
    with (tmp_path / "csv" / "results.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert tuple(rows[0]) == COLUMNS
    assert HOSTILE in rows[9]["name"]
    assert not any(value.startswith(("=", "+", "@")) for row in rows for value in row.values())
    found = duckdb.read_parquet(str(tmp_path / "parquet" / "results.parquet"))
    assert tuple(found.columns) == COLUMNS
    values = found.fetchall()
    assert [value[0] for value in values] == list(range(1, 13))
    assert values[1][8][0]["evidence"][0]["text"]


@pytest.mark.parametrize("packed", [False, True])
def test_resumes_beside_an_export_are_read(tmp_path: Path, packed: bool) -> None:
    career = "Ana Brandt\nExperience\n" + "\n".join(
        f"- built service number {n} with {n * 7} teams and {n * 13} sites" for n in range(40)
    )
    folder = tmp_path / "files"
    folder.mkdir()
    for number in (2, 5):
        (folder / f"A{number}.txt").write_text(career, encoding="utf-8")
    place = folder
    if packed:
        place = tmp_path / "files.zip"
        with zipfile.ZipFile(place, "w") as out:
            for file in folder.iterdir():
                out.write(file, f"resumes/{file.name}")
    rows = rows_of(12)
    rows[1][3], rows[4][3] = "+1 415 777 0002", "+1 415 777 0005"
    screened(write_export(tmp_path / "in.csv", rows), tmp_path / "out", attachments=place)
    rings = json.loads((tmp_path / "out" / "rings.json").read_text(encoding="utf-8"))
    (ring,) = [ring for ring in rings if ring["names_differ"]]
    assert ring["applications"] == ["A2", "A5"]
    assert "file" in {edge["kind"] for edge in ring["edges"]}


def test_what_cannot_be_used_is_told_before_anything_is_written(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(12))
    with pytest.raises(ExportError, match="cannot be"):
        screened(tmp_path / "none.csv", tmp_path / "out")
    with pytest.raises(ExportError, match="attachments"):
        screened(export, tmp_path / "out", attachments=tmp_path / "none")
    with pytest.raises(ExportError, match="format"):
        screened(export, tmp_path / "out", format="xlsx")
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="cannot be made"):
        screened(export, tmp_path / "file")
    assert not (tmp_path / "out").exists()
