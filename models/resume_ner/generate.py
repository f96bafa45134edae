"""Writes made-up resume passages with their names, titles, employers, schools and places marked.

Nothing comes from a real resume: people, firms and texts are put together from word lists. Each
passage is written in one of three ways: a line of a header, a header over several lines, or running
text without punctuation, as careless extractors leave it. Hard negatives are everywhere: tools with
capital letters, headings, projects, products, sentences that name titles and firms in passing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from faker import Faker

from hirecheck.extract.gazetteer import all_cities
from hirecheck.extract.timeline import technologies
from hirecheck.reference import read_rows

__all__ = ["LABELS", "Passage", "passages"]

LABELS = ("TITLE", "EMPLOYER", "SCHOOL", "DEGREE", "PLACE", "PERSON")


def _lists() -> dict[str, list[str]]:
    lines = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("|") for line in lines if not line.startswith("#"))
    return {row[0]: row[1:] for row in rows}


_WORDS = _lists()
_LEVELS = _WORDS["levels"]
_FIELDS = _WORDS["fields"]
_HEADS = _WORDS["heads"]
_WHOLE = _WORDS["whole"]
_OTHER_TITLES = _WORDS["other_titles"]
_OF = _WORDS["of"]
_SUFFIX = _WORDS["suffix"]
_KINDS = _WORDS["kinds"]
_BITS = _WORDS["bits"]
_ENDS = _WORDS["ends"]
_NOUNS = _WORDS["nouns"]
_INSTITUTIONS = _WORDS["institutions"]
_SCHOOL_FORMS = _WORDS["school_forms"]
_DEGREES = _WORDS["degrees"]
_AREAS = _WORDS["areas"]
_VERBS = _WORDS["verbs"]
_OBJECTS = _WORDS["objects"]
_TAILS = _WORDS["tails"]
_HEADINGS = _WORDS["headings"]
_MONTHS = _WORDS["months"]
_NOW = _WORDS["now"]
_LOCALES = (
    "en_US",
    "en_GB",
    "en_IN",
    "de_DE",
    "fr_FR",
    "es_ES",
    "pt_BR",
    "it_IT",
    "nl_NL",
    "pl_PL",
    "tr_TR",
    "no_NO",
)


@dataclass
class Passage:
    """A text with its marks: (start, end, label)."""

    text: str = ""
    marks: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, text: str, label: str = "") -> Passage:
        """Append text, marked if a label is given."""
        start = len(self.text)
        self.text += text
        if label and text.strip():
            self.marks.append((start, start + len(text), label))
        return self


class Writer:
    """Makes up the pieces; everything follows from the seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.faker = {locale: Faker(locale) for locale in _LOCALES}
        for faker in self.faker.values():
            faker.seed_instance(seed)
        self.cities = [city for city in all_cities() if city.population >= 60]
        self.tools = [tech.name for tech in technologies()]
        self.firms = [row["name"] for row in read_rows("employers.csv")]

    def pick(self, options: list[str]) -> str:
        """One of the options."""
        return self.random.choice(options)

    def chance(self, share: float) -> bool:
        """True in that share of calls."""
        return self.random.random() < share

    def surname(self) -> str:
        """A family name."""
        return str(self.faker[self.pick(list(_LOCALES))].last_name())

    def person(self) -> str:
        """A full name, now and then in capitals or with an initial."""
        faker = self.faker[self.pick(list(_LOCALES))]
        name = f"{faker.first_name()} {faker.last_name()}"
        if self.chance(0.12):
            name = f"{faker.first_name()} {self.pick(list('ABCDJKMRST'))}. {faker.last_name()}"
        return name.upper() if self.chance(0.2) else name

    def city(self) -> str:
        """A city's name."""
        return self.random.choice(self.cities).name

    def place(self) -> str:
        """A city, often with its region or country."""
        tail = self.pick(
            [
                "",
                "",
                ", CA",
                ", NY",
                ", TX",
                ", Karnataka",
                ", Germany",
                ", UK",
                ", Maharashtra",
                ", France",
                ", Spain",
                ", IL",
                ", Telangana",
                ", India",
                ", Ontario",
            ]
        )
        return self.city() + tail

    def title(self) -> str:
        """A job title."""
        roll = self.random.random()
        if roll < 0.14:
            title = self.pick(_WHOLE)
        elif roll < 0.24:
            title = self.pick(_OTHER_TITLES)
        elif roll < 0.32:
            rank = self.pick(["Director", "Vice President", "VP", "Head", "Manager", "Chief"])
            title = f"{rank} of {self.pick(_OF)}"
        else:
            title = f"{self.pick(_FIELDS)} {self.pick(_HEADS)}"
            if self.chance(0.35):
                title = f"{self.pick(_LEVELS)} {title}"
            if self.chance(0.08):
                title += self.pick(
                    [" I", " II", " III", " - L2", " (Contract)", ", " + self.pick(_OF)]
                )
        return title

    def employer(self) -> str:
        """A firm or institution, mostly made up."""
        roll = self.random.random()
        if roll < 0.18:
            return self.pick(self.firms)
        if roll < 0.30:
            return (
                self.pick(_INSTITUTIONS)
                .replace("{c}", self.city())
                .replace("{}", self.pick(_AREAS))
            )
        if roll < 0.36:
            return self.school()
        if roll < 0.44:
            return "".join(
                self.random.choices("ABCDEFGHIKLMNOPRSTVW", k=self.random.choice([2, 3, 3, 4]))
            )
        base = (
            self.brand()
            if self.chance(0.45)
            else self.pick(
                [
                    self.surname(),
                    self.pick(_NOUNS),
                    f"{self.surname()} & {self.surname()}",
                    f"{self.surname()}, {self.surname()} and {self.surname()}",
                    self.city(),
                    f"The {self.pick(_NOUNS)}",
                ]
            )
        )
        if self.chance(0.55):
            base += " " + self.pick(_KINDS)
        if self.chance(0.35):
            base += self.pick([" ", " ", ", "]) + self.pick(_SUFFIX)
        return base

    def brand(self) -> str:
        """An invented brand name."""
        name = "".join(self.random.choices(_BITS, k=self.random.choice([1, 2]))) + self.pick(_ENDS)
        name = name.capitalize()
        if self.chance(0.15):
            name = name[:3].capitalize() + name[3:].capitalize()
        return name

    def school(self) -> str:
        """A school's name."""
        form = self.pick(_SCHOOL_FORMS)
        return (
            form.replace("{c}", self.city())
            .replace("{n}", self.surname())
            .replace("{f}", self.pick(_AREAS))
        )

    def degree(self) -> str:
        """A degree, mostly with its field."""
        degree = self.pick(_DEGREES)
        return (
            f"{degree}{self.pick([' in ', ' ', ', ', ' of '])}{self.pick(_AREAS)}"
            if self.chance(0.65)
            else degree
        )

    def dates(self) -> str:
        """A period as people write it."""
        year = self.random.randint(1988, 2025)
        until = min(2026, year + self.random.randint(0, 8))
        month: Callable[[], str] = lambda: self.pick(_MONTHS)  # noqa: E731
        number: Callable[[], str] = lambda: f"{self.random.randint(1, 12):02d}"  # noqa: E731
        now = self.pick(_NOW)
        dash = self.pick([" - ", " – ", "–", " to ", "-", " bis ", " a "])
        return self.pick([
            f"{month()} {year}{dash}{month()} {until}", f"{month()} {year}{dash}{now}",
            f"{year}{dash}{until}", f"{year}{dash}{now}",
            f"{number()}/{year}{dash}{number()}/{until}", f"{number()}/{year}{dash}{now}",
        ])  # fmt: skip

    def sentence(self) -> str:
        """A line of description that names tools, places and firms in passing."""
        tail = self.pick(_TAILS)
        while "{" in tail:
            tail = tail.replace("{t}", self.pick(self.tools), 1).replace("{c}", self.city(), 1)
            tail = tail.replace("{o}", self.pick(_OF), 1).replace("{e}", self.employer(), 1)
        return f"{self.pick(_VERBS)} {self.pick(_OBJECTS)} {tail}".strip()


