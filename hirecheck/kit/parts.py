"""The parts that every applicant of a role is asked, each filled with a claim of their own.

Where a claim is missing the part asks for it, so that everybody gets the same parts in the same
order. Nothing asks about protected traits, politics, leaders or holidays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hirecheck.case import Case, Job, Missing
from hirecheck.kit.item import Item
from hirecheck.kit.local import airports_near, area_codes, clock_and_sun, towns_near

__all__ = ["PARTS", "Call", "Part"]

_OWN_BOSS = re.compile(r"\b(self[- ]employed|freelancer?|own account|various clients)\b", re.I)


@dataclass(frozen=True, slots=True)
class Call:
    """What is known of the call: its time, for daylight, and the one-time string."""

    at: datetime | None
    string: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the set. `rank` says which parts stay where time is short, 1 the longest."""

    rank: int
    minutes: int
    make: Callable[[Case, Call], Item]


def _job(case: Case) -> Job | None:
    """The latest position at somebody else's firm."""
    jobs = () if isinstance(case.jobs, Missing) else case.jobs
    return next((job for job in jobs if not _OWN_BOSS.search(job.employer)), None)


def _work_detail(case: Case, call: Call) -> Item:
    job = _job(case)
    where = f"At {job.employer}" if job else "In your last work for somebody else"
    return Item(
        f"employment at {job.employer}, a detail" if job else "last employment, a detail",
        f"{where}: who reviewed your work, and what did they once make you change?",
        "Whoever held a job remembers its people and quarrels.",
        "A named role, one concrete dispute, and how it ended. Afterwards the employer can confirm "
        "the job at a number that you find yourself.",
        "Confidentiality; a short stay; a very large firm; work done alone.",
        "A colleague of their choice, reached through the employer.",
        fails="employer-detail-unknown",
        passes="own-work-explained",
    )


def _two_steps(case: Case, call: Call) -> Item:
    job = _job(case)
    when = f"from your time as {job.title or 'engineer'} at {job.employer}" if job else "at work"
    return Item(
        f"employment at {job.employer}, two steps on a project"
        if job
        else "last employment, two steps on a project",
        f"Name one decision {when}. Then: what would have gone wrong with the other choice?",
        "The second step needs the first, so it cannot be prepared alone.",
        "The second answer uses details of the first.",
        "Nerves, tiredness, an unclear question: ask it again in other words.",
        "The same two steps in writing, in their own time.",
        fails="evades-personal-questions",
        passes="own-work-explained",
    )


def _wrong_detail(case: Case, call: Call) -> Item:
    job = _job(case)
    if job is not None and job.period is not None:
        began = job.period.start.year + 2
        ask = (
            f"“I read that you joined {job.employer} in {began}, is that right?” Whatever the "
            "answer, say at once that the resume says otherwise."
        )
    else:
        ask = (
            "Say one detail of the application wrongly, such as a year, and ask whether it is "
            "right. Whatever the answer, correct it at once."
        )
    return Item(
        "employment, one wrong detail corrected afterwards",
        ask,
        "A person corrects a wrong detail of their own life.",
        "“No, I was …” Correct it openly whatever the answer, and ask again.",
        "Politeness, mishearing, a second language.",
        "The same in writing.",
        fails="false-premise-accepted",
    )


def _school(case: Case, call: Call) -> Item:
    schools = () if isinstance(case.schools, Missing) else case.schools
    name = schools[0].school if schools else ""
    return Item(
        f"school: {name}" if name else "school, or how the trade was learnt",
        f"At {name}: which course was the hardest, and where was it held?"
        if name
        else "Where did you learn your trade, and what was the hardest part of it?",
        "Years of learning leave small memories.",
        "A course, a teacher or a building that the school's own pages can confirm. The registrar "
        "confirms a degree, at a contact that you find yourself.",
        "Long ago, an online degree, a transfer, learning alone.",
        "The registrar, with the person's consent.",
        fails="school-detail-unknown",
        passes="school-confirmed",
    )


