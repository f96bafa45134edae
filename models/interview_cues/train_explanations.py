"""Trains the reader of explanations: `python models/interview_cues/train_explanations.py BASE`.

BASE is the folder that `train.py` takes. The network learns from the stories: which odd line is
cleared up, and by which lines. In each round some stories lose the lines that clear them up, or get
those of another story, so that it must read them. Writes `explanations.npz`, seals the manifest,
and says how well it reads the stories that trained nothing.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE), str(HERE.parent)]

import corpus  # noqa: E402
from network import (  # noqa: E402
    AROUND,
    LONGEST,
    Descent,
    ExplanationNetwork,
    average,
    check_base,
    pack,
    pack_pieces,
    read_base,
)
from oddities import Oddity, Pool, changed, oddities, plain_lines  # noqa: E402
from shipped import seal_files  # noqa: E402

from hirecheck.extract.cues.around import nearest  # noqa: E402
from hirecheck.extract.cues.explanations import ExplanationModel, load_explanations  # noqa: E402
from hirecheck.extract.cues.neutral import neutral  # noqa: E402
from hirecheck.extract.cues.sentences import sentences_of  # noqa: E402
from hirecheck.extract.cues.wordpiece import WordPiece  # noqa: E402

LAYERS = (0, 1, 2, 3, 4, 5)
BATCH = 32
#: How much the question "which line does it" weighs beside "is it cleared up".
WHICH = 0.4
#: Of oddities that stay open so many may be taken for cleared up. Few, because such a sign still
#: counts as weak; with fewer, more honest explanations would be missed.
MISTAKEN = 0.037


@dataclass(frozen=True)
class Part:
    """One sentence of a story as pieces; `truth` is for the odd one whether it is cleared up."""

    pieces: tuple[int, ...]
    odd: bool
    truth: float
    weight: float


def main() -> None:
    """Train, calibrate, write, and measure on the stories left out."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("base", type=Path)
    options.add_argument("--rounds", type=int, default=10)
    options.add_argument("--pace", type=float, default=1.0, help="factor of the learning speed")
    options.add_argument("--from", dest="start", type=Path, help="a saved network to start from")
    options.add_argument("--save", type=Path, help="file for the network as torch saves it")
    options.add_argument(
        "--average", type=Path, nargs="*", default=[], help="saved networks to take the mean with"
    )
    told = options.parse_args()
    check_base(told.base)
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    vocabulary, base = read_base(told.base)
    cutter = WordPiece(vocabulary)
    network = ExplanationNetwork(base, LAYERS)
    if told.start:
        start(network, torch.load(told.start))
    stories = corpus.cases()
    train = list(oddities(c for c in stories if corpus.split_of(c.family) == "train"))
    tuning = list(oddities(c for c in stories if corpus.split_of(c.family) == "dev"))
    print(f"{len(train)} oddities, {sum(o.clear for o in train)} cleared up", flush=True)
    pool = Pool(train, [o for o in train if o.clear], plain_lines(stories))
    if told.rounds:
        learn(network, pool, cutter, told.rounds, told.pace)
    if told.save:
        torch.save(network.state_dict(), told.save)
    average(network, [torch.load(file) for file in told.average])
    write(network, cutter, [o for o in tuning if o.weight == 1.0])


def start(network: ExplanationNetwork, saved: dict[str, Tensor]) -> None:
    """Take over what fits: all of an earlier go, or the layers of the reader of cues."""
    own = network.state_dict()
    fits = {name: part for name, part in saved.items() if own[name].shape == part.shape}
    network.load_state_dict(fits, strict=False)


