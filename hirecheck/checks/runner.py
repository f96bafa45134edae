"""Runs checks over a case. Missing data is handled here, once, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

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
    known = {name: getattr(case, name) for name in field_types()}
    gaps = tuple((name, value) for name, value in known.items() if isinstance(value, Missing))
    runnable, unassessed = _plan(checks, gaps)
    findings: list[Finding] = []
    quiet: list[str] = []
    for check in runnable:
        hit = check.run(**{need: known[need] for need in check.needs})
        if hit is None:
            quiet.append(check.id)
        else:
            findings.append(_finding(check, hit))
    return Outcome(tuple(findings), tuple(quiet), unassessed)


@lru_cache(maxsize=256)
def _plan(
    checks: tuple[Check, ...], gaps: tuple[tuple[str, Missing], ...]
) -> tuple[tuple[Check, ...], tuple[Unassessed, ...]]:
    """Which checks can run. Rows of one export lack the same fields, so this is worth keeping."""
    missing = dict(gaps)
    runnable: list[Check] = []
    unassessed: list[Unassessed] = []
    for check in checks:
        gap = next((need for need in check.needs if need in missing), None)
        if gap is None:
            runnable.append(check)
        else:
            unassessed.append(Unassessed(check.id, gap, missing[gap].why))
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
