"""Reads saved reports from disk: one object, or JSON Lines as `score` writes for several."""

from __future__ import annotations

from collections.abc import Iterator
from json import loads
from pathlib import Path
from typing import Any, TextIO

from hirecheck.errors import InputError
from hirecheck.findings import Report
from hirecheck.report.jsonform import report_from_json

__all__ = ["NotAReport", "load_report", "saved_reports", "text_of", "text_of_stream"]

_MOST_BYTES = 512 * 1024 * 1024
_REMEDY = "Give a file written by `hirecheck score --format json`."

#: An entry that is no report: its id or file, and what is wrong.
NotAReport = tuple[str, str]


def load_report(file: Path) -> Report:
    """The report in a file. Raises InputError that says what is wrong with it."""
    return report_from_json(text_of(file), name=str(file))


def text_of(file: Path, remedy: str = _REMEDY) -> str:
    """A file's text. Raises InputError that ends in `remedy`."""
    name = str(file)
    try:
        if file.is_dir():
            raise InputError(name, "is a folder.", remedy=remedy)
        if file.stat().st_size > _MOST_BYTES:
            raise InputError(name, "is larger than 512 MB.", remedy="Split the file by lines.")
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise InputError(name, "does not exist.", remedy=remedy) from error
    except UnicodeDecodeError as error:
        raise InputError(name, "is not UTF-8 text.", remedy=remedy) from error
    except OSError as error:
        raise InputError(name, f"cannot be read ({error.strerror}).") from error


def text_of_stream(stream: TextIO, name: str) -> str:
    """What a pipe gives, within the same limit. Raises InputError."""
    try:
        return stream.read(_MOST_BYTES)
    except UnicodeDecodeError as error:
        raise InputError(name, "is not UTF-8 text.", remedy=_REMEDY) from error


def saved_reports(text: str, name: str) -> Iterator[Report | NotAReport]:
    """The reports of a text in order; a line that is none costs no other line."""
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if len(lines) < 2 or not all(line.startswith("{") for _, line in lines[:2]):
        yield _one(text, name, name)
        return
    for number, line in lines:
        yield _one(line, f"{name}, line {number}", name)


def _one(text: str, place: str, name: str) -> Report | NotAReport:
    try:
        return report_from_json(text, name=place)
    except InputError as error:
        return _earlier_failure(text) or (name, str(error))


def _earlier_failure(text: str) -> NotAReport | None:
    """A line that `score` wrote for a packet that it could not read."""
    try:
        value: Any = loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not isinstance(value.get("error"), str):
        return None
    return str(value.get("id", "")), value["error"]
