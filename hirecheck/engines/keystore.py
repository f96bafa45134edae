"""Which applications meet: counted and joined by DuckDB, within a memory limit, in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import duckdb

from hirecheck.linking.edges import ALL_PAIRS_UP_TO, TOO_COMMON, Group, edge_rules
from hirecheck.linking.near import LARGEST_BLOCK, Frequencies

__all__ = ["KeyStore"]

_SETTINGS = (
    "SET memory_limit = '1GB'",
    "SET threads = 2",
    "SET preserve_insertion_order = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
)
_LOAD_KEYS = """
    CREATE TABLE keys AS SELECT number, kind, value
    FROM read_json(?, format = 'newline_delimited',
                   columns = {number: 'BIGINT', kind: 'VARCHAR', value: 'VARCHAR'})
"""
_LOAD_PEOPLE = """
    CREATE TABLE people AS
    SELECT number, name, address, city, emails[1] AS mail, phones[1] AS phone
    FROM read_json(?, format = 'newline_delimited',
                   columns = {number: 'BIGINT', name: 'VARCHAR', address: 'VARCHAR',
                              city: 'VARCHAR', emails: 'VARCHAR[]', phones: 'VARCHAR[]'})
"""
#: Up to so many applications the largest near-blocks are compared; beyond, smaller ones only.
SMALL_RUN = 20_000
SMALLEST_BLOCK = 6
BATCH = 10_000


class KeyStore:
    """The keys and the few comparable fields of a run. Use as a context manager."""

    def __init__(self, keys: Path, people: Path, spill: Path) -> None:
        self._db = duckdb.connect(config={"temp_directory": str(spill)})
        for setting in _SETTINGS:
            self._db.execute(setting)
        self._db.execute(_LOAD_KEYS, [str(keys)])
        self._db.execute(_LOAD_PEOPLE, [str(people)])

    def __enter__(self) -> KeyStore:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._db.close()

    def strong_groups(self) -> Iterator[Group]:
        """Every value that can stand alone and that two or more applications have."""
        alone = [rule.kind for rule in edge_rules().values() if rule.alone]
        yield from self._groups(
            "SELECT kind, value, list(number ORDER BY number) FROM keys "
            "WHERE kind IN (SELECT unnest(?)) "
            "GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ? ORDER BY kind, value",
            [alone, TOO_COMMON],
        )

    def weak_groups(self) -> Iterator[Group]:
        """Values that cannot stand alone, for pairs that share two kinds or a strong one."""
        weak = [rule.kind for rule in edge_rules().values() if not rule.alone]
        self._db.execute(
            "CREATE OR REPLACE TABLE small AS SELECT k.kind, k.value, k.number FROM keys k "
            "JOIN (SELECT kind, value FROM keys WHERE kind IN (SELECT unnest(?)) "
            "GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ?) g USING (kind, value)",
            [weak, ALL_PAIRS_UP_TO],
        )
        self._db.execute(
            "CREATE OR REPLACE TABLE strong AS SELECT kind, value, number FROM keys "
            "WHERE kind IN (SELECT unnest(?)) AND (kind, value) IN (SELECT (kind, value) FROM keys "
            "GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ?)",
            [[rule.kind for rule in edge_rules().values() if rule.alone], ALL_PAIRS_UP_TO],
        )
        yield from self._groups(
            """
            WITH meeting AS (
                SELECT a.kind, a.value, a.number AS a, b.number AS b
                FROM small a JOIN small b USING (kind, value) WHERE a.number < b.number
            ), strongly AS (
                SELECT DISTINCT a.number AS a, b.number AS b
                FROM strong a JOIN strong b USING (kind, value) WHERE a.number < b.number
            ), enough AS (
                SELECT a, b FROM meeting GROUP BY a, b HAVING count(DISTINCT kind) >= 2
                UNION SELECT a, b FROM strongly
            )
            SELECT kind, value, [a, b] FROM meeting JOIN enough USING (a, b)
            ORDER BY kind, value, a, b
            """,
            [],
        )

    def near_pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs that meet in a block and are alike enough to be weighed field by field."""
        (count,) = self._db.execute("SELECT count(*) FROM people").fetchall()[0]
        limit = max(SMALLEST_BLOCK, min(LARGEST_BLOCK, LARGEST_BLOCK * SMALL_RUN // max(count, 1)))
        self._db.execute(
            """
            SELECT DISTINCT a.number, b.number
            FROM (SELECT value, unnest(list(number)) AS number, count(*) AS size FROM keys
                  WHERE kind = 'block' GROUP BY value HAVING count(*) BETWEEN 2 AND ?) x
            JOIN keys y ON y.kind = 'block' AND y.value = x.value AND x.number < y.number
            JOIN people a ON a.number = x.number JOIN people b ON b.number = y.number
            WHERE (jaro_winkler_similarity(a.name, b.name) >= 0.75
                   OR (a.address <> '' AND jaro_winkler_similarity(a.address, b.address) >= 0.85))
              AND (a.phone = b.phone OR a.city = b.city
                   OR (a.address <> '' AND jaro_winkler_similarity(a.address, b.address) >= 0.7)
                   OR jaro_winkler_similarity(a.mail, b.mail) >= 0.8)
            ORDER BY 1, 2
            """,
            [limit],
        )
        while batch := self._db.fetchmany(BATCH):
            yield from ((int(a), int(b)) for a, b in batch)

    def frequencies(self) -> Frequencies:
        """How often words stand in names and addresses, and cities; rare ones are left out."""
        (total,) = self._db.execute("SELECT count(*) FROM people").fetchall()[0]
        return Frequencies(
            int(total), self._words("name"), self._words("address"), self._words("city", whole=True)
        )

    def _words(self, column: str, *, whole: bool = False) -> dict[str, int]:
        word = column if whole else f"unnest(string_split({column}, ' '))"
        query = f"SELECT w, count(*) FROM (SELECT {word} AS w FROM people) GROUP BY w HAVING count(*) > 2"  # noqa: S608, E501
        return {str(w): int(count) for w, count in self._db.execute(query).fetchall()}

    def _groups(self, query: str, values: list[object]) -> Iterator[Group]:
        self._db.execute(query, values)
        while batch := self._db.fetchmany(BATCH):
            for kind, value, members in batch:
                yield Group(str(kind), str(value), tuple(members))
