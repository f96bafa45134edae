"""Runs checks over a case. Missing data is handled here, once, and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from hirecheck.case import Case, Cues, Missing, field_types
from hirecheck.checks.declare import Check
from hirecheck.errors import DeclarationError
from hirecheck.findings import Finding, Hit, Role, Strength, Unassessed

__all__ = ["Outcome", "finding_of", "run_checks"]

_DOUBT = "The words may mean something else, so this counts less."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the checks said: findings, the quiet ones' ids, and those that could not be run."""

    findings: tuple[Finding, ...]
    quiet: tuple[str, ...]
    unassessed: tuple[Unassessed, ...]


def run_checks(case: Case, checks: tuple[Check, ...]) -> Outcome:
    """Call each check whose needs are known. Pure: equal cases give equal outcomes."""
    values = tuple(case.__dict__.values())
    shape = tuple([v.why if type(v) is Missing else None if v else v for v in values])
    runnable, silent, unassessed = _plan(_Checks(checks), shape)
    findings: list[Finding] = []
    quiet = list(silent)
    for check, places in runnable:
        read = [values[place] for place in places]
        hit = check.run(*read)
        finding = _doubtful(check, read) if hit is None else finding_of(check, hit)
        if finding is None:
            quiet.append(check.id)
        else:
            findings.append(finding)
    return Outcome(tuple(findings), tuple(quiet), unassessed)


_NAMES = tuple(field_types())


class _Checks:
    """A tuple of checks that is compared by identity, which costs nothing for every row."""

    __slots__ = ("checks",)

    def __init__(self, checks: tuple[Check, ...]) -> None:
        self.checks = checks

    def __hash__(self) -> int:
        return id(self.checks)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Checks) and self.checks is other.checks


_Runnable = tuple[tuple[Check, tuple[int, ...]], ...]


@lru_cache(maxsize=256)
def _plan(
    checks: _Checks, shape: tuple[object, ...]
) -> tuple[_Runnable, tuple[str, ...], tuple[Unassessed, ...]]:
    """Which checks can run, with the places of what they read, which are quiet whatever the rest
    says, and why the others cannot run.

    `shape` has, for each field of a case, why it is missing, the value where that is empty, and
    else None. A check that reads only what is empty answers the same each time, because it is pure,
    so it is asked once. Rows of one export are of a few shapes, so this is worth keeping.
    """
    known = dict(zip(_NAMES, shape, strict=True))
    runnable: list[tuple[Check, tuple[int, ...]]] = []
    silent: list[str] = []
    unassessed: list[Unassessed] = []
    for check in checks.checks:
        gap = next((need for need in check.needs if isinstance(known[need], str)), None)
        if gap is not None:
            unassessed.append(Unassessed(check.id, gap, str(known[gap])))
        elif _nothing_in(check, known):
            silent.append(check.id)
        else:
            runnable.append((check, tuple(_NAMES.index(need) for need in check.needs)))
    return tuple(runnable), tuple(silent), tuple(unassessed)


def _nothing_in(check: Check, known: dict[str, object]) -> bool:
    read = [known[need] for need in check.needs]
    return None not in read and check.run(*read) is None


def _doubtful(check: Check, read: Sequence[object]) -> Finding | None:
    """The finding of notes that may mean it: one step weaker than a sure one, moderate at most.

    Nothing speaks for somebody by a doubtful reading, and a weak sign read in doubt is none.
    """
    if check.role is Role.REASSURING or not any(type(v) is Cues and v.doubtful for v in read):
        return None
    hit = check.run(*[_all_cues(v) if type(v) is Cues else v for v in read])
    if hit is None:
        return None
    found = finding_of(check, hit)
    if found.severity is Strength.WEAK:
        return None
    weaker = Strength.WEAK if found.severity is Strength.MODERATE else Strength.MODERATE
    return replace(found, severity=weaker, sentence=f"{found.sentence} {_DOUBT}")


def _all_cues(cues: Cues) -> Cues:
    return Cues((*cues.all, *cues.doubtful))


def finding_of(check: Check, hit: Hit) -> Finding:
    """A check's answer with what it declares. Raises DeclarationError above its ceiling."""
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
        weakened_by=check.weakened_by,
        restates=check.restates,
        left_open=hit.left_open,
    )
