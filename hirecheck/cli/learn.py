"""`hirecheck learn`: verdicts become a journal, and a journal becomes weights."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.options import (
    BaseRateOption,
    IndicatorsOption,
    NowOption,
    OutputOption,
    WeightsOption,
    settings_from,
)
from hirecheck.cli.output import open_output
from hirecheck.errors import UsageError
from hirecheck.learn.fit import Fit, Needs, fit_weights
from hirecheck.learn.fit_store import CURRENT, fit_record, keep, versions
from hirecheck.learn.fit_store import undo as take_back
from hirecheck.learn.journal import (
    REASONS,
    Verdict,
    VerdictEntry,
    append,
    entry_of,
    latest,
    read_journal,
)
from hirecheck.modelstore import models_root
from hirecheck.report.safe import json_text, one_line
from hirecheck.screen import score_packet, weights_for

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Keep verdicts in a journal, and learn weights from them.",
)

JOURNAL = "journal.jsonl"
StoreOption = Annotated[
    Path | None,
    typer.Option("--store", help="The folder of journal and weights.", show_default="user's data"),
]


class _Format(StrEnum):
    TEXT = "text"
    JSON = "json"


FormOption = Annotated[_Format, typer.Option("--format", "-f", help="How it is shown.")]


@app.command()
def record(
    packet: Annotated[Path, typer.Argument(metavar="PACKET", help="The packet as it was scored.")],
    verdict: Annotated[Verdict, typer.Option("--verdict", help="What a person concluded.")],
    reason: Annotated[
        str, typer.Option("--reason", help="A reason code, such as explained or identity.")
    ],
    by: Annotated[str, typer.Option("--by", help="Who answers for it.")],
    store: StoreOption = None,
    indicators: IndicatorsOption = None,
    base_rate: BaseRateOption = None,
    weights: WeightsOption = None,
    now: NowOption = None,
) -> None:
    """Add a verdict with what the checks say now: ids and points, no names and no quotes.

    A second verdict on the same application takes the place of the first.
    """
    settings = settings_from(indicators=indicators, base_rate=base_rate, weights=weights, now=now)
    report = score_packet(packet, settings)
    path = _folder(store, new=True) / JOURNAL
    journal = read_journal(path, new=True)
    at = now or datetime.now(UTC).isoformat(timespec="seconds")
    append(path, entry_of(report, verdict, reason, by, at, journal.key))
    count = len(latest(read_journal(path).entries))
    typer.echo(f"Recorded in {path}, which has verdicts on {count} applications.")


@app.command()
def fit(
    store: StoreOption = None,
    weights: WeightsOption = None,
    form: FormOption = _Format.TEXT,
    output: OutputOption = None,
    least: Annotated[int, typer.Option("--least", min=10, help="Verdicts needed at least.")] = 30,
    each: Annotated[int, typer.Option("--each", min=4, help="Of each kind at least.")] = 8,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it, keep nothing.")] = False,
) -> None:
    """Learn weights from the journal, with the declared ones as prior, and show every change."""
    folder = _folder(store)
    settings = settings_from(weights=weights)
    declared = weights or models_root() / "weights" / "weights.json"
    entries = read_journal(folder / JOURNAL).entries
    found = fit_weights(entries, weights_for(settings), Needs(least, each))
    kept = None if dry_run else keep(folder, declared, found)
    with open_output(output) as stream:
        if form is _Format.JSON:
            record = {**fit_record(found), "weights": str(kept) if kept else None}
            stream.write(json_text(json.dumps(record, ensure_ascii=False, indent=1)) + "\n")
        else:
            stream.writelines(f"{line}\n" for line in _told(found, kept))


@app.command()
def undo(store: StoreOption = None) -> None:
    """Take the last learned version out of use."""
    aside, now = take_back(_folder(store))
    current = f"{now.name} is in use again" if now else "the declared weights hold again"
    typer.echo(f"{aside.name} is kept but no longer used; {current}.")


@app.command()
def show(store: StoreOption = None, form: FormOption = _Format.TEXT) -> None:
    """Show the journal's counts, the learned versions and the reason codes."""
    folder = _folder(store)
    journal = read_journal(folder / JOURNAL)
    used = latest(journal.entries)
    if form is _Format.JSON:
        typer.echo(json.dumps(_shown(used, folder), indent=1))
        return
    cleared = sum(e.verdict is Verdict.CLEARED for e in used)
    people = len({e.person for e in used})
    typer.echo(
        f"{folder / JOURNAL}: {len(used)} applications of {people} people, {cleared} cleared and "
        f"{len(used) - cleared} confirmed."
    )
    if journal.torn:
        typer.echo("The last line was cut short and is not counted.")
    for path in versions(folder):
        typer.echo(f"{path.name}, learned from {_rests_on(path)} verdicts")
    for verdict, codes in REASONS.items():
        typer.echo(f"Reason codes for {verdict}:")
        for code, meaning in codes.items():
            number = sum(e.verdict is verdict and e.reason == code for e in used)
            typer.echo(f"  {code:16} {number:5}  {meaning}")


def _rests_on(path: Path) -> int:
    return int(json.loads(path.read_text(encoding="utf-8"))["learned"]["verdicts"])


def _shown(used: tuple[VerdictEntry, ...], folder: Path) -> dict[str, object]:
    return {
        "applications": len(used),
        "people": len({e.person for e in used}),
        "verdicts": {v.value: sum(e.verdict is v for e in used) for v in Verdict},
        "reasons": {
            v.value: {c: sum(e.verdict is v and e.reason == c for e in used) for c in codes}
            for v, codes in REASONS.items()
        },
        "versions": [path.name for path in versions(folder)],
        "in_use": str(folder / CURRENT) if (folder / CURRENT).exists() else None,
    }


def _told(found: Fit, kept: Path | None) -> Iterator[str]:
    c = found.calibration
    yield (
        f"Learned from {found.verdicts} applications of {found.people} people: {found.cleared} "
        f"cleared, {found.confirmed} confirmed."
    )
    if not found.changes:
        yield "No weight moved by 0.05 points or more."
    for change in found.changes:
        yield f"  {one_line(change.sentence)}"
    yield "For people whom the fit had not seen (declared weights, learned weights):"
    yield f"  log loss in bits  {c.loss_declared:.3f}  {c.loss_learned:.3f}"
    yield f"  Brier score       {c.brier_declared:.3f}  {c.brier_learned:.3f}"
    yield f"  area under ROC    {c.area_declared:.3f}  {c.area_learned:.3f}"
    for b in c.bins:
        yield (
            f"  stated {b.stated:.0%}: {b.observed.hits} of {b.observed.of} confirmed "
            f"({b.observed.low:.0%} to {b.observed.high:.0%})"
        )
    if not c.better:
        yield "The learned weights do not predict them better: keep the declared ones for now."
    if kept is not None:
        yield f"Use them with --weights {kept}; `hirecheck learn undo` takes them back."


def _folder(given: Path | None, *, new: bool = False) -> Path:
    """The folder of the store; it exists unless `new`. Raises UsageError."""
    path = given or Path(typer.get_app_dir("hirecheck")) / "learn"
    if path.is_dir():
        return path
    if path.exists() or not new:
        raise UsageError(f"{path}: is no folder; `hirecheck learn record` makes one")
    path.mkdir(parents=given is None, mode=0o700)
    return path
