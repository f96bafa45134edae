"""What a user waits for: `--help`, one packet as a whole process, a hundred packets in one call.

    python -m bench.score [--packets 100] [--jobs 2]

Prints a table, and where the seconds of one packet go.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "samples" / "packets"
STEPS = (
    "read_packet", "add_claims", "add_resume", "add_mail", "add_network", "add_cues",
    "add_transcript", "add_timeline", "add_facts", "add_comparisons", "report_on",
)  # fmt: skip


def timed(arguments: list[str]) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak memory in MB of one process."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "hirecheck", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, _, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(arguments: list[str], times: int = 3) -> tuple[float, float, float]:
    """The fastest of a few runs, by wall time."""
    return min(timed(arguments) for _ in range(times))


def text_packet(folder: Path) -> Path:
    """A packet of plain text only."""
    target = folder / "text"
    shutil.copytree(SAMPLES / "kraken", target)
    for path in target.glob("resume.*"):
        path.unlink()
    (target / "resume.txt").write_text(
        "Stanley Merrick\nHouston, TX\nstanley.merrick@merrickdev.example\n\nExperience\n"
        "Senior Software Engineer, Halden Ledger Systems\nMarch 2022 - Present\n"
        "- Built settlement services in Go\n\nEducation\nB.Sc., University of Houston, 2010-2014\n",
        encoding="utf-8",
    )
    return target


def copies(folder: Path, count: int) -> list[str]:
    """`count` packets, the samples in turn; no two have the same line in their notes.

    What was read lately is not read again, which no pool of applicants would profit from.
    """
    sources = sorted(SAMPLES.iterdir())
    found = []
    for number in range(count):
        target = folder / f"packet-{number:04d}"
        shutil.copytree(sources[number % len(sources)], target)
        for notes in (*target.glob("notes*.*"), *target.glob("notes/*")):
            lines = notes.read_text(encoding="utf-8").splitlines()
            marked = (line.replace(" ", f" {_word(number)} ", 1) for line in lines)
            notes.write_text("\n".join(marked), encoding="utf-8")
        found.append(str(target))
    return found


def _word(number: int) -> str:
    return "".join(chr(ord("b") + int(digit)) for digit in f"{number:03d}")


def where_time_goes(packet: Path) -> list[tuple[str, float]]:
    """Seconds of the steps of one packet, warm."""
    from hirecheck.extract.cues.model import CueModel
    from hirecheck.screen import cue_reader, score_packet
    from hirecheck.settings import Settings

    score_packet(packet, Settings())
    reader = cue_reader()
    assert isinstance(reader, CueModel)
    reader.forget()
    profile = cProfile.Profile()
    profile.runcall(score_packet, packet, Settings())
    rows = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    by_name = {name: entry[3] for (_, _, name), entry in rows.items()}
    return [(step, by_name.get(step, 0.0)) for step in STEPS]


def main() -> None:
    """The command line of this bench."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packets", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=2)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packet = text_packet(folder)
        many = copies(folder, chosen.packets)
        rows = [
            ("hirecheck --help", best(["--help"])),
            ("score, text packet", best(["score", str(packet)])),
            ("score, PDF packet", best(["score", str(SAMPLES / "kraken")])),
            (
                f"score, {chosen.packets} packets, --jobs {chosen.jobs}",
                timed(["score", "--format", "json", "--jobs", str(chosen.jobs), *many]),
            ),
        ]
        print(f"{'what':36} {'wall s':>8} {'CPU s':>8} {'peak MB':>8}")
        for what, (wall, cpu, memory) in rows:
            print(f"{what:36} {wall:8.2f} {cpu:8.2f} {memory:8.0f}")
        print(f"packets a second: {chosen.packets / rows[-1][1][0]:.1f}")
        print("\nsteps of one PDF packet, warm, under the profiler (ms)")
        for step, seconds in where_time_goes(SAMPLES / "kraken"):
            print(f"  {step:18} {1000 * seconds:7.2f}")


if __name__ == "__main__":
    main()
