"""The triage page of a whole export: one self-contained file that opens from disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hirecheck.checks.registry import all_checks
from hirecheck.findings import Band
from hirecheck.report.ring_drawing import draw_ring
from hirecheck.report.safe import visible
from hirecheck.report.words import BANDS

__all__ = ["QUEUE", "Dashboard", "Tally", "render_dashboard"]

#: Rows of the queue and rings that the page shows; the result file has them all.
QUEUE = 500
RINGS = 60
#: Rows at the head of the queue whose rings are on the page.
LINKED = 60
#: Checks in the histogram that are seen at first; the others are one click away.
CHECKS = 8


@dataclass(slots=True)
class Tally:
    """Counts over all result rows; `top` is the head of the queue, `problems` row and reason."""

    rows: int = 0
    failed: int = 0
    bands: Counter[str] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    problems: list[tuple[int, str]] = field(default_factory=list)
    top: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Dashboard:
    """All that the page shows; `reports` says where the single report of a row lies, `base_rate`
    and `weights` on what the points rest.
    """

    title: str
    tally: Tally
    rings: list[dict[str, Any]]
    version: str
    results_file: str
    notes: tuple[str, ...] = ()
    reports: Mapping[int, str] = field(default_factory=dict)
    base_rate: float = 0.0
    weights: str = ""


def render_dashboard(page: Dashboard) -> str:
    """The page as HTML text. Applicant text is escaped by the template and made visible here."""
    from jinja2 import Environment, PackageLoader  # Heavy; only this page needs it.

    environment = Environment(
        loader=PackageLoader("hirecheck.report", "templates"), autoescape=True, trim_blocks=True
    )
    environment.filters["visible"] = visible
    shown = _chosen(page)
    seen = Counter(f["check"] for row in page.tally.top for f in row["findings"])
    return environment.get_template("dashboard.html").render(
        page=page,
        tally=page.tally,
        bands=[(b.value, page.tally.bands[b.value], BANDS[b].headline) for b in reversed(Band)],
        checks=page.tally.checks.most_common(),
        at_first=CHECKS,
        titles=_titles(),
        most=max(page.tally.checks.values(), default=1),
        most_band=max(page.tally.bands.values(), default=1),
        seen=sorted(seen),
        rings=[(ring, draw_ring(ring)) for ring in shown],
        on_page={ring["ring"] for ring in shown},
        report_of=_report_of(page),
        ring_count=len(page.rings),
        differing=sum(1 for ring in page.rings if ring["names_differ"]),
    )


def _titles() -> dict[str, str]:
    """What each check says, without the words with which every title begins."""
    return {c.id: c.title.removeprefix("This application ") for c in all_checks()}


def _report_of(page: Dashboard) -> dict[str, str]:
    """Where the report of an application id lies, for ids that one row of the queue has."""
    counts = Counter(row["application_id"] for row in page.tally.top)
    return {
        row["application_id"]: page.reports[row["row"]]
        for row in page.tally.top
        if row["row"] in page.reports and counts[row["application_id"]] == 1
    }


def _chosen(page: Dashboard) -> list[dict[str, Any]]:
    """The rings of the queue's head, then those with the most names; different names first."""
    ordered = sorted(page.rings, key=lambda r: (not r["names_differ"], -len(r["names"]), r["ring"]))
    head = {row["ring"] for row in page.tally.top[:LINKED] if row["ring"]}
    first = [ring for ring in ordered if ring["ring"] in head][:RINGS]
    rest = [ring for ring in ordered if ring["ring"] not in head]
    return first + rest[: RINGS - len(first)]
