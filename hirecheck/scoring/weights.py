"""The weights table: what one sign is worth, each with its reason, in a file that people read."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hirecheck.errors import ModelError
from hirecheck.findings import Band, Finding, Role, Strength

__all__ = ["Weights", "load_weights", "log2_odds", "probability"]

FORMAT = "hirecheck.weights/1"
#: No notes are so plain that less doubt is left whether they leave something open.
LEAST_DOUBT = 0.001


@dataclass(frozen=True, slots=True)
class Weights:
    """Points are log2-odds. `classes` are the defaults by severity, `checks` the exceptions by
    check and severity. `ladder` is the share that each further finding of one family counts.
    `thresholds` are posterior log2-odds by band. Of what was read in notes `noted_share` counts,
    and `left_open_each` for each time that the doubt whether they leave it open is halved.
    """

    version: str
    base_rate: float
    classes: dict[Strength, float]
    checks: dict[tuple[str, Strength], float]
    reasons: dict[str, str]
    ladder: float
    family_cap: float
    supporting_each: float
    supporting_cap: float
    reassuring_cap: float
    reassuring_share: float
    noted_share: float
    left_open_each: float
    thresholds: dict[Band, float]

    def points(self, finding: Finding) -> float:
        """What this finding is worth alone: negative for a reassuring one."""
        default = self.classes[finding.severity]
        value = self.checks.get((finding.check, finding.severity), default)
        if finding.left_open is not None and finding.role is Role.MAIN:
            doubt = max(1.0 - finding.left_open, LEAST_DOUBT)
            value = value * self.noted_share - math.log2(doubt) * self.left_open_each
        if finding.role is Role.SUPPORTING:
            value = min(value, self.supporting_each)
        return -value if finding.role is Role.REASSURING else value

    def with_base_rate(self, base_rate: float) -> Weights:
        """The same table for a pool with another share of misrepresentation."""
        return replace(self, base_rate=base_rate)


def log2_odds(p: float) -> float:
    """Log2-odds of a probability in (0, 1)."""
    return math.log2(p / (1.0 - p))


def probability(base_rate: float, points: float) -> float:
    """The probability that `points` above `base_rate` stand for."""
    odds = min(log2_odds(base_rate) + points, 60.0)
    return float(1.0 / (1.0 + 2.0**-odds))


def load_weights(path: Path) -> Weights:
    """Read a weights table. Raises ModelError naming the entry that cannot be used."""
    try:
        raw = path.read_bytes()
        table = json.loads(raw)
    except OSError as error:
        raise ModelError(f"{path}: the weights table cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise ModelError(f"{path}: is not JSON ({error})") from error
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        raise ModelError(f"{path}: is not a {FORMAT} table")
    try:
        return _weights(table, hashlib.sha256(raw).hexdigest()[:8])
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: entry {error} is missing or not a number") from error


def _weights(table: dict[str, Any], digest: str) -> Weights:
    combine = {name: float(entry["value"]) for name, entry in table["combination"].items()}
    checks = {
        (str(name), Strength(severity)): float(entry["points"])
        for name, severities in table["checks"].items()
        for severity, entry in severities.items()
    }
    return Weights(
        version=f"{table['version']}+{digest}",
        base_rate=combine["base_rate"],
        classes={s: float(table["classes"][s.value]["points"]) for s in Strength},
        checks=checks,
        reasons={
            str(name): " ".join(str(entry["reason"]) for entry in severities.values())
            for name, severities in table["checks"].items()
        },
        ladder=combine["ladder"],
        family_cap=combine["family_cap"],
        supporting_each=combine["supporting_each"],
        supporting_cap=combine["supporting_cap"],
        reassuring_cap=combine["reassuring_cap"],
        reassuring_share=combine["reassuring_share"],
        # Tables fitted before these two entries counted every note in full.
        noted_share=combine.get("noted_share", 1.0),
        left_open_each=combine.get("left_open_each", 0.0),
        thresholds={
            b: float(table["bands"][b.value]["log2_odds"]) for b in Band if b is not Band.NONE
        },
    )