def learn(
    network: ExplanationNetwork,
    pool: Pool,
    cutter: WordPiece,
    rounds: int,
    speed: float,
) -> None:
    """Go over all oddities, changed anew in each round, ever slower."""
    steps = rounds * (1 + len(pool.every) // BATCH)
    descent = Descent(network, 2e-4 * speed, 5, steps, 100)
    begin = time.perf_counter()
    for number in range(rounds):
        network.train()
        told = [_parts(changed(o, pool), cutter, True) for o in pool.every]
        told.sort(key=lambda parts: sum(len(p.pieces) for p in parts) + random.random() * 20)
        batches = [told[at : at + BATCH] for at in range(0, len(told), BATCH)]
        random.shuffle(batches)
        lost = [_step(network, batch, cutter, descent) for batch in batches]
        seconds = round(time.perf_counter() - begin)
        print(f"round {number}: loss {np.mean(lost):.3f}, {seconds} s", flush=True)


def _parts(known: Oddity, cutter: WordPiece, blur: bool) -> list[Part]:
    """The sentences that fit around the odd one; in training some lines stay whole."""
    found: list[tuple[int, Part]] = []
    for i, line in enumerate(known.lines):
        whole = blur and random.random() < 0.4
        for text in [line] if whole else sentences_of(line):
            odd = i == known.odd
            truth = float(known.clear if odd else known.by[i])
            pieces = _pieces(cutter, text)
            if blur and random.random() < 0.15:
                pieces = tuple(p for p in pieces if random.random() > 0.08) or pieces
            found.append((i, Part(pieces, odd, truth, known.weight * (1.0 if odd else WHICH))))
    return _one_odd(_fitting(found, known.odd))


def _fitting(parts: list[tuple[int, Part]], odd: int) -> list[Part]:
    """As many parts as there is room for, the nearest to the odd line first, in their order."""
    first = next(at for at, (line, _) in enumerate(parts) if line == odd)
    room, kept = AROUND - 1, []
    for at in nearest(len(parts), first):
        room -= len(parts[at][1].pieces) + 1
        if room < 0:
            break
        kept.append(at)
    return [parts[at][1] for at in sorted(kept)]


def _one_odd(parts: list[Part]) -> list[Part]:
    """An odd line of several sentences: all of it is odd, or one of them.

    The others clear up nothing where the oddity stays open; else nobody said.
    """
    odd = [at for at, part in enumerate(parts) if part.odd]
    if len(odd) < 2 or random.random() < 0.4:
        return parts
    chosen = random.choice(odd)
    weight = 0.0 if parts[chosen].truth else WHICH * parts[chosen].weight
    return [
        replace(part, odd=False, truth=0.0, weight=weight) if part.odd and at != chosen else part
        for at, part in enumerate(parts)
    ]


@cache
def _pieces(cutter: WordPiece, text: str) -> tuple[int, ...]:
    return tuple(cutter.encode(neutral(text), LONGEST)[1:-1]) or (cutter.end,)


def _step(
    network: ExplanationNetwork,
    batch: list[list[Part]],
    cutter: WordPiece,
    descent: Descent,
) -> float:
    numbers, marks, owner, truth, weight, odd = _tensors(batch, cutter)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        told = network(numbers, marks, owner).float()
    return descent.step(torch.where(odd, told[:, 0], told[:, 1]), truth, weight, len(batch))


def _tensors(
    batch: list[list[Part]], cutter: WordPiece
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Pieces, marks of the odd, owner of each piece; truth, weight and oddness of each owner.

    The sentences of one odd line are one owner.
    """
    rows: list[list[tuple[int, float, int]]] = []
    owners: list[Part] = []
    for parts in batch:
        row = [(cutter.start, 0.0, -1)]
        odd: int | None = None
        for part in parts:
            if not part.odd or odd is None:
                owners.append(part)
                odd = len(owners) - 1 if part.odd else odd
            owner = odd if part.odd else len(owners) - 1
            row += [(piece, float(part.odd), owner) for piece in part.pieces]
            row.append((cutter.end, 0.0, -1))
        rows.append(row)
    longest = max(map(len, rows))
    padded = [row + [(-1, 0.0, -1)] * (longest - len(row)) for row in rows]
    numbers = torch.tensor([[piece for piece, _, _ in row] for row in padded])
    marks = torch.tensor([[mark for _, mark, _ in row] for row in padded])
    owner = torch.tensor([[who for _, _, who in row] for row in padded])
    truth = torch.tensor([part.truth for part in owners])
    weight = torch.tensor([part.weight for part in owners])
    return numbers, marks, owner, truth, weight, torch.tensor([part.odd for part in owners])


def write(network: ExplanationNetwork, cutter: WordPiece, tuning: Sequence[Oddity]) -> None:
    """Choose the threshold on stories that trained nothing; write the file and say how it does."""
    network.eval()
    arrays = {**pack(network), "mark": network.mark.detach().numpy(), "threshold": np.float32(0)}
    model = load_explanations({**arrays, **pack_pieces(network)}, cutter)
    chance, right = _read(model, tuning)
    clear = np.array([o.clear for o in tuning])
    threshold = float(np.quantile(chance[~clear], 1 - MISTAKEN))
    arrays["threshold"] = np.float32(threshold)
    np.savez_compressed(HERE / "explanations.npz", **arrays)
    seal_files()
    told = chance >= threshold
    print(
        f"{len(tuning)} oddities left out, {clear.sum()} cleared up: threshold {threshold:.2f},"
        f" {told[clear].mean():.2f} of the cleared up found, in {right[clear & told].mean():.2f}"
        f" by the right sentence, {told[~clear].mean():.3f} of the open ones taken for cleared up"
    )


def _read(model: ExplanationModel, tuning: Sequence[Oddity]) -> tuple[np.ndarray, np.ndarray]:
    """How surely each is cleared up, and whether the sentence that is named does it."""
    chance, right = [], []
    for known in tuning:
        owner = [i for i, line in enumerate(known.lines) for _ in sentences_of(line)]
        by, sure = model.likeliest(
            [text for line in known.lines for text in sentences_of(line)], owner.index(known.odd)
        )
        chance.append(sure)
        right.append(by is not None and known.by[owner[by]])
    return np.array(chance), np.array(right)


if __name__ == "__main__":
    main()
