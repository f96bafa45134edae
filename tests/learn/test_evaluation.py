"""Labelled packets: how they are found, and what an evaluation says of the samples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hirecheck.cli.commands import app
from hirecheck.errors import PacketError
from hirecheck.learn.ablation import ATTACKERS
from hirecheck.learn.evaluation import evaluate
from hirecheck.learn.evaluation_page import evaluation_html, evaluation_json, evaluation_text
from hirecheck.learn.labels import read_labelled
from hirecheck.settings import Settings

PACKETS = Path(__file__).parents[2] / "samples" / "packets"
NOW = Settings(now="2025-06-01T00:00:00+00:00")


def labels(folder: Path) -> Path:
    for path in PACKETS.iterdir():
        (folder / path.name).symlink_to(path, target_is_directory=True)
    rows = [
        f"{p.name},{'honest' if p.name.startswith('honest') else 'fraud'}"
        for p in PACKETS.iterdir()
    ]
    (folder / "labels.csv").write_text("packet,label\n" + "\n".join(rows), encoding="utf-8")
    return folder


def test_the_samples_are_told_apart(tmp_path: Path) -> None:
    found = evaluate(read_labelled(labels(tmp_path)), NOW)
    assert found.curve.area == 1.0
    assert found.recall_at_verify.value == 1.0
    assert found.false_alarms_at_verify.hits == 0
    assert sum(sum(row.values()) for row in found.bands.values()) == found.packets
    alone = {r.without: r.lost for r in found.removals if not r.without.startswith("family")}
    assert max(value for name, value in alone.items() if name not in ATTACKERS) == 0.0
    assert set(ATTACKERS) <= set(alone), "each attacker is tried"
    assert alone["an attacker with all of these"] >= alone["an attacker with a clean address"]


def test_every_form_shows_what_was_missed(tmp_path: Path) -> None:
    found = evaluate(read_labelled(labels(tmp_path)), NOW)
    assert json.loads(evaluation_json(found))["packets"] == found.packets
    assert "misrepresented" in evaluation_text(found)
    page = evaluation_html(found)
    assert "<script" not in page
    assert page.count("<svg") == 3
    assert page.count('class="band"') == 2, "both curves show their interval"
    assert "whisker" in page


def test_a_labelled_export_is_screened_with_what_its_rows_share(tmp_path: Path) -> None:
    export = tmp_path / "rows.csv"
    names = ("Ines Calder", "Rolf Amsel", "Mira Sundt", "Jonas Veld", "Aiko Brandt", "Tom Harrow")
    head = "Application ID,Candidate,Email,Phone,Known outcome\n"
    export.write_text(
        head
        + "".join(
            f"A{n},{name},{'shared' if n < 3 else f'own{n}'}@mail.example,"
            f"+1 512 555 01{n:02d},{'fraud' if n < 3 else 'honest'}\n"
            for n, name in enumerate(names)
        ),
        encoding="utf-8",
    )
    run = CliRunner().invoke(
        app, ["evaluate", str(export), "--label", "Known outcome", "-f", "json"]
    )
    assert run.exit_code == 0, run.output
    found = json.loads(run.stdout)
    assert found["packets"] == 6
    assert found["curve"]["area"] == 1.0
    assert "clu-email" in {c["check"] for c in found["checks"]}
    unnamed = CliRunner().invoke(app, ["evaluate", str(export)])
    assert unnamed.exit_code == 1
    assert "--label" in str(unnamed.exception)


def test_labels_by_folder_and_by_name(tmp_path: Path) -> None:
    for name in ("fraud/a", "honest/b", "honest-c"):
        (tmp_path / name).mkdir(parents=True)
    found = {item.path.name: item.misrepresented for item in read_labelled(tmp_path)}
    assert found == {"a": True, "b": False, "honest-c": False}


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("packet,label\nnone,fraud\n", "line 2"),
        ("packet,label\nx,perhaps\n", "line 2"),
        ("packet,label\nx,fraud\n", "no packet labelled honest"),
    ],
)
def test_labels_that_cannot_be_used_are_named(tmp_path: Path, table: str, says: str) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "labels.csv").write_text(table, encoding="utf-8")
    with pytest.raises(PacketError, match=says):
        read_labelled(tmp_path)
