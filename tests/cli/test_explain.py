"""The words that carried a cue can be asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hirecheck.cli.main import main


def test_explained_cues_name_their_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("He refused to show the ID on camera.\n", encoding="utf-8")
    assert main(["interview", "read", str(file), "--explain"]) == 0
    (cue,) = json.loads(capsys.readouterr().out)["cues"]
    words = {part["word"]: part["weight"] for part in cue["words"]}
    assert words.get("refused", 0) > 0
    assert set(words) <= set("he refused to show the id on camera".split())
    assert main(["interview", "read", str(file)]) == 0
    assert "words" not in json.loads(capsys.readouterr().out)["cues"][0]
    assert main(["interview", "read", str(file), "--explain", "--format", "text"]) == 0
    assert "carried by: " in capsys.readouterr().out
