"""The triage page of a whole export: one self-contained file that opens from disk."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from hirecheck.findings import Band
from hirecheck.report.safe import visible

__all__ = ["QUEUE", "Dashboard", "RingDrawing", "Tally", "draw_ring", "render_dashboard"]

#: Rows of the queue and rings that the page shows; the result file has them all.
QUEUE = 500
RINGS = 60
#: A drawing with more applications than this is a table only.
DRAWN = 24


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
class RingDrawing:
    """A ring laid out on a circle: nodes and lines in a square of 100 by 100."""

    nodes: tuple[tuple[str, float, float], ...]
    lines: tuple[tuple[float, float, float, float, str], ...]


def draw_ring(ring: dict[str, Any]) -> RingDrawing | None:
    """A small readable graph of a ring as in `rings.json`; None where it would be a tangle."""
    ids = ring["applications"]
    if len(ids) > DRAWN:
        return None
    at = {}
    for place, application in enumerate(ids):
        angle = 2 * math.pi * place / len(ids) - math.pi / 2
        at[application] = (round(50 + 38 * math.cos(angle), 1), round(50 + 38 * math.sin(angle), 1))
    nodes = tuple((application, *at[application]) for application in ids)
    lines = tuple((*at[e["a"]], *at[e["b"]], str(e["kind"])) for e in ring["edges"])
    return RingDrawing(nodes, lines)


@dataclass(frozen=True, slots=True)
class Dashboard:
    """All that the page shows."""

    title: str
    tally: Tally
    rings: list[dict[str, Any]]
    version: str
    results_file: str
    notes: tuple[str, ...] = ()


def render_dashboard(page: Dashboard) -> str:
    """The page as HTML text. Applicant text is escaped by the template and made visible here."""
    from jinja2 import Environment, PackageLoader  # Heavy; only this page needs it.

    environment = Environment(
        loader=PackageLoader("hirecheck.report", "templates"), autoescape=True, trim_blocks=True
    )
    environment.filters["visible"] = visible
    shown = sorted(page.rings, key=lambda r: (not r["names_differ"], -len(r["names"]), r["ring"]))
    return environment.get_template("dashboard.html").render(
        page=page,
        tally=page.tally,
        bands=[(b.value, page.tally.bands[b.value]) for b in reversed(Band)],
        checks=page.tally.checks.most_common(25),
        most=max(page.tally.checks.values(), default=1),
        rings=[(ring, draw_ring(ring)) for ring in shown[:RINGS]],
        ring_count=len(page.rings),
        differing=sum(1 for ring in page.rings if ring["names_differ"]),
    )
