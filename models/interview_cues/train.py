"""Trains the reader of interview cues: `python models/interview_cues/train.py BASE`.

BASE is a folder with `model.safetensors` and `vocab.txt` of all-MiniLM-L6-v2; `card.md` says where
they come from and which hash they must have. Needs torch and safetensors, which the product itself
does not. A network of six layers learns the corpus, whose sentences are cut, joined and blurred
anew in each round; it then marks a pool of such sentences, and one of three layers learns from the
corpus and from those marks. Writes `cues.json`, `weights.npz` (three layers), `careful.npz` (six)
and the sealed `manifest.json`; then run `measure.py`.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE), str(HERE.parent)]

import corpus  # noqa: E402
from calibrate import calibrate  # noqa: E402
from measure import held_out  # noqa: E402
from network import (  # noqa: E402
    LONGEST,
    Descent,
    Network,
    average,
    check_base,
    pack,
    pack_pieces,
    read_base,
)
from shipped import seal_files  # noqa: E402

from hirecheck.extract.cues.neutral import neutral  # noqa: E402
from hirecheck.extract.cues.vocabulary import cue_names, is_reassuring  # noqa: E402
from hirecheck.extract.cues.wordpiece import WordPiece  # noqa: E402

BATCH = 32
BLURRED, JOINED, CURT = 0.3, 0.12, 0.2
#: What busy people leave out of their notes.
SMALL = frozenset("the a an is was are were be been has had have it its that there we i to".split())
TEACHER, STUDENT = (0, 1, 2, 3, 4, 5), (0, 1, 2)
#: How much the teacher's opinion weighs, and how many versions of each sentence it marks.
TAUGHT, POOL = 0.6, 3

#: Cues named when most of the corpus was already written.
YOUNG = frozenset(
    {"discrepancy-explained", "sharing-explained", "tool-agreed", "trouble-explained"}
)

#: Word pieces of each sentence, what they carry, and for which cues they teach anything.
Batch = tuple[list[list[int]], np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Lesson:
    """Sentences as word pieces, what they carry, and for which cues they teach anything."""

    pieces: list[list[int]]
    truth: np.ndarray
    known: np.ndarray
    joins: tuple[int, ...]
    small: frozenset[int]
    framed: list[bool]


def main() -> None:
    """Train the teacher, then the student; calibrate and write both."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("base", type=Path)
    options.add_argument(
        "--teacher",
        type=int,
        default=8,
        help="rounds of the large network; the small one learns from the corpus alone where there"
        " are none, now or in an earlier go",
    )
    options.add_argument("--student", type=int, default=18, help="rounds of the small network")
    options.add_argument("--save", type=Path, help="folder for the networks as torch files")
    options.add_argument("--pace", type=float, default=1.0, help="factor of the learning speed")
    options.add_argument("--more", type=Path, help="go on from the networks saved in this folder")
    for size in ("teachers", "students"):
        options.add_argument(
            f"--{size}",
            type=Path,
            nargs="*",
            default=[],
            help="files of earlier goes; the mean of them and this one is written",
        )
    told = options.parse_args()
    check_base(told.base)
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    vocabulary, base = read_base(told.base)
    cutter = WordPiece(vocabulary)
    rows = corpus.load()
    cues = tuple(name for name in cue_names() if any(name in row.labels for row in rows))
    train = [row for row in rows if corpus.split_of(row.family) == "train"]
    tuning = [row for row in rows if corpus.split_of(row.family) == "dev"]
    lesson = _lesson(train, cues, cutter)
    print(f"{len(train)} sentences, {len(cues)} cues, {len(vocabulary)} pieces", flush=True)
    teacher = _network(base, TEACHER, len(cues), told.more, "teacher.pt")
    if told.teacher:
        _learn(
            teacher, [_round(lesson) for _ in range(told.teacher)], told.teacher, 2e-4 * told.pace
        )
    teacher.eval()
    _keep(teacher, told.save, "teacher.pt")
    if told.teacher or told.more:
        pool = [_marked(teacher, _round(lesson)) for _ in range(min(POOL, told.student))]
    else:
        pool = [_round(lesson) for _ in range(told.student)]
    student = _network(base, STUDENT, len(cues), told.more, "student.pt")
    if told.student:
        _learn(student, pool, told.student, 4e-4 * told.pace)
    _keep(student, told.save, "student.pt")
    average(teacher, [torch.load(file) for file in told.teachers])
    average(student, [torch.load(file) for file in told.students])
    tuning += held_out()
    about = {"cues": cues, "pieces": vocabulary}
    (HERE / "cues.json").write_text(json.dumps(about) + "\n", encoding="utf-8")
    write(student, "weights.npz", cues, cutter, tuning, pack_pieces(student))
    write(teacher, "careful.npz", cues, cutter, tuning, {})
    seal_files()


def write(
    network: Network,
    file: str,
    cues: tuple[str, ...],
    cutter: WordPiece,
    tuning: Sequence[corpus.Row],
    more: dict[str, np.ndarray],
) -> None:
    """Calibrate on sentences that trained nothing, and write one file of the model."""
    scores = logits(network, [cutter.encode(neutral(row.text), LONGEST) for row in tuning])
    slope, shift, threshold = calibrate(scores, tuning, cues)
    np.savez_compressed(
        HERE / file,
        slope=np.float32(slope),
        shift=np.float32(shift),
        threshold=threshold.astype(np.float32),
        **more,
        **pack(network),
    )


