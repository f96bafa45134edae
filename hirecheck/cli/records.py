"""What commands share that turn each input into one JSON object: a row boundary and JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hirecheck.cli.codes import Tally
from hirecheck.cli.output import complain, error_object, open_output
from hirecheck.cli.progress import followed
from hirecheck.errors import HirecheckError
from hirecheck.report.safe import json_text
from hirecheck.settings import Settings

__all__ = ["Read", "as_json", "write_records"]

Reader = Callable[[Path, Settings], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one input: its record, or what was wrong with it."""

    path: Path
    record: dict[str, Any] | None
    error: str = ""


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
        results = _in_order(read, paths, settings)
        for result in followed(results, len(paths), what, quiet=quiet):
            if result.record is None:
                tally.failed += 1
                complain(result.error)
                if as_text is None:
                    stream.write(error_object("document", result.path.name, result.error))
                continue
            tally.add()
            form = as_text or (lambda record: as_json(record, compact=several))
            stream.write(form(result.record))
            if several:
                stream.flush()
    return tally.exit_code()


def _in_order(read: Reader, paths: Sequence[Path], settings: Settings) -> Iterator[Read]:
    jobs = min(settings.jobs, len(paths))
    if jobs < 2:
        for path in paths:
            yield _one(read, path, settings)
        return
    with ProcessPoolExecutor(jobs) as pool:
        tasks = [pool.submit(_one, read, path, settings) for path in paths]
        for task in tasks:
            yield task.result()


def _one(read: Reader, path: Path, settings: Settings) -> Read:
    """One input alone: whatever goes wrong in it costs no other input its result."""
    try:
        return Read(path, read(path, settings))
    except HirecheckError as error:
        return Read(path, None, str(error))
    except Exception as error:  # the row boundary: the other broad one
        return Read(path, None, f"{path}: cannot be read ({type(error).__name__}: {error}).")
