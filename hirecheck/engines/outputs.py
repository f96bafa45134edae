"""What `hirecheck screen` leaves behind: each output is whole or absent."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TextIO

import duckdb

from hirecheck.engines.parts import write_whole
from hirecheck.errors import ExportError
from hirecheck.report.dashboard import QUEUE, Tally
from hirecheck.report.safe import cell

__all__ = ["tally_of", "write_lines", "write_results", "write_rings"]

COLUMNS = (
    "row", "application_id", "name", "points", "probability", "band", "ring", "top_checks",
    "findings", "error",
)  # fmt: skip

_FINDING = (
    'STRUCT("check" VARCHAR, family VARCHAR, role VARCHAR, severity VARCHAR, confidence DOUBLE, '
    "sentence VARCHAR, points_found DOUBLE, points_counted DOUBLE, "
    'evidence STRUCT(document VARCHAR, "start" BIGINT, "end" BIGINT, "text" VARCHAR)[])[]'
)
_TYPES = (
    "{row: 'BIGINT', application_id: 'VARCHAR', name: 'VARCHAR', points: 'DOUBLE', "
    "probability: 'DOUBLE', band: 'VARCHAR', ring: 'BIGINT', top_checks: 'VARCHAR[]', "
    f"findings: '{_FINDING}', error: 'VARCHAR'}}"
)
#: No line of JSON is longer: a row has as many findings as there are checks at most.
_LONGEST = 32_000_000
_SOURCE = (
    f"read_json(?, format = 'newline_delimited', maximum_object_size = {_LONGEST}, "
    f"columns = {_TYPES})"
)
_BAND_RANK = "list_position(['none', 'ask', 'verify', 'escalate'], band)"


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write lines of JSON so that the file is whole or not there."""

    def fill(out: TextIO) -> None:
        for line in lines:
            out.write(line + "\n")

    _in_one_step(path, fill)


def write_results(lines: Path, target: Path) -> None:
    """Write the rows in `lines` as the parquet, csv or jsonl that the target's name asks for."""
    if target.suffix == ".csv":
        _in_one_step(target, lambda out: _write_csv(lines, out))
    elif target.suffix == ".parquet":
        _write_parquet(lines, target)
    else:
        with lines.open(encoding="utf-8", newline="\n") as rows:
            _in_one_step(target, lambda out: shutil.copyfileobj(rows, out))


def _in_one_step(path: Path, fill: Callable[[TextIO], None]) -> None:
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="") as out:
            fill(out)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise ExportError(
            str(path),
            f"cannot be written ({error.strerror}).",
            remedy="Free some space or choose another --output; nothing half-written was kept.",
        ) from error


def _write_csv(lines: Path, out: TextIO) -> None:
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    with lines.open(encoding="utf-8", newline="\n") as rows:
        for line in rows:
            row = json.loads(line)
            writer.writerow([_cell(row[column]) for column in COLUMNS])


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return cell(value)
    if isinstance(value, list):
        plain = all(isinstance(item, str) for item in value)
        text = "; ".join(value) if plain else json.dumps(value, ensure_ascii=False)
        return cell(text)
    return value


def _write_parquet(lines: Path, target: Path) -> None:
    temporary = target.with_name(target.name + ".tmp")
    connection = _database()
    try:
        connection.execute(
            f"COPY (SELECT * FROM {_SOURCE}) TO '{_quoted(temporary)}' (FORMAT parquet)",  # noqa: S608
            [str(lines)],
        )
    except duckdb.Error as error:
        temporary.unlink(missing_ok=True)
        raise ExportError(
            str(target),
            f"cannot be written ({error}).",
            remedy="Free some space or choose another --output; nothing half-written was kept.",
        ) from error
    finally:
        connection.close()
    temporary.replace(target)


def _database() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    connection.execute("SET memory_limit = '900MB'")
    return connection


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def tally_of(lines: Path) -> Tally:
    """Counts over all result rows and the head of the queue."""
    tally = Tally()
    connection = _database()
    try:
        source = _SOURCE.replace("?", _text(lines))
        connection.execute(f"CREATE VIEW rows AS SELECT * FROM {source}")  # noqa: S608
        for band, count in connection.execute(
            "SELECT band, count(*) FROM rows GROUP BY band"
        ).fetchall():
            tally.rows += count
            if band:
                tally.bands[band] = count
            else:
                tally.failed = count
        checks = connection.execute(
            'SELECT f."check", count(*) FROM (SELECT unnest(findings) AS f FROM rows) '
            "GROUP BY 1 ORDER BY 2 DESC, 1"
        )
        tally.checks.update(dict(checks.fetchall()))
        tally.problems = connection.execute(
            "SELECT row, error FROM rows WHERE error IS NOT NULL ORDER BY row LIMIT 100"
        ).fetchall()
        top = connection.execute(
            f"SELECT * FROM rows WHERE band <> 'none' "  # noqa: S608
            f"ORDER BY {_BAND_RANK} DESC, points DESC, row LIMIT {QUEUE}"
        )
        tally.top = [dict(zip(COLUMNS, row, strict=True)) for row in top.fetchall()]
    finally:
        connection.close()
    return tally


def _text(path: Path) -> str:
    return f"'{_quoted(path)}'"


def write_rings(rings: list[dict[str, Any]], folder: Path) -> None:
    """Write `rings.json`, one ring a line."""
    lines = ",\n".join(json.dumps(ring, ensure_ascii=False) for ring in rings)
    text = f"[\n{lines}\n]\n" if rings else "[]\n"
    write_whole(folder / "rings.json", text.encode("utf-8"))
