"""Makes an export with known rings and innocent collisions, and measures `hirecheck screen` on it.

    python -m bench.rings make OUT.csv --rows 20000 --seed 7       writes OUT.csv and OUT.truth.csv
    python -m bench.rings measure OUT.csv RUN_DIR                  pairwise figures from rings.json

Every person is invented from word lists; telephone numbers are 555-01xx style or made up inside the
fictional ranges, mail domains end in `.example`.

Truth has a hand for each application. Two applications of one hand are a true pair if their names
differ; one person applying again is counted apart.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

GIVEN = (
    "Aaron Abena Adriana Ahmed Aiko Alejandro Alice Amara Amir Ana Andrei Anh Anita Anton "
    "Aoife Arjun Astrid Ayesha Bao Beatriz Ben Bianca Boris Brigid Bruno Camila Carlos Chen "
    "Chloe Claire Daniel Daria David Deepa Diego Dmitri Elena Elif Emeka Emil Emma Enzo Erik "
    "Esi Eva Fatima Felix Finn Frida Gabriel George Giulia Grace Hana Hannah Haruto Hassan "
    "Helena Henry Hugo Ibrahim Ines Ingrid Isabel Ivan Jack Jakub Jana Jin Joao Jonas Jose "
    "Julia Kamal Karin Kenji Kofi Laila Lars Laura Leon Li Lina Lucas Lucia Maja Malik Marco "
    "Maria Marta Mateo Maya Mei Mia Michael Min Mira Mohamed Nadia Nana Natalia Nikhil Nina "
    "Noah Nora Olga Oliver Omar Oscar Paula Pedro Petra Priya Quang Rafael Raj Rana Rania "
    "Robert Rosa Ruth Sami Samuel Sara Sofia Stefan Sven Tariq Tatiana Thomas Tomas Uma Vera "
    "Victor Wei William Xin Yara Yuki Yusuf Zara Zofia "
).split()
FAMILY = (
    "Abbott Adeyemi Aguilar Ahmadi Ali Almeida Andersson Bakker Banerjee Barros Bauer Becker "
    "Bianchi Blom Boateng Borges Brandt Brown Bui Campbell Castillo Chang Chen Chopra Costa "
    "Dahl Das Diaz Dijkstra Doan Dubois Egan Eriksen Farah Fernandez Ferrari Fischer Fonseca "
    "Fraser Garcia Ghosh Gomez Green Gupta Haddad Hall Hansen Hasan Herrera Hoang Hoffmann "
    "Horvat Hughes Hussain Ibe Ito Ivanov Iyer Jansen Jensen Johnson Kang Kapoor Kato Keller "
    "Khan Kim Kovacs Kowalski Kumar Larsen Laurent Lee Lehmann Lim Lopez Lund Mahmoud Martin "
    "Mendes Meyer Mishra Molina Moore Morales Mori Murphy Nakamura Nguyen Nielsen Novak Nowak "
    "Okafor Olsen Ortiz Osei Park Patel Pereira Petrov Pham Popescu Quinn Ramos Rao Reyes "
    "Ricci Rossi Ruiz Sato Schmidt Schulz Sharma Silva Singh Smith Sokolov Suarez Suzuki "
    "Svensson Tanaka Tran Turner Vargas Varga Vogel Walker Wang Weber Wilson Wong Wright "
    "Yamamoto Yang Yilmaz Zhang Zimmermann "
).split()
STREETS = (
    "Oak Maple Cedar Juniper Harbor Mill Station Garden Ridge Lake Spring Chapel Quarry "
).split()
SKILLS = (
    "Go Rust Java Kotlin Python React Vue Kafka Spark AWS Azure Terraform SQL Ruby Scala "
).split()
VERBS = (
    "built led migrated designed maintained rewrote measured automated documented tested "
).split()
FIRMS = (
    "Larkfield Dunmore Pinecrest Halden Ostrava Tamarack Kestrel Brightwater Solvay Norden "
).split()
THINGS = (
    "billing service",
    "search index",
    "data pipeline",
    "mobile client",
    "fraud queue",
    "ledger",
    "booking system",
    "alerting",
    "release tooling",
    "report generator",
    "sensor gateway",
    "identity service",
    "map editor",
    "archive",
)
CITIES = (
    ("Austin, TX", "512"),
    ("Denver, CO", "303"),
    ("Tampa, FL", "813"),
    ("Boise, ID", "208"),
    ("Omaha, NE", "402"),
    ("Albany, NY", "518"),
    ("Fresno, CA", "559"),
    ("Dayton, OH", "937"),
    ("Tucson, AZ", "520"),
    ("Mobile, AL", "251"),
    ("Eugene, OR", "541"),
    ("Macon, GA", "478"),
)
MAIL = ("mail.example", "post.example", "inbox.example", "letters.example")
ROADS = ("St", "Ave", "Rd")
GITHUB = "https://github.com/"


@dataclass
class Person:
    """One name with its own identifiers."""

    given: str
    family: str
    city: str
    phone: str
    email: str
    address: str
    text: str
    github: str
    ip: str
    extra: dict[str, str] = field(default_factory=dict)


class World:
    """Draws people, hands and collisions from one seed."""

    def __init__(self, seed: int, rows: int, texts: bool = True) -> None:
        self.random = random.Random(seed)
        self.texts = texts
        self.rows = rows
        self.serial = 0
        self.numbers: set[str] = set()

    def number(self, area: str) -> str:
        """A telephone number that nobody else has: no two subscribers hold one at a time."""
        r = self.random
        while (
            drawn := f"+1 {area} {r.randrange(200, 989)} {r.randrange(10000):04d}"
        ) in self.numbers:
            pass
        self.numbers.add(drawn)
        return drawn

    def person(self, given: str = "", family: str = "") -> Person:
        """Somebody with nothing in common with anybody but by chance."""
        r = self.random
        self.serial += 1
        given, family = given or r.choice(GIVEN), family or r.choice(FAMILY)
        city, area = r.choice(CITIES)
        handle = r.choice(
            (f"{given}.{family}", f"{given[0]}{family}{r.randrange(100)}", f"{family}{given}")
        ).lower()
        return Person(
            given, family, city,
            phone=self.number(area),
            email=f"{handle}.{self.serial:x}@{r.choice(MAIL)}",
            address=f"{r.randrange(1, 9900)} {r.choice(STREETS)} {r.choice(ROADS)}, {city}",
            text=self.career() if self.texts else "",
            github=f"{GITHUB}{handle.replace('.', '-')}{self.serial:x}" if r.random() < 0.6 else "",
            ip=f"198.18.{r.randrange(256)}.{r.randrange(256)}",
        )  # fmt: skip

    def career(self) -> str:
        """A resume text of its own."""
        r = self.random
        lines = []
        year = r.randrange(2005, 2016)
        for _ in range(r.randrange(3, 6)):
            end = year + r.randrange(1, 4)
            lines.append(f"{r.choice(FIRMS)} {r.choice(('Systems', 'Labs', 'Group'))} {year}-{end}")
            for _ in range(r.randrange(2, 5)):
                amount = r.randrange(2, 95)
                lines.append(
                    f"{r.choice(VERBS)} the {r.choice(THINGS)} in {r.choice(SKILLS)} for "
                    f"{amount} {r.choice(('teams', 'sites', 'customers', 'services'))} and "
                    f"{r.choice(VERBS)} its {r.choice(THINGS)} with {r.choice(SKILLS)}"
                )
            year = end
        return ". ".join(lines)

    def reworded(self, text: str, share: float) -> str:
        """The same career with some words changed."""
        r = self.random
        pools = (SKILLS, VERBS, FIRMS)
        words = [
            r.choice(r.choice(pools)) if r.random() < share else word for word in text.split(" ")
        ]
        return " ".join(words)

    def ring(self) -> list[Person]:
        """One operator's personas: each shares something with another, seldom the same thing."""
        r = self.random
        size = r.choice((2, 2, 3, 3, 4, 5, 7))
        style = r.choice(("phone", "text", "mail", "mixed", "mixed", "github", "careful"))
        lead = self.person()
        people = [lead]
        for _ in range(size - 1):
            other, like = self.person(), r.choice(people)
            shared = (
                style if style not in ("mixed", "careful") else r.choice(("phone", "text", "mail"))
            )
            if shared in ("text", "careful") and not self.texts:
                shared = r.choice(("phone", "mail", "github"))
            if shared == "phone":
                other.phone = like.phone
            elif shared == "mail":
                local, _, domain = like.email.partition("@")
                other.email = r.choice((f"{local}+{r.randrange(9)}@{domain}", like.email))
            elif shared == "github":
                other.github = like.github = like.github or f"{GITHUB}shared-{self.serial:x}"
            else:
                other.text = self.reworded(like.text, 0.02 if style != "careful" else 0.07)
            if r.random() < 0.4:
                other.ip = like.ip
            people.append(other)
        return people

    def again(self) -> list[Person]:
        """One person applying twice, the second time written a little differently."""
        r = self.random
        first = self.person()
        second = Person(**{k: v for k, v in vars(first).items() if k != "extra"})
        change = r.choice(("middle", "order", "email", "phone", "typo"))
        if change == "middle":
            second.given = f"{first.given} {r.choice('ABCDEFGH')}."
        elif change == "email":
            second.email = self.person().email
        elif change == "phone":
            second.phone = self.person().phone
        elif change == "typo" and len(first.family) > 4:
            second.family = first.family[:2] + first.family[3:]
        return [first, second]

    def innocents(self) -> list[Person]:
        """Honest people who share something all the same."""
        r = self.random
        kind = r.choice(("household", "campus", "agency", "career-centre", "namesake", "template"))
        size = {"household": 2, "campus": 12, "agency": 9, "career-centre": 6, "namesake": 3}.get(
            kind, 8
        )
        people = [self.person() for _ in range(size)]
        first = people[0]
        for other in people[1:]:
            if kind == "household":
                other.family, other.phone, other.address = first.family, first.phone, first.address
                other.ip = first.ip
            elif kind in ("campus", "career-centre"):
                other.ip = first.ip
                if kind == "campus":
                    other.address = first.address = (
                        f"Hall of Residence, 1 University Way, {first.city}"
                    )
            elif kind == "agency":
                other.email = first.email = f"jobs@agency{self.serial:x}.example"
            elif kind == "namesake":
                other.given, other.family, other.city = first.given, first.family, first.city
            else:
                stock = (
                    "Responsible for delivering value to stakeholders in a fast paced environment "
                )
                other.text = stock + other.text
                first.text = stock + first.text if not first.text.startswith(stock) else first.text
        return people

    def population(self) -> Iterator[tuple[Person, str]]:
        """People with their hand, in random order."""
        found: list[tuple[Person, str]] = []
        hand = 0
        while len(found) < self.rows:
            hand += 1
            draw = self.random.random()
            if draw < 0.02:
                found += [(p, f"ring-{hand}") for p in self.ring()]
            elif draw < 0.05:
                found += [(p, f"again-{hand}") for p in self.again()]
            elif draw < 0.07:
                found += [(p, f"alone-{hand}-{n}") for n, p in enumerate(self.innocents())]
            else:
                found.append((self.person(), f"alone-{hand}"))
        found = found[: self.rows]
        self.random.shuffle(found)
        yield from found


