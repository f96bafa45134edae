"""Trains the reader of whole notes: `python models/interview_cues/train_openness.py BASE`.

BASE is the folder that `train.py` takes. The network reads a story at once and learns of each line
which cues it carries, and whether it tells of something odd that the story leaves open; the first
is there to learn the second by. In each round some stories lose what clears them up, and some are
read beside another one. Writes `openness.npz`, which keeps the second output alone, seals the
manifest, and says how well it reads the stories that trained nothing.
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from torch import Tensor

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE), str(HERE.parent)]

import corpus  # noqa: E402
from network import (  # noqa: E402
    AROUND,
    LONGEST,
    Descent,
    NotesNetwork,
    average,
    check_base,
    pack,
    pack_pieces,
    read_base,
)
from shipped import seal_files  # noqa: E402

from hirecheck.extract.cues.neutral import neutral  # noqa: E402
from hirecheck.extract.cues.openness import load_openness  # noqa: E402
from hirecheck.extract.cues.sentences import sentences_of  # noqa: E402
from hirecheck.extract.cues.vocabulary import cue_names, is_reassuring  # noqa: E402
from hirecheck.extract.cues.wordpiece import WordPiece  # noqa: E402

LAYERS = (0, 1, 2, 3, 4, 5)
BATCH = 24
#: Share of stories that lose what clears them up, that are one line alone, that stand beside
#: another one, and that get some lines of others which tell nothing odd and clear up nothing;
#: share of sentences that lose some pieces; single sentences in each round.
LOST, ALONE, BESIDE, STREWN, BLURRED, SINGLE = 0.15, 0.1, 0.25, 0.35, 0.15, 14_000
#: What is good to hear of anybody and clears up nothing else; so much of what is strewn in is this.
PRAISE = frozenset(
    {
        "own-work-explained", "local-knowledge-shown", "language-spoken", "referee-confirmed",
        "employer-confirmed", "school-confirmed", "background-check-clear",
    }
)  # fmt: skip
PRAISING = 0.4
#: How much the question "is it open" weighs beside each cue; of sentences without a story, which
#: nothing could clear up, less.
OPEN, PLAIN = 3.0, 1.0


@dataclass(frozen=True)
class Part:
    """One sentence as pieces; the last of `truth` is whether it is open."""

    pieces: tuple[int, ...]
    truth: np.ndarray
    weight: np.ndarray


class Lesson:
    """Stories and single sentences as parts, changed anew in each round."""

    def __init__(self, cues: Sequence[str], cutter: WordPiece) -> None:
        self._cues, self._cutter = {cue: i for i, cue in enumerate(cues)}, cutter
        cases = corpus.cases()
        self.train = [c for c in cases if corpus.split_of(c.family) == "train"]
        self.tuning = [c for c in cases if corpus.split_of(c.family) == "dev"]
        self._plain = [
            (line, case)
            for case in self.train
            if case.marked
            for line in case.lines
            if not line.odd and not line.settles
        ]
        rows = [row for row in corpus.load() if row.style != "story"]
        self.singles = [row for row in rows if corpus.split_of(row.family) == "train"]
        self._praise = [r for r in self.singles if r.labels and PRAISE.issuperset(r.labels)]

    def round(self) -> list[list[list[Part]]]:
        """Batches of stories and of single sentences, texts of one length together."""
        told = []
        for case in self.train:
            parts = self.story(case, True)
            if random.random() < BESIDE:
                other = self.story(random.choice(self.train), True)
                parts = parts + other if random.random() < 0.5 else other + parts
            told.append(parts)
        chosen = iter(random.sample(self.singles, min(SINGLE, len(self.singles))))
        told += [[self._single(row) for row in pair] for pair in _some(chosen)]
        told = [_fitting([_blurred(part) for part in parts]) for parts in told]
        told.sort(key=lambda parts: _length(parts) + random.random() * 12)
        batches = [told[at : at + BATCH] for at in range(0, len(told), BATCH)]
        random.shuffle(batches)
        return batches

    def story(self, case: corpus.StoryCase, change: bool) -> list[Part]:
        """The sentences of a story; in training some lose lines."""
        lines, lost = list(case.lines), False
        if change and random.random() < LOST and any(line.settles for line in lines):
            lines = [line for line in lines if not line.settles or line.odd]
            lost = True
        if change and random.random() < ALONE:
            lines = [random.choice(lines)]
            lost = lost or lines[0].settled
        parts = [part for line in lines for part in self._line(line, case, lost)]
        if change and random.random() < STREWN:
            for _ in range(random.randint(1, 3)):
                at = random.randint(0, len(parts))
                parts[at:at] = self._strewn()
        return parts

    def _strewn(self) -> list[Part]:
        if random.random() < PRAISING:
            return [self._single(random.choice(self._praise))]
        return list(self._line(*random.choice(self._plain), False))

    def _line(self, line: corpus.StoryLine, case: corpus.StoryCase, lost: bool) -> Iterator[Part]:
        truth = self._truth(line.labels)
        weight = np.full(len(self._cues) + 1, float(case.named), np.float32)
        weight[-1] = OPEN
        if line.odd:
            truth[-1] = lost or not line.settled
            # Who wrote the earliest stories did not say what is cleared up.
            weight[-1] = OPEN if case.marked else 0.0
        for text in _texts(line):
            yield Part(_pieces(self._cutter, text), truth, weight)

    def _single(self, row: corpus.Row) -> Part:
        twin = row.group.startswith(("near", "flip")) and not row.labels
        weight = np.array([not (twin and is_reassuring(cue)) for cue in [*self._cues, ""]])
        odd = any(not is_reassuring(cue) for cue in row.labels)
        weight = weight.astype(np.float32)
        weight[-1] = 0.0 if odd else PLAIN
        return Part(_pieces(self._cutter, row.text), self._truth(row.labels), weight)

    def _truth(self, labels: Sequence[str]) -> np.ndarray:
        truth = np.zeros(len(self._cues) + 1, np.float32)
        truth[[self._cues[cue] for cue in labels]] = 1.0
        return truth


def main() -> None:
    """Train, calibrate, write, and measure on the stories left out."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("base", type=Path)
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--pace", type=float, default=0.6, help="factor of the learning speed")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument(
        "--from",
        dest="start",
        type=Path,
        help="a saved network, or a careful one, to go on from",
    )
    options.add_argument("--save", type=Path, help="file for the network as torch saves it")
    options.add_argument(
        "--average", type=Path, nargs="*", default=[], help="saved networks to take the mean with"
    )
    told = options.parse_args()
    check_base(told.base)
    torch.manual_seed(told.seed)
    random.seed(told.seed)
    torch.set_num_threads(1)
    vocabulary, base = read_base(told.base)
    cutter = WordPiece(vocabulary)
    known = {cue for row in corpus.load() for cue in row.labels}
    cues = tuple(name for name in cue_names() if name in known)
    network = NotesNetwork(base, LAYERS, len(cues))
    if told.start:
        start(network, torch.load(told.start))
    lesson = Lesson(cues, cutter)
    if told.rounds:
        learn(network, lesson, cutter, told.rounds, told.pace)
    if told.save:
        torch.save(network.state_dict(), told.save)
    average(network, [torch.load(file) for file in told.average])
    write(network, lesson, cutter)


