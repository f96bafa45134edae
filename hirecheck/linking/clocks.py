"""The clocks that an applicant's files, mails, commits and browser keep, against the claimed place.

A clock is evidence of a machine. Many machines run on UTC, so UTC counts only where the claimed
place has it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hirecheck.case import Case, ClockReading, Missing, Span
from hirecheck.dossier import Dossier
from hirecheck.extract.gazetteer import zones_within
from hirecheck.extract.places import offsets_of

__all__ = ["clocks_of"]

_YEAR = 2026
_NUMERIC = re.compile(r"^(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$", re.IGNORECASE)

#: Offset in hours, how many readings, and where the first stands.
_Seen = tuple[float, int, Span]


def clocks_of(case: Case, dossier: Dossier) -> tuple[ClockReading, ...] | Missing:
    """One reading for each kind of clock that the packet shows."""
    if isinstance(case.place, Missing):
        return Missing("no place of residence was given that could be understood")
    place = case.place
    expected = _expected(place.zone, place.country, place.region, _year(case))
    if not expected:
        return Missing("the time zone of the claimed place is not known")
    kinds = {
        "file": _files(case),
        "mail": _mails(case),
        "commit": _commits(case),
        "browser": [*_browser(case)] or [*_form(dossier)],
    }
    shown = ((kind, list(seen)) for kind, seen in kinds.items())
    found = [_reading(kind, seen, expected) for kind, seen in shown if seen]
    readings = tuple(reading for reading in found if reading is not None)
    return readings or Missing("no clock to compare with the place")


def _year(case: Case) -> int:
    return _YEAR if isinstance(case.applied, Missing) else case.applied.year


@lru_cache(maxsize=4_096)
def _expected(zone: str, country: str, region: str, year: int) -> tuple[float, ...]:
    """All offsets of a place over a year; of its region or country where no city is named."""
    zones = {zone} if zone else zones_within(country, region)
    return tuple(sorted({offset for zone in zones for offset in offsets_of(zone, year)}))


def _reading(kind: str, seen: list[_Seen], expected: tuple[float, ...]) -> ClockReading | None:
    if 0.0 not in expected and any(offset for offset, _, _ in seen):
        seen = [reading for reading in seen if reading[0]]
    if not seen:
        return None
    counts: Counter[float] = Counter()
    for offset, times, _ in seen:
        counts[offset] += times
    mode = max(counts, key=lambda offset: (counts[offset], offset in expected, -abs(offset)))
    summer = [o for o in (mode - 1, mode + 1) if (o in expected) == (mode in expected)]
    events = counts[mode] + max((counts[o] for o in summer), default=0)
    span = next(place for offset, _, place in seen if offset == mode)
    return ClockReading(kind, mode, expected, events, counts.total(), span)


def _hours(moment: datetime | None) -> float | None:
    offset = moment.utcoffset() if moment is not None else None
    return None if offset is None else offset.total_seconds() / 3600


def _files(case: Case) -> Iterator[_Seen]:
    for trace in case.files if not isinstance(case.files, Missing) else ():
        for moment in dict.fromkeys((trace.created, trace.modified)) if trace.zoned else ():
            hours = _hours(moment)
            if moment is not None and hours is not None:
                yield hours, 1, Span(trace.document, 0, 0, moment.isoformat())


def _mails(case: Case) -> Iterator[_Seen]:
    for mail in case.mails if not isinstance(case.mails, Missing) else ():
        if mail.offset_hours is not None:
            yield mail.offset_hours, 1, mail.date_span or mail.span


def _commits(case: Case) -> Iterator[_Seen]:
    if not isinstance(case.account, Missing):
        for offset, times in case.account.offsets:
            yield offset, times, case.account.span


def _browser(case: Case) -> Iterator[_Seen]:
    for use in case.network if not isinstance(case.network, Missing) else ():
        hours = _zone_hours(use.zone, use.at) if use.zone else None
        if hours is not None:
            yield hours, 1, use.span


def _form(dossier: Dossier) -> Iterator[_Seen]:
    """The zone that the form recorded, where no session of the log names one."""
    entry = dossier.entry("time_zone")
    hours = _zone_hours(str(entry.value), None) if entry is not None else None
    if entry is not None and hours is not None:
        yield hours, 1, entry.span


def _zone_hours(zone: str, at: datetime | None) -> float | None:
    """The offset that a browser's zone has then: a zone's name, or an offset as such."""
    written = _NUMERIC.match(zone.strip())
    if written:
        sign, hours, minutes = written.groups()
        return (int(hours) + int(minutes or 0) / 60) * (-1 if sign == "-" else 1)
    try:
        clock = ZoneInfo(zone.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return _hours((at or datetime(_YEAR, 1, 15)).astimezone(clock))
