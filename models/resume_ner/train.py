"""Trains the resume tagger from blank on made-up passages and writes model, metrics and manifest.

    python models/resume_ner/train.py [--passages N] [--epochs N] [--seed N]

Needs the development extras (faker). Split: training and test passages come from different seeds,
so no made-up person or firm is in both but by chance.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from datetime import UTC, datetime
from pathlib import Path

import spacy
from generate import LABELS, Passage, passages
from spacy.language import Language
from spacy.training import Example
from spacy.util import filter_spans, minibatch

HERE = Path(__file__).parent
CONFIG = {
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "pretrained_vectors": None,
            "width": 96,
            "depth": 4,
            "embed_size": 3000,
            "window_size": 1,
            "maxout_pieces": 3,
            "subword_features": True,
        },
    }
}


def blank() -> Language:
    """An empty pipeline with the tagger's shape; no stranger's weights."""
    nlp = spacy.blank("xx")
    ner = nlp.add_pipe("ner", config=CONFIG)
    for label in LABELS:
        ner.add_label(label)
    return nlp


def examples(nlp: Language, written: list[Passage]) -> list[Example]:
    """Passages as spaCy examples; marks are widened to whole tokens."""
    made = []
    for passage in written:
        doc = nlp.make_doc(passage.text)
        spans = [
            doc.char_span(start, end, label=label, alignment_mode="expand")
            for start, end, label in passage.marks
        ]
        ents = filter_spans([span for span in spans if span is not None])
        made.append(
            Example.from_dict(
                doc, {"entities": [(e.start_char, e.end_char, e.label_) for e in ents]}
            )
        )
    return made


def main() -> None:
    """Train, measure on unseen passages, write everything beside this file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=6000)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--seed", type=int, default=20261121)
    options = parser.parse_args()
    started = time.time()
    spacy.util.fix_random_seed(options.seed)
    nlp = blank()
    training = examples(nlp, passages(options.passages, options.seed))
    test = examples(nlp, passages(max(200, options.passages // 10), options.seed + 1))
    optimizer = nlp.initialize(lambda: training[:200])
    order = random.Random(options.seed)
    losses = []
    for _ in range(options.epochs):
        order.shuffle(training)
        total: dict[str, float] = {}
        for batch in minibatch(training, size=24):
            nlp.update(batch, sgd=optimizer, drop=0.2, losses=total)
        losses.append(round(float(total["ner"]), 1))
        print(f"{time.time() - started:.0f} s: loss {losses[-1]}", flush=True)
    with nlp.use_params(optimizer.averages):
        scores = nlp.evaluate(test)
        nlp.to_disk(HERE / "model")
    write_metrics(options, losses, scores, time.time() - started)
    write_manifest()


def write_metrics(
    options: argparse.Namespace, losses: list[float], scores: dict[str, object], seconds: float
) -> None:
    """What this run measured, on passages that it did not train on."""
    per_type = scores["ents_per_type"]
    assert isinstance(per_type, dict)
    per_label = {
        label: {key: round(float(value), 4) for key, value in found.items()}
        for label, found in per_type.items()
    }
    metrics = {
        "passages": options.passages,
        "epochs": options.epochs,
        "seed": options.seed,
        "seconds": round(seconds),
        "losses": losses,
        "test": {
            "precision": round(float(str(scores["ents_p"])), 4),
            "recall": round(float(str(scores["ents_r"])), 4),
            "f1": round(float(str(scores["ents_f"])), 4),
            "per_label": per_label,
        },
    }
    (HERE / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")


def write_manifest() -> None:
    """The hashes that the loader compares."""
    files = sorted(p for p in (HERE / "model").rglob("*") if p.is_file())
    manifest = {
        "format": "spacy-ner/1",
        "features": "resume-ner/1",
        "version": datetime.now(UTC).strftime("%Y.%m.%d"),
        "labels": list(LABELS),
        "spacy": spacy.__version__,
        "sha256": {
            str(p.relative_to(HERE)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files
        },
    }
    (HERE / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
