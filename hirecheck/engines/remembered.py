"""One packet in the light of earlier applications: what `hirecheck score --history` does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import duckdb

from hirecheck.case import Case, Reuse, Span, changed
from hirecheck.dossier import Dossier
from hirecheck.engines.earlier import gathered, make_room, regroup
from hirecheck.engines.history import History, history_for, history_row, today_of
from hirecheck.engines.veiled import Veil
from hirecheck.findings import Report
from hirecheck.intake.packet import read_packet
from hirecheck.linking.edges import (
    ALL_PAIRS_UP_TO,
    TOO_COMMON,
    Edge,
    Group,
    edge_rules,
    edges_of,
)
from hirecheck.linking.identifiers import Identifiers, key_number, keys_of, unpacked_identifiers
from hirecheck.linking.identify import identifiers_of, key_spans
from hirecheck.linking.reuse import links_of, reuse_of
from hirecheck.linking.rings import Ring, rings_of
from hirecheck.screen import build_case, report_on, score_packet
from hirecheck.settings import Settings

__all__ = ["identified", "score_remembered"]

#: The number of the packet itself; earlier applications come after it.
_SELF = 1
_Keys = list[tuple[int, str, int]]


def score_remembered(path: Path, settings: Settings) -> Report:
    """Report on a packet, linked to the applications of the history that the settings name, and
    add it to that history. Without a history this is `score_packet`.

    Raises PacketError if nothing in the packet could be read.
    """
    history = history_for(settings)
    if history is None:
        return score_packet(path, settings)
    dossier = read_packet(path, settings)
    case = build_case(dossier, settings)
    veil = Veil(history.secrets())
    plain = identified(case, dossier)
    kept, who = history_row(plain, veil), veil.agency_veiled(plain)
    own = [(_SELF, key.kind, key_number(key.kind, key.value, veil.secrets)) for key in keys_of(who)]
    keys, people, apps = _earlier(history, who, own, kept)
    groups, people = _groups([*own, *keys]), veil.recognised(people)
    near = veil.written_alike(groups, people)
    edges = edges_of(groups, people, veil.compare, near=near, form=veil.form)
    ring = next((r for r in _rings(edges, people) if _SELF in r.members), None)
    mine = [edge for edge in edges if _SELF in (edge.a, edge.b)]
    reuse = _reuse(case, dossier, mine, people, ring)
    report = report_on(changed(case, reuse=reuse), dossier, settings, links_of(_SELF, mine, people))
    members = [apps[m] for m in ring.members if m in apps] if ring else []
    _remember(history, own, kept, report, members, settings)
    return report


def identified(case: Case, dossier: Dossier) -> Identifiers:
    """What identifies the applicant of a packet."""
    source = dossier.entry("source")
    files = tuple(d.sha256 for d in dossier.documents if d.sha256 and d.trace is not None)
    agency = str(source.value) if source else ""
    return identifiers_of(case, _SELF, dossier.id, agency=agency, files=files)


def _earlier(
    history: History, who: Identifiers, own: _Keys, kept: dict[str, Any]
) -> tuple[_Keys, dict[int, Identifiers], dict[int, int]]:
    """Keys and people of the earlier applications that matter, with their places in the file."""
    people = {_SELF: who}
    if not history.begun:
        return [], people, {}
    with history.reading() as db:
        _tell(db, own, kept)
        for raw in gathered(db, _SELF):
            person = unpacked_identifiers(raw)
            people[person.number] = person
        keys = db.execute("SELECT number, kind, value FROM earlier_keys").fetchall()
        apps = dict(db.execute("SELECT number, app FROM numbered").fetchall())
    return keys, people, apps


def _tell(db: duckdb.DuckDBPyConnection, own: _Keys, kept: dict[str, Any]) -> None:
    """Fill the tables `keys_now` and `own` with this one application."""
    db.execute("CREATE TEMP TABLE keys_now (number BIGINT, kind VARCHAR, value UBIGINT)")
    if own:
        db.executemany("INSERT INTO keys_now VALUES (?, ?, ?)", own)
    db.execute("CREATE TEMP TABLE own (number BIGINT, id_key UBIGINT, name VARCHAR)")
    db.execute("INSERT INTO own VALUES (?, ?, ?)", [_SELF, kept["id_key"], kept["name"]])


def _groups(keys: Iterable[tuple[int, str, int]]) -> list[Group]:
    """Shared values, as a whole export counts them: one that cannot stand alone only where a pair
    shares a second kind or a strong value.
    """
    holders: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, kind, value in keys:
        if kind in edge_rules():
            holders[kind, value].append(number)
    shared = {key: sorted(m) for key, m in sorted(holders.items()) if len(m) > 1}
    strong = [
        Group(kind, str(value), tuple(m))
        for (kind, value), m in shared.items()
        if edge_rules()[kind].alone and len(m) <= TOO_COMMON
    ]
    return [*strong, *_weak(shared, strong)]


def _weak(shared: dict[tuple[str, int], list[int]], strong: list[Group]) -> Iterator[Group]:
    joined = {
        pair for g in strong if len(g.members) <= ALL_PAIRS_UP_TO
        for pair in combinations(g.members, 2)
    }  # fmt: skip
    meeting: dict[tuple[int, int], list[tuple[str, int]]] = defaultdict(list)
    for (kind, value), members in shared.items():
        if not edge_rules()[kind].alone and len(members) <= ALL_PAIRS_UP_TO:
            for pair in combinations(members, 2):
                meeting[pair].append((kind, value))
    for pair, found in sorted(meeting.items()):
        if pair in joined or len({kind for kind, _ in found}) >= 2:
            for kind, value in found:
                yield Group(kind, str(value), pair, len(shared[kind, value]))


def _rings(edges: tuple[Edge, ...], people: dict[int, Identifiers]) -> tuple[Ring, ...]:
    return rings_of(edges, {number: who.name for number, who in people.items()})


def _reuse(
    case: Case,
    dossier: Dossier,
    edges: list[Edge],
    people: dict[int, Identifiers],
    ring: Ring | None,
) -> Reuse:
    whole = dossier.documents[0].whole()
    spans = key_spans(case, Span(whole.document, 0, 0, people[_SELF].written or whole.text))
    names = len({people[m].name for m in ring.members}) if ring and ring.names_differ else 1
    return reuse_of(_SELF, edges, people, spans, 1 if ring else 0, names if ring else 0)


def _remember(
    history: History,
    own: _Keys,
    kept: dict[str, Any],
    report: Report,
    members: list[int],
    settings: Settings,
) -> None:
    """Add the packet; `members` are the earlier applications of its ring."""
    today = today_of(settings)
    with history.writing() as db:
        _tell(db, own, kept)
        app = make_room(db) + 1
        db.execute(
            "INSERT INTO applications VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)",
            [
                app, kept["id_key"], kept["id"], kept["day"], today.toordinal(),
                report.band.value, report.points, kept["name"], kept["agency"],
            ],
        )  # fmt: skip
        db.execute("INSERT INTO keys SELECT ?, kind, value FROM keys_now", [app])
        regroup(db, [[app, *members]] if members else [], ())
        history.expire(db, settings.retention_days, today)
