"""Rows of the family resume."""

from __future__ import annotations

from hirecheck.case import Overlap
from hirecheck.findings import Strength
from tests.checks.rows import Row, entered_rows, noted_rows, row_test
from tests.factory import (
    employer_age,
    job,
    link,
    listed,
    overlap,
    period,
    resume,
    school,
    skill,
    span,
    technology,
)

NOW = "2026-06-15"
LARCH = job("Larch Systems")


def at_once(
    first: tuple[str, str], second: tuple[str, str], months: int, current: bool = False
) -> Overlap:
    larch = job("Larch Systems", "Engineer", period=period(*first, current=current))
    oak = job("Oak Works", "Team lead", period=period(*second, current=current))
    return overlap(larch, oak, months)


def foreign(text: str, seen: str) -> dict[str, object]:
    at = text.index(seen)
    return {"resume": resume(text, foreign_contacts=(span(seen, start=at),))}


def told(text: str, body: str) -> dict[str, object]:
    jobs = tuple(job(f"Firm {n}", text=body) for n in "ABC")
    return {"jobs": jobs, "resume": resume(text)}


STOCK = (
    "Results-driven team player with a proven track record. Responsible for high-quality code in "
    "a fast-paced environment. Passionate about best practices."
)
PLAIN = "Built services and fixed defects together with the other engineers of the platform group."

