"""What commands share that turn each input into one JSON object: one, or JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hirecheck.cli.codes import Tally
from hirecheck.cli.output import complain, error_object, open_output
from hirecheck.cli.progress import followed
from hirecheck.cli.rows import Failed, each
from hirecheck.report.safe import json_text
from hirecheck.settings import Settings

__all__ = ["as_json", "write_records"]

Reader = Callable[[Path, Settings], dict[str, Any]]


def as_json(record: dict[str, Any], *, compact: bool) -> str:
    """A record as JSON text with a line break at its end; unseen characters are escaped."""
    return json_text(json.dumps(record, ensure_ascii=False, indent=None if compact else 2)) + "\n"


def write_records(
    read: Reader,
    paths: Sequence[Path],
    settings: Settings,
    output: Path | None,
    *,
    quiet: bool,
    what: str,
    as_text: Callable[[dict[str, Any]], str] | None = None,
) -> int:
    """Read every path, write its record in input order, and return the exit code.

    `as_text` lays a record out for people; without it records are JSON, one object for one
    input and JSON Lines for several.
    """
    several = len(paths) > 1
    tally = Tally()
    with open_output(output) as stream:
        results = each(read, paths, settings)
        for result in followed(results, len(paths), what, quiet=quiet):
            if isinstance(result, Failed):
                tally.failed += 1
                complain(result.error)
                if as_text is None:
                    stream.write(error_object("document", result.name, result.error))
                continue
            tally.add()
            stream.write(as_text(result) if as_text else as_json(result, compact=several))
            if several:
                stream.flush()
    return tally.exit_code()
