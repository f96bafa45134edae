"""Linking without what stands around it, so that its time can stand beside another linker's.

Splink's time counts from a table in memory to weighed pairs. Here the same: the rows are read and
their values in canonical form before the clock starts; then keys are taken and hashed, counted and
joined, near pairs weighed, edges and rings made, all in one process. Nothing is scored again.
"""

from __future__ import annotations

import json
import time
from itertools import combinations
from pathlib import Path

from hirecheck.engines.linking import link_bucket
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.passes import first_pass
from hirecheck.engines.pool import Workers
from hirecheck.engines.screening import into_buckets, key_lines
from hirecheck.intake.exports.export import open_export
from hirecheck.linking.identifiers import Identifiers, packed_identifiers
from hirecheck.settings import Settings

__all__ = ["linked_alone"]


def linked_alone(
    export: Path, place: Path, settings: Settings
) -> tuple[set[tuple[str, str]], float]:
    """All pairs within rings, and the seconds that finding them took."""
    scored = first_pass(open_export(export).rows(), settings)
    people = [one.identifiers for one in scored if one.identifiers is not None]
    began = time.perf_counter()
    rings = _rings(people, WorkFolder(place, {}), settings)
    used = time.perf_counter() - began
    return {p for members in rings for p in combinations(sorted(members), 2)}, used


def _rings(people: list[Identifiers], work: WorkFolder, settings: Settings) -> list[list[str]]:
    work.write("first-people", 0, (as_line(packed_identifiers(who)) for who in people))
    work.write("first-keys", 0, filter(None, map(key_lines, people)))
    work.write("first-rows", 0, ())
    with Workers(1) as workers:
        buckets = into_buckets(work, 1, people[-1].number, workers, lambda *told: None)
    for number in range(buckets):
        link_bucket(number, work, settings)
    lines = (line for number in range(buckets) for line in work.lines("rings", number))
    return [json.loads(line.partition("\t")[2])["applications"] for line in lines]
