"""Which applications meet: counted and joined by DuckDB, within a memory limit, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

import duckdb

from hirecheck.linking.edges import ALL_PAIRS_UP_TO, TOO_COMMON, Group, edge_rules
from hirecheck.linking.near import BUILDING, LARGEST_BLOCK, Frequencies

__all__ = ["KeyStore"]

_SETTINGS = (
    "SET memory_limit = '900MB'",
    "SET threads = 2",
    "SET preserve_insertion_order = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
)
_LOAD = """
    CREATE TABLE met AS
    WITH keys AS MATERIALIZED (
        SELECT * FROM read_csv(?, header = false, auto_detect = false, delim = ',', quote = '',
                               columns = {number: 'INTEGER', kind: 'VARCHAR', value: 'UBIGINT'})
    ), counts AS (
        SELECT value, count(*) AS size FROM keys GROUP BY value HAVING count(*) BETWEEN 2 AND ?
    )
    SELECT number, kind, value, size FROM keys JOIN counts USING (value)
"""
_LOAD_PEOPLE = """
    CREATE TABLE people AS
    SELECT number, coalesce(name, '') AS name, coalesce(address, '') AS address,
           coalesce(city, '') AS city, emails[1] AS mail, phones[1] AS phone,
           coalesce(born, '') AS born, coalesce(papers, '') AS papers,
           list_aggregate(list_sort(string_split(coalesce(name, ''), ' ')), 'string_agg', ' ')
               AS parts
    FROM read_json(?, format = 'newline_delimited',
                   columns = {number: 'INTEGER', name: 'VARCHAR', address: 'VARCHAR',
                              city: 'VARCHAR', emails: 'VARCHAR[]', phones: 'VARCHAR[]',
                              born: 'VARCHAR', papers: 'VARCHAR'})
"""
#: Pairs that share two kinds of weak keys, or a strong one, with every weak key that they share.
_WEAK = """
    WITH small AS MATERIALIZED (
        SELECT number, kind, value FROM met
        WHERE kind IN (SELECT unnest(?::VARCHAR[])) AND size <= ?
    ), meeting AS MATERIALIZED (
        SELECT a.kind, a.value, a.number AS a, b.number AS b
        FROM small a JOIN small b ON a.value = b.value AND a.number < b.number
    ), strong AS (
        SELECT number, value FROM met WHERE kind IN (SELECT unnest(?::VARCHAR[])) AND size <= ?
    ), strongly AS (
        SELECT DISTINCT a.number AS a, b.number AS b
        FROM strong a JOIN strong b ON a.value = b.value AND a.number < b.number
    ), enough AS (
        SELECT a, b FROM meeting GROUP BY a, b HAVING count(DISTINCT kind) >= 2
        UNION SELECT a, b FROM strongly
    )
    SELECT kind, value, [a, b] AS members FROM meeting JOIN enough USING (a, b)
"""
_STRONG = """
    SELECT any_value(kind) AS kind, value, list(number ORDER BY number) AS members
    FROM met WHERE kind IN (SELECT unnest(?::VARCHAR[])) AND size <= ? GROUP BY value
"""
_NEAR = """
    SELECT DISTINCT x.number, y.number
    FROM met x JOIN met y ON x.kind = 'block' AND y.kind = 'block' AND x.value = y.value
         AND x.size <= ? AND x.number < y.number
    JOIN people a ON a.number = x.number JOIN people b ON b.number = y.number
    WHERE (a.born <> '' AND b.born <> '' AND damerau_levenshtein(a.born, b.born) <= 1)
       OR (a.papers <> '' AND b.papers <> '' AND damerau_levenshtein(a.papers, b.papers) <= 1)
       OR (a.name = '' OR b.name = '' OR jaro_winkler_similarity(a.name, b.name) >= 0.75
           OR jaro_winkler_similarity(a.parts, b.parts) >= 0.85
           OR (a.address <> '' AND jaro_winkler_similarity(a.address, b.address) >= 0.85))
      AND (a.phone = b.phone OR (a.city <> '' AND a.city = b.city)
           OR (a.address <> '' AND jaro_winkler_similarity(a.address, b.address) >= 0.7)
           OR jaro_winkler_similarity(a.mail, b.mail) >= 0.8)
    ORDER BY 1, 2
