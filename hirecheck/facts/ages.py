"""What is too old to lean on, said in the report with its age instead of being used in silence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hirecheck.case import Case, Missing
from hirecheck.facts.records import Recorded
from hirecheck.findings import DocumentNote

__all__ = ["STALE_DAYS", "expired_entries", "old_facts"]

#: After so many days data about addresses says little about today.
STALE_DAYS = 90
#: Domains keep their date of registration; their mail set-up and owner are looked at again.
_STALE = {"ip": STALE_DAYS, "domain": 365, "phone": 365}
_THINGS = {"ip": "addresses", "domain": "domains", "phone": "numbers"}


def old_facts(recorded: Recorded, today: date) -> str:
    """Which facts of a file have aged, and how much; "" where none has."""
    oldest: dict[str, date] = {}
    for fact in recorded.facts:
        oldest[fact.kind] = min(fact.as_of, oldest.get(fact.kind, today))
    told = [
        f"facts on {_THINGS[kind]} are up to {(today - day).days} days old"
        for kind, day in sorted(oldest.items())
        if kind in _STALE and (today - day).days > _STALE[kind]
    ]
    return "; ".join(told) + ": look them up again before relying on them" if told else ""


def expired_entries(case: Case) -> Iterator[DocumentNote]:
    """Listed identifiers whose entry has run out or is contested, so that they raise nothing."""
    for entry in () if isinstance(case.listed, Missing) else case.listed:
        if not entry.stands:
            how = "has expired" if entry.expired else "is disputed"
            where = f"{entry.value} is on it ({entry.source}, {entry.dated})"
            note = f"{where}, but the entry {how} and raises nothing by itself"
            yield DocumentNote(f"list {entry.list_name}", "good", note)
