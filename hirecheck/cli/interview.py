"""`hirecheck interview`: what notes and transcripts say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.options import JobsOption, OutputOption, QuietOption, settings_from
from hirecheck.cli.plainly import RecordFormat, RecordFormatOption, cues_text
from hirecheck.cli.records import write_records
from hirecheck.screen import read_interview

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Read notes and transcripts of conversations, and prepare for the next one.",
)


@app.callback()
def _group() -> None:
    pass


@app.command()
def read(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help="Notes or transcripts: TXT, MD, VTT, SRT."),
    ],
    form: RecordFormatOption = RecordFormat.JSON,
    output: OutputOption = None,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
) -> None:
    """Print the cues in notes or transcripts, each with its quote, place and confidence.

    One object for one file, JSON Lines in input order for several.
    """
    code = write_records(
        read_interview,
        files,
        settings_from(jobs=jobs),
        output,
        quiet=quiet,
        what="Reading",
        as_text=cues_text if form is RecordFormat.TEXT else None,
    )
    raise typer.Exit(code)