"""
#: Up to so many applications the largest near-blocks are compared; beyond, smaller ones only.
SMALL_RUN = 20_000
SMALLEST_BLOCK = 6
BATCH = 10_000


class KeyStore:
    """The keys and the few comparable fields of a run. Use as a context manager."""

    def __init__(self, keys: Sequence[Path], people: Path, place: Path) -> None:
        place.unlink(missing_ok=True)
        self._db = duckdb.connect(str(place), config={"temp_directory": f"{place}.spill"})
        for setting in _SETTINGS:
            self._db.execute(setting)
        self._db.execute(_LOAD, [[str(path) for path in keys], TOO_COMMON])
        self._db.execute(_LOAD_PEOPLE, [str(people)])
        (self.total,) = self._one("SELECT count(*) FROM people")

    def __enter__(self) -> KeyStore:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._db.close()

    def groups(self) -> Iterator[Group]:
        """Values that two or more applications share and that say something about them.

        A value that cannot stand alone comes as the pairs that share a second kind or a strong one.
        """
        alone = [rule.kind for rule in edge_rules().values() if rule.alone]
        weak = [rule.kind for rule in edge_rules().values() if not rule.alone]
        if not self._table_exists("groups"):
            self._db.execute(f"CREATE TABLE groups AS {_STRONG}", [alone, TOO_COMMON])
            self._db.execute(
                f"INSERT INTO groups {_WEAK}", [weak, ALL_PAIRS_UP_TO, alone, ALL_PAIRS_UP_TO]
            )
        self._db.execute("SELECT kind, value, members FROM groups ORDER BY kind, value, members")
        while batch := self._db.fetchmany(BATCH):
            for kind, value, members in batch:
                yield Group(str(kind), str(value), tuple(members))

    def near_pairs(self) -> list[tuple[int, int]]:
        """Pairs that meet in a block and are alike enough to be weighed field by field."""
        limit = LARGEST_BLOCK * SMALL_RUN // max(self.total, 1)
        chosen = max(SMALLEST_BLOCK, min(LARGEST_BLOCK, limit))
        return [(int(a), int(b)) for a, b in self._db.execute(_NEAR, [chosen]).fetchall()]

    def frequencies(self) -> Frequencies:
        """How often words stand in names and addresses, and cities; rare ones are left out."""
        return Frequencies(
            self.total,
            self._words("unnest(string_split(name, ' '))"),
            self._words("unnest(string_split(address, ' '))"),
            self._words("city"),
            self._buildings(),
            self._words("born"),
        )

    def _buildings(self) -> frozenset[str]:
        found = self._db.execute(
            "SELECT address FROM people WHERE address <> '' "
            "GROUP BY address HAVING count(DISTINCT name) >= ?",
            [BUILDING],
        )
        return frozenset(str(address) for (address,) in found.fetchall())

    def _words(self, word: str) -> dict[str, int]:
        query = f"SELECT w, count(*) FROM (SELECT {word} AS w FROM people) GROUP BY w HAVING count(*) > 2 ORDER BY w"  # noqa: S608, E501
        return {str(w): int(count) for w, count in self._db.execute(query).fetchall()}

    def _table_exists(self, name: str) -> bool:
        (count,) = self._one(
            "SELECT count(*) FROM information_schema.tables WHERE table_name = ?", name
        )
        return bool(count)

    def _one(self, query: str, *values: object) -> tuple[int, ...]:
        (row,) = self._db.execute(query, list(values)).fetchall()
        return tuple(int(value) for value in row)
