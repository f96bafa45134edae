"""Puts the rows of a laid-out resume where they belong before it is cut into sections.

Three habits of templates break the reading order of any text: headings in the left margin beside
the first entry, dates and places in a column of their own, and two sections side by side.
"""

from __future__ import annotations

import re
from dataclasses import replace

from hirecheck.extract.dates import find_ranges
from hirecheck.extract.resume.headings import heading_of
from hirecheck.extract.resume.rows import Row
from hirecheck.extract.resume.words import is_place

__all__ = ["arranged"]


def arranged(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows in the order that a reader would take them, numbered anew."""
    if not any("\t" in row.text or row.column for row in rows):
        return rows
    ordered = _late_headings(_date_columns(_over_the_page(rows)))
    split = [piece for row in _margin_headings(ordered) for piece in _date_cells(row)]
    apart = _side_by_side(split)
    return tuple(replace(row, index=index) for index, row in enumerate(apart))


def _cells(row: Row) -> list[Row]:
    """The row's cells as rows of their own; only the first is at a known place."""
    pieces, at = [], 0
    for cell in row.text.split("\t"):
        begin = at + len(cell) - len(cell.lstrip())
        text = cell.strip()
        if text:
            start = row.start + begin
            x0 = row.x0 if at == 0 else max(row.x0 + 1.0, row.x1 - 1.0)
            pieces.append(replace(row, start=start, end=start + len(text), text=text, x0=x0))
        at += len(cell) + 1
    return pieces


def _is_dated(text: str) -> bool:
    """True for a date or period with nothing else beside it."""
    ranges = find_ranges(text) if any(c.isdigit() for c in text) else []
    return bool(ranges) and len(text) - (ranges[0].to - ranges[0].at) <= 3


_DURATION = re.compile(
    r"\(?(?:\d{1,2} (?:years?|yrs?|jahre?|ans?|años?))?,? ?(?:\d{1,2} (?:months?|mos?|monate?|"
    r"mois|meses))?\)?",
    re.IGNORECASE,
)


def _date_cells(row: Row) -> list[Row]:
    """A date set to the right of a line of prose belongs to the entry's header above it."""
    if "\t" not in row.text:
        return [row]
    cells = _cells(row)
    first, last = cells[0], cells[-1]
    if len(cells) < 2 or not (row.bullet or first.words > 8 or first.text[0].islower()):
        return [row]
    if _is_dated(last.text) or is_place(last.text):
        date = replace(last, bullet=False, x0=row.x0, bold=False)
        return [date, replace(first, end=cells[-2].end, text=row.text[: cells[-2].end - row.start])]
    if _DURATION.fullmatch(last.text) and any(c.isdigit() for c in last.text):
        return [replace(first, end=cells[-2].end, text=row.text[: cells[-2].end - row.start])]
    return [row]


def _margin_headings(rows: tuple[Row, ...]) -> list[Row]:
    """Takes a heading apart from the entry that stands beside it on the same line."""
    alone = {heading_of(row.text) for row in rows}
    result: list[Row] = []
    for row, follower in zip(rows, [*rows[1:], None], strict=False):
        cells = _cells(row) if "\t" in row.text and not row.bullet else []
        kind = heading_of(cells[0].text) if len(cells) > 1 else ""
        hanging = follower is not None and follower.x0 > row.x0 + 30
        placed = bool(row.x1) and (hanging or row.heading)
        both = kind and heading_of(cells[1].text)
        if kind and not both and (placed or (not row.x1 and kind not in alone)):
            rest = row.text[cells[1].start - row.start :]
            result.append(replace(cells[0], heading=True, gap=True))
            x0 = follower.x0 if hanging and follower is not None else row.x0
            result.append(
                replace(row, start=cells[1].start, text=rest, x0=x0, heading=False, gap=False)
            )
        else:
            result.append(row)
    return result


def _runs(rows: list[Row]) -> list[list[Row]]:
    """Rows in a row of one column of one page."""
    runs: list[list[Row]] = []
    for row in rows:
        if runs and (runs[-1][-1].page, runs[-1][-1].column) == (row.page, row.column):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _over_the_page(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """A column that goes on at the top of the next page is read on before the side bar."""
    runs = _runs(list(rows))
    at = 1
    while at < len(runs):
        first = runs[at][0]
        begin = at
        while begin and runs[begin - 1][0].page == first.page - 1 and runs[begin - 1][0].column:
            begin -= 1
        main = runs[begin - 1] if begin else []
        goes_on = main and main[-1].page == first.page - 1 and abs(main[-1].x0 - first.x0) < 30
        aside = runs[begin:at]
        plain = first.x1 and not first.column and not heading_of(first.text)
        right = all(min(r.x0 for r in run) > first.x0 + 60 for run in aside)
        if aside and goes_on and plain and right:
            runs[begin : at + 1] = [runs[at], *aside]
        at += 1
    return tuple(row for run in runs for row in run)


def _date_columns(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Joins a column of dates to the column of entries beside it, line by line."""
    runs = _runs(list(rows))
    result: list[Row] = []
    kind = ""
    while runs:
        dates = runs.pop(0)
        entries = _beside(dates, runs) if _is_date_column(dates) else []
        kinds = [heading_of(row.text) for row in entries]
        if entries and (kind in _DATED or any(k in _DATED for k in kinds)):
            runs = runs[sum(1 for run in runs if run[0] in entries) :]
            both = sorted([*dates, *entries], key=lambda row: (round(row.y0 / 4), row.x0))
            dates = [replace(row, column=dates[0].column) for row in both]
        result += dates
        kind = next((k for row in reversed(dates) if (k := heading_of(row.text))), kind)
    return tuple(result)


_DATED = ("jobs", "schools")


def _is_date_column(run: list[Row]) -> bool:
    """True for a narrow column that holds dates, places and little else, and no heading."""
    dated = sum(_is_dated(row.text) for row in run)
    if not run[0].x1 or not dated or any(heading_of(row.text) for row in run):
        return False
    return 3 * dated >= len(run) - 4 and all(len(row.text) < 40 for row in run)


def _beside(dates: list[Row], runs: list[list[Row]]) -> list[Row]:
    """The rows of the columns to the right that were read next, at the same height."""
    found: list[Row] = []
    top = min(row.y0 for row in dates) - 6
    for run in runs:
        right = run[0].page == dates[0].page and run[0].column > dates[0].column
        if not right or min(row.y0 for row in run) < top:
            break
        found += run
    return found


def _late_headings(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Moves a heading that was read after the columns below it back to its height on the page."""
    result: list[Row] = []
    for row in rows:
        at = len(result)
        if not result or result[-1].y0 <= row.y0:  # it stands below what was read before it
            result.append(row)
            continue
        while at and result[at - 1].page == row.page and not heading_of(result[at - 1].text):
            at -= 1
        block = result[at:]
        lower = [other for other in block if other.y0 > row.y0 + 2]
        upper = [other for other in block if other.y0 <= row.y0 + 2]
        cut_through = {other.column for other in upper} & {other.column for other in lower}
        if row.x1 and len({r.column for r in block}) > 1 and cut_through and heading_of(row.text):
            result = [*result[:at], *upper, row, *lower]
        else:
            result.append(row)
    return tuple(result)


def _side_by_side(rows: list[Row]) -> list[Row]:
    """Two headings on one line head two sections; each cell below goes to its own."""
    result: list[Row] = []
    right: list[Row] = []
    pending = False
    for row in rows:
        cells = _cells(row) if "\t" in row.text else [row]
        kinds = [heading_of(cell.text) for cell in cells]
        if len(cells) == 2 and all(kinds):
            result += right
            result.append(cells[0])
            right, pending = [cells[1]], True
        elif pending and heading_of(row.text):
            result += right
            right, pending = [], False
            result.append(row)
        elif pending and len(cells) == 2:
            result.append(cells[0])
            right.append(cells[1])
        elif pending and (row.x0 > result[-1].x0 + 60 if row.x1 else row.column > 0):
            right.append(row)
        else:
            result.append(row)
    return [*result, *right]