def _network(
    base: dict[str, Tensor], layers: tuple[int, ...], cues: int, folder: Path | None, name: str
) -> Network:
    """A fresh network over the base weights, or the one that an earlier go has saved.

    Cues that joined the vocabulary since then are the last ones, and start anew.
    """
    network = Network(base, layers, cues)
    if folder:
        saved = torch.load(folder / name)
        known = len(saved["head.bias"])
        for part in ("head.weight", "head.bias"):
            started = network.state_dict()[part].clone()
            started[:known] = saved[part]
            saved[part] = started
        network.load_state_dict(saved)
    return network


def _keep(network: Network, folder: Path | None, name: str) -> None:
    if folder:
        torch.save(network.state_dict(), folder / name)


def _lesson(rows: Sequence[corpus.Row], cues: Sequence[str], cutter: WordPiece) -> Lesson:
    truth = np.array([[cue in row.labels for cue in cues] for row in rows], dtype=np.float32)
    known = np.array([[_teaches(row, cue) for cue in cues] for row in rows], dtype=np.float32)
    joins = tuple(cutter.encode(mark, 3)[1] for mark in (",", ".", ";", "-", "and", "but"))
    pieces = [cutter.encode(neutral(row.text), LONGEST) for row in rows]
    small = frozenset(cutter.encode(word, 3)[1] for word in SMALL)
    return Lesson(pieces, truth, known, joins, small, [row.group == "wrap" for row in rows])


def _teaches(row: corpus.Row, cue: str) -> bool:
    """Whether a row teaches about a cue: innocent twins may well hold a reassuring one, and what
    was written before a cue was named may hold it without saying so.
    """
    if cue in YOUNG and cue not in row.labels and not row.family.startswith(("curt", "stories")):
        return False
    return bool(row.labels) or not is_reassuring(cue) or not row.group.startswith(("near", "flip"))


def _learn(network: Network, pool: list[list[Batch]], rounds: int, speed: float) -> None:
    """Go over the pool's rounds in turn, ever slower."""
    descent = Descent(network, speed, 8, rounds * len(pool[0]), 150)
    begin = time.perf_counter()
    network.train()
    for number in range(rounds):
        batches = pool[number % len(pool)]
        random.shuffle(batches)
        lost = [_step(network, batch, descent) for batch in batches]
        seconds = round(time.perf_counter() - begin)
        print(f"round {number}: loss {np.mean(lost):.3f}, {seconds} s", flush=True)
    network.eval()


def _step(network: Network, batch: Batch, descent: Descent) -> float:
    truth, known = torch.tensor(batch[1]), torch.tensor(batch[2])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        told = network(*_padded(batch[0])).float()
    return descent.step(told, truth, known, len(truth))


def _marked(teacher: Network, batches: list[Batch]) -> list[Batch]:
    """The same sentences, each with the teacher's opinion mixed into what they carry."""
    marked = []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for pieces, truth, known in batches:
            taught = torch.sigmoid(teacher(*_padded(pieces)).float()).numpy()
            marked.append((pieces, (1 - TAUGHT) * truth + TAUGHT * taught, known))
    return marked


def _round(lesson: Lesson) -> list[Batch]:
    """Every sentence once, changed a little, with others of its length, in a new order."""
    told = [_changed(lesson, i) for i in range(len(lesson.pieces))]
    order = sorted(range(len(told)), key=lambda i: len(told[i][0]) + random.random() * 8)
    cuts = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    random.shuffle(cuts)
    return [
        (
            [told[i][0] for i in cut],
            np.stack([told[i][1] for i in cut]),
            np.stack([told[i][2] for i in cut]),
        )
        for cut in cuts
    ]


def _changed(lesson: Lesson, i: int) -> tuple[list[int], np.ndarray, np.ndarray]:
    """A sentence with some pieces lost or swapped, or joined to another one."""
    inner, truth, known = lesson.pieces[i][1:-1], lesson.truth[i], lesson.known[i]
    if random.random() < CURT:
        inner = [p for p in inner if p not in lesson.small or random.random() < 0.2] or inner
    draw = random.random()
    if draw < BLURRED / 2:
        inner = [piece for piece in inner if random.random() > 0.08] or inner
    elif draw < BLURRED * 0.75:
        inner = [_other(lesson) if random.random() < 0.05 else piece for piece in inner]
    j = random.randrange(len(lesson.pieces))
    if random.random() < JOINED and not lesson.framed[i] and not lesson.framed[j]:
        other = lesson.pieces[j][1:-1]
        if len(inner) + len(other) < 64:
            sides = [inner, other] if random.random() < 0.5 else [other, inner]
            inner = [*sides[0], random.choice(lesson.joins), *sides[1]]
            truth, known = np.maximum(truth, lesson.truth[j]), np.minimum(known, lesson.known[j])
    return [lesson.pieces[i][0], *inner, lesson.pieces[i][-1]], truth, known


def _other(lesson: Lesson) -> int:
    return random.choice(lesson.pieces[random.randrange(len(lesson.pieces))][1:-1] or [0])


def _padded(pieces: list[list[int]]) -> tuple[Tensor, Tensor]:
    longest = max(map(len, pieces))
    numbers = np.zeros((len(pieces), longest), dtype=np.int64)
    for row, inner in enumerate(pieces):
        numbers[row, : len(inner)] = inner
    lengths = np.array([len(inner) for inner in pieces])
    return torch.tensor(numbers), torch.tensor(np.arange(longest) < lengths[:, None])


def logits(network: Network, pieces: list[list[int]]) -> np.ndarray:
    """The network's raw outputs, a row a sentence."""
    network.eval()
    found = np.zeros((len(pieces), network.head.out_features), dtype=np.float32)
    order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
    with torch.no_grad():
        for at in range(0, len(order), 64):
            rows = order[at : at + 64]
            found[rows] = network(*_padded([pieces[i] for i in rows])).numpy()
    return found


if __name__ == "__main__":
    main()
