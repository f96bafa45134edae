"""The names that a cue can have, from `data/cues.csv`."""

from __future__ import annotations

from functools import cache

from hirecheck.reference import read_rows

__all__ = ["contract_names", "cue_names", "is_reassuring"]


@cache
def cue_names() -> tuple[str, ...]:
    """All cues in the order of the table."""
    return tuple(row["name"] for row in read_rows("cues.csv"))


@cache
def contract_names() -> tuple[str, ...]:
    """The cues of a call whose names are promised to users."""
    return tuple(row["name"] for row in read_rows("cues.csv") if row["contract"] == "yes")


@cache
def _reassuring() -> frozenset[str]:
    return frozenset(row["name"] for row in read_rows("cues.csv") if row["kind"] == "reassuring")


def is_reassuring(name: str) -> bool:
    """True for a cue that speaks for the applicant."""
    return name in _reassuring()