def make(path: Path, rows: int, seed: int, texts: bool) -> None:
    """Write an export and its truth."""
    world = World(seed, rows, texts)
    columns = ["Application ID", "Candidate Name", "Email", "Phone", "Location", "Address",
               "Applied At", "GitHub", "IP Address"] + ["Resume Text"] * texts  # fmt: skip
    truth_path = path.with_suffix(".truth.csv")
    with path.open("w", newline="", encoding="utf-8") as out, truth_path.open("w") as truth:
        writer = csv.writer(out)
        writer.writerow(columns)
        truth.write("id,hand\n")
        for number, (person, hand) in enumerate(world.population(), start=1):
            day = f"2025-{1 + number * 11 // (rows + 1):02d}-{1 + number % 28:02d}"
            name = f"{person.given} {person.family}"
            row = [f"A{number}", name, person.email, person.phone, person.city, person.address,
                   day, person.github, person.ip]  # fmt: skip
            head = f"{name}\n{person.city}\n{person.email}\n{person.phone}\n\nExperience\n"
            writer.writerow([*row, head + person.text] if texts else row)
            truth.write(f"A{number},{hand}\n")


def measure(export: Path, run: Path) -> dict[str, float]:
    """Pairwise precision and recall of rings.json against the truth."""
    with export.with_suffix(".truth.csv").open() as lines:
        hands = {row["id"]: row["hand"] for row in csv.DictReader(lines)}
    by_hand: dict[str, list[str]] = defaultdict(list)
    for application, hand in hands.items():
        by_hand[hand].append(application)
    true = {p for ids in by_hand.values() for p in combinations(sorted(ids), 2)}
    rings = json.loads((run / "rings.json").read_text(encoding="utf-8"))
    found = {p for ring in rings for p in combinations(sorted(ring["applications"]), 2)}
    differing = {
        p
        for ring in rings
        if ring["names_differ"]
        for p in combinations(sorted(ring["applications"]), 2)
    }
    operators = {p for p in true if hands[p[0]].startswith("ring")}
    drawn_in = {a for p in differing - true for a in p if hands[a].startswith("alone")}
    hit = found & true
    return {
        "pairs true": len(true),
        "pairs found": len(found),
        "precision": len(hit) / max(1, len(found)),
        "recall": len(hit) / max(1, len(true)),
        "ring pairs true": len(operators),
        "ring precision": len(differing & operators) / max(1, len(differing)),
        "ring recall": len(differing & operators) / max(1, len(operators)),
        "innocents drawn in": len(drawn_in),
    }


def main() -> None:
    """The command line of this bench."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make")
    making.add_argument("path", type=Path)
    making.add_argument("--rows", type=int, default=20_000)
    making.add_argument("--seed", type=int, default=7)
    making.add_argument("--texts", action="store_true")
    measuring = commands.add_parser("measure")
    measuring.add_argument("path", type=Path)
    measuring.add_argument("run", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "make":
        make(chosen.path, chosen.rows, chosen.seed, chosen.texts)
    else:
        for name, value in measure(chosen.path, chosen.run).items():
            print(f"{name:20} {value:.4f}" if isinstance(value, float) else f"{name:20} {value}")


if __name__ == "__main__":
    main()
