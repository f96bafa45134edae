"""Cues in unseen sentences, side by side: `python bench/cues.py`.

A keyword list as rivals use, a plain TF-IDF classifier trained on the same corpus, our patterns,
and the shipped model. Needs scikit-learn for the second.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "models" / "interview_cues")]

import corpus  # noqa: E402
import measure  # noqa: E402

from hirecheck.extract.cues.model import FORMAT, load_cue_model  # noqa: E402
from hirecheck.extract.cues.patterns import PatternReader  # noqa: E402
from hirecheck.extract.cues.vocabulary import contract_names  # noqa: E402
from hirecheck.modelstore import open_model  # noqa: E402

KEYWORDS = {
    "camera-off-refusal": ("camera off", "no video", "refused camera"),
    "deepfake-artifacts": ("deepfake", "glitch", "artifact"),
    "lip-sync-mismatch": ("lip sync", "lips"),
    "voice-changed": ("different voice", "voice changed"),
    "coached-or-reading": ("reading", "coached", "whisper"),
    "long-latency-answers": ("long pause", "delay"),
    "background-call-center": ("call center", "call centre", "many voices"),
    "name-mismatch-on-call": ("different name", "wrong name"),
    "refuses-id": ("refused id", "no id", "refused to show"),
    "id-altered": ("altered", "photoshop", "forged"),
    "cannot-answer-local": ("restaurant", "neighborhood"),
    "evades-personal-questions": ("evasive", "avoided", "dodged"),
    "contradicts-resume": ("contradict", "inconsistent"),
    "different-person": ("different person", "not the same person"),
    "remote-control-tool": ("anydesk", "teamviewer", "remote desktop"),
    "requests-laptop-reship": ("ship the laptop", "different address"),
    "address-change": ("changed address", "new address"),
    "crypto-or-third-party-payment": ("crypto", "bitcoin", "usdt"),
    "avoids-in-person": ("in person", "in-person"),
    "disconnects-when-challenged": ("hung up", "disconnected", "left the call"),
    "scripted-identical-answers": ("scripted", "same answer"),
    "ai-assistant-use": ("chatgpt", "ai tool", "copilot"),
    "timezone-mismatch": ("time zone", "timezone"),
    "proxy-interviewer": ("proxy", "someone else"),
    "refuses-background-check": ("background check",),
    "vpn-location-mismatch-noted": ("vpn",),
}


class Keywords:
    """A list of words, as in the scripts that are passed around."""

    def label(self, sentences: Sequence[str]) -> list[dict[str, float]]:
        """Every cue one of whose words occurs."""
        return [
            {c: 1.0 for c, words in KEYWORDS.items() if any(w in s.lower() for w in words)}
            for s in sentences
        ]


class PlainTfIdf:
    """Word and word-pair TF-IDF with one logistic regression a cue."""

    def __init__(self, rows: Sequence[corpus.Row]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.multiclass import OneVsRestClassifier

        self._words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        truth = [[int(cue in row.labels) for cue in contract_names()] for row in rows]
        self._model = OneVsRestClassifier(LogisticRegression(C=30, solver="liblinear")).fit(
            self._words.fit_transform([row.text for row in rows]), truth
        )

    def label(self, sentences: Sequence[str]) -> list[dict[str, float]]:
        """Cues with a probability of one half or more."""
        chances = self._model.predict_proba(self._words.transform(sentences))
        return [
            {c: p for c, p in zip(contract_names(), row, strict=True) if p >= 0.5}
            for row in chances.tolist()
        ]


def main() -> None:
    """Print one line a reader."""
    rows = measure.blind()
    readers = {
        "keyword list": Keywords(),
        "plain TF-IDF": PlainTfIdf(corpus.load()),
        "our patterns": PatternReader(),
        "our model": load_cue_model(open_model("interview_cues", format=FORMAT)),
    }
    for name, reader in readers.items():
        print(f"{name:14}", json.dumps(measure.scores(measure.read(reader, rows), rows)))


if __name__ == "__main__":
    main()
