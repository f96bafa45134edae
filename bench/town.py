"""The people of `bench.hands`: invented, each with contacts that nobody else has."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bench.rings import FAMILY, FIRMS, GIVEN, SKILLS, VERBS

START = (
    "Al Bar Cor Dan El Fen Gar Hol Is Jor Kal Lin Mar Nor Ol Per Quin Ros Sal Tor Ul Ves Wil "
    "Yor Zan Bre Cla Dre Fio Gla Hest Ing Jas Kes Lor Mel Nev Osm Pet Ris"
).split()
_END = (
    "a an ane ard as da den der dra el en ena er ett ia ic ice in ina is ley lin mar mund na nor "
    "on ota ra ric rin sa son ta ton va ver vin win ya"
).split()
_STREETS = (
    "Alder Beacon Cedar Dover Elm Foundry Grove Harbor Ivy Juniper Kiln Laurel Mill North".split()
)
_ROADS = "Street Avenue Road Lane Drive".split()
_TOWNS = (
    "Austin, TX",
    "Denver, CO",
    "Tampa, FL",
    "Leeds, UK",
    "Graz, Austria",
    "Lyon, France",
    "Columbus, OH",
    "Portland, OR",
    "Cork, Ireland",
    "Ghent, Belgium",
)
_AREAS = (512, 303, 813, 614, 503)
_JOINTS = ("", ".", "_", "x", "dev")
MAILS = ("gmail.com", "outlook.com", "proton.me", "yahoo.com", "icloud.com")
_THINGS = (
    "billing",
    "search",
    "ledger",
    "checkout",
    "catalogue",
    "routing",
    "payroll",
    "sensor",
    "booking",
    "claims",
    "tariff",
    "archive",
    "messaging",
    "scoring",
    "inventory",
)
_NOUNS = ("service", "pipeline", "library", "console", "gateway", "schema", "scheduler", "client")
_ENDS = (
    "for the night shift",
    "under a fixed budget",
    "with two colleagues",
    "after an audit",
    "before the merger",
    "across three sites",
    "within one quarter",
    "on old hardware",
)
STOCK = (
    "Results driven professional with a proven track record of delivering high quality solutions "
    "in fast paced environments. Excellent communication and interpersonal skills combined with a "
    "strong attention to detail. Able to work independently and as part of a team and to manage "
    "several priorities at once. Passionate about learning new technologies and sharing knowledge "
    "with others. References are available upon request."
)
ALIASES = (
    ("Alexander", "Alex", "Саша"),
    ("Katherine", "Kate", "Kathryn"),
    ("William", "Bill", "Will"),
    ("Elizabeth", "Liz", "Beth"),
    ("Robert", "Bob", "Rob"),
    ("Yevgeny", "Eugene", "Евгений"),
    ("Mohammed", "Muhammad", "محمد"),
    ("Joseph", "Joe", "José"),
)


@dataclass(frozen=True, slots=True)
class Applicant:
    """One application's own words."""

    given: str
    family: str
    email: str
    phone: str
    town: str
    address: str
    day: date
    text: str
    github: str = ""
    ip: str = ""
    device: str = ""
    iban: str = ""
    agency: str = ""
    referee: tuple[str, str, str] = ("", "", "")


class Town:
    """Draws people, hands and coincidences from one seed. Numbers are handed out once each."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.used: set[str] = set()
        self.serial = 0

    def once(self, draw: Callable[[], str]) -> str:
        """A value that nobody got before."""
        while (value := draw()) in self.used:
            pass
        self.used.add(value)
        return value

    def phone(self) -> str:
        """A number of its own."""
        r = self.random
        return self.once(
            lambda: f"+1 {r.choice(_AREAS)} {r.randrange(200, 999)} {r.randrange(10_000):04d}"
        )

    def day(self) -> date:
        """Some day of two years."""
        return date(2024, 1, 2) + timedelta(self.random.randrange(720))

    def ip(self) -> str:
        """An address of somebody's line; two may meet by chance."""
        r = self.random
        return f"73.{r.randrange(256)}.{r.randrange(256)}.{r.randrange(1, 255)}"

    def name(self) -> tuple[str, str]:
        """Common names, and names that nobody else has."""
        r = self.random

        def made() -> str:
            return r.choice(START) + r.choice(_END)

        given = r.choice(GIVEN) if r.random() < 0.7 else made()
        return given, r.choice(FAMILY) if r.random() < 0.4 else made() + r.choice(_END)

    def line(self) -> str:
        """One sentence of a career."""
        r = self.random
        return (
            f"{r.choice(VERBS)} the {r.choice(_THINGS)} {r.choice(_NOUNS)} in {r.choice(SKILLS)} "
            f"{r.choice(_ENDS)}, {r.randrange(2, 99)} {r.choice(_NOUNS)}s in all"
        )

    def career(self) -> str:
        """A resume of its own."""
        r = self.random
        year, lines = r.randrange(2006, 2016), []
        for _ in range(r.randrange(3, 5)):
            lines.append(
                f"{r.choice(FIRMS)} {r.choice(('Ltd', 'Inc', 'GmbH'))} {year} to {year + 3}"
            )
            lines += [self.line() for _ in range(r.randrange(3, 6))]
            year += 3
        return ". ".join(lines)

    def person(self) -> Applicant:
        """Somebody with nothing in common with anybody but by chance."""
        r = self.random
        self.serial += 1
        given, family = self.name()
        town = r.choice(_TOWNS)
        local = r.choice((f"{given}.{family}", f"{given[0]}{family}", f"{family}{given}"))
        number = r.choice((r.randrange(100), 1970 + r.randrange(35)))
        mail = self.once(
            lambda: f"{local}{number}{r.choice(_JOINTS)}{r.randrange(99)}@{r.choice(MAILS)}".lower()
        )
        return Applicant(
            given,
            family,
            mail,
            self.phone(),
            town,
            f"{r.randrange(1, 2500)} {r.choice(_STREETS)} {r.choice(_ROADS)}, {town}",
            self.day(),
            self.career(),
            github=self.account(given, family),
            ip=self.ip(),
        )

    def account(self, given: str, family: str) -> str:
        """An account of one's own; half have none."""
        made = f"https://github.com/{given}{family}{self.serial}".lower()
        return made if self.random.random() < 0.5 else ""

    def people(self, count: int) -> list[Applicant]:
        """So many strangers."""
        return [self.person() for _ in range(count)]

    def near_day(self, day: date, within: int) -> date:
        """A day close to another."""
        return day + timedelta(self.random.randrange(within + 1))

    def reworded(self, text: str, share: float) -> str:
        """The same career with some words and all years changed, as rewriting tools leave it."""
        r = self.random
        pool = (*SKILLS, *VERBS, *_THINGS, *_NOUNS)
        return " ".join(r.choice(pool) if r.random() < share else w for w in text.split(" "))

    def variant(self, address: str, unit: int) -> str:
        """One flat written in many ways."""
        street, _, town = address.partition(", ")
        short = street.replace("Street", "St").replace("Avenue", "Ave").replace("Road", "Rd")
        return self.random.choice(
            (
                f"{street} Apt {unit}, {town}",
                f"{short} #{unit}, {town}",
                f"{short}. Unit {unit}, {town}",
                f"Apartment {unit}, {street}, {town}",
                f"{street.upper()}, APT. {unit}, {town}",
            )
        )
