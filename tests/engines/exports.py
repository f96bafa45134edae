"""A small export with a ring, a household, one person twice, hostile names and broken rows."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path
from typing import Any

from hirecheck.engines.export import Summary, screen_export
from hirecheck.settings import Settings

__all__ = ["COLUMNS", "NOW", "results_in", "rows_of", "screened", "write_export"]

NOW = "2026-06-01T00:00:00+00:00"
COLUMNS = (
    "Application ID", "Candidate Name", "Email", "Phone", "Location", "Address", "Applied At",
    "IP Address", "Resume Text",
)  # fmt: skip
HOSTILE = "<script>alert(1)</script> =cmd|' /C calc'!A0"

_GIVEN = "Ana Rui Mei Udo Ines Kofi Lena Omar Vera Yuki".split()
_FAMILY = "Brandt Costa Tanaka Keller Moreau Boateng Novak Haddad Sokolov Mori".split()


def rows_of(count: int, seed: int = 3) -> list[list[str]]:
    """Rows of strangers, and what the module's first line names among the first ten."""
    draw = random.Random(seed)
    rows = [_stranger(number, draw) for number in range(1, count + 1)]
    for number, name in ((2, "Ana Brandt"), (5, "Rui Costa"), (7, "Mei Tanaka")):
        rows[number - 1][1], rows[number - 1][3] = name, "+1 202 555 0143"
    for number, name in ((3, "Vera Novak"), (4, "Omar Novak")):
        rows[number - 1][1], rows[number - 1][3] = name, "+1 202 555 0177"
    rows[7][1:4] = rows[8][1:4] = ["Yuki Sokolov", "yuki.sokolov@post.example", "+1 202 555 0188"]
    rows[9][1] = HOSTILE
    return rows


def _stranger(number: int, draw: random.Random) -> list[str]:
    name = f"{draw.choice(_GIVEN)} {draw.choice(_FAMILY)}{chr(97 + number % 26)}"
    return [
        f"A{number}", name, f"user{number}.{draw.randrange(10**6)}@mail.example",
        f"+1 415 {draw.randrange(200, 989)} {number:04d}", "Austin, TX",
        f"{draw.randrange(1, 9900)} Quarry St {number}, Austin, TX",
        f"2026-03-{1 + number % 28:02d}", f"198.51.100.{number % 250}", "",
    ]  # fmt: skip


def write_export(path: Path, rows: list[list[str]]) -> Path:
    """Write rows as CSV."""
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([COLUMNS, *rows])
    return path


def screened(export: Path, folder: Path, **options: Any) -> Summary:
    """Screen into a folder, as JSONL, at a fixed time."""
    options.setdefault("format", "jsonl")
    settings = Settings(now=NOW, jobs=options.pop("jobs", 1))
    return screen_export(export, folder, settings, **options)


def results_in(folder: Path) -> list[dict[str, Any]]:
    """The result rows."""
    text = (folder / "results.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]
