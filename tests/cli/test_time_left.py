"""The time that a stage of a long run still needs."""

from __future__ import annotations

import pytest

from hirecheck.cli.screen import time_left


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
