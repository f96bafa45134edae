"""`hirecheck extract`: resumes in, JSON Resume out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from hirecheck.cli.options import JobsOption, OutputOption, QuietOption, settings_from
from hirecheck.cli.plainly import resume_text
from hirecheck.cli.records import write_records
from hirecheck.dossier import Kind
from hirecheck.extract.jsonresume import to_json_resume
from hirecheck.extract.resume.read import read_resume
from hirecheck.intake.packet import read_single
from hirecheck.report.resume_page import render_resume
from hirecheck.screen import extract_resume, resume_labeller
from hirecheck.settings import Settings

__all__ = ["app"]

app = typer.Typer(add_completion=False)
_TEXT = "text"  # where the document's text goes along, for a page that marks its values


class ResumeFormat(StrEnum):
    """How a resume is written."""

    JSON = "json"
    TEXT = "text"
    HTML = "html"


def _with_text(path: Path, settings: Settings) -> dict[str, Any]:
    """A resume with its text beside it. Raises DocumentError."""
    document = read_single(path, Kind.RESUME, settings)
    record = to_json_resume(read_resume(document, resume_labeller()), document)
    return {**record, _TEXT: document.text}


def _page(record: dict[str, Any]) -> str:
    return render_resume(record, record[_TEXT])


_FORMATS = {ResumeFormat.TEXT: resume_text, ResumeFormat.HTML: _page}


@app.command()
def extract(
    resumes: Annotated[
        list[Path],
        typer.Argument(metavar="RESUME", help="PDF, DOCX, ODT, RTF, HTML, Markdown or text."),
    ],
    form: Annotated[
        ResumeFormat,
        typer.Option(
            "--format",
            "-f",
            help="JSON, plain lines, or a page with each value marked in the text.",
        ),
    ] = ResumeFormat.JSON,
    output: OutputOption = None,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
) -> None:
    """Print resumes as JSON Resume, each value with its document, page and place.

    One object for one resume, JSON Lines in input order for several.
    """
    code = write_records(
        _with_text if form is ResumeFormat.HTML else extract_resume,
        resumes,
        settings_from(jobs=jobs),
        output,
        quiet=quiet,
        what="Reading",
        as_text=_FORMATS.get(form),
    )
    raise typer.Exit(code)
