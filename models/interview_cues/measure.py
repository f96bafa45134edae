"""Measures a reader of cues on the held-out sentences and on unseen families of the corpus."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import corpus
import numpy as np

from hirecheck.extract.cues.read import CueReader
from hirecheck.extract.cues.vocabulary import contract_names

HERE = Path(__file__).parent


def held_out(part: str = "") -> list[corpus.Row]:
    """Sentences in other styles; `part` is "dev" (a third, looked at), "test" or both."""
    rows = [row for path in sorted((HERE / "heldout").glob("*.txt")) for row in _file(path)]
    return [row for row in rows if not part or _part(row) == part]


def _part(row: corpus.Row) -> str:
    return "dev" if hashlib.sha256(row.text.encode()).digest()[0] % 3 == 0 else "test"


def _file(path: Path) -> list[corpus.Row]:
    rows: list[corpus.Row] = []
    labels: tuple[str, ...] = ()
    group = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= none"):
            labels, group = (), line.split()[2]
        elif line.startswith("= "):
            labels, group = tuple(line[2:].split()), ""
        elif line.strip():
            rows.append(corpus.Row(line.strip(), labels, "other", path.stem, group))
    return rows


def scores(told: Sequence[set[str]], rows: Sequence[corpus.Row]) -> dict[str, Any]:
    """Micro precision, recall and F1 over the contract cues, and alarms on cue-free sentences."""
    contract = set(contract_names())
    right = sum(len(t & set(r.labels) & contract) for t, r in zip(told, rows, strict=True))
    named = sum(len(t & contract) for t in told)
    wanted = sum(len(set(r.labels) & contract) for r in rows)
    quiet = [t for t, r in zip(told, rows, strict=True) if not r.labels]
    precision, recall = right / max(1, named), right / max(1, wanted)
    return {
        "sentences": len(rows),
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * precision * recall / max(1e-9, precision + recall), 3),
        "cue_free": len(quiet),
        "cue_free_with_contract_cue": round(sum(bool(t & contract) for t in quiet) / len(quiet), 4),
        "cue_free_with_any_cue": round(sum(bool(t) for t in quiet) / max(1, len(quiet)), 4),
    }


def per_cue(told: Sequence[set[str]], rows: Sequence[corpus.Row]) -> dict[str, dict[str, float]]:
    """Precision and recall of each contract cue."""
    table: dict[str, dict[str, float]] = {}
    for cue in contract_names():
        named = [cue in t for t in told]
        true = [cue in r.labels for r in rows]
        right = sum(a and b for a, b in zip(named, true, strict=True))
        table[cue] = {
            "sentences": sum(true),
            "precision": round(right / max(1, sum(named)), 2),
            "recall": round(right / max(1, sum(true)), 2),
        }
    return table


def read(reader: CueReader, rows: Sequence[corpus.Row]) -> list[set[str]]:
    """The cues that a reader names in each sentence."""
    return [set(labels) for labels in reader.label([row.text for row in rows])]


def report(
    model: CueReader,
    rows: Sequence[corpus.Row],
    logits: np.ndarray,
    threshold: np.ndarray,
    cues: Sequence[str],
) -> dict[str, Any]:
    """All figures of a training run."""
    unseen = [
        {cues[i] for i in np.flatnonzero(1 / (1 + np.exp(-line)) >= threshold)} for line in logits
    ]
    test = held_out("test")
    told = read(model, test)
    begin = time.perf_counter()
    read(model, held_out() * 3)
    speed = 3 * len(held_out()) / (time.perf_counter() - begin)
    by_group = {
        group: scores(
            [t for t, r in zip(told, test, strict=True) if r.group == group],
            [r for r in test if r.group == group],
        )["cue_free_with_any_cue"]
        for group in sorted({r.group for r in test if r.group})
    }
    return {
        "corpus": {
            "sentences": len(rows),
            "families": len({row.family for row in rows}),
            "without_a_cue": sum(1 for row in rows if not row.labels),
            "styles": sorted({row.style for row in rows}),
        },
        "unseen_families": scores(unseen, rows),
        "held_out": {"test": scores(told, test), "dev": _dev(model)},
        "held_out_cue_free_by_kind": by_group,
        "per_cue": per_cue(told, test),
        "sentences_per_second": round(speed),
    }


def _dev(model: CueReader) -> dict[str, Any]:
    rows = held_out("dev")
    return scores(read(model, rows), rows)
