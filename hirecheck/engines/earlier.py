"""Between a run and a history: which earlier applications matter, and what is added afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import duckdb

from hirecheck.engines.history import History, today_of
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.screened import Screening
from hirecheck.linking.edges import ALL_PAIRS_UP_TO, TOO_COMMON, edge_rules
from hirecheck.settings import Settings

__all__ = ["gather", "gathered", "make_room", "regroup", "remember"]

_BATCH = 10_000

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
#: Applications that are screened again: the same id, and the name or a mailbox. The id alone does
#: not say so; exports without ids count their rows, and every system counts from one.
_AGAIN = """
    CREATE TEMP TABLE again AS
    SELECT a.app FROM applications a JOIN own USING (id_key) WHERE a.name = own.name
    UNION
    SELECT a.app FROM applications a JOIN own USING (id_key) JOIN keys k ON k.app = a.app
    JOIN keys_now n ON n.number = own.number AND n.value = k.value
    WHERE n.kind = 'email' AND k.kind = 'email'
"""
#: How many hold each value of some applications, as far as a value still says something.
_TELLING = """
    CREATE OR REPLACE TEMP TABLE telling AS
    SELECT value FROM keys SEMI JOIN (SELECT DISTINCT value FROM keys SEMI JOIN {of} USING (app))
        USING (value)
    ANTI JOIN again USING (app)
    GROUP BY value HAVING count(*) BETWEEN 2 AND {limit}
