"""Reports as JSON and back: the form that programs read and that can be rendered again."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from hirecheck.case import Span
from hirecheck.errors import InputError
from hirecheck.findings import (
    SCHEMA,
    Contribution,
    Counter,
    Coverage,
    DocumentNote,
    Finding,
    Link,
    LinkReason,
    Provenance,
    Question,
    Report,
    SensitivityRow,
    Unassessed,
)
from hirecheck.report.quotes import quote
from hirecheck.report.safe import json_text
from hirecheck.report.saved import SavedEvidence, SavedFinding, SavedLink, SavedReport

__all__ = ["render_json", "report_as_dict", "report_from_json"]

_MOST_PROBLEMS = 5


def render_json(report: Report, *, compact: bool = False) -> str:
    """One JSON object, on one line if `compact`; unseen characters are escaped, nothing is lost."""
    return json_text(
        json.dumps(report_as_dict(report), ensure_ascii=False, indent=None if compact else 2)
    )


def report_as_dict(report: Report) -> dict[str, Any]:
    """The report as `hirecheck.report/1` has it."""
    provenance = report.provenance
    return {
        "schema": SCHEMA,
        "id": report.id,
        "applicant": {"name": report.name, "email": report.email},
        "points": report.points,
        "base_rate": report.base_rate,
        "probability": report.probability,
        "band": report.band.value,
        "findings": [_finding(c, report) for c in report.contributions],
        "unassessed": [
            {"check": gap.check, "needs": gap.needs, "why": gap.why} for gap in report.unassessed
        ],
        "coverage": {
            "assessed": report.coverage.assessed,
            "quiet": report.coverage.quiet,
            "found": report.coverage.found,
            "not_assessed": report.coverage.not_assessed,
        },
        "sensitivity": [
            {"without": row.without, "points": row.points, "band": row.band.value}
            for row in report.sensitivity
        ],
        "questions": [
            {"ask": q.ask, "because": list(q.because), "answer_guide": q.answer_guide}
            for q in report.questions
        ],
        "linked": [_link(link) for link in report.linked],
        "documents": [{"name": d.name, "read": d.read, "why": d.why} for d in report.documents],
        "provenance": {
            "version": provenance.version,
            "weights": provenance.weights,
            "inputs_sha256": dict(provenance.inputs_sha256),
            "facts_as_of": provenance.facts_as_of,
            "screened_at": provenance.screened_at,
        },
        "ignored": list(report.ignored),
    }


def _finding(contribution: Contribution, report: Report) -> dict[str, Any]:
    finding = contribution.finding
    return {
        "check": finding.check,
        "family": finding.family,
        "role": finding.role.value,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "title": finding.title,
        "sentence": finding.sentence,
        "points_found": contribution.found,
        "points_counted": contribution.counted,
        "withheld": contribution.withheld,
        "evidence": [_evidence(span, report) for span in finding.evidence],
        "innocent": list(finding.innocent),
        "verify": list(finding.verify),
        "sources": list(finding.sources),
        "rationale": finding.rationale,
        "weakened_by": list(finding.weakened_by),
        "countered": [_counter(counter, report) for counter in contribution.countered],
        "restates": finding.restates or None,
        "left_open": finding.left_open,
    }


def _counter(counter: Counter, report: Report) -> dict[str, Any]:
    return {
        "check": counter.check,
        "sentence": counter.sentence,
        "points": counter.points,
        "evidence": [_evidence(span, report) for span in counter.evidence],
    }


def _evidence(span: Span, report: Report) -> dict[str, Any]:
    passage = quote(span, report)
    entry: dict[str, Any] = {
        "document": span.document,
        "page": span.page,
        "start": span.start,
        "end": span.end,
        "text": span.text,
    }
    if passage.before or passage.after:
        entry |= {"before": passage.before, "after": passage.after}
    return entry


def _link(link: Link) -> dict[str, Any]:
    return {
        "application": link.application,
        "by": [{"kind": r.kind, "detail": r.detail, "points": r.points} for r in link.by],
        "names_differ": link.names_differ,
    }


def report_from_json(text: str, *, name: str = "report") -> Report:
    """Read a saved report; `name` is the file that messages speak of.

    Everything comes back except `texts`, whose place `contexts` takes. Raises InputError that
    says which entry is wrong, what was expected and what to do.
    """
    saved = _validated(text, name)
    total = round(sum(f.points_counted for f in saved.findings), 6)
    if abs(total - saved.points) > 0.0051:
        raise InputError(
            name,
            f"says {saved.points:g} points, but what its findings count sums to {total:g}.",
            place="points",
            remedy="The file was changed after it was written: score the packet again.",
        )
    return _report(saved)


def _validated(text: str, name: str) -> SavedReport:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            name,
            f"is not JSON ({error}).",
            remedy="Give a file written by `hirecheck score --format json`.",
        ) from error
    found = value.get("schema") if isinstance(value, dict) else None
    if found != SCHEMA:
        has = f"its schema is {found!r}" if found else "it names no schema"
        raise InputError(
            name,
            f"is not a saved report: {has}, expected {SCHEMA!r}.",
            remedy="Give a file written by `hirecheck score --format json`.",
        )
    try:
        return SavedReport.model_validate_json(text)
    except ValidationError as error:
        raise _as_input_error(error, name) from error


def _as_input_error(error: ValidationError, name: str) -> InputError:
    problems = [
        f"{'.'.join(str(part) for part in e['loc']) or 'the whole'}: {e['msg'].lower()}"
        for e in error.errors(include_url=False, include_context=False)
    ]
    more = len(problems) - _MOST_PROBLEMS
    shown = "; ".join(problems[:_MOST_PROBLEMS]) + (f"; and {more} more" if more > 0 else "")
    return InputError(
        name,
        f"is not a complete {SCHEMA} report: {shown}.",
        remedy="The schema is hirecheck/report/report.schema.json.",
    )


def _report(saved: SavedReport) -> Report:
    contributions = tuple(
        Contribution(
            _read_finding(f),
            f.points_found,
            f.points_counted,
            f.withheld,
            tuple(Counter(c.check, c.sentence, _spans(c.evidence), c.points) for c in f.countered),
        )
        for f in saved.findings
    )
    coverage, origin = saved.coverage, saved.provenance
    return Report(
        id=saved.id,
        name=saved.applicant.name,
        email=saved.applicant.email,
        points=saved.points,
        base_rate=saved.base_rate,
        probability=saved.probability,
        band=saved.band,
        contributions=contributions,
        unassessed=tuple(Unassessed(g.check, g.needs, g.why) for g in saved.unassessed),
        coverage=Coverage(coverage.assessed, coverage.quiet, coverage.found, coverage.not_assessed),
        sensitivity=tuple(SensitivityRow(s.without, s.points, s.band) for s in saved.sensitivity),
        questions=tuple(Question(q.ask, q.because, q.answer_guide) for q in saved.questions),
        linked=tuple(_read_link(link) for link in saved.linked),
        documents=tuple(DocumentNote(d.name, d.read, d.why) for d in saved.documents),
        provenance=Provenance(
            version=origin.version,
            weights=origin.weights,
            inputs_sha256=dict(origin.inputs_sha256),
            facts_as_of=origin.facts_as_of,
            screened_at=origin.screened_at,
        ),
        ignored=saved.ignored,
        contexts={
            (e.document, e.start, e.end): (e.before, e.after)
            for f in saved.findings
            for e in f.evidence
            if e.before or e.after
        },
    )


def _read_finding(saved: SavedFinding) -> Finding:
    return Finding(
        check=saved.check,
        family=saved.family,
        role=saved.role,
        severity=saved.severity,
        confidence=saved.confidence,
        title=saved.title,
        sentence=saved.sentence,
        evidence=_spans(saved.evidence),
        innocent=saved.innocent,
        verify=saved.verify,
        sources=saved.sources,
        rationale=saved.rationale,
        weakened_by=saved.weakened_by,
        restates=saved.restates or "",
        left_open=saved.left_open,
    )


def _spans(saved: tuple[SavedEvidence, ...]) -> tuple[Span, ...]:
    return tuple(Span(e.document, e.start, e.end, e.text, e.page) for e in saved)


def _read_link(saved: SavedLink) -> Link:
    reasons = tuple(LinkReason(r.kind, r.detail, r.points) for r in saved.by)
    return Link(saved.application, reasons, saved.names_differ)
