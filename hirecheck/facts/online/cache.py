"""Keeps answers on disk for a while, so that nobody is asked twice. Values are JSON."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hirecheck.errors import InputError
from hirecheck.facts.records import Fact

__all__ = ["FactCache"]

_TABLE = (
    "CREATE TABLE IF NOT EXISTS facts ("
    "source TEXT, kind TEXT, key TEXT, content TEXT, stored TEXT, "
    "PRIMARY KEY (source, kind, key)) WITHOUT ROWID"
)


class FactCache:
    """Answers by source, kind and key. Safe to use from several threads."""

    def __init__(self, path: Path | str, *, lasts: timedelta = timedelta(days=7)) -> None:
        self._lasts = lasts
        self._lock = threading.Lock()
        try:
            self._file = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            self._file.execute("PRAGMA journal_mode=WAL")
            self._file.execute("PRAGMA synchronous=OFF")
            self._file.execute(_TABLE)
        except sqlite3.Error as error:
            raise InputError(str(path), f"cannot be used as a cache of facts ({error})") from error

    def get(self, source: str, kind: str, key: str, now: datetime) -> Fact | None:
        """A stored answer that has not expired; its date stays that of the look-up."""
        with self._lock:
            row = self._file.execute(
                "SELECT content, stored FROM facts WHERE source = ? AND kind = ? AND key = ?",
                (source, kind, key),
            ).fetchone()
        if row is None:
            return None
        stored = datetime.fromisoformat(row[1])
        if not timedelta(0) <= now - stored <= self._lasts:
            return None
        return Fact(kind, key, source, stored.date(), json.loads(row[0]))

    def put(
        self, source: str, kind: str, key: str, values: Mapping[str, Any], now: datetime
    ) -> None:
        """Store an answer."""
        row = (source, kind, key, json.dumps(dict(values)), now.isoformat())
        with self._lock:
            self._file.execute("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?)", row)

    def prune(self, now: datetime) -> int:
        """Remove what has expired, and say how much it was."""
        with self._lock:
            oldest = (now - self._lasts).isoformat()
            return self._file.execute("DELETE FROM facts WHERE stored < ?", (oldest,)).rowcount

    def close(self) -> None:
        """Close the file."""
        self._file.close()
