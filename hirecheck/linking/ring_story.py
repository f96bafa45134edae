"""A ring told over time: what stayed and what was changed from application to application."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from hirecheck.linking.identifiers import Identifiers

__all__ = ["members_of", "story_of"]


def story_of(people: Sequence[Identifiers]) -> str:
    """One sentence: how many applications, over what time, and how many different values.

    Values that nobody gave are left out; earlier applications keep neither names nor contacts.
    """
    days = sorted(who.day for who in people if who.day)
    when = ""
    if days:
        first, last = (date.fromordinal(day).isoformat() for day in (days[0], days[-1]))
        when = f" on {first}" if first == last else f" from {first} to {last}"
    counts = (
        _counted(len({who.name for who in people if _readable(who)}), "name", "names"),
        _counted(_distinct(who.emails for who in people), "mailbox", "mailboxes"),
        _counted(_distinct(who.phones for who in people), "number", "numbers"),
        _counted(_distinct((who.address,) for who in people), "home", "homes"),
        _counted(_distinct((who.city,) for who in people), "city", "cities"),
        _counted(_distinct(who.accounts for who in people), "account", "accounts"),
    )
    told = ", ".join(part for part in counts if part)
    return f"{len(people)} applications{when}" + (f": {told}." if told else ".")


def members_of(people: Iterable[Identifiers]) -> list[dict[str, Any]]:
    """The applications in the order of their dates, undated ones last: id, name, day, city."""
    ordered = sorted(people, key=lambda who: (not who.day, who.day, who.number))
    return [
        {
            "application": who.id,
            "name": (who.written or who.name) if _readable(who) else "",
            "applied": date.fromordinal(who.day).isoformat() if who.day else "",
            "city": who.city,
        }
        for who in ordered
    ]


def _readable(who: Identifiers) -> bool:
    name = who.written or who.name
    return bool(name) and not name.startswith("#")


def _distinct(values: Iterable[tuple[str, ...]]) -> int:
    return len({value for found in values for value in found if value})


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""
