"""`hirecheck score`: packets in, one report each out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.codes import Tally
from hirecheck.cli.options import (
    AudienceOption,
    BaseRateOption,
    ExitBandOption,
    FactsOption,
    FormatOption,
    HistoryOption,
    IndicatorsOption,
    JobsOption,
    NowOption,
    OnlineOption,
    OutputOption,
    QuietOption,
    SettingsOption,
    WeightsOption,
    chosen_format,
    settings_from,
)
from hirecheck.cli.output import ReportSink, complain
from hirecheck.cli.progress import followed
from hirecheck.cli.rows import Failed, each
from hirecheck.engines.remembered import score_remembered
from hirecheck.findings import Report
from hirecheck.report.story import Audience
from hirecheck.screen import weights_for
from hirecheck.settings import Settings

__all__ = ["app", "unread_documents"]

app = typer.Typer(add_completion=False)


@app.command()
def score(
    packets: Annotated[
        list[Path],
        typer.Argument(
            metavar="PACKET", help="Folders, .zip files or resumes: one applicant each."
        ),
    ],
    form: FormatOption = None,
    output: OutputOption = None,
    audience: AudienceOption = Audience.RECRUITER,
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
    """Report on one or more applicant packets: what was seen, where, and what to ask next.

    A packet that cannot be read is named on stderr, and the others are still done.
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
    weights_for(chosen)  # a table that cannot be used is said once, not for each packet
    several = len(packets) > 1
    tally = Tally()
    sink = ReportSink(chosen_format(form, output), audience, output, several=several)
    with sink:
        results = each(score_remembered, packets, _one_by_one(chosen))
        for result in followed(results, len(packets), "Scoring", quiet=quiet):
            if isinstance(result, Failed):
                tally.failed += 1
                sink.failure(result.name, result.error)
            else:
                tally.add(result.band)
                for note in unread_documents(result):
                    tally.partly += 1
                    complain(note)
                sink.report(result)
    raise typer.Exit(tally.exit_code(exit_band))


def _one_by_one(settings: Settings) -> Settings:
    """With a history, packets are read one after the other, so that each meets those before it."""
    return replace(settings, jobs=1) if settings.history else settings


def unread_documents(report: Report) -> list[str]:
    """What of a packet could not be read, one line each; the rest of it was still scored."""
    return [
        f"{report.id}: {note.name}: {note.why}"
        for note in report.documents
        if note.read == "failed"
    ]