def start(network: NotesNetwork, saved: dict[str, Tensor]) -> None:
    """Take over an earlier go, or the careful network with its outputs."""
    own = network.state_dict()
    for name, part in saved.items():
        if name == "position":
            continue
        own[name][: len(part)] = part
    network.load_state_dict(own)


def learn(
    network: NotesNetwork, lesson: Lesson, cutter: WordPiece, rounds: int, pace: float
) -> None:
    """Go over all stories, changed anew in each round, ever slower."""
    batches = lesson.round()
    descent = Descent(network, 2e-4 * pace, 4, rounds * len(batches), 100)
    begin = time.perf_counter()
    for number in range(rounds):
        network.train()
        lost = [_step(network, batch, cutter, descent) for batch in batches]
        seconds = round(time.perf_counter() - begin)
        print(f"round {number}: loss {np.mean(lost):.3f}, {seconds} s", flush=True)
        batches = lesson.round() if number + 1 < rounds else []


def _step(
    network: NotesNetwork, batch: list[list[Part]], cutter: WordPiece, descent: Descent
) -> float:
    numbers, owners = _tensors(batch, cutter)
    parts = [part for told in batch for part in told]
    truth = torch.tensor(np.array([part.truth for part in parts]))
    weight = torch.tensor(np.array([part.weight for part in parts]))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        told = network(numbers, owners).float()
    return descent.step(told, truth, weight, len(parts))


