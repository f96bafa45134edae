"""`hirecheck checks`: the catalogue of what is checked, and each check's page."""

from __future__ import annotations

import textwrap
from enum import StrEnum
from typing import Annotated, Any

import typer

from hirecheck.checks.declare import Check
from hirecheck.checks.registry import all_checks, find_check
from hirecheck.cli.options import OutputOption
from hirecheck.cli.output import open_output
from hirecheck.cli.records import as_json
from hirecheck.errors import UsageError
from hirecheck.fairness import NEVER_SCORED
from hirecheck.report.sources import sources_told
from hirecheck.report.words import ROLE

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
) -> None:
    """List what is checked, or show one check's page: what it reads, why, and how to clear it."""
    text = _listing(form) if check_id is None else _page(check_id, form)
    with open_output(output) as stream:
        stream.write(text)


def _listing(form: _Format) -> str:
    if form is _Format.JSON:
        return "".join(as_json(_record(check), compact=True) for check in all_checks())
    lines: list[str] = []
    family = ""
    for check in sorted(all_checks(), key=lambda c: c.family):
        if check.family != family:
            family = check.family
            lines += ["", family] if lines else [family]
        lines.append(f"  {check.id:<34} {ROLE[check.role]}, {check.strength.value}")
        lines.append(f"    {check.title}")
    lines += ["", f"{len(all_checks())} checks; {len(NEVER_SCORED)} signs are never scored."]
    return "\n".join(lines) + "\n"


def _page(check_id: str, form: _Format) -> str:
    check = find_check(check_id)
    if check is not None:
        return as_json(_record(check), compact=False) if form is _Format.JSON else _text(check)
    reason = NEVER_SCORED.get(check_id)
    if reason is not None:
        return f"{check_id} is never scored: {reason}.\n"
    near = [c.id for c in all_checks() if check_id in c.id or c.id in check_id]
    hint = f" Near it: {', '.join(near[:5])}." if near else ""
    raise UsageError(f"there is no check {check_id!r}; `hirecheck checks` lists all.{hint}")


def _text(check: Check) -> str:
    lines = [check.id, check.title + ".", "", *textwrap.wrap(check.rationale, 96), ""]
    lines += [f"Role: {ROLE[check.role]}", f"Highest strength: {check.strength.value}"]
    lines.append(f"Reads: {', '.join(check.needs)}")
    if check.covers:
        lines.append(f"Also covers: {', '.join(check.covers)}")
    for title, entries in (("Innocent readings", check.innocent), ("How to verify", check.verify)):
        lines += ["", f"{title}:", *(f"  - {entry}" for entry in entries)]
    lines += ["", "Sources:", *(f"  - {line}" for line in sources_told(check.sources))]
    return "\n".join(lines) + "\n"


def _record(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "family": check.family,
        "title": check.title,
        "role": check.role.value,
        "strength": check.strength.value,
        "rationale": check.rationale,
        "needs": list(check.needs),
        "sources": list(check.sources),
        "innocent": list(check.innocent),
        "verify": list(check.verify),
        "covers": list(check.covers),
        "weakened_by": list(check.weakened_by),
    }
