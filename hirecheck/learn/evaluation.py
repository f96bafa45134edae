"""How well the checks and weights do on packets with known verdicts, and what carries them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hirecheck.case import Span
from hirecheck.checks.registry import find_check
from hirecheck.checks.runner import finding_of
from hirecheck.errors import HirecheckError
from hirecheck.findings import Band, Finding, Hit, Strength
from hirecheck.learn.ablation import Removal, removals
from hirecheck.learn.labels import Labelled
from hirecheck.learn.metrics import Bin, Curve, Operating, Share, bins, operating, roc, share
from hirecheck.scoring.weights import Weights
from hirecheck.screen import score_packet, weights_for
from hirecheck.settings import Settings

__all__ = [
    "CheckUse",
    "Evaluation",
    "Seen",
    "evaluate",
    "evaluate_seen",
    "seen_in_results",
]


@dataclass(frozen=True, slots=True)
class CheckUse:
    """How often a check fired on each label; `odds` is the ratio of the two rates, smoothed."""

    check: str
    on_misrepresented: int
    on_honest: int
    odds: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that labelled packets say. `at_verify` are the packets at `verify` or above.

    `operating` has every threshold from the strictest on; `removals` what is lost without each
    check, each family and each attacker.
    """

    packets: int
    failed: tuple[tuple[str, str], ...]
    curve: Curve
    precision_recall: tuple[tuple[float, float], ...]
    operating: tuple[Operating, ...]
    recall_at_verify: Share
    false_alarms_at_verify: Share
    precision_at_verify: Share
    bands: dict[str, dict[str, int]]
    calibration: tuple[Bin, ...]
    checks: tuple[CheckUse, ...]
    removals: tuple[Removal, ...]
    missed: tuple[str, ...]
    wrongly_flagged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """One labelled application as it was scored."""

    name: str
    misrepresented: bool
    points: float
    probability: float
    band: Band
    findings: tuple[Finding, ...]


def evaluate(
    labelled: Sequence[Labelled],
    settings: Settings,
    progress: Callable[[Path], None] = lambda path: None,
) -> Evaluation:
    """Score every packet and compare with its label; packets that cannot be read are listed."""
    seen: list[Seen] = []
    failed: list[tuple[str, str]] = []
    for item in labelled:
        progress(item.path)
        try:
            seen.append(_seen(item, settings))
        except HirecheckError as error:
            failed.append((item.path.name, str(error)))
    return evaluate_seen(seen, weights_for(settings), tuple(failed))


def _seen(item: Labelled, settings: Settings) -> Seen:
    report = score_packet(item.path, settings)
    return Seen(
        name=item.path.name,
        misrepresented=item.misrepresented,
        points=report.points,
        probability=report.probability,
        band=report.band,
        findings=report.findings,
    )


def seen_in_results(
    rows: Iterable[Mapping[str, Any]], labels: Mapping[int, bool]
) -> tuple[list[Seen], tuple[tuple[str, str], ...]]:
    """The labelled rows of a screened export's results, and those that could not be read."""
    seen: list[Seen] = []
    failed: list[tuple[str, str]] = []
    for row in rows:
        if row["row"] not in labels:
            continue
        name = str(row["application_id"] or f"row {row['row']}")
        if row["error"]:
            failed.append((name, str(row["error"])))
            continue
        findings = tuple(f for entry in row["findings"] if (f := _finding(entry)) is not None)
        seen.append(
            Seen(
                name=name,
                misrepresented=labels[row["row"]],
                points=row["points"],
                probability=row["probability"],
                band=Band(row["band"]),
                findings=findings,
            )
        )
    return seen, tuple(failed)


def _finding(entry: Mapping[str, Any]) -> Finding | None:
    """A finding as results keep it, with what its check declares."""
    check = find_check(entry["check"])
    if check is None:
        return None
    hit = Hit(
        entry["sentence"],
        tuple(Span(e["document"], e["start"], e["end"], e["text"]) for e in entry["evidence"]),
        entry["confidence"],
        Strength(entry["severity"]),
        entry.get("left_open"),
    )
    return finding_of(check, hit)


def evaluate_seen(
    seen: Sequence[Seen], weights: Weights, failed: tuple[tuple[str, str], ...] = ()
) -> Evaluation:
    """Compare scores with labels. Needs at least one application of each label."""
    labels = [s.misrepresented for s in seen]
    points = [s.points for s in seen]
    high = [s.band.rank >= Band.VERIFY.rank for s in seen]
    found = sum(h and label for h, label in zip(high, labels, strict=True))
    at = operating(points, labels)
    return Evaluation(
        packets=len(seen),
        failed=failed,
        curve=roc(points, labels),
        precision_recall=tuple((o.finds.value, o.precision.value) for o in at),
        operating=at,
        recall_at_verify=share(found, sum(labels)),
        false_alarms_at_verify=share(sum(high) - found, len(labels) - sum(labels)),
        precision_at_verify=share(found, sum(high)),
        bands=_bands(seen),
        calibration=bins([s.probability for s in seen], labels),
        checks=_uses(seen),
        removals=tuple(removals([s.findings for s in seen if s.misrepresented], weights)),
        missed=_names(seen, high, misrepresented=True),
        wrongly_flagged=_names(seen, high, misrepresented=False),
    )


def _names(seen: Sequence[Seen], high: list[bool], *, misrepresented: bool) -> tuple[str, ...]:
    wrong = (
        s.name
        for s, flagged in zip(seen, high, strict=True)
        if s.misrepresented is misrepresented and flagged is not misrepresented
    )
    return tuple(sorted(wrong))


def _bands(seen: Iterable[Seen]) -> dict[str, dict[str, int]]:
    table = {band.value: {"misrepresented": 0, "honest": 0} for band in Band}
    for s in seen:
        table[s.band.value]["misrepresented" if s.misrepresented else "honest"] += 1
    return table


def _uses(seen: Sequence[Seen]) -> tuple[CheckUse, ...]:
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for s in seen:
        for check in {f.check for f in s.findings}:
            counts[check][s.misrepresented] += 1
    bad = sum(s.misrepresented for s in seen)
    good = len(seen) - bad
    uses = []
    for check, by in counts.items():
        odds = ((by[True] + 0.5) / (bad + 1)) / ((by[False] + 0.5) / (good + 1))
        uses.append(CheckUse(check, by[True], by[False], round(odds, 2)))
    return tuple(sorted(uses, key=lambda u: (-u.odds, u.check)))
