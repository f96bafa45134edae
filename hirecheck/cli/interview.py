"""`hirecheck interview`: what notes and transcripts say."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.case import Case
from hirecheck.cli.options import JobsOption, OutputOption, QuietOption, settings_from
from hirecheck.cli.output import open_output, replace_file
from hirecheck.cli.plainly import RecordFormat, RecordFormatOption, cues_text
from hirecheck.cli.records import write_records
from hirecheck.errors import UsageError
from hirecheck.intake.packet import read_packet
from hirecheck.intake.proofs import proof_by_signature, proof_on_page
from hirecheck.kit.make import MINUTES, Kit, make_kit
from hirecheck.kit.render import as_html, as_markdown, score_sheet
from hirecheck.report.safe import visible
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


_KIT_FILES = {
    _KitFormat.MARKDOWN: "kit.md",
    _KitFormat.HTML: "kit.html",
    _KitFormat.SHEET: "score-sheet.yaml",
}


@app.callback()
def _group() -> None:
    pass


@app.command()
def read(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help="Notes or transcripts: TXT, MD, VTT, SRT."),
    ],
    explain: Annotated[
        bool, typer.Option("--explain", help="Add the words that carried each cue.")
    ] = False,
    form: RecordFormatOption = RecordFormat.JSON,
    output: OutputOption = None,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
) -> None:
    """Print the cues in notes or transcripts, each with its quote, place and confidence.

    One object for one file, JSON Lines in input order for several.
    """
    code = write_records(
        partial(read_interview, explained=explain),
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
    at: Annotated[
        str, typer.Option(metavar="TIME", help="When the call is (ISO 8601), for daylight.")
    ] = "",
    minutes: Annotated[
        int,
        typer.Option(min=5, max=240, help="The applicant's time; the same for all of a role."),
    ] = MINUTES,
    form: Annotated[
        _KitFormat,
        typer.Option("--format", "-f", help="Markdown, a page to print, or the score sheet."),
    ] = _KitFormat.MARKDOWN,
    output: OutputOption = None,
) -> None:
    """Questions from the applicant's own claims, with answer guide and score sheet.

    The set is the same for all applicants of a role; the time that is left goes to what the report
    leaves open, the most telling first. With a folder as --output all three are written. The
    filled-in sheet goes back into the packet as verification.yaml.
    """
    made = _made(packet, role, _moment(at), minutes)
    if output is not None and output.is_dir():
        for one in _KitFormat:
            with replace_file(output / _KIT_FILES[one]) as stream:
                stream.write(_laid_out(made, one))
        return
    with open_output(output) as stream:
        stream.write(_laid_out(made, form))


def _made(packet: Path, role: str, at: datetime, minutes: int) -> Kit:
    settings = settings_from()
    dossier = read_packet(packet, settings)
    case = build_case(dossier, settings)
    named = dossier.entry("role")
    wanted = role or (str(named.value) if named is not None else "the role")
    report = report_on(case, dossier, settings)

    def points(other: Case) -> float:
        return report_on(other, dossier, settings).points

    return make_kit(case, report, wanted, at, secrets.token_hex(8), minutes, points)


def _laid_out(made: Kit, form: _KitFormat) -> str:
    if form is _KitFormat.SHEET:
        return score_sheet(made)
    text = as_html(made) if form is _KitFormat.HTML else as_markdown(made)
    return visible(text, keep_lines=True)


def _moment(text: str) -> datetime:
    if not text:
        return datetime.now(UTC)
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--at {text!r} is not a time; write 2026-11-30T15:00+00:00") from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


@app.command()
def verify(
    string: Annotated[
        str, typer.Argument(metavar="STRING", help="The one-time string of the kit.")
    ],
    pages: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PAGE", help="Saved pages, gists or commits of the account."),
    ] = None,
    signature: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="An SSH or OpenPGP signature over the string."),
    ] = None,
    keys: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The account's public keys as its host shows them: github.com/NAME.keys or .gpg.",
        ),
    ] = None,
) -> None:
    """Check that a saved page holds the one-time string of a kit, or that it was signed.

    Ends with 1 where nothing shows control. A page proves the account that it was posted from:
    look at its address yourself. A signature proves the account whose keys were given.
    """
    if (signature is None) != (keys is None):
        raise UsageError("--signature and --keys belong together: what was signed, and whose keys")
    if not pages and signature is None:
        raise UsageError("name a saved PAGE, or --signature with --keys")
    proofs = [proof_on_page(string.strip(), page) for page in pages or ()]
    if signature is not None and keys is not None:
        proofs.append(proof_by_signature(string.strip(), signature, keys))
    for proof in proofs:
        typer.echo(visible(f"{proof.document}: {proof.said}"))
    raise typer.Exit(0 if any(proof.holds for proof in proofs) else 1)
