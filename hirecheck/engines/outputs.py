"""What `hirecheck screen` leaves behind: each output is whole or absent."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import duckdb

from hirecheck.engines.parts import write_whole
from hirecheck.engines.screening import Screening
from hirecheck.linking.edges import Edge, edge_rules
from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.rings import Ring
from hirecheck.report.safe import cell

__all__ = ["rings_json", "write_results", "write_rings"]

COLUMNS = (
    "row", "application_id", "name", "points", "probability", "band", "ring", "top_checks",
    "findings", "error",
)  # fmt: skip

_TYPES = (
    "{row: 'BIGINT', application_id: 'VARCHAR', name: 'VARCHAR', points: 'DOUBLE', "
    "probability: 'DOUBLE', band: 'VARCHAR', ring: 'BIGINT', top_checks: 'VARCHAR[]', "
    "findings: 'JSON', error: 'VARCHAR'}"
)


def write_results(screening: Screening, folder: Path, format: str) -> Path:
    """Write one row an application in input order as parquet, csv or jsonl."""
    lines = folder / "results.jsonl"
    _write_lines(lines, screening.results())
    if format == "jsonl":
        return lines
    target = folder / f"results.{format}"
    if format == "csv":
        write_whole(target, _csv(lines))
    else:
        _parquet(lines, target)
    lines.unlink()
    return target


def _write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    temporary.replace(path)


def _read_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _csv(lines: Path) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in _read_lines(lines):
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    return out.getvalue().encode("utf-8")


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return cell(value)
    if isinstance(value, list):
        plain = all(isinstance(item, str) for item in value)
        text = "; ".join(value) if plain else json.dumps(value, ensure_ascii=False)
        return cell(text)
    return value


def _parquet(lines: Path, target: Path) -> None:
    temporary = target.with_name(target.name + ".tmp")
    connection = duckdb.connect()
    try:
        connection.execute("SET threads = 1")
        connection.execute("SET memory_limit = '700MB'")
        source = f"read_json(?, format = 'newline_delimited', columns = {_TYPES})"
        connection.execute(
            f"COPY (SELECT * FROM {source}) TO '{_quoted(temporary)}' (FORMAT parquet)",  # noqa: S608
            [str(lines)],
        )
    finally:
        connection.close()
    temporary.replace(target)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def write_rings(screening: Screening, folder: Path) -> Path:
    """Write `rings.json`."""
    target = folder / "rings.json"
    rings = rings_json(screening.rings, screening.people)
    write_whole(target, json.dumps(rings, ensure_ascii=False, indent=1).encode("utf-8"))
    return target


def rings_json(rings: Iterable[Ring], people: dict[int, Identifiers]) -> list[dict[str, Any]]:
    """Rings as the contract has them, in the order of their first application."""
    return [
        {
            "ring": place,
            "applications": [people[m].id for m in ring.members],
            "names": sorted({people[m].name for m in ring.members}),
            "names_differ": ring.names_differ,
            "edges": [_edge(edge, people) for edge in ring.edges],
            "points": ring.points,
        }
        for place, ring in enumerate(rings, start=1)
    ]


def _edge(edge: Edge, people: dict[int, Identifiers]) -> dict[str, Any]:
    main = edge.evidence[0]
    return {
        "a": people[edge.a].id,
        "b": people[edge.b].id,
        "kind": main.kind,
        "points": edge.points,
        "why": "; ".join(
            f"same {item.kind.replace('-', ' ')} ({edge_rules()[item.kind].why.lower()})"
            for item in edge.evidence
            if item.points > 0
        ),
    }
