"""The journal of verdicts: what people concluded, and what the checks had said at that time.

One JSON object a line, only ever appended. It holds no name, no address and no quote: people are
keyed hashes, findings are check ids with their points.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from hirecheck.errors import InputError, UsageError
from hirecheck.findings import Report

__all__ = [
    "REASONS",
    "Journal",
    "Seen",
    "Verdict",
    "VerdictEntry",
    "append",
    "entry_of",
    "latest",
    "read_journal",
]

SCHEMA = "hirecheck.journal/1"


class Verdict(StrEnum):
    """What a person concluded after looking."""

    CLEARED = "cleared"
    CONFIRMED = "confirmed"


#: Reason codes by verdict. Codes and not sentences, because sentences name people.
REASONS: dict[Verdict, dict[str, str]] = {
    Verdict.CLEARED: {
        "explained": "the applicant explained it and the explanation held",
        "verified": "an independent check succeeded",
        "misread": "the tool misread a document or a note",
        "data-error": "a look-up, a list or an entry was wrong",
        "worked-here": "hired, and nothing came up",
        "other": "another reason, kept elsewhere",
    },
    Verdict.CONFIRMED: {
        "identity": "the identity was stolen, rented or invented",
        "stand-in": "somebody else interviewed or worked",
        "documents": "documents were altered or forged",
        "history": "jobs, degrees or referees were invented",
        "several-people": "one hand behind several applications",
        "location": "not where they said they were, and it mattered",
        "equipment": "equipment or access was passed on",
        "listed": "an exact match with a list, confirmed",
        "other": "another reason, kept elsewhere",
    },
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding without its words: `found` are the points it had alone, `counted` in the sum."""

    check: str
    family: str
    role: str
    severity: str
    found: float
    counted: float


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """One verdict. `person` and `application` are keyed hashes; `by` is as it was given."""

    at: str
    verdict: Verdict
    reason: str
    by: str
    person: str
    application: str
    points: float
    band: str
    base_rate: float
    weights: str
    findings: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Journal:
    """All verdicts in the order of writing; `torn` says that the last line was cut short."""

    key: str
    entries: tuple[VerdictEntry, ...]
    torn: bool = False


def entry_of(
    report: Report, verdict: Verdict, reason: str, by: str, at: str, key: str
) -> VerdictEntry:
    """The entry for a report as it stands now. Raises UsageError for an unknown reason code."""
    if reason not in REASONS[verdict]:
        known = ", ".join(REASONS[verdict])
        raise UsageError(f"--reason {reason}: for {verdict} the codes are {known}")
    if not by.strip():
        raise UsageError("--by is empty: a verdict needs somebody who answers for it")
    return VerdictEntry(
        at=at,
        verdict=verdict,
        reason=reason,
        by=by.strip(),
        person=_hash(report.email.strip().lower() or report.id, key),
        application=_hash(report.id, key),
        points=report.points,
        band=report.band.value,
        base_rate=report.base_rate,
        weights=report.provenance.weights,
        findings=tuple(
            Seen(
                c.finding.check,
                c.finding.family,
                c.finding.role.value,
                c.finding.severity.value,
                c.found,
                c.counted,
            )
            for c in report.contributions
        ),
    )


def _hash(value: str, key: str) -> str:
    return hashlib.blake2b(value.encode(), key=bytes.fromhex(key), digest_size=12).hexdigest()


def append(path: Path, entry: VerdictEntry) -> None:
    """Add one line in one write, so that two people may record at once."""
    torn = path.stat().st_size > 0 and not path.read_bytes().endswith(b"\n")
    line = json.dumps(asdict(entry), ensure_ascii=False, separators=(",", ":")) + "\n"
    _write(path, ("\n" if torn else "") + line, os.O_APPEND)


def _write(path: Path, text: str, flags: int) -> None:
    handle = os.open(path, os.O_WRONLY | flags, 0o600)
    try:
        os.write(handle, text.encode("utf-8"))
        os.fsync(handle)
    finally:
        os.close(handle)


def read_journal(path: Path, *, new: bool = False) -> Journal:
    """The journal; with `new` an absent one is begun. Raises InputError naming a bad line."""
    if new and not path.exists():
        header = json.dumps({"schema": SCHEMA, "key": secrets.token_hex(32)})
        _write(path, header + "\n", os.O_CREAT | os.O_EXCL)
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            str(path), "cannot be read.", remedy="`hirecheck learn record` begins one."
        ) from error
    key = _header(path, lines[0])
    found = tuple(_entries(path, lines))
    return Journal(key, found, torn=bool(lines[-1]))


def _header(path: Path, line: str) -> str:
    try:
        record = json.loads(line)
        if record["schema"] == SCHEMA and bytes.fromhex(record["key"]):
            return str(record["key"])
    except (ValueError, KeyError, TypeError):
        pass
    raise InputError(str(path), f"is no journal ({SCHEMA}).", place="line 1")


def _entries(path: Path, lines: list[str]) -> Iterator[VerdictEntry]:
    """The entries; a line that a crash cut short is the last one or stands before the next."""
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            continue
        try:
            yield _entry(record)
        except (KeyError, TypeError, ValueError) as error:
            problem = f"is no verdict ({error})."
            raise InputError(str(path), problem, place=f"line {number}") from error


def _entry(record: dict[str, Any]) -> VerdictEntry:
    seen = tuple(Seen(**item) for item in record["findings"])
    return VerdictEntry(**{**record, "verdict": Verdict(record["verdict"]), "findings": seen})


def latest(entries: Iterable[VerdictEntry]) -> tuple[VerdictEntry, ...]:
    """The last word on each application: a later verdict takes the place of an earlier one."""
    kept: dict[str, VerdictEntry] = {}
    for entry in entries:
        kept.pop(entry.application, None)
        kept[entry.application] = entry
    return tuple(kept.values())
