"""Invented people whose resumes the layout families set."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PEOPLE", "Person", "Post"]


@dataclass(frozen=True)
class Post:
    """One position; months as YYYY-MM, `end` empty where it goes on."""

    employer: str
    title: str
    start: str
    end: str
    place: str
    team: str
    done: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    """One invented person and the words of their language for headings, months and "now"."""

    name: str
    email: str
    phone: str
    place: str
    posts: tuple[Post, ...]
    school: str
    degree: str
    finished: str
    skills: tuple[str, ...]
    headings: tuple[str, str, str, str]  # experience, education, skills, contact
    now: str
    months: str
    labels: tuple[str, str, str]  # date, title, employer


_ENGLISH = ("Work Experience", "Academic Background", "Technical Skills", "Contact")
_EN_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_EN_LABELS = ("Dates", "Occupation or position held", "Name and address of employer")

PEOPLE = (
    Person(
        "Rosalind Achterberg",
        "rosalind@achterberg.example",
        "+1 415 555 0134",
        "Oakland, CA",
        (
            Post("Tessellate Robotics", "Senior Platform Engineer", "2020-03", "",
                 "San Francisco, CA", "Developer Experience",
                 ("Moved 140 services to one platform without a pause", "Mentored four people")),
            Post("Ferryhill Bank", "Site Reliability Engineer", "2016-07", "2020-02",
                 "London, UK", "Core Payments",
                 ("Wrote the handbook for nights and weekends", "Cut the time to find faults")),
            Post("Oddfellow Studios", "Systems Administrator", "2013-09", "2016-06",
                 "Leeds, UK", "Rendering", ("Kept the render farm going through two films",)),
        ),
        "University of Leeds", "BSc in Computer Science", "2013", ("Go", "Python", "Terraform"),
        _ENGLISH, "Present", _EN_MONTHS, _EN_LABELS,
    ),
    Person(
        "Priyamvada Sundaresan",
        "p.sundaresan@care.example",
        "+44 20 7946 0188",
        "Manchester, UK",
        (
            Post("Northgate Royal Infirmary", "Staff Nurse", "2019-09", "", "Manchester, UK",
                 "Acute Medicine", ("Care for twelve people on an acute ward", "Taught others")),
            Post("Lowry Home Care Ltd", "Community Nurse", "2017-02", "2019-08", "Salford, UK",
                 "North", ("Wound care and reviews of medicines at home",)),
        ),
        "University of Salford", "BSc in Adult Nursing", "2017", ("Phlebotomy", "ECG", "Teaching"),
        _ENGLISH, "Present", _EN_MONTHS, _EN_LABELS,
    ),
    Person(
        "Jonas Wiesenhuetter",
        "jonas@wiesenhuetter.example",
        "+49 30 23125 042",
        "Berlin",
        (
            Post("Nordlicht Energie GmbH", "Softwareentwickler", "2019-04", "", "Berlin",
                 "Abrechnung", ("Entwicklung der Plattform in Java", "Einführung von Tests")),
            Post("Kranichfeld Software AG", "Junior-Entwickler", "2015-10", "2019-03", "Leipzig",
                 "Warenwirtschaft", ("Betreuung eines Systems für 80 Kunden",)),
        ),
        "Hochschule Mittweida", "Bachelor of Science Informatik", "2015",
        ("Java", "Kotlin", "Docker"),
        ("Berufserfahrung", "Ausbildung", "Kenntnisse", "Kontakt"), "heute",
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
        ("Zeitraum", "Beruf oder Funktion", "Arbeitgeber"),
    ),
    Person(
        "Maela Quintrec",
        "maela@quintrec.example",
        "+33 6 39 98 12 34",
        "Nantes",
        (
            Post("Armor Systèmes", "Ingénieure logiciel", "2018-09", "", "Nantes", "Vélos",
                 ("Conception du service de location des vélos", "Encadrement de deux personnes")),
            Post("Mairie de Vannes", "Développeuse web", "2014-02", "2018-08", "Vannes", "Portail",
                 ("Refonte du portail des habitants",)),
        ),
        "Université de Rennes", "Master Informatique", "2013", ("Python", "TypeScript", "GitLab"),
        ("Expérience professionnelle", "Formation", "Compétences", "Contact"), "aujourd'hui",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        ("Dates", "Fonction ou poste occupé", "Employeur"),
    ),
)  # fmt: skip
