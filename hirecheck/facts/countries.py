"""The middle and the reach of a country, for addresses that are placed no better than that."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache

from hirecheck.extract.gazetteer import City, all_cities

__all__ = ["Middle", "middle_of"]

#: A country of several zones has no one zone; below this share of people the zone stays open.
_ONE_ZONE = 0.9
#: The share of people whom the reach takes in; islands far away would else swallow an ocean.
_REACHED = 0.98


@dataclass(frozen=True, slots=True)
class Middle:
    """Where a country's people live: `reach_km` around the middle takes in nearly all."""

    latitude: float
    longitude: float
    reach_km: float
    zone: str


@cache
def middle_of(country: str) -> Middle | None:
    """The middle of a country's cities by population, None for a country without any."""
    cities = _by_country().get(country)
    if not cities:
        return None
    people = float(sum(max(1, c.population) for c in cities))
    x = y = z = 0.0
    zones: Counter[str] = Counter()
    for city in cities:
        share = max(1, city.population) / people
        lat, lon = math.radians(city.latitude), math.radians(city.longitude)
        x += share * math.cos(lat) * math.cos(lon)
        y += share * math.cos(lat) * math.sin(lon)
        z += share * math.sin(lat)
        zones[city.zone] += max(1, city.population)
    latitude = math.degrees(math.atan2(z, math.hypot(x, y)))
    longitude = math.degrees(math.atan2(y, x))
    reach = _reach(sorted((_km(latitude, longitude, c), c.population) for c in cities), people)
    zone, held = zones.most_common(1)[0]
    return Middle(latitude, longitude, max(50.0, reach), zone if held / people > _ONE_ZONE else "")


def _reach(by_distance: list[tuple[float, int]], people: float) -> float:
    within = 0.0
    for km, population in by_distance:
        within += max(1, population)
        if within >= _REACHED * people:
            return km
    return by_distance[-1][0]


def _km(latitude: float, longitude: float, city: City) -> float:
    lat1, lat2 = math.radians(latitude), math.radians(city.latitude)
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += (
        math.cos(lat1)
        * math.cos(lat2)
        * math.sin(math.radians(city.longitude - longitude) / 2) ** 2
    )
    return 12742.0 * math.asin(min(1.0, math.sqrt(half)))


@cache
def _by_country() -> dict[str, list[City]]:
    found: dict[str, list[City]] = {}
    for city in all_cities():
        found.setdefault(city.country, []).append(city)
    return found
