"""Whole exports: quality of linking beside exact matching and Splink, speed, memory and history.

    python -m bench.screen quality --rows 20000 --seeds 1 2 3 [--texts] [--splink]
    python -m bench.screen shared febrl_dataset3.csv … [--splink]     known duplicates, no rings
    python -m bench.screen speed EXPORT [--jobs 2]
    python -m bench.screen history --known 1000000 --new 1000

Pairs are counted within the groups that each method forms, so that joins by way of a third
application count for and against all alike. Splink (5.x, DuckDB) is trained on the same rows as a
user would: blocking on every identifier, names and addresses compared fuzzily with term
frequencies, groups from pairs above the threshold that serves it best on the truth.
"""

from __future__ import annotations

import argparse
import csv
import resource
import tempfile
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.rings import make
from hirecheck.engines.export import screen_export
from hirecheck.engines.history import History
from hirecheck.extract.gazetteer import fold
from hirecheck.linking.identifiers import Identifiers
from hirecheck.linking.identify import folded_name
from hirecheck.linking.near import NEAR, Frequencies, blocks_of, near_points
from hirecheck.settings import Settings

Pairs = set[tuple[str, str]]
NOW = "2026-06-01T00:00:00+00:00"
#: Thresholds (match probability) that Splink may choose from; the best by F1 is shown.
THRESHOLDS = (0.5, 0.9, 0.99, 0.999, 0.9999)


def scores(found: Pairs, true: Pairs) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    hit = len(found & true)
    precision, recall = hit / max(1, len(found)), hit / max(1, len(true))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def closed(pairs: Iterable[tuple[str, str]]) -> Pairs:
    """All pairs within the connected groups of these pairs."""
    above: dict[str, str] = {}

    def root(node: str) -> str:
        above.setdefault(node, node)
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    for a, b in pairs:
        above[root(a)] = root(b)
    groups: dict[str, list[str]] = defaultdict(list)
    for node in above:
        groups[root(node)].append(node)
    return {p for members in groups.values() for p in combinations(sorted(members), 2)}


def exact(rows: list[dict[str, str]], fields: tuple[str, ...]) -> Pairs:
    """Rows that agree in any one of these fields to the letter (case and blanks aside)."""
    holders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        for field in fields:
            if value := "".join(row.get(field, "").lower().split()):
                holders[field, value].append(row["id"])
    return closed(p for ids in holders.values() if len(ids) <= 50 for p in combinations(ids, 2))


def splink(rows: list[dict[str, str]], true: Pairs, fields: dict[str, str]) -> tuple[Pairs, float]:
    """Groups by Splink at its best threshold; `fields` says how each is compared."""
    import pandas
    import splink.comparison_library as cl
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    frame = pandas.DataFrame(rows).replace("", None).rename(columns={"id": "unique_id"})
    comparisons = []
    for field, kind in fields.items():
        if kind == "exact":
            made = cl.ExactMatch(field).configure(term_frequency_adjustments=True)
        else:
            made = cl.JaroWinklerAtThresholds(field, [0.95, 0.88]).configure(
                term_frequency_adjustments=True
            )
        comparisons.append(made)
    rules = [block_on(field) for field in fields if frame[field].nunique() > len(frame) / 50]
    if "surname" in fields and "given" in fields:
        rules += [block_on("surname", "substr(given,1,2)")]
    began = time.perf_counter()
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=rules,
    )
    linker = Linker(DuckDBAPI().register(frame), settings)
    linker.training.estimate_probability_two_random_records_match(rules[:2], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in rules[:2]:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=THRESHOLDS[0])
    table = predicted.as_pandas_dataframe()
    used = time.perf_counter() - began
    best: Pairs = set()
    for limit in THRESHOLDS:
        kept = table[table.match_probability >= limit]
        pairs = closed(zip(kept.unique_id_l, kept.unique_id_r, strict=True))
        if scores(pairs, true)[2] >= scores(best, true)[2]:
            best = pairs
    return best, used


def shown(name: str, found: Pairs, true: Pairs, seconds: float) -> None:
    """One line of the table."""
    precision, recall, f1 = scores(found, true)
    print(f"| {name:28} | {precision:.4f} | {recall:.4f} | {f1:.4f} | {seconds:7.1f} |", flush=True)


