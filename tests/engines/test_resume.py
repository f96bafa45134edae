"""A run that is killed at any moment goes on where it was and ends in the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hirecheck.engines.parts import WorkFolder
from tests.engines.exports import NOW, rows_of, write_export

#: Runs with small batches and, at progress call N, is killed by itself with SIGKILL.
SCRIPT = """
import os, sys
from pathlib import Path
from hirecheck.engines import screening
from hirecheck.engines.export import screen_export
from hirecheck.settings import Settings
screening.BATCH = 40
left = int(sys.argv[3])
def follow(stage, done, share):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), 9)
settings = Settings(now=sys.argv[4])
screen_export(Path(sys.argv[1]), Path(sys.argv[2]), settings, format="jsonl", progress=follow)
"""
ROOT = Path(__file__).parents[2]


def started(export: Path, out: Path, die_at: int) -> int:
    command = [sys.executable, "-c", SCRIPT, str(export), str(out), str(die_at), NOW]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, check=False, timeout=120).returncode


def written(out: Path) -> dict[str, bytes]:
    files = ("results.jsonl", "rings.json", "index.html")
    return {name: (out / name).read_bytes() for name in files}


def test_killed_runs_end_in_the_same_bytes(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(90))
    assert started(export, tmp_path / "whole", 0) == 0
    out = tmp_path / "killed"
    for die_at in (2, 4):
        assert started(export, out, die_at) == -9
        assert not (out / "results.jsonl").exists()
        assert (out / ".unfinished").exists()
    assert started(export, out, 0) == 0
    assert written(out) == written(tmp_path / "whole")
    assert not (out / ".unfinished").exists()


def test_parts_are_whole_or_absent_and_belong_to_one_plan(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path / "work", {"input": 1})

    def broken() -> object:
        yield "one"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work.write("results", 0, broken())  # type: ignore[arg-type]
    assert not work.has("results", 0)
    work.write("results", 0, ["one", "two"])
    assert WorkFolder(tmp_path / "work", {"input": 1}).has("results", 0)
    assert list(work.lines("results", 0)) == ["one\n", "two\n"]
    assert not WorkFolder(tmp_path / "work", {"input": 2}).has("results", 0)
