"""`hirecheck report`: saved reports are laid out again, without looking at any packet."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from json import loads
from pathlib import Path
from typing import Annotated, Any

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
from hirecheck.report.jsonform import report_from_json
from hirecheck.report.story import Audience

__all__ = ["app"]

app = typer.Typer(add_completion=False)

_MOST_BYTES = 512 * 1024 * 1024


@app.command()
def report(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="Reports saved with --format json, one object or JSONL; - reads from stdin.",
        ),
    ],
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


def _read(file: Path) -> Iterator[Report | tuple[str, str]]:
    """The reports of a file in order; what is none comes as its name and what is wrong."""
    name = "stdin" if str(file) == "-" else str(file)
    try:
        text = _text(file, name)
    except InputError as error:
        yield name, str(error)
        return
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not all(line.startswith("{") for line in lines[:2]):
        yield _one(text, name, name)
        return
    for number, line in enumerate(lines, start=1):
        yield _one(line, f"{name}, line {number}", name)


def _one(text: str, place: str, name: str) -> Report | tuple[str, str]:
    try:
        return report_from_json(text, name=place)
    except InputError as error:
        failed = _earlier_failure(text)
        return failed or (name, str(error))


def _earlier_failure(text: str) -> tuple[str, str] | None:
    """A line that `score` wrote for a packet that it could not read."""
    try:
        value: Any = loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not isinstance(value.get("error"), str):
        return None
    return str(value.get("id", "")), value["error"]


def _text(file: Path, name: str) -> str:
    remedy = "Give a file written by `hirecheck score --format json`."
    try:
        if name == "stdin":
            return sys.stdin.read(_MOST_BYTES)
        if file.is_dir():
            raise InputError(name, "is a folder.", remedy=remedy)
        if file.stat().st_size > _MOST_BYTES:
            raise InputError(name, "is larger than 512 MB.", remedy="Split the file by lines.")
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise InputError(name, "does not exist.", remedy=remedy) from error
    except UnicodeDecodeError as error:
        raise InputError(name, "is not UTF-8 text.", remedy=remedy) from error
    except OSError as error:
        raise InputError(name, f"cannot be read ({error.strerror}).") from error
