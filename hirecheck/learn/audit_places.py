"""Moves a person to another place throughout: city, region, country, telephone, recorded facts.

The new place keeps the same clock, so that nothing that was seen of clocks contradicts it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from hirecheck.case import Case, Missing, PhoneNumber, Place
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.gazetteer import City, all_cities
from hirecheck.extract.places import offsets_of
from hirecheck.learn.audit_rewrite import Edit, Finder, rewrite
from hirecheck.learn.audit_words import phrase_finder
from hirecheck.reference import read_rows

__all__ = ["move_within", "moves_abroad"]

_YEAR = 2025
_BIG = 150  # thousand people
_NEAR = 1.5  # degrees, about the size of a region


@dataclass(frozen=True, slots=True)
class _Home:
    city: str
    region: str
    country: str
    latitude: float
    longitude: float
    zone: str


def move_within(dossier: Dossier, case: Case) -> Dossier | None:
    """To the largest other city of the same country and clock."""
    home = _home(case)
    if home is None:
        return None
    own = [c for c in _cities(_clock(home.zone)) if c.country == home.country]
    goal = next((c for c in own if c.name != home.city and c.region != home.region), None)
    return None if goal is None else _moved(dossier, home, goal, None)


def moves_abroad() -> Iterator[tuple[str, Callable[[Dossier, Case], Dossier | None]]]:
    """To the first and the second other country of the same clock, by size of city."""
    for rank, name in enumerate(("another country", "a further country")):
        yield name, _abroad(rank)


def _abroad(rank: int) -> Callable[[Dossier, Case], Dossier | None]:
    def make(dossier: Dossier, case: Case) -> Dossier | None:
        home = _home(case)
        if home is None or _watched(dossier, case):
            return None
        found: dict[str, City] = {}
        for city in _cities(_clock(home.zone)):
            if city.country not in _countries_in(case):
                found.setdefault(city.country, city)
        goals = list(found.values())
        if len(goals) <= rank:
            return None
        phone = None if isinstance(case.phone, Missing) else case.phone
        return _moved(dossier, home, goals[rank], phone)

    return make


def _home(case: Case) -> _Home | None:
    """The place claimed, where it is a city whose clock is known."""
    place = case.place
    if isinstance(place, Missing) or not (place.city and place.country and place.zone):
        return None
    if place.latitude is None or place.longitude is None or _elsewhere(case, place):
        return None
    return _Home(
        place.city, place.region, place.country, place.latitude, place.longitude, place.zone
    )


def _elsewhere(case: Case, home: Place) -> bool:
    """True where another place near home is named, whose distance a move would change."""
    stated = () if isinstance(case.places, Missing) else case.places
    addresses = [a for a in (case.address, case.shipping) if not isinstance(a, Missing)]
    if any(home.city.casefold() not in a.text.casefold() for a in addresses):
        return True
    return any(p.city and p.city != home.city and p.country == home.country for p in stated)


def _watched(dossier: Dossier, case: Case) -> bool:
    """True where an address is in the country by lists that no rewritten packet could move."""
    if isinstance(case.network, Missing) or isinstance(case.place, Missing):
        return False
    recorded = " ".join(d.text for d in dossier.of(Kind.FACTS))
    outside = [u.facts for u in case.network if u.facts and u.ip not in recorded]
    return any(case.place.country in (f.registered_country, f.located_country) for f in outside)


def _countries_in(case: Case) -> frozenset[str]:
    places: tuple[Place, ...] = () if isinstance(case.places, Missing) else case.places
    network = () if isinstance(case.network, Missing) else case.network
    facts = [u.facts for u in network if u.facts is not None]
    seen = {f.located_country for f in facts} | {f.registered_country for f in facts}
    return frozenset({p.country for p in places} | seen)


def _clock(zone: str) -> tuple[float, ...]:
    return offsets_of(zone, _YEAR)


@cache
def _cities(clock: tuple[float, ...]) -> tuple[City, ...]:
    zones = {c.zone for c in all_cities()}
    fitting = {z for z in zones if offsets_of(z, _YEAR) == clock}
    big = [c for c in all_cities() if c.zone in fitting and c.population >= _BIG]
    big = [c for c in big if c.name.isascii() and len(c.name) > 4 and c.name.count(" ") < 2]
    return tuple(sorted(big, key=lambda c: (-c.population, c.name)))


def _moved(dossier: Dossier, home: _Home, goal: City, phone: PhoneNumber | None) -> Dossier:
    words = phrase_finder(_phrases(home, goal))
    numbers = _number_finder(phone, goal.country) if phone else _nothing
    moved = rewrite(dossier, lambda text: _merged(words(text), numbers(text)))
    documents = tuple(_moved_facts(d, home, goal) for d in moved.documents)
    return replace(moved, documents=documents)


def _nothing(text: str) -> list[Edit]:
    return []


def _phrases(home: _Home, goal: City) -> dict[str, str]:
    abroad = goal.country != home.country
    new = f"{goal.name}, {goal.region if goal.country == 'US' else _name(goal.country)}"
    phrases = {home.city: goal.name, home.zone: goal.zone}
    for region in filter(None, (home.region, *_names(home.country))):
        phrases[f"{home.city}, {region}"] = new
        phrases[f"{home.city} {region}"] = new
    if abroad:
        phrases |= {name: _name(goal.country) for name in _names(home.country)}
    return phrases


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    rows = read_rows("countries.csv")
    return {r["code"]: (r["name"], *filter(None, r["other"].split(";"))) for r in rows}


def _names(code: str) -> list[str]:
    """The country's names as people write them; adjectives and short codes are left alone."""
    name, *others = _rows().get(code, (code,))
    return [name, *(o.title() for o in others if len(o) > 4 and o.lower() != name.lower())]


def _name(code: str) -> str:
    return _rows().get(code, (code,))[0]


def _number_finder(phone: PhoneNumber, country: str) -> Finder:
    """The same digits however they are grouped, for the example number of another country."""
    import phonenumbers  # Heavy; only a move to another country needs it.

    example = phonenumbers.example_number(country)
    digits = re.sub(r"\D", "", phone.e164)
    if example is None or not digits:
        return _nothing
    national = str(phonenumbers.parse(phone.e164).national_number)
    code = digits[: len(digits) - len(national)]
    gap = r"[ ().\-]{0,3}"
    pattern = re.compile(rf"(?:\+{code}{gap}(?:\(0\){gap})?|0)?" + gap.join(national) + r"(?!\d)")
    new = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return lambda text: [Edit(m.start(), m.end(), new) for m in pattern.finditer(text)]


def _merged(first: list[Edit], second: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted([*first, *second], key=lambda e: (e.start, -e.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _moved_facts(document: Document, home: _Home, goal: City) -> Document:
    if document.kind is not Kind.FACTS or document.data is None:
        return document
    return replace(document, data=_relocated(document.data, home, goal))


def _relocated(data: Any, home: _Home, goal: City) -> Any:
    """Addresses that were located near the old home are near the new one."""
    if isinstance(data, list):
        return [_relocated(item, home, goal) for item in data]
    if not isinstance(data, dict):
        return data
    made = {key: _relocated(value, home, goal) for key, value in data.items()}
    latitude, longitude = made.get("latitude"), made.get("longitude")
    if isinstance(latitude, int | float) and isinstance(longitude, int | float):
        north, east = latitude - home.latitude, longitude - home.longitude
        if abs(north) < _NEAR and abs(east) < _NEAR:
            made |= {"latitude": goal.latitude + north, "longitude": goal.longitude + east}
    for key, value in made.items():
        if str(key).endswith("country") and value == home.country:
            made[key] = goal.country
    return made
