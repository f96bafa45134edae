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

from hirecheck.engines.secrets import add_secret, data_folder, secrets_of
from hirecheck.engines.veiled import Veil, reveiled
from hirecheck.errors import UsageError
from hirecheck.linking.identifiers import Identifiers, key_number, rekeyed
from hirecheck.settings import Settings

__all__ = ["DEFAULT", "History", "Stats", "history_for", "history_row", "kept_id", "today_of"]

#: `--history` with this word is the file in the user's data folder.
DEFAULT = "default"
WAIT_SECONDS = 30.0
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS meta (format INTEGER, generation INTEGER)",
    "CREATE TABLE IF NOT EXISTS applications (app BIGINT, id_key UBIGINT, id VARCHAR, day INTEGER,"
    " added INTEGER, band VARCHAR, points DOUBLE, cluster BIGINT, name VARCHAR, agency VARCHAR)",
    "CREATE TABLE IF NOT EXISTS keys (app BIGINT, kind VARCHAR, value UBIGINT)",
)
_FORMAT = 1


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
    def generation(self) -> int:
        """How many secrets lie over each other in this history."""
        if not self.path.exists():
            return 1
        with self.reading() as db:
            return int(_one(db, "SELECT generation FROM meta"))

    def secrets(self) -> tuple[bytes, ...]:
        """The secrets of this history."""
        return secrets_of(self.generation)

    @contextmanager
    def reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The file open for reading, beside any number of other readers."""
        db = self._open(read_only=True)
        try:
            yield db
        finally:
            db.close()

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The file open for one transaction, which is kept only if nothing is raised."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = self._open(read_only=False)
        try:
            for statement in _SCHEMA:
                db.execute(statement)
            if not _one(db, "SELECT count(*) FROM meta"):
                db.execute("INSERT INTO meta VALUES (?, 1)", [_FORMAT])
            db.execute("BEGIN")
            yield db
            db.execute("COMMIT")
        finally:
            db.close()

    def _open(self, *, read_only: bool) -> duckdb.DuckDBPyConnection:
        until = time.monotonic() + WAIT_SECONDS
        while True:
            try:
                return duckdb.connect(str(self.path), read_only=read_only, config={"threads": 2})
            except duckdb.IOException as error:
                busy = "lock" in str(error).lower()
                if not busy or time.monotonic() > until:
                    why = "another run is writing to it" if busy else "it is not a history"
                    raise UsageError(
                        f"{self.path}: cannot be opened; {why}. Wait, or name another --history."
                    ) from error
            time.sleep(0.1)

    def stats(self) -> Stats:
        """What the history holds."""
        self._needed()
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
        return count

    def export(self) -> Iterator[dict[str, Any]]:
        """Every application as it is kept: digests, dates, bands."""
        self._needed()
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
        generation = self.generation
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
            db.execute("UPDATE meta SET generation = ?", [generation + 1])
        return generation + 1

    def vacuum(self) -> None:
        """Give back the room of what was removed, by copying the file."""
        self._needed()
        copy = self.path.with_name(self.path.name + ".tmp")
        copy.unlink(missing_ok=True)
        self._open(read_only=True).close()
        db = duckdb.connect()
        try:
            db.execute(f"ATTACH {_quoted(self.path)} AS old (READ_ONLY)")
            db.execute(f"ATTACH {_quoted(copy)} AS fresh")
            db.execute("COPY FROM DATABASE old TO fresh")
        finally:
            db.close()
        copy.replace(self.path)

    def _needed(self) -> None:
        if not self.path.exists():
            raise UsageError(
                f"{self.path}: there is no history yet; `--history` with screen or score makes one."
            )


def today_of(settings: Settings) -> date:
    """The day of the run."""
    if settings.now:
        return datetime.fromisoformat(settings.now.replace("Z", "+00:00")).date()
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


def _quoted(path: Path) -> str:
    text = str(path).replace("'", "''")
    return f"'{text}'"


def _one(db: duckdb.DuckDBPyConnection, query: str) -> Any:
    (row,) = db.execute(query).fetchall()
    return row[0]
