"""Reads a list in whatever form it comes: told by its content, not by its name alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from hirecheck.errors import InputError
from hirecheck.facts.indicators.from_text import read_table, read_text
from hirecheck.facts.indicators.reading import ListInfo, Reading

__all__ = ["read_indicators"]

MAX_BYTES = 500_000_000


def read_indicators(path: Path, *, name: str = "", source: str = "", **facts: object) -> Reading:
    """The entries of a list. `facts` are of ListInfo, such as `authority=True`.

    Broken lines are counted and named and the rest is used. Raises InputError where the file
    cannot be read or holds no entry at all.
    """
    data = _bytes(path)
    info = ListInfo(name or path.stem, source or path.name, _day(path), **facts)  # type: ignore[arg-type]
    reading = _read(path, data, info)
    if not reading.indicators:
        first = f" First problem: {reading.problems[0]}." if reading.problems else ""
        raise InputError(
            path.name, "holds no indicator that could be read.",
            remedy=f"Known are plain text, CSV, STIX 2.1, MISP, OFAC, UN and OpenSanctions.{first}",
        )  # fmt: skip
    return reading


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(path.name, "is larger than a list can be (500 MB)")
        return path.read_bytes()
    except OSError as error:
        raise InputError(path.name, f"cannot be read ({error.strerror})") from error


def _day(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date()


def _read(path: Path, data: bytes, info: ListInfo) -> Reading:
    text = data.decode("utf-8-sig", errors="replace")
    first = next((line for line in text.splitlines() if line and not line.startswith("#")), "")
    if path.suffix.lower() in (".csv", ".tsv") or any(c in first for c in ",;\t"):
        return read_table(text, info, path.name)
    return read_text(text, info, path.name)
