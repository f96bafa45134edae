"""Finds dates and date ranges in resume text and says exactly as much as the text does.

Nothing is guessed: "2019" is the whole year, "03/04/2020" is anything between both readings, and
a range whose year is left blank ("20XX") is found but has no dates.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from hirecheck.nouns.resume import Period
from hirecheck.nouns.spans import Span
from hirecheck.reference import read_rows

__all__ = ["DateMark", "DateRange", "find_marks", "find_ranges", "period_of"]


@dataclass(frozen=True, slots=True)
class DateMark:
    """One date as written at `at:to`: the first and last day that it allows.

    `precision` is "day", "month" or "year"; "now" for words such as "present", whose days are
    unknown until the date of application is; "blank" for a form's unfilled year. `month` is set
    for a month without a year of its own ("Jan" in "Jan – Mar 2020").
    """

    at: int
    to: int
    precision: str
    first: date | None = None
    last: date | None = None
    month: int = 0


@dataclass(frozen=True, slots=True)
class DateRange:
    """A period as written at `at:to`. `start` or `end` is None where the text gives none.

    `single` is True for one date that stands alone, such as a year of graduation.
    """

    at: int
    to: int
    start: DateMark | None
    end: DateMark | None
    current: bool = False
    single: bool = False

    @property
    def blank(self) -> bool:
        """True when a year is a placeholder such as 20XX."""
        return any(m is not None and m.precision == "blank" for m in (self.start, self.end))


@cache
def _words(kind: str) -> dict[str, int]:
    rows = (row for row in read_rows("date_words.csv") if row["kind"] == kind)
    return {
        word.replace("-", " "): int(row["key"]) if row["key"].isdigit() else 0
        for row in rows
        for word in row["words"].split()
    }


def _either(kind: str) -> str:
    longest_first = sorted(_words(kind), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in longest_first)


_YEAR = r"(?:1[89]|20)\d\d"
_BLANK = r"(?:19|20)(?:[Xx]{2}|__|\?\?)"


@cache
def _mark_pattern() -> re.Pattern[str]:
    month = rf"(?P<month>{_either('month')})\b\.?"
    day = r"(?:\d{1,2}(?:st|nd|rd|th|\.|er|º|°)?\s*(?:of\s+|de\s+|di\s+)?)?"
    year = rf"(?P<year>{_YEAR}|{_BLANK})"
    tail = r"(?![\d]|[.,/:]\d{1,2}\b(?!\d))"
    return re.compile(
        r"(?<![\w.@])(?:"
        rf"(?P<iso>{_YEAR})[-–./](?P<iso_month>0[1-9]|1[0-2])(?:[-./](?P<iso_day>[0-3]\d))?(?![\d])"
        rf"|(?P<a>[0-3]?\d)\s?(?P<sep>[./-])\s?(?P<b>[0-3]?\d)\s?(?P=sep)\s?(?P<full>{_YEAR})(?!\d)"
        rf"|(?P<num>0?[1-9]|1[0-2])\s?[./-]\s?(?P<num_year>{_YEAR}|{_BLANK})(?!\d)"
        rf"|(?P<cjk>{_YEAR})\s?[年년]\s?(?:(?P<cjk_month>1[0-2]|0?[1-9])\s?[月월])?"
        rf"|(?P<q>[QTqt][1-4]|[1-4][QTqt])\s?[/,'’-]?\s?(?P<q_year>{_YEAR})"
        rf"|(?P<season>{_either('season')})(?:\s+(?:of|de|semester|term))?,?\s+"
        rf"(?P<s_year>{_YEAR}|{_BLANK})"
        rf"|(?P<day>{day}){month}(?:\s*[/,.-]?\s*|\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+|\s+(?:de|del|"
        rf"of|di)\s+){year}(?!\d)"
        rf"|(?P<m_short>{_either('month')})\b\.?\s?['’‘´`](?P<yy>\d\d)\b"
        rf"|(?P<num2>0[1-9]|1[0-2])\s?/\s?(?P<num2_year>\d\d)(?![\d/.])"
        rf"|['’‘](?P<apos>\d\d)\b"
        rf"|(?<!\D\d{{3}}-)(?P<bare>{_YEAR}|{_BLANK}){tail}(?![%+]|\s?[€$£]|-(?!{_YEAR}(?!\d))\d{{3,}})"
        rf"|(?P<now>\(?(?:{_either('present')})\b\)?)"
        rf"|(?P<m_only>{_either('month')})\b\.?"
        r")",
        re.IGNORECASE,
    )


def find_marks(text: str) -> list[DateMark]:
    """All single dates in reading order, months and words like "present" included."""
    found = (_mark(m) for m in _mark_pattern().finditer(text))
    return [mark for mark in found if mark is not None]


def _mark(m: re.Match[str]) -> DateMark | None:
    at, to, get = m.start(), m.end(), m.groupdict().get
    if get("iso"):
        return _month_or_day(at, to, m["iso"], int(m["iso_month"]), get("iso_day"))
    if get("full"):
        return _numeric(at, to, int(m["a"]), int(m["b"]), int(m["full"]), m["sep"])
    if get("num_year"):
        return _month_or_day(at, to, m["num_year"], int(m["num"]))
    if get("cjk"):
        return _month_or_day(at, to, m["cjk"], int(get("cjk_month") or 0))
    if get("q_year"):
        quarter = int(re.sub(r"\D", "", m["q"]))
        return _months(at, to, int(m["q_year"]), quarter * 3 - 2, quarter * 3)
    if get("s_year"):
        return _season(at, to, _words("season")[m["season"].casefold()], m["s_year"])
    if get("year"):
        return _month_or_day(at, to, m["year"], _words("month")[m["month"].casefold()])
    if get("yy"):
        return _month_or_day(at, to, _century(m["yy"]), _words("month")[m["m_short"].casefold()])
    if get("num2_year"):
        mark = _month_or_day(at, to, _century(m["num2_year"]), int(m["num2"]))
        return DateMark(at, to, "short", mark.first, mark.last) if mark else None
    if get("apos"):
        mark = _month_or_day(at, to, _century(m["apos"]), 0)
        return DateMark(at, to, "short", mark.first, mark.last) if mark else None
    if get("bare"):
        return _month_or_day(at, to, m["bare"], 0)
    if get("now"):
        return DateMark(at, to, "now")
    return DateMark(at, to, "month", month=_words("month")[m["m_only"].casefold()])


def _century(two_digits: str) -> str:
    """The year of a two-digit year: those up to 39 are this century's."""
    return ("20" if int(two_digits) < 40 else "19") + two_digits


