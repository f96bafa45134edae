"""Where results go: the terminal, one file, or a folder with a file each; never half a file."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from hirecheck.errors import UsageError
from hirecheck.findings import Report
from hirecheck.report.jsonform import render_json
from hirecheck.report.render import SUFFIX, Format, check_choice, render
from hirecheck.report.safe import file_stem, json_text, visible
from hirecheck.report.story import Audience
from hirecheck.report.table import csv_failure, csv_header, csv_row

__all__ = ["ReportSink", "complain", "error_object", "open_output", "replace_file"]

_WIDEST = 100


def complain(message: str) -> None:
    """One line on stderr about an input that could not be read."""
    print(f"hirecheck: {visible(message, keep_lines=True)}", file=sys.stderr)


@contextmanager
def open_output(output: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that appears whole or not at all."""
    if output is None or str(output) == "-":
        yield sys.stdout
        sys.stdout.flush()
        return
    with replace_file(output) as stream:
        yield stream


@contextmanager
def replace_file(path: Path) -> Iterator[TextIO]:
    """A text file under its final name only when it is complete. Raises UsageError."""
    if not path.parent.is_dir():
        raise UsageError(f"{path}: the folder {path.parent} does not exist")
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".tmp", dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
        # A temporary file is for its owner only; the result gets what any new file would.
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class ReportSink:
    """Takes reports and failures in input order and writes them in one format."""

    def __init__(
        self,
        form: Format,
        audience: Audience,
        output: Path | None,
        *,
        several: bool,
    ) -> None:
        check_choice(form, audience)
        self._form = form
        self._audience = audience
        self._several = several
        self._folder = output if output and _is_folder(output, several) else None
        if form is Format.HTML and several and self._folder is None:
            raise UsageError(
                "--format html writes one page a report: give a folder for several, "
                "such as -o reports/"
            )
        self._output = open_output(None if self._folder else output)
        self._terminal = output is None and sys.stdout.isatty()
        self._names: set[str] = set()
        self._written = 0

    def __enter__(self) -> Self:
        if self._audience is Audience.CANDIDATE:
            complain("read the notice before you hand it over; lines in [brackets] are yours")
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
        self._stream = self._output.__enter__()
        if self._form is Format.CSV and self._folder is None:
            self._stream.write(csv_header())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._output.__exit__(kind, error, trace)

    def report(self, report: Report) -> None:
        """Write one report."""
        if self._folder is not None:
            path = self._folder / self._free_name(report.id)
            with replace_file(path) as stream:
                stream.write(render(report, self._form, self._audience))
            return
        self._write(self._text(report))

    def failure(self, identity: str, error: str) -> None:
        """Say on stderr, and in formats for programs also in the output, what was not read."""
        complain(error)
        if self._folder is not None:
            return
        if self._form is Format.CSV:
            self._write(csv_failure(identity, error))
        elif self._form is Format.JSON:
            self._write(error_object("id", identity, error))

    def _text(self, report: Report) -> str:
        if self._form is Format.CSV:
            return csv_row(report)
        if self._form is Format.JSON:
            return render_json(report, compact=self._several) + "\n"
        width = min(_WIDEST, shutil.get_terminal_size().columns) if self._terminal else _WIDEST
        color = self._terminal and not os.environ.get("NO_COLOR")
        text = render(report, self._form, self._audience, width=width, color=color)
        gap = "\n---\n\n" if self._form is Format.MARKDOWN else "\n\n"
        return (gap if self._written else "") + text

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._written += 1
        if self._several:
            self._stream.flush()

    def _free_name(self, identity: str) -> str:
        stem, number = file_stem(identity), 1
        name = stem
        while name.lower() in self._names:
            number += 1
            name = f"{stem}-{number}"
        self._names.add(name.lower())
        return name + SUFFIX[self._form]


def error_object(key: str, identity: str, error: str) -> str:
    """The JSON line of an input that could not be read."""
    return json_text(json.dumps({key: identity, "error": error}, ensure_ascii=False)) + "\n"


def _is_folder(output: Path, several: bool) -> bool:
    """An existing folder, or for several reports a name without an ending that is free."""
    new = several and not output.suffix and not output.exists() and str(output) != "-"
    return output.is_dir() or new
