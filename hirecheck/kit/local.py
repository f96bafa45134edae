"""What an interviewer can know of a claimed place offline: towns near by, time, sunset."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hirecheck.case import Place
from hirecheck.extract.gazetteer import all_cities

__all__ = ["clock_and_sun", "towns_near"]


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
