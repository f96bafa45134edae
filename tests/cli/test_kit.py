"""`hirecheck interview kit` and `verify`: questions out, the filled-in sheet back in."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from hirecheck.cli.main import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def packet(tmp_path: Path) -> Path:
    path = tmp_path / "anna"
    path.mkdir()
    form = {"id": "a", "name": "Anna Example", "email": "anna@oak.example", "role": "Engineer"}
    (path / "application.json").write_text(json.dumps(form), encoding="utf-8")
    (path / "resume.txt").write_text(
        "Anna Example\nEngineer\nanna@oak.example\n\nExperience\n"
        "Engineer, Oak\u202efield Software, 2019 - 2024\n",
        encoding="utf-8",
    )
    return path


def test_the_kit_is_printed_and_harmless(packet: Path, capsys: Captured) -> None:
    for form in ("markdown", "html"):
        assert main(["interview", "kit", str(packet), "-f", form]) == 0
        shown = capsys.readouterr().out
        assert "Engineer" in shown
        assert "\u202e" not in shown


def test_a_folder_gets_all_three_and_the_sheet_goes_back(
    packet: Path, tmp_path: Path, capsys: Captured
) -> None:
    folder = tmp_path / "kit"
    folder.mkdir()
    assert main(["interview", "kit", str(packet), "-o", str(folder)]) == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["kit.html", "kit.md", "score-sheet.yaml"]
    rows = yaml.safe_load((folder / "score-sheet.yaml").read_text(encoding="utf-8"))
    rows[0] |= {"outcome": "refused every way that was offered", "passed": False}
    (packet / "verification.yaml").write_text(yaml.safe_dump(rows), encoding="utf-8")
    assert main(["score", str(packet), "-f", "json"]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert any(e["document"] == "verification.yaml" for f in found for e in f["evidence"])


def test_a_posted_string_is_recognised(packet: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["interview", "kit", str(packet)]) == 0
    string = re.search(r"hirecheck-[0-9a-f]{12}", capsys.readouterr().out)
    assert string is not None
    page, other = tmp_path / "gist.html", tmp_path / "other.html"
    page.write_text(f"<p>{string[0]}</p>", encoding="utf-8")
    other.write_text("<p>hirecheck-</p>", encoding="utf-8")
    assert main(["interview", "verify", string[0], str(other), str(page)]) == 0
    shown = capsys.readouterr().out
    assert "other.html: does not hold" in shown
    assert "gist.html: holds the whole string" in shown
    assert main(["interview", "verify", string[0], str(other)]) == 1
    assert main(["interview", "verify", string[0], str(tmp_path / "none.html")]) == 1


def test_a_time_that_is_none_is_told(packet: Path, capsys: Captured) -> None:
    assert main(["interview", "kit", str(packet), "--at", "tomorrow"]) == 2
    assert "is not a time" in capsys.readouterr().err


def test_a_signature_needs_the_keys_and_a_proof_needs_something(
    tmp_path: Path, capsys: Captured
) -> None:
    assert main(["interview", "verify", "hirecheck-0123456789ab"]) == 2
    assert "--signature with --keys" in capsys.readouterr().err
    signed = str(tmp_path / "proof.sig")
    assert main(["interview", "verify", "hirecheck-0123456789ab", "--signature", signed]) == 2
    assert "belong together" in capsys.readouterr().err
