"""From points to a band, and what the band would be without each finding."""

from __future__ import annotations

from collections.abc import Sequence

from hirecheck.findings import Band, Contribution, Finding, Role, SensitivityRow, Strength
from hirecheck.scoring.combine import combine, total
from hirecheck.scoring.weights import Weights, log2_odds

__all__ = ["band_of", "sensitivity"]


def band_of(contributions: Sequence[Contribution], weights: Weights) -> Band:
    """The band of a set of contributions.

    Supporting findings alone never go beyond `ask`; `escalate` needs main findings of facts of at
    least two families, or a conclusive one.
    """
    points = total(contributions)
    if points <= 0:
        return Band.NONE
    odds = log2_odds(weights.base_rate) + points
    reached = [b for b, limit in weights.thresholds.items() if odds >= limit - 1e-9]
    band = max(reached, key=lambda b: b.rank, default=Band.NONE)
    return min(band, _ceiling(contributions), key=lambda b: b.rank)


def _ceiling(contributions: Sequence[Contribution]) -> Band:
    main = [c.finding for c in contributions if c.finding.role is Role.MAIN]
    if not main:
        return Band.ASK
    conclusive = any(f.severity is Strength.CONCLUSIVE for f in main)
    if conclusive or len({f.fact_family for f in main}) >= 2:
        return Band.ESCALATE
    return Band.VERIFY


def sensitivity(findings: Sequence[Finding], weights: Weights) -> tuple[SensitivityRow, ...]:
    """Score and band without each finding in turn, in the order of the contributions."""
    rows = []
    for contribution in combine(findings, weights):
        without = contribution.finding
        rest = combine([f for f in findings if f is not without], weights)
        rows.append(SensitivityRow(without.check, total(rest), band_of(rest, weights)))
    return tuple(rows)
