"""The fairness audit: what consistent changes of a packet move, and whom the bands touch.

A change that says nothing about misrepresentation (another name, school, place, mail provider,
language, a remark about a person) must move no check. Where labels with groups exist, errors are
counted by group as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hirecheck.checks.declare import Check
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.dossier import Dossier
from hirecheck.errors import HirecheckError
from hirecheck.findings import Band
from hirecheck.intake.packet import read_packet
from hirecheck.learn.audit_changes import Change, changes
from hirecheck.learn.labels import Labelled
from hirecheck.learn.metrics import Share, share
from hirecheck.scoring.assess import assess
from hirecheck.screen import build_case, weights_for
from hirecheck.settings import Settings
from hirecheck.version import __version__

__all__ = ["Audit", "ChangeResult", "CheckMove", "GroupErrors", "GroupRate", "Move", "audit"]

#: The rule of thumb of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D).
FOUR_FIFTHS = 0.8


@dataclass(frozen=True, slots=True)
class CheckMove:
    """A check's counted points before and after a change; 0 where it did not fire."""

    check: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Move:
    """One packet whose points, band or findings another wording of it changed."""

    packet: str
    points_before: float
    points_after: float
    band_before: Band
    band_after: Band
    checks: tuple[CheckMove, ...]


@dataclass(frozen=True, slots=True)
class ChangeResult:
    """One change over all packets. `passed` counts those that stay below `verify` after it."""

    kind: str
    group: str
    packets: int
    passed: Share
    moved: tuple[Move, ...]

    @property
    def largest(self) -> float:
        """The largest change of points in any packet."""
        return max((abs(m.points_after - m.points_before) for m in self.moved), default=0.0)


@dataclass(frozen=True, slots=True)
class GroupRate:
    """How many of a group stay below `verify`, against the group for which that share is highest.

    `low` and `high` bound the ratio by the group's own interval; `below` says that it is under
    four fifths.
    """

    kind: str
    group: str
    passed: Share
    ratio: float
    low: float
    high: float
    below: bool


@dataclass(frozen=True, slots=True)
class GroupErrors:
    """Errors by a group that the labels name, at `verify` or above."""

    group: str
    missed: Share
    wrongly_flagged: Share


@dataclass(frozen=True, slots=True)
class Audit:
    """Everything an audit found. `before` has the bands as the packets stand."""

    packets: int
    failed: tuple[tuple[str, str], ...]
    before: dict[str, int]
    changes: tuple[ChangeResult, ...]
    rates: tuple[GroupRate, ...]
    errors: tuple[GroupErrors, ...]
    version: str
    weights: str
    base_rate: float
    made_at: str

    @property
    def moved(self) -> int:
        """How many packets any change moved, counted once for each change."""
        return sum(len(change.moved) for change in self.changes)


@dataclass(frozen=True, slots=True)
class _Score:
    points: float
    band: Band
    checks: dict[str, float]

    @property
    def passed(self) -> bool:
        return self.band.rank < Band.VERIFY.rank


@dataclass(frozen=True, slots=True)
class _Changed:
    packet: str
    before: _Score
    after: _Score


Scorer = Callable[[Dossier], _Score]


def audit(
    packets: Sequence[Path],
    settings: Settings,
    *,
    checks: tuple[Check, ...] | None = None,
    labels: Iterable[Labelled] = (),
    kinds: Collection[str] = (),
    progress: Callable[[Path], None] = lambda path: None,
) -> Audit:
    """Score every packet as it is and after each change; unreadable ones are listed.

    `checks` takes the place of the shipped ones. `labels` give errors by group. `kinds` are the
    kinds of changes to make, all of them where none is named.
    """
    labels = tuple(labels)
    score = _scorer(settings, all_checks() if checks is None else checks)
    found: dict[Change, list[_Changed]] = {
        change: [] for change in changes() if not kinds or change.kind in kinds
    }
    before: dict[Path, _Score] = {}
    failed: list[tuple[str, str]] = []
    for path in packets:
        progress(path)
        try:
            dossier = read_packet(path, settings)
        except HirecheckError as error:
            failed.append((path.name, str(error)))
            continue
        before[path] = score(dossier)
        _try_all(path.name, dossier, before[path], score, settings, found)
    results = tuple(_result(change, tried) for change, tried in found.items())
    weights = weights_for(settings)
    return Audit(
        packets=len(before),
        failed=tuple(failed),
        before={b.value: sum(s.band is b for s in before.values()) for b in Band},
        changes=results,
        rates=_rates(before, labels, found),
        errors=_errors(before, labels),
        version=__version__,
        weights=weights.version,
        base_rate=weights.base_rate,
        made_at=settings.now,
    )


