"""The people of `bench.strays`: names of many origins, contacts, careers, other words for these.

All values are invented; connections lie in the range that is reserved for benchmarks.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

__all__ = ["BEGIN", "PROVIDERS", "SPELLINGS", "Bullet", "Folk", "Person", "mail_part"]

BEGIN = date(2024, 9, 2)
#: Given names and surnames by origin; the first of a list are the commonest.
_NAMES: tuple[tuple[str, str], ...] = (
    (
        "John James Mary Robert Sarah Michael Emily David Laura Daniel Susan Thomas Karen Peter "
        "Nancy Kevin Alice Brian Megan Walter Joan Clifford Hazel Rupert Edith Roland Beverly",
        "Smith Johnson Brown Taylor Miller Davis Wilson Clark Walker Hall Young King Wright Hill "
        "Baker Carter Mitchell Turner Parker Collins Whitcombe Ashdown Farraday Killick Pemberly",
    ),
    (
        "Maria Jose Carmen Juan Ana Luis Lucia Carlos Elena Miguel Pilar Javier Rosa Diego Marta "
        "Alvaro Nuria Gonzalo Ximena Ignacio Beatriz Rodrigo Araceli Fermin",
        "Garcia Martinez Lopez Gonzalez Rodriguez Fernandez Sanchez Perez Gomez Ruiz Diaz Moreno "
        "Alvarez Romero Navarro Dominguez Vazquez Iglesias Cortes Aranda Berrocal Zumalde",
    ),
    (
        "Anna Piotr Katarzyna Tomasz Magdalena Pawel Agnieszka Marcin Ewa Krzysztof Joanna Michal "
        "Zofia Wojciech Halina Bartosz Jolanta Szymon",
        "Nowak Kowalski Wisniewski Wojcik Kaminski Lewandowski Zielinski Szymanski Mazur Krawczyk "
        "Piotrowski Grabowski Pawlowski Dudek Wrobel Sikora Rutkowski Ostrowski",
    ),
    (
        "Wei Fang Jing Lei Min Yan Hui Jun Xin Hao Ling Tao Qiang Yu Na Bo Mei Chen",
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo",
    ),
    (
        "Priya Rahul Anjali Amit Neha Vikram Pooja Arjun Kavita Sanjay Deepa Rohan Lakshmi Manish "
        "Sunita Karthik Meera Harish Divya Suresh",
        "Sharma Patel Singh Kumar Gupta Reddy Nair Iyer Mehta Joshi Rao Desai Chopra Banerjee Das "
        "Kulkarni Menon Bhat Pillai Saxena Agarwal Trivedi",
    ),
    (
        "Lena Felix Hannah Lukas Julia Jonas Katrin Stefan Anke Matthias Birgit Torsten Heike "
        "Dirk Silke Uwe Renate Falk",
        "Mueller Schmidt Schneider Fischer Weber Wagner Becker Hoffmann Koch Richter Wolf "
        "Neumann Schwarz Zimmermann Krueger Hartmann Lorenz Vogel Seidel Brandt",
    ),
    (
        "Amina Chidi Ngozi Emeka Fatima Tunde Zainab Obinna Halima Segun Ifeoma Yusuf Adaeze Kwame "
        "Abena Kofi Thandi Sipho",
        "Okafor Adeyemi Balogun Eze Ibrahim Mensah Okonkwo Abubakar Nwosu Bello Owusu Dlamini "
        "Nkosi Oyelaran Achebe Danjuma Asante Uzor",
    ),
    (
        "Omar Layla Hassan Noor Khaled Rania Tariq Salma Ziad Hana Karim Dina Faisal Yasmin",
        "Haddad Khalil Mansour Nasser Saleh Farouk Rahman Aziz Hamdan Sabbagh Zaki Barakat Qasim",
    ),
)
SPELLINGS: tuple[tuple[tuple[str, str], tuple[str, str]], ...] = (
    (("Сергей", "Воронцов"), ("Sergey", "Vorontsov")),
    (("Юлия", "Щербакова"), ("Yulia", "Shcherbakova")),
    (("Олексій", "Гончар"), ("Oleksii", "Honchar")),
    (("Γιώργος", "Καραγιάννης"), ("Giorgos", "Karagiannis")),
    (("Евгения", "Жданова"), ("Evgeniya", "Zhdanova")),
    (("Михаил", "Цветков"), ("Mikhail", "Tsvetkov")),
    (("Дмитрий", "Хомяков"), ("Dmitry", "Khomyakov")),
    (("김민준", ""), ("Min-jun", "Kim")),
    (("Søren", "Kjærgård"), ("Soeren", "Kjaergaard")),
    (("Jürgen", "Großmann"), ("Juergen", "Grossmann")),
)
PROVIDERS = ("gmail.com", "outlook.com", "yahoo.com", "proton.me", "icloud.com", "hotmail.com")
_CITIES = (
    ("Denver", "CO", "303"), ("Austin", "TX", "512"), ("Seattle", "WA", "206"),
    ("Columbus", "OH", "614"), ("Tampa", "FL", "813"), ("Boston", "MA", "617"),
    ("Phoenix", "AZ", "602"), ("Portland", "OR", "503"), ("Raleigh", "NC", "919"),
    ("Chicago", "IL", "312"), ("San Diego", "CA", "619"), ("Nashville", "TN", "615"),
    ("New York", "NY", "212"), ("Houston", "TX", "713"), ("Atlanta", "GA", "404"),
)  # fmt: skip
_STREETS = (
    "Larkspur Juniper Harvest Millrace Quarry Sycamore Bellweather Cobblestone Hawthorn Ivy "
    "Lantern Meadow Northgate Orchard Prospect Quail Ridgeway Saddler Thistle Union Vine Willow "
    "Aspen Birchwood Chestnut Dogwood Elm Foxglove Granary Heron Main Park Oak Maple Cedar Lake"
).split()
_KINDS = ("Street", "Avenue", "Road", "Lane", "Drive", "Court", "Boulevard", "Place")
_VERBS = (
    "Built Designed Led Migrated Rewrote Automated Maintained Shipped Profiled Hardened Tuned "
    "Documented Monitored Refactored Prototyped Integrated Deployed Reviewed Scaled Replaced"
).split()
_THINGS = (
    "payment gateway|claims ledger|booking engine|search index|fraud queue|label printer service|"
    "inventory feed|pricing model|chat backend|map renderer|video pipeline|loyalty programme|"
    "warehouse scanner app|partner portal|billing cron jobs|identity broker|test harness|"
    "feature store|event bus|consent manager|tax calculator|route planner|patient scheduler|"
    "sensor hub|crash reporter|shipping estimator|reward engine|mobile wallet|audit trail|"
    "notification relay|query planner|image resizer|rate limiter|schema registry|hotel extranet"
).split("|")
_TOOLS = (
    "Go|Rust|Kotlin|Python and Celery|Django|Spring Boot|Node and Express|React|Vue|Angular|"
    "Terraform|Kubernetes|Kafka|RabbitMQ|Postgres|MySQL|Redis|Elasticsearch|GraphQL|gRPC|"
    "Airflow|Spark|Flink|Elixir|Ruby on Rails|Swift|Flutter|C++|Scala|dbt"
).split("|")
_GAINS = (
    "page load time|failed payments|support tickets|deployment time|hosting cost|memory use|"
    "error rate|manual checks|query latency|onboarding time|refund delays|flaky tests|"
    "cart abandonment|night alerts|batch duration|duplicate orders|sign-up friction|build minutes"
).split("|")
_FOR = (
    "a regional bank|twelve clinics|a freight forwarder|two airlines|an insurance broker|"
    "a chain of gyms|a city council|a grocery wholesaler|a game studio|an energy supplier|"
    "three universities|a ticket office|a fashion marketplace|a car-sharing club|a publisher"
).split("|")
_FRAMES = (
    "{verb} the {thing} in {tool} for {whom}, cutting {gain} by {n} percent",
    "Cut {gain} by {n}% for {whom} after I {low} the {thing} with {tool}",
    "For {whom}: {low} the {thing} ({tool}); {gain} went down {n} percent",
    "{verb} {whom}'s {thing} using {tool} and thereby reduced {gain} by {n}%",
    "Using {tool}, {low} a {thing} that lowered {gain} of {whom} by {n} percent",
)
_SAYINGS = (
    "Mentored {n} juniors and ran the weekly {thing} review",
    "Owned on-call for the {thing} and wrote {n} runbooks",
    "Moved {n} services of {whom} to {tool} without downtime",
    "Agreed the roadmap of the {thing} with {whom} every quarter",
    "Interviewed {n} candidates and set the {tool} exercise",
)
_LIKE = {
    "built": "created", "designed": "architected", "led": "headed", "migrated": "moved",
    "rewrote": "rebuilt", "automated": "scripted", "maintained": "looked after",
    "shipped": "delivered", "cutting": "lowering", "reduced": "brought down", "lowered": "reduced",
    "mentored": "coached", "owned": "handled", "weekly": "recurring", "wrote": "authored",
    "without": "with no", "agreed": "aligned", "quarter": "three months", "using": "by means of",
    "for": "on behalf of", "by": "by around", "percent": "per cent", "after": "once",
    "the": "their", "services": "workloads", "candidates": "applicants", "with": "together with",
    "tuned": "optimised", "deployed": "rolled out", "reviewed": "inspected", "scaled": "grew",
}  # fmt: skip
_FIRMS_A = "Brightwell Corvane Delphine Eastmarch Fernhollow Gransel Hexley Ironquay".split()
_FIRMS_B = "Labs Systems Digital Software Logistics Health Analytics Partners Studio".split()
_SCHOOLS = ("Westvale University", "Northmoor College", "Harrow State", "Lakeport Institute")


@dataclass(frozen=True)
class Bullet:
    """One line of a career, with how it is worded now."""

    facts: tuple[tuple[str, str], ...]
    frame: str

    def text(self) -> str:
        """The line as it stands in a resume."""
        return self.frame.format(**dict(self.facts))


@dataclass
class Person:
    """One application."""

    given: str
    family: str
    email: str
    phone: str
    street: str
    city: str
    day: date
    born: date | None = None
    github: str = ""
    linkedin: str = ""
    ip: str = ""
    device: str = ""
    bank: str = ""
    wallet: str = ""
    referee: tuple[str, str, str] = ("", "", "")
    source: str = ""
    file_hash: str = ""
    photo_hash: str = ""
    answer: str = ""
    jobs: list[tuple[str, list[Bullet | str]]] = field(default_factory=list)
    preface: str = ""


def mail_part(text: str) -> str:
    """Letters that a mailbox may hold."""
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum()) or "mail"


class Folk:
    """Draws people. No two of them get one mailbox, number, machine or connection by chance."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(f"strays {seed}")
        self._taken: set[str] = set()

    def new(self, draw: Callable[[], str]) -> str:
        """The first value drawn that nobody has."""
        while (value := draw()) in self._taken:
            pass
        self._taken.add(value)
        return value

    def pick(self, words: str) -> str:
        """A word of a list whose first are the commonest."""
        found = words.split()
        return found[int(len(found) * self.random.random() ** 1.7)]

    def person(self) -> Person:
        """Somebody who shares nothing but a town, a trade and perhaps a name."""
        r = self.random
        given, family = (self.pick(words) for words in r.choice(_NAMES))
        city, state, area = r.choice(_CITIES)
        made = Person(
            given, family, self.mailbox(given, family), self.number(area), self.street(),
            f"{city}, {state}", BEGIN + timedelta(r.randrange(540)),
            jobs=self.career(), file_hash=f"{r.getrandbits(256):064x}",
        )  # fmt: skip
        if r.random() < 0.4:
            made.born = date(1962, 1, 1) + timedelta(r.randrange(14_600))
        if r.random() < 0.5:
            made.github = "https://github.com/" + self.new(
                lambda: f"{mail_part(given)}{r.choice(('', '-', 'x'))}{r.randrange(3000)}"
            )
        if r.random() < 0.5:
            tail = f"{r.getrandbits(32):08x}"
            made.linkedin = f"https://www.linkedin.com/in/{mail_part(given + family)}-{tail}"
        made.ip = self.connection() if r.random() < 0.7 else ""
        made.device = f"{r.getrandbits(80):020x}" if r.random() < 0.5 else ""
        made.bank = f"{r.randrange(10**9, 10**10)}" if r.random() < 0.15 else ""
        made.photo_hash = f"{r.getrandbits(64):016x}" if r.random() < 0.4 else ""
        made.referee = self.referee() if r.random() < 0.4 else ("", "", "")
        made.source = r.choice(("LinkedIn", "Indeed", "Careers page", "Referral", "", ""))
        made.answer = self.sentence() if r.random() < 0.3 else ""
        return made

    def mailbox(self, given: str, family: str) -> str:
        """A private mailbox of one of many habits."""
        r, g, f = self.random, mail_part(given), mail_part(family)

        def draw() -> str:
            local = r.choice(
                (
                    f"{g}.{f}", f"{g}{f}{r.randrange(100)}", f"{g[0]}{f}{r.randrange(1950, 2008)}",
                    f"{f}.{g}{r.randrange(10)}", f"{g}_{f}", f"{g}{r.randrange(1000)}",
                    f"{g}.{f[0]}",
                )
            )  # fmt: skip
            return f"{local}@{r.choice(PROVIDERS)}"

        # Several providers hand out one mailbox for all ways of dividing its name.
        while (mail := draw()) and re.sub(r"[._]", "", mail) in self._taken:
            pass
        self._taken.add(re.sub(r"[._]", "", mail))
        return mail

    def number(self, area: str = "") -> str:
        """A telephone number of one subscriber, written in one of several ways."""
        r = self.random
        place = area or r.choice(_CITIES)[2]
        digits = self.new(lambda: f"{place}{r.randrange(200, 999)}{r.randrange(10_000):04d}")
        return self.written(digits)

    def written(self, digits: str) -> str:
        """Ten digits as somebody writes them."""
        a, b, c = digits[:3], digits[3:6], digits[6:]
        return self.random.choice(
            (f"({a}) {b}-{c}", f"+1 {a} {b} {c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}")
        )

    def street(self) -> str:
        """A house of its own."""
        r = self.random
        flat = r.choice(("", "", "", f", Apt {r.randrange(1, 60)}"))
        return self.new(
            lambda: f"{r.randrange(1, 9800)} {r.choice(_STREETS)} {r.choice(_KINDS)}{flat}"
        )

    def connection(self) -> str:
        """A residential line."""
        r = self.random
        return self.new(
            lambda: f"198.{r.choice((18, 19))}.{r.randrange(256)}.{r.randrange(1, 255)}"
        )

    def referee(self) -> tuple[str, str, str]:
        """Name, mailbox and number of somebody who speaks for an applicant."""
        given, family = (self.pick(words) for words in self.random.choice(_NAMES))
        return f"{given} {family}", self.mailbox(given, family), self.number()

    def firm(self) -> str:
        """An employer."""
        return f"{self.random.choice(_FIRMS_A)} {self.random.choice(_FIRMS_B)}"

    def bullet(self) -> Bullet:
        """Something somebody did."""
        r, verb = self.random, self.random.choice(_VERBS)
        facts = {
            "verb": verb, "low": verb.lower(), "thing": r.choice(_THINGS), "tool": r.choice(_TOOLS),
            "whom": r.choice(_FOR), "gain": r.choice(_GAINS), "n": str(r.randrange(3, 80)),
        }  # fmt: skip
        return Bullet(tuple(facts.items()), r.choice((*_FRAMES, *_FRAMES, *_SAYINGS)))

    def career(self) -> list[tuple[str, list[Bullet | str]]]:
        """Jobs, latest first, each with its lines."""
        r, year = self.random, 2025
        found: list[tuple[str, list[Bullet | str]]] = []
        for _ in range(r.randrange(3, 5)):
            start = year - r.randrange(1, 5)
            head = f"Software Engineer, {self.firm()}, {start} - {year}"
            found.append((head, [self.bullet() for _ in range(r.randrange(3, 6))]))
            year = start
        found.append((f"BSc Computer Science, {r.choice(_SCHOOLS)}, {year}", []))
        return found

    def sentence(self) -> str:
        """An answer to a question of a form, in own words."""
        lines = [self.bullet().text() for _ in range(3)]
        return "I want to join because of what I did before. " + ". ".join(lines) + "."

    def rewritten(
        self, jobs: list[tuple[str, list[Bullet | str]]], share: float
    ) -> list[tuple[str, list[Bullet | str]]]:
        """A career in other words: `share` of the lines are turned round, others get synonyms, the
        order changes and the employers are others.
        """
        r, found = self.random, list[tuple[str, list[Bullet | str]]]()
        for head, lines in jobs:
            trade, _, rest = head.partition(", ")
            years = rest.rpartition(", ")[2]
            told: list[Bullet | str] = [self._reworded(line, share) for line in lines]
            r.shuffle(told)
            found.append((f"{trade}, {self.firm()}, {years}" if lines else head, told))
        return found

    def _reworded(self, line: Bullet | str, share: float) -> Bullet | str:
        r = self.random
        if isinstance(line, Bullet) and line.frame in _FRAMES and r.random() < share:
            line = replace(line, frame=r.choice(_FRAMES))
        words = (line.text() if isinstance(line, Bullet) else line).split()
        swapped = [_LIKE.get(w.lower(), w) if r.random() < share * 0.8 else w for w in words]
        return " ".join(swapped)
