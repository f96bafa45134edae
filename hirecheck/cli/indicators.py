"""`hirecheck indicators`: watch lists are imported, aged, disputed and shared."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.codes import Tally
from hirecheck.cli.options import OutputOption
from hirecheck.cli.output import complain, open_output
from hirecheck.errors import InputError, UsageError
from hirecheck.facts.indicators.model import KINDS
from hirecheck.facts.indicators.store import (
    Imported,
    expire,
    import_list,
    is_store,
    lists_in,
    mark,
    read_store,
)
from hirecheck.facts.indicators.to_stix import export_stix
from hirecheck.facts.indicators.tokens import (
    SECRET_VARIABLE,
    Recipe,
    export_tokens,
    shared_secret,
)
from hirecheck.report.safe import json_text, one_line
from hirecheck.report.words import count

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Import, list, expire, dispute and share watch lists.",
)

StoreOption = Annotated[
    Path | None,
    typer.Option("--store", help="The file that keeps the lists.", show_default="user's data"),
]
TodayOption = Annotated[
    str | None, typer.Option("--today", metavar="DATE", help="Count from this day (ISO 8601).")
]


@app.command(name="import")
def import_lists(
    lists: Annotated[
        list[Path],
        typer.Argument(
            metavar="LIST",
            help="Text, CSV, STIX 2.1, MISP, OFAC SDN, UN, OpenSanctions, or shared tokens.",
        ),
    ],
    store: StoreOption = None,
    name: Annotated[str, typer.Option("--name", help="What the list is called.")] = "",
    source: Annotated[str, typer.Option("--source", help="Who says so.")] = "",
    authority: Annotated[
        bool, typer.Option("--authority", help="It comes from a government or a court.")
    ] = False,
    sanctioned: Annotated[
        bool, typer.Option("--sanctioned", help="Its entries are under sanctions.")
    ] = False,
    confidence: Annotated[
        float, typer.Option("--confidence", min=0.0, max=1.0, help="Where an entry has none.")
    ] = 0.8,
) -> None:
    """Import watch lists; an earlier import of the same file is replaced.

    Lines that cannot be used are counted and the first ones named; the rest is used.
    """
    path = _store(store, new=True)
    tally = Tally()
    for file in lists:
        try:
            done = import_list(
                path,
                file,
                name=name,
                source=source,
                authority=authority,
                sanctioned=sanctioned,
                confidence=confidence,
            )
        except InputError as error:
            tally.failed += 1
            complain(str(error))
        else:
            tally.add()
            _tell(file, done)
    if tally.done:
        typer.echo(f"Use them with --indicators {path}")
    raise typer.Exit(tally.exit_code())


def _tell(file: Path, done: Imported) -> None:
    again = f", {done.replaced} of an earlier import replaced" if done.replaced else ""
    skipped = f", {count(done.skipped, 'line')} skipped" if done.skipped else ""
    typer.echo(f"{file.name}: {count(done.taken, 'entry', 'entries')} taken{again}{skipped}")
    for problem in done.problems:
        complain(problem)


@app.command(name="list")
def list_lists(store: StoreOption = None, today: TodayOption = None) -> None:
    """Show the imported lists: who says it, how many entries, how old."""
    found = lists_in(_store(store), _day(today))
    for entry in found:
        remarks = [
            f"{number} {word}"
            for number, word in (
                (entry.expired, "expired"),
                (entry.disputed, "disputed"),
                (entry.delisted, "delisted"),
            )
            if number
        ]
        typer.echo(
            f"{one_line(entry.list_name)}: {count(entry.entries, 'entry', 'entries')}, "
            f"source {one_line(entry.source)}, newest {entry.newest.isoformat()}"
            + (f", {', '.join(remarks)}" if remarks else "")
        )
    if not found:
        typer.echo("No lists have been imported.")


@app.command(name="expire")
def expire_entries(store: StoreOption = None, today: TodayOption = None) -> None:
    """Remove the entries whose time has passed."""
    gone = expire(_store(store), _day(today))
    typer.echo(f"{count(gone, 'entry', 'entries')} removed.")


@app.command(name="mark")
def mark_entry(
    kind: Annotated[str, typer.Argument(metavar="KIND", help=f"One of {', '.join(KINDS)}.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="The listed value.")],
    store: StoreOption = None,
    disputed: Annotated[
        bool | None,
        typer.Option("--disputed/--undisputed", help="Somebody contests the entry, or no more."),
    ] = None,
    delisted: Annotated[
        bool | None,
        typer.Option("--delisted/--relisted", help="The entry no longer matches, or does again."),
    ] = None,
    expires: Annotated[
        str | None, typer.Option("--expires", metavar="DATE", help="The day on which it ends.")
    ] = None,
) -> None:
    """Dispute, delist or date an entry."""
    if kind not in KINDS:
        raise UsageError(f"there is no kind {kind!r}; known are {', '.join(KINDS)}")
    if disputed is None and delisted is None and expires is None:
        raise UsageError("say what to mark: --disputed, --delisted or --expires DATE")
    changed = mark(
        _store(store),
        kind,
        value,
        disputed=disputed,
        delisted=delisted,
        expires=None if expires is None else _day(expires),
    )
    if not changed:
        raise UsageError(f"no {kind} {one_line(value)!r} is on an imported list")
    typer.echo(f"{count(changed, 'entry', 'entries')} marked.")


@app.command(name="export")
def export_lists(
    output: OutputOption = None,
    store: StoreOption = None,
    tokens: Annotated[
        bool,
        typer.Option("--tokens", help=f"Keyed tokens; the secret comes from {SECRET_VARIABLE}."),
    ] = False,
    community: Annotated[
        str, typer.Option("--community", help="Who shares the secret; part of every token.")
    ] = "",
    today: TodayOption = None,
) -> None:
    """Write the lists as a STIX 2.1 bundle, or as tokens that reveal no value."""
    path, day = _store(store), _day(today)
    entries = (entry for entry in read_store(path))
    if tokens:
        if not community:
            raise UsageError("--tokens needs --community: those who share the secret")
        record = export_tokens(entries, shared_secret(), Recipe(community), day)
    else:
        record = export_stix(entries, day)
    with open_output(output) as stream:
        stream.write(json_text(json.dumps(record, ensure_ascii=False, indent=1)) + "\n")


def _store(given: Path | None, *, new: bool = False) -> Path:
    """The file of the store; it exists unless `new`. Raises UsageError."""
    path = given or Path(typer.get_app_dir("hirecheck")) / "indicators.db"
    if path.exists():
        if not is_store(path):
            raise UsageError(f"{path}: is no store of watch lists")
        return path
    if not new:
        raise UsageError(f"{path}: does not exist; `hirecheck indicators import` makes it")
    if given is None:
        path.parent.mkdir(parents=True, exist_ok=True)
    elif not path.parent.is_dir():
        raise UsageError(f"{path}: the folder {path.parent} does not exist")
    return path


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now(UTC).date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is not a day; write 2026-11-30") from error
