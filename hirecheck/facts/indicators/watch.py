"""Lists in memory: who stands on them is asked by kind and canonical key."""

from __future__ import annotations

import ipaddress
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache

from hirecheck.facts.indicators.model import Indicator, key_of
from hirecheck.facts.indicators.tokens import Recipe, recipe_in
from hirecheck.reference import read_rows

__all__ = ["Watch", "starter"]


#: So many of the 64 bits of a perceptual hash may differ between two copies of one picture.
_PHOTO_BITS = 3
_PHOTO_DIGITS = 16
_BAND = 4


class Watch:
    """All indicators of the lists in use. Delisted entries are not held at all."""

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        self._held: dict[tuple[str, str], list[Indicator]] = defaultdict(list)
        self._networks: dict[int, set[int]] = {4: set(), 6: set()}
        self._pictures: dict[tuple[int, str], set[str]] = defaultdict(set)
        for entry in indicators:
            if entry.delisted:
                continue
            self._held[entry.kind, entry.key].append(entry)
            if entry.kind == "ip" and "/" in entry.key:
                net = ipaddress.ip_network(entry.key)
                self._networks[net.version].add(net.prefixlen)
            if entry.kind == "photo" and not entry.token:
                for band in _bands(entry.key):
                    self._pictures[band].add(entry.key)
        self._has_networks = any(self._networks.values())
        self.recipes = self._recipes()
        #: What sorts of identifiers there are entries for; others need not be looked up.
        self.kinds = frozenset(kind for kind, _ in self._held)

    def __len__(self) -> int:
        return sum(map(len, self._held.values()))

    def _recipes(self) -> dict[str, tuple[Recipe, ...]]:
        """By kind, how the tokens among the entries were made."""
        held = (e for entries in self._held.values() for e in entries if e.token)
        found: dict[str, set[str]] = defaultdict(set)
        for entry in held:
            found[entry.kind].add(entry.reference)
        return {kind: tuple(map(recipe_in, sorted(refs))) for kind, refs in found.items()}

    def holds(self, kind: str, key: str) -> tuple[Indicator, ...]:
        """The entries for a canonical key.

        An address is looked for in listed networks too, a picture among its near copies.
        """
        found = tuple(self._held.get((kind, key), ()))
        if kind == "ip" and self._has_networks:
            return (*found, *self._in_networks(key))
        if kind == "photo" and self._pictures:
            return (*found, *self._near(key))
        return found

    def find(self, kind: str, value: str) -> tuple[Indicator, ...]:
        """The entries for a value as written."""
        key = key_of(kind, value)
        return self.holds(kind, key) if key else ()

    def _near(self, key: str) -> list[Indicator]:
        """Entries for the same picture scaled or saved anew, which differs in a few bits."""
        if len(key) != _PHOTO_DIGITS:
            return []
        close = {other for band in _bands(key) for other in self._pictures.get(band, ())}
        bits = int(key, 16)
        kept = sorted(o for o in close - {key} if (bits ^ int(o, 16)).bit_count() <= _PHOTO_BITS)
        return [entry for other in kept for entry in self._held["photo", other]]

    def _in_networks(self, key: str) -> list[Indicator]:
        try:
            ip = ipaddress.ip_address(key)
        except ValueError:
            return []
        found: list[Indicator] = []
        for length in self._networks[ip.version]:
            net = ipaddress.ip_network((ip, length), strict=False)
            found += self._held.get(("ip", str(net)), ())
        return found


def _bands(key: str) -> list[tuple[int, str]]:
    """The four parts of a perceptual hash; three differing bits leave one of them whole."""
    return [(at, key[at : at + _BAND]) for at in range(0, len(key), _BAND)]


@cache
def starter() -> tuple[Indicator, ...]:
    """The shipped list: firms and domains that authorities and courts named."""
    return tuple(
        Indicator(
            kind=row["kind"],
            value=row["value"],
            key=key_of(row["kind"], row["value"]),
            list_name=row["list_name"],
            source=row["source"],
            dated=date.fromisoformat(row["dated"]),
            authority=row["authority"] == "yes",
            sanctioned=row["sanctioned"] == "yes",
            confidence=float(row["confidence"]),
        )
        for row in read_rows("indicators.csv")
    )