def quality(rows: int, seeds: list[int], *, texts: bool, beside: bool) -> None:
    """The own generator: rings, one person again, and innocent collisions."""
    for seed in seeds:
        with tempfile.TemporaryDirectory() as place:
            export = Path(place) / "in.csv"
            make(export, rows, seed, texts)
            table, true = _table(export)
            print(f"\nseed {seed}, {rows:,} applications, {len(true):,} true pairs")
            _row(lambda t=table: exact(t, ("email", "phone", "github")), "exact matching", true)
            if beside:
                fields = {
                    "given": "fuzzy", "surname": "fuzzy", "email": "fuzzy", "phone": "exact",
                    "address": "fuzzy", "city": "exact", "github": "exact", "ip": "exact",
                }  # fmt: skip
                found, used = splink(table, true, fields)
                shown("Splink, best threshold", found, true, used)
            began = time.perf_counter()
            screen_export(export, Path(place) / "out", Settings(now=NOW, jobs=2), format="jsonl")
            used = time.perf_counter() - began
            shown("hirecheck (whole run)", _ours(Path(place) / "out"), true, used)


def _row(find: Callable[[], Pairs], name: str, true: Pairs) -> None:
    began = time.perf_counter()
    found = find()
    shown(name, found, true, time.perf_counter() - began)


def _ours(folder: Path) -> Pairs:
    import json

    rings = json.loads((folder / "rings.json").read_text(encoding="utf-8"))
    return {p for ring in rings for p in combinations(sorted(ring["applications"]), 2)}


def _table(export: Path) -> tuple[list[dict[str, str]], Pairs]:
    with export.open(encoding="utf-8") as lines:
        raw = list(csv.DictReader(lines))
    with export.with_suffix(".truth.csv").open(encoding="utf-8") as lines:
        hands = {row["id"]: row["hand"] for row in csv.DictReader(lines)}
    table = []
    for row in raw:
        given, _, surname = row["Candidate Name"].rpartition(" ")
        table.append(
            {
                "id": row["Application ID"], "given": given, "surname": surname,
                "email": row["Email"], "phone": row["Phone"], "address": row["Address"],
                "city": row["Location"], "github": row["GitHub"], "ip": row["IP Address"],
            }
        )  # fmt: skip
    return table, _true(hands)


def _true(hands: dict[str, str]) -> Pairs:
    groups: dict[str, list[str]] = defaultdict(list)
    for id, hand in hands.items():
        groups[hand].append(id)
    return {p for ids in groups.values() for p in combinations(sorted(ids), 2)}


def shared(paths: list[Path], *, beside: bool) -> None:
    """Record-linkage sets with known duplicates: names, addresses, mailboxes with slips."""
    for path in paths:
        people, hands, table = _people(path)
        true = _true(hands)
        print(f"\n{path.stem}, {len(people):,} records, {len(true):,} true pairs")
        _row(lambda t=table: exact(t, ("key",)), "exact matching", true)
        if beside:
            fields = {
                name: "fuzzy" for name in ("given", "surname", "address", "city", "email")
                if any(row[name] for row in table)
            }  # fmt: skip
            plain = [{k: v for k, v in row.items() if k != "key"} for row in table]
            found, used = splink(plain, true, fields)
            shown("Splink, best threshold", found, true, used)
        _row(lambda p=people: _near(p), "hirecheck (near pairs)", true)


def _near(people: dict[int, Identifiers]) -> Pairs:
    counts = Frequencies.of(people.values())
    blocks: dict[str, list[int]] = defaultdict(list)
    for who in people.values():
        for block in blocks_of(who):
            blocks[block].append(who.number)
    pairs = {p for ids in blocks.values() if len(ids) <= 60 for p in combinations(ids, 2)}
    near = (p for p in pairs if near_points(people[p[0]], people[p[1]], counts) >= NEAR)
    return closed((str(a), str(b)) for a, b in near)