def _month_or_day(
    at: int, to: int, year: str, month: int, day: str | None = None
) -> DateMark | None:
    if not year.isdigit():
        return DateMark(at, to, "blank")
    if not month:
        return DateMark(at, to, "year", date(int(year), 1, 1), date(int(year), 12, 31))
    if day:
        try:
            exact = date(int(year), month, int(day))
        except ValueError:
            return None
        return DateMark(at, to, "day", exact, exact)
    return _months(at, to, int(year), month, month)


def _months(at: int, to: int, year: int, first: int, last: int) -> DateMark:
    end = date(year, last, calendar.monthrange(year, last)[1])
    return DateMark(at, to, "month", date(year, first, 1), end)


def _season(at: int, to: int, first_month: int, year: str) -> DateMark:
    """Three months; a winter may be either end of its year, so it stays the year."""
    if not year.isdigit():
        return DateMark(at, to, "blank")
    if first_month == 12:
        return DateMark(at, to, "year", date(int(year), 1, 1), date(int(year), 12, 31))
    return _months(at, to, int(year), first_month, first_month + 2)


def _numeric(at: int, to: int, a: int, b: int, year: int, separator: str) -> DateMark | None:
    """Day and month in either order where the text leaves it open; with dots the day is first."""
    orders = [(b, a)] if separator == "." else [(b, a), (a, b)]
    readings = []
    for month, day in orders:
        try:
            readings.append(date(year, month, day))
        except ValueError:
            continue
    if not readings:
        return None
    first, last = min(readings), max(readings)
    return DateMark(at, to, "day" if first == last else "year", first, last)


@cache
def _connector() -> re.Pattern[str]:
    return re.compile(
        rf"\s{{0,4}}[,(]?\s?(?:[-–—‒−~→/>]+|(?:{_either('to')})|[àa][ud]?|up to)\s{{0,4}}"
        r"(?:till?\s|until\s)?(?:the\s|la\s|el\s|le\s|il\s|o\s|in\s)?",
        re.IGNORECASE,
    )


@cache
def _opening(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_either(kind)})\s+$", re.IGNORECASE)


_YEAR_SHORT = re.compile(r"\s?[-–—/]\s?(?P<yy>\d\d)(?![\d/.,-])")
_OPEN_END = re.compile(r"\s?[-–—]\s*(?=$|\n|\)|\||\t| {2})")


def find_ranges(text: str) -> list[DateRange]:
    """All periods in reading order; a date that stands alone becomes a `single` one."""
    marks = find_marks(text)
    ranges: list[DateRange] = []
    index = 0
    while index < len(marks):
        mark = marks[index]
        follower = marks[index + 1] if index + 1 < len(marks) else None
        paired = _pair(text, mark, follower) if follower is not None else None
        if paired is not None:
            ranges.append(paired)
            index += 2
            continue
        alone = _alone(text, mark)
        if alone is not None:
            ranges.append(alone)
        index += 1
    return ranges


