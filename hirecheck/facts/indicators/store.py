"""Keeps imported lists in one SQLite file: who says what, since when, and whether it stands."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any

from hirecheck.errors import InputError
from hirecheck.facts.indicators.formats import read_indicators
from hirecheck.facts.indicators.model import Indicator, key_of

__all__ = [
    "Imported",
    "ListSummary",
    "expire",
    "import_list",
    "is_store",
    "lists_in",
    "mark",
    "read_store",
]

_MAGIC = b"SQLite format 3\x00"
_COLUMNS = tuple(f.name for f in fields(Indicator))
_VALUES = attrgetter(*_COLUMNS)
_DATES = ("dated", "first_seen", "expires")
_FLAGS = ("authority", "sanctioned", "disputed", "delisted", "token")
_TABLE = (
    "CREATE TABLE IF NOT EXISTS indicators ("
    "kind TEXT, value TEXT, key TEXT, list_name TEXT, source TEXT, dated TEXT, authority INT, "
    "sanctioned INT, confidence REAL, first_seen TEXT, expires TEXT, disputed INT, delisted INT, "
    "birth_date TEXT, reference TEXT, token INT, file TEXT)"
)
_INDEX = "CREATE INDEX IF NOT EXISTS by_key ON indicators (kind, key)"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: entries taken, lines skipped, and the first problems in words."""

    taken: int
    skipped: int
    replaced: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListSummary:
    """One list of the store with its age and size."""

    list_name: str
    source: str
    entries: int
    newest: date
    expired: int
    disputed: int
    delisted: int


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        connection = sqlite3.connect(path)
    except sqlite3.Error as error:
        raise InputError(path.name, f"cannot be opened as a store ({error})") from error
    try:
        with connection:
            connection.execute(_TABLE)
            connection.execute(_INDEX)
            yield connection
    except sqlite3.DatabaseError as error:
        raise InputError(path.name, f"is no store of indicators ({error})") from error
    finally:
        connection.close()


def is_store(path: Path) -> bool:
    """True where a file is a store and not a list."""
    try:
        with path.open("rb") as start:
            return start.read(16) == _MAGIC
    except OSError:
        return False


def import_list(store: Path, path: Path, **about: Any) -> Imported:
    """Read a list into the store; entries of an earlier import of the same file are replaced.

    `about` are `name`, `source`, `authority`, `sanctioned` and `confidence` of the list as a
    whole. Raises InputError where the file holds no list.
    """
    reading = read_indicators(path, **about)
    with _opened(store) as connection:
        replaced = connection.execute("DELETE FROM indicators WHERE file = ?", (path.name,))
        marks = ", ".join("?" * (len(_COLUMNS) + 1))
        connection.executemany(
            f"INSERT INTO indicators VALUES ({marks})",  # noqa: S608  # question marks only
            ((*_row(entry), path.name) for entry in reading.indicators),
        )
        count = max(0, replaced.rowcount)
    return Imported(len(reading.indicators), reading.skipped, count, tuple(reading.problems))


def _row(entry: Indicator) -> tuple[Any, ...]:
    return tuple(v.isoformat() if isinstance(v, date) else v for v in _VALUES(entry))


def read_store(path: Path) -> Iterator[Indicator]:
    """Every entry of the store, delisted ones too."""
    columns = ", ".join(_COLUMNS)
    with _opened(path) as connection:
        query = f"SELECT {columns} FROM indicators ORDER BY rowid"  # noqa: S608  # own names
        for row in connection.execute(query):
            yield _entry(dict(zip(_COLUMNS, row, strict=True)))


def _entry(values: dict[str, Any]) -> Indicator:
    for name in _DATES:
        if values[name]:
            values[name] = date.fromisoformat(values[name])
    for name in _FLAGS:
        values[name] = bool(values[name])
    return Indicator(**values)


def lists_in(store: Path, today: date) -> tuple[ListSummary, ...]:
    """The lists of the store by name."""
    with _opened(store) as connection:
        rows = connection.execute(
            "SELECT list_name, source, count(*), max(dated), "
            "coalesce(sum(expires < ?), 0), sum(disputed), sum(delisted) "
            "FROM indicators GROUP BY list_name, source ORDER BY list_name, source",
            (today.isoformat(),),
        ).fetchall()
    return tuple(
        ListSummary(r[0], r[1], r[2], date.fromisoformat(r[3]), r[4], r[5], r[6]) for r in rows
    )


def expire(store: Path, today: date) -> int:
    """Remove entries whose time has passed, and say how many they were."""
    with _opened(store) as connection:
        found = connection.execute(
            "DELETE FROM indicators WHERE expires IS NOT NULL AND expires < ?",
            (today.isoformat(),),
        )
        return found.rowcount


def mark(
    store: Path, kind: str, value: str, *, disputed: bool | None = None,
    delisted: bool | None = None, expires: date | None = None,
) -> int:  # fmt: skip
    """Dispute, delist or date an entry; says how many entries of that value were changed."""
    changes: Iterable[tuple[str, Any]] = (
        ("UPDATE indicators SET disputed = ? WHERE kind = ? AND key = ?", disputed),
        ("UPDATE indicators SET delisted = ? WHERE kind = ? AND key = ?", delisted),
        (
            "UPDATE indicators SET expires = ? WHERE kind = ? AND key = ?",
            expires.isoformat() if expires else None,
        ),
    )
    key, changed = key_of(kind, value), 0
    with _opened(store) as connection:
        for statement, new in changes:
            if new is not None:
                changed = max(changed, connection.execute(statement, (new, kind, key)).rowcount)
    return changed
