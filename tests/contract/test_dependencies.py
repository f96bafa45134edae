"""What is imported is declared, and what is declared is imported."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]

#: Distribution name for each import name that differs from it.
DISTRIBUTIONS = {
    "yaml": "pyyaml",
    "dateutil": "python-dateutil",
    "dns": "dnspython",
    "PIL": "pillow",
    "sklearn": "scikit-learn",
    "ahocorasick_rs": "ahocorasick-rs",
    "python_calamine": "python-calamine",
}


def imported() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((ROOT / "hirecheck").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for name in names:
                top = name.partition(".")[0]
                if top != "hirecheck" and top not in sys.stdlib_module_names:
                    found.setdefault(_normal(DISTRIBUTIONS.get(top, top)), str(path))
    return found


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    runtime = [line for name, group in extras.items() if name != "test" for line in group]
    lines = [*project["dependencies"], *runtime]
    names = {_normal(re.split(r"[\s\[<>=!~;]", line, maxsplit=1)[0]) for line in lines}
    return names - {"hirecheck"}


def _normal(name: str) -> str:
    return name.lower().replace("_", "-")


def test_every_import_is_declared() -> None:
    names = declared()
    undeclared = {name: path for name, path in imported().items() if name not in names}
    assert not undeclared, f"imported and not declared in pyproject.toml: {undeclared}"


def test_every_declared_dependency_is_imported() -> None:
    unused = declared() - set(imported())
    assert not unused, f"declared in pyproject.toml and never imported: {sorted(unused)}"
