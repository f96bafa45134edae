"""`hirecheck report`: saved reports are laid out again, without looking at any packet."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.resources import files as package_files
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.codes import Tally
from hirecheck.cli.options import (
    AudienceOption,
    ExitBandOption,
    FormatOption,
    OutputOption,
    chosen_format,
)
from hirecheck.cli.output import ReportSink
from hirecheck.errors import InputError
from hirecheck.findings import Report
from hirecheck.intake.savedreports import NotAReport, saved_reports, text_of, text_of_stream
from hirecheck.report.story import Audience

__all__ = ["app"]

app = typer.Typer(add_completion=False)


def _schema(wanted: bool) -> None:
    if wanted:
        path = package_files("hirecheck.report") / "report.schema.json"
        typer.echo(path.read_text(encoding="utf-8"), nl=False)
        raise typer.Exit


@app.command()
def report(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE",
            help="Reports saved with --format json, one object or JSONL; - reads from stdin.",
        ),
    ],
    schema: Annotated[
        bool,
        typer.Option(
            "--schema", callback=_schema, is_eager=True, help="Print the JSON Schema of a report."
        ),
    ] = False,
    form: FormatOption = None,
    output: OutputOption = None,
    audience: AudienceOption = Audience.RECRUITER,
    exit_band: ExitBandOption = None,
) -> None:
    """Render saved reports again, in any format and for any reader, without scoring again."""
    saved = [item for file in files for item in _read(file)]
    tally = Tally()
    sink = ReportSink(chosen_format(form, output), audience, output, several=len(saved) > 1)
    with sink:
        for item in saved:
            if isinstance(item, Report):
                tally.add(item.band)
                sink.report(item)
            else:
                tally.failed += 1
                sink.failure(*item)
    raise typer.Exit(tally.exit_code(exit_band))


def _read(file: Path) -> Iterator[Report | NotAReport]:
    """The reports of a file in order; what is none comes as its name and what is wrong."""
    name = "stdin" if str(file) == "-" else str(file)
    try:
        text = text_of_stream(sys.stdin, name) if name == "stdin" else text_of(file)
    except InputError as error:
        yield name, str(error)
        return
    yield from saved_reports(text, name)
