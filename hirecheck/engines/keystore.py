"""Which applications meet: counted and joined by DuckDB, within a memory limit, in order.

One process writes the store; then any number may read it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import duckdb

from hirecheck.linking.edges import ALL_PAIRS_UP_TO, TOO_COMMON, Group, edge_rules
from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.near import BUILDING, LARGEST_BLOCK, Frequencies

__all__ = ["Built", "KeyStore", "build_store"]

_SETTINGS = (
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
           emails, phones,
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
        SELECT number, kind, value, size FROM met
        WHERE kind IN (SELECT unnest(?::VARCHAR[])) AND size <= ?
    ), meeting AS MATERIALIZED (
        SELECT a.kind, a.value, a.number AS a, b.number AS b, a.size
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
    SELECT kind, value, [a, b] AS members, size FROM meeting JOIN enough USING (a, b)
"""
_STRONG = """
    SELECT any_value(kind) AS kind, value, list(number ORDER BY number) AS members,
           0 AS size
    FROM met WHERE kind IN (SELECT unnest(?::VARCHAR[])) AND size <= ? GROUP BY value
"""
#: Texts of which two or more keys agree, with all of these: one key alone is chance.
_TEXTS = """
    WITH bands AS MATERIALIZED (
        SELECT number, value, size FROM met WHERE kind = 'resume-text' AND size <= ?
    ), meeting AS MATERIALIZED (
        SELECT a.value, a.number AS a, b.number AS b, a.size
        FROM bands a JOIN bands b ON a.value = b.value AND a.number < b.number
    ), enough AS (SELECT a, b FROM meeting GROUP BY a, b HAVING count(*) >= 2)
    SELECT 'resume-text' AS kind, value, [a, b] AS members, size
    FROM meeting JOIN enough USING (a, b)
"""
_NEAR = """
    CREATE TABLE near AS
    SELECT row_number() OVER (ORDER BY a, b) - 1 AS place, a, b FROM (
    SELECT DISTINCT x.number AS a, y.number AS b
    FROM met x JOIN met y ON x.kind = 'block' AND y.kind = 'block' AND x.value = y.value
         AND x.size <= ? AND x.number < y.number
    JOIN people a ON a.number = x.number JOIN people b ON b.number = y.number
    WHERE (a.born <> '' AND b.born <> '' AND damerau_levenshtein(a.born, b.born) <= 1)
       OR (a.papers <> '' AND b.papers <> '' AND damerau_levenshtein(a.papers, b.papers) <= 1)
       OR (a.name = '' OR b.name = '' OR jaro_winkler_similarity(a.name, b.name) >= 0.75
           OR jaro_winkler_similarity(a.parts, b.parts) >= 0.85
           OR (a.address <> '' AND jaro_winkler_similarity(a.address, b.address) >= 0.85))
      AND ((a.born <> '' AND b.born <> '' AND damerau_levenshtein(a.born, b.born) <= 3)
           OR a.phone = b.phone OR (a.city <> '' AND a.city = b.city)
           OR (a.address <> '' AND jaro_winkler_similarity(a.address, b.address) >= 0.7)
           OR jaro_winkler_similarity(a.mail, b.mail) >= 0.8)
    )
"""
_COMPARED = """
    SELECT number, name, address, city, emails, phones, born, papers
    FROM people SEMI JOIN (
        SELECT unnest([a, b]) AS number FROM near WHERE place >= ? AND place < ?
    ) USING (number)
"""
#: Up to so many applications the largest near-blocks are compared; beyond, smaller ones only.
SMALL_RUN = 20_000
SMALLEST_BLOCK = 6
#: A key of a text that more applications have is a template's.
LARGEST_TEXT_GROUP = 60
BATCH = 10_000


@dataclass(frozen=True, slots=True)
class Built:
    """What a store holds: the word counts of the run, and how many pairs are to be weighed."""

    counts: Frequencies
    pairs: int


