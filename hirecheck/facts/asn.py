"""Which operator routes an address, from a compact table that is read once when first needed."""

from __future__ import annotations

import ipaddress
import lzma
import struct
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import accumulate

from hirecheck.nouns.internet import IpKind
from hirecheck.reference import data_path, read_rows

__all__ = ["Operator", "asn_of", "table_date"]


@dataclass(frozen=True, slots=True)
class Operator:
    """An autonomous system: its number, name, what it runs, and why we think so."""

    number: int
    name: str
    kind: IpKind
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Ranges:
    """Starts of address ranges in order, and the operator of each (0 for none)."""

    starts: array[int]
    owners: array[int]

    def owner(self, address: int) -> int:
        place = bisect_right(self.starts, address) - 1
        return self.owners[place] if place >= 0 else 0


@dataclass(frozen=True, slots=True)
class _Tables:
    day: date
    v4: _Ranges
    v6: _Ranges


def asn_of(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Operator | None:
    """The operator that routes an address, or None where the table has none."""
    tables = _tables()
    if isinstance(address, ipaddress.IPv4Address):
        number = tables.v4.owner(int(address))
    else:
        number = tables.v6.owner(int(address) >> 64)
    return _operators().get(number) if number else None


def table_date() -> date:
    """The day of the routing data."""
    return _tables().day


@cache
def _tables() -> _Tables:
    data = lzma.decompress(data_path("networks.bin.xz").read_bytes())
    day = date.fromisoformat(data[:10].decode())
    (length,) = struct.unpack_from("<I", data, 10)
    body = memoryview(data)[14:]
    return _Tables(day, _ranges(body[:length], "I"), _ranges(body[length:], "Q"))


def _ranges(packed: memoryview, size: str) -> _Ranges:
    (count,) = struct.unpack_from("<I", packed)
    width = struct.calcsize(size)
    steps, owners = array(size), array("I")
    steps.frombytes(packed[4 : 4 + count * width])
    owners.frombytes(packed[4 + count * width :])
    return _Ranges(array(size, accumulate(steps)), owners)


@cache
def _operators() -> dict[int, Operator]:
    why = {int(row["asn"]): row["why"] for row in read_rows("network_operators.csv")}
    text = lzma.decompress(data_path("network_names.tsv.xz").read_bytes()).decode("utf-8")
    found = {}
    for line in text.split("\n")[1:]:
        number, kind, name = line.split("\t")
        asn = int(number)
        told = "" if kind == "unknown" else "by the words of its name"
        found[asn] = Operator(asn, name, IpKind(kind), why.get(asn, told))
    return found
