"""Runs checks over a case. Missing data is handled here, once, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from hirecheck.case import Case, Missing, field_types
from hirecheck.checks.declare import Check
from hirecheck.errors import DeclarationError
from hirecheck.findings import Finding, Hit, Unassessed

__all__ = ["Outcome", "run_checks"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the checks said: findings, the quiet ones' ids, and those that could not be run."""

    findings: tuple[Finding, ...]
    quiet: tuple[str, ...]
    unassessed: tuple[Unassessed, ...]


def run_checks(case: Case, checks: tuple[Check, ...]) -> Outcome:
    """Call each check whose needs are known. Pure: equal cases give equal outcomes."""
    values = _values(case)
    gaps = tuple([value.why if type(value) is Missing else None for value in values])
    runnable, unassessed = _plan(_Checks(checks), gaps)
    findings: list[Finding] = []
    quiet: list[str] = []
    for check, places in runnable:
        hit = check.run(*[values[place] for place in places])
        if hit is None:
            quiet.append(check.id)
        else:
            findings.append(_finding(check, hit))
    return Outcome(tuple(findings), tuple(quiet), unassessed)


_NAMES = tuple(field_types())
_values = attrgetter(*_NAMES)


class _Checks:
    """A tuple of checks that is compared by identity, which costs nothing for every row."""

    __slots__ = ("checks",)

    def __init__(self, checks: tuple[Check, ...]) -> None:
        self.checks = checks

    def __hash__(self) -> int:
        return id(self.checks)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Checks) and self.checks is other.checks


@lru_cache(maxsize=256)
def _plan(
    checks: _Checks, gaps: tuple[str | None, ...]
) -> tuple[tuple[tuple[Check, tuple[int, ...]], ...], tuple[Unassessed, ...]]:
    """Which checks can run, with the places of what they read, and why the others cannot.

    `gaps` has the reason for each field of a case that is missing. Rows of one export lack the
    same fields, so this is worth keeping.
    """
    missing = {name: why for name, why in zip(_NAMES, gaps, strict=True) if why is not None}
    runnable: list[tuple[Check, tuple[int, ...]]] = []
    unassessed: list[Unassessed] = []
    for check in checks.checks:
        gap = next((need for need in check.needs if need in missing), None)
        if gap is None:
            runnable.append((check, tuple(_NAMES.index(need) for need in check.needs)))
        else:
            unassessed.append(Unassessed(check.id, gap, missing[gap]))
    return tuple(runnable), tuple(unassessed)


def _finding(check: Check, hit: Hit) -> Finding:
    severity = hit.strength or check.strength
    if severity.rank > check.strength.rank:
        raise DeclarationError(
            f"{check.file}:{check.line}: {check.id} answered {severity}, above its declared "
            f"{check.strength}: declare the highest strength that it may reach"
        )
    return Finding(
        check=check.id,
        family=check.family,
        role=check.role,
        severity=severity,
        confidence=hit.confidence,
        title=check.title,
        sentence=hit.sentence,
        evidence=hit.spans,
        innocent=check.innocent,
        verify=check.verify,
        sources=check.sources,
        rationale=check.rationale,
    )
