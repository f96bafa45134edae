"""`hirecheck screen`: a whole export in, a ranked queue, rings and a page for triage out."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from hirecheck.cli.codes import Tally
from hirecheck.cli.mapping import MapOption, mapping_from
from hirecheck.cli.options import (
    BaseRateOption,
    ExitBandOption,
    FactsOption,
    HistoryOption,
    IndicatorsOption,
    JobsOption,
    NowOption,
    OnlineOption,
    QuietOption,
    SettingsOption,
    WeightsOption,
    settings_from,
)
from hirecheck.cli.queue import queue_lines
from hirecheck.engines.export import REPORTS, Summary, screen_export
from hirecheck.engines.pool import cores
from hirecheck.engines.screening import Progress as Follow
from hirecheck.findings import Band
from hirecheck.report.safe import one_line
from hirecheck.report.words import count

__all__ = ["app"]

app = typer.Typer(add_completion=False)

#: Notes on the input that are told at the end of a run; the page has all.
_NOTES = 8


class _Format(StrEnum):
    PARQUET = "parquet"
    CSV = "csv"
    JSONL = "jsonl"


@app.command()
def screen(
    export: Annotated[
        Path, typer.Argument(metavar="EXPORT", help="CSV, TSV, JSON, JSONL, XLSX or Parquet.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Folder for the results; by default EXPORT-screened."),
    ] = None,
    form: Annotated[
        _Format, typer.Option("--format", "-f", help="How the table of results is written.")
    ] = _Format.PARQUET,
    mapping: MapOption = None,
    attachments: Annotated[
        Path | None,
        typer.Option(
            "--attachments", help="Folder or .zip of resumes, by application id or file name."
        ),
    ] = None,
    top: Annotated[
        int, typer.Option("--top", min=0, help="Applications of the queue to print.")
    ] = 10,
    reports: Annotated[
        int,
        typer.Option("--reports", min=0, help="Applications of the queue that get a report page."),
    ] = REPORTS,
    online: OnlineOption = None,
    facts: FactsOption = None,
    history: HistoryOption = None,
    indicators: IndicatorsOption = None,
    base_rate: BaseRateOption = None,
    weights: WeightsOption = None,
    settings: SettingsOption = None,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
    now: NowOption = None,
    exit_band: ExitBandOption = None,
) -> None:
    """Screen a whole export: a ranked queue, rings of applications, and a page for triage.

    Writes results, rings.json, summary.json and index.html. A run that was stopped goes on where
    it was when it is started again.
    """
    chosen = settings_from(
        file=settings,
        online=online,
        facts=facts,
        history=history,
        indicators=indicators,
        base_rate=base_rate,
        weights=weights,
        jobs=jobs,
        now=now,
    )
    if jobs is None and chosen.jobs == 1:
        chosen = replace(chosen, jobs=cores())
    folder = output or Path(f"{export.name.partition('.')[0] or 'export'}-screened")
    with _followed(quiet) as progress:
        summary = screen_export(
            export,
            folder,
            chosen,
            mapping=mapping_from(mapping),
            attachments=attachments,
            format=form.value,
            reports=reports,
            progress=progress,
        )
    for note in summary.notes[:_NOTES]:
        typer.echo(f"Note: {one_line(note)}", err=True)
    for line in (*_told(summary), *queue_lines(folder / summary.results, top)):
        typer.echo(line)
    typer.echo(f"Open {folder / 'index.html'} for the queue, the rings and the reasons.")
    raise typer.Exit(_tally(summary).exit_code(exit_band))


def _told(summary: Summary) -> Iterator[str]:
    bands = ", ".join(f"{summary.bands[band.value]} {band.value}" for band in reversed(Band))
    yield f"{count(summary.rows, 'application')}: {bands}."
    if summary.failed:
        yield f"{count(summary.failed, 'row')} could not be read; the results name the reason."
    yield (
        f"{count(summary.rings, 'group')} of applications from one hand, "
        f"{summary.rings_names_differ} under different names."
    )


def _tally(summary: Summary) -> Tally:
    reached = [band for band in Band if summary.bands[band.value]]
    return Tally(
        done=summary.rows - summary.failed,
        failed=summary.failed,
        highest=max(reached, key=lambda band: band.rank, default=Band.NONE),
    )


@contextmanager
def _followed(quiet: bool) -> Iterator[Follow]:
    """A bar for each stage on a terminal's stderr: what is done, how fast, and the time left."""
    if quiet or not sys.stderr.isatty():
        yield lambda stage, done, share: None
        return
    columns = (
        TextColumn("{task.description:<7}"),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[pace]}"),
        TextColumn("{task.fields[left]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        stages: dict[str, _Stage] = {}
        before = time.monotonic()

        def follow(stage: str, done: int, share: float) -> None:
            nonlocal before
            if stage not in stages:
                task = bars.add_task(stage.capitalize(), total=None, pace="", left="")
                # The first part of a stage is told when it is done: it began after the last one.
                stages[stage] = _Stage(task, _WHAT.get(stage, ""), began=before)
            before = time.monotonic()
            known = stages[stage]
            told = known.after(done, share)
            bars.update(known.task, total=1.0 if share else None, completed=share, **told)

        yield follow


#: What each stage counts; others only show that they are under way.
_WHAT = {"read": "rows", "compare": "pairs", "link": "rows"}


@dataclass(slots=True)
class _Stage:
    """How far one stage has come; `task` is its bar, `what` the things that it counts."""

    task: TaskID
    what: str
    done: int = 0
    began: float = field(default_factory=time.monotonic)

    def after(self, done: int, share: float) -> dict[str, Any]:
        """The fields of its bar after so many more."""
        self.done += done
        seconds = max(time.monotonic() - self.began, 0.001)
        rate = f"{self.done / seconds:,.0f} a second" if self.done else ""
        pace = f"{self.done:,} {self.what}  {rate}" if self.what else ""
        return {"pace": pace, "left": time_left(seconds, share)}


def time_left(seconds: float, share: float) -> str:
    """The time that a stage still needs in words, after `seconds` for this share of it."""
    if not 0.0 < share < 1.0:
        return ""
    left = seconds * (1.0 - share) / share
    return f"{left:.0f} s left" if left < 90 else f"{left / 60:.0f} min left"
