"""`hirecheck interview`: what notes and transcripts say."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.options import JobsOption, OutputOption, QuietOption, settings_from
from hirecheck.cli.output import open_output
from hirecheck.cli.plainly import RecordFormat, RecordFormatOption, cues_text
from hirecheck.cli.records import write_records
from hirecheck.intake.packet import read_packet
from hirecheck.kit.make import make_kit
from hirecheck.kit.render import as_html, as_markdown, score_sheet
from hirecheck.screen import build_case, read_interview, report_on

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Read notes and transcripts of conversations, and prepare for the next one.",
)


class _KitFormat(StrEnum):
    MARKDOWN = "markdown"
    HTML = "html"
    SHEET = "sheet"


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


@app.command()
def kit(
    packet: Annotated[Path, typer.Argument(metavar="PACKET", help="One packet.")],
    role: Annotated[str, typer.Option(help="The role, as all its applicants read it.")] = "",
    form: Annotated[
        _KitFormat,
        typer.Option("--format", "-f", help="Markdown, a page to print, or the score sheet."),
    ] = _KitFormat.MARKDOWN,
    output: OutputOption = None,
) -> None:
    """Questions from the applicant's own claims, with answer guide and score sheet.

    The filled-in sheet goes back into the packet as verification.yaml.
    """
    settings = settings_from()
    dossier = read_packet(packet, settings)
    case = build_case(dossier, settings)
    named = dossier.entry("role")
    wanted = role or (str(named.value) if named is not None else "the role")
    report = report_on(case, dossier, settings)
    made = make_kit(case, report, wanted, datetime.now(UTC), secrets.token_hex(8))
    render = {
        _KitFormat.MARKDOWN: as_markdown,
        _KitFormat.HTML: as_html,
        _KitFormat.SHEET: score_sheet,
    }[form]
    with open_output(output) as out:
        out.write(render(made))
