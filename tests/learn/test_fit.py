"""Learning: weights follow the evidence, slowly, within their signs, and can be taken back."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hirecheck.cli.commands import app
from hirecheck.errors import UsageError
from hirecheck.findings import Strength
from hirecheck.learn.fit import Fit, fit_weights
from hirecheck.learn.fit_store import keep, undo, versions
from hirecheck.learn.journal import Seen, Verdict, VerdictEntry, append, read_journal
from hirecheck.scoring.weights import load_weights

TABLE = Path(__file__).parents[2] / "models" / "weights" / "weights.json"
DECLARED = load_weights(TABLE)
DOMAIN = ("email-young-domain", Strength.MODERATE)
SWITCH = ("int-person-switch", Strength.STRONG)
NOISE = ("net-vpn", Strength.WEAK)
MET = ("met-in-person", Strength.MODERATE)
ROLES = {NOISE[0]: "supporting", MET[0]: "reassuring"}


def seen(check: str, severity: Strength) -> Seen:
    role = ROLES.get(check, "main")
    value = DECLARED.classes[severity]
    points = min(value, 0.75) if role == "supporting" else -value if role == "reassuring" else value
    return Seen(check, check.partition("-")[0], role, severity.value, points, points)


def entry(number: int, verdict: Verdict, *checks: tuple[str, Strength]) -> VerdictEntry:
    findings = tuple(seen(*check) for check in checks)
    points = sum(s.counted for s in findings)
    return VerdictEntry(
        at="2025-06-01", verdict=verdict, reason="other", by="x", person=f"p{number}",
        application=f"a{number}", points=points, band="ask", base_rate=0.05, weights="w",
        findings=findings,
    )  # fmt: skip


def journal(cleared: int, confirmed: int) -> list[VerdictEntry]:
    """A young domain that means nothing here, and a switched person that means everything."""
    found = [entry(n, Verdict.CLEARED, DOMAIN) for n in range(cleared)]
    found += [entry(n + 500, Verdict.CONFIRMED, SWITCH) for n in range(confirmed)]
    found += [entry(n + 800, Verdict.CONFIRMED, SWITCH, DOMAIN) for n in range(3)]
    return [*found, *(entry(n + 900, Verdict.CLEARED) for n in range(5))]


def fitted(cleared: int, confirmed: int) -> Fit:
    return fit_weights(journal(cleared, confirmed), DECLARED)


def test_a_check_that_misleads_falls_and_one_that_carries_does_not() -> None:
    found = fitted(40, 20)
    assert 0.0 <= found.weights[DOMAIN] < 1.5
    assert found.weights[SWITCH] >= 4.0
    change = next(c for c in found.changes if c.check == DOMAIN[0])
    before, after = DECLARED.classes[Strength.MODERATE], found.weights[DOMAIN]
    assert change.sentence == (
        f"`email-young-domain` (moderate) fell from {before:.2f} to {after:.2f} "
        "after 40 cleared and 3 confirmed cases"
    )


def test_more_evidence_moves_further() -> None:
    few, many = fitted(25, 12).weights[DOMAIN], fitted(200, 100).weights[DOMAIN]
    assert many < few < 2.0


def test_no_amount_of_evidence_flips_a_sign_or_breaks_a_cap() -> None:
    contrary = [entry(n, Verdict.CLEARED, SWITCH, DOMAIN, NOISE) for n in range(300)]
    contrary += [entry(n + 500, Verdict.CONFIRMED, MET) for n in range(300)]
    against = fit_weights(contrary, DECLARED)
    assert all(weight >= 0.0 for weight in against.weights.values())
    assert against.weights[SWITCH] == against.weights[MET] == 0.0
    agreeing = [entry(n, Verdict.CONFIRMED, NOISE) for n in range(300)]
    agreeing += [entry(n + 500, Verdict.CLEARED, MET) for n in range(300)]
    for_it = fit_weights(agreeing, DECLARED)
    assert for_it.weights[NOISE] <= DECLARED.supporting_each
    assert for_it.weights[MET] <= DECLARED.reassuring_cap


@pytest.mark.parametrize(("cleared", "confirmed"), [(10, 5), (60, 0), (0, 60)])
def test_too_little_is_refused(cleared: int, confirmed: int) -> None:
    with pytest.raises(UsageError, match=r"30 with 8 of each kind"):
        fitted(cleared, confirmed)


def test_the_order_of_verdicts_changes_nothing() -> None:
    entries = journal(30, 15)
    shuffled = entries[:]
    random.Random(3).shuffle(shuffled)
    assert fit_weights(shuffled, DECLARED) == fit_weights(entries, DECLARED)


def test_calibration_predicts_people_it_has_not_seen() -> None:
    found = fitted(80, 40)
    assert found.calibration.better
    assert sum(b.observed.of for b in found.calibration.bins) == found.verdicts
    # One person with sixty applications is in one fold: nothing can be learned about them.
    alone = [VerdictEntry(**{**_plain(e), "person": "same"}) for e in journal(80, 40)]
    assert not fit_weights(alone, DECLARED).calibration.better


def _plain(one: VerdictEntry) -> dict[str, object]:
    return {name: getattr(one, name) for name in asdict(one)}


def test_the_solution_is_an_optimum() -> None:
    """Ten thousand steps of plain gradient descent come to the same weights."""
    entries = [*journal(25, 12), *(entry(n + 2000, Verdict.CLEARED, NOISE, MET) for n in range(9))]
    found = fit_weights(entries, DECLARED)
    keys = sorted(found.weights)
    rows = []
    for e in entries:
        has = {(s.check, Strength(s.severity)): -1.0 if s.counted < 0 else 1.0 for s in e.findings}
        rows.append(([has.get(k, 0.0) for k in keys], e.verdict is Verdict.CONFIRMED))
    prior = [min(DECLARED.classes[k[1]], 0.75 if k == NOISE else 9.9) for k in keys]
    most = [0.75 if k == NOISE else 3.0 if k == MET else 10.0 for k in keys]
    at, bias = prior[:], 0.0
    for _ in range(4000):
        slope, tilt = [(w - p) / 0.5625 for w, p in zip(at, prior, strict=True)], 0.0
        for x, y in rows:
            odds = bias + sum(w * v for w, v in zip(at, x, strict=True))
            error = 0.6931 * (1 / (1 + 2**-odds) - y)
            tilt += error
            slope = [s + error * v for s, v in zip(slope, x, strict=True)]
        bias -= 0.05 * tilt
        at = [min(m, max(0.0, w - 0.05 * s)) for w, s, m in zip(at, slope, most, strict=True)]
    assert [found.weights[k] for k in keys] == pytest.approx(at, abs=0.08)


def test_versions_are_kept_used_and_taken_back(tmp_path: Path) -> None:
    current = keep(tmp_path, TABLE, fitted(40, 20))
    first = load_weights(current)
    assert first.checks[DOMAIN] == fitted(40, 20).weights[DOMAIN]
    assert "after 40 cleared" in first.reasons[DOMAIN[0]]
    assert first.version.startswith(f"{DECLARED.version.partition('+')[0]}-local.1+")
    keep(tmp_path, TABLE, fitted(200, 100))
    assert [p.name for p in versions(tmp_path)] == ["weights-1.json", "weights-2.json"]
    assert undo(tmp_path)[1] == tmp_path / "weights-1.json"
    assert load_weights(current).checks == first.checks
    assert undo(tmp_path)[1] is None
    assert not current.exists()
    with pytest.raises(UsageError, match="nothing was learned"):
        undo(tmp_path)


def test_the_commands_learn_and_undo(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    read_journal(path, new=True)
    for one in journal(40, 20):
        append(path, one)
    run, store = CliRunner(), ["--store", str(tmp_path)]
    shown = run.invoke(app, ["learn", "fit", *store, "--dry-run"])
    assert "fell from 2.20 to" in shown.output
    assert not (tmp_path / "weights.json").exists()
    learned = json.loads(run.invoke(app, ["learn", "fit", *store, "-f", "json"]).stdout)
    assert learned["weights"] == str(tmp_path / "weights.json")
    packet = Path(__file__).parents[2] / "samples" / "packets" / "kraken"
    scored = run.invoke(app, ["score", str(packet), "-f", "json", "--weights", learned["weights"]])
    assert "-local.1+" in json.loads(scored.stdout)["provenance"]["weights"]
    assert "declared weights hold again" in run.invoke(app, ["learn", "undo", *store]).output
