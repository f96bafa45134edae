"""`hirecheck evaluate`: accuracy on packets with known verdicts."""

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
from hirecheck.cli.output import open_output
from hirecheck.learn.evaluation import evaluate as run_evaluation
from hirecheck.learn.evaluation_page import evaluation_html, evaluation_json, evaluation_text
from hirecheck.learn.labels import read_labelled

__all__ = ["app"]

app = typer.Typer(add_completion=False)


class _Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    HTML = "html"


_RENDER = {
    _Format.TEXT: evaluation_text,
    _Format.JSON: evaluation_json,
    _Format.HTML: evaluation_html,
}


@app.command()
def evaluate(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="Packets with labels.csv, or in fraud/ and honest/."),
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
    """Score labelled packets: curves, bands, what carried, what misled, what would be lost."""
    settings = settings_from(indicators=indicators, base_rate=base_rate, weights=weights, now=now)
    found = run_evaluation(read_labelled(folder), settings)
    with open_output(output) as stream:
        stream.write(_RENDER[form](found))
    raise typer.Exit(3 if found.failed else 0)
