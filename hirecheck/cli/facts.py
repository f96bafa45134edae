"""`hirecheck facts`: what the world says, looked up once, dated, and kept in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.case import Case
from hirecheck.cli.codes import Tally
from hirecheck.cli.mapping import MapOption, mapping_from
from hirecheck.cli.options import (
    OnlineOption,
    OutputOption,
    QuietOption,
    SettingsOption,
    settings_from,
)
from hirecheck.cli.output import complain, open_output
from hirecheck.cli.progress import followed
from hirecheck.engines.rows import dossier_of
from hirecheck.errors import HirecheckError, UsageError
from hirecheck.facts.online.assemble import (
    cache_path,
    collect_cases,
    collector_for,
    domains_to_ask,
    refresh_bootstrap,
)
from hirecheck.facts.online.collect import Collector, as_document
from hirecheck.facts.online.github import fetch_account, github_from
from hirecheck.facts.records import Recorded
from hirecheck.facts.sources import sources_in_use
from hirecheck.intake.exports.export import open_export
from hirecheck.intake.packet import read_packet
from hirecheck.report.safe import json_text, one_line
from hirecheck.report.words import count
from hirecheck.screen import build_case
from hirecheck.settings import Settings

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Look up facts once and keep them, dated, for scoring without a network.",
)

_EXPORTS = {".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson", ".xlsx", ".parquet"}


@app.command()
def collect(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Packets, or exports of many applications."),
    ] = None,
    github: Annotated[
        str,
        typer.Option(metavar="USER", help="Fetch one public GitHub account instead, as a file."),
    ] = "",
    output: OutputOption = None,
    online: OnlineOption = None,
    mapping: MapOption = None,
    settings: SettingsOption = None,
    quiet: QuietOption = False,
) -> None:
    """Look up the domains and addresses of applications, and print what was learned as facts.

    Without --online nothing is asked: only addresses are classed, from tables on this machine.
    With it, only domains and hosts leave, never a person's name, address or papers. --github
    prints one account's public record, to be saved in the packet as github-USER.json.
    """
    chosen = settings_from(file=settings, online=online)
    if bool(paths) == bool(github):
        raise UsageError("name packets or exports, or one account with --github USER")
    if not paths:
        _account(github, chosen, output, quiet=quiet)
        return
    tally = Tally()
    cases = _cases(paths, mapping_from(mapping), chosen, tally)
    cases = followed(cases, len(paths), "Reading", quiet=quiet)
    named: set[str] = set()
    collector = collector_for(chosen) if chosen.online else Collector(())
    recorded = collect_cases(_noted(cases, named), chosen, collector)
    if tally.done:
        document = as_document(recorded, datetime.now(UTC))
        with open_output(output) as stream:
            stream.write(json_text(json.dumps(document, ensure_ascii=False, indent=1)) + "\n")
        if not quiet:
            complain(_learned(recorded, named, online=chosen.online))
    raise typer.Exit(tally.exit_code())


def _account(handle: str, settings: Settings, output: Path | None, *, quiet: bool) -> None:
    """Write one account's public record; GITHUB_TOKEN raises the host's limit."""
    if not settings.online:
        raise UsageError("--github asks a server on the internet: add --online")
    with closing(github_from()) as host:
        record = fetch_account(handle, host)
    with open_output(output) as stream:
        stream.write(json_text(json.dumps(record, ensure_ascii=False, indent=1)) + "\n")
    if not quiet:
        commits = sum(len(found) for found in record["commits"].values())
        gaps = count(len(record["gaps"]), "gap")
        repositories = count(len(record["repos"]), "repository", "repositories")
        complain(f"{repositories}, {count(commits, 'commit')}, {gaps}")


def _noted(cases: Iterator[Case], named: set[str]) -> Iterator[Case]:
    """The same cases, while the domains that could be looked up are collected in `named`."""
    for case in cases:
        named.update(domains_to_ask(case))
        yield case


def _learned(recorded: Recorded, named: set[str], *, online: bool) -> str:
    """One line on what was recorded, and without a network on what was left out."""
    facts = count(len(recorded.facts), "fact")
    if online:
        return f"{facts}, {count(len(recorded.gaps), 'gap')}"
    told = f"{facts} from tables on this machine; nothing was asked of the network"
    if not named:
        return f"{told}, and no domain here would be"
    unasked = count(len(named), "domain")
    return f"{told}. --online adds registration (RDAP, WHOIS) and mail (DNS) of {unasked}"


def _cases(
    paths: list[Path], mapping: dict[str, str], settings: Settings, tally: Tally
) -> Iterator[Case]:
    for path in paths:
        try:
            if path.is_file() and _is_export(path):
                for row in open_export(path, mapping).rows():
                    if not row.error:
                        yield build_case(dossier_of(row), settings)
            else:
                yield build_case(read_packet(path, settings), settings)
        except HirecheckError as error:
            tally.failed += 1
            complain(str(error))
        else:
            tally.add()


def _is_export(path: Path) -> bool:
    """By its ending; a file named like a resume is one applicant's."""
    name = path.name.lower().removesuffix(".gz")
    return Path(name).suffix in _EXPORTS and not name.startswith(("resume", "cv"))


@app.command()
def sources(settings: SettingsOption = None) -> None:
    """Show what facts rest on: every table and list with its date, licence and age."""
    chosen = settings_from(file=settings)
    for note in sources_in_use(chosen):
        dated = f"of {note.dated.isoformat()}" if note.dated else ""
        told = ", ".join(filter(None, (note.origin, dated, note.licence)))
        typer.echo(f"{one_line(note.name)}: {one_line(told)}")
        if note.warning:
            complain(f"{note.name}: {note.warning}")
    kept = cache_path(chosen)
    typer.echo(f"answers kept in {kept}" + ("" if kept.exists() else " (nothing yet)"))


@app.command()
def refresh(online: OnlineOption = None, settings: SettingsOption = None) -> None:
    """Fetch the public list of registration servers anew; needs --online."""
    chosen = settings_from(file=settings, online=online)
    if not chosen.online:
        raise UsageError("refresh fetches a file from the internet: add --online")
    typer.echo(f"written to {refresh_bootstrap(chosen)}")
