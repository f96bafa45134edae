"""Cities and countries by name, from a compact table that is read once when first needed."""

from __future__ import annotations

import lzma
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii

from hirecheck.reference import data_path, read_rows

__all__ = [
    "City",
    "all_cities",
    "cities_named",
    "country_code",
    "fold",
    "province_of",
    "state_code",
    "zones_within",
]

_STATES = dict(
    pair.split(":")
    for pair in (
        "alabama:AL alaska:AK arizona:AZ arkansas:AR california:CA colorado:CO connecticut:CT "
        "delaware:DE florida:FL georgia:GA hawaii:HI idaho:ID illinois:IL indiana:IN iowa:IA "
        "kansas:KS kentucky:KY louisiana:LA maine:ME maryland:MD massachusetts:MA michigan:MI "
        "minnesota:MN mississippi:MS missouri:MO montana:MT nebraska:NE nevada:NV "
        "new-hampshire:NH new-jersey:NJ new-mexico:NM new-york:NY north-carolina:NC "
        "north-dakota:ND ohio:OH oklahoma:OK oregon:OR pennsylvania:PA rhode-island:RI "
        "south-carolina:SC south-dakota:SD tennessee:TN texas:TX utah:UT vermont:VT virginia:VA "
        "washington:WA west-virginia:WV wisconsin:WI wyoming:WY district-of-columbia:DC"
    ).split()
)
_CODES = frozenset(_STATES.values())

#: Provinces, states and nations elsewhere, by name and by what people write for them, with the
#: region's code in the table of cities.
_PROVINCES = {
    name.replace("-", " "): (country, code)
    for country, told in {
        "CA": "alberta:01 ab:01 british-columbia:02 bc:02 manitoba:03 mb:03 new-brunswick:04 nb:04 "
        "newfoundland:05 newfoundland-and-labrador:05 nl:05 nova-scotia:07 ns:07 ontario:08 on:08 "
        "ont:08 prince-edward-island:09 pei:09 pe:09 quebec:10 qc:10 pq:10 saskatchewan:11 sk:11 "
        "yukon:12 yt:12 northwest-territories:13 nt:13",
        "AU": "australian-capital-territory:01 act:01 new-south-wales:02 nsw:02 "
        "northern-territory:03 queensland:04 qld:04 south-australia:05 tasmania:06 tas:06 "
        "victoria:07 vic:07 western-australia:08 wa:08",
        "GB": "england:ENG scotland:SCT wales:WLS northern-ireland:NIR ni:NIR",
    }.items()
    for name, code in (pair.split(":") for pair in told.split())
}


@dataclass(frozen=True, slots=True)
class City:
    """One city: `population` in thousands, `zone` an IANA name."""

    name: str
    country: str
    region: str
    latitude: float
    longitude: float
    population: int
    zone: str


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """A name for looking up: Latin letters, lower case, single blanks."""
    latin = text if text.isascii() else anyascii(text)
    return " ".join(re.findall(r"[a-z0-9]+", latin.lower()))


@cache
def _lines() -> tuple[str, ...]:
    text = lzma.decompress(data_path("cities.tsv.xz").read_bytes()).decode("utf-8")
    return tuple(text.split("\n")[1:])


@cache
def _places_by_key() -> dict[str, list[int]]:
    """Line numbers by folded name; cities are made only when one is asked for."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(_lines()):
        for key in line.rpartition("\t")[2].split("|"):
            found[key].append(number)
    return found


@lru_cache(maxsize=40_000)
def _city(number: int) -> City:
    name, country, region, lat, lon, people, zone, _ = _lines()[number].split("\t")
    return City(name, country, region, float(lat), float(lon), int(people), zone)


def cities_named(name: str) -> list[City]:
    """All cities of that name, the largest first."""
    found = [_city(number) for number in _places_by_key().get(fold(name), ())]
    return sorted(found, key=lambda c: -c.population)


@cache
def zones_within(country: str, region: str = "") -> frozenset[str]:
    """The time zones of the cities of a country, or of one of its regions where that is named."""
    cities = [c for c in all_cities() if c.country == country]
    there = [c for c in cities if c.region == region] if region else []
    return frozenset(c.zone for c in there or cities if c.zone)


def all_cities() -> tuple[City, ...]:
    """Every city of the table once."""
    return tuple(_city(number) for number in range(len(_lines())))


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in read_rows("countries.csv"):
        for name in (row["name"], *row["other"].split(";")):
            if name:
                found[fold(name)] = row["code"]
    return found


@cache
def _country_codes() -> frozenset[str]:
    return frozenset(row["code"] for row in read_rows("countries.csv"))


def country_code(text: str) -> str:
    """ISO 3166 alpha-2 of a country's name; two capital letters only if they are such a code."""
    if re.fullmatch(r"[A-Z]{2}", text.strip()):
        code = text.strip()
        if code in _country_codes():
            return code
    return _countries().get(fold(text), "")


def state_code(text: str) -> str:
    """Postal code of a US state, from its name or code."""
    text = text.strip().rstrip(".")
    if text.upper() in _CODES and len(text) == 2:
        return text.upper()
    return _STATES.get(fold(text).replace(" ", "-"), "")


def province_of(text: str) -> tuple[str, str] | None:
    """Country and region of a Canadian or Australian province or a British nation.

    Many of its short forms are also codes of countries or US states, so it takes a city that lies
    there beside it to be sure.
    """
    return _PROVINCES.get(fold(text))
