"""Weights re-estimated from verdicts: a penalised logistic regression with declared weights as
prior.

The model is the score itself. What a finding counts is its weight times the share that the
combination let it count, and the sum of these, with an intercept for the pool of cases that people
looked at, are the log2-odds of `confirmed`. Each weight is pulled to its declared value by a
normal prior, and kept at its sign by a bound.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hirecheck.errors import UsageError
from hirecheck.findings import Role, Strength
from hirecheck.learn.journal import Seen, Verdict, VerdictEntry, latest
from hirecheck.learn.metrics import Bin, auc, bins
from hirecheck.scoring.weights import Weights

__all__ = ["Calibration", "Fit", "Needs", "WeightChange", "fit_weights"]

Array = npt.NDArray[np.float64]
Key = tuple[str, Strength]

#: A declared weight counts like a measurement of this standard error, in points: about as sure
#: as some thirty cases would make it.
PRIOR_SPREAD = 0.75
_INTERCEPT_SPREAD = 5.0
_LN2 = float(np.log(2.0))
_FOLDS = 5
_STEPS = 60
_SMALLEST = 0.05


@dataclass(frozen=True, slots=True)
class Needs:
    """How much is needed before anything is learned."""

    verdicts: int = 30
    each: int = 8


@dataclass(frozen=True, slots=True)
class WeightChange:
    """One weight before and after, with the cases it rests on. Points are magnitudes."""

    check: str
    severity: Strength
    role: Role
    before: float
    after: float
    cleared: int
    confirmed: int

    @property
    def sentence(self) -> str:
        """What changed, after what."""
        way = "fell" if self.after < self.before else "rose"
        return (
            f"`{self.check}` ({self.severity}) {way} from {self.before:.2f} to {self.after:.2f} "
            f"after {self.cleared} cleared and {self.confirmed} confirmed cases"
        )


@dataclass(frozen=True, slots=True)
class Calibration:
    """Predictions for people whom the fit had not seen. `loss` is the mean log loss in bits."""

    loss_declared: float
    loss_learned: float
    brier_declared: float
    brier_learned: float
    area_declared: float
    area_learned: float
    bins: tuple[Bin, ...]

    @property
    def better(self) -> bool:
        """True when the learned weights predict unseen people better than the declared ones."""
        return self.loss_learned < self.loss_declared


@dataclass(frozen=True, slots=True)
class Fit:
    """What verdicts teach. `weights` has every weight that a finding of the journal had."""

    verdicts: int
    cleared: int
    confirmed: int
    people: int
    weights: dict[Key, float]
    changes: tuple[WeightChange, ...]
    calibration: Calibration


@dataclass(frozen=True, slots=True)
class _Table:
    """The verdicts as numbers. `shares` says how far each weight counts, with its sign."""

    keys: tuple[Key, ...]
    roles: tuple[Role, ...]
    shares: Array
    labels: Array
    folds: npt.NDArray[np.int_]
    prior: Array
    most: Array


def fit_weights(
    entries: Sequence[VerdictEntry], declared: Weights, needs: Needs | None = None
) -> Fit:
    """Learn from the last verdict on each application. Raises UsageError below what is needed."""
    used = sorted(latest(entries), key=lambda e: e.application)
    _refuse_too_few(used, needs or Needs())
    table = _table(used, declared)
    learned = _solve(table, np.ones(len(used), dtype=bool))[1:]
    weights = {k: round(float(w), 2) for k, w in zip(table.keys, learned, strict=True)}
    confirmed = sum(e.verdict is Verdict.CONFIRMED for e in used)
    return Fit(
        verdicts=len(used),
        cleared=len(used) - confirmed,
        confirmed=confirmed,
        people=len({e.person for e in used}),
        weights=weights,
        changes=_changes(table, weights, used),
        calibration=_calibration(table),
    )


def _refuse_too_few(used: Sequence[VerdictEntry], needs: Needs) -> None:
    confirmed = sum(e.verdict is Verdict.CONFIRMED for e in used)
    cleared = len(used) - confirmed
    if len(used) >= needs.verdicts and min(cleared, confirmed) >= needs.each:
        return
    raise UsageError(
        f"{len(used)} verdicts ({cleared} cleared, {confirmed} confirmed) are too few: at least "
        f"{needs.verdicts} with {needs.each} of each kind are needed; nothing was changed"
    )


def _table(used: Sequence[VerdictEntry], declared: Weights) -> _Table:
    found: dict[Key, Role] = {}
    for seen in (s for e in used for s in e.findings):
        found[seen.check, Strength(seen.severity)] = Role(seen.role)
    keys = tuple(sorted(found, key=lambda k: (k[0], k[1].rank)))
    place = {key: number for number, key in enumerate(keys)}
    shares = np.zeros((len(used), len(keys)))
    for row, entry in enumerate(used):
        for seen in entry.findings:
            shares[row, place[seen.check, Strength(seen.severity)]] += _share(seen)
    roles = tuple(found[key] for key in keys)
    return _Table(
        keys=keys,
        roles=roles,
        shares=shares,
        labels=np.array([float(e.verdict is Verdict.CONFIRMED) for e in used]),
        folds=np.array([_fold(e.person) for e in used]),
        prior=np.array([_declared(k, r, declared) for k, r in zip(keys, roles, strict=True)]),
        most=np.array([_most(r, declared) for r in roles]),
    )


def _share(seen: Seen) -> float:
    """How much of a finding counted, negative for what reassures."""
    counted = abs(seen.counted) / abs(seen.found) if seen.found else 0.0
    return -counted if seen.role == Role.REASSURING else counted


def _declared(key: Key, role: Role, weights: Weights) -> float:
    value = weights.checks.get(key, weights.classes[key[1]])
    return min(value, _most(role, weights))


def _most(role: Role, weights: Weights) -> float:
    """No weight goes beyond what the combination lets a finding of its role count."""
    if role is Role.SUPPORTING:
        return weights.supporting_each
    return weights.reassuring_cap if role is Role.REASSURING else weights.family_cap


def _fold(person: str) -> int:
    """One person's applications are always in one fold."""
    return int(hashlib.sha256(person.encode()).hexdigest(), 16) % _FOLDS