def _maybe_caps(writer: Writer, text: str) -> str:
    return text.upper() if writer.chance(0.12) else text


def _header(writer: Writer, passage: Passage) -> None:
    """One position in a way that people set it."""
    title, employer = _maybe_caps(writer, writer.title()), _maybe_caps(writer, writer.employer())
    place, dates = writer.place(), writer.dates()
    style = writer.random.randrange(12)
    gap = writer.pick(["\n", " | ", " – ", ", ", " - ", "\t", " • "])
    if style < 4:
        passage.add(title, "TITLE").add(gap).add(employer, "EMPLOYER")
    elif style < 8:
        passage.add(employer, "EMPLOYER").add(gap).add(title, "TITLE")
    elif style < 10:
        passage.add(title, "TITLE").add(
            writer.pick([" at ", " @ ", " bei ", " chez ", " en ", ", "])
        )
        passage.add(employer, "EMPLOYER")
    elif style == 10:
        passage.add(dates + "  ").add(title, "TITLE").add(gap).add(employer, "EMPLOYER")
    else:
        passage.add("Company: ").add(employer, "EMPLOYER").add("\nPosition: ").add(title, "TITLE")
    if writer.chance(0.55):
        passage.add(writer.pick([", ", " – ", "\n", " (", " -  ", " | "])).add(place, "PLACE")
    if style != 10:
        passage.add(writer.pick(["\n", " ", "  ", " | ", ", "]) + dates)
    passage.add("\n")


