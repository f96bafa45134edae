"""Finds the entries of a dated section: which lines make the header of each, and its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hirecheck.extract.dates import DateRange, find_ranges
from hirecheck.extract.resume.parts import Part, parts_of
from hirecheck.extract.resume.rows import Row
from hirecheck.extract.resume.words import employer_score, label_of, title_score

__all__ = ["Entry", "dated_entries", "dates_of", "undated_entries"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its date if it has one, the parts of its header lines, the rows below them."""

    when: DateRange | None
    parts: tuple[Part, ...]
    header: tuple[Row, ...]
    body: tuple[Row, ...]


def dates_of(rows: tuple[Row, ...], text: str) -> dict[int, list[DateRange]]:
    """Date ranges by row, in document offsets; one broken over two rows belongs to the first."""
    found: dict[int, list[DateRange]] = {}
    skip = -1
    for row, follower in zip(rows, [*rows[1:], None], strict=False):
        has_digit = any(c.isdigit() for c in row.text)
        if not has_digit:
            continue
        end = row.end
        if follower is not None and re.search(r"[-–—]\s*$", row.text) and len(follower.text) < 40:
            end = follower.end
        shift = row.start
        ranges = find_ranges(text[shift:end])
        moved = [_shifted(r, shift) for r in ranges if r.at + shift >= skip]
        moved = [r for r in moved if r.at < row.end and r.start is not None]
        if moved:
            found[row.index] = moved
            skip = moved[-1].to
    return found


def _shifted(found: DateRange, by: int) -> DateRange:
    return DateRange(
        found.at + by, found.to + by, found.start, found.end, found.current, found.single
    )


# The sum that networking sites write under an employer's name ("5 years 2 months").
_DURATION_ALONE = re.compile(
    r"\(?(?:\d{1,2} (?:years?|yrs?|jahre?|ans?|años?|anos?|anni|jaar))?,? ?"
    r"(?:\d{1,2} (?:months?|mos?|monate?|mois|meses|mesi|maanden))?\)?",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"\b(?:ltd|inc|corp|co|llc|bros|jr|sr|st|pvt|pte|dr|mt|no|dept|univ|e\.v|s\.a|s\.l|s\.r\.l|"
    r"\w)\.",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-zà-ÿ\d]\.$|[a-zà-ÿ]\.\s+[A-Z]")


def _is_header(row: Row) -> bool:
    """True for a line that could stand in an entry's header: short, no bullet, no prose."""
    text = row.text
    if row.bullet or len(text) > 110 or row.words > 14 or text[0].islower():
        return False
    prose = row.words > 4 and _SENTENCE.search(_ABBREVIATION.sub("", text))
    return not prose and text[-1] not in ",;"


def _remainder(row: Row, when: DateRange) -> str:
    at, to = max(0, when.at - row.start), min(len(row.text), when.to - row.start)
    return (row.text[:at] + " " + row.text[to:]).strip(" ()[]|,-–—:•·/")


def _is_anchor(row: Row, when: DateRange) -> bool:
    """True where the date stands at the edge of a header line, or alone."""
    rest = _remainder(row, when)
    rest_words = len(rest.split())
    at_start = when.at - row.start <= 12 and len(row.text[: when.at - row.start].split()) <= 1
    at_end = row.end - when.to <= 3 or bool(
        re.fullmatch(r"\W*(?:\([^)]{0,30}\))?\W*", row.text[when.to - row.start :])
    )
    if not rest or rest_words <= 1:
        return True
    if row.bullet:
        return (
            rest_words <= 9
            and (at_start or at_end)
            and not when.single
            and not _SENTENCE.search(row.text)
        )
    if when.single:
        return rest_words <= 9 and (at_start or at_end) and not row.text[0].islower()
    if at_start:
        return True
    if row.text[0].islower() or rest_words > 16:
        return False
    return at_end or rest_words <= 12


def dated_entries(rows: tuple[Row, ...], text: str) -> list[Entry]:
    """The section's entries in reading order."""
    rows = tuple(row for row in rows if not _DURATION_ALONE.fullmatch(row.text))
    dates = dates_of(rows, text)
    anchors = _anchors(rows, dates)
    if not anchors:
        return []
    place = {row.index: at for at, row in enumerate(rows)}
    positions = [place[row.index] for row, _ in anchors]
    above = _rows_above(rows, positions, dates)
    entries = []
    for number, (row, when) in enumerate(anchors):
        position = positions[number]
        following = positions[number + 1] if number + 1 < len(positions) else None
        stop = following - above[number + 1] if following is not None else len(rows)
        below = _rows_below(rows, position, stop, above[number], row, when, dates)
        first, last = position - above[number], position + below
        header = rows[first : last + 1]
        parts = [
            part
            for r in header
            for part in parts_of(r, dates.get(r.index, []), place[r.index] - position)
        ]
        entries.append(Entry(when, tuple(parts), header, rows[last + 1 : max(last + 1, stop)]))
    return entries


