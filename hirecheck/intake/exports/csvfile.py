"""CSV and TSV as header and rows: dialect by trial, header rows found, runaway quotes contained."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from hirecheck.errors import ExportError
from hirecheck.intake.exports.guess import guess_value
from hirecheck.intake.exports.lines import MAX_LINE, TOO_LONG, Lines
from hirecheck.intake.exports.names import fields_of, is_foreign
from hirecheck.report.words import count

__all__ = [
    "Dialect", "RawRow", "Table", "dialect_of", "header_note", "header_of", "unique_columns",
]  # fmt: skip

_DELIMITERS = ",;\t|\x1f^"
_SAMPLE_ROWS = 60
_HEADER_ROWS = 10
_MAX_COLUMNS = 5_000
#: A quoted cell may hold a resume; one that goes on for longer lost its closing quote.
_MAX_RECORD_LINES = 5_000
_MAX_CELL = 8_000_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the cells of a table are divided and quoted."""

    delimiter: str = ","
    quote: str = '"'
    escape: str | None = None


@dataclass(frozen=True, slots=True)
class RawRow:
    """One record as cells, with the line that it begins on, or why it could not be read."""

    line: int
    cells: Sequence[str] = ()
    error: str = ""


def _why(error: Exception) -> str:
    if isinstance(error, _Runaway):
        return "a quoted cell does not end"
    return "a line end within a cell that is not quoted" if "new-line" in str(error) else str(error)


def _is_noise(text: str) -> bool:
    """True where control characters, which no table holds, are many."""
    controls = sum(c < " " and c not in "\t\n\r\f\x00\x1c\x1d\x1e\x1f" for c in text[:20_000])
    return controls > 20 + len(text[:20_000]) // 50


class _Runaway(Exception):
    """A quoted cell does not end."""


class Table:
    """A text table: `columns`, then `rows()` once. `notes` grow while it is read."""

    def __init__(self, name: str, lines: Lines) -> None:
        if lines.empty:
            raise ExportError(name, "is empty; expected a header row and rows.")
        if _is_noise(lines.sample):
            problem = "is not text; expected a table of applications."
            raise ExportError(name, problem, remedy="Export it as CSV, XLSX, JSON or Parquet.")
        self.name = name
        self.notes: list[str] = []
        self._lines = lines
        self.dialect = dialect_of(lines.sample)
        self._records = _records(iter(lines), self.dialect)
        self._first = self._head()
        rows = [row for row in self._first if not row.error]
        place, columns = header_of([row.cells for row in rows])
        if len(columns) > _MAX_COLUMNS:
            problem = f"has {len(columns):,} columns; at most {_MAX_COLUMNS:,} are read."
            raise ExportError(name, problem, remedy="Check its delimiter and line ends.")
        self._skip = place + 1
        self._header = list(rows[place].cells) if place >= 0 else []
        if place < 0:
            self.notes.append("the table has no header row; columns are numbered")
        elif place > 0:
            self.notes.append(header_note(place))
        self.columns, doubled = unique_columns(columns)
        if doubled:
            self.notes.append(f"columns given twice: {', '.join(doubled[:10])}")
        self.sample = [row.cells for row in rows[self._skip :]]

    def _head(self) -> list[RawRow]:
        found = []
        for row in self._records:
            if row.error or any(cell.strip() for cell in row.cells):
                found.append(row)
            if len(found) >= 200:
                break
        return found

    def rows(self) -> Iterator[RawRow]:
        """Every record below the header; blank ones are left out."""
        width, again = len(self.columns), 0
        for row in chain(self._first[self._skip :], self._records):
            if row.cells == self._header and self._header:
                again += 1
            elif row.error or any(row.cells):
                yield self._fitted(row, width)
        if again:
            told = count(again, "row was", "rows were")
            self.notes.append(f"the header is repeated; {told} left out")
        self.notes += self._lines.notes

    def _fitted(self, row: RawRow, width: int) -> RawRow:
        """Short rows are filled up; long ones are an error unless the rest is blank."""
        cells = row.cells
        if len(cells) == 1 and cells[0] == TOO_LONG:
            error = f"line {row.line:,} is longer than {MAX_LINE:,} bytes"
            return RawRow(row.line, error=error)
        if row.error or len(cells) == width:
            return row
        if len(cells) < width:
            return RawRow(row.line, [*cells, *[""] * (width - len(cells))])
        if not any(cell.strip() for cell in cells[width:]):
            return RawRow(row.line, cells[:width])
        error = f"line {row.line:,} has {len(cells):,} cells; the header has {width:,}"
        return RawRow(row.line, error=error)


def dialect_of(sample: str) -> Dialect:
    """The delimiter and quote under which the first rows are most alike in length."""
    first, _, _ = sample.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return Dialect(delimiter=first.strip()[4])
    lines = sample.splitlines(keepends=True)[: _SAMPLE_ROWS * 5]
    quote = "'" if sample.count("'") > 3 and sample.count('"') == 0 and "','" in sample else '"'
    escape = "\\" if '\\"' in sample and '""' not in sample else None
    best = max(_DELIMITERS, key=lambda mark: _evenness(lines, Dialect(mark, quote, escape)))
    return Dialect(best, quote, escape)


