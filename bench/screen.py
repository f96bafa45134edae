"""Whole exports: quality of linking beside exact matching and Splink, speed, memory and history.

    python -m bench.screen quality --rows 20000 --seeds 1 2 3 [--texts] [--second] [--splink]
    python -m bench.screen shared febrl_dataset3.csv … [--splink] [--without date_of_birth …]
    python -m bench.screen speed EXPORT [--jobs 2]
    python -m bench.screen history --known 1000000 --new 1000

Pairs are counted within the groups that each method forms, so that joins by way of a third
application count for and against all alike. Splink (5.x, DuckDB) is trained on the same rows as a
user would: blocking on every identifier, names and addresses compared fuzzily with term
frequencies, groups from pairs above the threshold that serves it best on the truth. Its seconds are
those of training and prediction, beside which stand those of our linking alone (bench/alone.py),
and those of our whole run, which also reads, scores twice and writes.
"""

from __future__ import annotations

import argparse
import csv
import logging
import resource
import tempfile
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from bench import hands, strays
from bench.alone import linked_alone
from bench.rings import make
from hirecheck.engines.export import screen_export
from hirecheck.engines.history import History
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
        # Splink refuses a probability that its training drove to nothing; other blocks may serve.
        with suppress(ValueError):
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


def quality(rows: int, seeds: list[int], *, texts: bool, beside: bool, generator: str) -> None:
    """An own generator: rings, one person again, and innocent collisions."""
    for seed in seeds:
        with tempfile.TemporaryDirectory() as place:
            export = Path(place) / "in.csv"
            if generator == "second":
                hands.make(export, rows, seed)
            elif generator == "third":
                strays.make(export, rows, seed, texts)
            else:
                make(export, rows, seed, texts)
            table, true = _table(export, _COLUMNS[generator])
            print(f"\nseed {seed}, {rows:,} applications, {len(true):,} true pairs")
            _row(partial(exact, table, _ALIKE), "exact matching", true)
            if beside:
                fields = {
                    "given": "fuzzy", "surname": "fuzzy", "email": "fuzzy", "phone": "exact",
                    "address": "fuzzy", "city": "exact", "github": "exact", "ip": "exact",
                }  # fmt: skip
                fields |= {f: "exact" for f in ("device", "iban") if f in table[0]}
                found, used = splink(table, true, fields)
                shown("Splink, best threshold", found, true, used)
            settings = Settings(now=NOW, jobs=2)
            found, used = linked_alone(export, Path(place) / "alone", settings)
            shown("hirecheck (linking alone)", found, true, used)
            began = time.perf_counter()
            screen_export(export, Path(place) / "out", settings, format="jsonl")
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


#: What exact matching compares.
_ALIKE = ("email", "phone", "github", "device", "iban")
_FIRST = {
    "id": "Application ID", "name": "Candidate Name", "email": "Email", "phone": "Phone",
    "address": "Address", "city": "Location", "github": "GitHub", "ip": "IP Address",
}  # fmt: skip
_SECOND = {
    "id": "Ref", "name": "Full name", "email": "E-mail", "phone": "Mobile",
    "address": "Street address", "city": "Town", "github": "GitHub", "ip": "IP",
    "device": "Device ID", "iban": "IBAN",
}  # fmt: skip
_THIRD = {
    "id": "Application Number", "given": "First Name", "surname": "Last Name",
    "email": "Email Address", "phone": "Phone Number", "address": "Street Address",
    "city": "City", "github": "GitHub URL", "ip": "Submission IP",
    "device": "Device Fingerprint", "iban": "Bank Account",
}  # fmt: skip
_COLUMNS = {"first": _FIRST, "second": _SECOND, "third": _THIRD}


