"""Where the bars of the points stand: from the base rate through each contribution to the score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hirecheck.report.words import points

__all__ = ["Bar", "Waterfall", "waterfall"]

_WIDTH = 820
_LABEL = 350
_VALUE = 60
_ROW = 26
_BAR = 16
_LETTERS = 50


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its label, its value in words and the bar's place in pixels.

    `kind` is start, up, down or score; `link` is where the line to the next row begins.
    """

    label: str
    full: str
    value: str
    kind: str
    x: float
    y: float
    width: float
    link: float


@dataclass(frozen=True, slots=True)
class Waterfall:
    """The whole drawing; `zero` is the place of the base rate."""

    bars: tuple[Bar, ...]
    width: int
    height: int
    zero: float
    label_end: int
    bar_height: int
    row: int
    words: str


def waterfall(ledger: Sequence[tuple[str, float]], score: float, base_rate: float) -> Waterfall:
    """Lay out `ledger` (title and counted points) between the base rate and the score."""
    levels = [0.0]
    for _, value in ledger:
        levels.append(round(levels[-1] + value, 2))
    low, high = min([*levels, score]), max([*levels, score, 1.0])
    room = _WIDTH - _LABEL - _VALUE - 10
    scale = room / (high - low)

    def place(level: float) -> float:
        return round(_LABEL + 10 + (level - low) * scale, 1)

    bars = [_bar(0, f"Start: {base_rate * 100:g} in 100 (base rate)", "0.00", "start", place(0))]
    for number, ((title, value), before, after) in enumerate(
        zip(ledger, levels, levels[1:], strict=False), start=1
    ):
        left, right = sorted((place(before), place(after)))
        kind = "up" if value > 0 else "down"
        bars.append(_bar(number, title, points(value, sign=True), kind, left, right, place(after)))
    left, right = sorted((place(0), place(score)))
    bars.append(_bar(len(bars), "Score", points(score), "score", left, right))
    steps = ", ".join(f"{title} {points(value, sign=True)}" for title, value in ledger)
    return Waterfall(
        bars=tuple(bars),
        width=_WIDTH,
        height=len(bars) * _ROW + 6,
        zero=place(0),
        label_end=_LABEL,
        bar_height=_BAR,
        row=_ROW,
        words=f"From the base rate (0) {steps or 'nothing'}: score {points(score)}.",
    )


def _bar(
    row: int,
    title: str,
    value: str,
    kind: str,
    left: float,
    right: float | None = None,
    link: float | None = None,
) -> Bar:
    end = left if right is None else right
    label = title if len(title) <= _LETTERS else title[:_LETTERS].rpartition(" ")[0] + " …"
    return Bar(
        label=label,
        full=title,
        value=value,
        kind=kind,
        x=left,
        y=row * _ROW + 5,
        width=max(round(end - left, 1), 2.0),
        link=end if link is None else link,
    )
