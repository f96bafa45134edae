"""One input's fault, even one of ours, stays its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from hirecheck.cli.rows import Failed, each
from hirecheck.errors import PacketError
from hirecheck.settings import Settings


def read(path: Path, settings: Settings) -> str:
    if path.name == "bad":
        raise PacketError("bad", "is an empty folder.")
    if path.name == "fault":
        raise ZeroDivisionError("division by zero")
    return path.name.upper()


@pytest.mark.parametrize("jobs", [1, 2])
def test_failures_take_the_place_of_results(jobs: int) -> None:
    paths = [Path(name) for name in ("a", "bad", "b", "fault", "c")]
    results = list(each(read, paths, Settings(jobs=jobs)))
    assert [r if isinstance(r, str) else r.name for r in results] == ["A", "bad", "B", "fault", "C"]
    bad, fault = (r for r in results if isinstance(r, Failed))
    assert bad.error == "bad: is an empty folder."
    assert "ZeroDivisionError: division by zero" in fault.error
    assert "please report it" in fault.error


def test_the_folder_one_stands_in_has_a_name() -> None:
    assert Failed(Path(), "x").name == "."
