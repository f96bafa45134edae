"""The two passes over an export: score each row alone, then again those that share something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from hirecheck.case import Case, Missing, changed
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.dossier import Dossier
from hirecheck.engines.attachments import Attachments, unread_note, with_resume
from hirecheck.engines.rows import dossier_of
from hirecheck.errors import HirecheckError
from hirecheck.findings import Contribution
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.edges import Edge
from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.identify import identifiers_of, key_spans
from hirecheck.linking.reuse import reuse_of
from hirecheck.nouns.reuse import Reuse
from hirecheck.nouns.spans import Span
from hirecheck.scoring.bands import band_of
from hirecheck.scoring.combine import combine, total
from hirecheck.scoring.weights import probability
from hirecheck.screen import build_cases, weights_for
from hirecheck.settings import Settings

__all__ = ["Linked", "Scored", "first_pass", "second_pass"]

Item = TypeVar("Item")
Made = TypeVar("Made")

#: How many check ids the column `top_checks` names.
TOP = 3
#: Rows that take each step together: enough to stay in the processor's caches, few in memory.
TOGETHER = 50


@dataclass(frozen=True, slots=True)
class Scored:
    """One row after the first pass: its result, what identifies it (None if it failed), and why
    its resume was not read.
    """

    result: dict[str, Any]
    identifiers: Identifiers | None
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """What the second pass needs to know about one application."""

    row: ExportRow
    edges: tuple[Edge, ...]
    people: dict[int, Identifiers] = field(default_factory=dict)
    ring: int = 0
    ring_people: int = 0


def first_pass(
    rows: Iterable[ExportRow],
    settings: Settings,
    common: frozenset[int] = frozenset(),
    attachments: Attachments | None = None,
) -> Iterator[Scored]:
    """Score rows as if nobody else had applied, and note what identifies them."""

    def score(some: Sequence[ExportRow]) -> list[Scored]:
        dossiers, cases = _built(some, settings, attachments)
        people = [identify(*each, common) for each in zip(cases, some, dossiers, strict=True)]
        alone = [changed(case, reuse=Reuse()) for case in cases]
        results = map(partial(_result, settings=settings), some, dossiers, alone)
        return list(map(Scored, results, people, map(unread_note, dossiers)))

    def failed(row: ExportRow, error: Exception) -> Scored:
        return Scored(_failed(row, error), None)

    return _each(rows, score, failed)


def identify(
    case: Case, row: ExportRow, dossier: Dossier, common: frozenset[int] = frozenset()
) -> Identifiers:
    """What identifies one row, its resume file included."""
    files = (*(d.sha256 for d in dossier.documents if d.sha256), row.file_hash)
    return identifiers_of(
        case, row.row, dossier.id, agency=row.source, files=files, common=common,
        born=row.born, papers=row.papers, device=row.device, photo=row.photo_hash,
        payouts=row.more_payouts,
    )  # fmt: skip


def second_pass(
    linked: Iterable[Linked], settings: Settings, attachments: Attachments | None = None
) -> Iterator[tuple[Linked, dict[str, Any], Reuse]]:
    """Score rows again, knowing what each shares; each with its result and what that is."""

    def score(some: Sequence[Linked]) -> list[tuple[Linked, dict[str, Any], Reuse]]:
        rows = [each.row for each in some]
        dossiers, cases = _built(rows, settings, attachments)
        shared = list(map(_reuse, some, dossiers, cases))
        known = [changed(case, reuse=reuse) for case, reuse in zip(cases, shared, strict=True)]
        rings = [each.ring for each in some]
        results = map(partial(_result, settings=settings), rows, dossiers, known, rings)
        return list(zip(some, results, shared, strict=True))

    def failed(each: Linked, error: Exception) -> tuple[Linked, dict[str, Any], Reuse]:
        return each, _failed(each.row, error), Reuse()

    return _each(linked, score, failed)


def _each(
    items: Iterable[Item],
    score: Callable[[Sequence[Item]], list[Made]],
    failed: Callable[[Item, Exception], Made],
) -> Iterator[Made]:
    """What `score` makes of items, a few at a time. Where it fails, those few are halved until the
    item that it fails on stands alone, so that one bad row costs no other its result.
    """
    stream = iter(items)
    while some := list(islice(stream, TOGETHER)):
        yield from _halved(some, score, failed)


def _halved(
    some: Sequence[Item],
    score: Callable[[Sequence[Item]], list[Made]],
    failed: Callable[[Item, Exception], Made],
) -> list[Made]:
    try:
        return score(some)
    except Exception as error:  # The row boundary.
        if len(some) == 1:
            return [failed(some[0], error)]
    half = len(some) // 2
    return _halved(some[:half], score, failed) + _halved(some[half:], score, failed)


def _built(
    rows: Sequence[ExportRow], settings: Settings, attachments: Attachments | None
) -> tuple[list[Dossier], list[Case]]:
    """The dossiers and cases of these rows. Raises HirecheckError where one could not be read."""
    for row in rows:
        if row.error:
            raise HirecheckError(row.error)
    dossiers = [with_resume(dossier_of(row), row, attachments, settings) for row in rows]
    return dossiers, build_cases(dossiers, settings)


def _reuse(linked: Linked, dossier: Dossier, case: Case) -> Reuse:
    row, whole = linked.row, dossier.documents[0].whole()
    spans = key_spans(case, Span(whole.document, 0, 0, row.name or whole.text))
    return reuse_of(row.row, linked.edges, linked.people, spans, linked.ring, linked.ring_people)


def _result(
    row: ExportRow, dossier: Dossier, case: Case, ring: int = 0, *, settings: Settings
) -> dict[str, Any]:
    """One row of the results: what a report of this case says, without its questions."""
    weights = weights_for(settings)
    findings = run_checks(case, all_checks()).findings
    parts = combine(findings, weights) if findings else ()
    points = total(parts)
    uses = case.name_uses
    return {
        "row": row.row,
        "application_id": dossier.id,
        "name": row.name if isinstance(uses, Missing) else uses[0].full,
        "points": points,
        "probability": round(probability(weights.base_rate, points), 4),
        "band": band_of(parts, weights).value,
        "ring": ring or None,
        "top_checks": [part.finding.check for part in parts[:TOP]],
        "findings": _findings(parts),
        "error": None,
    }


def _findings(parts: Sequence[Contribution]) -> list[dict[str, Any]]:
    return [
        {
            "check": part.finding.check,
            "family": part.finding.family,
            "role": part.finding.role.value,
            "severity": part.finding.severity.value,
            "confidence": part.finding.confidence,
            "sentence": part.finding.sentence,
            "points_found": part.found,
            "points_counted": part.counted,
            "evidence": [
                {"document": s.document, "start": s.start, "end": s.end, "text": s.text}
                for s in part.finding.evidence
            ],
        }
        for part in parts
    ]


def _failed(row: ExportRow, error: Exception) -> dict[str, Any]:
    """The result of a row that could not be scored: its place and what is wrong."""
    expected = isinstance(error, HirecheckError)
    problem = str(error) if expected else f"could not be scored ({type(error).__name__}: {error})"
    empty = dict.fromkeys(("points", "probability", "band", "ring"))
    return {
        "row": row.row,
        "application_id": row.id,
        "name": row.name,
        **empty,
        "top_checks": [],
        "findings": [],
        "error": problem,
    }
