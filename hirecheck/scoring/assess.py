"""Everything that follows from findings and a weights table, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from hirecheck.findings import Band, Contribution, Finding, SensitivityRow
from hirecheck.scoring.bands import band_of, sensitivity
from hirecheck.scoring.combine import combine, total
from hirecheck.scoring.weights import Weights, probability

__all__ = ["Assessment", "assess"]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The score of one application. `points` are log2-odds above the base rate."""

    contributions: tuple[Contribution, ...]
    points: float
    probability: float
    band: Band
    sensitivity: tuple[SensitivityRow, ...]


def assess(findings: tuple[Finding, ...], weights: Weights) -> Assessment:
    """Combine findings into points, a probability, a band and its sensitivity. Pure."""
    contributions = combine(findings, weights)
    points = total(contributions)
    return Assessment(
        contributions=contributions,
        points=points,
        probability=round(probability(weights.base_rate, points), 4),
        band=band_of(contributions, weights),
        sensitivity=sensitivity(findings, weights),
    )
