"""Nouns are values: equal when their fields are, usable as keys, and never changed in place."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from mypy import api

from hirecheck.nouns.spans import Span

PACKAGE = Path(__file__).parents[2] / "hirecheck"
SPAN = Span("resume.txt", 0, 3, "Ana")


def test_equal_fields_make_equal_nouns() -> None:
    assert Span("resume.txt", 0, 3, "Ana") == SPAN
    assert {SPAN: 1}[replace(SPAN)] == 1
    assert replace(SPAN, page=2) != SPAN


def test_the_type_checker_refuses_to_change_a_noun(tmp_path: Path) -> None:
    code = tmp_path / "changes.py"
    code.write_text("from hirecheck.nouns.spans import Span\nSpan('a', 0, 1, 'b').start = 5\n")
    told, _, status = api.run([str(code), "--config-file", str(PACKAGE.parent / "pyproject.toml")])
    assert status == 1, told
    assert 'Property "start" defined in "Span" is read-only' in told


@pytest.mark.parametrize("path", sorted((PACKAGE / "nouns").glob("*.py")), ids=lambda p: p.name)
def test_every_noun_is_declared_frozen(path: Path) -> None:
    declared = re.findall(r"^@(.+)\nclass ", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(declared) <= {"noun(frozen=True, slots=True)"}