def _scorer(settings: Settings, checks: tuple[Check, ...]) -> Scorer:
    weights = weights_for(settings)

    def score(dossier: Dossier) -> _Score:
        outcome = run_checks(build_case(dossier, settings), checks)
        result = assess(outcome.findings, weights)
        counted = {c.finding.check: c.counted for c in result.contributions}
        return _Score(result.points, result.band, counted)

    return score


def _try_all(
    name: str,
    dossier: Dossier,
    before: _Score,
    score: Scorer,
    settings: Settings,
    found: dict[Change, list[_Changed]],
) -> None:
    case = build_case(dossier, settings)
    for change, tried in found.items():
        changed = change.make(dossier, case)
        if changed is not None:
            after = before if changed == dossier else score(changed)
            tried.append(_Changed(name, before, after))


def _result(change: Change, tried: Sequence[_Changed]) -> ChangeResult:
    passed = share(sum(t.after.passed for t in tried), len(tried))
    moved = tuple(_move(t) for t in tried if t.before != t.after)
    return ChangeResult(change.kind, change.group, len(tried), passed, moved)


def _move(changed: _Changed) -> Move:
    a, b = changed.before, changed.after
    names = sorted(a.checks.keys() | b.checks.keys())
    pairs = [CheckMove(n, a.checks.get(n, 0.0), b.checks.get(n, 0.0)) for n in names]
    differing = tuple(
        p for p in pairs if p.before != p.after or (p.check in a.checks) != (p.check in b.checks)
    )
    return Move(changed.packet, a.points, b.points, a.band, b.band, differing)


def _rates(
    before: dict[Path, _Score],
    labels: Iterable[Labelled],
    found: dict[Change, list[_Changed]],
) -> tuple[GroupRate, ...]:
    """Groups of one kind are compared over the packets that all changes of the kind applied to."""
    by_kind: dict[str, dict[str, list[_Changed]]] = defaultdict(dict)
    for change, tried in found.items():
        if tried:
            by_kind[change.kind][change.group] = tried
    rates: list[GroupRate] = []
    for kind, groups in by_kind.items():
        common = set.intersection(*({t.packet for t in tried} for tried in groups.values()))
        passed = {
            group: [t.after.passed for t in tried if t.packet in common]
            for group, tried in groups.items()
        }
        rates += _ratios(kind, passed)
    by_label: dict[str, list[bool]] = defaultdict(list)
    for item in labels:
        if item.group and item.path in before:
            by_label[item.group].append(before[item.path].passed)
    return (*rates, *_ratios("label group", dict(sorted(by_label.items()))))


def _ratios(kind: str, groups: dict[str, list[bool]]) -> list[GroupRate]:
    shares = {group: share(sum(passed), len(passed)) for group, passed in groups.items()}
    best = max((passed.value for passed in shares.values()), default=0.0)
    rates = []
    for group, passed in shares.items():
        low, ratio, high = (
            round(v / best, 4) if best else 1.0 for v in (passed.low, passed.value, passed.high)
        )
        rates.append(GroupRate(kind, group, passed, ratio, low, high, ratio < FOUR_FIFTHS))
    return rates


def _errors(before: dict[Path, _Score], labels: Iterable[Labelled]) -> tuple[GroupErrors, ...]:
    groups: dict[str, list[Labelled]] = defaultdict(list)
    for item in labels:
        if item.path in before:
            groups[item.group or "(no group)"].append(item)
    found = []
    for group, items in sorted(groups.items()):
        bad = [before[i.path].passed for i in items if i.misrepresented]
        good = [not before[i.path].passed for i in items if not i.misrepresented]
        found.append(GroupErrors(group, share(sum(bad), len(bad)), share(sum(good), len(good))))
    return tuple(found)
