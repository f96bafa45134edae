"""The networks while they are trained: the same encoder in torch, and how it is written down.

`hirecheck/extract/cues/encoder.py` is its twin without torch; `pack` makes what that one reads.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
HEADS, WIDTH, WIDE = 12, 384, 1536
#: Most word pieces of a sentence, and of an odd sentence with those around it.
LONGEST, AROUND = 96, 128


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.mixed, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.wide, self.narrow = nn.Linear(WIDTH, WIDE), nn.Linear(WIDE, WIDTH)
        self.norm, self.last = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, allowed: Tensor) -> Tensor:
        many, length, _ = x.shape
        q, k, v = self.mixed(x).view(many, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        heads = nn.functional.scaled_dot_product_attention(
            q, k, v, attn_mask=allowed, dropout_p=0.1 if self.training else 0.0
        )
        x = self.norm(x + self.drop(self.out(heads.transpose(1, 2).reshape(many, length, WIDTH))))
        wide = nn.functional.gelu(self.wide(x), approximate="tanh")
        return self.last(x + self.drop(self.narrow(wide)))


class Trunk(nn.Module):
    """Embeddings, layers and a head. Embeddings stay as they came; only layers and head learn."""

    def __init__(
        self, base: dict[str, Tensor], layers: tuple[int, ...], outputs: int, longest: int
    ) -> None:
        super().__init__()
        self.register_buffer("pieces", base["pieces"])
        self.register_buffer("position", base["position"][:longest])
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.norm.load_state_dict({"weight": base["norm.weight"], "bias": base["norm.bias"]})
        self.layers = nn.ModuleList(_layer(base, number) for number in layers)
        self.drop, self.head = nn.Dropout(0.2), nn.Linear(2 * WIDTH, outputs)

    def states(self, numbers: Tensor, mask: Tensor, extra: Tensor | None = None) -> Tensor:
        """The last layer; `extra` is added to what goes into the first one."""
        x = self.pieces[numbers] + self.position[: numbers.shape[1]]
        x = self.drop(self.norm(x if extra is None else x + extra))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x


class Network(Trunk):
    """Encoder and one output a cue."""

    def __init__(self, base: dict[str, Tensor], layers: tuple[int, ...], cues: int) -> None:
        super().__init__(base, layers, cues, LONGEST)
        nn.init.constant_(self.head.bias, -4.0)

    def forward(self, numbers: Tensor, mask: Tensor) -> Tensor:
        x = self.states(numbers, mask)
        weight = mask[:, :, None].float()
        mean = (x * weight).sum(1) / weight.sum(1)
        most = x.masked_fill(~mask[:, :, None], -1e4).max(1).values
        return self.head(self.drop(torch.cat([mean, most], 1).float()))


class ExplanationNetwork(Trunk):
    """Encoder with a mark for the odd sentence, and two outputs a sentence.

    The first says whether the odd sentence is cleared up, the second whether this one does it.
    """

    def __init__(self, base: dict[str, Tensor], layers: tuple[int, ...]) -> None:
        super().__init__(base, layers, 2, AROUND)
        self.mark = nn.Parameter(base["mark"].clone())
        nn.init.constant_(self.head.bias, -1.0)

    def forward(self, numbers: Tensor, odd: Tensor, sentence: Tensor) -> Tensor:
        """`sentence` numbers the sentences of a batch, piece by piece; -1 is a mark or nothing."""
        x = self.states(numbers.clamp(min=0), numbers >= 0, odd[:, :, None] * self.mark)
        return self.head(self.drop(_pooled(x, sentence)))


class NotesNetwork(Trunk):
    """Encoder of whole notes: for each sentence one output a cue, and one whether it is open."""

    def __init__(self, base: dict[str, Tensor], layers: tuple[int, ...], cues: int) -> None:
        super().__init__(base, layers, cues + 1, AROUND)
        nn.init.constant_(self.head.bias, -2.0)

    def forward(self, numbers: Tensor, sentence: Tensor) -> Tensor:
        """`sentence` as in `ExplanationNetwork`."""
        x = self.states(numbers.clamp(min=0), numbers >= 0)
        return self.head(self.drop(_pooled(x, sentence)))


def _pooled(x: Tensor, sentence: Tensor) -> Tensor:
    """Mean and maximum of each sentence's pieces, a row a sentence."""
    flat, owner = x.reshape(-1, WIDTH).float(), sentence.reshape(-1)
    flat, owner = flat[owner >= 0], owner[owner >= 0]
    count = int(owner.max()) + 1
    size = torch.zeros(count).index_add(0, owner, torch.ones(len(owner)))
    mean = torch.zeros(count, WIDTH).index_add(0, owner, flat) / size[:, None]
    column = owner[:, None].expand(-1, WIDTH)
    most = torch.full((count, WIDTH), -1e4).scatter_reduce(0, column, flat, "amax")
    return torch.cat([mean, most], 1)


def _layer(base: dict[str, Tensor], number: int) -> Layer:
    layer = Layer()
    prefix = f"layer.{number}."
    layer.load_state_dict({k[len(prefix) :]: v for k, v in base.items() if k.startswith(prefix)})
    return layer


