"""Trains the reader of interview cues and measures it: `python models/interview_cues/train.py`.

One process, about two minutes. Needs scikit-learn, which the product itself does not. Writes
`cues.json`, `weights.npz`, `metrics.json` and the sealed `manifest.json`; the tables of `card.md`
come from `metrics.json`.
"""

from __future__ import annotations

import hashlib
import json
import sys
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE), str(HERE.parent)]

import corpus  # noqa: E402
import measure  # noqa: E402
from seal import seal  # noqa: E402

from hirecheck.extract.cues.features import features_digest, features_of  # noqa: E402
from hirecheck.extract.cues.model import FORMAT, block_of, load_cue_model  # noqa: E402
from hirecheck.extract.cues.vocabulary import (  # noqa: E402
    contract_names,
    cue_names,
    is_reassuring,
)
from hirecheck.modelstore import open_model  # noqa: E402

VERSION = "1.0.0"
FOLDS = 5
STRENGTH = 30.0
POSITIVE_WEIGHT = 3.0
BLOCKS = 3
#: Lowest confidence at which a cue is told; the second for cues outside the contract.
FLOOR, FLOOR_OTHER = 0.6, 0.6
WANTED_PRECISION = 0.96


def main() -> None:
    """Train, calibrate, choose thresholds, write, measure."""
    warnings.filterwarnings("ignore")
    rows = corpus.load()
    cues = tuple(name for name in cue_names() if any(name in row.labels for row in rows))
    features, rarity, inputs = _inputs(rows)
    truth = np.array([[cue in row.labels for cue in cues] for row in rows])
    known = np.array([[_known(row, cue) for cue in cues] for row in rows])
    fold = np.array([_fold(row.family) for row in rows])
    unseen = np.zeros(truth.shape, dtype=np.float64)
    for number in range(FOLDS):
        weights, bias = _fit(inputs[fold != number], truth[fold != number], known[fold != number])
        unseen[fold == number] = inputs[fold == number] @ weights + bias
    slope, shift = _calibrate(unseen, truth, known, cues)
    threshold = _thresholds(unseen * slope + shift, truth, known, cues)
    weights, bias = _fit(inputs, truth, known)
    _write(cues, features, rarity, weights, bias, slope, shift, threshold)
    model = load_cue_model(open_model("interview_cues", format=FORMAT, path=HERE))
    report = measure.report(model, rows, unseen * slope + shift, threshold, cues)
    (HERE / "metrics.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({k: report[k] for k in ("corpus", "unseen_families", "held_out")}, indent=1))


def _fold(family: str) -> int:
    return hashlib.sha256(("fold" + family).encode()).digest()[0] % FOLDS


def _known(row: corpus.Row, cue: str) -> bool:
    """Whether a row teaches about a cue: innocent twins may well hold a reassuring one."""
    return bool(row.labels) or not is_reassuring(cue) or not row.group.startswith(("near", "flip"))


def _inputs(
    rows: Sequence[corpus.Row],
) -> tuple[list[str], np.ndarray, sparse.csr_matrix]:
    """Features seen in at least two sentences, their rarity, and the normalised matrix."""
    told = [features_of(row.text) for row in rows]
    seen = Counter(name for names in told for name in names)
    features = sorted(name for name, times in seen.items() if times >= 2)
    index = {name: i for i, name in enumerate(features)}
    rarity = np.log(len(rows) / np.array([seen[name] for name in features]))
    block = np.array([block_of(name) for name in features])
    at, to, values = [], [], []
    for place, names in enumerate(told):
        here = np.array(sorted(index[name] for name in names if name in index), dtype=int)
        for number in range(BLOCKS):
            part = here[block[here] == number]
            length = np.sqrt(np.square(rarity[part]).sum()) or 1.0
            at += [place] * len(part)
            to += part.tolist()
            values += (rarity[part] / length).tolist()
    shape = (len(rows), len(features))
    return features, rarity, sparse.csr_matrix((values, (at, to)), shape=shape)


def _fit(
    inputs: sparse.csr_matrix, truth: np.ndarray, known: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """One regression a cue; rows that teach nothing about it are left out."""
    weights = np.zeros((inputs.shape[1], truth.shape[1]))
    bias = np.full(truth.shape[1], -8.0)
    for cue in range(truth.shape[1]):
        rows = known[:, cue]
        if truth[rows, cue].sum() < 2:
            continue
        model = LogisticRegression(
            C=STRENGTH, solver="liblinear", class_weight={0: 1, 1: POSITIVE_WEIGHT}
        ).fit(inputs[rows], truth[rows, cue])
        weights[:, cue], bias[cue] = model.coef_[0], model.intercept_[0]
    return weights, bias


def _calibrate(
    scores: np.ndarray, truth: np.ndarray, known: np.ndarray, cues: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """Platt scaling on unseen families, one curve for all cues."""
    every = LogisticRegression(C=1e3).fit(scores[known].reshape(-1, 1), truth[known])
    slope = np.full(len(cues), every.coef_[0, 0])
    return slope, np.full(len(cues), every.intercept_[0])


def _thresholds(
    logits: np.ndarray, truth: np.ndarray, known: np.ndarray, cues: Sequence[str]
) -> np.ndarray:
    """The lowest confidence at which unseen families reach the wanted precision, within bounds."""
    chance = 1 / (1 + np.exp(-logits))
    contract = set(contract_names())
    found = np.zeros(len(cues))
    for i, cue in enumerate(cues):
        floor = FLOOR if cue in contract else FLOOR_OTHER
        found[i] = floor
        for at in np.arange(floor, 0.9, 0.02):
            told = (chance[:, i] >= at) & known[:, i]
            if told.sum() and truth[told, i].mean() >= WANTED_PRECISION:
                found[i] = at
                break
        found[i] = min(found[i], 0.75)
    return found


def _write(
    cues: Sequence[str],
    features: Sequence[str],
    rarity: np.ndarray,
    weights: np.ndarray,
    bias: np.ndarray,
    slope: np.ndarray,
    shift: np.ndarray,
    threshold: np.ndarray,
) -> None:
    """The model's files, weights in 8 bits with one scale a cue."""
    about = {"cues": list(cues), "features": list(features)}
    (HERE / "cues.json").write_text(json.dumps(about) + "\n", encoding="utf-8")
    scale = np.abs(weights).max(axis=0) / 127 + 1e-12
    np.savez_compressed(
        HERE / "weights.npz",
        weights=np.round(weights / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        rarity=rarity.astype(np.float32),
        bias=bias.astype(np.float32),
        slope=slope.astype(np.float32),
        shift=shift.astype(np.float32),
        threshold=threshold.astype(np.float32),
    )
    files = ("cues.json", "weights.npz")
    seal(HERE, files, format=FORMAT, features=features_digest(), version=VERSION)


if __name__ == "__main__":
    main()
