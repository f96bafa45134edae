"""docs/CLI.md knows every command and every option, and what it says can be called exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import hirecheck
from hirecheck.cli.commands import COMMANDS, _Unloaded

PAGE = (Path(hirecheck.__file__).parents[1] / "docs" / "CLI.md").read_text(encoding="utf-8")


def commands(name: str) -> Iterator[tuple[str, Any]]:
    command = _Unloaded(name, *COMMANDS[name]).real()
    inner = getattr(command, "commands", None)
    if inner:
        yield from ((f"{name} {sub}", subcommand) for sub, subcommand in inner.items())
    else:
        yield name, command


def section(name: str) -> str:
    found = re.search(rf"^## `hirecheck {name}\b[^`]*`\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)
    assert found is not None, f"docs/CLI.md has no section for `hirecheck {name}`"
    return found[1]


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_and_option_is_documented(name: str) -> None:
    for full_name, command in commands(name):
        text = section(full_name)
        options = [
            o for p in command.params for o in (*p.opts, *p.secondary_opts) if o.startswith("--")
        ]
        missing = [option for option in options if f"`{option}`" not in text]
        assert not missing, f"docs/CLI.md: `hirecheck {full_name}` does not name {missing}"


def test_every_documented_command_exists() -> None:
    known = {full_name for name in COMMANDS for full_name, _ in commands(name)}
    documented = set(re.findall(r"^## `hirecheck ((?:[a-z][a-z-]* ?)+)", PAGE, re.M))
    assert {name.strip() for name in documented} == known


def test_every_library_call_on_the_page_exists() -> None:
    called = set(re.findall(r"\bhirecheck\.([a-z_]+)\(", PAGE))
    assert called == set(hirecheck.__all__) - {"__version__"}
