"""A set of interview questions made from the applicant's own claims.

Everybody who applies for a role gets the same parts in the same order; only the claims in them
differ. The minutes that are left go to what is open in this applicant's report.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from hirecheck.case import Case, Missing
from hirecheck.findings import Finding, Question, Report
from hirecheck.kit.choose import Points, fit, most_telling, set_within, weighed
from hirecheck.kit.item import Item
from hirecheck.kit.parts import PARTS, Call
from hirecheck.kit.questions import HONEST

__all__ = ["MINUTES", "Kit", "make_kit", "one_time_string"]

#: The applicant's time that a kit takes unless somebody says otherwise.
MINUTES = 30
_MINUTES_EACH = 3
#: Steps of which the applicant is part; all others are done at a desk.
_WITH_THE_APPLICANT = re.compile(
    r"(?:accept|agree|ask|continue|correct|have (?:it|them)|hold|invite|let|meet|offer|pair"
    r"|read both|repeat|say|send|set|state|take|talk|walk)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Kit:
    """The questions for one applicant of a role.

    `items` is the set that all of the role's applicants are asked, `open` what this report leaves
    open, the most telling first; `left_out` did not fit into the `minutes`, `desk` are steps that
    need none of the applicant's time, and `answered` names those that have an outcome.
    """

    id: str
    role: str
    minutes: int
    items: tuple[Item, ...]
    open: tuple[Item, ...] = ()
    left_out: tuple[Item, ...] = ()
    desk: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()

    @property
    def planned(self) -> int:
        """The minutes that all its questions take together."""
        return sum(item.minutes for item in (*self.items, *self.open))


def make_kit(
    case: Case,
    report: Report | None,
    role: str,
    at: datetime | None = None,
    secret: str = "",
    minutes: int = MINUTES,
    points: Points | None = None,
) -> Kit:
    """The kit of a case. `at` is the time of the call, for daylight; `secret` seeds the string.

    With a report and `points`, which scores a case as that report was scored, questions of the
    set say what their answers could move, and open questions are ranked by it.
    """
    known = report.id if report is not None else role
    call = Call(at, one_time_string(known, secret))
    chosen = set_within(PARTS, minutes)
    made = {part: replace(part.make(case, call), minutes=part.minutes) for part in PARTS}
    if report is None or points is None:
        return Kit(known, role, minutes, tuple(made[part] for part in chosen))
    told = {part: weighed(item, case, report, points) for part, item in made.items()}
    items = tuple(told[part] for part in chosen)
    done = _answered(case)
    asked, desk = _questions(report)
    rest = [item for part, item in told.items() if part not in chosen]
    rest += [weighed(item, case, report, points) for item in asked]
    ranked = most_telling(item for item in rest if item.check not in done)
    kept, left_out = fit(ranked, minutes - sum(item.minutes for item in items))
    mine = tuple(item.check for item in (*items, *rest) if item.check in done)
    return Kit(known, role, minutes, items, kept, left_out, desk, mine)


def one_time_string(known: str, secret: str) -> str:
    """A short string that only this kit holds, to be posted from a claimed account or signed."""
    return "hirecheck-" + hashlib.sha256(f"{secret}\0{known}".encode()).hexdigest()[:12]


def _answered(case: Case) -> frozenset[str]:
    """Steps that somebody has entered as passed or failed."""
    outcomes = () if isinstance(case.outcomes, Missing) else case.outcomes
    return frozenset(o.check for o in outcomes if o.passed is not None)


def _questions(report: Report) -> tuple[list[Item], tuple[str, ...]]:
    """What the report itself leaves open: one question a finding, and what is looked up."""
    found = {c.finding.check: c.finding for c in report.contributions}
    asked: list[Item] = []
    covered: set[str] = set()
    for question in report.questions:
        if _WITH_THE_APPLICANT.match(question.ask) and not covered.issuperset(question.because):
            asked.append(_item(question, [found[c] for c in question.because if c in found]))
            covered.update(question.because)
    desk = (q.ask for q in report.questions if not _WITH_THE_APPLICANT.match(q.ask))
    return asked, tuple(desk)


def _item(question: Question, reasons: Sequence[Finding]) -> Item:
    readings = dict.fromkeys(r.rstrip(".") for finding in reasons for r in finding.innocent)
    return Item(
        check=question.ask.rstrip("."),
        ask=question.ask,
        why=" ".join(dict.fromkeys(finding.sentence for finding in reasons)),
        guide=HONEST,
        stumble="; ".join(list(readings)[:3]) + ".",
        minutes=_MINUTES_EACH,
        because=question.because,
    )
