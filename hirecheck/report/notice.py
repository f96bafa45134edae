"""What the applicant is given: what was examined, what stands against the file, how to answer it.

It is made from the same report and holds back what would teach an operator how signs are found:
points, weights, sources, the wording of what was observed, what security recorded (named by its
subject only), staff notes and other applications.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hirecheck.findings import Report
from hirecheck.report.quotes import Quote
from hirecheck.report.safe import one_line
from hirecheck.report.story import Audience, Point, tell
from hirecheck.report.words import BANDS, count

__all__ = ["Notice", "NoticePoint", "write_notice"]

#: Records of what the applicant took part in: it can be named without teaching anything.
_TOGETHER = re.compile(r"(?i)(interview|transcript|verification|call)")
#: Files that the applicant sent, by the names that a packet gives them.
_THEIRS = re.compile(
    r"(?i)^(.*/)?((application\.(json|yaml|yml|toml)|(resume|cv|cover|photo|id)[^/]*\.\w+|[^/]+\.eml))$"
)

_CORRECT = (
    "Write to [name and address of the person in charge] by [date], or ask for a call. "
    "You may bring somebody along or use any aid that you need.",
    "For each point say whether it is right. If it is wrong or has another reason, say which; "
    "a short sentence is enough, and a paper that shows it helps but is not required.",
    "You may propose another way to show the same thing, such as a call back through an employer's "
    "own switchboard, a meeting in person, or signing in to an account that you named.",
    "You need not tell anything about your origin, health, family, religion or beliefs. If a point "
    "cannot be answered without that, say only that there is a reason, and ask to be heard.",
)
_DECIDES = (
    "A person decides, never a program: [name and role of the person who decides]. "
    "That person has to read your answer before the next step.",
    "The program ordered what people look at and listed reasons. Its list is not a judgement "
    "of you, and every point on it can have an ordinary explanation.",
    "You may ask for a person to look again, for a copy of the data about you, and for mistakes to "
    "be corrected. Which law gives you this, and where to complain: [to be filled in].",
)
_ASK = "You may ask what they say."
_STAFF = f"It rests on records that the employer holds. {_ASK}"
_ORDINARY = "Most such things have an ordinary reason; say which, if you know of one"
_NEVER = (
    "Nationality, origin of a name, accent, gender, age, appearance, religion, health and "
    "disability were not examined and did not count."
)


@dataclass(frozen=True, slots=True)
class NoticePoint:
    """One point that the applicant can answer, with their own words where it rests on them."""

    statement: str
    quotes: tuple[Quote, ...]
    staff: str
    explanations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice and the form to answer it; texts in [brackets] are for the employer to fill in."""

    name: str
    id: str
    date: str
    summary: str
    examined: tuple[tuple[str, str], ...]
    also_examined: str
    never: str
    against: tuple[NoticePoint, ...]
    minor: str
    speaks: tuple[str, ...]
    not_examined: str
    correct: tuple[str, ...]
    decides: tuple[str, ...]


def write_notice(report: Report) -> Notice:
    """The applicant's notice for a report."""
    story = tell(report, Audience.INVESTIGATOR)
    theirs = [d for d in report.documents if _THEIRS.match(d.name)]
    minor = sorted({p.family for p in story.supporting})
    return Notice(
        name=story.name,
        id=story.id,
        date=one_line(report.provenance.screened_at or "")[:10],
        summary=BANDS[report.band].candidate,
        examined=tuple((one_line(d.name), _READ.get(d.read, d.read)) for d in theirs),
        also_examined=_also(len(report.documents) - len(theirs)),
        never=_NEVER,
        against=_against([p for p in story.main if p.check not in _restated(report)]),
        minor=_minor(minor),
        speaks=tuple(_yours(p.title) for p in story.reassuring),
        not_examined=_gaps(report.coverage.not_assessed),
        correct=_CORRECT,
        decides=_DECIDES,
    )


_READ = {
    "good": "read in full",
    "partial": "read in part",
    "ocr-needed": "a picture of text, which could not be read",
    "failed": "could not be read",
    "not-read": "not read",
}


def _restated(report: Report) -> set[str]:
    """Findings that state what another finding states too: the applicant answers a fact once."""
    first: dict[str, str] = {}
    for contribution in report.contributions:
        first.setdefault(contribution.finding.fact, contribution.finding.check)
    kept = set(first.values())
    return {f.check for f in report.findings} - kept


def _against(main: Sequence[Point]) -> tuple[NoticePoint, ...]:
    """Points on the applicant's own papers and on conversations one by one, the rest by subject."""
    named = [point for point in main if any(_can_name(q.document) for q in point.quotes)]
    subjects = dict.fromkeys(point.family for point in main if point not in named)
    by_subject = tuple(NoticePoint(_noted(s), (), _ASK, (_ORDINARY,)) for s in subjects)
    return (*(_notice_point(point) for point in named), *by_subject)


def _can_name(document: str) -> bool:
    return bool(_THEIRS.match(document) or _TOGETHER.search(document))


def _noted(subject: str) -> str:
    return f"The employer's records hold something about this subject: {subject}."


def _notice_point(point: Point) -> NoticePoint:
    quotes = tuple(q for q in point.quotes if q.in_text and _THEIRS.match(q.document))
    rest = len(point.quotes) - len(quotes)
    return NoticePoint(_yours(point.title), quotes, _STAFF if rest else "", point.innocent)


def _yours(title: str) -> str:
    return title.replace("This application", "Your application", 1).rstrip(".") + "."


def _also(number: int) -> str:
    if not number:
        return ""
    return (
        f"{count(number, 'record')} of the employer, such as notes of conversations, results of "
        "checks or sign-in times."
    )


def _minor(families: list[str]) -> str:
    if not families:
        return ""
    return (
        f"Circumstances of little weight were noted too ({', '.join(families)}). They are common, "
        "and on their own they settle nothing."
    )


def _gaps(number: int) -> str:
    if not number:
        return ""
    return (
        f"{count(number, 'check')} could not be made, because the file has no such information. "
        "This did not count against you."
    )
