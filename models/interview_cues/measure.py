"""Measures the reader of cues on sentences that nobody tuned on.

`python models/interview_cues/measure.py` writes `metrics.json`; `card.md` has its tables from it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

import corpus  # noqa: E402

from hirecheck.extract.cues.model import FORMAT, CueModel, load_cue_model  # noqa: E402
from hirecheck.extract.cues.read import CueReader  # noqa: E402
from hirecheck.extract.cues.vocabulary import contract_names, is_reassuring  # noqa: E402
from hirecheck.modelstore import open_model  # noqa: E402


def held_out() -> list[corpus.Row]:
    """Sentences in other styles that trained nothing; calibration and thresholds look at them."""
    return [row for path in sorted((HERE / "heldout").glob("*.txt")) for row in _file(path)]


def blind() -> list[corpus.Row]:
    """Sentences of yet other voices that neither training nor any choice has seen."""
    return _file(HERE / "blind" / "notes.txt")


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
    quiet = [
        {name for name in t if not is_reassuring(name)}
        for t, r in zip(told, rows, strict=True)
        if not r.labels
    ]
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


def speed(model: CueModel, rows: Sequence[corpus.Row], doubtful: bool) -> int:
    """Sentences a second of one core, none of them remembered."""
    texts = [row.text for row in rows]
    model.forget()
    begin = time.process_time()
    model.label(texts, doubtful)
    return round(len(texts) / (time.process_time() - begin))


def report(model: CueModel) -> dict[str, Any]:
    """All figures of the shipped model; `careful` has its second network read every sentence."""
    rows = blind()
    told = read(model, rows)
    careful = replace(model, quick=model.careful)
    quiet = [row for row in rows if not row.labels]
    every = corpus.load()
    return {
        "corpus": {
            "sentences": len(every),
            "families": len({row.family for row in every}),
            "without_a_cue": sum(1 for row in every if not row.labels),
            "styles": sorted({row.style for row in every}),
        },
        "blind": scores(told, rows),
        "blind_cue_free_by_kind": {
            group: scores(
                [t for t, r in zip(told, rows, strict=True) if r.group == group],
                [r for r in rows if r.group == group],
            )["cue_free_with_any_cue"]
            for group in sorted({r.group for r in rows if r.group})
        },
        "blind_per_cue": per_cue(told, rows),
        "tuned_on": {"held_out": scores(read(model, held_out()), held_out())},
        "careful": {
            "blind": scores(read(careful, rows), rows),
            "held_out": scores(read(careful, held_out()), held_out()),
        },
        "sentences_per_cpu_second": {
            "read": speed(model, rows, False),
            "scored, cue-free": speed(model, quiet, True),
            "scored, all": speed(model, rows, True),
        },
    }


def main() -> None:
    """Measure the shipped model and write `metrics.json`."""
    model = load_cue_model(open_model("interview_cues", format=FORMAT, path=HERE))
    found = report(model)
    (HERE / "metrics.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({k: v for k, v in found.items() if k != "blind_per_cue"}, indent=1))


if __name__ == "__main__":
    main()
