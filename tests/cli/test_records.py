"""`extract` and `interview read`: one object for one input, lines in order for several."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hirecheck.cli.main import main
from tests.cli.test_main import hirecheck_process

Captured = pytest.CaptureFixture[str]

RESUME = (
    "Anna Example\nEngineer\nanna@mailbox.example\n\nExperience\nEngineer, Oakfield, 2019 - 2024\n"
)
NOTES = "Friendly call.\nShe refused to show her ID on camera when asked.\n"


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "resume.txt"
    path.write_text(RESUME, encoding="utf-8")
    return path


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    return path


def test_a_resume_becomes_one_json_resume_object(resume: Path, capsys: Captured) -> None:
    assert main(["extract", str(resume)]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["basics"]["name"] == "Anna Example"
    assert value["basics"]["email"] == "anna@mailbox.example"
    assert value["meta"]["hirecheck"]["document"] == "resume.txt"


def test_a_resume_for_people(resume: Path, capsys: Captured) -> None:
    assert main(["extract", str(resume), "--format", "text"]) == 0
    shown = capsys.readouterr().out
    assert "name: Anna Example" in shown
    assert "email: anna@mailbox.example" in shown


def test_a_resume_as_a_page_with_its_values_marked(
    resume: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(resume), "--format", "html"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("<!doctype html>")
    assert '<mark id="v1" title="basics.name">' in page


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_resumes_are_lines_in_order_with_errors_in_place(
    resume: Path, tmp_path: Path, jobs: str, capsys: Captured
) -> None:
    other = tmp_path / "b.txt"
    other.write_text(RESUME.replace("Anna", "Berta"), encoding="utf-8")
    missing = tmp_path / "missing.pdf"
    paths = [str(path) for path in (other, missing, resume)]
    assert main(["extract", *paths, "--jobs", jobs]) == 3
    values = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert values[0]["basics"]["name"] == "Berta Example"
    assert values[1]["document"] == "missing.pdf"
    assert "error" in values[1]
    assert values[2]["basics"]["name"] == "Anna Example"


def test_nothing_readable_ends_with_1(tmp_path: Path, capsys: Captured) -> None:
    for command in (["extract"], ["interview", "read"]):
        assert main([*command, str(tmp_path / "none.txt")]) == 1
        caught = capsys.readouterr()
        assert json.loads(caught.out)["document"] == "none.txt"
        assert "none.txt" in caught.err


def test_notes_give_cues_with_their_quotes(notes: Path, capsys: Captured) -> None:
    assert main(["interview", "read", str(notes)]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["document"] == "notes.txt"
    cue = next(c for c in value["cues"] if c["cue"] == "refuses-id")
    assert NOTES[cue["start"] : cue["end"]] == cue["text"]


def test_notes_for_people(notes: Path, capsys: Captured) -> None:
    assert main(["interview", "read", str(notes), "-f", "text"]) == 0
    assert "cue: refuses-id" in capsys.readouterr().out


def test_the_shell_gets_data_on_stdout_only(resume: Path) -> None:
    done = hirecheck_process("extract", str(resume), str(resume))
    assert done.returncode == 0
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 2


def test_notes_in_another_language_are_named_as_not_read(tmp_path: Path, capsys: Captured) -> None:
    german = tmp_path / "notes.txt"
    german.write_text(
        "Der Bewerber wollte die Kamera nicht einschalten und gab keinen Grund dafür an.\n",
        encoding="utf-8",
    )
    assert main(["interview", "read", str(german), "--format", "text"]) == 0
    shown = capsys.readouterr().out
    assert "only English is supported" in shown
    assert "no cue" not in shown
