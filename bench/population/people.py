"""Invented people with places, careers and contacts; everything that could exist is reserved."""

from __future__ import annotations

import random
from dataclasses import dataclass

from anyascii import anyascii

from bench.rings import FAMILY, GIVEN

__all__ = ["City", "Job", "Person", "person"]


@dataclass(frozen=True, slots=True)
class City:
    """A real place; `phone` is a pattern within numbers that are kept for fiction."""

    name: str
    tail: str
    country: str
    zone: str
    offset: str
    latitude: float
    longitude: float
    phone: str


CITIES = (
    City("Columbus", "OH", "US", "America/New_York", "-05:00", 39.96, -83.0, "+1 614 555 01{:02d}"),
    City("Raleigh", "NC", "US", "America/New_York", "-05:00", 35.77, -78.64, "+1 919 555 01{:02d}"),
    City("Dallas", "TX", "US", "America/Chicago", "-06:00", 32.78, -96.8, "+1 214 555 01{:02d}"),
    City(
        "Portland",
        "OR",
        "US",
        "America/Los_Angeles",
        "-08:00",
        45.52,
        -122.68,
        "+1 503 555 01{:02d}",
    ),
    City("Denver", "CO", "US", "America/Denver", "-07:00", 39.74, -104.98, "+1 303 555 01{:02d}"),
    City(
        "Toronto", "Canada", "CA", "America/Toronto", "-05:00", 43.7, -79.42, "+1 416 555 01{:02d}"
    ),
    City(
        "London",
        "United Kingdom",
        "GB",
        "Europe/London",
        "+00:00",
        51.51,
        -0.13,
        "+44 20 7946 09{:02d}",
    ),
    City(
        "Berlin", "Germany", "DE", "Europe/Berlin", "+01:00", 52.52, 13.41, "+49 30 23125 0{:02d}"
    ),
)
EMPLOYERS = (
    "Larkmoor Health", "Pellwood Systems", "Quayside Freight", "Ostler Analytics", "Brindle Labs",
    "Tamsin Robotics", "Fernhill Energy", "Copperline Media", "Saltmarsh Bank", "Wexcombe Software",
    "Dovetail Logistics", "Harrowgate Insurance", "Millrace Games", "Northfen Telecom",
)  # fmt: skip
ABROAD = ("Lagos", "Pune", "Kraków", "São Paulo", "Kyiv", "Manila")
SCHOOLS = (
    "Ohio State University", "University of Leeds", "Technische Universität Berlin",
    "University of Lagos", "University of Toronto", "Oregon State University", "Anna University",
)  # fmt: skip
ROLES = (
    "Backend Developer",
    "DevOps Engineer",
    "Data Engineer",
    "Frontend Developer",
    "QA Engineer",
)
SKILLS = (
    "Go Python Java Kotlin TypeScript PostgreSQL Kafka Terraform AWS Docker React Linux".split()
)
POINTS = (
    "Moved the billing jobs to a queue and cut failures by half",
    "Ran the on-call rotation for six services",
    "Rewrote the importer, which had lost rows",
    "Built dashboards that the support team uses daily",
    "Replaced a hand-made deployment by pipelines",
    "Trained two juniors and reviewed their code",
    "Tuned slow queries of the reporting database",
)


@dataclass(frozen=True, slots=True)
class Job:
    """One position, from the first month to the last (None is today), as (year, month)."""

    employer: str
    title: str
    start: tuple[int, int]
    end: tuple[int, int] | None
    place: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """One applicant as the packet gives them; `former` is another family name of theirs."""

    given: str
    family: str
    former: str
    city: City
    email: str
    phone: str
    jobs: tuple[Job, ...]
    school: str
    graduated: int
    role: str
    skills: tuple[str, ...]

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}"


def person(rng: random.Random, traits: tuple[str, ...]) -> Person:
    """A person with a career that has no contradictions in it."""
    given, family = rng.choice(GIVEN), rng.choice(FAMILY)
    if "common-name" in traits:
        given, family = rng.choice((("John", "Smith"), ("Maria", "Garcia"), ("Wei", "Zhang")))
    former = rng.choice([name for name in FAMILY if name != family])
    city = rng.choice(CITIES)
    graduated = 2024 if "graduate" in traits else rng.randint(2008, 2018)
    shown = former if "former-name" in traits else family
    return Person(
        given=given,
        family=family,
        former=former,
        city=city,
        email=_email(rng, given, shown, traits),
        phone=city.phone.format(rng.randint(0, 99)),
        jobs=_jobs(rng, graduated, city, traits),
        school=rng.choice(SCHOOLS),
        graduated=graduated,
        role=rng.choice(ROLES),
        skills=tuple(rng.sample(SKILLS, 6)),
    )


def _email(rng: random.Random, given: str, family: str, traits: tuple[str, ...]) -> str:
    if "agency" in traits:
        return "candidates@brightdesk-staffing.example"
    a, b = (anyascii(part).lower() for part in (given, family))
    local = rng.choice((f"{a}.{b}", f"{a[0]}{b}", f"{a}{b}{rng.randint(1, 99)}", f"{b}.{a}"))
    domain = rng.choice((f"{b}-mail", f"{a}{b}", "postbox-one", "quickletter"))
    return f"{local}@{domain}.example"


def _jobs(
    rng: random.Random, graduated: int, city: City, traits: tuple[str, ...]
) -> tuple[Job, ...]:
    employers = rng.sample(EMPLOYERS, 5)
    if "graduate" in traits:
        points = tuple(rng.sample(POINTS, 1))
        return (Job(employers[0], "Intern", (2023, 6), (2023, 9), city.name, points),)
    year, jobs = graduated, []
    while year < 2024 and len(jobs) < 4:
        length = rng.randint(2, 5)
        last = year + length >= 2024 or len(jobs) == 3
        abroad = "foreign-past" in traits and not jobs
        jobs.append(
            Job(
                employer=employers[len(jobs)],
                title=rng.choice(ROLES),
                start=(year, rng.randint(7, 9)),
                end=None if last else (year + length, rng.randint(1, 5)),
                place=rng.choice(ABROAD) if abroad else city.name,
                points=tuple(rng.sample(POINTS, 2)),
            )
        )
        year += length + (2 if "gap" in traits and len(jobs) == 1 else 0)
    return tuple(reversed(jobs))
