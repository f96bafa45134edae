"""Runs checks over a case. Missing data is handled here, once, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hirecheck.case import Case, Missing
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


def run_checks(case: Case, checks: Iterable[Check]) -> Outcome:
    """Call each check whose needs are known. Pure: equal cases give equal outcomes."""
    findings: list[Finding] = []
    quiet: list[str] = []
    unassessed: list[Unassessed] = []
    for check in checks:
        values = {need: getattr(case, need) for need in check.needs}
        gap = next(((n, v) for n, v in values.items() if isinstance(v, Missing)), None)
        if gap is not None:
            unassessed.append(Unassessed(check.id, gap[0], gap[1].why))
            continue
        hit = check.run(**values)
        if hit is None:
            quiet.append(check.id)
        else:
            findings.append(_finding(check, hit))
    return Outcome(tuple(findings), tuple(quiet), tuple(unassessed))


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
