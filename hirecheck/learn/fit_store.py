"""Learned weights on disk: numbered versions, of which the last one is in use, and the way back.

A store is a folder with `journal.jsonl`, `weights-1.json`, `weights-2.json` … and `weights.json`,
which is a copy of the last version and what `--weights` is given.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from hirecheck.errors import UsageError
from hirecheck.learn.fit import Fit

__all__ = ["CURRENT", "fit_record", "keep", "table_text", "undo", "versions"]

CURRENT = "weights.json"
_VERSION = re.compile(r"weights-(\d+)\.json")


def versions(store: Path) -> tuple[Path, ...]:
    """The learned versions that are kept, the oldest first."""
    found = {
        int(m[1]): p for p in store.glob("weights-*.json") if (m := _VERSION.fullmatch(p.name))
    }
    return tuple(found[number] for number in sorted(found))


def table_text(declared: Path, fit: Fit, number: int) -> str:
    """The declared table with the learned weights in it, each with its reason."""
    table: dict[str, Any] = json.loads(declared.read_text(encoding="utf-8"))
    base = str(table["version"]).partition("-local")[0]
    table["version"] = f"{base}-local.{number}"
    checks: dict[str, dict[str, Any]] = table["checks"]
    for change in fit.changes:
        checks.setdefault(change.check, {})[change.severity.value] = {
            "points": change.after,
            "reason": f"Learned here: {change.sentence}.",
        }
    table["learned"] = fit_record(fit)
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def fit_record(fit: Fit) -> dict[str, Any]:
    """What a fit rests on and how well it predicts, for programs and for the table itself."""
    c = fit.calibration
    return {
        "verdicts": fit.verdicts,
        "cleared": fit.cleared,
        "confirmed": fit.confirmed,
        "people": fit.people,
        "changes": [
            {
                "check": change.check,
                "severity": change.severity.value,
                "before": change.before,
                "after": change.after,
                "cleared": change.cleared,
                "confirmed": change.confirmed,
            }
            for change in fit.changes
        ],
        "by_person": {
            "log_loss_bits": {"declared": c.loss_declared, "learned": c.loss_learned},
            "brier": {"declared": c.brier_declared, "learned": c.brier_learned},
            "area": {"declared": c.area_declared, "learned": c.area_learned},
            "calibration": [
                {"stated": round(b.stated, 4), "confirmed": b.observed.hits, "of": b.observed.of}
                for b in c.bins
            ],
        },
    }


def keep(store: Path, declared: Path, fit: Fit) -> Path:
    """Write the next version and put it in use. Answers the file for `--weights`."""
    kept = versions(store)
    last = _VERSION.fullmatch(kept[-1].name) if kept else None
    number = int(last[1]) + 1 if last else 1
    text = table_text(declared, fit, number)
    _replace(store / f"weights-{number}.json", text)
    _replace(store / CURRENT, text)
    return store / CURRENT


def undo(store: Path) -> tuple[Path, Path | None]:
    """Take the last version out of use: what was taken back, and what is in use now.

    The file is kept under another name. None means that the declared weights hold again. Raises
    UsageError where nothing was learned.
    """
    kept = versions(store)
    if not kept:
        raise UsageError(f"{store}: nothing was learned here, so nothing can be undone")
    *earlier, last = kept
    if earlier:
        _replace(store / CURRENT, earlier[-1].read_text(encoding="utf-8"))
    else:
        (store / CURRENT).unlink(missing_ok=True)
    aside = last.with_suffix(".undone")
    last.replace(aside)
    return aside, earlier[-1] if earlier else None


def _replace(path: Path, text: str) -> None:
    """A file appears whole or not at all."""
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)
