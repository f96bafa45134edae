"""Between a run and a history: which earlier applications matter, and what is added afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb

from hirecheck.engines.history import History, today_of
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.screened import Screening
from hirecheck.linking.edges import ALL_PAIRS_UP_TO, TOO_COMMON, edge_rules
from hirecheck.settings import Settings

__all__ = ["gather", "gathered", "remember"]

_KEYS = """
    read_csv(?, header = false, auto_detect = false, delim = ',', quote = '',
             columns = {number: 'BIGINT', kind: 'VARCHAR', value: 'UBIGINT'})
"""
_KEPT = """
    read_json(?, format = 'newline_delimited',
              columns = {number: 'BIGINT', id_key: 'UBIGINT', id: 'VARCHAR', day: 'INTEGER',
                         name: 'VARCHAR', agency: 'VARCHAR'})
"""
_RESULTS = """
    read_json(?, format = 'newline_delimited', maximum_object_size = 32000000,
              columns = {row: 'BIGINT', band: 'VARCHAR', points: 'DOUBLE'})
"""
#: Earlier applications that share a value with these ones, those in their rings, and all that
#: share a strong value with one of either, so that the rarity of every value is counted in full.
_MATTER = (
    "CREATE TEMP TABLE now AS SELECT DISTINCT value FROM keys_now WHERE kind <> 'block'",
    """CREATE TEMP TABLE held AS SELECT app, kind, value FROM keys SEMI JOIN now USING (value)
       ANTI JOIN again USING (app)""",
    """CREATE TEMP TABLE hit AS SELECT DISTINCT app FROM held JOIN (
           SELECT value FROM held GROUP BY value
           HAVING count(*) <= CASE WHEN any_value(kind) IN (SELECT kind FROM alone)
                              THEN {common} ELSE {pairs} END
       ) USING (value)""",
    """CREATE TEMP TABLE near AS SELECT app FROM hit UNION
       SELECT app FROM applications WHERE cluster IN (
           SELECT cluster FROM applications SEMI JOIN hit USING (app) WHERE cluster IS NOT NULL)""",
    """CREATE TEMP TABLE matter AS SELECT app FROM near UNION
       SELECT app FROM keys WHERE kind IN (SELECT kind FROM alone) AND value IN (
           SELECT value FROM keys SEMI JOIN near USING (app) WHERE kind IN (SELECT kind FROM alone)
       )""",
    "DELETE FROM matter WHERE app IN (SELECT app FROM again)",
    """CREATE TEMP TABLE numbered AS
       SELECT app, ? + row_number() OVER (ORDER BY app) AS number FROM matter""",
)


def gather(history: History, work: WorkFolder, last: int) -> int:
    """Write parts `earlier-keys`, `earlier-people` and `earlier-apps` of the applications of a
    history that matter to this run, numbered after `last`; how many they are.
    """
    if not history.path.exists():
        return 0
    with history.reading() as db:
        db.execute(
            f"CREATE TEMP TABLE keys_now AS SELECT * FROM {_KEYS}",  # noqa: S608
            [str(work.folder / "first-keys-*")],
        )
        db.execute(
            f"CREATE TEMP TABLE own AS SELECT id_key FROM {_KEPT}",  # noqa: S608
            [str(work.folder / "first-history-*")],
        )
        found = gathered(db, last)
        keys = (
            f"{number},{kind},{value}"
            for number, kind, value in _all(db, "SELECT number, kind, value FROM earlier_keys")
        )
        work.write("earlier-keys", 0, keys)
        work.write("earlier-people", 0, (as_line(person) for person in found))
        apps = _all(db, "SELECT number, app FROM numbered ORDER BY number")
        work.write("earlier-apps", 0, (f"{number},{app}" for number, app in apps))
    return len(found)


def gathered(db: duckdb.DuckDBPyConnection, last: int) -> list[dict[str, object]]:
    """Fill `numbered` and `earlier_keys` from the tables `keys_now` and `own`; the people.

    Applications whose id stands in `own` are the same applications and left out.
    """
    alone = [rule.kind for rule in edge_rules().values() if rule.alone]
    db.execute("CREATE TEMP TABLE alone AS SELECT unnest(?::VARCHAR[]) AS kind", [alone])
    db.execute(
        "CREATE TEMP TABLE again AS SELECT app FROM applications SEMI JOIN own USING (id_key)"
    )
    for statement in _MATTER:
        text = statement.replace("{common}", str(TOO_COMMON)).replace(
            "{pairs}", str(ALL_PAIRS_UP_TO)
        )
        db.execute(text, [last] if "?" in text else None)
    db.execute(
        "CREATE TEMP TABLE earlier_keys AS "
        "SELECT number, kind, value FROM keys JOIN numbered USING (app)"
    )
    rows = _all(
        db,
        "SELECT number, id, name, day, agency FROM applications JOIN numbered USING (app) "
        "ORDER BY number",
    )
    names = ("number", "id", "name", "day", "agency")
    return [dict(zip(names, row, strict=True)) for row in rows]


def remember(history: History, screening: Screening, settings: Settings) -> None:
    """Add a finished run to a history, in one transaction."""
    work, today = screening.work, today_of(settings)
    with history.writing() as db:
        db.execute(
            f"CREATE TEMP TABLE kept AS SELECT * FROM {_KEPT}",  # noqa: S608
            [str(work.folder / "first-history-*")],
        )
        _replace_own(db)
        (base,) = db.execute("SELECT coalesce(max(app), 0) FROM applications").fetchall()[0]
        db.execute(
            "INSERT INTO applications SELECT ? + number, id_key, id, day, ?, band, points, NULL, "  # noqa: S608
            f"name, agency FROM kept JOIN {_RESULTS} r ON r.row = kept.number ORDER BY number",
            [base, today.toordinal(), str(work.folder / "results.jsonl")],
        )
        db.execute(
            f"INSERT INTO keys SELECT ? + number, kind, value FROM {_KEYS} "  # noqa: S608
            "WHERE kind <> 'block'",
            [base, str(work.folder / "first-keys-*")],
        )
        _add_clusters(db, screening, base)
        history.expire(db, settings.retention_days, today)


def _replace_own(db: duckdb.DuckDBPyConnection) -> None:
    """An application that is screened again takes the place of what was kept of it."""
    db.execute(
        "CREATE TEMP TABLE gone AS SELECT app FROM applications SEMI JOIN kept USING (id_key)"
    )
    db.execute("DELETE FROM keys WHERE app IN (SELECT app FROM gone)")
    db.execute("DELETE FROM applications WHERE app IN (SELECT app FROM gone)")


def _add_clusters(db: duckdb.DuckDBPyConnection, screening: Screening, base: int) -> None:
    """Write the ring of every member, of this run and earlier, under the number of its first."""
    work = screening.work
    old = {}
    if work.has("earlier-apps", 0):
        pairs = (line.split(",") for line in work.lines("earlier-apps", 0))
        old = {int(number): int(app) for number, app in pairs}
    rings = (ring for part in range(screening.buckets) for ring in _rings(work, part))
    lines = (f"{old.get(m, base + m)},{base + ring[0]}" for ring in rings for m in ring)
    work.write("cluster-of", 0, lines)
    db.execute(
        "UPDATE applications SET cluster = c.cluster FROM read_csv(?, header = false, "
        "auto_detect = false, columns = {app: 'BIGINT', cluster: 'BIGINT'}) c "
        "WHERE applications.app = c.app",
        [str(work.path("cluster-of", 0))],
    )


def _rings(work: WorkFolder, part: int) -> Iterator[list[int]]:
    for line in work.lines("clusters", part):
        yield [int(number) for number in line.strip("[]\n").split(",")]


def _all(db: duckdb.DuckDBPyConnection, query: str) -> Iterator[tuple[object, ...]]:
    found = db.execute(query)
    while rows := found.fetchmany(10_000):
        yield from rows