def _anchors(
    rows: tuple[Row, ...], dates: dict[int, list[DateRange]]
) -> list[tuple[Row, DateRange]]:
    candidates = [
        (row, when)
        for row in rows
        for when in dates.get(row.index, [])[:1]
        if _is_anchor(row, when)
    ]
    ranges = [(row, when) for row, when in candidates if not when.single]
    plain = [(row, when) for row, when in ranges if not row.bullet]
    if plain:
        lone = [
            (row, when)
            for row, when in candidates
            if when.single and not row.bullet and _like_the_ranges(row, when, plain)
        ]
        return sorted(plain + lone, key=lambda pair: pair[0].index)
    return ranges or [(row, when) for row, when in candidates if not row.bullet] or candidates


def _like_the_ranges(row: Row, when: DateRange, ranges: list[tuple[Row, DateRange]]) -> bool:
    """A single date counts among ranges where it stands as they stand."""
    rest = bool(_remainder(row, when))
    similar = [other for other, found in ranges if bool(_remainder(other, found)) == rest]
    if not similar:
        return False
    if not row.x1:
        return not rest or title_score(row.text) >= 2
    return any(other.bold == row.bold and abs(other.size - row.size) < 0.6 for other in similar)


def _rows_above(
    rows: tuple[Row, ...], positions: list[int], dates: dict[int, list[DateRange]]
) -> list[int]:
    """How many rows above each date belong to its header; the first entry shows how many."""
    first = positions[0]
    usual = first
    while usual and not all(_is_header(row) for row in rows[first - usual : first]):
        usual -= 1
    usual = min(usual, 3)
    counts = []
    previous = -1
    for number, position in enumerate(positions):
        count = 0
        while (
            count < usual
            and position - count - 1 > previous
            and rows[position - count - 1].column == rows[position].column
            and _is_header(rows[position - count - 1])
        ):
            count += 1
        if number and count == usual and usual:
            count = _without_prose(rows, position, count, rows[first - usual : first])
        counts.append(count)
        previous = position
    return counts


def _without_prose(rows: tuple[Row, ...], position: int, count: int, model: tuple[Row, ...]) -> int:
    """Where layout tells, rows set like the first entry's header; else all that were counted."""
    if not rows[position].size:
        return count
    while count:
        row, like = rows[position - count], model[len(model) - count]
        before = rows[position - count - 1]
        apart = before.bullet and row.x0 <= before.x0 + 1
        apart = apart and (row.gap or row.size > before.size + 0.3)
        if (row.bold or not like.bold or apart) and abs(row.size - like.size) < 0.8:
            return count
        count -= 1
    return 0


def _rows_below(
    rows: tuple[Row, ...],
    position: int,
    stop: int,
    above: int,
    row: Row,
    when: DateRange,
    dates: dict[int, list[DateRange]],
) -> int:
    """How many rows below the date still belong to the header."""
    have = rows[position - above : position]
    rest = _remainder(row, when)
    named = sum(1 for r in have if title_score(r.text) >= 2 or employer_score(r.text) >= 1) + bool(
        rest
    )
    wanted = 0 if above >= 2 else 3 - above - bool(rest) if not (above and rest) else 1
    if above == 1 and not rest:
        wanted = 1 if named <= 1 else 0
    count = 0
    while (
        count < wanted
        and position + count + 1 < stop
        and _is_header(rows[position + count + 1])
        and not dates.get(rows[position + count + 1].index)
    ):
        count += 1
    if above or len(rest.split()) > 1:
        return count
    return max(count, _labelled_below(rows[position + 1 : min(stop, position + 12)], dates))


def _labelled_below(rows: tuple[Row, ...], dates: dict[int, list[DateRange]]) -> int:
    """How many rows reach to the last one that a form's label names as title or employer."""
    last = 0
    for count, row in enumerate(rows, start=1):
        label = label_of(row.text)[0]
        if dates.get(row.index):
            break
        last = count if label in ("title", "employer") else last
    return last


def undated_entries(rows: tuple[Row, ...]) -> list[Entry]:
    """Candidates where a section has no dates: header lines with a description below them."""
    entries: list[Entry] = []
    at = 0
    while at < len(rows):
        length = 0
        while length < 3 and at + length < len(rows) and _is_header(rows[at + length]):
            length += 1
        header = rows[at : at + length]
        stop = at + max(1, length)
        while stop < len(rows) and not _is_header(rows[stop]):
            stop += 1
        if header and length <= 2:
            parts = [p for line, row in enumerate(header) for p in parts_of(row, [], line)]
            entries.append(Entry(None, tuple(parts), header, rows[at + length : stop]))
        at = stop
    return entries
