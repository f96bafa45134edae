"""`hirecheck score`: packets made on the spot, good, broken and missing."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from hirecheck.cli.main import main

Captured = pytest.CaptureFixture[str]
NOW = "2026-01-02T03:04:05+00:00"


def packet(folder: Path, name: str = "Anna Example", **more: Any) -> Path:
    folder.mkdir(parents=True)
    fields = {"id": f"id-{folder.name}", "name": name, "email": "anna@mailbox.example"}
    (folder / "application.json").write_text(json.dumps(fields | more), encoding="utf-8")
    (folder / "resume.txt").write_text(
        f"{name}\nSoftware Engineer\nanna@mailbox.example\n\n"
        "Experience\nEngineer, Oakfield Software, 2019 - 2024\n",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken"
    path.mkdir()
    return path


def test_one_packet_is_one_report(tmp_path: Path, capsys: Captured) -> None:
    assert main(["score", str(packet(tmp_path / "anna")), "--now", NOW]) == 0
    caught = capsys.readouterr()
    assert caught.out.startswith("Anna Example · anna@mailbox.example · id-anna\n")
    last = caught.out.splitlines()[-1]
    found = re.fullmatch(r"(\d+) checks: (\d+) findings?, (\d+) quiet, (\d+) not assessed", last)
    assert found is not None
    total, *parts = map(int, found.groups())
    assert total == sum(parts) > 100
    assert caught.err == ""


def test_json_of_one_packet_is_one_object_and_the_same_each_time(
    tmp_path: Path, capsys: Captured
) -> None:
    anna = str(packet(tmp_path / "anna"))
    assert main(["score", anna, "-f", "json", "--now", NOW]) == 0
    first = capsys.readouterr().out
    value = json.loads(first)
    assert value["schema"] == "hirecheck.report/1"
    assert (value["id"], value["provenance"]["screened_at"]) == ("id-anna", NOW)
    assert round(sum(f["points_counted"] for f in value["findings"]), 2) == value["points"]
    assert all(finding["evidence"] for finding in value["findings"])
    main(["score", anna, "-f", "json", "--now", NOW])
    assert capsys.readouterr().out == first


def test_json_of_several_packets_is_lines_in_order_with_errors_in_place(
    tmp_path: Path, broken: Path, capsys: Captured
) -> None:
    paths = [packet(tmp_path / "b"), broken, tmp_path / "missing", packet(tmp_path / "a")]
    assert main(["score", *map(str, paths), "-f", "json", "--now", NOW]) == 3
    caught = capsys.readouterr()
    values = [json.loads(line) for line in caught.out.splitlines()]
    assert [value["id"] for value in values] == ["id-b", "broken", "missing", "id-a"]
    assert ["error" in value for value in values] == [False, True, True, False]
    assert len(caught.err.splitlines()) == 2
    assert "Traceback" not in caught.err


def test_the_order_is_kept_when_packets_are_read_at_once(tmp_path: Path, capsys: Captured) -> None:
    paths = [str(packet(tmp_path / name)) for name in ("c", "a", "b")]
    assert main(["score", *paths, "-f", "json", "--now", NOW, "--jobs", "2"]) == 0
    at_once = capsys.readouterr().out
    assert main(["score", *paths, "-f", "json", "--now", NOW]) == 0
    assert capsys.readouterr().out == at_once
    assert [json.loads(line)["id"] for line in at_once.splitlines()] == ["id-c", "id-a", "id-b"]


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_nothing_readable_ends_with_1(broken: Path, form: str, capsys: Captured) -> None:
    assert main(["score", str(broken), "-f", form]) == 1
    caught = capsys.readouterr()
    assert "broken" in caught.err
    assert "Traceback" not in caught.err
    if form == "json":
        assert set(json.loads(caught.out)) == {"id", "error"}


def test_a_missing_path_is_told(tmp_path: Path, capsys: Captured) -> None:
    assert main(["score", str(tmp_path / "nowhere")]) == 1
    message = capsys.readouterr().err
    assert "nowhere" in message
    assert len(message.splitlines()) == 1


def test_a_saved_report_is_rendered_as_it_was_first_shown(tmp_path: Path, capsys: Captured) -> None:
    anna = str(packet(tmp_path / "anna", shipping_address="9 Elm St, Reno, NV 89501"))
    saved = tmp_path / "anna.json"
    assert main(["score", anna, "--now", NOW, "-o", str(saved)]) == 0
    for form in ("text", "markdown", "html"):
        assert main(["score", anna, "--now", NOW, "-f", form]) == 0
        first = capsys.readouterr().out
        assert main(["report", str(saved), "-f", form]) == 0
        assert capsys.readouterr().out == first


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--base-rate", "5"], "expected a share between 0 and 1"),
        (["--base-rate", "x"], "--base-rate"),
        (["--jobs", "0"], "--jobs"),
        (["--exit-band", "guilty"], "--exit-band"),
        (["--settings", "nowhere.toml"], "cannot be read"),
    ],
)
def test_a_setting_that_cannot_be_used_ends_with_2(
    tmp_path: Path, arguments: list[str], said: str, capsys: Captured
) -> None:
    assert main(["score", str(packet(tmp_path / "anna")), *arguments]) == 2
    assert said in " ".join(capsys.readouterr().err.replace("│", " ").split())


def test_another_base_rate_changes_the_probability_and_not_the_points(
    tmp_path: Path, capsys: Captured
) -> None:
    anna = str(packet(tmp_path / "anna"))
    values = []
    for rate in ("0.01", "0.2"):
        assert main(["score", anna, "-f", "json", "--base-rate", rate]) == 0
        values.append(json.loads(capsys.readouterr().out))
    assert values[0]["points"] == values[1]["points"]
    assert values[0]["probability"] < values[1]["probability"]


def test_hostile_names_reach_no_terminal(tmp_path: Path, capsys: Captured) -> None:
    path = packet(tmp_path / "x", name="Eve\x1b[2J\u202e Example")
    assert main(["score", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_weights_table_that_cannot_be_used_is_said_once(tmp_path: Path, capsys: Captured) -> None:
    paths = [str(packet(tmp_path / name)) for name in ("a", "b")]
    (tmp_path / "weights.json").write_text("{}", encoding="utf-8")
    assert main(["score", *paths, "--weights", str(tmp_path / "weights.json")]) == 1
    caught = capsys.readouterr()
    assert len(caught.err.splitlines()) == 1
    assert caught.out == ""
