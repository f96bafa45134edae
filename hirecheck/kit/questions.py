"""Questions that clear up what a report found, main findings first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hirecheck.case import Case
from hirecheck.findings import Finding, Question, Role

__all__ = ["HONEST", "MOST", "questions_for"]

#: More than this in one conversation is an interrogation.
MOST = 8

HONEST = (
    "An honest answer is specific and can be checked elsewhere; let the person choose how to show "
    "it."
)

#: How checks say that a sign alone asks for nothing; something to do may follow.
_WARNING = re.compile(
    r"^(?:nothing follows|none needed|combine (?:only|with other))\b[^;]*(?:;\s*|$)"
    r"(?:nothing follows.*)?",
    re.IGNORECASE,
)

_ROLES = (Role.MAIN, Role.SUPPORTING)


def questions_for(findings: Sequence[Finding], case: Case) -> tuple[Question, ...]:
    """What to ask or look up because of the findings, at most `MOST`, none twice.

    The first step of each finding comes before the second of any, so that every finding gets
    its turn; steps that several findings share become one question.
    """
    ordered = sorted(
        (f for f in findings if f.role in _ROLES),
        key=lambda f: (_ROLES.index(f.role), -f.severity.rank, -f.confidence, f.check),
    )
    steps: dict[str, list[Finding]] = {}
    for depth in range(max((len(f.verify) for f in ordered), default=0)):
        for finding in ordered:
            if depth < len(finding.verify) and (step := _to_do(finding.verify[depth])):
                steps.setdefault(step, []).append(finding)
    return tuple(_question(step, because) for step, because in list(steps.items())[:MOST])


def _to_do(step: str) -> str:
    """The step without words that only warn; empty where nothing is left to do."""
    return _WARNING.sub("", step)


def _question(step: str, because: Sequence[Finding]) -> Question:
    readings = dict.fromkeys(reading for f in because for reading in f.innocent)
    return Question(_sentence(step), tuple(f.check for f in because), _guide(tuple(readings)))


def _guide(readings: Sequence[str]) -> str:
    if not readings:
        return "An honest answer is specific, can be checked, and stays the same when asked again."
    known = "; ".join(reading.rstrip(".") for reading in readings[:3])
    return f"Harmless readings to listen for: {known}. {HONEST}"


def _sentence(text: str) -> str:
    text = text.strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
