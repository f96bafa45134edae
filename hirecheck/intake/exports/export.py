"""`open_export`: any export file as understood columns and rows of one shape."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

from hirecheck.errors import ExportError
from hirecheck.intake.exports.csvfile import Table, header_note, header_of, unique_columns
from hirecheck.intake.exports.dumps import open_dump
from hirecheck.intake.exports.envelope import records_in
from hirecheck.intake.exports.gather import row_of
from hirecheck.intake.exports.jsonfile import Broken, json_lines, json_records
from hirecheck.intake.exports.lines import Lines
from hirecheck.intake.exports.names import MAPPABLE
from hirecheck.intake.exports.objects import applications_of
from hirecheck.intake.exports.row import ColumnUse, ExportRow
from hirecheck.intake.exports.sheets import parquet_batches, parquet_columns, sheet_rows
from hirecheck.intake.exports.streams import Source, open_source
from hirecheck.intake.exports.tables import RowMaker, check_mapping, understand
from hirecheck.intake.exports.values import scalar
from hirecheck.intake.exports.xmlfile import xml_document

__all__ = ["Export", "open_export"]

_SAMPLE = 200
#: Ids beyond this many are no longer compared, to keep memory bounded.
_MAX_IDS = 2_000_000


class Export(Protocol):
    """An export that is open for reading, as often as wanted."""

    notes: list[str]

    @property
    def share(self) -> float:
        """How much of the file `rows` has read so far, 0 to 1; 0 where that cannot be told."""

    def columns(self) -> tuple[ColumnUse, ...]:
        """How each column was understood, why, and how surely."""

    def rows(self) -> Iterator[ExportRow]:
        """Every application in file order; one that cannot be read is a row with `error`."""


def open_export(path: Path, mapping: Mapping[str, str] | None = None) -> Export:
    """Open a CSV, TSV, JSON, JSONL (each also as .gz), XLSX or Parquet file, or a folder of tables.

    `mapping` names fields for columns (or dotted paths of nested data) that would be understood
    otherwise; "ignore" leaves a column out. Raises ExportError where the file cannot be used.
    """
    chosen = MappingProxyType(dict(mapping or {}))
    if path.is_dir():
        return _DumpExport(path, chosen)
    kind = _kind_of(path)
    if kind == "table":
        return _TableExport(path, chosen)
    if kind == "sheet":
        return _SheetExport(path, chosen)
    if kind == "parquet" and not parquet_columns(path)[1]:
        return _ParquetTable(path, chosen)
    return _RecordExport(path, chosen, kind)


def _kind_of(path: Path) -> str:
    """table, sheet, parquet, json, lines or xml, by the first bytes and then the name."""
    with open_source(path) as source:
        head = source.stream.read(65_536)
    if head[:4] == b"PAR1":
        return "parquet"
    if head[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        return "sheet"
    text = head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").lstrip()
    if text[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = text[2:].lstrip()
    names = {suffix.lower() for suffix in path.suffixes}
    if text[:5] == b"<?xml" or (".xml" in names and text[:1] == b"<"):
        return "xml"
    if names & {".csv", ".tsv", ".tab", ".txt"} or text[:1] not in (b"{", b"["):
        return "json" if names & {".json"} and not names & {".csv"} else "table"
    if names & {".jsonl", ".ndjson"}:
        return "lines"
    first, _, second = text.partition(b"\n")
    complete = first.rstrip().endswith(b"}") and second.lstrip()[:1] == b"{"
    return "lines" if complete and first[:1] == b"{" else "json"


class _Ids:
    """Notices an id that is given twice."""

    def __init__(self, notes: list[str]) -> None:
        self._seen: set[int] = set()
        self._notes = notes
        self._told = 0

    def note(self, row: ExportRow) -> None:
        if not row.id or len(self._seen) >= _MAX_IDS:
            return
        key = hash(row.id)
        if key in self._seen:
            self._told += 1
            if self._told <= 10:
                self._notes.append(f"id {row.id[:60]!r} is given again in row {row.row:,}")
        self._seen.add(key)


class _Rows(ABC):
    """What all kinds of exports share: rows of cells, made into rows of fields."""

    def __init__(self, path: Path, mapping: Mapping[str, str]) -> None:
        self.path = path
        self.mapping = mapping
        self.notes: list[str] = []
        self._source: Source | None = None

    @property
    def share(self) -> float:
        """How much of the file `rows` has read so far, 0 to 1; 0 where that cannot be told."""
        return self._source.share if self._source else 0.0

    @abstractmethod
    def columns(self) -> tuple[ColumnUse, ...]:
        """How each column was understood, why, and how surely."""

    def _numbered(self, rows: Iterable[ExportRow]) -> Iterator[ExportRow]:
        ids = _Ids(self.notes)
        for row in rows:
            if not row.error:
                ids.note(row)
            yield row


class _TableExport(_Rows):
    """CSV and TSV."""

    def __init__(self, path: Path, mapping: Mapping[str, str]) -> None:
        super().__init__(path, mapping)
        with open_source(path) as source:
            lines = Lines(source.stream)
            if lines.empty and source.broken:
                raise ExportError(str(path), f"holds nothing: {source.broken}.")
            table = Table(str(path), lines)
            check_mapping(str(path), mapping, table.columns)
            self._plans = understand(table.columns, table.sample, mapping)
        self.notes += table.notes

    def columns(self) -> tuple[ColumnUse, ...]:
        """How each column was understood, why, and how surely."""
        return tuple(plan.use for plan in self._plans)

    def rows(self) -> Iterator[ExportRow]:
        """Every application in file order; one that cannot be read is a row with `error`."""
        return self._numbered(self._rows())

    def _rows(self) -> Iterator[ExportRow]:
        make = RowMaker(self._plans).row
        number = 0
        with open_source(self.path) as source:
            self._source = source
            table = Table(str(self.path), Lines(source.stream))
            told = len(table.notes)
            for number, raw in enumerate(table.rows(), start=1):
                yield ExportRow(number, error=raw.error) if raw.error else make(number, raw.cells)
            if source.broken:
                yield ExportRow(number + 1, error=source.broken)
        self.notes += [note for note in table.notes[told:] if note not in self.notes]


class _SheetExport(_Rows):
    """A workbook's best sheet."""

    def __init__(self, path: Path, mapping: Mapping[str, str]) -> None:
        super().__init__(path, mapping)
        head = [row for row in islice(sheet_rows(path), _SAMPLE) if any(row)]
        if not head:
            raise ExportError(str(path), "has no rows; expected a header row and rows.")
        self._place, names = header_of(head)
        if self._place > 0:
            self.notes.append(header_note(self._place))
        names = _without_empty_tail(names)
        self._names, doubled = unique_columns(names)
        if doubled:
            self.notes.append(f"columns given twice: {', '.join(doubled[:10])}")
        check_mapping(str(path), mapping, self._names)
        self._plans = understand(self._names, head[self._place + 1 :], mapping)

    def columns(self) -> tuple[ColumnUse, ...]:
        """How each column was understood, why, and how surely."""
        return tuple(plan.use for plan in self._plans)

    def rows(self) -> Iterator[ExportRow]:
        """Every application in file order; one that cannot be read is a row with `error`."""
        return self._numbered(self._rows())

    def _rows(self) -> Iterator[ExportRow]:
        make = RowMaker(self._plans).row
        width = len(self._names)
        filled = (row for row in sheet_rows(self.path) if any(row))
        for number, row in enumerate(islice(filled, self._place + 1, None), start=1):
            yield make(number, [*row[:width], *[""] * (width - len(row))])


