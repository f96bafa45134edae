"""Settings from file, environment and flags."""

from __future__ import annotations

from pathlib import Path

import pytest

from hirecheck.errors import SettingsError
from hirecheck.settings import Settings, load_settings


def test_flags_win_over_environment_and_file(tmp_path: Path) -> None:
    path = tmp_path / "hirecheck.toml"
    path.write_text('base_rate = 0.1\njobs = 3\nindicators = ["a.csv"]\n', encoding="utf-8")
    found = load_settings(path, {"HIRECHECK_BASE_RATE": "0.2", "HOME": "/x"}, base_rate=0.3)
    assert (found.base_rate, found.jobs, found.indicators) == (0.3, 3, ("a.csv",))
    assert load_settings(path, {"HIRECHECK_BASE_RATE": "0.2"}).base_rate == 0.2


def test_nothing_given_is_the_default() -> None:
    assert load_settings(None, {}, base_rate=None, now=None) == Settings()
    assert Settings().online is False


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "hirecheck.toml"
    path.write_text('base_rate = 7\nonlin = true\njobs = "many"\n', encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load_settings(path, {"HIRECHECK_MAX_PAGES": "lots"})
    message = str(error.value)
    for part in ("base_rate", "onlin: unknown setting", "jobs: expected int", "MAX_PAGES"):
        assert part in message


@pytest.mark.parametrize("content", ["= broken", "\x00"])
def test_a_broken_file_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"mine\.toml"):
        load_settings(path, {})


def test_a_base_rate_must_be_a_share() -> None:
    with pytest.raises(SettingsError, match="share between 0 and 1"):
        load_settings(None, {}, base_rate=1.0)
