"""One person written in two ways is found without hanging strangers together."""

from __future__ import annotations

import json
from pathlib import Path

from hirecheck.engines.parts import WorkFolder
from hirecheck.engines.screening import screen_rows
from hirecheck.intake.exports.export import open_export
from hirecheck.settings import Settings
from tests.engines.exports import NOW, rows_of, screened, write_export

_SLIPS = (
    ["S1", "Katarzyna Wojciechowska", "k.wojciechowska@post.example", "+1 415 444 2231",
     "Boise, ID", "4417 Larkspur Way, Boise, ID", "2026-03-02", "", ""],
    ["S2", "Katarzyna Wojciechovska", "k.wojciechovska@post.example", "+1 415 444 2237",
     "Boise, ID", "4417 Larkspur Wy, Boise, ID", "2026-04-02", "", ""],
)  # fmt: skip


def test_slips_of_the_pen_are_one_person_again(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", [*rows_of(40), *_SLIPS])
    screened(export, tmp_path / "out")
    rings = json.loads((tmp_path / "out" / "rings.json").read_text(encoding="utf-8"))
    (ring,) = [r for r in rings if "S1" in r["applications"]]
    assert ring["applications"] == ["S1", "S2"]
    assert not ring["names_differ"]
    assert "near" in {edge["kind"] for edge in ring["edges"]}


def test_strangers_who_meet_in_a_block_are_not_sorted_together(tmp_path: Path) -> None:
    """All forty live in one city and share first syllables, so that they meet in blocks."""
    strangers = [row for row in rows_of(60)[10:] if row[0] not in ("A2", "A5", "A7")]
    export = open_export(write_export(tmp_path / "in.csv", strangers))
    work = WorkFolder(tmp_path / "work", {})
    done = screen_rows(export.rows, work, Settings(now=NOW))
    sorted_rows = [line for part in range(done.buckets) for line in work.lines("rows", part)]
    assert len(sorted_rows) < len(strangers) / 4
