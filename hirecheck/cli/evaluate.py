"""`hirecheck evaluate`: accuracy on packets with known verdicts."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
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
from hirecheck.engines.export import screen_export
from hirecheck.learn.evaluation import Evaluation, evaluate_seen, seen_in_results
from hirecheck.learn.evaluation import evaluate as run_evaluation
from hirecheck.learn.evaluation_page import evaluation_html, evaluation_json, evaluation_text
from hirecheck.learn.labels import labels_of_rows, read_labelled
from hirecheck.screen import weights_for
from hirecheck.settings import Settings

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
        typer.Argument(
            metavar="DIR",
            help="Packets with labels.csv, or in fraud/ and honest/; or an export with labels.",
        ),
    ],
    label: Annotated[
        str,
        typer.Option(
            "--label", help="The export's column with the verdict, where it is not named label."
        ),
    ] = "",
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
    if folder.is_file():
        found = _of_export(folder, label, settings)
    else:
        found = run_evaluation(read_labelled(folder), settings)
    with open_output(output) as stream:
        stream.write(_RENDER[form](found))
    raise typer.Exit(3 if found.failed else 0)


def _of_export(export: Path, label: str, settings: Settings) -> Evaluation:
    """Screen an export as `screen` does, shared values and rings included, and compare labels."""
    labels = labels_of_rows(export, label)
    with TemporaryDirectory() as folder:
        summary = screen_export(export, Path(folder), settings, format="jsonl", reports=0)
        with (Path(folder) / summary.results).open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
    seen, failed = seen_in_results(rows, labels)
    return evaluate_seen(seen, weights_for(settings), failed)
