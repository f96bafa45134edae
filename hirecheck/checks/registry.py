"""Finds every check by walking this folder; the order is by file, then by line."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import hirecheck.checks as folder
from hirecheck.checks.declare import Check
from hirecheck.errors import DeclarationError

__all__ = ["all_checks", "find_check"]

_NOT_FAMILIES = {"declare", "registry", "runner", "catalogue"}


@cache
def all_checks() -> tuple[Check, ...]:
    """All checks of the package. Raises DeclarationError if two share an id."""
    found: dict[str, Check] = {}
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    for name in names:
        if name in _NOT_FAMILIES:
            continue
        module = importlib.import_module(f"{folder.__name__}.{name}")
        members = [m for m in vars(module).values() if isinstance(m, Check)]
        for member in sorted(members, key=lambda m: m.line):
            if found.setdefault(member.id, member) is not member:
                raise DeclarationError(f"{member.file}:{member.line}: {member.id} exists twice")
    return tuple(found.values())


def find_check(check_id: str) -> Check | None:
    """The check of that id, or None."""
    wanted = check_id.replace("_", "-")
    return next((c for c in all_checks() if c.id == wanted), None)
