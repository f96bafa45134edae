"""The pages of the catalogue: one form for every check, made from its declaration."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from hirecheck.checks.catalogue import Sign, works_offline
from hirecheck.checks.declare import Check
from hirecheck.findings import Role
from hirecheck.report.sources import sources_told
from hirecheck.report.words import FAMILY, ROLE, points
from hirecheck.scoring.weights import Weights

__all__ = ["check_record", "listing", "most_points", "page"]

_WIDE = 96


def most_points(check: Check, weights: Weights) -> float:
    """What a hit of this check's highest strength is worth alone."""
    value = weights.checks.get((check.id, check.strength), weights.classes[check.strength])
    if check.role is Role.SUPPORTING:
        value = min(value, weights.supporting_each)
    return -value if check.role is Role.REASSURING else value


def listing(checks: Sequence[Check], signs: Iterable[Sign], weights: Weights) -> str:
    """All checks by family, then the signs that others cover and those that are never scored."""
    lines = list(_families(checks, weights))
    told = tuple(signs)
    entered = [sign for sign in told if sign.status == "entered"]
    covered = [sign for sign in told if sign.status == "covered"]
    never = [sign for sign in told if sign.status == "never"]
    for title, found in (
        ("Covered by a check of another name:", covered),
        ("Never scored:", never),
    ):
        lines += ["", title, *(f"  {sign.id:<34} {sign.by}" for sign in found)]
    lines += [
        "",
        f"Of the {len(told)} signs collected, {len(entered)} wait for what people note or enter.",
        f"{len(checks)} checks, which cover {len(covered)} further signs; "
        f"{len(never)} signs are never scored.",
    ]
    return "\n".join(lines) + "\n"


def _families(checks: Iterable[Check], weights: Weights) -> Iterator[str]:
    family = ""
    for check in sorted(checks, key=lambda c: c.family):
        if check.family != family:
            if family:
                yield ""
            family = check.family
            yield FAMILY.get(family, family).capitalize()
        worth = points(most_points(check, weights), sign=True)
        yield f"  {check.id:<34} {ROLE[check.role]}, {check.strength.value} ({worth})"
        yield from textwrap.wrap(
            f"{check.title}.", _WIDE, initial_indent="    ", subsequent_indent="    "
        )


def page(check: Check, weights: Weights) -> str:
    """One check: why it means something, what it reads and weighs, and how to clear it."""
    lines = [check.id, f"{check.title}.", "", *textwrap.wrap(check.rationale, _WIDE), ""]
    lines += [
        f"Family: {FAMILY.get(check.family, check.family)}",
        f"Role: {ROLE[check.role]}",
        f"Reads: {', '.join(check.needs)}",
        "Works: offline" if works_offline(check) else "Works: with recorded or looked-up facts",
        f"Highest strength: {check.strength.value}, "
        f"{points(most_points(check, weights), sign=True)} points alone",
    ]
    if check.covers:
        lines.append(f"Also covers: {', '.join(check.covers)}")
    if check.weakened_by:
        lines.append(f"Weakened by: {', '.join(check.weakened_by)}")
    if check.restates:
        lines.append(f"States the same fact as: {check.restates.partition('/')[2]}")
    for title, entries in (
        ("Innocent readings", check.innocent),
        ("How to verify", check.verify),
        ("Sources", sources_told(check.sources)),
    ):
        lines += ["", f"{title}:", *(f"  - {entry}" for entry in entries)]
    return "\n".join(lines) + "\n"


def check_record(check: Check, weights: Weights) -> dict[str, Any]:
    """One check for programs."""
    return {
        "id": check.id,
        "family": check.family,
        "title": check.title,
        "role": check.role.value,
        "strength": check.strength.value,
        "points": most_points(check, weights),
        "rationale": check.rationale,
        "needs": list(check.needs),
        "works_offline": works_offline(check),
        "sources": list(check.sources),
        "innocent": list(check.innocent),
        "verify": list(check.verify),
        "covers": list(check.covers),
        "weakened_by": list(check.weakened_by),
        "restates": check.restates.partition("/")[2] or None,
    }
