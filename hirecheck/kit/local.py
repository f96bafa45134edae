"""What an interviewer can know of a claimed place offline.

Towns and airports near by, how telephone numbers begin there, local time and sunset.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hirecheck.case import Place
from hirecheck.extract.gazetteer import all_cities, fold, state_code
from hirecheck.reference import read_rows

__all__ = ["airports_near", "area_codes", "clock_and_sun", "towns_near"]

_AIRPORT_KM = 120.0
_NORTH_AMERICA = "1"
_MOST_CODES = 5
#: "São Paulo - SP", "Bern/Berne": the first name counts.
_PART = re.compile(r"\s+[-–]\s+|/")


def towns_near(place: Place, most: int = 6) -> tuple[str, ...]:
    """The largest towns within 60 km, with their distance in km; empty for an unknown place."""
    if place.latitude is None or place.longitude is None:
        return ()
    here = (place.latitude, place.longitude)
    box = [
        c
        for c in all_cities()
        if abs(c.latitude - here[0]) < 0.6 and abs(c.longitude - here[1]) < 1.2
    ]
    near = [(c, _km(here, (c.latitude, c.longitude))) for c in box]
    kept = [(c, km) for c, km in near if 3 < km < 60 and c.name != place.city]
    kept.sort(key=lambda pair: -pair[0].population)
    return tuple(f"{c.name} ({km:.0f} km)" for c, km in kept[:most])


def airports_near(place: Place, most: int = 4) -> tuple[str, ...]:
    """Airports within 120 km, the nearest first: code, name and distance."""
    if place.latitude is None or place.longitude is None:
        return ()
    here = (place.latitude, place.longitude)
    near = [
        (_km(here, (float(row["latitude"]), float(row["longitude"]))), row)
        for row in read_rows("airports.csv")
        if abs(float(row["latitude"]) - here[0]) < 1.2
    ]
    near = sorted((pair for pair in near if pair[0] < _AIRPORT_KM), key=lambda pair: pair[0])
    return tuple(f"{row['iata']} {row['name']} ({km:.0f} km)" for km, row in near[:most])


def area_codes(place: Place, most: int = _MOST_CODES) -> tuple[str, ...]:
    """How fixed numbers of the place begin, such as `+1 713`; newer codes may be missing."""
    if not place.city or not place.country:
        return ()
    return _codes(fold(place.city), place.country, state_code(place.region))[:most]


@lru_cache(maxsize=64)
def _codes(city: str, country: str, state: str) -> tuple[str, ...]:
    # Large tables, loaded when a kit is made.
    from phonenumbers import country_code_for_region
    from phonenumbers.geodata import GEOCODE_DATA

    calling = str(country_code_for_region(country))
    american = calling == _NORTH_AMERICA
    found = Counter[str]()
    for prefix, names in GEOCODE_DATA.items():
        name = names.get("en", "") if prefix.startswith(calling) else ""
        if name and _is_city(name, city, state, country if american else ""):
            found[prefix[:4] if american else prefix] += 1
    codes = found if american else _shortened(found, len(calling))
    return tuple(f"+{calling} {code[len(calling) :]}" for code, _ in codes.most_common())


def _is_city(name: str, city: str, state: str, american: str) -> bool:
    """True for "Houston, TX"; under +1 the letters behind the comma tell the state or province."""
    named, _, rest = _PART.sub(",", name, count=1).partition(",")
    if fold(named) not in (city, city.removesuffix(" city")):
        return False
    if not american:
        return True
    return rest.strip() == state if state else bool(state_code(rest)) == (american == "US")


def _shortened(codes: Counter[str], least: int) -> Counter[str]:
    """Numbering plans list the blocks of one area code; several blocks of ten mean the whole."""
    while parents := Counter(code[:-1] for code in codes if len(code) > least + 1):
        whole = {parent for parent, blocks in parents.items() if blocks >= 5}
        if not whole:
            break
        merged = Counter({code: n for code, n in codes.items() if code[:-1] not in whole})
        merged.update({p: sum(n for c, n in codes.items() if c[:-1] == p) for p in whole})
        codes = merged
    shared = _shared(min(codes, default=""), max(codes, default=""))
    many = len(codes) > _MOST_CODES and len(shared) > least
    return Counter({shared: codes.total()}) if many else codes


def _shared(first: str, last: str) -> str:
    """What two numbers begin with alike."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(digit for digit, _ in same)


def _km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Distance on a flat map, good enough for an hour's drive."""
    east = (b[1] - a[1]) * math.cos(math.radians(a[0]))
    return 111.2 * math.hypot(b[0] - a[0], east)


def clock_and_sun(place: Place, at: datetime) -> str:
    """Local time and sunset at the place at that moment; empty where its zone is not known."""
    try:
        zone = ZoneInfo(place.zone) if place.zone else None
    except (ZoneInfoNotFoundError, ValueError):
        zone = None
    if zone is None:
        return ""
    local = at.astimezone(zone)
    said = f"there it is {local:%H:%M} on {local:%A} ({place.zone})"
    if place.latitude is None or place.longitude is None:
        return said
    sunset = _sunset(place.latitude, place.longitude, local)
    return f"{said}, sunset about {sunset:%H:%M}" if sunset else said


def _sunset(latitude: float, longitude: float, local: datetime) -> datetime | None:
    """Sunset to a few minutes by the sunrise equation; None in polar day or night."""
    day = local.timetuple().tm_yday
    angle = 2 * math.pi * (day - 81) / 364
    declination = math.radians(23.45) * math.sin(2 * math.pi * (284 + day) / 365)
    equation = 9.87 * math.sin(2 * angle) - 7.53 * math.cos(angle) - 1.5 * math.sin(angle)
    horizon = math.sin(math.radians(-0.83))
    phi = math.radians(latitude)
    cosine = (horizon - math.sin(phi) * math.sin(declination)) / (
        math.cos(phi) * math.cos(declination)
    )
    if not -1 <= cosine <= 1:
        return None
    minutes = 720 - 4 * longitude - equation + 4 * math.degrees(math.acos(cosine))
    noon = datetime(local.year, local.month, local.day, tzinfo=UTC)
    return (noon + timedelta(minutes=minutes)).astimezone(local.tzinfo)
