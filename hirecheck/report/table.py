"""Reports as spreadsheet rows, one application a row; no cell can begin a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from hirecheck.findings import Report, Role
from hirecheck.report.safe import cell
from hirecheck.report.words import BANDS

__all__ = ["COLUMNS", "csv_failure", "csv_header", "csv_row", "render_csv"]

COLUMNS = (
    "id",
    "name",
    "email",
    "points",
    "probability",
    "base_rate",
    "band",
    "what_to_do",
    "top_checks",
    "main_findings",
    "circumstances",
    "reassuring",
    "sentences",
    "linked",
    "quiet",
    "not_assessed",
    "screened_at",
    "error",
)
_TOP = 5


def render_csv(reports: Iterable[Report]) -> str:
    """A header line and a line for each report."""
    return csv_header() + "".join(csv_row(report) for report in reports)


def csv_header() -> str:
    """The line of column names."""
    return _line(COLUMNS)


def csv_row(report: Report) -> str:
    """One report's line."""
    by_role = {role: [f for f in report.findings if f.role is role] for role in Role}
    main = by_role[Role.MAIN]
    values = {
        "id": cell(report.id),
        "name": cell(report.name),
        "email": cell(report.email),
        "points": f"{report.points:g}",
        "probability": f"{report.probability:g}",
        "base_rate": f"{report.base_rate:g}",
        "band": report.band.value,
        "what_to_do": BANDS[report.band].headline,
        "top_checks": cell(" ".join(f.check for f in main[:_TOP])),
        "main_findings": str(len(main)),
        "circumstances": str(len(by_role[Role.SUPPORTING])),
        "reassuring": str(len(by_role[Role.REASSURING])),
        "sentences": cell(" ".join(f.sentence for f in main[:_TOP])),
        "linked": cell(" ".join(link.application for link in report.linked)),
        "quiet": str(report.coverage.quiet),
        "not_assessed": str(report.coverage.not_assessed),
        "screened_at": cell(report.provenance.screened_at or ""),
        "error": "",
    }
    return _line(values[name] for name in COLUMNS)


def csv_failure(identity: str, error: str) -> str:
    """The line of an input that could not be read."""
    return _line({"id": cell(identity), "error": cell(error)}.get(name, "") for name in COLUMNS)


def _line(values: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(values)
    return out.getvalue()