"""
_LIMIT = """CASE WHEN any_value(kind) IN (SELECT kind FROM alone) THEN {common} ELSE {pairs} END"""
_MATES = """SELECT app FROM applications WHERE cluster IN (
    SELECT cluster FROM applications SEMI JOIN {of} USING (app) WHERE cluster IS NOT NULL)"""
_HOLDERS = "SELECT app FROM keys SEMI JOIN telling USING (value)"
#: Earlier applications that share a value with these ones and those in their rings (`near`); the
#: rings that these may now grow into (`whole`: every ring is there with all its members); and
#: whoever else holds one of their values, so that its rarity is counted in full (`matter`).
_MATTER = (
    "CREATE TEMP TABLE now AS SELECT DISTINCT value FROM keys_now WHERE kind <> 'block'",
    """CREATE TEMP TABLE held AS SELECT app, kind, value FROM keys SEMI JOIN now USING (value)
       ANTI JOIN again USING (app)""",
    """CREATE TEMP TABLE common AS
       SELECT value FROM held GROUP BY value HAVING count(*) > {limit}""",
    "CREATE TEMP TABLE hit AS SELECT DISTINCT app FROM held ANTI JOIN common USING (value)",
    "CREATE TEMP TABLE near AS SELECT app FROM hit UNION {mates of hit} UNION {mates of again}",
    "{telling of near}",
    "CREATE TEMP TABLE around AS SELECT app FROM near UNION {holders}",
    "CREATE TEMP TABLE whole AS SELECT app FROM around UNION {mates of around}",
    "DELETE FROM whole WHERE app IN (SELECT app FROM again)",
    "{telling of whole}",
    "CREATE TEMP TABLE matter AS SELECT app FROM whole UNION {holders}",
    "DELETE FROM matter WHERE app IN (SELECT app FROM again)",
    """CREATE TEMP TABLE numbered AS
       SELECT app, {last} + row_number() OVER (ORDER BY app) AS number,
              app IN (SELECT app FROM whole) AS whole FROM matter""",
    """CREATE TEMP TABLE earlier_keys AS SELECT number, kind, value FROM keys
       JOIN numbered USING (app) WHERE value IN (
           SELECT value FROM telling UNION SELECT value FROM now ANTI JOIN common USING (value))""",
)


def gather(history: History, work: WorkFolder, last: int) -> int:
    """Write parts `earlier-keys`, `earlier-people` and `earlier-apps` of the applications of a
    history that matter to this run, numbered after `last`, and `common`, the values of this run
    that too many hold to say anything; how many applications.
    """
    if not history.begun:
        return 0
    with history.reading() as db:
        db.execute(
            f"CREATE TEMP TABLE keys_now AS SELECT * FROM {_KEYS}",  # noqa: S608
            [str(work.folder / "first-keys-*")],
        )
        db.execute(
            f"CREATE TEMP TABLE own AS SELECT * FROM {_KEPT}",  # noqa: S608
            [str(work.folder / "first-history-*")],
        )
        found = gathered(db, last)
        keys = (
            f"{number},{kind},{value}"
            for number, kind, value in _all(db, "SELECT number, kind, value FROM earlier_keys")
        )
        work.write("earlier-keys", 0, keys)
        work.write("earlier-people", 0, (as_line(person) for person in found))
        apps = _all(db, "SELECT number, app, whole::INTEGER FROM numbered ORDER BY number")
        work.write("earlier-apps", 0, (f"{number},{app},{whole}" for number, app, whole in apps))
        common = _all(db, "SELECT value FROM common ORDER BY value")
        work.write("common", 0, (str(value) for (value,) in common))
    return len(found)


def gathered(db: duckdb.DuckDBPyConnection, last: int) -> list[dict[str, object]]:
    """Fill `numbered` and `earlier_keys` from the tables `keys_now` and `own` (number, id_key and
    name of the applications of this run); the people.

    Applications of this run that the history has already are left out.
    """
    alone = [rule.kind for rule in edge_rules().values() if rule.alone]
    db.execute("CREATE TEMP TABLE alone AS SELECT unnest(?::VARCHAR[]) AS kind", [alone])
    db.execute(_AGAIN)
    for statement in _MATTER:
        db.execute(_filled(statement, last))
    rows = _all(
        db,
        "SELECT number, id, name, day, agency FROM applications JOIN numbered USING (app) "
        "ORDER BY number",
    )
    names = ("number", "id", "name", "day", "agency")
    return [dict(zip(names, row, strict=True)) for row in rows]


def _filled(statement: str, last: int) -> str:
    """A statement with its shorthands written out."""
    for of in ("hit", "again", "near", "around", "whole"):
        statement = statement.replace(f"{{mates of {of}}}", _MATES.replace("{of}", of))
        statement = statement.replace(f"{{telling of {of}}}", _TELLING.replace("{of}", of))
    limit = _LIMIT.replace("{common}", str(TOO_COMMON)).replace("{pairs}", str(ALL_PAIRS_UP_TO))
    statement = statement.replace("{holders}", _HOLDERS).replace("{limit}", limit)
    return statement.replace("{last}", str(last))


def remember(history: History, screening: Screening, settings: Settings) -> None:
    """Add a finished run to a history, in one transaction."""
    work, today = screening.work, today_of(settings)
    with history.writing() as db:
        db.execute(
            f"CREATE TEMP TABLE own AS SELECT * FROM {_KEPT}",  # noqa: S608
            [str(work.folder / "first-history-*")],
        )
        db.execute(
            f"CREATE TEMP TABLE keys_now AS SELECT * FROM {_KEYS} WHERE kind <> 'block'",  # noqa: S608
            [str(work.folder / "first-keys-*")],
        )
        base = make_room(db)
        db.execute(
            "INSERT INTO applications SELECT ? + number, id_key, id, day, ?, band, points, NULL, "  # noqa: S608
            f"name, agency FROM own JOIN {_RESULTS} r ON r.row = own.number ORDER BY number",
            [base, today.toordinal(), str(work.folder / "results.jsonl")],
        )
        db.execute("INSERT INTO keys SELECT ? + number, kind, value FROM keys_now", [base])
        _add_clusters(db, screening, base)
        history.expire(db, settings.retention_days, today)


def make_room(db: duckdb.DuckDBPyConnection) -> int:
    """Remove what was kept of the applications in `own` and `keys_now`, which come again; the
    number after which theirs begin. No number is given twice, because rings go by them.
    """
    ((base,),) = db.execute(
        "SELECT greatest(coalesce(max(app), 0), coalesce(max(cluster), 0)) FROM applications"
    ).fetchall()
    db.execute(_AGAIN)
    for table in ("keys", "applications"):
        db.execute(f"DELETE FROM {table} WHERE app IN (SELECT app FROM again)")  # noqa: S608
    return int(base)


def regroup(
    db: duckdb.DuckDBPyConnection, rings: Iterable[Sequence[int]], whole: Iterable[int]
) -> None:
    """Write the ring of every member, each ring under the number of its first.

    `whole` are the earlier applications whose rings were worked out anew with all that hangs on
    them: one that is in no ring any more leaves its old one.
    """
    db.execute("CREATE TEMP TABLE recounted (app BIGINT, cluster BIGINT)")
    _insert(db, ((app, None) for app in whole))
    _insert(db, ((member, ring[0]) for ring in rings for member in ring))
    db.execute(
        "UPDATE applications SET cluster = r.cluster FROM "
        "(SELECT app, max(cluster) AS cluster FROM recounted GROUP BY app) r "
        "WHERE applications.app = r.app"
    )


def _insert(db: duckdb.DuckDBPyConnection, rows: Iterable[tuple[int, int | None]]) -> None:
    stream = iter(rows)
    while batch := list(islice(stream, _BATCH)):
        apps, clusters = zip(*batch, strict=True)
        db.execute(
            "INSERT INTO recounted SELECT unnest(?::BIGINT[]), unnest(?::BIGINT[])",
            [list(apps), list(clusters)],
        )


def _add_clusters(db: duckdb.DuckDBPyConnection, screening: Screening, base: int) -> None:
    """Write the ring of every member, of this run and earlier."""
    work = screening.work
    old: dict[int, int] = {}
    whole: set[int] = set()
    if work.has("earlier-apps", 0):
        for line in work.lines("earlier-apps", 0):
            number, app, counted = (int(part) for part in line.split(","))
            old[number] = app
            if counted:
                whole.add(number)
    found = (ring for part in range(screening.buckets) for ring in _rings(work, part))
    # A ring of bystanders alone was only counted in part and stays as it was.
    known = (ring for ring in found if any(m in whole or m not in old for m in ring))
    rings = ([old.get(m, base + m) for m in ring] for ring in known)
    regroup(db, rings, [old[number] for number in whole])


def _rings(work: WorkFolder, part: int) -> Iterator[list[int]]:
    for line in work.lines("clusters", part):
        yield [int(number) for number in line.strip("[]\n").split(",")]


def _all(db: duckdb.DuckDBPyConnection, query: str) -> Iterator[tuple[object, ...]]:
    found = db.execute(query)
    while rows := found.fetchmany(_BATCH):
        yield from rows
