"""`hirecheck report`: what was saved is shown again, and what cannot be shown is told."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from hirecheck.cli.main import main
from hirecheck.report.jsonform import render_json
from hirecheck.report.text import render_text
from tests.cli.test_main import hirecheck_process
from tests.report.builders import FULL, QUIET, with_words

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "saved.json"
    path.write_text(render_json(FULL), encoding="utf-8")
    return path


@pytest.fixture
def several(tmp_path: Path) -> Path:
    path = tmp_path / "several.jsonl"
    failed = json.dumps({"id": "app-99", "error": "app-99: is an empty folder"})
    lines = [render_json(FULL, compact=True), failed, render_json(QUIET, compact=True)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_saved_report_reads_as_the_first_one_did(saved: Path, capsys: Captured) -> None:
    assert main(["report", str(saved)]) == 0
    assert capsys.readouterr().out == render_text(FULL)


def test_json_comes_out_as_it_went_in(saved: Path, capsys: Captured) -> None:
    assert main(["report", str(saved), "--format", "json"]) == 0
    assert capsys.readouterr().out == saved.read_text(encoding="utf-8") + "\n"


def test_several_reports_keep_their_order_and_their_failures(
    several: Path, capsys: Captured
) -> None:
    assert main(["report", str(several), "--format", "json"]) == 3
    caught = capsys.readouterr()
    values = [json.loads(line) for line in caught.out.splitlines()]
    assert [value["id"] for value in values] == ["app-17", "app-99", "app-18"]
    assert values[1]["error"] == "app-99: is an empty folder"
    assert caught.err == "hirecheck: app-99: is an empty folder\n"


def test_a_spreadsheet_has_one_header_and_a_row_each(several: Path, capsys: Captured) -> None:
    assert main(["report", str(several), "--format", "csv"]) == 3
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["id"] for row in rows] == ["app-17", "app-99", "app-18"]


def test_a_page_for_each_goes_into_a_folder(several: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    assert main(["report", str(several), "--format", "html", "-o", str(folder)]) == 3
    assert sorted(p.name for p in folder.iterdir()) == ["app-17.html", "app-18.html"]


def test_several_pages_need_a_folder(several: Path, capsys: Captured) -> None:
    assert main(["report", str(several), "--format", "html"]) == 2
    assert "give a folder" in capsys.readouterr().err


def test_equal_and_hostile_ids_get_files_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    reports = [FULL, FULL, with_words("../../../etc/x")]
    path.write_text("\n".join(render_json(r, compact=True) for r in reports), encoding="utf-8")
    assert main(["report", str(path), "-f", "markdown", "-o", str(tmp_path / "out")]) == 0
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == ["app-17-2.md", "app-17.md", "etc-x.md"]


def test_the_name_of_the_output_tells_the_format(saved: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert main(["report", str(saved), "-o", str(page)]) == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".tmp"] == []


def test_an_output_folder_that_does_not_exist_is_told(
    saved: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert main(["report", str(saved), "-o", str(tmp_path / "no" / "page.html")]) == 2
    assert "does not exist" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("band", "code"), [("none", 12), ("ask", 12), ("verify", 12), ("escalate", 12)]
)
def test_the_exit_code_tells_the_highest_band(saved: Path, band: str, code: int) -> None:
    assert main(["report", str(saved), "--exit-band", band]) == code


def test_a_band_below_the_one_asked_for_ends_with_0(tmp_path: Path) -> None:
    path = tmp_path / "quiet.json"
    path.write_text(render_json(QUIET), encoding="utf-8")
    assert main(["report", str(path), "--exit-band", "ask"]) == 0
    assert main(["report", str(path), "--exit-band", "none"]) == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "does not exist"),
        (b"", "is not JSON"),
        (b"\xff\xfe\x00", "is not UTF-8"),
        (b'{"schema": "other/1"}', "its schema is 'other/1'"),
        (b"[1, 2", "is not JSON"),
    ],
)
def test_a_file_that_is_no_report_ends_with_1(
    content: bytes | None, said: str, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "x.json"
    if content is not None:
        path.write_bytes(content)
    assert main(["report", str(path)]) == 1
    caught = capsys.readouterr()
    assert said in caught.err
    assert str(path) in caught.err
    assert caught.out == ""


def test_a_folder_is_no_report(tmp_path: Path, capsys: Captured) -> None:
    assert main(["report", str(tmp_path)]) == 1
    assert "is a folder" in capsys.readouterr().err


def test_a_broken_line_costs_no_other_line(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(
        render_json(FULL, compact=True) + '\n{"schema": "hirecheck.rep\n', encoding="utf-8"
    )
    assert main(["report", str(path), "-f", "json"]) == 3
    caught = capsys.readouterr()
    assert "x.jsonl, line 2: is not JSON" in caught.err
    assert [json.loads(line)["id"] for line in caught.out.splitlines()] == ["app-17", str(path)]


def test_a_report_can_be_piped_in() -> None:
    done = hirecheck_process("report", "-", stdin=render_json(FULL))
    assert done.returncode == 0
    assert done.stdout == render_text(FULL)


def test_the_notice_reminds_who_prints_it(saved: Path, capsys: Captured) -> None:
    assert main(["report", str(saved), "--audience", "candidate"]) == 0
    caught = capsys.readouterr()
    assert caught.out.startswith("Notice about your application\n")
    assert "lines in [brackets] are yours" in caught.err


def test_the_schema_is_printed(capsys: Captured) -> None:
    assert main(["report", "--schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    Draft202012Validator(schema).validate(json.loads(render_json(FULL)))


def test_the_applicants_notice_is_no_json(saved: Path, capsys: Captured) -> None:
    assert main(["report", str(saved), "--audience", "candidate", "-f", "json"]) == 2
    assert "choose text, markdown or html" in capsys.readouterr().err
