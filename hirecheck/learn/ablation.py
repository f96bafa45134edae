"""What would still be found without one check, one family, or all that an evader avoids.

A check can be taken away in two ways. As a rule: then what people noted is still in the notes, and
the reader of whole notes, which knows no names of signs, tells of it as an oddity without a name.
Or with its evidence, as if nobody had ever noted or measured it. Families and evaders go with all
of theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from hirecheck.checks.declare import Check
from hirecheck.checks.registry import find_check
from hirecheck.checks.runner import finding_of
from hirecheck.findings import Band, Finding, Hit, Role
from hirecheck.learn.metrics import Share, share
from hirecheck.scoring.assess import assess
from hirecheck.scoring.weights import Weights

__all__ = ["ATTACKERS", "Removal", "removals"]

#: What an operator who evades on purpose no longer leaves, as families of signs and single checks.
ATTACKERS: dict[str, frozenset[str]] = {
    "an attacker with an aged mailbox": frozenset({"email", "phone", "clu-email", "clu-phone"}),
    "an attacker with a clean address": frozenset({"network", "clu-ip", "clu-device"}),
    "an attacker with a varied template": frozenset(
        {"resume-file", "clu-resume-text", "clu-file", "clu-answers", "clu-resume-noted"}
    ),
    "an attacker with bought accounts": frozenset({"online", "email-linked-other-name"}),
}
ATTACKERS["an attacker with all of these"] = frozenset({"clusters", "domain"}).union(
    *ATTACKERS.values()
)
#: The check that takes what has no name, and how open a sentence must be to come to it: as much as
#: notes of fifteen sentences ask for.
_UNNAMED, _OPEN = "int-left-open", 0.6

_Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Removal:
    """What is found at `verify` or above without something, against everything.

    `recall` and `lost` are without the rule, `lost_with_evidence` without what it read as well.
    """

    without: str
    recall: Share
    lost: float
    lost_with_evidence: float


def removals(bad: Sequence[_Findings], weights: Weights) -> Iterable[Removal]:
    """What is lost without each check, each family and each attacker, of misrepresented packets."""
    whole = _recall(bad, weights)
    checks = sorted({f.check for findings in bad for f in findings})
    families = sorted({f.family for findings in bad for f in findings})
    for check in checks:
        rule = _recall([_without_rule(findings, check) for findings in bad], weights)
        evidence = _recall(_kept(bad, partial(_is_not, "check", check)), weights)
        yield Removal(check, rule, _lost(whole, rule), _lost(whole, evidence))
    others: list[tuple[str, Callable[[Finding], bool]]] = [
        (f"family {family}", partial(_is_not, "family", family)) for family in families
    ]
    others += [(name, partial(_is_left, avoided)) for name, avoided in ATTACKERS.items()]
    for name, kept in others:
        left = _recall(_kept(bad, kept), weights)
        yield Removal(name, left, _lost(whole, left), _lost(whole, left))


def _without_rule(findings: _Findings, check: str) -> _Findings:
    """The findings without those of a check; what it read in notes loses only its name."""
    gone = [f for f in findings if f.check == check]
    rest = tuple(f for f in findings if f.check != check)
    read = {span for f in rest if f.role is not Role.REASSURING for span in f.evidence}
    nameless = find_check(_UNNAMED)
    for finding in gone:
        told = finding.role is Role.MAIN and (finding.left_open or 0.0) >= _OPEN
        if told and nameless and check != _UNNAMED and finding.evidence[0] not in read:
            rest = _with_nameless(rest, finding, nameless)
    return rest


def _with_nameless(rest: _Findings, gone: Finding, nameless: Check) -> _Findings:
    """The rest, in which the notes of the finding that is gone are odd without a name."""
    before = next((f for f in rest if f.check == nameless.id), None)
    others = tuple(f for f in rest if f is not before)
    evidence, chance = gone.evidence, gone.left_open or 0.0
    if before:
        evidence = before.evidence + evidence
        chance = 1.0 - (1.0 - chance) * (1.0 - (before.left_open or 0.0))
    hit = Hit(gone.sentence, evidence, gone.confidence, left_open=round(chance, 4))
    return (*others, finding_of(nameless, hit))


def _kept(bad: Sequence[_Findings], kept: Callable[[Finding], bool]) -> list[_Findings]:
    return [tuple(f for f in findings if kept(f)) for findings in bad]


def _is_left(avoided: frozenset[str], finding: Finding) -> bool:
    return finding.family not in avoided and finding.check not in avoided


def _is_not(field: str, value: str, finding: Finding) -> bool:
    return bool(getattr(finding, field) != value)


def _recall(bad: Sequence[_Findings], weights: Weights) -> Share:
    hits = sum(assess(f, weights).band.rank >= Band.VERIFY.rank for f in bad)
    return share(hits, len(bad))


def _lost(whole: Share, left: Share) -> float:
    return round(whole.value - left.value, 4)
