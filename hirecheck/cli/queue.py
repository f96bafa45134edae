"""The head of a screened export's queue, read from its table of results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hirecheck.report.safe import one_line
from hirecheck.report.words import points

__all__ = ["queue_lines"]

_READERS = {
    ".parquet": "read_parquet(?)",
    ".csv": "read_csv(?, all_varchar = true)",
    ".jsonl": "read_json(?, format = 'newline_delimited', columns = {row: 'BIGINT', "
    "application_id: 'VARCHAR', name: 'VARCHAR', points: 'DOUBLE', band: 'VARCHAR', "
    "top_checks: 'VARCHAR[]'})",
}
_BANDS = "CASE band WHEN 'escalate' THEN 3 WHEN 'verify' THEN 2 ELSE 1 END"


def queue_lines(results: Path, top: int) -> Iterator[str]:
    """The first `top` applications that call for something, highest band and points first."""
    import duckdb  # heavy, and needed for this list only

    query = (
        "SELECT application_id, name, band, CAST(points AS DOUBLE), top_checks "  # noqa: S608
        f"FROM {_READERS[results.suffix]} WHERE band IN ('ask', 'verify', 'escalate') "
        f"ORDER BY {_BANDS} DESC, CAST(points AS DOUBLE) DESC, CAST(row AS BIGINT) LIMIT ?"
    )
    with duckdb.connect() as connection:
        rows = connection.execute(query, [str(results), top]).fetchall()
    for identity, name, band, value, checks in rows:
        named = checks if isinstance(checks, str) else ", ".join(checks or ())
        who = f"{one_line(str(identity), 20)}  {one_line(str(name or ''), 30)}"
        yield f"  {band:<9}{points(value):>7}  {who}  {one_line(named, 60)}"
