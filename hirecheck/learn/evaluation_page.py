"""An evaluation as JSON and as one self-contained page with inline SVG."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from hirecheck.learn.ablation import ATTACKERS, Removal
from hirecheck.learn.charts import calibration_chart, precision_chart, roc_chart
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
    shown = [*_worst(found.removals)[:6], *(r for r in found.removals if r.without in ATTACKERS)]
    lines += [
        f"  {r.without:36} recall {r.recall.value:.1%}, lost {r.lost:.1%}, "
        f"with its evidence {r.lost_with_evidence:.1%}"
        for r in shown
    ]
    return "\n".join(lines) + "\n"


def evaluation_html(found: Evaluation) -> str:
    """The page. Names of packets are escaped by the template; charts hold numbers and our words."""
    from jinja2 import Environment, PackageLoader  # Heavy; only this page needs it.

    environment = Environment(
        loader=PackageLoader("hirecheck.report", "templates"), autoescape=True, trim_blocks=True
    )
    environment.filters["visible"] = visible
    environment.filters["percent"] = lambda value: f"{100 * value:.1f} %"
    charts = (
        (roc_chart(found.operating), _area(found)),
        (precision_chart(found.operating), "Upper right is better; the band is the interval."),
        (
            calibration_chart(found.calibration),
            "On the line is right. A labelled set is seldom at the base rate, so it lies above.",
        ),
    )
    return environment.get_template("evaluation.html").render(
        found=found,
        charts=charts,
        bands=list(reversed(found.bands.items())),
        attackers=[r for r in found.removals if r.without in ATTACKERS],
        removals=_worst(found.removals)[:30],
        carried=[c for c in found.checks if c.odds > 1.0][:40],
        misled=sorted(
            (c for c in found.checks if c.odds <= 1.0 or c.on_honest > c.on_misrepresented),
            key=lambda c: (-c.on_honest, c.check),
        ),
    )


def _area(found: Evaluation) -> str:
    curve = found.curve
    return f"Area {curve.area:.3f} ({curve.low:.3f} to {curve.high:.3f})."


def _worst(removals: Sequence[Removal]) -> list[Removal]:
    rest = [r for r in removals if r.without not in ATTACKERS]
    return sorted(rest, key=lambda r: (-r.lost, r.without))