def _language(case: Case, call: Call) -> Item:
    claims = () if isinstance(case.languages, Missing) else case.languages
    named = next((c.language for c in claims if c.language != "English"), "")
    return Item(
        f"greeting in {named}" if named else "greeting in a language of the resume",
        f"The resume names {named}: please greet my colleague, who speaks it."
        if named
        else "Which languages would you use in this role? Greet a colleague who speaks one.",
        "It tests a claim of the resume and nothing about origin.",
        "A speaker judges ease in any dialect, against the level that was claimed.",
        "Heritage speakers, dialects, nerves.",
        "A written greeting, judged by the same speaker.",
        fails="cannot-speak-claimed-language",
        passes="language-spoken",
    )


def _code(case: Case, call: Call) -> Item:
    repositories = () if isinstance(case.account, Missing) else case.account.repositories
    own = next((r.name for r in repositories if not r.fork), "")
    what = own or "a piece of work of your own choice"
    return Item(
        f"own code: {own}" if own else "own work, opened and changed",
        f"Please open {what}, explain one part, and change it while we watch.",
        "Whoever made something can walk through it and change it.",
        "They find the place quickly and know why it is so.",
        "Old code, a team's code, an audience.",
        "A smaller and newer piece, in their own editor and pace.",
        fails="own-work-unknown",
        passes="own-work-explained",
    )


def _place(case: Case, call: Call) -> Item:
    place = None if isinstance(case.place, Missing) else case.place
    name = (place.city or place.text) if place else ""
    return Item(
        f"residence: daily life in {name}" if name else "residence: daily life",
        f"You live in {name}: "
        * bool(name)
        + "pick a subject (way to the airport, a shop, a walk) and tell me of it. Which towns do "
        "you pass on the way out?",
        "Who lives somewhere knows ordinary things there.",
        _local_guide(case, call),
        "New arrivals, people who stay at home, safety after harassment.",
        "Any recent proof of address that they choose.",
        fails="cannot-answer-local",
        passes="local-knowledge-shown",
    )


def _local_guide(case: Case, call: Call) -> str:
    """What a listener far away needs, to follow the answer."""
    guide = (
        "Ordinary detail, told without looking up, that a second question deepens: a road by its "
        "number, a line by its name and where it leads. Nobody knows all of it."
    )
    if isinstance(case.place, Missing):
        return guide
    known = {
        "Towns near by": towns_near(case.place),
        "Airports": airports_near(case.place),
        "Fixed numbers begin": area_codes(case.place),
    }
    guide += "".join(f" {what}: {', '.join(found)}." for what, found in known.items() if found)
    sun = clock_and_sun(case.place, call.at) if call.at is not None else ""
    return f"{guide} During the call {sun}." if sun else guide


def _document(case: Case, call: Call) -> Item:
    return Item(
        "identity document beside the face",
        "Please hold any official document with a photo beside your face; cover the numbers.",
        "It ties the person in the call to the name. All finalists are asked.",
        "Name and picture fit the application. A shown document alone proves little.",
        "Advice not to show papers on a recorded call, religious dress, safety.",
        "An unrecorded call, a notary, an office near by, or an identity provider.",
        fails="refuses-id",
        passes="id-shown-and-matched",
    )


def _account(case: Case, call: Call) -> Item:
    handle = "" if isinstance(case.account, Missing) else f", such as {case.account.handle}"
    return Item(
        "proof of account control",
        f"Please post “{call.string}” from any account on your resume{handle}, and delete it "
        "later; or sign it with a key that the account shows.",
        "It is exact, takes a minute, and is blind to looks and accent.",
        "The saved page holds the whole string and was posted from that account, or the signature "
        f"fits: printf %s {call.string} | ssh-keygen -Y sign -n hirecheck -f KEY > proof.sig. "
        "hirecheck interview verify tells.",
        "Lost access, no public account, or one that an employer manages.",
        "Any other of the named accounts, or a mail from an address that they name.",
        fails="account-control-failed",
        passes="account-control-proven",
    )


#: In the order of the conversation: work first, papers last.
PARTS = (
    Part(4, 4, _work_detail),
    Part(3, 5, _two_steps),
    Part(6, 2, _wrong_detail),
    Part(7, 3, _school),
    Part(8, 2, _language),
    Part(9, 8, _code),
    Part(2, 4, _place),
    Part(5, 3, _document),
    Part(1, 2, _account),
)
