"""An evaluation as JSON and as one self-contained page with inline SVG."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from hirecheck.learn.evaluation import Evaluation
from hirecheck.report.safe import visible

__all__ = ["evaluation_html", "evaluation_json", "evaluation_text"]


def evaluation_json(found: Evaluation) -> str:
    """All figures, for other programs."""
    return json.dumps(asdict(found), indent=1)


def evaluation_text(found: Evaluation) -> str:
    """The figures that matter most, in a few lines."""
    recall, alarms = found.recall_at_verify, found.false_alarms_at_verify
    lines = [
        f"{found.packets} packets scored, {len(found.failed)} could not be read.",
        f"Area under the ROC curve {found.curve.area:.3f} "
        f"({found.curve.low:.3f} to {found.curve.high:.3f}).",
        f"At verify or above: {recall.hits} of {recall.of} misrepresented "
        f"({recall.value:.1%}, {recall.low:.1%} to {recall.high:.1%}), "
        f"{alarms.hits} of {alarms.of} honest ({alarms.value:.1%}, {alarms.low:.1%} to "
        f"{alarms.high:.1%}).",
        "Band                misrepresented  honest",
        *(
            f"  {band:18}{row['misrepresented']:14}{row['honest']:8}"
            for band, row in reversed(found.bands.items())
        ),
        "Missed: " + (visible(", ".join(found.missed)) or "none"),
        "Wrongly at verify or above: " + (visible(", ".join(found.wrongly_flagged)) or "none"),
        "Largest loss by taking one thing away:",
    ]
    worst = sorted(found.removals, key=lambda r: -r.lost)[:6]
    lines += [f"  {r.without:36} recall {r.recall.value:.1%}, lost {r.lost:.1%}" for r in worst]
    return "\n".join(lines) + "\n"


def _polyline(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{10 + 180 * x:.1f},{190 - 180 * y:.1f}" for x, y in points)


def evaluation_html(found: Evaluation) -> str:
    """The page. Names of packets are escaped by the template."""
    from jinja2 import Environment, PackageLoader  # Heavy; only this page needs it.

    environment = Environment(
        loader=PackageLoader("hirecheck.report", "templates"), autoescape=True, trim_blocks=True
    )
    environment.filters["visible"] = visible
    return environment.get_template("evaluation.html").render(
        found=found,
        roc=_polyline(found.curve.points),
        precision=_polyline(found.precision_recall),
        calibration=_polyline([(b.stated, b.observed.value) for b in found.calibration]),
        bands=list(reversed(found.bands.items())),
        removals=sorted(found.removals, key=lambda r: (-r.lost, r.without))[:30],
    )
