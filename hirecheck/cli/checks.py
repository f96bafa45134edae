"""`hirecheck checks`: the catalogue of what is checked, and each check's page."""

from __future__ import annotations

from difflib import get_close_matches
from enum import StrEnum
from typing import Annotated

import typer

from hirecheck.checks.catalogue import signs
from hirecheck.checks.registry import all_checks, find_check
from hirecheck.cli.checkpages import check_record, listing, page
from hirecheck.cli.options import OutputOption, WeightsOption, settings_from
from hirecheck.cli.output import open_output
from hirecheck.cli.records import as_json
from hirecheck.errors import UsageError
from hirecheck.scoring.weights import Weights
from hirecheck.screen import weights_for

__all__ = ["app"]

app = typer.Typer(add_completion=False)


class _Format(StrEnum):
    TEXT = "text"
    JSON = "json"


@app.command()
def checks(
    check_id: Annotated[
        str | None, typer.Argument(metavar="ID", help="A check's id, for its page.")
    ] = None,
    form: Annotated[_Format, typer.Option("--format", "-f", help="Lines, or JSON.")] = _Format.TEXT,
    output: OutputOption = None,
    weights: WeightsOption = None,
) -> None:
    """List what is checked, or show one check's page: what it reads, why, and how to clear it."""
    table = weights_for(settings_from(weights=weights))
    text = _all(form, table) if check_id is None else _one(check_id, form, table)
    with open_output(output) as stream:
        stream.write(text)


def _all(form: _Format, weights: Weights) -> str:
    if form is _Format.JSON:
        records = (check_record(check, weights) for check in all_checks())
        return "".join(as_json(record, compact=True) for record in records)
    return listing(all_checks(), signs(), weights)


def _one(check_id: str, form: _Format, weights: Weights) -> str:
    wanted = check_id.strip().lower().replace("_", "-")
    sign = next((sign for sign in signs() if sign.id == wanted), None)
    check = find_check(sign.by if sign is not None and sign.status == "covered" else wanted)
    if check is not None:
        if form is _Format.JSON:
            return as_json(check_record(check, weights), compact=False)
        note = "" if check.id == wanted else f"{wanted} is covered by this check:\n\n"
        return note + page(check, weights)
    if sign is not None:
        return f"{wanted} is never scored: {sign.by}.\nWhat it is: {sign.meaning}\n"
    raise UsageError(f"there is no check {check_id!r}; {_near(wanted)}")


def _near(wanted: str) -> str:
    known = [*(check.id for check in all_checks()), *(sign.id for sign in signs())]
    close = get_close_matches(wanted, known, 3) or [name for name in known if wanted in name][:5]
    if not close:
        return "`hirecheck checks` lists them all."
    return f"near it are {', '.join(close)}."
