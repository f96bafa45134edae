"""How well the checks and weights do on packets with known verdicts, and what carries them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hirecheck.errors import HirecheckError
from hirecheck.findings import Band, Finding, Report
from hirecheck.learn.labels import Labelled
from hirecheck.learn.metrics import Bin, Curve, Share, bins, precision_recall, roc, share
from hirecheck.scoring.assess import assess
from hirecheck.scoring.weights import Weights
from hirecheck.screen import score_packet, weights_for
from hirecheck.settings import Settings

__all__ = ["CheckUse", "Evaluation", "Removal", "evaluate"]

#: What a careful operator avoids: families of signs that an attacker with an aged mailbox, a clean
#: address, a varied template and bought accounts does not leave.
CAREFUL = frozenset({"email", "network", "phone", "resume-file", "clusters", "online", "domain"})


@dataclass(frozen=True, slots=True)
class CheckUse:
    """How often a check fired on each label; `odds` is the ratio of the two rates, smoothed."""

    check: str
    on_misrepresented: int
    on_honest: int
    odds: float


@dataclass(frozen=True, slots=True)
class Removal:
    """What is found at `verify` or above without some findings, against everything."""

    without: str
    recall: Share
    lost: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that labelled packets say. `at_verify` are the packets at `verify` or above."""

    packets: int
    failed: tuple[tuple[str, str], ...]
    curve: Curve
    precision_recall: tuple[tuple[float, float], ...]
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
class _Scored:
    item: Labelled
    report: Report


def evaluate(
    labelled: Sequence[Labelled],
    settings: Settings,
    progress: Callable[[Path], None] = lambda path: None,
) -> Evaluation:
    """Score every packet and compare with its label; packets that cannot be read are listed."""
    scored: list[_Scored] = []
    failed: list[tuple[str, str]] = []
    for item in labelled:
        progress(item.path)
        try:
            scored.append(_Scored(item, score_packet(item.path, settings)))
        except HirecheckError as error:
            failed.append((item.path.name, str(error)))
    return _evaluation(scored, tuple(failed), weights_for(settings))


def _evaluation(
    scored: list[_Scored], failed: tuple[tuple[str, str], ...], weights: Weights
) -> Evaluation:
    labels = [s.item.misrepresented for s in scored]
    points = [s.report.points for s in scored]
    high = [s.report.band.rank >= Band.VERIFY.rank for s in scored]
    found = sum(h and label for h, label in zip(high, labels, strict=True))
    return Evaluation(
        packets=len(scored),
        failed=failed,
        curve=roc(points, labels),
        precision_recall=precision_recall(points, labels),
        recall_at_verify=share(found, sum(labels)),
        false_alarms_at_verify=share(sum(high) - found, len(labels) - sum(labels)),
        precision_at_verify=share(found, sum(high)),
        bands=_bands(scored),
        calibration=bins([s.report.probability for s in scored], labels),
        checks=_uses(scored),
        removals=tuple(_removals(scored, weights)),
        missed=_names(scored, high, misrepresented=True),
        wrongly_flagged=_names(scored, high, misrepresented=False),
    )


def _names(scored: list[_Scored], high: list[bool], *, misrepresented: bool) -> tuple[str, ...]:
    wrong = (
        s.item.path.name
        for s, flagged in zip(scored, high, strict=True)
        if s.item.misrepresented is misrepresented and flagged is not misrepresented
    )
    return tuple(sorted(wrong))


def _bands(scored: Iterable[_Scored]) -> dict[str, dict[str, int]]:
    table = {band.value: {"misrepresented": 0, "honest": 0} for band in Band}
    for s in scored:
        label = "misrepresented" if s.item.misrepresented else "honest"
        table[s.report.band.value][label] += 1
    return table


def _uses(scored: Sequence[_Scored]) -> tuple[CheckUse, ...]:
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for s in scored:
        for check in {f.check for f in s.report.findings}:
            counts[check][s.item.misrepresented] += 1
    bad = sum(s.item.misrepresented for s in scored)
    good = len(scored) - bad
    uses = []
    for check, by in counts.items():
        odds = ((by[True] + 0.5) / (bad + 1)) / ((by[False] + 0.5) / (good + 1))
        uses.append(CheckUse(check, by[True], by[False], round(odds, 2)))
    return tuple(sorted(uses, key=lambda u: (-u.odds, u.check)))


def _removals(scored: Sequence[_Scored], weights: Weights) -> Iterable[Removal]:
    bad = [s.report.findings for s in scored if s.item.misrepresented]
    whole = _recall(bad, weights, lambda finding: True)
    checks = sorted({f.check for findings in bad for f in findings})
    families = sorted({f.family for findings in bad for f in findings})
    for check in checks:
        yield _removal(check, bad, weights, whole, partial(_is_not, "check", check))
    for family in families:
        name = f"family {family}"
        yield _removal(name, bad, weights, whole, partial(_is_not, "family", family))
    yield _removal(
        "a careful operator", bad, weights, whole, lambda finding: finding.family not in CAREFUL
    )


def _is_not(field: str, value: str, finding: Finding) -> bool:
    return bool(getattr(finding, field) != value)


def _removal(
    name: str,
    bad: Sequence[tuple[Finding, ...]],
    weights: Weights,
    whole: Share,
    kept: Callable[[Finding], bool],
) -> Removal:
    left = _recall(bad, weights, kept)
    return Removal(name, left, round(whole.value - left.value, 4))


def _recall(
    bad: Sequence[tuple[Finding, ...]], weights: Weights, kept: Callable[[Finding], bool]
) -> Share:
    hits = 0
    for findings in bad:
        rest = tuple(f for f in findings if kept(f))
        hits += assess(rest, weights).band.rank >= Band.VERIFY.rank
    return share(hits, len(bad))
