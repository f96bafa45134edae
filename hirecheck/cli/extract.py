"""`hirecheck extract`: resumes in, JSON Resume out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.options import JobsOption, OutputOption, QuietOption, settings_from
from hirecheck.cli.plainly import RecordFormat, RecordFormatOption, resume_text
from hirecheck.cli.records import write_records
from hirecheck.screen import extract_resume

__all__ = ["app"]

app = typer.Typer(add_completion=False)


@app.command()
def extract(
    resumes: Annotated[
        list[Path],
        typer.Argument(metavar="RESUME", help="PDF, DOCX, ODT, RTF, HTML, Markdown or text."),
    ],
    form: RecordFormatOption = RecordFormat.JSON,
    output: OutputOption = None,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
) -> None:
    """Print resumes as JSON Resume, each value with its document, page and place.

    One object for one resume, JSON Lines in input order for several.
    """
    code = write_records(
        extract_resume,
        resumes,
        settings_from(jobs=jobs),
        output,
        quiet=quiet,
        what="Reading",
        as_text=resume_text if form is RecordFormat.TEXT else None,
    )
    raise typer.Exit(code)
