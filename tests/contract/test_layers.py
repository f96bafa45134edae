"""Imports go one way; files stay small; checks read nothing but the case."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "hirecheck"

#: Lowest first. Modules in one row may import each other's rows below, never above.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("errors", "version"),
    ("nouns",),
    ("case",),
    ("dossier",),
    ("findings",),
    ("fairness", "settings", "reference"),
    ("extract",),
    ("linking",),
    ("checks",),
    ("kit",),
    ("scoring",),
    ("report",),
    ("modelstore",),
    ("intake", "facts"),
    ("screen",),
    ("engines", "learn"),
    ("cli",),
    ("__main__",),
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
CHECKS_MAY_IMPORT = {"hirecheck.case", "hirecheck.findings", "hirecheck.checks.declare"}
VALUE_MODULES = {
    "__future__", "bisect", "collections", "collections.abc", "dataclasses", "datetime", "enum",
    "functools", "itertools", "math", "re", "statistics", "string", "typing",
}  # fmt: skip
CHECK_MACHINERY = {"declare", "registry", "runner", "catalogue", "__init__"}

FILES = sorted(PACKAGE.rglob("*.py"))


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield node.module or "", node.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    layer = layer_of(path)
    if layer == "__init__":
        return
    assert layer in RANK, f"{layer} is not in the layer list: say where it belongs"
    for module, line in imports(path):
        parts = module.split(".")
        if parts[0] != "hirecheck":
            continue
        assert len(parts) > 1, f"{path}:{line}: imports from the package root"
        other = parts[1]
        same = other == layer
        assert same or RANK[other] < RANK[layer], f"{path}:{line}: {layer} may not import {other}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_files_stay_readable(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 400, f"{path.name} has {lines} lines: split it by idea"


@pytest.mark.parametrize("path", sorted((PACKAGE / "checks").glob("*.py")), ids=lambda p: p.stem)
def test_checks_read_only_the_case(path: Path) -> None:
    if path.stem in CHECK_MACHINERY:
        return
    for module, line in imports(path):
        allowed = module in CHECKS_MAY_IMPORT or module in VALUE_MODULES
        assert allowed, f"{path.name}:{line}: a check may not import {module}"


def test_only_facts_may_open_a_socket() -> None:
    network = {"socket", "ssl", "http.client", "urllib.request", "httpx", "requests", "dns"}
    for path in FILES:
        if layer_of(path) == "facts":
            continue
        for module, line in imports(path):
            found = module if module in network else module.split(".")[0]
            assert found not in network, f"{path}:{line}: only facts may import {module}"
