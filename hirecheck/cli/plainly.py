"""JSON records laid out for people: a resume as read, cues with their quotes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer

from hirecheck.report.safe import one_line

__all__ = ["RecordFormat", "RecordFormatOption", "cues_text", "resume_text"]


class RecordFormat(StrEnum):
    """How a record is written."""

    JSON = "json"
    TEXT = "text"


RecordFormatOption = Annotated[
    RecordFormat,
    typer.Option("--format", "-f", help="JSON for programs, or plain lines for people."),
]


def resume_text(record: dict[str, Any]) -> str:
    """A JSON Resume as plain lines."""
    return "\n".join(_resume_lines(record)) + "\n\n"


def _resume_lines(record: dict[str, Any]) -> Iterator[str]:
    ours = record.get("meta", {}).get("hirecheck", {})
    basics = record.get("basics", {})
    yield one_line(str(ours.get("document", "")))
    for key in ("name", "label", "email", "phone", "url"):
        if basics.get(key):
            yield f"  {key}: {one_line(str(basics[key]))}"
    place = basics.get("location") or {}
    if isinstance(place, dict) and any(place.values()):
        yield "  location: " + ", ".join(one_line(str(v)) for v in place.values() if v)
    for job in record.get("work", []):
        yield f"  work: {_parts(job, 'position', 'name')}{_years(job)}"
    for school in record.get("education", []):
        yield f"  education: {_parts(school, 'studyType', 'area', 'institution')}{_years(school)}"
    for key in ("skills", "languages"):
        names = [_parts(item, "name", "language") for item in record.get(key, [])]
        if names:
            yield f"  {key}: {', '.join(names)}"
    yield f"  read: {_quality(ours.get('read', ''))}"


def _parts(item: dict[str, Any], *keys: str) -> str:
    return ", ".join(one_line(str(item[key])) for key in keys if item.get(key))


def _years(item: dict[str, Any]) -> str:
    start, end = item.get("startDate") or "", item.get("endDate") or ""
    return f" ({one_line(str(start))} – {one_line(str(end))})" if start or end else ""


def _quality(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(one_line(str(v)) for v in value.values() if v)
    return one_line(str(value))


def cues_text(record: dict[str, Any]) -> str:
    """Cues as plain lines, each with its quote."""
    lines = [one_line(str(record.get("document", "")))]
    for key, title in (("cues", "cue"), ("reassuring", "speaks for the applicant")):
        for cue in record.get(key, []):
            confidence = f"{float(cue.get('confidence', 0)):.2f}"
            lines.append(f"  {title}: {one_line(str(cue.get('cue', '')))} ({confidence})")
            lines.append(f"    “{one_line(str(cue.get('text', '')), 300)}”")
            if cue.get("words"):
                words = ", ".join(f"{w['word']} {w['weight']:+.1f}" for w in cue["words"])
                lines.append(f"    carried by: {one_line(words, 300)}")
    if note := str(record.get("note", "")):
        lines.append(f"  {one_line(note)}")
    elif len(lines) == 1:
        lines.append("  no cue, which proves nothing")
    return "\n".join(lines) + "\n\n"