def check_base(folder: Path) -> None:
    """Stop where the folder holds another base than the one that `card.md` names."""
    weights = folder / "model.safetensors"
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != BASE_SHA256:
        raise SystemExit(f"{weights}: sha256 {found}, expected {BASE_SHA256}")


def read_base(folder: Path) -> tuple[list[str], dict[str, Tensor]]:
    """Vocabulary and weights of all-MiniLM-L6-v2, cut to the pieces that English notes need."""
    raw = load_file(folder / "model.safetensors")
    every = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    kept = [i for i, piece in enumerate(every) if _wanted(i, piece)]
    embeddings = "embeddings."
    kind = raw[f"{embeddings}token_type_embeddings.weight"]
    base = {
        "pieces": raw[f"{embeddings}word_embeddings.weight"][kept],
        "position": raw[f"{embeddings}position_embeddings.weight"][:AROUND] + kind[0],
        "mark": kind[1] - kind[0],
        "norm.weight": raw[f"{embeddings}LayerNorm.weight"],
        "norm.bias": raw[f"{embeddings}LayerNorm.bias"],
    }
    for number in range(6):
        base.update(_read_layer(raw, number))
    return [every[i] for i in kept], base


def _wanted(number: int, piece: str) -> bool:
    """The common pieces in ASCII; the vocabulary stands in order of frequency."""
    if piece in ("[CLS]", "[SEP]", "[UNK]"):
        return True
    bare = piece.removeprefix("##")
    return bool(bare) and bare.isascii() and not piece.startswith("[") and number < 24_000


def _read_layer(raw: dict[str, Tensor], number: int) -> dict[str, Tensor]:
    old, new = f"encoder.layer.{number}.", f"layer.{number}."
    found: dict[str, Tensor] = {}
    for kind in ("weight", "bias"):
        parts = [raw[f"{old}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
        found[f"{new}mixed.{kind}"] = torch.cat(parts)
        found[f"{new}out.{kind}"] = raw[f"{old}attention.output.dense.{kind}"]
        found[f"{new}norm.{kind}"] = raw[f"{old}attention.output.LayerNorm.{kind}"]
        found[f"{new}wide.{kind}"] = raw[f"{old}intermediate.dense.{kind}"]
        found[f"{new}narrow.{kind}"] = raw[f"{old}output.dense.{kind}"]
        found[f"{new}last.{kind}"] = raw[f"{old}output.LayerNorm.{kind}"]
    return found


class Descent:
    """AdamW at one speed for the layers and a faster one for the head, slower with every step."""

    def __init__(self, network: Trunk, speed: float, head: float, steps: int, warm: int) -> None:
        inner = [p for name, p in network.named_parameters() if not name.startswith("head.")]
        self._network = network
        self._rule = torch.optim.AdamW(
            [
                {"params": inner, "lr": speed},
                {"params": list(network.head.parameters()), "lr": speed * head},
            ],
            weight_decay=0.02,
        )
        self._pace = torch.optim.lr_scheduler.LambdaLR(
            self._rule, lambda step: min(1, (step + 1) / warm) * max(0.02, 1 - step / steps)
        )

    def step(self, told: Tensor, truth: Tensor, weight: Tensor, rows: int) -> float:
        """One step down the weighted cross entropy of these outputs, a row a text; its height."""
        lost = nn.functional.binary_cross_entropy_with_logits(told, truth, reduction="none")
        loss = (lost * weight).sum() / rows
        self._rule.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._rule.step()
        self._pace.step()
        return float(loss.item())


def average(network: nn.Module, others: Sequence[dict[str, Tensor]]) -> None:
    """Make a network the mean of itself and of what earlier goes saved.

    Networks that went on from one another lie in one valley, and their mean reads strangers'
    sentences better than any of them (Izmailov et al. 2018; Wortsman et al. 2022).
    """
    own = network.state_dict()
    network.load_state_dict(
        {name: torch.stack([own[name], *(o[name] for o in others)]).mean(0) for name in own}
    )


def pack_pieces(network: Trunk) -> dict[str, np.ndarray]:
    """The embeddings, which both networks share, as arrays in 8 bits."""
    pieces = network.pieces.numpy()
    scale = np.abs(pieces).max(axis=1) / 127
    return {
        "pieces": np.round(pieces / scale[:, None]).astype(np.int8),
        "pieces.scale": scale.astype(np.float16),
    }


def pack(network: Trunk) -> dict[str, np.ndarray]:
    """The rest of a network as arrays: matrices in 8 bits, the query's scaling folded in."""
    arrays: dict[str, np.ndarray] = {}
    arrays["position"] = network.position.numpy().astype(np.float16)
    for name, value in network.state_dict().items():
        if name in ("pieces", "position"):
            continue
        renamed = name.replace("layers.", "layer.")
        array = value.numpy()
        if ".mixed." in name:
            array = array.copy()
            array[:WIDTH] /= np.sqrt(WIDTH // HEADS)
        if array.ndim == 2:
            scale = np.abs(array).max(axis=1) / 127
            arrays[renamed.removesuffix("weight") + "scale"] = scale.astype(np.float32)
            array = np.round(array / scale[:, None]).astype(np.int8).T
        arrays[renamed] = array if array.dtype == np.int8 else array.astype(np.float32)
    return arrays