def _without_empty_tail(names: list[str]) -> list[str]:
    while names and not names[-1]:
        names = names[:-1]
    return names


class _ParquetTable(_Rows):
    """A Parquet file with plain columns."""

    def __init__(self, path: Path, mapping: Mapping[str, str]) -> None:
        super().__init__(path, mapping)
        self._names, doubled = unique_columns(parquet_columns(path)[0])
        if doubled:
            problem = f"has columns given twice ({', '.join(doubled[:5])})."
            raise ExportError(str(path), problem, remedy="Rename them.")
        check_mapping(str(path), mapping, self._names)
        first = next(parquet_batches(path), [])
        self._plans = understand(self._names, [_cells(r) for r in first[:_SAMPLE]], mapping)

    def columns(self) -> tuple[ColumnUse, ...]:
        """How each column was understood, why, and how surely."""
        return tuple(plan.use for plan in self._plans)

    def rows(self) -> Iterator[ExportRow]:
        """Every application in file order; one that cannot be read is a row with `error`."""
        make = RowMaker(self._plans).row
        records = (record for batch in parquet_batches(self.path) for record in batch)
        return self._numbered(make(n, _cells(record)) for n, record in enumerate(records, start=1))


def _cells(record: dict[str, Any]) -> list[str]:
    return [scalar(value) for value in record.values()]


