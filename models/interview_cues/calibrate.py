"""From raw outputs to confidences and the least confidence at which a cue is told."""

from __future__ import annotations

from collections.abc import Sequence

import corpus
import numpy as np
from sklearn.linear_model import LogisticRegression

from hirecheck.extract.cues.vocabulary import contract_names, is_reassuring

#: Precision that the told cues of a kind must reach on sentences that trained nothing.
WANTED = 0.93
#: The same for praise, which alone moves nothing and elsewhere only answers a sign.
PRAISED = 0.85
#: Highest share of cue-free sentences that may raise a cue of a kind; strangers' sentences raise
#: somewhat more than these.
ALARMS = 0.015
#: Packets written for development were wrongly flagged more often below the first of these.
LOWEST, HIGHEST = 0.7, 0.97
#: Groups of cue-free sentences that hold no praise either.
_NO_PRAISE = (
    "story",
    "ordinary",
    "policy",
    "question",
    "technical",
    "planned",
    "hypothetical",
    "frame",
)


def calibrate(
    logits: np.ndarray, rows: Sequence[corpus.Row], cues: Sequence[str]
) -> tuple[float, float, np.ndarray]:
    """Slope and shift of the confidence (Platt 1999), and each cue's threshold."""
    truth = np.array([[cue in row.labels for cue in cues] for row in rows])
    fit = LogisticRegression(C=1e6).fit(logits.reshape(-1, 1), truth.reshape(-1))
    slope, shift = float(fit.coef_[0, 0]), float(fit.intercept_[0])
    chance = 1 / (1 + np.exp(-(logits * slope + shift)))
    threshold = np.zeros(len(cues))
    contract = np.isin(cues, contract_names())
    praise = np.array([is_reassuring(cue) for cue in cues])
    quiet = np.array([not row.labels for row in rows])
    # Harmless twins may well praise, and are not labelled for it.
    plain = np.array([bool(row.labels) or row.group in _NO_PRAISE for row in rows])
    for kind in (contract, ~contract & ~praise):
        threshold[kind] = _lowest(chance[:, kind], truth[:, kind], quiet, LOWEST, WANTED, ALARMS)
    told, held = chance[plain][:, praise], truth[plain][:, praise]
    threshold[praise] = _lowest(told, held, quiet[plain], LOWEST, PRAISED, 1.0)
    return slope, shift, threshold


def _lowest(
    chance: np.ndarray,
    truth: np.ndarray,
    quiet: np.ndarray,
    lowest: float,
    wanted: float,
    most: float,
) -> float:
    """The lowest threshold that keeps the wanted precision and at most this rate of alarms."""
    for threshold in np.arange(lowest, HIGHEST, 0.01):
        told = chance >= threshold
        precise = truth[told].mean() if told.any() else 1.0
        alarms = told[quiet].any(axis=1).mean()
        if precise >= wanted and alarms <= most:
            return float(threshold)
    return HIGHEST
