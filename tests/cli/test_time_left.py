"""The time that a stage of a long run still needs."""

from __future__ import annotations

import pytest
from rich.progress import TaskID

from hirecheck.cli.screen import _Stage, time_left


@pytest.mark.parametrize(
    ("seconds", "share", "told"),
    [
        (10.0, 0.25, "30 s left"),
        (60.0, 0.1, "9 min left"),
        (5.0, 0.0, ""),
        (5.0, 1.0, ""),
    ],
)
def test_time_left_follows_the_share_that_is_done(seconds: float, share: float, told: str) -> None:
    assert time_left(seconds, share) == told


def test_a_stage_tells_its_pace_or_that_it_is_under_way() -> None:
    read, count = _Stage(TaskID(1), "rows"), _Stage(TaskID(2), "")
    read.began -= 10.0
    told = read.after(2_000, 0.5)
    assert told["pace"].startswith("2,000 rows  ")
    assert told["pace"].endswith(" a second")
    assert told["left"] == "10 s left"
    assert count.after(0, 0.0) == {"pace": "", "left": ""}
