"""Places and postal addresses as people write them."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hirecheck.extract.gazetteer import (
    City,
    cities_named,
    country_code,
    fold,
    province_of,
    state_code,
)
from hirecheck.nouns.places import AddressKind, Place, PlaceSource, PostalAddress
from hirecheck.nouns.spans import Span

__all__ = ["distance_km", "find_place", "offsets_of", "postal_address"]

#: How far a metropolitan area reaches, by population in thousands.
_RADII = ((5_000, 60.0), (1_000, 45.0), (200, 30.0), (0, 20.0))
_NOISE = re.compile(
    r"\([^)]*\)|\b(?:remote|hybrid|area|greater|metro(?:politan)?|based in)\b", re.I
)
_LINES = re.compile(r"[,;\n]")
_CARE_OF = re.compile(r"\b(?:c\s*/\s*o|care of)\s+([^,;\n]{2,60})", re.I)
_PREMISES: tuple[tuple[AddressKind, re.Pattern[str]], ...] = (
    (
        AddressKind.FORWARDER,
        re.compile(
            r"\b(?:freight forward\w*|parcel forward\w*|reship\w*|shipito|myus|stackry"
            r"|planet ?express|forwarding (?:center|centre|service))\b",
            re.I,
        ),
    ),
    (
        AddressKind.MAILBOX,
        re.compile(
            r"\b(?:p\.?\s?o\.?\s?box|postfach|apartado postal|boite postale|ups store"
            r"|mail ?boxes? etc)\b\.?\s*#?\s*\d*"
            r"|\b(?:pmb|(?:private )?mailbox|apartado|casilla|postbus)\b\.?\s*#?\s*\d+",
            re.I,
        ),
    ),
    (
        AddressKind.VIRTUAL_OFFICE,
        re.compile(r"\b(?:regus|wework|virtual office|spaces works|registered agents?)\b", re.I),
    ),
)
_SHORT = {
    "street": "st", "road": "rd", "avenue": "ave", "boulevard": "blvd", "drive": "dr",
    "lane": "ln", "court": "ct", "place": "pl", "apartment": "unit", "apt": "unit",
    "suite": "unit", "ste": "unit", "flat": "unit", "no": "unit", "number": "unit",
    "room": "unit", "rm": "unit",
    "north": "n", "south": "s", "east": "e", "west": "w", "strasse": "str",
    "straße": "str", "highway": "hwy", "parkway": "pkwy", "square": "sq", "terrace": "ter",
}  # fmt: skip


def find_place(text: str, source: PlaceSource, span: Span) -> Place:
    """The place that a text names; parts that are not understood stay empty.

    A name that several cities bear is settled by the region or country beside it, else by
    population, and then only if one city is clearly the largest.
    """
    city, region, country = _understood(text.strip()[:200])
    if city is None:
        return Place(text, source, span, region=region, country=country)
    return Place(
        text, source, span, city.name, city.region, city.country, city.latitude, city.longitude,
        _radius(city.population), city.zone,
    )  # fmt: skip


@cache
def _radius(population: int) -> float:
    return next(radius for limit, radius in _RADII if population >= limit)


@lru_cache(maxsize=16_384)
def _understood(text: str) -> tuple[City | None, str, str]:
    cut = re.split(r"[,;/|·•\n]| - ", _NOISE.sub(" ", text))
    parts = [part for each in cut if each.strip() for part in _apart(each.strip())]
    country = region = ""
    names: list[str] = []
    for place, part in enumerate(parts):
        part = re.sub(r"\b\d[\d-]*\b", "", part).strip()
        found, state = country_code(part), state_code(part)
        province = province_of(part)
        if province and _in_province(names, *province):
            country, region = province
        elif state and names and _in_state(names, state, found):
            region, country = state, "US"
        elif found and (place or len(parts) == 1):
            country = found
        elif part:
            names.append(part)
    if len(names) == len(parts) == 1 and province_of(names[0]):
        return None, region, country  # A region, or the city of its name elsewhere.
    for name in names:
        city = _settled(name, region, country)
        if city is not None:
            return city, region, country
    return None, region, country


def _apart(part: str) -> list[str]:
    """ "Melbourne VIC 3000" as a city and its region; a part that ends otherwise stays whole."""
    ends = re.fullmatch(r"(\D{2,60}?)\s+([A-Z]{2,3})(?:\s+[\dA-Z][\dA-Z ]{2,7})?", part)
    if ends is None:
        return [part]
    city, short = ends[1], ends[2]
    province, state = province_of(short), state_code(short)
    there = (province and _in_province([city], *province)) or (
        state and _in_province([city], "US", state)
    )
    return [city, short] if there else [part]


def _in_state(names: list[str], state: str, country: str) -> bool:
    """True where a code is a US state rather than a country: a city before it lies there."""
    if not country:
        return True
    cities = [c for name in names for c in cities_named(name)]
    lies_there = any(c.country == "US" and c.region == state for c in cities)
    return lies_there or not any(c.country == country for c in cities)


def _in_province(names: list[str], country: str, region: str) -> bool:
    """True where a city before a region's name or short form lies in that region."""
    cities = [c for name in names for c in cities_named(name)]
    return any((c.country, c.region) == (country, region) for c in cities)


