"""The two passes over an export: score each row alone, then again those that share something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from hirecheck.case import Case
from hirecheck.dossier import Dossier
from hirecheck.engines.rows import dossier_of
from hirecheck.errors import HirecheckError
from hirecheck.findings import Report
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.edges import Edge
from hirecheck.linking.identifiers import Identifiers, keys_of
from hirecheck.linking.identify import identifiers_of, key_spans
from hirecheck.linking.near import blocks_of
from hirecheck.linking.reuse import links_of, reuse_of
from hirecheck.nouns.reuse import Reuse
from hirecheck.nouns.spans import Span
from hirecheck.screen import build_case, report_on
from hirecheck.settings import Settings

__all__ = ["FirstPass", "Linked", "first_pass", "result_row", "second_pass"]

#: How many check ids the column `top_checks` names.
TOP = 3


@dataclass(frozen=True, slots=True)
class FirstPass:
    """A batch after the first pass: result rows, identifying values and keys as plain dicts."""

    number: int
    results: list[dict[str, Any]]
    people: list[dict[str, Any]]
    keys: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Linked:
    """What the second pass needs to know about one application."""

    row: ExportRow
    edges: tuple[Edge, ...]
    people: dict[int, Identifiers]
    ring: int
    ring_people: int


def first_pass(
    number: int, rows: Sequence[ExportRow], settings: Settings, common: frozenset[str]
) -> FirstPass:
    """Score rows as if nobody else had applied, and note what identifies them."""
    results: list[dict[str, Any]] = []
    people: list[dict[str, Any]] = []
    keys: list[dict[str, Any]] = []
    for row in rows:
        try:
            if row.error:
                raise HirecheckError(row.error)
            dossier = dossier_of(row)
            case = replace(build_case(dossier, settings), reuse=Reuse())
            results.append(result_row(row, report_on(case, dossier, settings)))
            who = _identifiers(case, row, dossier, common)
            people.append(asdict(who))
            keys.extend(
                {"number": who.number, "kind": key.kind, "value": key.value}
                for key in (*keys_of(who), *blocks_of(who))
            )
        except Exception as error:  # The row boundary: one bad row costs no other its result.
            results.append(failed_row(row, error))
    return FirstPass(number, results, people, keys)


def second_pass(linked: Linked, settings: Settings) -> dict[str, Any]:
    """Score one row again, knowing what it shares."""
    row = linked.row
    try:
        dossier = dossier_of(row)
        case = build_case(dossier, settings)
        whole = dossier.documents[0].whole()
        reuse = reuse_of(
            row.row,
            linked.edges,
            linked.people,
            key_spans(case, Span(whole.document, 0, 0, row.name or whole.text)),
            linked.ring,
            linked.ring_people,
        )
        links = links_of(row.row, linked.edges, linked.people)
        report = report_on(replace(case, reuse=reuse), dossier, settings, links)
        return result_row(row, report, linked.ring)
    except Exception as error:  # The row boundary: one bad row costs no other its result.
        return failed_row(row, error)


def _identifiers(
    case: Case, row: ExportRow, dossier: Dossier, common: frozenset[str]
) -> Identifiers:
    return identifiers_of(case, row.row, dossier.id, agency=row.source, common=common)


def result_row(row: ExportRow, report: Report, ring: int = 0) -> dict[str, Any]:
    """One row of the results: the columns of the contract, in their order."""
    return {
        "row": row.row,
        "application_id": report.id,
        "name": report.name or row.name,
        "points": report.points,
        "probability": report.probability,
        "band": report.band.value,
        "ring": ring or None,
        "top_checks": [f.check for f in report.findings[:TOP]],
        "findings": list(_findings(report)),
        "error": None,
    }


def _findings(report: Report) -> Iterable[dict[str, Any]]:
    for part in report.contributions:
        finding = part.finding
        yield {
            "check": finding.check,
            "family": finding.family,
            "role": finding.role.value,
            "severity": finding.severity.value,
            "confidence": finding.confidence,
            "sentence": finding.sentence,
            "points_found": part.found,
            "points_counted": part.counted,
            "evidence": [
                {"document": s.document, "start": s.start, "end": s.end, "text": s.text}
                for s in finding.evidence
            ],
        }


def failed_row(row: ExportRow, error: Exception) -> dict[str, Any]:
    """The result of a row that could not be scored: its place and what is wrong."""
    expected = isinstance(error, HirecheckError)
    problem = str(error) if expected else f"could not be scored ({type(error).__name__}: {error})"
    return {
        "row": row.row,
        "application_id": row.id,
        "name": row.name,
        "points": None,
        "probability": None,
        "band": None,
        "ring": None,
        "top_checks": [],
        "findings": [],
        "error": problem,
    }
