"""The options that several commands share, each said once, and the settings made from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from hirecheck.errors import UsageError
from hirecheck.findings import Band
from hirecheck.report.render import SUFFIX, Format
from hirecheck.report.story import Audience
from hirecheck.settings import Settings, load_settings

__all__ = [
    "AudienceOption",
    "BaseRateOption",
    "ExitBandOption",
    "FactsOption",
    "FormatOption",
    "HistoryOption",
    "IndicatorsOption",
    "JobsOption",
    "NowOption",
    "OnlineOption",
    "OutputOption",
    "QuietOption",
    "SettingsOption",
    "WeightsOption",
    "chosen_format",
    "settings_from",
]

_LOOK = "How it is shown"
_KNOWN = "What it may use"
_RUN = "How it runs"

FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        help="How to write it; by default text, or what the name given with -o ends in.",
        rich_help_panel=_LOOK,
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        help="A file, or a folder for one file a report, instead of the terminal.",
        rich_help_panel=_LOOK,
    ),
]
AudienceOption = Annotated[
    Audience,
    typer.Option(
        "--audience",
        help="Who reads it: main findings and questions, everything, or the applicant's notice.",
        rich_help_panel=_LOOK,
    ),
]
OnlineOption = Annotated[
    bool | None,
    typer.Option(
        "--online",
        help="Allow look-ups of domains and addresses; without it no connection is opened.",
        show_default=False,
        rich_help_panel=_KNOWN,
    ),
]
FactsOption = Annotated[
    Path | None,
    typer.Option(
        "--facts", help="Facts recorded by `hirecheck facts collect`.", rich_help_panel=_KNOWN
    ),
]
HistoryOption = Annotated[
    Path | None,
    typer.Option(
        "--history", help="What earlier applications left behind.", rich_help_panel=_KNOWN
    ),
]
IndicatorsOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--indicators", help="A watch list; may be given several times.", rich_help_panel=_KNOWN
    ),
]
BaseRateOption = Annotated[
    float | None,
    typer.Option(
        "--base-rate",
        help="Share of applications in your pool that misrepresent something that matters.",
        rich_help_panel=_KNOWN,
    ),
]
WeightsOption = Annotated[
    Path | None,
    typer.Option("--weights", help="Another weights table.", rich_help_panel=_KNOWN),
]
SettingsOption = Annotated[
    Path | None,
    typer.Option("--settings", help="A TOML file with settings.", rich_help_panel=_KNOWN),
]
JobsOption = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, help="Packets read at once.", rich_help_panel=_RUN),
]
QuietOption = Annotated[
    bool,
    typer.Option("--quiet", "-q", help="No progress on stderr.", rich_help_panel=_RUN),
]
NowOption = Annotated[
    str | None,
    typer.Option(
        "--now",
        help="Time to write as the time of screening (ISO 8601), for equal reports.",
        rich_help_panel=_RUN,
    ),
]
ExitBandOption = Annotated[
    Band | None,
    typer.Option(
        "--exit-band",
        help="Exit with 10, 11 or 12 when a report reaches this band: ask, verify, escalate.",
        rich_help_panel=_RUN,
    ),
]


def settings_from(
    *,
    file: Path | None = None,
    online: bool | None = None,
    facts: Path | None = None,
    history: Path | None = None,
    indicators: Sequence[Path] | None = None,
    base_rate: float | None = None,
    weights: Path | None = None,
    jobs: int | None = None,
    now: str | None = None,
) -> Settings:
    """Settings from file, environment and flags. Raises SettingsError with every problem."""
    return load_settings(
        file,
        online=online,
        facts=_text(facts),
        history=_text(history),
        indicators=tuple(str(p) for p in indicators) if indicators else None,
        base_rate=base_rate,
        weights=_text(weights),
        jobs=jobs,
        now=now,
    )


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)


def chosen_format(form: Format | None, output: Path | None) -> Format:
    """The format asked for, else the one that the output's name ends in, else text."""
    if form is not None:
        return form
    suffix = "" if output is None else output.suffix.lower()
    endings = {ending: name for name, ending in SUFFIX.items()} | {
        ".jsonl": Format.JSON,
        ".htm": Format.HTML,
        ".markdown": Format.MARKDOWN,
    }
    if suffix in (".pdf", ".docx", ".xlsx"):
        raise UsageError(f"{output}: {suffix} is not written; .html prints well from a browser")
    return endings.get(suffix, Format.TEXT)
