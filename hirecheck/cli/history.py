"""`hirecheck history`: what earlier applications left behind, and how it is forgotten."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.options import NowOption, OutputOption, SettingsOption, settings_from
from hirecheck.cli.output import complain, open_output
from hirecheck.engines.history import DEFAULT, History, history_for, today_of
from hirecheck.errors import UsageError
from hirecheck.extract.mailboxes import email_address
from hirecheck.extract.phones import phone_number
from hirecheck.linking.identifiers import Identifiers
from hirecheck.nouns.spans import Span
from hirecheck.report.words import count
from hirecheck.settings import Settings

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="What earlier applications left behind: keyed digests, dates and bands, never a name.",
)

PathOption = Annotated[
    Path | None,
    typer.Option("--history", help="The history; by default the one in your data folder."),
]


def _opened(path: Path | None, settings: Path | None, now: str | None) -> tuple[History, Settings]:
    chosen = settings_from(file=settings, history=path, now=now)
    history = history_for(chosen) or history_for(Settings(history=DEFAULT))
    assert history is not None
    return history, chosen


@app.command()
def stats(history: PathOption = None, settings: SettingsOption = None) -> None:
    """Print what the history holds, as JSON."""
    found, chosen = _opened(history, settings, None)
    shown = asdict(found.stats()) | {
        "path": str(found.path),
        "retention_days": chosen.retention_days,
    }
    typer.echo(json.dumps(shown, indent=1, default=str))


@app.command()
def forget(
    history: PathOption = None,
    applicant: Annotated[
        str, typer.Option("--applicant", help="An application id, mailbox or telephone number.")
    ] = "",
    older_than: Annotated[
        int | None, typer.Option("--older-than", min=0, help="Days since it was added.")
    ] = None,
    settings: SettingsOption = None,
    now: NowOption = None,
) -> None:
    """Remove an applicant, or all that is older than so many days."""
    if bool(applicant) == (older_than is not None):
        raise UsageError("history forget: name either --applicant or --older-than")
    found, chosen = _opened(history, settings, now)
    if older_than is None:
        removed = found.forget(_identifiers(applicant))
    else:
        removed = found.forget_older(older_than, today_of(chosen))
    typer.echo(f"{count(removed, 'application')} forgotten.")
    if applicant and not removed:
        complain("give an application id, a mailbox, or a number with its country code")
    elif removed:
        complain("`hirecheck history vacuum` clears their digests from the file's free room too")


def _identifiers(text: str) -> Identifiers:
    """The id, mailbox or number that a user typed, in the forms in which keys are made."""
    span = Span("", 0, len(text), text)
    mail, phone = email_address(text, span), phone_number(text, span)
    return Identifiers(
        0,
        text,
        "",
        emails=(mail.canonical,) if mail else (),
        phones=(phone.e164,) if phone else (),
    )


@app.command()
def export(
    history: PathOption = None, output: OutputOption = None, settings: SettingsOption = None
) -> None:
    """Write every application as it is kept, one JSON object a line."""
    found, _ = _opened(history, settings, None)
    with open_output(output) as out:
        for kept in found.export():
            out.write(json.dumps(kept, ensure_ascii=False) + "\n")


@app.command("rotate-key")
def rotate_key(history: PathOption = None, settings: SettingsOption = None) -> None:
    """Lay a new secret over every digest; a stolen older copy no longer meets new ones."""
    found, _ = _opened(history, settings, None)
    typer.echo(f"The history now goes by key {found.rotate()}. Keep the key file; back it up.")


@app.command()
def vacuum(history: PathOption = None, settings: SettingsOption = None) -> None:
    """Give back the room of what was forgotten."""
    found, _ = _opened(history, settings, None)
    before, after = found.vacuum()
    typer.echo(f"{before / 1e6:.1f} MB before, {after / 1e6:.1f} MB now.")