def _table(export: Path, columns: dict[str, str]) -> tuple[list[dict[str, str]], Pairs]:
    with export.open(encoding="utf-8") as lines:
        delimiter = ";" if columns is _SECOND else ","
        raw = list(csv.DictReader(lines, delimiter=delimiter))
    with export.with_suffix(".truth.csv").open(encoding="utf-8") as lines:
        hands_of = {row["id"]: row["hand"] for row in csv.DictReader(lines)}
    table = []
    for row in raw:
        plain = {name: row[column] for name, column in columns.items()}
        if "name" in plain:
            plain["given"], _, plain["surname"] = plain.pop("name").rpartition(" ")
        table.append(plain)
    return table, _true(hands_of)


def _true(hands: dict[str, str]) -> Pairs:
    groups: dict[str, list[str]] = defaultdict(list)
    for id, hand in hands.items():
        groups[hand].append(id)
    return {p for ids in groups.values() for p in combinations(sorted(ids), 2)}


def shared(paths: list[Path], *, beside: bool, without: list[str]) -> None:
    """Record-linkage sets with known duplicates, each screened whole as an export of its columns.

    Splink gets the same columns; `without` names columns that neither gets.
    """
    for path in paths:
        rows, hands = _known(path, without)
        true = _true(hands)
        left = f" without {', '.join(without)}" if without else ""
        print(f"\n{path.stem}{left}, {len(rows):,} records, {len(true):,} true pairs")
        columns = [name for name in rows[0] if name != "id"]
        table = [{**row, "key": "|".join(row[c] for c in columns)} for row in rows]
        _row(partial(exact, table, ("key",)), "exact matching", true)
        if beside:
            fields = {name: _LIKE.get(name, "fuzzy") for name in columns}
            named = {"given_name": "given", "first_name": "given"}
            plain = [{named.get(k, k): v for k, v in row.items()} for row in rows]
            found, used = splink(plain, true, {named.get(k, k): v for k, v in fields.items()})
            shown("Splink, best threshold", found, true, used)
        with tempfile.TemporaryDirectory() as place:
            export = Path(place) / "in.csv"
            with export.open("w", newline="", encoding="utf-8") as out:
                writer = csv.writer(out)
                writer.writerow(["Application ID", *columns])
                writer.writerows([row["id"], *(row[c] for c in columns)] for row in rows)
            began = time.perf_counter()
            screen_export(export, Path(place) / "out", Settings(now=NOW, jobs=2), format="jsonl")
            used = time.perf_counter() - began
            shown("hirecheck (whole run)", _ours(Path(place) / "out"), true, used)


#: Columns that Splink compares for equality; all others fuzzily.
_LIKE = {"state": "exact", "street_number": "exact", "postcode": "exact"}


def _known(path: Path, without: list[str]) -> tuple[list[dict[str, str]], dict[str, str]]:
    """The records with an id each and without their truth, and the entity of each."""
    rows, hands = [], {}
    with path.open(encoding="utf-8") as lines:
        for number, raw in enumerate(csv.DictReader(lines, skipinitialspace=True)):
            row = {k.strip(): (v or "").strip() for k, v in raw.items()}
            hand = row.pop("cluster", "") or row["rec_id"].split("-")[1]
            kept = {k: v for k, v in row.items() if k not in ("rec_id", "unique_id", *without)}
            rows.append({"id": f"A{number}", **kept})
            hands[f"A{number}"] = hand
    return rows, hands


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
    for name in ("second", "third"):
        asked["quality"].add_argument(
            f"--{name}", dest="generator", action="store_const", const=name, default="first",
            help=f"the {name} generator",
        )  # fmt: skip
    asked["shared"].add_argument("files", type=Path, nargs="+")
    asked["shared"].add_argument("--without", nargs="*", default=[])
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
    logging.getLogger("splink").setLevel(logging.ERROR)
    if chosen.command == "quality":
        asked_for = {"texts": chosen.texts, "beside": chosen.splink}
        quality(chosen.rows, chosen.seeds, generator=chosen.generator, **asked_for)
    elif chosen.command == "shared":
        shared(chosen.files, beside=chosen.splink, without=chosen.without)
    elif chosen.command == "speed":
        speed(chosen.export, chosen.jobs)
    else:
        history(chosen.known, chosen.new)


if __name__ == "__main__":
    main()
