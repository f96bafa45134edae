"""How well scores separate two labels, with intervals; plain arithmetic, no library."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Bin", "Curve", "Operating", "Share", "auc", "bins", "operating", "roc", "share"]


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `of`, with the 95 % Wilson interval; `value` is 0 where `of` is 0."""

    hits: int
    of: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Curve:
    """Points of a curve and the area under it with its 95 % interval."""

    points: tuple[tuple[float, float], ...]
    area: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Bin:
    """A bin of the calibration chart: mean stated probability and observed share."""

    stated: float
    observed: Share


@dataclass(frozen=True, slots=True)
class Operating:
    """One threshold in points: the share of the misrepresented at or above it (recall), of the
    honest (false alarms), and of those at or above it who misrepresent (precision).
    """

    points: float
    finds: Share
    alarms: Share
    precision: Share


def share(hits: int, of: int) -> Share:
    """A share with its Wilson (1927) interval."""
    if of == 0:
        return Share(0, 0, 0.0, 0.0, 1.0)
    z, p = 1.96, hits / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return Share(hits, of, p, max(0.0, middle - half), min(1.0, middle + half))


def auc(scores: Sequence[float], labels: Sequence[bool]) -> tuple[float, float, float]:
    """Area under the ROC curve (Mann and Whitney) with the interval of Hanley and McNeil (1982)."""
    bad = [s for s, label in zip(scores, labels, strict=True) if label]
    good = [s for s, label in zip(scores, labels, strict=True) if not label]
    wins = sum((b > g) + 0.5 * (b == g) for b in bad for g in good)
    area = wins / (len(bad) * len(good))
    q1, q2 = area / (2 - area), 2 * area * area / (1 + area)
    spread = area * (1 - area) + (len(bad) - 1) * (q1 - area * area)
    spread += (len(good) - 1) * (q2 - area * area)
    error = math.sqrt(max(0.0, spread) / (len(bad) * len(good)))
    return area, max(0.0, area - 1.96 * error), min(1.0, area + 1.96 * error)


def roc(scores: Sequence[float], labels: Sequence[bool]) -> Curve:
    """False alarms against finds at every threshold, from the strictest to the loosest."""
    bad, good = sum(labels), len(labels) - sum(labels)
    points = [(0.0, 0.0)]
    for limit in sorted(set(scores), reverse=True):
        at = [label for s, label in zip(scores, labels, strict=True) if s >= limit]
        points.append(((len(at) - sum(at)) / good, sum(at) / bad))
    return Curve(tuple(points), *auc(scores, labels))


def operating(scores: Sequence[float], labels: Sequence[bool]) -> tuple[Operating, ...]:
    """What each threshold finds, wrongly raises and gets right, the strictest first."""
    bad, good = sum(labels), len(labels) - sum(labels)
    points = []
    for limit in sorted(set(scores), reverse=True):
        at = [label for s, label in zip(scores, labels, strict=True) if s >= limit]
        hits = sum(at)
        alarms = len(at) - hits
        points.append(Operating(limit, share(hits, bad), share(alarms, good), share(hits, len(at))))
    return tuple(points)


def bins(stated: Sequence[float], labels: Sequence[bool], count: int = 5) -> tuple[Bin, ...]:
    """Equal-width bins of the stated probability; empty ones are left out."""
    found = []
    for place in range(count):
        low, high = place / count, (place + 1) / count
        inside = [
            (p, label)
            for p, label in zip(stated, labels, strict=True)
            if low <= p < high or (place == count - 1 and p == 1.0)
        ]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            found.append(Bin(mean, share(sum(label for _, label in inside), len(inside))))
    return tuple(found)