def _solve(table: _Table, rows: npt.NDArray[np.bool_]) -> Array:
    """Intercept and weights that maximise the penalised likelihood within their bounds.

    Newton steps on those coordinates that are not held by a bound (Bertsekas 1982), halved until
    they help; the problem is convex, so this ends at its one optimum.
    """
    design = np.column_stack([np.ones(int(rows.sum())), table.shares[rows]])
    labels = table.labels[rows]
    prior = np.concatenate([[_start(table, rows)], table.prior])
    spread = np.concatenate([[_INTERCEPT_SPREAD], np.full(len(table.prior), PRIOR_SPREAD)])
    low = np.concatenate([[-np.inf], np.zeros(len(table.prior))])
    high = np.concatenate([[np.inf], table.most])
    at = prior.copy()
    for _ in range(_STEPS):
        gradient, hessian = _slopes(at, design, labels, prior, spread)
        held = ((at <= low) & (gradient > 0)) | ((at >= high) & (gradient < 0))
        free = ~held
        step = np.zeros_like(at)
        step[free] = -np.linalg.solve(hessian[np.ix_(free, free)], gradient[free])
        moved = _descend(at, step, design, labels, prior, spread, low, high)
        if np.max(np.abs(moved - at)) < 1e-7:
            return moved
        at = moved
    return at


def _start(table: _Table, rows: npt.NDArray[np.bool_]) -> float:
    """The intercept at which declared weights predict as many confirmed cases as there are."""
    share = (table.labels[rows].sum() + 0.5) / (rows.sum() + 1.0)
    return float(np.log2(share / (1 - share)) - (table.shares[rows] @ table.prior).mean())


def _loss(at: Array, design: Array, labels: Array, prior: Array, spread: Array) -> float:
    logits = _LN2 * (design @ at)
    fit = np.logaddexp(0.0, logits).sum() - labels @ logits
    return float(fit + 0.5 * (((at - prior) / spread) ** 2).sum())


def _slopes(
    at: Array, design: Array, labels: Array, prior: Array, spread: Array
) -> tuple[Array, Array]:
    stated = _probability(design @ at)
    gradient = _LN2 * (design.T @ (stated - labels)) + (at - prior) / spread**2
    curve = _LN2**2 * (design * (stated * (1 - stated))[:, None]).T @ design
    return gradient, curve + np.diag(1 / spread**2)


def _probability(log2_odds: Array) -> Array:
    stated: Array = 1.0 / (1.0 + np.exp2(-np.clip(log2_odds, -60.0, 60.0)))
    return stated


def _descend(
    at: Array,
    step: Array,
    design: Array,
    labels: Array,
    prior: Array,
    spread: Array,
    low: Array,
    high: Array,
) -> Array:
    now = _loss(at, design, labels, prior, spread)
    for halving in range(40):
        moved: Array = np.clip(at + step / 2**halving, low, high)
        if _loss(moved, design, labels, prior, spread) <= now:
            return moved
    return at


def _changes(
    table: _Table, weights: dict[Key, float], used: Sequence[VerdictEntry]
) -> tuple[WeightChange, ...]:
    """What moved by more than rounding, the largest first, each with the cases that had it."""
    cases: dict[Key, list[Verdict]] = defaultdict(list)
    for entry in used:
        for key in {(s.check, Strength(s.severity)) for s in entry.findings}:
            cases[key].append(entry.verdict)
    found = []
    for key, role, before in zip(table.keys, table.roles, table.prior, strict=True):
        after, seen = weights[key], cases[key]
        if abs(after - before) < _SMALLEST:
            continue
        cleared = seen.count(Verdict.CLEARED)
        old = round(float(before), 2)
        found.append(WeightChange(*key, role, old, after, cleared, len(seen) - cleared))
    return tuple(sorted(found, key=lambda c: (-abs(c.after - c.before), c.check)))


def _calibration(table: _Table) -> Calibration:
    """Each person is predicted by weights that were learned from other people only."""
    declared, learned = np.zeros(len(table.labels)), np.zeros(len(table.labels))
    for fold in range(_FOLDS):
        held = table.folds == fold
        if not held.any() or held.all():
            continue
        fitted = _solve(table, ~held)
        learned[held] = fitted[0] + table.shares[held] @ fitted[1:]
        declared[held] = _start(table, ~held) + table.shares[held] @ table.prior
    stated, before = _probability(learned), _probability(declared)
    labels = [bool(label) for label in table.labels]
    return Calibration(
        loss_declared=_bits(before, table.labels),
        loss_learned=_bits(stated, table.labels),
        brier_declared=_brier(before, table.labels),
        brier_learned=_brier(stated, table.labels),
        area_declared=round(float(auc(list(declared), labels)[0]), 4),
        area_learned=round(float(auc(list(learned), labels)[0]), 4),
        bins=bins([float(p) for p in stated], labels),
    )


def _bits(stated: Array, labels: Array) -> float:
    right = np.where(labels == 1.0, stated, 1 - stated)
    return round(float(-np.log2(np.clip(right, 1e-12, 1.0)).mean()), 4)


def _brier(stated: Array, labels: Array) -> float:
    return round(float(((stated - labels) ** 2).mean()), 4)
