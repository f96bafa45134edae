"""Every sign that was collected, and where it stands: a check, evidence that people enter, covered,
or never scored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from hirecheck.checks.declare import Check
from hirecheck.checks.registry import all_checks
from hirecheck.fairness import NEVER_SCORED
from hirecheck.reference import read_rows

__all__ = ["Sign", "catalogue_markdown", "signs", "works_offline"]

#: Case fields that people fill by what they write down: notes, transcripts, verification steps.
_ENTERED = frozenset({"cues", "outcomes"})
#: Case fields that only a look at the outside world fills; all others come from the packet.
_LOOKED_UP = frozenset({"domains", "mailbox_domain", "employer_ages"})

_HEAD = """# What is checked

Generated from the declarations of the checks; do not edit. One page a check, then every sign that
was collected, with where it stands. A finding never says who somebody is: it says what was seen,
what else it may mean, and what clears it.
"""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of the catalogue. `status` is check, entered, covered, never or lost; `by` says how.

    An `entered` sign is a check too, which waits for what a person noted or entered.
    """

    id: str
    family: str
    meaning: str
    status: str
    by: str


def signs() -> tuple[Sign, ...]:
    """All signs in the order of the list, each with its status worked out from the registry."""
    checks = {check.id: check for check in all_checks()}
    covered = {sign: check.id for check in all_checks() for sign in check.covers}
    return tuple(_sign(row, checks, covered) for row in read_rows("catalogue.csv"))


def _sign(row: dict[str, str], checks: dict[str, Check], covered: dict[str, str]) -> Sign:
    name, family = row["sign"], row["family"]
    if name in checks:
        meaning = checks[name].title.removeprefix("This application ")
        entered = _ENTERED.issuperset(checks[name].needs)
        return Sign(name, family, meaning, "entered" if entered else "check", name)
    if name in covered:
        return Sign(name, family, row["meaning"], "covered", covered[name])
    reason = row["never"] or NEVER_SCORED.get(name, "")
    return Sign(name, family, row["meaning"], "never" if reason else "lost", reason)


def works_offline(check: Check) -> bool:
    """True where the packet alone can hold what the check reads."""
    return not _LOOKED_UP.intersection(check.needs)


def catalogue_markdown() -> str:
    """The text of docs/CHECKS.md."""
    return "\n".join((_HEAD, *_pages(), *_table(), *_source_list())).rstrip() + "\n"


def _pages() -> Iterator[str]:
    ordered = sorted(all_checks(), key=lambda c: c.family)
    for family, members in groupby(ordered, key=lambda c: c.family):
        yield f"## {family.capitalize()}\n"
        for check in members:
            yield _page(check)


def _page(check: Check) -> str:
    reads = ", ".join(f"`{need}`" for need in check.needs)
    works = "works offline" if works_offline(check) else "needs recorded or looked-up facts"
    lines = [
        f"### `{check.id}`\n",
        f"{check.title}.\n",
        f"{check.rationale}\n",
        f"- Reads: {reads}; {works}",
        f"- Role and highest strength: {check.role.value}, {check.strength.value}",
        f"- Innocent readings: {'; '.join(check.innocent)}",
        f"- How to verify: {'; '.join(check.verify)}",
        f"- Sources: {', '.join(check.sources)}",
    ]
    if check.covers:
        lines.append(f"- Covers too: {', '.join(f'`{sign}`' for sign in check.covers)}")
    if check.weakened_by:
        lines.append(f"- Answered by: {', '.join(f'`{name}`' for name in check.weakened_by)}")
    if check.restates:
        other = check.restates.partition("/")[2]
        lines.append(f"- States the same fact as `{other}`: of the two, the stronger counts")
    return "\n".join(lines) + "\n"


def _table() -> Iterator[str]:
    yield "## All signs\n\n| Sign | Family | What it is | Where it stands |\n|---|---|---|---|"
    words = {
        "check": "check on the packet",
        "entered": "check on what people note or enter",
        "covered": "covered by `{}`",
        "never": "never scored: {}",
    }
    for sign in signs():
        stands = words.get(sign.status, "lost").format(sign.by)
        yield f"| `{sign.id}` | {sign.family} | {sign.meaning} | {stands} |"
    yield ""


def _source_list() -> Iterator[str]:
    used = {key for check in all_checks() for key in check.sources}
    yield "## Sources\n"
    for row in read_rows("sources.csv"):
        if row["key"] in used:
            yield f"- **{row['key']}**: {row['title']} {row['address']}".rstrip()
