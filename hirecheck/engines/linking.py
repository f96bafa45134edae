"""One bucket: the edges and rings of its applications, and their scores in the light of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from hirecheck.engines.attachments import Attachments
from hirecheck.engines.parts import WorkFolder, as_line
from hirecheck.engines.passes import Linked, second_pass
from hirecheck.engines.pool import uncollected
from hirecheck.engines.reports import linked_line
from hirecheck.engines.rows import unpacked
from hirecheck.engines.veiled import Veil
from hirecheck.intake.exports.row import ExportRow
from hirecheck.linking.edges import Edge, Group, edge_rules, edges_of
from hirecheck.linking.identifiers import Identifiers, key_values, unpacked_identifiers
from hirecheck.linking.names import compare_names
from hirecheck.linking.reuse import READABLE, links_of
from hirecheck.linking.ring_story import members_of, story_of
from hirecheck.linking.rings import Ring, rings_of
from hirecheck.settings import Settings

__all__ = ["link_bucket", "ring_json"]


@dataclass(frozen=True, slots=True)
class _Known:
    """What a bucket worker needs beside its bucket."""

    people: dict[int, Identifiers]
    near: dict[int, list[Edge]]
    rings: dict[int, Ring]


@uncollected()
def link_bucket(
    number: int,
    work: WorkFolder,
    settings: Settings,
    attachments: Attachments | None = None,
    secrets: tuple[bytes, ...] = (),
) -> int:
    """Write parts `rings`, `linked` and `again` of a bucket; how many rows were scored again.

    A line of `rings` is the first member and the ring as JSON without its number; a line of
    `again` is row, first member of its ring (0 for none) and the result; `linked` has what a row
    with anything to ask about shares.
    """
    people = {
        who.number: who
        for line in work.lines("people", number)
        for who in (unpacked_identifiers(json.loads(line)),)
    }
    near = [json.loads(f"[{line}]") for line in work.lines("near", number)]
    groups = list(_groups(work, number))
    if secrets:
        veil = Veil(secrets)
        near += veil.written_alike(groups, people)
        people = veil.recognised(people)
        edges = edges_of(groups, people, veil.compare, near=near, form=veil.form)
    else:
        edges = edges_of(groups, people, compare_names, near=near)
    rings = rings_of(edges, {n: who.name for n, who in people.items()})
    work.write("clusters", number, (as_line(ring.members) for ring in rings))
    rings = tuple(ring for ring in rings if not _is_earlier(people[ring.members[0]]))
    work.write("rings", number, _ring_lines(rings, people))
    again = list(_again(work, number, _known(people, edges, rings), settings, attachments))
    work.write("linked", number, (linked for _, linked in again if linked))
    work.write("again", number, (result for result, _ in again))
    return len(again)


def _groups(work: WorkFolder, number: int) -> Iterator[Group]:
    for line in work.lines("groups", number):
        kind, value, members, holders = json.loads(line)
        yield Group(kind, value, tuple(members), holders)


def _known(people: dict[int, Identifiers], edges: Sequence[Edge], rings: Sequence[Ring]) -> _Known:
    near: dict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        near[edge.a].append(edge)
        near[edge.b].append(edge)
    return _Known(people, near, {m: ring for ring in rings for m in ring.members})


def _again(
    work: WorkFolder,
    number: int,
    known: _Known,
    settings: Settings,
    attachments: Attachments | None,
) -> Iterator[tuple[str, str]]:
    """Lines of `again` and of `linked`, the latter "" where there is nothing to ask about."""
    for linked, result, reuse in second_pass(_joined(work, number, known), settings, attachments):
        row = linked.row.row
        shares = ""
        if result["band"] not in (None, "none"):
            shares = linked_line(row, reuse, links_of(row, linked.edges, linked.people))
        yield f"{row}\t{linked.ring}\t{as_line(result)}", shares


def _joined(work: WorkFolder, number: int, known: _Known) -> Iterator[Linked]:
    """The rows of a bucket that have an edge."""
    for line in work.lines("rows", number):
        place, _, packed = line.partition("\t")
        if edges := known.near.get(int(place)):
            row = unpacked(json.loads(packed))
            yield _linked(row, edges, known, known.rings.get(row.row))


def _linked(row: ExportRow, edges: list[Edge], known: _Known, ring: Ring | None) -> Linked:
    others = {m: known.people[m] for edge in edges for m in (edge.a, edge.b)}
    if ring is None:
        return Linked(row, tuple(edges), others)
    names = len({known.people[m].name for m in ring.members}) if ring.names_differ else 1
    return Linked(row, tuple(edges), others, ring.members[0], names)


def _ring_lines(rings: Sequence[Ring], people: dict[int, Identifiers]) -> Iterator[str]:
    for ring in rings:
        yield f"{ring.members[0]}\t{as_line(ring_json(ring, people))}"


def ring_json(ring: Ring, people: dict[int, Identifiers]) -> dict[str, Any]:
    """A ring as the contract has it, but for its number."""
    keys = {m: key_values(people[m]) for m in ring.members}
    return {
        "applications": [people[m].id for m in ring.members],
        "names": sorted({name for m in ring.members if (name := _shown(people[m]))}),
        "names_differ": ring.names_differ,
        "story": story_of([people[m] for m in ring.members]),
        "members": members_of(people[m] for m in ring.members),
        "edges": [_edge(edge, people, keys) for edge in ring.edges],
        "points": ring.points,
    }


def _is_earlier(who: Identifiers) -> bool:
    """True for an application of the history, whose name is a digest; these are numbered last."""
    return (who.written or who.name).startswith("#")


def _shown(who: Identifiers) -> str:
    """The name as given; nothing for an earlier application, whose name is not kept."""
    return "" if _is_earlier(who) else who.written or who.name


def _edge(
    edge: Edge, people: dict[int, Identifiers], keys: dict[int, set[tuple[str, str]]]
) -> dict[str, Any]:
    shared = dict(sorted(keys[edge.a] & keys[edge.b]))
    return {
        "a": people[edge.a].id,
        "b": people[edge.b].id,
        "kind": edge.evidence[0].kind,
        "points": edge.points,
        "why": "; ".join(
            _reason(item.kind, shared.get(item.kind, ""))
            for item in edge.evidence
            if item.points > 0
        ),
    }


def _reason(kind: str, value: str) -> str:
    why = edge_rules()[kind].why.lower()
    shown = f" {value}" if value and kind in READABLE else ""
    return f"same {kind.replace('-', ' ')}{shown} ({why})"
