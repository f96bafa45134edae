"""Single reports of the queue's head, and runs that cannot write."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hirecheck.errors import ExportError
from hirecheck.report.jsonform import report_from_json
from tests.engines.exports import results_in, rows_of, screened, write_export


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    screened(write_export(folder / "in.csv", rows_of(40)), folder / "out", reports=2)
    return folder / "out"


def test_the_page_leads_to_the_reports_that_are_there(out: Path) -> None:
    page = (out / "index.html").read_text(encoding="utf-8")
    links = sorted(set(re.findall(r'href="(reports/[^"]+)"', page)))
    assert len(links) == 2
    assert links == sorted(f"reports/{p.name}" for p in (out / "reports").glob("*.html"))
    assert all("<h1" in (out / link).read_text(encoding="utf-8") for link in links)


def test_a_report_says_what_the_row_says(out: Path) -> None:
    rows = {row["application_id"]: row for row in results_in(out)}
    lines = (out / "reports" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    reports = [report_from_json(line) for line in lines]
    assert [r.points for r in reports] == sorted((r.points for r in reports), reverse=True)
    for report in reports:
        row = rows[report.id]
        assert (report.points, report.band.value) == (row["points"], row["band"])
        found = [part.finding.check for part in report.contributions]
        assert found == [f["check"] for f in row["findings"]]
        assert {link.application for link in report.linked} <= rows.keys()
    assert any(report.linked for report in reports)


def test_rings_are_told_over_time(out: Path) -> None:
    rings = json.loads((out / "rings.json").read_text(encoding="utf-8"))
    (ring,) = [ring for ring in rings if ring["names_differ"]]
    assert ring["story"].startswith("3 applications from 2026-03-03 to 2026-03-08: 3 names")
    assert "1 number" in ring["story"]
    assert [m["applied"] for m in ring["members"]] == ["2026-03-03", "2026-03-06", "2026-03-08"]
    assert {m["application"] for m in ring["members"]} == set(ring["applications"])


def test_no_report_of_an_earlier_run_stays_behind(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(20))
    screened(export, tmp_path / "out", reports=2)
    assert (tmp_path / "out" / "reports").exists()
    screened(export, tmp_path / "out", reports=0)
    assert not (tmp_path / "out" / "reports").exists()
    assert "reports/" not in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_a_table_of_which_nothing_is_understood_is_refused(tmp_path: Path) -> None:
    export = tmp_path / "in.csv"
    export.write_text("foo,bar\nx,y\n", encoding="utf-8")
    with pytest.raises(ExportError, match=r"foo, bar.*--map"):
        screened(export, tmp_path / "out")


def test_an_export_without_rows_says_so(tmp_path: Path) -> None:
    export = tmp_path / "in.csv"
    export.write_text("Application ID,Name\n", encoding="utf-8")
    summary = screened(export, tmp_path / "out")
    assert summary.rows == 0
    assert any("no application" in note for note in summary.notes)


_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from hirecheck.cli.main import main
sys.exit(main(["screen", *sys.argv[2:], "--quiet"]))
"""


@pytest.mark.parametrize("limit", [4_000, 50_000])
def test_a_full_disk_is_told_and_leaves_nothing_half(tmp_path: Path, limit: int) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(60))
    folder = tmp_path / "out"
    command = [sys.executable, "-c", _LIMITED, str(limit), str(export), "-o", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 1, run.stderr
    assert "Free some space" in run.stderr
    assert "Traceback" not in run.stderr
    assert not list(folder.glob("results*"))
    assert not (folder / "summary.json").exists()
    summary = screened(export, folder)
    assert summary.rows == 60


def test_a_folder_of_somebody_elses_reports_is_left_alone(tmp_path: Path) -> None:
    own = tmp_path / "reports" / "q3.txt"
    own.parent.mkdir()
    own.write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match=r"q3\.txt that hirecheck did not write"):
        screened(write_export(tmp_path / "in.csv", rows_of(12)), tmp_path)
    assert own.read_text(encoding="utf-8") == "mine"
    own.unlink()
    assert screened(tmp_path / "in.csv", tmp_path, reports=1).rows == 12
    assert screened(tmp_path / "in.csv", tmp_path, reports=1).rows == 12