def _people(path: Path) -> tuple[dict[int, Identifiers], dict[str, str], list[dict[str, str]]]:
    people, hands, table = {}, {}, []
    with path.open(encoding="utf-8") as lines:
        for number, raw in enumerate(csv.DictReader(lines, skipinitialspace=True)):
            row = {k.strip(): (v or "").strip() for k, v in raw.items()}
            given = row.get("given_name") or row.get("first_name") or ""
            street = ("street_number", "address_1", "address_2", "postcode")
            address = fold(" ".join(row.get(part, "") for part in street)).strip()
            city = (row.get("suburb") or row.get("city") or "").lower()
            email = row.get("email", "").lower()
            name = f"{given} {row['surname']}"
            hand = row.get("cluster") or row["rec_id"].split("-")[1]
            people[number] = Identifiers(
                number, str(number), folded_name(name), (email,) if email else (),
                address=address, city=city,
            )  # fmt: skip
            hands[str(number)] = hand
            known = {"given": given, "surname": row["surname"], "address": address}
            known |= {"city": city, "email": email}
            table.append({"id": str(number), **known, "key": "|".join([name, address, city])})
    return people, hands, table


def speed(export: Path, jobs: int) -> None:
    """Wall and processor seconds and the largest process of one run over a file."""
    with tempfile.TemporaryDirectory() as place:
        began = time.perf_counter()
        summary = screen_export(export, Path(place), Settings(now=NOW, jobs=jobs))
        used = time.perf_counter() - began
    own = resource.getrusage(resource.RUSAGE_SELF)
    workers = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = sum(u.ru_utime + u.ru_stime for u in (own, workers))
    peak = max(own.ru_maxrss, workers.ru_maxrss) // 1024
    print(f"{summary.rows:,} rows: {used:.1f} s by the clock, {processor:.1f} s of processor,")
    print(f"{peak:,} MB in the largest process, {summary.rings:,} rings")


def history(known: int, new: int) -> None:
    """How long new applications take beside a history that is already large.

    The earlier applications are random digests, eight keys each, but for a twentieth of the new
    ones' own keys, which the first of two runs adds.
    """
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        make(place / "new.csv", new, 17, False)
        make(place / "old.csv", new, 17, False)
        kept = Settings(now=NOW, jobs=2, history=str(place / "history.duckdb"))
        text = (place / "old.csv").read_text(encoding="utf-8").replace("\nA", "\nB")
        (place / "old.csv").write_text(text, encoding="utf-8")
        screen_export(place / "old.csv", place / "old", kept)
        with History(place / "history.duckdb").writing() as db:
            db.execute(
                "INSERT INTO applications SELECT 1000000 + range, hash(range), 'X' || range, "
                "739700, 739700, 'none', 0, NULL, '#' || printf('%016x', hash(range, 'n')), '' "
                "FROM range(?)",
                [known],
            )
            kinds = "['email','phone','account','address','ip','name','name-address','phone-block']"
            db.execute(
                f"INSERT INTO keys SELECT 1000000 + range, kind, hash(range, kind) "  # noqa: S608
                f"FROM range(?), (SELECT unnest({kinds}) AS kind)",
                [known],
            )
        began = time.perf_counter()
        summary = screen_export(place / "new.csv", place / "new", kept)
        used = time.perf_counter() - began
        stats = History(place / "history.duckdb").stats()
        print(f"{summary.rows:,} new beside {known:,}: {used:.1f} s, {summary.rings:,} rings,")
        print(f"{stats.applications:,} applications, {stats.megabytes:.0f} MB")


def main() -> None:
    """The command line of this bench."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    asked: dict[str, Any] = {n: commands.add_parser(n) for n in ("quality", "shared")}
    asked["quality"].add_argument("--rows", type=int, default=20_000)
    asked["quality"].add_argument("--seeds", type=int, nargs="+", default=[1])
    asked["quality"].add_argument("--texts", action="store_true")
    asked["shared"].add_argument("files", type=Path, nargs="+")
    for command in asked.values():
        command.add_argument("--splink", action="store_true")
    timed = commands.add_parser("speed")
    timed.add_argument("export", type=Path)
    timed.add_argument("--jobs", type=int, default=2)
    remembered = commands.add_parser("history")
    remembered.add_argument("--known", type=int, default=1_000_000)
    remembered.add_argument("--new", type=int, default=1_000)
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    if chosen.command == "quality":
        quality(chosen.rows, chosen.seeds, texts=chosen.texts, beside=chosen.splink)
    elif chosen.command == "shared":
        shared(chosen.files, beside=chosen.splink)
    elif chosen.command == "speed":
        speed(chosen.export, chosen.jobs)
    else:
        history(chosen.known, chosen.new)


if __name__ == "__main__":
    main()