def _flat_header(writer: Writer, passage: Passage) -> None:
    """One position as an extractor without line breaks and punctuation leaves it."""
    title, employer = writer.title(), _maybe_caps(writer, writer.employer())
    passage.add(_bare(title), "TITLE").add(" ").add(_bare(employer), "EMPLOYER").add(
        writer.pick([" ", "  "])
    )
    if writer.chance(0.6):
        passage.add(_bare(writer.place()), "PLACE").add(" ")
    passage.add(_bare(writer.dates()).replace("-", "to").replace("–", "to") + " ")


def _bare(text: str) -> str:
    return " ".join("".join(c for c in text if c.isalnum() or c.isspace()).split())


def _education(writer: Writer, passage: Passage, flat: bool) -> None:
    school, degree = writer.school(), writer.degree()
    school, degree = (_bare(school), _bare(degree)) if flat else (school, degree)
    gap = " " if flat else writer.pick(["\n", ", ", " – ", " | ", " - ", "\t"])
    if writer.chance(0.6):
        passage.add(degree, "DEGREE").add(gap).add(school, "SCHOOL")
    else:
        passage.add(school, "SCHOOL").add(gap).add(degree, "DEGREE")
    if writer.chance(0.45):
        passage.add(" " if flat else writer.pick([", ", " -  ", "\n"])).add(
            _bare(writer.place()) if flat else writer.place(), "PLACE"
        )
    dates = writer.dates() if writer.chance(0.6) else str(writer.random.randint(1985, 2026))
    passage.add(
        " " + _bare(dates) + " " if flat else writer.pick(["\n", " ", " | "]) + dates + "\n"
    )


def _filler(writer: Writer, passage: Passage, flat: bool) -> None:
    """Headings, bullets, lists of tools: nothing in it is marked."""
    roll = writer.random.random()
    if roll < 0.2:
        text = writer.pick(_HEADINGS)
    elif roll < 0.4:
        text = ", ".join(writer.random.sample(writer.tools, writer.random.randint(3, 9)))
    else:
        text = writer.sentence() + ("." if writer.chance(0.5) else "")
    if flat:
        passage.add(_bare(text) + " ")
    else:
        passage.add(writer.pick(["• ", "- ", "", "", "* "]) + text + "\n")


def passages(count: int, seed: int) -> list[Passage]:
    """That many passages; the same seed writes the same ones."""
    writer = Writer(seed)
    written = []
    for _ in range(count):
        passage, flat = Passage(), writer.chance(0.45)
        if writer.chance(0.25):
            passage.add(writer.person(), "PERSON").add(" " if flat else "\n")
            passage.add(_bare(writer.title()) if flat else writer.title(), "TITLE").add(
                " " if flat else "\n"
            )
        for _ in range(writer.random.randint(1, 3)):
            for _ in range(writer.random.randint(0, 3)):
                _filler(writer, passage, flat)
            if writer.chance(0.68):
                (_flat_header if flat else _header)(writer, passage)
            else:
                _education(writer, passage, flat)
            for _ in range(writer.random.randint(0, 2)):
                _filler(writer, passage, flat)
        written.append(passage)
    return written
