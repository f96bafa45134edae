"""What a check is, and the decorator that refuses one which is not fully declared."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import get_type_hints

from hirecheck.case import field_types
from hirecheck.errors import DeclarationError
from hirecheck.fairness import NEVER_SCORED, PROXIES, WEAK_ALONE, forbidden_words_in
from hirecheck.findings import Hit, Role, Strength

__all__ = ["Check", "check"]

_TITLE_LEAD = "This application "


@dataclass(frozen=True, slots=True)
class Check:
    """One declared check. `needs` are the case fields it reads, in parameter order.

    `strength` is the ceiling a single hit may reach. `weakened_by` names the reassuring checks that
    answer this sign when they find something in the same packet. `restates` is empty, or names the
    check that states the same fact from another place, as `family/check`.
    """

    id: str
    family: str
    title: str
    strength: Strength
    role: Role
    rationale: str
    sources: tuple[str, ...]
    innocent: tuple[str, ...]
    verify: tuple[str, ...]
    needs: tuple[str, ...]
    covers: tuple[str, ...]
    weakened_by: tuple[str, ...]
    restates: str
    run: Callable[..., Hit | None]
    file: str
    line: int


def check(
    *,
    title: str,
    strength: Strength,
    role: Role,
    sources: tuple[str, ...],
    innocent: tuple[str, ...],
    verify: tuple[str, ...],
    covers: tuple[str, ...] = (),
    weakened_by: tuple[str, ...] = (),
    restates: str = "",
    family: str = "",
) -> Callable[[Callable[..., Hit | None]], Check]:
    """Turn a function into a check.

    The function's name is the id, its file the family (or the module's `FAMILY`, where one family
    fills several files, or `family`, where a check tests what another family is about), its
    docstring the rationale and its parameters the case fields that it needs. `covers` names other
    signs of the catalogue that this check answers too; of findings that `restates` ties to one fact
    the score counts the strongest only. Raises DeclarationError, naming the fix, when anything is
    missing.
    """

    def declare(function: Callable[..., Hit | None]) -> Check:
        declared = _declared(
            function,
            title,
            strength,
            role,
            sources,
            innocent,
            verify,
            covers,
            weakened_by,
            restates,
            family,
        )
        problems = list(_problems(declared, function))
        if problems:
            where = f"{declared.file}:{declared.line}: {function.__name__}"
            raise DeclarationError(f"{where} " + "; ".join(problems))
        return declared

    return declare


def _declared(
    function: Callable[..., Hit | None],
    title: str,
    strength: Strength,
    role: Role,
    sources: tuple[str, ...],
    innocent: tuple[str, ...],
    verify: tuple[str, ...],
    covers: tuple[str, ...],
    weakened_by: tuple[str, ...],
    restates: str,
    family: str,
) -> Check:
    return Check(
        id=function.__name__.replace("_", "-"),
        family=family or _family(function),
        title=title,
        strength=strength,
        role=role,
        rationale=inspect.cleandoc(function.__doc__ or ""),
        sources=sources,
        innocent=innocent,
        verify=verify,
        needs=tuple(inspect.signature(function).parameters),
        covers=covers,
        weakened_by=weakened_by,
        restates=restates,
        run=function,
        file=function.__code__.co_filename,
        line=function.__code__.co_firstlineno,
    )


def _family(function: Callable[..., Hit | None]) -> str:
    file = function.__module__.rpartition(".")[2].replace("_", "-")
    return str(function.__globals__.get("FAMILY", file))


def _problems(declared: Check, function: Callable[..., Hit | None]) -> list[str]:
    return [
        *_word_problems(declared),
        *_need_problems(declared, function),
        *_fairness_problems(declared),
    ]


def _word_problems(declared: Check) -> list[str]:
    problems = []
    if not declared.rationale:
        problems.append("has no docstring: say in one sentence why the sign means something")
    if not declared.title.startswith(_TITLE_LEAD):
        problems.append(f"has a title that does not begin with {_TITLE_LEAD!r}")
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", declared.id):
        problems.append("needs a name of family and sign, such as email_young_domain")
    for name in ("sources", "innocent", "verify"):
        value = getattr(declared, name)
        if isinstance(value, str) or not value or not all(value):
            problems.append(f"has no {name}: give a tuple with at least one entry")
    words = forbidden_words_in(" ".join((declared.title, *declared.innocent, *declared.verify)))
    if declared.restates and not re.fullmatch(r"[a-z-]+/[a-z0-9-]+", declared.restates):
        problems.append(
            f"restates {declared.restates!r}: name family/check, such as phone/phone-voip"
        )
    if words:
        problems.append(f"says {', '.join(words)}: say what was seen, never what somebody is")
    return problems


def _need_problems(declared: Check, function: Callable[..., Hit | None]) -> list[str]:
    known = field_types()
    hints = get_type_hints(function)
    problems = []
    if not declared.needs:
        problems.append("reads nothing: name the case fields it needs as parameters")
    for need in declared.needs:
        if need not in known:
            problems.append(f"asks for {need!r}, which Case does not have")
        elif hints.get(need) != known[need]:
            problems.append(f"must annotate {need!r} as {known[need]}")
    if hints.get("return") != (Hit | None):
        problems.append("must return Hit | None")
    return problems


def _fairness_problems(declared: Check) -> list[str]:
    problems = []
    if declared.id in NEVER_SCORED:
        problems.append(f"must not exist: {NEVER_SCORED[declared.id]}")
    if declared.role is Role.MAIN:
        if declared.id in WEAK_ALONE:
            problems.append("may only support: it is too common among honest people to carry")
        proxies = PROXIES.intersection(declared.needs)
        if proxies:
            problems.append(f"reads {', '.join(sorted(proxies))} and so may only support")
    return problems
