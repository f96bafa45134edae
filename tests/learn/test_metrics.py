"""Figures that are known by hand."""

from __future__ import annotations

import pytest

from hirecheck.learn.metrics import auc, bins, operating, roc, share


def test_a_share_has_the_interval_of_the_textbook() -> None:
    found = share(8, 10)
    assert found.value == 0.8
    assert (round(found.low, 3), round(found.high, 3)) == (0.49, 0.943)
    assert share(0, 0).value == 0.0


@pytest.mark.parametrize(
    ("scores", "labels", "area"),
    [
        ([3, 2, 1, 0], [True, True, False, False], 1.0),
        ([0, 1, 2, 3], [True, True, False, False], 0.0),
        ([1, 1, 1, 1], [True, True, False, False], 0.5),
        ([3, 1, 2, 0], [True, True, False, False], 0.75),
    ],
)
def test_area_under_the_curve(scores: list[float], labels: list[bool], area: float) -> None:
    value, low, high = auc(scores, labels)
    assert value == area
    assert low <= value <= high


def test_curves_run_from_corner_to_corner() -> None:
    curve = roc([3, 1, 2, 0], [True, True, False, False])
    assert curve.points[0] == (0.0, 0.0)
    assert curve.points[-1] == (1.0, 1.0)


def test_each_threshold_has_its_finds_alarms_and_precision_with_intervals() -> None:
    at = operating([3, 2, 1], [True, False, True])
    assert [(o.finds.value, o.alarms.value, o.precision.value) for o in at] == [
        (0.5, 0.0, 1.0),
        (0.5, 1.0, 0.5),
        (1.0, 1.0, 2 / 3),
    ]
    for o in at:
        for s in (o.finds, o.alarms, o.precision):
            assert s.low <= s.value <= s.high


def test_calibration_bins_hold_everything_once() -> None:
    found = bins([0.05, 0.1, 0.95, 1.0], [False, True, True, True])
    assert [b.observed.of for b in found] == [2, 2]
    assert found[1].observed.value == 1.0