class _RecordExport(_Rows):
    """JSON, JSON lines and nested Parquet: records that are walked."""

    def __init__(self, path: Path, mapping: Mapping[str, str], kind: str) -> None:
        super().__init__(path, mapping)
        self._kind = kind
        uses = _Uses(mapping)
        read = 0
        with open_source(path) as source:
            for record in islice(self._records(source), _SAMPLE):
                if isinstance(record, dict):
                    read += 1
                    applications_of(record, mapping, uses.see)
        if not read and not source.broken:
            problem = "has no records; expected a list of applications or candidates."
            raise ExportError(str(path), problem)
        check_mapping(str(path), mapping, [*uses.found, *mapping])
        self._columns = uses.columns()

    def columns(self) -> tuple[ColumnUse, ...]:
        """How each path was understood, why, and how surely."""
        return self._columns

    def rows(self) -> Iterator[ExportRow]:
        """Every application in file order; one that cannot be read is a row with `error`."""
        return self._numbered(self._rows())

    def _records(self, source: Source) -> Iterator[dict[str, Any] | Broken]:
        if self._kind == "parquet":
            return (record for batch in parquet_batches(self.path) for record in batch)
        if self._kind == "xml":
            return iter(records_in(xml_document(str(self.path), source.stream)))
        read: Callable[..., Iterator[dict[str, Any] | Broken]]
        read = json_lines if self._kind == "lines" else json_records
        return read(str(self.path), source.stream)

    def _rows(self) -> Iterator[ExportRow]:
        number = 0
        with open_source(self.path) as source:
            self._source = source
            for record in self._records(source):
                if isinstance(record, Broken):
                    number += 1
                    yield ExportRow(number, error=record.why)
                    continue
                for found in applications_of(record, self.mapping):
                    number += 1
                    yield row_of(number, found)
            if source.broken:
                yield ExportRow(number + 1, error=source.broken)


class _DumpExport(_Rows):
    """A folder of tables that name each other by their ids."""

    def __init__(self, path: Path, mapping: Mapping[str, str]) -> None:
        super().__init__(path, mapping)
        self._dump = open_dump(path)
        uses = _Uses(mapping)
        for record in islice(self._dump.records(), _SAMPLE):
            applications_of(record, mapping, uses.see)
        check_mapping(str(path), mapping, [*uses.found, *mapping])
        self._columns = uses.columns()
        if self._dump.left_out:
            names = ", ".join(self._dump.left_out)
            self.notes.append(f"tables that belong to no candidate were left out: {names}")

    def columns(self) -> tuple[ColumnUse, ...]:
        """How each path was understood, why, and how surely."""
        return self._columns

    def rows(self) -> Iterator[ExportRow]:
        """Every application, by the order of the people's table."""
        records = self._dump.records()
        found = (one for record in records for one in applications_of(record, self.mapping))
        return self._numbered(row_of(n, one) for n, one in enumerate(found, start=1))


class _Uses:
    """Collects the paths of nested records with what each was understood as."""

    def __init__(self, mapping: Mapping[str, str]) -> None:
        self.found: dict[str, ColumnUse] = {}
        self._mapping = mapping

    def see(self, path: str, field: str, value: Any) -> None:
        """Note one path the first time that it has a value."""
        if path in self.found or len(self.found) > 5_000:
            return
        if mapped := self._mapping.get(path):
            use = ColumnUse(path, "" if mapped == "ignore" else mapped, "mapped by the user", 1.0)
        elif field:
            use = ColumnUse(path, field, "by its name", 0.95 if field in MAPPABLE else 0.9)
        else:
            use = ColumnUse(path, "", "neither name nor content is known", 0.0)
        self.found[path] = use

    def columns(self) -> tuple[ColumnUse, ...]:
        """All paths in the order seen."""
        return tuple(replace(use) for use in self.found.values())
