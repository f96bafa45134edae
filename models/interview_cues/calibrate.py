"""From raw outputs to confidences and the least confidence at which a cue is told."""

from __future__ import annotations

from collections.abc import Sequence

import corpus
import numpy as np
from sklearn.linear_model import LogisticRegression

from hirecheck.extract.cues.vocabulary import contract_names, is_reassuring

#: Precision that the told cues of a kind must reach on sentences that trained nothing.
WANTED = 0.93
#: Highest share of cue-free sentences that may raise a cue of the contract.
ALARMS = 0.02
LOWEST, HIGHEST = 0.3, 0.97
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
        threshold[kind] = _lowest(chance[:, kind], truth[:, kind], quiet)
    threshold[praise] = _lowest(chance[plain][:, praise], truth[plain][:, praise], quiet[plain])
    return slope, shift, threshold


def _lowest(chance: np.ndarray, truth: np.ndarray, quiet: np.ndarray) -> float:
    """The lowest threshold that keeps the wanted precision and rate of alarms."""
    for threshold in np.arange(LOWEST, HIGHEST, 0.01):
        told = chance >= threshold
        precise = truth[told].mean() if told.any() else 1.0
        alarms = told[quiet].any(axis=1).mean()
        if precise >= WANTED and alarms <= ALARMS:
            return float(threshold)
    return HIGHEST
