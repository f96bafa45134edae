"""What earlier applications left behind: keyed digests, dates and bands, and no name at rest.

One DuckDB file. Writes are single transactions, so that a crash leaves the state before them;
readers open the file for as long as one question takes.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb

from hirecheck.engines.secrets import (
    add_secret,
    data_folder,
    first_secret,
    no_key,
    secrets_of,
)
from hirecheck.engines.veiled import Veil, reveiled
from hirecheck.errors import InputError, UsageError
from hirecheck.linking.identifiers import Identifiers, key_number, rekeyed
from hirecheck.settings import Settings

__all__ = ["DEFAULT", "History", "Stats", "history_for", "history_row", "kept_id", "today_of"]

#: `--history` with this word is the file in the user's data folder.
DEFAULT = "default"
WAIT_SECONDS = 30.0
_SCHEMA = (
    "CREATE TABLE meta (format INTEGER, generation INTEGER, seal UBIGINT)",
    "CREATE TABLE applications (app BIGINT, id_key UBIGINT, id VARCHAR, day INTEGER,"
    " added INTEGER, band VARCHAR, points DOUBLE, cluster BIGINT, name VARCHAR, agency VARCHAR)",
    "CREATE TABLE keys (app BIGINT, kind VARCHAR, value UBIGINT)",
)
_FORMAT = 2
_TABLE_NAMES = frozenset({".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".parquet", ".gz", ".xlsx"})
_TABLES = (
    "SELECT table_name FROM duckdb_tables() "
    "WHERE database_name = current_database() AND NOT temporary"
)


@dataclass(frozen=True, slots=True)
class Stats:
    """What a history holds; `oldest` and `newest` are days of being added."""

    applications: int
    keys: int
    rings: int
    bands: dict[str, int]
    oldest: date | None
    newest: date | None
    megabytes: float


def history_for(settings: Settings) -> History | None:
    """The history that these settings name."""
    if not settings.history:
        return None
    if settings.history == DEFAULT:
        return History(data_folder() / "history.duckdb")
    return History(Path(settings.history))


def kept_id(id: str, name: str) -> str:
    """An application's id as it may be kept: not one that holds a part of the name."""
    words = [word for word in re.findall(r"[^\W\d_]+", name.casefold()) if len(word) > 2]
    plain = id.casefold()
    return "an earlier application" if any(word in plain for word in words) else id


