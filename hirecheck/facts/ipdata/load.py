"""Opens the address data that the settings name, and says what is loaded and how old it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from hirecheck.errors import InputError
from hirecheck.facts.ipdata.lists import NetworkList, read_networks
from hirecheck.facts.ipdata.records import values_of

__all__ = ["Database", "IpData", "ip_data_for"]

_MARKER = b"\xab\xcd\xefMaxMind.com"
_PROBED = 200


@dataclass(frozen=True)
class Database:
    """One MMDB file: its reader, its own name for itself, and the day it was built."""

    name: str
    dialect: str
    day: date
    reader: Any

    def find(self, ip: str) -> dict[str, Any]:
        """What the file tells about an address."""
        try:
            record = self.reader.get(ip)
        except ValueError:
            return {}
        return values_of(record) if isinstance(record, Mapping) else {}


@dataclass(frozen=True)
class IpData:
    """Everything that the user brought, asked in the order of the settings."""

    databases: tuple[Database, ...] = ()
    lists: tuple[NetworkList, ...] = ()


@lru_cache(maxsize=4)
def ip_data_for(paths: tuple[str, ...]) -> IpData:
    """Open all files. Raises InputError naming the file that cannot be used."""
    databases, lists = [], []
    for path in map(Path, paths):
        if _is_mmdb(path):
            databases.append(_opened(path))
        else:
            lists.append(read_networks(path))
    return IpData(tuple(databases), tuple(lists))


def _is_mmdb(path: Path) -> bool:
    """By its marker, which stands in the last 128 kB of the file."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 131_072))
            marked = _MARKER in file.read()
    except OSError as error:
        raise InputError(path.name, f"cannot be read ({error.strerror})") from error
    if path.suffix.lower() == ".mmdb" and not marked:
        raise InputError(path.name, "is no MMDB file, or a broken one.")
    return marked


def _opened(path: Path) -> Database:
    import maxminddb

    try:
        reader = maxminddb.open_database(path)
        metadata = reader.metadata()
        first = list(islice(_records(reader), _PROBED))
    except (maxminddb.InvalidDatabaseError, ValueError, OSError) as error:
        raise InputError(path.name, f"is a broken MMDB file ({error})") from error
    if not any(values_of(record) for record in first):
        raise InputError(
            path.name, f"is an MMDB of a kind that is not known ({metadata.database_type}).",
            remedy="Known are GeoIP2 and GeoLite2, DB-IP, IPinfo, IP2Proxy and Spur.",
        )  # fmt: skip
    built = datetime.fromtimestamp(metadata.build_epoch, UTC).date()
    return Database(path.name, metadata.database_type, built, reader)


def _records(reader: Any) -> Iterator[Mapping[str, Any]]:
    for _network, record in reader:
        if isinstance(record, Mapping):
            yield record
