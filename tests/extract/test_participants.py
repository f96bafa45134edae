"""Interviewers' rows are not the applicant's, and an applicant's other name still is."""

from __future__ import annotations

from datetime import UTC, datetime

from hirecheck.dossier import LogEntry
from hirecheck.extract.participants import own_entries
from hirecheck.nouns.spans import Span

SPAN = Span("access.csv", 0, 0, "row")


def row(name: str, ip: str, event: str = "meeting-join", day: int = 2) -> LogEntry:
    at = datetime(2026, 3, day, 10, tzinfo=UTC)
    return LogEntry(SPAN, ip=ip, at=at, display_name=name, event=event)


def names(rows: list[LogEntry], applicant: str = "Ada Example") -> list[str]:
    return [entry.display_name for entry in own_entries(rows, applicant)]


def test_others_in_the_applicants_call_are_left_out() -> None:
    rows = [row("Ada E.", "192.0.2.1"), row("Rex Recruiter", "198.51.100.5")]
    assert names([row("Ada E.", "192.0.2.1"), *rows[1:]]) == ["Ada E."]
    portal = row("", "192.0.2.1", "portal-login", day=1)
    assert names([portal, row("A.", "192.0.2.1"), rows[1]]) == ["", "A."]


def test_another_name_from_the_applicants_own_address_stays() -> None:
    rows = [row("Cy Doe", "192.0.2.1"), row("Ada Example", "192.0.2.1", "meeting-rename")]
    assert names(rows) == ["Cy Doe", "Ada Example"]


def test_another_name_stays_where_nobody_else_can_be_the_applicant() -> None:
    portal = row("", "192.0.2.1", "portal-login", day=1)
    assert names([portal, row("Cy Doe", "198.51.100.5")]) == ["", "Cy Doe"]
    assert names([row("Cy Doe", "198.51.100.5"), row("Rex", "192.0.2.8")]) == ["Cy Doe", "Rex"]
    assert names([row("Ada Example", "192.0.2.1"), row("Cy Doe", "192.0.2.9", day=5)]) == [
        "Ada Example",
        "Cy Doe",
    ]
