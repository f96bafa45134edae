"""Times as files write them: PDF dates, ISO 8601, EXIF. A zone offset stays as written."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

__all__ = ["exif_time", "iso_time", "pdf_time"]

# ISO 32000-1, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm'
_PDF = re.compile(
    r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:([Zz+-])\s*(\d\d)?'?(\d\d)?'?)?"
)
_EXIF = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"^([+-])(\d\d):?(\d\d)$")


def pdf_time(text: str) -> datetime | None:
    """A PDF date; aware where it has a zone, None where it is no date."""
    found = _PDF.match(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    zone = None
    if found[7]:
        zone = _zone(found[7], int(found[8] or 0), int(found[9] or 0))
    try:
        return datetime(year, month or 1, day or 1, hour, minute, min(second, 59), tzinfo=zone)
    except ValueError:
        return None


def _zone(sign: str, hours: int, minutes: int) -> timezone | None:
    if sign in "Zz":
        return UTC
    shift = timedelta(hours=hours, minutes=minutes)
    if shift > timedelta(hours=15):
        return None
    return timezone(shift if sign == "+" else -shift)


def iso_time(text: str) -> datetime | None:
    """An ISO 8601 time, None where it is none."""
    try:
        return datetime.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        return None


def exif_time(text: str, offset: str = "") -> datetime | None:
    """An EXIF time with the offset that newer cameras write beside it."""
    found = _EXIF.match(text.strip())
    if found is None:
        return None
    zone = _OFFSET.match(offset.strip())
    try:
        year, month, day, hour, minute, second = (int(part) for part in found.groups())
        moment = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    if zone is None:
        return moment
    return moment.replace(tzinfo=_zone(zone[1], int(zone[2]), int(zone[3])))
