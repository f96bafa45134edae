"""A set of interview questions made from the applicant's own claims.

Everybody who applies for a role gets the same parts in the same order; only the claims in them
differ. Nothing asks about protected traits, politics, leaders or holidays.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from hirecheck.case import Case, Missing
from hirecheck.findings import Question, Report
from hirecheck.kit.local import clock_and_sun, towns_near

__all__ = ["Item", "Kit", "make_kit", "one_time_string"]


_OWN_BOSS = re.compile(r"\b(self[- ]employed|freelancer?|own account|various clients)\b", re.I)


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `check` is its name on the score sheet; `stumble` what an honest person may
    stumble over; `instead` another way of equal worth.
    """

    check: str
    ask: str
    why: str
    guide: str
    stumble: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Kit:
    """The questions for one applicant of a role; `open` are those that the report adds."""

    id: str
    role: str
    items: tuple[Item, ...]
    open: tuple[Question, ...]


def make_kit(
    case: Case, report: Report | None, role: str, at: datetime | None = None, secret: str = ""
) -> Kit:
    """The kit of a case. `at` is the time of the call, for daylight; `secret` seeds the string."""
    known = report.id if report is not None else role
    items = [item for part in _PARTS for item in part(case)]
    items += _place(case, at)
    items.append(_account(case, one_time_string(known, secret)))
    return Kit(known, role, tuple(items), report.questions if report is not None else ())


def one_time_string(known: str, secret: str) -> str:
    """A short string that only this kit holds, to be posted from a claimed account."""
    return "hirecheck-" + hashlib.sha256(f"{secret}\0{known}".encode()).hexdigest()[:12]


def _document(case: Case) -> Iterator[Item]:
    yield Item(
        "identity document beside the face",
        "Please hold any official document with a photo beside your face; cover the numbers.",
        "It ties the person in the call to the name. All finalists are asked.",
        "Name and picture fit the application. A shown document alone proves little.",
        "Advice not to show papers on a recorded call, religious dress, safety.",
        "An unrecorded call, a notary, an office near by, or an identity provider.",
    )


def _job(case: Case) -> Iterator[Item]:
    if isinstance(case.jobs, Missing):
        return
    job = next((j for j in case.jobs if not _OWN_BOSS.search(j.employer)), None)
    if job is None:
        return
    yield Item(
        f"detail of the work at {job.employer}",
        f"At {job.employer}: who reviewed your work, and what did they once make you change?",
        "Whoever held a job remembers its people and quarrels.",
        "A named role, one concrete dispute, and how it ended.",
        "Confidentiality; a short stay; a very large firm.",
        "A colleague of their choice, reached through the employer.",
    )
    yield Item(
        f"two steps on a project at {job.employer}",
        f"Name one decision from your time as {job.title or 'engineer'} at {job.employer}. Then: "
        "what would have gone wrong with the other choice?",
        "The second step needs the first, so it cannot be prepared alone.",
        "The second answer uses details of the first.",
        "Nerves, tiredness, an unclear question: ask it again in other words.",
    )
    if job.period is None:
        return
    began = job.period.start.year + 2
    yield Item(
        "one wrong detail, corrected afterwards",
        f"“I read that you joined {job.employer} in {began}, is that right?” Whatever the answer, "
        "say at once that the resume says otherwise.",
        "A person corrects a wrong detail of their own life.",
        "“No, I was …” Correct it openly whatever the answer, and ask again.",
        "Politeness, mishearing, a second language.",
        "The same in writing.",
    )


def _school(case: Case) -> Iterator[Item]:
    if not isinstance(case.schools, Missing) and case.schools:
        name = case.schools[0].school
        yield Item(
            f"detail of {name}",
            f"At {name}: which course was the hardest, and where was it held?",
            "Years at a school leave small memories.",
            "A course, a teacher or a building that the school's own pages can confirm.",
            "Long ago, an online degree, a transfer.",
            "The registrar, with the person's consent.",
        )


def _language(case: Case) -> Iterator[Item]:
    for claim in () if isinstance(case.languages, Missing) else case.languages[:1]:
        yield Item(
            f"greeting in {claim.language}",
            f"The resume names {claim.language}: please greet my colleague, who speaks it.",
            "It tests a claim of the resume and nothing about origin.",
            "A speaker judges ease in any dialect, against the level that was claimed.",
            "Heritage speakers, dialects, nerves.",
            "A written greeting, judged by the same speaker.",
        )


def _code(case: Case) -> Iterator[Item]:
    if isinstance(case.account, Missing):
        return
    own = [r for r in case.account.repositories if not r.fork]
    if own:
        yield Item(
            f"own code: {own[0].name}",
            f"Please open {own[0].name}, explain one part, and change it while we watch.",
            "Whoever wrote something can walk through it and change it.",
            "They find the place quickly and know why it is so.",
            "Old code, a team's code, an audience.",
            "A smaller and newer piece, in their own editor and pace.",
        )


def _place(case: Case, at: datetime | None) -> list[Item]:
    if isinstance(case.place, Missing):
        return []
    place = case.place
    name = place.city or place.text
    towns = towns_near(place)
    guide = "Ordinary detail, told without looking up, that a second question deepens."
    if towns:
        guide += f" Towns near by: {', '.join(towns)}."
    sun = clock_and_sun(place, at) if at is not None else ""
    if sun:
        guide += f" During the call {sun}."
    return [
        Item(
            f"daily life in {name}",
            f"You live in {name}: pick a subject (way to the airport, a shop, a walk) and tell me "
            "of it. Which towns do you pass on the way out?",
            "Who lives somewhere knows ordinary things there.",
            guide,
            "New arrivals, people who stay at home, safety after harassment.",
            "Any recent proof of address that they choose.",
        )
    ]


def _account(case: Case, string: str) -> Item:
    handle = "" if isinstance(case.account, Missing) else f", such as {case.account.handle}"
    return Item(
        "proof of account control",
        f"Please post “{string}” from any account on your resume{handle}, then delete it.",
        "It is exact, takes a minute, and is blind to looks and accent.",
        "The saved page holds the whole string and was posted from that account.",
        "Lost access, or an account that an employer manages.",
        "Any other of the named accounts.",
    )


_PARTS: tuple[Callable[[Case], Iterator[Item]], ...] = (_document, _job, _school, _language, _code)