def _tensors(batch: list[list[Part]], cutter: WordPiece) -> tuple[Tensor, Tensor]:
    """Pieces, and for each piece the number of its sentence in the batch; -1 is none."""
    numbers, owners, owner = [], [], 0
    for parts in batch:
        row, mine = [cutter.start], [-1]
        for part in parts:
            row += [*part.pieces, cutter.end]
            mine += [*(owner for _ in part.pieces), -1]
            owner += 1
        numbers.append(row)
        owners.append(mine)
    longest = max(map(len, numbers))
    padded = [[row + [-1] * (longest - len(row)) for row in rows] for rows in (numbers, owners)]
    return torch.tensor(padded[0]), torch.tensor(padded[1])


def _some(rows: Iterator[corpus.Row]) -> Iterator[list[corpus.Row]]:
    """One or two at a time."""
    for row in rows:
        more = next(rows, None) if random.random() < 0.67 else None
        yield [row] if more is None else [row, more]


def _blurred(part: Part) -> Part:
    if random.random() >= BLURRED:
        return part
    kept = tuple(piece for piece in part.pieces if random.random() > 0.08)
    return Part(kept or part.pieces, part.truth, part.weight)


def _length(parts: Sequence[Part]) -> int:
    return 1 + sum(len(part.pieces) + 1 for part in parts)


def _fitting(parts: list[Part]) -> list[Part]:
    """As many parts as there is room for, some from either end left out."""
    while _length(parts) > AROUND and len(parts) > 1:
        parts = parts[:-1] if random.random() < 0.5 else parts[1:]
    return parts


@cache
def _pieces(cutter: WordPiece, text: str) -> tuple[int, ...]:
    return tuple(cutter.encode(neutral(text), LONGEST)[1:-1]) or (cutter.end,)


def write(network: NotesNetwork, lesson: Lesson, cutter: WordPiece) -> None:
    """Calibrate (Platt 1999) on stories that trained nothing; write the file, say how it does."""
    network.eval()
    alone = copy.deepcopy(network)
    alone.head = torch.nn.Linear(network.head.in_features, 1)
    alone.head.load_state_dict({k: v[-1:] for k, v in network.head.state_dict().items()})
    arrays = {**pack(alone), "slope": np.float32(1), "shift": np.float32(0)}
    model = load_openness({**arrays, **pack_pieces(network)}, cutter)
    chance, truth = [], []
    for case in (c for c in lesson.tuning if c.marked):
        texts = [text for line in case.lines for text in _texts(line)]
        told = model.open_chances(texts, range(len(texts)))
        truths = [line.odd and not line.settled for line in case.lines for _ in _texts(line)]
        chance += [told[i] for i in told]
        truth += [truths[i] for i in told]
    odds = np.log(np.array(chance) / (1 - np.array(chance)))
    fit = LogisticRegression(C=1e6).fit(odds.reshape(-1, 1), truth)
    arrays |= {"slope": np.float32(fit.coef_[0, 0]), "shift": np.float32(fit.intercept_[0])}
    np.savez_compressed(HERE / "openness.npz", **arrays)
    seal_files()
    print(
        f"{len(truth)} sentences left out, {sum(truth)} open: AUC {roc_auc_score(truth, odds):.3f}"
    )


def _texts(line: corpus.StoryLine) -> list[str]:
    return [line.text] if line.labels or line.odd else sentences_of(line.text)


if __name__ == "__main__":
    main()
