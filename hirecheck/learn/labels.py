"""Labelled packets: which ones are known to misrepresent something, by a table or by folder."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hirecheck.errors import PacketError

__all__ = ["Labelled", "labels_of_rows", "read_labelled"]

_YES = frozenset({"1", "true", "yes", "fraud", "misrepresented", "positive", "bad"})
_NO = frozenset({"0", "false", "no", "honest", "legit", "genuine", "negative", "clear", "good"})
_TABLES = ("labels.csv", "labels.tsv")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One packet with its verdict; `group` is any grouping the table gives, for the audit."""

    path: Path
    misrepresented: bool
    group: str = ""


def read_labelled(folder: Path) -> tuple[Labelled, ...]:
    """The labelled packets of a folder.

    Either a `labels.csv` with the columns `packet` and `label` (and perhaps `group`), or subfolders
    named after the verdict (`misrepresented`/`fraud` and `honest`), or packet names that begin with
    it. Raises PacketError naming what is missing.
    """
    if not folder.is_dir():
        raise PacketError(str(folder), "is not a folder.", remedy="Give a folder of packets.")
    table = next((folder / name for name in _TABLES if (folder / name).is_file()), None)
    found = tuple(_from_table(table) if table else _from_names(folder))
    for verdict in (True, False):
        if not any(item.misrepresented is verdict for item in found):
            missing = "misrepresented" if verdict else "honest"
            raise PacketError(
                str(folder),
                f"has no packet labelled {missing}.",
                remedy="Add labels.csv with the columns packet and label (misrepresented, honest).",
            )
    return found


def labels_of_rows(table: Path, column: str = "") -> dict[int, bool]:
    """The labels of an export's rows, by the row's number from 1, from a CSV or TSV table.

    `column` names the column; otherwise the first of `label`, `verdict` and `outcome` is taken.
    Rows without a verdict are left out. Raises PacketError where there is none at all.
    """
    delimiter = "\t" if table.suffix == ".tsv" else ","
    found: dict[int, bool] = {}
    with table.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines, delimiter=delimiter)
        names = {name.strip().lower(): name for name in reader.fieldnames or ()}
        wanted = [column.lower()] if column else ["label", "verdict", "outcome"]
        name = next((names[w] for w in wanted if w in names), None)
        for number, row in enumerate(reader, start=1):
            verdict = _verdict(row.get(name) or "") if name else None
            if verdict is not None:
                found[number] = verdict
    if len(set(found.values())) < 2:
        raise PacketError(
            str(table),
            "has no column with verdicts of both kinds.",
            remedy="Add a column label (misrepresented, honest), or name yours with --label.",
        )
    return found


def _from_table(table: Path) -> Iterator[Labelled]:
    delimiter = "\t" if table.suffix == ".tsv" else ","
    with table.open(encoding="utf-8-sig", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter=delimiter), start=2):
            name = (row.get("packet") or row.get("id") or row.get("path") or "").strip()
            verdict = _verdict(row.get("label") or row.get("verdict") or "")
            path = table.parent / name
            if not name or verdict is None or not path.exists():
                problem = "expected an existing packet and a label (misrepresented or honest)."
                raise PacketError(str(table), problem, place=f"line {number}")
            yield Labelled(path, verdict, (row.get("group") or "").strip())


def _from_names(folder: Path) -> Iterator[Labelled]:
    for path in sorted(folder.iterdir()):
        verdict = _verdict(path.name)
        if path.is_dir() and verdict is not None:
            yield from (Labelled(p, verdict) for p in sorted(path.iterdir()))
            continue
        start = _verdict(path.name.partition("-")[0])
        if start is not None:
            yield Labelled(path, start)


def _verdict(text: str) -> bool | None:
    word = text.strip().lower()
    return True if word in _YES else False if word in _NO else None
