"""What the keys of sources stand for.

Reports about a person show the keys only: a title that names a country has no place beside
somebody's name. The catalogue of checks shows title and address.
"""

from __future__ import annotations

from collections.abc import Iterable

from hirecheck.reference import read_rows

__all__ = ["sources_told"]


def sources_told(keys: Iterable[str]) -> tuple[str, ...]:
    """`KEY: title, address` for each key; the key alone where the list does not know it."""
    known = {row["key"]: row for row in read_rows("sources.csv")}
    return tuple(_told(key, known.get(key)) for key in keys)


def _told(key: str, row: dict[str, str] | None) -> str:
    if row is None:
        return key
    return f"{key}: {row['title']}" + (f", {row['address']}" if row["address"] else "")
