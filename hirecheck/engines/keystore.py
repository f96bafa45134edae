"""Which applications share a key: counted by DuckDB, within a memory limit, in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb

from hirecheck.linking.edges import TOO_COMMON, Group

__all__ = ["shared_groups"]

_SETTINGS = (
    "SET memory_limit = '900MB'",
    "SET threads = 2",
    "SET preserve_insertion_order = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
)


def shared_groups(pattern: Path, spill: Path) -> Iterator[Group]:
    """Every key that two or more applications have, with their numbers in order.

    `pattern` names the key files (`keys-*.jsonl` with number, kind and value), `spill` a folder
    for what does not fit into memory. Keys of more than `TOO_COMMON` applications are left out.
    """
    connection = duckdb.connect(config={"temp_directory": str(spill)})
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.execute(
            """
            SELECT kind, value, list(number ORDER BY number)
            FROM read_json(?, format = 'newline_delimited',
                           columns = {number: 'BIGINT', kind: 'VARCHAR', value: 'VARCHAR'})
            GROUP BY kind, value
            HAVING count(*) BETWEEN 2 AND ?
            ORDER BY kind, value
            """,
            [str(pattern), TOO_COMMON],
        )
        while batch := connection.fetchmany(10_000):
            for kind, value, members in batch:
                yield Group(kind, value, tuple(members))
    finally:
        connection.close()
