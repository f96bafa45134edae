"""An audit as text, as JSON and as one self-contained page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from hirecheck.learn.audit import Audit, ChangeResult, GroupErrors, GroupRate
from hirecheck.learn.metrics import Share
from hirecheck.report.safe import visible

__all__ = ["audit_html", "audit_json", "audit_text"]

SCHEMA = "hirecheck.audit/1"


def audit_json(found: Audit) -> str:
    """All figures, for other programs."""
    return json.dumps({"schema": SCHEMA, **asdict(found)}, indent=1, ensure_ascii=False) + "\n"


def audit_text(found: Audit) -> str:
    """What moved, the rates and the errors, line by line."""
    return "\n".join(_lines(found)) + "\n"


def _summary(found: Audit) -> str:
    tried = sum(change.packets for change in found.changes)
    used = sum(1 for change in found.changes if change.packets)
    if not found.moved:
        return f"{used} changes of {found.packets} packets ({tried} in all) moved nothing."
    bands = sum(m.band_before is not m.band_after for c in found.changes for m in c.moved)
    return (
        f"{used} changes of {found.packets} packets ({tried} in all): {found.moved} moved a check, "
        f"{bands} of them a band."
    )


def _lines(found: Audit) -> Iterator[str]:
    yield _summary(found)
    if found.failed:
        yield f"{len(found.failed)} packets could not be read."
    yield ""
    yield f"{'Change':42}{'packets':>9}{'moved':>7}{'largest':>9}"
    for change in found.changes:
        yield from _change(change)
    yield ""
    yield "Share that stays below verify, and its ratio to the highest of the kind"
    yield "(* is below four fifths; 95 % Wilson intervals)"
    for rate in found.rates:
        yield _rate(rate)
    if found.errors:
        yield ""
        yield f"{'Errors by group':42}{'missed':>20}{'wrongly flagged':>22}"
        for errors in found.errors:
            yield _errors(errors)


def _change(change: ChangeResult) -> Iterator[str]:
    packets = str(change.packets or "-")
    name = f"{change.kind}: {change.group}"
    yield f"  {name:40}{packets:>9}{len(change.moved):>7}{change.largest:>9.2f}"
    for move in change.moved:
        checks = ", ".join(f"{c.check} {c.before:g} to {c.after:g}" for c in move.checks)
        yield (
            f"      {visible(move.packet)}: {move.points_before:g} to {move.points_after:g}, "
            f"{move.band_before} to {move.band_after} ({checks})"
        )


def _rate(rate: GroupRate) -> str:
    name = f"{rate.kind}: {visible(rate.group)}"
    of = f"{rate.passed.hits} of {rate.passed.of}"
    mark = " *" if rate.below else ""
    return f"  {name:40}{of:>12}{rate.ratio:>8.2f} ({rate.low:.2f} to {rate.high:.2f}){mark}"


def _errors(errors: GroupErrors) -> str:
    return f"  {visible(errors.group):40}{_of(errors.missed):>20}{_of(errors.wrongly_flagged):>22}"


def _of(part: Share) -> str:
    return f"{part.hits} of {part.of}" if part.of else "-"


def audit_html(found: Audit) -> str:
    """The page. Names of packets and groups are escaped by the template."""
    from jinja2 import Environment, PackageLoader  # Heavy; only this page needs it.

    environment = Environment(
        loader=PackageLoader("hirecheck.report", "templates"), autoescape=True, trim_blocks=True
    )
    environment.filters["visible"] = visible
    return environment.get_template("audit.html").render(found=found, summary=_summary(found))