ROWS = [
    *noted_rows("res-employer-denies", "employer-denies", "employer-confirmed", "confirmed"),
    *noted_rows("res-employer-untraceable", "employer-untraceable", "employer-confirmed", "known"),
    Row(
        "res-employer-younger",
        "fires",
        "four years before the founding",
        {"employer_ages": (employer_age(LARCH, "2014-03-01", "2018-05-02"),)},
        Strength.STRONG,
        "2018-05-02",
    ),
    Row(
        "res-employer-younger",
        "quiet",
        "an older firm",
        {"employer_ages": (employer_age(LARCH, "2014-03-01", "1999-01-01"),)},
    ),
    Row(
        "res-employer-younger",
        "twin",
        "a founder who began before the registration",
        {"employer_ages": (employer_age(LARCH, "2014-03-01", "2014-11-01"),)},
    ),
    Row(
        "res-employer-younger",
        "twin",
        "only the domain is younger",
        {"employer_ages": (employer_age(LARCH, "2014-03-01", "2019-01-01", "domain"),)},
    ),
    Row(
        "res-overlap",
        "fires",
        "two careers at once",
        {"overlaps": (at_once(("2018-01-01", "2021-06-30"), ("2020-01-01", "2023-12-31"), 18),)},
        Strength.MODERATE,
        "18 months",
    ),
    Row("res-overlap", "quiet", "none", {"overlaps": ()}),
    Row(
        "res-overlap",
        "fires",
        "two ongoing posts",
        {"overlaps": (at_once(("2018-01-01", NOW), ("2021-01-01", NOW), 65, current=True),)},
        Strength.WEAK,
    ),
    Row(
        "res-overlap",
        "twin",
        "a notice period",
        {"overlaps": (at_once(("2018-01-01", "2020-02-28"), ("2020-01-01", "2023-12-31"), 2),)},
    ),
    Row(
        "res-overlap",
        "twin",
        "a careless date stays weak",
        {"overlaps": (at_once(("2018-01-01", "2020-04-30"), ("2020-01-01", "2023-12-31"), 4),)},
        Strength.WEAK,
    ),
    Row(
        "res-overlap",
        "twin",
        "an agency and its client, from the first day to the last",
        {"overlaps": (at_once(("2018-01-01", "2021-06-30"), ("2018-02-01", "2021-06-30"), 40),)},
    ),
    Row(
        "res-overlap",
        "twin",
        "a firm of one's own beside a job stays weak",
        {"overlaps": (at_once(("2015-01-01", "2024-12-31"), ("2018-01-01", "2020-12-31"), 36),)},
        Strength.WEAK,
    ),
    Row(
        "res-tech-anachronism",
        "fires",
        "four years early",
        {"technologies": (technology("Solidity", "2011-01-01", "2015-07-30"),)},
        Strength.MODERATE,
        "2011",
    ),
    Row(
        "res-tech-anachronism",
        "quiet",
        "after the release",
        {"technologies": (technology("Go", "2014-01-01", "2012-03-28"),)},
    ),
    Row(
        "res-tech-anachronism",
        "twin",
        "a private beta in the year before",
        {"technologies": (technology("Go", "2011-06-01", "2012-03-28"),)},
    ),
    *noted_rows("res-school-nonexistent", "school-not-found", "school-confirmed", "renamed"),
    Row(
        "res-school-unlisted",
        "fires",
        "the register was asked",
        {"schools": (school("Larch College", known=False),)},
    ),
    Row("res-school-unlisted", "quiet", "listed", {"schools": (school(known=True),)}),
    Row("res-school-unlisted", "twin", "no register was asked", {"schools": (school(),)}),
    *noted_rows("res-school-denied", "school-denies", "school-confirmed", "under an earlier name"),
    *noted_rows("res-profile-conflict", "profile-conflict", "employer-confirmed", "stale profile"),
    *noted_rows("res-copied-person", "resume-copied", "own-work-explained", "theirs was copied"),
    Row(
        "res-shell-employer",
        "fires",
        "two sources",
        {"listed": (listed("company", "Hollow Reach", sources=2),)},
        Strength.STRONG,
        "Hollow Reach",
    ),
    Row("res-shell-employer", "quiet", "nothing listed", {"listed": ()}),
    Row(
        "res-shell-employer",
        "twin",
        "a firm of the same name on one list",
        {"listed": (listed("company", "Hollow Reach"),)},
    ),
    Row(
        "res-shell-employer",
        "fires",
        "a court's papers",
        {"listed": (listed("company", "Hollow Reach", authority=True),)},
        Strength.MODERATE,
    ),
    Row(
        "res-shell-employer",
        "fires",
        "the firm and its domain",
        {"listed": (listed("company", "Hollow Reach"), listed("domain", "hollow.example"))},
        Strength.STRONG,
    ),
    Row(
        "res-shell-employer",
        "twin",
        "an entry that was withdrawn",
        {"listed": (listed("company", "Hollow Reach", sources=2, expired=True),)},
    ),
    *entered_rows("res-unlikely-scale-claim", "spoke of the team"),
    *entered_rows("res-brandname-only", "verified by their service"),
    Row(
        "res-wrong-name-inside",
        "fires",
        "another mailbox",
        foreign("Ana Reyes\nEngineer\ntrevor.ashdown@mail.example", "trevor.ashdown@mail.example"),
        Strength.STRONG,
    ),
    Row(
        "res-wrong-name-inside",
        "fires",
        "another name in the letter",
        foreign("Sincerely,\nTrevor Ashdown", "Trevor Ashdown"),
        Strength.MODERATE,
    ),
    Row("res-wrong-name-inside", "quiet", "only their own", {"resume": resume()}),
    Row(
        "res-wrong-name-inside",
        "twin",
        "a referee's address in the resume",
        foreign("Ana Reyes\nReferences:\nOla Berg, ola@oak.example", "ola@oak.example"),
    ),
    Row(
        "res-ai-leftover",
        "fires",
        "a field left open",
        {"resume": resume(placeholders=(span("[Company Name]"),))},
        says="[Company Name]",
    ),
    Row("res-ai-leftover", "quiet", "none", {"resume": resume()}),
    Row("res-ai-leftover", "twin", "square brackets in code", {"resume": resume("Used a[0] in C")}),
    Row(
        "res-jd-mirror",
        "fires",
        "most of it",
        {"resume": resume(posting_overlap=0.7, posting_span=span("own the roadmap"))},
        says="70%",
    ),
    Row("res-jd-mirror", "quiet", "no vacancy to compare", {"resume": resume()}),
    Row("res-jd-mirror", "twin", "tailored", {"resume": resume(posting_overlap=0.2)}),
    Row("res-generic", "fires", "stock phrases only", told(STOCK, PLAIN)),
    Row("res-generic", "quiet", "plain words", told("Engineer for payments.", PLAIN)),
    Row(
        "res-generic",
        "twin",
        "stock phrases around real figures",
        told(STOCK, PLAIN + " Cut the time of a deployment from 40 to 6 minutes."),
    ),
    Row(
        "res-skill-breadth",
        "fires",
        "twenty times expert",
        {"skills": tuple(skill(f"skill {n}", "Expert") for n in range(20))},
        says="20 of 20",
    ),
    Row("res-skill-breadth", "quiet", "a few", {"skills": (skill("Go", "Expert"),)}),
    Row(
        "res-skill-breadth",
        "twin",
        "a long list without levels",
        {"skills": tuple(skill(f"skill {n}") for n in range(40))},
    ),
    Row("res-contact-gap", "fires", "nothing", {"resume": resume(), "links": ()}),
    Row(
        "res-contact-gap",
        "quiet",
        "a mailbox",
        {"resume": resume("Ana, ana@mail.example"), "links": ()},
    ),
    Row(
        "res-contact-gap",
        "twin",
        "an anonymised resume with a site",
        {"resume": resume(), "links": (link("https://ana.example"),)},
    ),
]
test_rows = row_test(ROWS)
