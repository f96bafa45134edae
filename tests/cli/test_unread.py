"""A packet of which one file cannot be read is scored, the file is named, and the code says 3."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "samples" / "packets" / "honest-privacy-minded"


def test_a_broken_resume_is_named_and_the_rest_is_scored(tmp_path: Path) -> None:
    packet = tmp_path / "packet"
    shutil.copytree(SAMPLE, packet)
    (packet / "resume.pdf").write_bytes(b"%PDF-1.4 broken")
    (packet / "holiday.bin").write_bytes(b"\x00\x01")
    run = subprocess.run(
        [sys.executable, "-m", "hirecheck", "score", str(packet), "--format", "json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 3
    assert "resume.pdf" in run.stderr
    assert "holiday.bin" not in run.stderr
    notes = {note["name"]: note["read"] for note in json.loads(run.stdout)["documents"]}
    assert notes["resume.pdf"] == "failed"
    assert notes["holiday.bin"] == "not-read"
