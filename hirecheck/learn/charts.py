"""Small charts as SVG: a frame with ticks, a line, a band for its interval, dots with whiskers.

Only numbers and our own words go in, so the text needs no escaping beyond what is done here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from hirecheck.learn.metrics import Bin, Operating

__all__ = ["calibration_chart", "precision_chart", "roc_chart"]

_SIDE, _LEFT, _TOP, _WIDE, _HIGH = 220, 46, 10, 290, 270
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)

Point = tuple[float, float]


def roc_chart(at: Sequence[Operating]) -> str:
    """Finds against false alarms, with the interval of the finds at each threshold."""
    line = [(0.0, 0.0), *((o.alarms.value, o.finds.value) for o in at)]
    low = [(o.alarms.value, o.finds.low) for o in at]
    high = [(o.alarms.value, o.finds.high) for o in at]
    body = _diagonal() + _band(low, high) + _line(line)
    return _frame("ROC", "honest at or above", "misrepresented at or above", body)


def precision_chart(at: Sequence[Operating]) -> str:
    """Precision against recall, with the interval of the precision at each threshold."""
    line = [(o.finds.value, o.precision.value) for o in at]
    low = [(o.finds.value, o.precision.low) for o in at]
    high = [(o.finds.value, o.precision.high) for o in at]
    body = _band(low, high) + _line(line)
    return _frame("Precision and recall", "recall", "precision", body)


def calibration_chart(bins: Iterable[Bin]) -> str:
    """What was observed where a probability was stated; the size of a dot grows with its bin."""
    body = _diagonal()
    for b in bins:
        x, y = _place((b.stated, b.observed.value))
        _, top = _place((b.stated, b.observed.high))
        _, bottom = _place((b.stated, b.observed.low))
        size = min(3 + b.observed.of**0.5 / 3, 9)
        words = f"stated {b.stated:.0%}: {b.observed.hits} of {b.observed.of} observed"
        body += (
            f'<g><title>{words}</title><path class="whisker" d="M{x} {top}V{bottom}"/>'
            f'<circle class="dot" cx="{x}" cy="{y}" r="{size:.1f}"/></g>'
        )
    return _frame("Calibration", "stated probability", "observed share", body)


def _place(point: Point) -> tuple[str, str]:
    x = _LEFT + _SIDE * min(max(point[0], 0.0), 1.0)
    y = _TOP + _SIDE * (1.0 - min(max(point[1], 0.0), 1.0))
    return f"{x:.1f}", f"{y:.1f}"


def _path(points: Iterable[Point]) -> str:
    return " ".join(",".join(_place(point)) for point in points)


def _line(points: Sequence[Point]) -> str:
    return f'<polyline class="line" points="{_path(points)}"/>'


def _band(low: Sequence[Point], high: Sequence[Point]) -> str:
    return f'<polygon class="band" points="{_path([*low, *reversed(high)])}"/>' if low else ""


def _diagonal() -> str:
    return f'<polyline class="guide" points="{_path([(0.0, 0.0), (1.0, 1.0)])}"/>'


def _frame(title: str, across: str, up: str, body: str) -> str:
    marks = []
    for tick in _TICKS:
        x, foot = _place((tick, 0.0))
        start, y = _place((0.0, tick))
        end, _ = _place((1.0, tick))
        marks.append(f'<path class="grid" d="M{start} {y}H{end}"/>')
        marks.append(
            f'<text x="{x}" y="{float(foot) + 15:.1f}" text-anchor="middle">{tick:.0%}</text>'
        )
        marks.append(
            f'<text x="{float(start) - 6:.1f}" y="{float(y) + 4:.1f}" text-anchor="end">'
            f"{tick:.0%}</text>"
        )
    middle, side = _LEFT + _SIDE / 2, _TOP + _SIDE / 2
    return (
        f'<svg viewBox="0 0 {_WIDE} {_HIGH}" role="img" aria-label="{escape(title)}">'
        f"{''.join(marks)}"
        f'<text class="axis" x="{middle}" y="{_HIGH - 6}" text-anchor="middle">'
        f"{escape(across)}</text>"
        f'<text class="axis" x="11" y="{side}" text-anchor="middle" '
        f'transform="rotate(-90 11 {side})">{escape(up)}</text>{body}</svg>'
    )
