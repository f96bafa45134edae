"""The triage page of a whole export: one self-contained file that opens from disk."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hirecheck.findings import Band
from hirecheck.report.safe import visible

__all__ = ["QUEUE", "Dashboard", "RingDrawing", "Tally", "draw_ring", "render_dashboard"]

#: Rows of the queue and rings that the page shows; the result file has them all.
QUEUE = 500
RINGS = 60
#: Rows at the head of the queue whose rings are on the page.
LINKED = 60
#: A drawing with more applications than this is a table only.
DRAWN = 24
#: Lines that can bear words without a tangle, and letters under a node.
TOLD = 8
LABEL = 18


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
    """A ring laid out on a circle: nodes (id, label, x, y) and lines (two ends, what is shared) in
    a square of 100 by 100. `told` says whether there is room for words on the lines, `flat`
    that all lies on one level.
    """

    nodes: tuple[tuple[str, str, float, float], ...]
    lines: tuple[tuple[float, float, float, float, str], ...]
    told: bool
    flat: bool


def draw_ring(ring: dict[str, Any]) -> RingDrawing | None:
    """A small readable graph of a ring as in `rings.json`; None where it would be a tangle."""
    ids = ring["applications"]
    if len(ids) > DRAWN:
        return None
    at = {}
    # Two stand side by side, with room for their names.
    turn, wide = (math.pi, 27) if len(ids) == 2 else (-math.pi / 2, 36)
    for place, application in enumerate(ids):
        angle = 2 * math.pi * place / len(ids) + turn
        at[application] = (
            round(50 + wide * math.cos(angle), 1),
            round(50 + wide * math.sin(angle), 1),
        )
    names = {m["application"]: m["name"] for m in ring.get("members", ())}
    nodes = tuple((a, _short(names.get(a) or a), *at[a]) for a in ids)
    lines = tuple(
        (*at[e["a"]], *at[e["b"]], _TOLD.get(e["kind"], str(e["kind"]).replace("-", " ")))
        for e in ring["edges"]
    )
    return RingDrawing(nodes, lines, told=len(lines) <= TOLD, flat=len(ids) == 2)


#: Kinds of edges whose name tells a reader little.
_TOLD = {"near": "written alike", "name-address": "name and home", "handle": "mailbox name"}


def _short(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Dashboard:
    """All that the page shows; `reports` says where the single report of a row lies."""

    title: str
    tally: Tally
    rings: list[dict[str, Any]]
    version: str
    results_file: str
    notes: tuple[str, ...] = ()
    reports: Mapping[int, str] = field(default_factory=dict)


def render_dashboard(page: Dashboard) -> str:
    """The page as HTML text. Applicant text is escaped by the template and made visible here."""
    from jinja2 import Environment, PackageLoader  # Heavy; only this page needs it.

    environment = Environment(
        loader=PackageLoader("hirecheck.report", "templates"), autoescape=True, trim_blocks=True
    )
    environment.filters["visible"] = visible
    shown = _chosen(page)
    on_page = {ring["ring"] for ring in shown}
    seen = Counter(f["check"] for row in page.tally.top for f in row["findings"])
    return environment.get_template("dashboard.html").render(
        page=page,
        tally=page.tally,
        bands=[(b.value, page.tally.bands[b.value]) for b in reversed(Band)],
        checks=page.tally.checks.most_common(25),
        most=max(page.tally.checks.values(), default=1),
        most_band=max(page.tally.bands.values(), default=1),
        seen=sorted(seen),
        rings=[(ring, draw_ring(ring)) for ring in shown],
        on_page=on_page,
        ring_count=len(page.rings),
        differing=sum(1 for ring in page.rings if ring["names_differ"]),
    )


def _chosen(page: Dashboard) -> list[dict[str, Any]]:
    """The rings of the queue's head, then those with the most names; different names first."""
    ordered = sorted(page.rings, key=lambda r: (not r["names_differ"], -len(r["names"]), r["ring"]))
    head = {row["ring"] for row in page.tally.top[:LINKED] if row["ring"]}
    first = [ring for ring in ordered if ring["ring"] in head][:RINGS]
    rest = [ring for ring in ordered if ring["ring"] not in head]
    return first + rest[: RINGS - len(first)]
