"""`--map`: what columns of an export mean, given one by one or kept in a file."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from hirecheck.errors import UsageError

__all__ = ["MapOption", "mapping_from"]

MapOption = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        "-m",
        metavar="COLUMN=FIELD|FILE",
        help="What a column means, such as `Handy=phone`, or a JSON or TOML file of such pairs.",
        show_default=False,
    ),
]


def mapping_from(given: Sequence[str] | None) -> dict[str, str]:
    """Field by column; later ones win. Raises UsageError for what is neither pair nor file."""
    mapping: dict[str, str] = {}
    for text in given or ():
        column, sign, field = text.rpartition("=")
        if sign:
            mapping[column.strip()] = field.strip()
        else:
            mapping.update(_from_file(Path(text)))
    return mapping


def _from_file(path: Path) -> dict[str, str]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"--map {path}: is neither a pair such as Handy=phone nor a file that can be read"
        ) from error
    try:
        value: Any = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    except ValueError as error:
        raise UsageError(f"--map {path}: is neither JSON nor TOML ({error})") from error
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise UsageError(f"--map {path}: holds no pairs of a column and a field")
    return value
