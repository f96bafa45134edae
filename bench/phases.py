"""What one row of an export costs, phase by phase, in processor time.

    python -m bench.phases EXPORT [--rows 20000]

The first quarter of the rows warms what a run keeps (lists, number plans, places) and does not
count. Microseconds a row are seconds a million rows on one core. The floor is what no screening of
these rows could leave out: reading the file, one pass of extraction, hashing the keys.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from hirecheck.case import Case, Reuse, changed
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import run_checks
from hirecheck.dossier import Dossier
from hirecheck.engines.parts import as_line
from hirecheck.engines.passes import TOGETHER, identify
from hirecheck.engines.rows import dossier_of, packed
from hirecheck.intake.exports.export import open_export
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.identifiers import Identifiers, key_number, key_values, packed_identifiers
from hirecheck.linking.near import block_number, blocks_of
from hirecheck.scoring.bands import band_of
from hirecheck.scoring.combine import combine
from hirecheck.screen import build_cases, weights_for
from hirecheck.settings import Settings

SETTINGS = Settings(now="2026-06-01T00:00:00+00:00")
FLOOR = ("read the file", "extract, look up, compare", "hash keys and blocks")


class Clock:
    """Adds up processor time by phase."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def each(self, phase: str, made: Iterable[Any]) -> list[Any]:
        """Everything that `made` makes, its time noted."""
        gc.collect()
        gc.disable()
        began = time.process_time()
        found = list(made)
        self.spent[phase] = time.process_time() - began
        gc.enable()
        return found


def built(dossiers: list[Dossier]) -> Iterator[Case]:
    """The cases, as many together as in a run."""
    for first in range(0, len(dossiers), TOGETHER):
        yield from build_cases(dossiers[first : first + TOGETHER], SETTINGS)


def scored(case: Case) -> object:
    """What the checks say of a case, weighed."""
    weights = weights_for(SETTINGS)
    return band_of(combine(run_checks(case, all_checks()).findings, weights), weights)


def numbers(who: Identifiers) -> list[int]:
    """All keys and blocks of an application as numbers."""
    found = [key_number(kind, value) for kind, value in key_values(who)]
    return found + [block_number(block) for block in blocks_of(who)]


def lines(row: ExportRow, who: Identifiers) -> tuple[str, str]:
    """What is written of a row beside its result and its keys."""
    return as_line(packed(row)), as_line(packed_identifiers(who))


def phases(rows: Iterator[ExportRow], count: int) -> Clock:
    """Take so many rows through the first pass, one phase after the other."""
    clock = Clock()
    taken: list[ExportRow] = clock.each(FLOOR[0], islice(rows, count))
    dossiers: list[Dossier] = clock.each("make dossiers", map(dossier_of, taken))
    cases: list[Case] = clock.each(FLOOR[1], built(dossiers))
    people: list[Identifiers] = clock.each(
        "tell what identifies", map(identify, cases, taken, dossiers)
    )
    alone = [changed(case, reuse=Reuse()) for case in cases]
    clock.each("run checks, score", map(scored, alone))
    clock.each(FLOOR[2], map(numbers, people))
    clock.each("write down rows and people", map(lines, taken, people))
    return clock


def main() -> None:
    """The command line of this bench."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("export", type=Path)
    parser.add_argument("--rows", type=int, default=20_000)
    chosen = parser.parse_args()
    rows = iter(open_export(chosen.export).rows())
    quarter = chosen.rows // 4
    phases(rows, quarter)
    counted = chosen.rows - quarter
    spent = phases(rows, counted).spent
    spent["all of the first pass"] = sum(spent.values())
    spent["the floor"] = sum(spent[name] for name in FLOOR)
    for name, seconds in spent.items():
        print(f"{name:28}{seconds / counted * 1e6:8.1f}")


if __name__ == "__main__":
    main()
