"""Spreadsheets and Parquet files."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, Any

import duckdb

from hirecheck.errors import ExportError
from hirecheck.intake.exports.names import fields_of
from hirecheck.intake.exports.values import scalar

__all__ = ["parquet_batches", "parquet_columns", "sheet_rows"]

_MAX_UNPACKED = 2_000_000_000
_MAX_RATIO = 400
_BATCH = 2_000
#: Where the directory of an OLE file may stand: near its beginning or its end.
_OLE_HEAD = 1_000_000
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def sheet_rows(path: Path) -> Iterator[list[str]]:
    """The rows of the sheet whose first rows have the most known column names.

    Raises ExportError for a file that is no workbook.
    """
    from python_calamine import CalamineError, CalamineWorkbook  # Only workbooks need it.

    _refuse_bomb(path)
    _refuse_locked(path)
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            names = book.sheet_names
            best = max(names, key=lambda name: _known(book, name), default="")
            if not best:
                raise ExportError(str(path), "has no sheet.")
            sheet = book.get_sheet_by_name(best)
            for row in sheet.iter_rows():
                yield [scalar(cell) for cell in row]
    except CalamineError as error:
        problem = f"is not a workbook that can be read ({error})."
        raise ExportError(str(path), problem, remedy="Save it as XLSX or CSV.") from None


def _known(book: Any, name: str) -> int:
    """How many column names of the first rows are known; charts and empty sheets have none."""
    best = 0
    for number, row in enumerate(book.get_sheet_by_name(name).iter_rows()):
        best = max(best, sum(1 for cell in row if fields_of("record", scalar(cell)[:80])))
        if number >= 10:
            break
    return best


def _refuse_bomb(path: Path) -> None:
    """An XLSX is a zip; one that unpacks to many times its size is not opened."""
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return
    if size > _MAX_UNPACKED or (size > 100_000_000 and size > path.stat().st_size * _MAX_RATIO):
        raise ExportError(str(path), f"would unpack to {size / 1e6:,.0f} MB, so it was not opened.")


def _refuse_locked(path: Path) -> None:
    """A workbook with a password is an OLE file with a stream of this name (MS-OFFCRYPTO 2.3)."""
    with path.open("rb") as file:
        head = file.read(_OLE_HEAD)
        locked = head[:4] == b"\xd0\xcf\x11\xe0" and (
            _LOCKED in head or _LOCKED in _tail(file, path.stat().st_size)
        )
    if locked:
        problem = "is locked with a password."
        raise ExportError(str(path), problem, remedy="Open it and save it without one, or as CSV.")


def _tail(file: IO[bytes], size: int) -> bytes:
    file.seek(max(0, size - _OLE_HEAD))
    return file.read()


def parquet_columns(path: Path) -> tuple[list[str], bool]:
    """The column names and whether any column is nested."""
    with closing(_parquet(path)) as found:
        columns = found.description or []
        names = [str(column[0]) for column in columns]
        return names, any(_is_nested(str(column[1])) for column in columns)


def parquet_batches(path: Path) -> Iterator[list[dict[str, Any]]]:
    """Batches of rows as mappings, in file order."""
    with closing(_parquet(path)) as found:
        names = [str(column[0]) for column in found.description or []]
        try:
            while batch := found.fetchmany(_BATCH):
                yield [dict(zip(names, row, strict=True)) for row in batch]
        except duckdb.Error as error:
            problem = f"is damaged ({str(error).splitlines()[0][:120]})."
            raise ExportError(str(path), problem, remedy="Write it again.") from None


def _parquet(path: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    try:
        connection.execute("SET autoinstall_known_extensions = false")
        connection.execute("SET threads = 1")
        connection.execute("SELECT * FROM read_parquet(?)", [str(path)])
    except duckdb.Error as error:
        connection.close()
        why = str(error).splitlines()[0].partition(f" '{path}")[0][:120]
        problem = f"is not a Parquet file that can be read ({why})."
        remedy = "Write it again; it may have been cut off."
        raise ExportError(str(path), problem, remedy=remedy) from None
    return connection


def _is_nested(kind: str) -> bool:
    return kind.endswith("]") or kind.startswith(("STRUCT", "MAP", "LIST", "struct", "map", "list"))