def _evenness(lines: list[str], dialect: Dialect) -> float:
    """How many cells a delimiter makes, and how evenly over the rows."""
    if not any(dialect.delimiter in line for line in lines):
        return 0.0
    widths: list[int] = []
    try:
        for row in _reader(iter(lines), dialect):
            if row:
                widths.append(len(row))
            if len(widths) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0
    usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
    if usual < 2:
        return 0.01 * max(widths, default=0)
    return widths.count(usual) / len(widths) * min(usual, 12)


def _reader(lines: Iterator[str], dialect: Dialect) -> Iterator[list[str]]:
    return csv.reader(
        lines,
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        escapechar=dialect.escape,
        doublequote=dialect.escape is None,
        skipinitialspace=True,
    )


class _Feed:
    """Hands lines to the CSV reader and remembers those of the record being read."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.lines = lines
        self.number = 0
        self.record: list[str] = []
        self.again: list[str] = []
        self.ended = False

    def is_open(self, quote: str) -> bool:
        """True when the file ended inside a quoted cell that had gone over several lines."""
        return self.ended and len(self.record) > 1 and "".join(self.record).count(quote) % 2 == 1

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.record) > _MAX_RECORD_LINES:
            raise _Runaway
        try:
            line = self.again.pop() if self.again else next(self.lines)
        except StopIteration:
            self.ended = True
            raise
        self.record.append(line)
        self.number += 1
        return line

    def done(self) -> int:
        """Forget the lines of a finished record; returns the line that it began on."""
        began = self.number - len(self.record) + 1
        self.record.clear()
        return began

    def restart(self) -> int:
        """Give back all lines of the failed record but its first."""
        began = self.number - len(self.record) + 1
        self.again += reversed(self.record[1:])
        self.number = began
        self.record.clear()
        return began


def _records(lines: Iterator[str], dialect: Dialect) -> Iterator[RawRow]:
    # The limit is the interpreter's own and the same for every reader of it.
    csv.field_size_limit(_MAX_CELL)
    feed = _Feed(_without_separator_line(lines))
    reader = _reader(feed, dialect)
    while True:
        try:
            for cells in reader:
                if feed.is_open(dialect.quote):
                    raise _Runaway
                yield RawRow(feed.done(), cells)
        except (_Runaway, csv.Error) as error:
            why = _why(error)
            line = feed.restart()
            yield RawRow(line, error=f"line {line:,} could not be read ({why})")
            reader = _reader(feed, dialect)
        else:
            return


def _without_separator_line(lines: Iterator[str]) -> Iterator[str]:
    """Without the `sep=;` that spreadsheet programs put first."""
    for number, line in enumerate(lines):
        if number == 0 and line.lower().startswith("sep=") and len(line.strip()) == 5:
            continue
        yield line


def header_note(place: int) -> str:
    """What to tell where the header is not the first row."""
    return f"the header was found in row {place + 1}; what stands above was left out"


def header_of(rows: Sequence[Sequence[str]]) -> tuple[int, list[str]]:
    """Which row is the header (-1 for none), and its names.

    The header is the row among the first that has the most names known to the table of fields.
    A sparse row directly above gives its groups ("Reference", "", "Employer", "") as first words.
    """
    if not rows:
        return -1, []
    known = [_known(row) for row in rows[:_HEADER_ROWS]]
    place = max(range(len(known)), key=lambda n: (known[n], -n))
    if known[place] == 0:
        place = 0
    header = [cell.strip() for cell in rows[place]]
    if any(guess_value(cell) in ("email", "ip") for cell in header):
        return -1, [f"column {number}" for number in range(1, len(header) + 1)]
    if place > 0 and _is_group_row(rows[place - 1], len(header)):
        header = _grouped(rows[place - 1], header)
    return place, header


def _known(row: Sequence[str]) -> int:
    return sum(1 for cell in row[:_MAX_COLUMNS] if len(cell) < 80 and fields_of("record", cell))


def _is_group_row(row: Sequence[str], width: int) -> bool:
    """True for names that each stand over several columns, and not for "Run by", "Rita", "On" …"""
    filled = [place for place, cell in enumerate(row) if cell.strip()]
    steps = [after - before for before, after in pairwise(filled)]
    wide = sum(1 for step in steps if step > 1)
    known = sum(1 for p in filled if fields_of("record", row[p]) or is_foreign(row[p]))
    return 2 <= len(filled) < width and wide * 2 >= len(steps) and known * 2 >= len(filled)


def _grouped(groups: Sequence[str], header: list[str]) -> list[str]:
    """Names with the heading above them in front, where the name alone is not known."""
    found, group = [], ""
    for place, name in enumerate(header):
        if place < len(groups) and groups[place].strip():
            group = groups[place].strip()
        found.append(f"{group} / {name}" if group and name and not _is_plain(group) else name)
    return found


def _is_plain(group: str) -> bool:
    return "inside" in fields_of("record", group)


def unique_columns(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Names made distinct ("Email", "Email (2)"), blank ones numbered, and the doubled ones."""
    counts: dict[str, int] = {}
    found: list[str] = []
    doubled: list[str] = []
    for number, name in enumerate(names, start=1):
        name = name.strip() or f"column {number}"
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == 2:
            doubled.append(name)
        found.append(name if counts[name] == 1 else f"{name} ({counts[name]})")
    return found, doubled
