"""Lists of networks, addresses and operators, one a line or in a table."""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from hirecheck.errors import InputError
from hirecheck.nouns.internet import IpKind

__all__ = ["NetworkList", "read_networks"]

MAX_BYTES = 100_000_000
_ASN = re.compile(r"AS(\d{1,10})\b", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)(20\d\d-[01]\d-[0-3]\d)(?!\d)")
#: Words in a list's name or kind column, and the class they stand for; longer ones first.
_WORDS = (
    ("residential-proxy", IpKind.RESIDENTIAL_PROXY), ("private-relay", IpKind.RELAY),
    ("datacenter", IpKind.HOSTING), ("data-center", IpKind.HOSTING),
    ("residential", IpKind.RESIDENTIAL), ("university", IpKind.UNIVERSITY),
    ("corporate", IpKind.CORPORATE), ("satellite", IpKind.SATELLITE), ("hosting", IpKind.HOSTING),
    ("academic", IpKind.UNIVERSITY), ("office", IpKind.CORPORATE), ("mobile", IpKind.MOBILE),
    ("relay", IpKind.RELAY), ("proxy", IpKind.PROXY), ("cloud", IpKind.HOSTING),
    ("vpn", IpKind.VPN), ("tor", IpKind.TOR), ("cdn", IpKind.CDN),
)  # fmt: skip


class NetworkList:
    """One list in memory: networks by length of prefix, and operators by number."""

    def __init__(self, name: str, day: date) -> None:
        self.name = name
        self.day = day
        self.skipped = 0
        self.problems: list[str] = []
        self._networks: dict[tuple[int, int], dict[int, tuple[IpKind, str]]] = {}
        self._operators: dict[int, tuple[IpKind, str]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._networks.values())) + len(self._operators)

    def find(self, ip: str, asn: int | None) -> tuple[IpKind, str] | None:
        """The class of the narrowest network that holds an address, else of its operator."""
        address = ipaddress.ip_address(ip)
        bits = address.max_prefixlen
        for version, length in sorted(self._networks, reverse=True):
            if version == address.version:
                found = self._networks[version, length].get(int(address) >> (bits - length))
                if found:
                    return found
        return self._operators.get(asn) if asn else None

    def add(self, place: str, text: str, kind: IpKind) -> None:
        """Take a line; what is neither network nor operator is counted and named."""
        if operator := _ASN.match(text):
            self._operators[int(operator[1])] = (kind, text[:80])
            return
        try:
            net = ipaddress.ip_network(text, strict=False)
        except ValueError:
            self.skipped += 1
            if len(self.problems) < 20:
                self.problems.append(f"{place}: {text[:60]!r} is no network, address or AS number")
            return
        prefix = int(net.network_address) >> (net.max_prefixlen - net.prefixlen)
        table = self._networks.setdefault((net.version, net.prefixlen), {})
        table[prefix] = (kind, str(net))


def read_networks(path: Path) -> NetworkList:
    """Read a list. Its class comes from a second column or from the file's name (vpn.txt).

    Raises InputError where neither tells a class, or nothing in it can be used.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(path.name, "is larger than a list of networks can be (100 MB)")
        text = path.read_text(encoding="utf-8-sig", errors="replace")
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except OSError as error:
        raise InputError(path.name, f"cannot be read ({error.strerror})") from error
    found = NetworkList(path.stem, _dated(path, text) or changed)
    general = _kind_in(path.stem)
    for number, (value, named) in enumerate(_rows(text), 1):
        kind = _kind_in(named) or general
        if kind is None:
            raise InputError(
                path.name, "does not say what sort of networks it lists.",
                remedy="Name the file after it, such as vpn.txt, or add a column `kind`.",
            )  # fmt: skip
        found.add(f"{path.name}, entry {number}", value, kind)
    if not len(found):
        raise InputError(path.name, "lists no network, address or AS number.")
    return found


def _dated(path: Path, text: str) -> date | None:
    for place in (path.stem, text[:500]):
        if match := _DATE.search(place):
            try:
                return date.fromisoformat(match[1])
            except ValueError:
                continue
    return None


def _rows(text: str) -> Iterator[tuple[str, str]]:
    """Values and the words beside them; JSON warning lists give their values alone."""
    if text.lstrip().startswith("{"):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            data = {}
        yield from ((str(v), "") for v in data.get("list", ()) if isinstance(data, dict))
        return
    for line in text.splitlines():
        plain = line.partition("#")[0].strip() if not _ASN.match(line) else line.strip()
        cells = [cell.strip().strip('"') for cell in re.split(r"[,;\t]|\s#", plain)]
        if cells[0] and cells[0].lower() not in ("network", "cidr", "ip", "range", "prefix", "asn"):
            yield cells[0], " ".join(cells[1:])


def _kind_in(text: str) -> IpKind | None:
    plain = text.lower().replace(" ", "-").replace("_", "-")
    words = set(re.split(r"[^a-z]+", plain))
    return next((k for w, k in _WORDS if (w in words if len(w) < 5 else w in plain)), None)
