"""Whose rows of a meeting log are the applicant's, where others joined the same call."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from hirecheck.dossier import LogEntry

__all__ = ["CALL_WORDS", "is_call", "own_entries"]

#: Events in which a person's own display name is shown to others.
CALL_WORDS = ("meeting", "call", "join", "rename", "interview", "video", "zoom", "teams", "meet")


def is_call(entry: LogEntry) -> bool:
    """True for an entry of a call; one without an event may be one."""
    event = entry.event.lower()
    return not event or any(word in event for word in CALL_WORDS)


def own_entries(entries: Iterable[LogEntry], name: str) -> list[LogEntry]:
    """Without the rows of other people in the same call, such as the interviewers'.

    A row is somebody else's when its display name shares no word with the applicant's and it
    comes from another address than theirs, while a row of the same day is surely theirs. Where
    nobody in the call is surely the applicant, all rows stay: the applicant may go by another name.
    """
    listed = list(entries)
    addresses = {e.ip for e in listed if e.ip and (not is_call(e) or _is_named(e, name))}
    sure = {id(e) for e in listed if is_call(e) and (_is_named(e, name) or e.ip in addresses)}
    days: defaultdict[str, bool] = defaultdict(bool)
    for entry in listed:
        days[_day(entry)] |= id(entry) in sure
    return [e for e in listed if id(e) in sure or not _is_other(e, days)]


def _is_other(entry: LogEntry, days: dict[str, bool]) -> bool:
    return bool(is_call(entry) and entry.display_name and entry.ip and days[_day(entry)])


def _day(entry: LogEntry) -> str:
    return entry.at.date().isoformat() if entry.at else ""


def _is_named(entry: LogEntry, name: str) -> bool:
    return bool(_words(entry.display_name) & _words(name))


def _words(name: str) -> set[str]:
    parts: Sequence[str] = "".join(c if c.isalpha() else " " for c in name.casefold()).split()
    return {part for part in parts if len(part) > 2 or not part.isascii()}
