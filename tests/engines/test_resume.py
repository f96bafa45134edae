"""A run that is killed at any moment goes on where it was and ends in the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hirecheck.engines.parts import WorkFolder, alone_in
from tests.engines.exports import NOW, rows_of, write_export

#: Runs with small batches and, at progress call N, is killed by itself with SIGKILL.
SCRIPT = """
import multiprocessing, os, sys
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
        print(*(worker.pid for worker in multiprocessing.active_children()), flush=True)
        os.kill(os.getpid(), 9)
if __name__ == "__main__":
    settings = Settings(now=sys.argv[4], jobs=int(sys.argv[5]))
    screen_export(Path(sys.argv[1]), Path(sys.argv[2]), settings, format="jsonl", progress=follow)
"""
ROOT = Path(__file__).parents[2]


def started(export: Path, out: Path, die_at: int) -> int:
    return _run(export, out, die_at, 1).returncode


def _run(export: Path, out: Path, die_at: int, jobs: int) -> subprocess.CompletedProcess[str]:
    arguments = [str(export), str(out), str(die_at), NOW, str(jobs)]
    command = [sys.executable, "-c", SCRIPT, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, env=environment, check=False, timeout=120, capture_output=True, text=True
    )


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


def _lives(process: int) -> bool:
    """True while a process runs; one that has ended and that nobody has fetched does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc here")
def test_the_workers_of_a_killed_run_end_with_it(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(200))
    killed = _run(export, tmp_path / "out", 2, 2)
    assert killed.returncode == -9
    workers = [int(process) for process in killed.stdout.split()]
    assert workers
    until = time.monotonic() + 20
    while any(map(_lives, workers)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(_lives, workers))


def test_a_second_run_in_one_folder_is_told_to_wait(tmp_path: Path) -> None:
    export = write_export(tmp_path / "in.csv", rows_of(12))
    with alone_in(tmp_path):
        second = _run(export, tmp_path, 0, 1)
    assert second.returncode == 1
    assert "is being written by another run" in second.stderr
    assert not (tmp_path / "results.jsonl").exists()
    assert _run(export, tmp_path, 0, 1).returncode == 0


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