def build_store(
    keys: Sequence[Path], people: Path, place: Path, common: Sequence[int] = ()
) -> Built:
    """Count the keys in these files, and find the pairs of people that are worth weighing. `common`
    are values that too many hold elsewhere.
    """
    place.unlink(missing_ok=True)
    db = _opened(place, "900MB", threads=2)
    try:
        db.execute(_LOAD, [[str(path) for path in keys], TOO_COMMON])
        if common:
            db.execute("DELETE FROM met WHERE value IN (SELECT unnest(?::UBIGINT[]))", [common])
        db.execute(_LOAD_PEOPLE, [str(people)])
        _group(db)
        counts = _frequencies(db)
        limit = LARGEST_BLOCK * SMALL_RUN // max(counts.total, 1)
        db.execute(_NEAR, [max(SMALLEST_BLOCK, min(LARGEST_BLOCK, limit))])
        return Built(counts, _one(db, "SELECT count(*) FROM near"))
    finally:
        db.close()


def _opened(
    place: Path, memory: str, *, threads: int, read_only: bool = False
) -> duckdb.DuckDBPyConnection:
    config: dict[str, str | bool | int | float | list[str]] = {
        "temp_directory": f"{place}.spill", "memory_limit": memory, "threads": threads,
    }  # fmt: skip
    db = duckdb.connect(str(place), config=config, read_only=read_only)
    for setting in _SETTINGS:
        db.execute(setting)
    return db


def _group(db: duckdb.DuckDBPyConnection) -> None:
    alone = [rule.kind for rule in edge_rules().values() if rule.alone]
    weak = [rule.kind for rule in edge_rules().values() if not rule.alone]
    whole = [kind for kind in alone if kind != "resume-text"]
    db.execute(f"CREATE TABLE groups AS {_STRONG}", [whole, TOO_COMMON])
    db.execute(f"INSERT INTO groups {_TEXTS}", [LARGEST_TEXT_GROUP])
    db.execute(f"INSERT INTO groups {_WEAK}", [weak, ALL_PAIRS_UP_TO, alone, ALL_PAIRS_UP_TO])


def _frequencies(db: duckdb.DuckDBPyConnection) -> Frequencies:
    """How often words stand in names and addresses, and cities; rare ones are left out."""
    return Frequencies(
        _one(db, "SELECT count(*) FROM people"),
        _words(db, "unnest(string_split(name, ' '))"),
        _words(db, "unnest(string_split(address, ' '))"),
        _words(db, "city"),
        _buildings(db),
        _words(db, "born"),
        domains=_words(db, "split_part(mail, '@', 2)"),
    )


def _buildings(db: duckdb.DuckDBPyConnection) -> frozenset[str]:
    found = db.execute(
        "SELECT regexp_replace(address, ' unit .*', '') AS house FROM people WHERE address <> '' "
        "GROUP BY house HAVING count(DISTINCT name) >= ?",
        [BUILDING],
    )
    return frozenset(str(address) for (address,) in found.fetchall())


def _words(db: duckdb.DuckDBPyConnection, word: str) -> dict[str, int]:
    query = f"SELECT w, count(*) FROM (SELECT {word} AS w FROM people) GROUP BY w HAVING count(*) > 2 ORDER BY w"  # noqa: S608, E501
    return {str(w): int(count) for w, count in db.execute(query).fetchall()}


def _one(db: duckdb.DuckDBPyConnection, query: str) -> int:
    ((count,),) = db.execute(query).fetchall()
    return int(count)


class KeyStore:
    """The keys and the few comparable fields of a run, to be read. Use as a context manager."""

    def __init__(self, place: Path) -> None:
        self._db = _opened(place, "300MB", threads=1, read_only=True)

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
        self._db.execute("SELECT * FROM groups ORDER BY kind, value, members")
        while batch := self._db.fetchmany(BATCH):
            for kind, value, members, holders in batch:
                yield Group(str(kind), str(value), tuple(members), int(holders))

    def near_pairs(self, first: int, end: int) -> list[tuple[int, int]]:
        """Pairs that meet in a block and are alike enough to be weighed field by field, from place
        `first` to before `end` of their order.
        """
        query = "SELECT a, b FROM near WHERE place >= ? AND place < ? ORDER BY place"
        return self._db.execute(query, [first, end]).fetchall()

    def compared(self, first: int, end: int) -> dict[int, Identifiers]:
        """The people of those pairs by number, as far as pairs are weighed by it."""
        found = self._db.execute(_COMPARED, [first, end]).fetchall()
        return {
            number: Identifiers(
                number, "", name, tuple(emails or ()), tuple(phones or ()),
                address=address, city=city, born=born, papers=papers,
            )
            for number, name, address, city, emails, phones, born, papers in found
        }  # fmt: skip