def _settled(name: str, region: str, country: str) -> City | None:
    found = cities_named(name) or cities_named(re.sub(r"(?i)\b(city|of)\b", "", name))
    if country:
        found = [c for c in found if c.country == country]
    if region:
        found = [c for c in found if c.region == region]
    if not found:
        return None
    clear = len(found) == 1 or found[0].population >= 3 * max(1, found[1].population)
    return found[0] if clear or country else None


def postal_address(text: str, span: Span) -> PostalAddress:
    """Read a postal address; its kind only as far as its own words tell."""
    care = _CARE_OF.search(text)
    kind, premises = AddressKind.ORDINARY, ""
    for candidate, pattern in _PREMISES:
        match = pattern.search(text)
        if match:
            kind, premises = candidate, match.group(0).strip()
            break
    if care and kind is AddressKind.ORDINARY:
        kind = AddressKind.CARE_OF
    place = find_place(_after_street(text), PlaceSource.FORM, span)
    return PostalAddress(
        text=text,
        canonical=canonical_address(text),
        kind=kind,
        span=span,
        premises=premises,
        care_of=care.group(1).strip() if care else "",
        place=place if place.city or place.country else None,
    )


def canonical_address(text: str) -> str:
    """An address with abbreviations, unit words and country folded, for comparing."""
    words = fold(_CARE_OF.sub(" ", text).replace("#", " unit ")).split()
    short = [_SHORT.get(word, word) for word in words]
    # "Apt #4" names its unit twice.
    kept = [word for i, word in enumerate(short) if word != "unit" or short[i - 1 : i] != ["unit"]]
    if kept and kept[-1] in {"usa", "us", "uk", "germany", "deutschland"}:
        kept = kept[:-1]
    return " ".join(_unit_last(kept))


def _unit_last(words: list[str]) -> list[str]:
    """ "Apt 4, 12 Oak St" and "12 Oak St, Apt 4" name one flat: the unit goes to the end."""
    if "unit" not in words[:-1]:
        return words
    at = words.index("unit")
    return [*words[:at], *words[at + 2 :], *words[at : at + 2]]


def _after_street(text: str) -> str:
    parts = [part for p in _LINES.split(text) if (part := p.strip())]
    return ", ".join(parts[1:]) if len(parts) > 1 else text


@lru_cache(maxsize=4_096)
def offsets_of(zone: str, year: int) -> tuple[float, ...]:
    """The offsets from UTC, in hours, that a zone has in a year; () for an unknown zone."""
    try:
        clock = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ()
    found = set()
    for month in range(1, 13):
        offset = datetime(year, month, 15, tzinfo=UTC).astimezone(clock).utcoffset()
        if offset is not None:
            found.add(offset.total_seconds() / 3600)
    return tuple(sorted(found))


def distance_km(a: Place, b: Place) -> float | None:
    """Great-circle distance between two places, None where a place has no coordinates."""
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    if a.latitude == b.latitude and a.longitude == b.longitude:
        return 0.0
    lat1, lat2 = math.radians(a.latitude), math.radians(b.latitude)
    lon = math.radians(b.longitude - a.longitude)
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin(lon / 2) ** 2
    return 12742.0 * math.asin(min(1.0, math.sqrt(half)))