def _pair(text: str, first: DateMark, second: DateMark) -> DateRange | None:
    if _stands_alone(text, first, second):
        return _stacked(first, second)
    if first.precision == "now" or second.to - first.at > 60:
        return None
    if not _connector().fullmatch(text, first.to, second.at):
        return None
    if first.month and not first.first:
        borrowed = _borrow_year(first, second)
        if borrowed is None:
            return None
        first = borrowed
    if second.month and not second.first:
        return None
    if "short" in (first.precision, second.precision) and not _short_pair(first, second):
        return None
    if first.first and second.last and first.first > second.last:
        return None
    at = _include_opening(text, first.at, "since")
    return DateRange(at, second.to, _settled(first), _settled(second), second.precision == "now")


def _stands_alone(text: str, first: DateMark, second: DateMark) -> bool:
    """True for a line with two dates and nothing else, not even a dash: one above the other."""
    return text.strip() == f"{text[first.at : first.to]} {text[second.at : second.to]}"


def _stacked(first: DateMark, second: DateMark) -> DateRange | None:
    """A period whose end may stand before its start, as on a time line."""
    known = {"day", "month", "year", "now"}
    if first.precision not in known or second.precision not in known:
        return None
    at, to = first.at, second.to
    late_first = first.precision == "now" or bool(
        first.first and second.first and first.first > second.first
    )
    start, end = (second, first) if late_first else (first, second)
    if start.first is None or (end.precision != "now" and end.last is None):
        return None
    return DateRange(at, to, start, end, end.precision == "now")


def _short_pair(first: DateMark, second: DateMark) -> bool:
    """Two-digit years count where both sides have one, or the other side leaves no doubt."""
    return first.precision != "month" or second.precision != "short"


def _settled(mark: DateMark) -> DateMark:
    if mark.precision != "short" or mark.first is None or mark.last is None:
        return mark
    precision = "month" if mark.first.month == mark.last.month else "year"
    return DateMark(mark.at, mark.to, precision, mark.first, mark.last)


def _borrow_year(first: DateMark, second: DateMark) -> DateMark | None:
    if second.first is None or second.precision not in ("month", "day"):
        return None
    if first.month > second.first.month:
        return None
    return _months(first.at, first.to, second.first.year, first.month, first.month)


def _alone(text: str, mark: DateMark) -> DateRange | None:
    if mark.precision in ("now", "short") or mark.first is None:
        if mark.precision == "blank":
            return DateRange(mark.at, mark.to, mark, mark, single=True)
        return None
    short = _YEAR_SHORT.match(text, mark.to)
    if mark.precision == "year" and short and mark.to - mark.at == 4:
        year = mark.first.year // 100 * 100 + int(short["yy"])
        if year >= mark.first.year:
            end = DateMark(
                short.start("yy"), short.end(), "year", date(year, 1, 1), date(year, 12, 31)
            )
            return DateRange(mark.at, short.end(), mark, end)
    since = _include_opening(text, mark.at, "since")
    if since != mark.at and _is_since(text[since : mark.at]):
        return DateRange(since, mark.to, mark, None, current=True)
    open_end = _OPEN_END.match(text, mark.to)
    if open_end and mark.precision != "day":
        return DateRange(mark.at, open_end.end(), mark, None, single=False)
    until = _include_opening(text, mark.at, "until")
    if until != mark.at:
        return DateRange(until, mark.to, None, mark)
    return DateRange(mark.at, mark.to, mark, mark, single=True)


def _is_since(words: str) -> bool:
    """Only the words that by themselves say that it goes on; "from 2019" alone does not."""
    return words.strip().casefold() in ("since", "seit", "depuis", "desde", "sinds", "dal", "с")


def _include_opening(text: str, at: int, kind: str) -> int:
    opening = _opening(kind).search(text, max(0, at - 12), at)
    return opening.start() if opening else at


def period_of(found: DateRange, span: Span, applied: date | None) -> Period | None:
    """The period in calendar days, or None where the text does not give both sides.

    A current post ends at the date of application; without one, its end is not known and the last
    day of its start stands in, so that nothing is claimed beyond what is written.
    """
    start, end = found.start, found.end
    if start is None or start.first is None:
        return None
    if found.current:
        until = max(applied, start.first) if applied else (start.last or start.first)
        return Period(start.first, until, start.precision, True, span)
    if end is None or end.last is None:
        return None
    order = ("day", "month", "year")
    coarser = max((start.precision, end.precision), key=order.index)
    return Period(start.first, end.last, coarser, False, span)
