"""Reads the dated reference lists that ship in `hirecheck/data`.

Each list begins with a `#` line that names its source, licence and date, so that a finding can
say what it rests on.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from pathlib import Path

__all__ = ["data_path", "header", "read_rows"]


def data_path(name: str) -> Path:
    """Where a packaged data file lies."""
    return Path(str(files("hirecheck") / "data" / name))


@cache
def header(name: str) -> str:
    """The first line of a list without its `#`: source, licence, date."""
    with data_path(name).open(encoding="utf-8") as lines:
        return lines.readline().lstrip("#").strip()


@cache
def read_rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a packaged CSV list by column name, without its `#` lines."""
    with data_path(name).open(encoding="utf-8", newline="") as lines:
        wanted = (line for line in lines if not line.startswith("#"))
        return tuple(csv.DictReader(wanted))