class History:
    """A history file. It is made when something is added to it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def begun(self) -> bool:
        """False until something was added. A crash in the first write leaves an empty file."""
        if not self.path.exists():
            return False
        with self._opened(read_only=True) as db:
            return self._meta(db) is not None

    def secrets(self) -> tuple[bytes, ...]:
        """The secrets of this history, as many as were laid over each other in it.

        Raises SettingsError where the key file is not the one that it was made with.
        """
        if not self.begun:
            return first_secret()
        with self.reading() as db:
            _, generation, seal = self._meta(db) or (0, 1, 0)
        found = secrets_of(generation)
        if _seal(found) != seal:
            raise no_key()
        return found

    @contextmanager
    def reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The file open for reading, beside any number of other readers. Raises UsageError."""
        if not self.path.exists():
            raise self._none_yet()
        with self._opened(read_only=True) as db:
            if self._meta(db) is None:
                raise self._none_yet()
            yield db

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The file open for one transaction, which is kept only if nothing is raised."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = not self.path.exists()
        try:
            with self._opened(read_only=False) as db:
                if new:
                    self.path.chmod(0o600)
                db.execute("BEGIN")
                if self._meta(db) is None:
                    for statement in _SCHEMA:
                        db.execute(statement)
                    db.execute(
                        "INSERT INTO meta VALUES (?, 1, ?)", [_FORMAT, _seal(first_secret())]
                    )
                yield db
                db.execute("COMMIT")
        except (duckdb.IOException, duckdb.FatalException) as error:
            raise InputError(
                str(self.path),
                f"cannot be written ({str(error).splitlines()[0][:200]}).",
                remedy="Free some space and try again; what it held before is whole.",
            ) from error

    @contextmanager
    def _opened(self, *, read_only: bool) -> Iterator[duckdb.DuckDBPyConnection]:
        db = self._open(read_only=read_only)
        try:
            yield db
        finally:
            db.close()

    def _open(self, *, read_only: bool) -> duckdb.DuckDBPyConnection:
        self._check_kind()
        until = time.monotonic() + WAIT_SECONDS
        while True:
            try:
                return duckdb.connect(str(self.path), read_only=read_only, config={"threads": 2})
            except duckdb.IOException as error:
                busy = "lock" in str(error).lower()
                if not busy or time.monotonic() > until:
                    why = "another run is using it" if busy else "it is not a history"
                    raise UsageError(
                        f"{self.path}: cannot be opened; {why}. Wait, or name another --history."
                    ) from error
            time.sleep(0.1)

    def _check_kind(self) -> None:
        """Refuse what is no database: DuckDB would take it for a table, by its name, and keep what
        is written in memory only.
        """
        if not self.path.exists():
            known = self.path.suffix.lower() not in _TABLE_NAMES
        else:
            with self.path.open("rb") as file:
                head = file.read(12)
            known = not head or head[8:] == b"DUCK"
        if not known:
            raise UsageError(
                f"{self.path}: is not a history. Name another --history, such as all.duckdb."
            )

    def _meta(self, db: duckdb.DuckDBPyConnection) -> tuple[int, int, int] | None:
        """Format, generation of the key and seal; None in an empty file. Raises UsageError."""
        tables = {name for (name,) in db.execute(_TABLES).fetchall()}
        if not tables:
            return None
        if not tables >= {"meta", "applications", "keys"}:
            raise UsageError(
                f"{self.path}: is a database of something else. Name another --history."
            )
        ((format, *rest),) = db.execute("SELECT * FROM meta").fetchall()
        if format != _FORMAT:
            raise UsageError(
                f"{self.path}: was written by another version of hirecheck. "
                "Name another --history to begin a new one."
            )
        generation, seal = rest
        return int(format), int(generation), int(seal)

    def stats(self) -> Stats:
        """What the history holds."""
        with self.reading() as db:
            bands = db.execute(
                "SELECT coalesce(band, 'failed'), count(*) FROM applications GROUP BY 1 ORDER BY 1"
            ).fetchall()
            first, last = db.execute("SELECT min(added), max(added) FROM applications").fetchall()[
                0
            ]
            return Stats(
                applications=sum(count for _, count in bands),
                keys=int(_one(db, "SELECT count(*) FROM keys")),
                rings=int(_one(db, "SELECT count(DISTINCT cluster) FROM applications")),
                bands=dict(bands),
                oldest=date.fromordinal(first) if first else None,
                newest=date.fromordinal(last) if last else None,
                megabytes=round(self.path.stat().st_size / 1e6, 2),
            )

    def forget(self, who: Identifiers) -> int:
        """Remove every application with this id, mailbox or telephone number; how many."""
        self._needed()
        secrets = self.secrets()
        keys = [key_number("email", mail, secrets) for mail in who.emails]
        keys += [key_number("phone", phone, secrets) for phone in who.phones]
        with self.writing() as db:
            db.execute(
                "CREATE TEMP TABLE gone AS SELECT app FROM applications WHERE id_key = ? "
                "UNION SELECT app FROM keys WHERE kind IN ('email', 'phone') "
                "AND value IN (SELECT unnest(?::UBIGINT[]))",
                [key_number("id", who.id, secrets), keys],
            )
            return self._remove(db)

    def forget_older(self, days: int, today: date) -> int:
        """Remove what was added more than so many days ago; how many applications."""
        self._needed()
        with self.writing() as db:
            return self.expire(db, days, today)

    def expire(self, db: duckdb.DuckDBPyConnection, days: int, today: date) -> int:
        """The same within a transaction that is under way."""
        limit = today.toordinal() - days
        db.execute(
            "CREATE OR REPLACE TEMP TABLE gone AS SELECT app FROM applications WHERE added < ?",
            [limit],
        )
        return self._remove(db)

    def _remove(self, db: duckdb.DuckDBPyConnection) -> int:
        count = int(_one(db, "SELECT count(*) FROM gone"))
        if count:
            db.execute("DELETE FROM keys WHERE app IN (SELECT app FROM gone)")
            db.execute("DELETE FROM applications WHERE app IN (SELECT app FROM gone)")
            db.execute(
                "UPDATE applications SET cluster = NULL WHERE cluster IN (SELECT cluster "
                "FROM applications GROUP BY cluster HAVING count(*) = 1)"
            )
        return count

    def export(self) -> Iterator[dict[str, Any]]:
        """Every application as it is kept: digests, dates, bands."""
        with self.reading() as db:
            found = db.execute(
                "SELECT id, day, added, band, points, cluster, name, agency, "
                "list(kind || ':' || printf('%x', value) ORDER BY kind, value) AS keys "
                "FROM applications LEFT JOIN keys USING (app) GROUP BY ALL ORDER BY min(app)"
            )
            names = [column[0] for column in found.description or ()]
            while rows := found.fetchmany(1_000):
                yield from (dict(zip(names, row, strict=True)) for row in rows)

    def rotate(self) -> int:
        """Lay a new secret over every digest; the new generation.

        The key file gets its secret first: a crash in between leaves a history that still goes
        by the secrets before it.
        """
        self._needed()
        generation = len(self.secrets())
        secret = add_secret()[generation]
        with self.writing() as db:
            db.create_function("rekeyed", lambda v: rekeyed(v, secret), ["UBIGINT"], "UBIGINT")
            db.execute("UPDATE keys SET value = rekeyed(value)")
            db.create_function(
                "reveiled", lambda text: reveiled(text, secret), ["VARCHAR"], "VARCHAR"
            )
            db.execute(
                "UPDATE applications SET id_key = rekeyed(id_key), name = reveiled(name), "
                "agency = reveiled(agency)"
            )
            db.execute("UPDATE meta SET generation = generation + 1, seal = rekeyed(seal)")
        return generation + 1

    def vacuum(self) -> tuple[int, int]:
        """Give back the room of what was removed, by copying the file; its bytes before and after.
        Nobody else can write to it before the copy is in its place.
        """
        self._needed()
        before = self.path.stat().st_size
        copy = self.path.with_name(self.path.name + ".tmp")
        copy.unlink(missing_ok=True)
        try:
            with self._opened(read_only=False) as db:
                ((name,),) = db.execute("SELECT current_database()").fetchall()
                db.execute(f"ATTACH {_quoted(copy)} AS fresh")
                db.execute(f'COPY FROM DATABASE "{name}" TO fresh')
                db.execute("DETACH fresh")
                copy.chmod(self.path.stat().st_mode)
                copy.replace(self.path)
        except (OSError, duckdb.Error) as error:
            copy.unlink(missing_ok=True)
            raise InputError(
                str(self.path),
                f"cannot be copied ({str(error).splitlines()[0][:200]}).",
                remedy="Free some space and try again; the history is as it was.",
            ) from error
        return before, self.path.stat().st_size

    def _needed(self) -> None:
        if not self.begun:
            raise self._none_yet()

    def _none_yet(self) -> UsageError:
        return UsageError(
            f"{self.path}: there is no history yet; `--history` with screen or score makes one."
        )


def today_of(settings: Settings) -> date:
    """The day of the run. Raises UsageError."""
    if settings.now:
        try:
            return datetime.fromisoformat(settings.now.replace("Z", "+00:00")).date()
        except ValueError as error:
            raise UsageError(
                f"--now {settings.now}: is no time; write it as 2026-06-01T00:00:00+00:00"
            ) from error
    return datetime.now(UTC).date()


def history_row(who: Identifiers, veil: Veil) -> dict[str, Any]:
    """What is kept of one application beside its keys."""
    kept = veil.veiled(who)
    return {
        "number": who.number,
        "id_key": key_number("id", who.id, veil.secrets),
        "id": kept_id(who.id, who.written or who.name),
        "day": who.day,
        "name": kept.name,
        "agency": kept.agency,
    }


def _seal(secrets: tuple[bytes, ...]) -> int:
    """A number that only the same secrets give, so that another key is noticed."""
    return key_number("seal", "hirecheck", secrets)


def _quoted(path: Path) -> str:
    text = str(path).replace("'", "''")
    return f"'{text}'"


def _one(db: duckdb.DuckDBPyConnection, query: str) -> Any:
    (row,) = db.execute(query).fetchall()
    return row[0]
