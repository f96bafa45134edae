"""`hirecheck audit`: whether names, schools, places or remarks move a score."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.cli.options import (
    BaseRateOption,
    IndicatorsOption,
    NowOption,
    OutputOption,
    WeightsOption,
    settings_from,
)
from hirecheck.cli.output import complain, open_output
from hirecheck.errors import PacketError
from hirecheck.learn.audit import audit as run_audit
from hirecheck.learn.audit_page import audit_html, audit_json, audit_text
from hirecheck.learn.labels import Labelled, read_labelled

__all__ = ["app"]

app = typer.Typer(add_completion=False)


class _Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    HTML = "html"


_RENDER = {_Format.TEXT: audit_text, _Format.JSON: audit_json, _Format.HTML: audit_html}


@app.command()
def audit(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="A folder of packets, with or without labels.csv."),
    ],
    form: Annotated[
        _Format, typer.Option("--format", "-f", help="How it is shown.")
    ] = _Format.TEXT,
    output: OutputOption = None,
    indicators: IndicatorsOption = None,
    base_rate: BaseRateOption = None,
    weights: WeightsOption = None,
    now: NowOption = None,
) -> None:
    """Change names, pronouns, schools, places, mail providers, languages; show what moves."""
    settings = settings_from(indicators=indicators, base_rate=base_rate, weights=weights, now=now)
    packets, labels = _packets(folder)
    found = run_audit(packets, settings, labels=labels)
    for name, why in found.failed:
        complain(f"{name}: {why}")
    with open_output(output) as stream:
        stream.write(_RENDER[form](found))
    raise typer.Exit(3 if found.failed else 0)


def _packets(folder: Path) -> tuple[tuple[Path, ...], tuple[Labelled, ...]]:
    """The packets of a folder, and their labels where a table gives them."""
    if not folder.is_dir():
        raise PacketError(str(folder), "is not a folder.", remedy="Give a folder of packets.")
    if any((folder / name).is_file() for name in ("labels.csv", "labels.tsv")):
        labels = read_labelled(folder)
        return tuple(item.path for item in labels), labels
    found = tuple(p for p in sorted(folder.iterdir()) if not p.name.startswith("."))
    if not found:
        raise PacketError(str(folder), "has no packets.", remedy="Give a folder of packets.")
    return found, ()
