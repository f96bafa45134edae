"""A folder of tables, as databases and warehouses dump them, joined into records by their ids.

One table holds the people (candidates, opportunities …). A table with a column such as
`candidate_id` belongs to them, one with `application_id` to their applications, and a job or source
is looked up by its id. Nothing is guessed: a table without such a column is left out and named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hirecheck.errors import ExportError
from hirecheck.intake.exports.csvfile import Table
from hirecheck.intake.exports.lines import Lines
from hirecheck.intake.exports.names import folded
from hirecheck.intake.exports.streams import open_source

__all__ = ["Dump", "open_dump"]

_PEOPLE = (
    "candidate", "candidates", "applicant", "applicants", "opportunity", "opportunities", "person",
    "people", "prospect", "prospects", "contact", "contacts",
)  # fmt: skip
_APPLICATIONS = ("application", "applications", "jobapplication", "jobapplications")
_LOOKED_UP = ("job", "posting", "position", "requisition", "source")
#: Tables are joined in memory.
MOST_BYTES = 400_000_000

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Dump:
    """Joined tables: `records()` are people with what belongs to them; `left_out` names tables."""

    people: Sequence[Row]
    left_out: tuple[str, ...]

    def records(self) -> Iterator[Row]:
        """The people in the order of their table."""
        return iter(self.people)


def open_dump(folder: Path) -> Dump:
    """Read and join the CSV files of a folder. Raises ExportError where no table has people."""
    files = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".csv", ".tsv"))
    tables = {folded(path.stem): path for path in files}
    main = next((name for name in _PEOPLE if name in tables), "")
    if not main:
        problem = "is a folder without a table of candidates or opportunities."
        raise ExportError(str(folder), problem, remedy="Give one file, or the folder of a dump.")
    if sum(path.stat().st_size for path in files) > MOST_BYTES:
        problem = f"holds more than {MOST_BYTES // 1_000_000} MB of tables to join."
        raise ExportError(str(folder), problem, remedy="Join them into one file first.")
    return _joined({name: _rows(path) for name, path in tables.items()}, main)


def _rows(path: Path) -> list[Row]:
    with open_source(path) as source:
        lines = Lines(source.stream)
        if lines.empty:
            return []
        table = Table(str(path), lines)
        names = table.columns
        return [
            {name: cell for name, cell in zip(names, raw.cells, strict=False) if cell}
            for raw in table.rows()
            if not raw.error
        ]


def _joined(tables: dict[str, list[Row]], main: str) -> Dump:
    people = tables.pop(main)
    looked_up = {name: _by_id(tables.pop(name)) for name in _LOOKED_UP if name in tables}
    applications = next((name for name in _APPLICATIONS if _has_key(tables, name, main)), "")
    own = tables.pop(applications, [])
    left = []
    for name, rows in sorted(tables.items()):
        if own and _attach(own, rows, name, "application"):
            continue
        if not _attach(people, rows, name, main):
            left.append(name)
    for row in (*people, *own):
        _look_up(row, looked_up)
    if own:
        _attach(people, own, "applications", main)
    return Dump(people, tuple(left))


def _has_key(tables: dict[str, list[Row]], name: str, parent: str) -> bool:
    return name in tables and bool(_key(tables[name], parent))


def _key(rows: list[Row], parent: str) -> str:
    """The column in which these rows name their parent, or ""."""
    wanted = {f"{parent}id", f"{parent.removesuffix('s')}id"}
    columns = {column for row in rows[:100] for column in row}
    return next((column for column in sorted(columns) if folded(column) in wanted), "")


def _attach(parents: list[Row], rows: list[Row], name: str, parent: str) -> bool:
    """Put rows under the parents that they name, or that name one thing with them (a contact)."""
    key, place = _key(rows, parent), "id"
    if not key and (key := _key(rows, "contact")):
        named = ("contact", "contactid")
        place = next((c for row in parents[:100] for c in row if folded(c) in named), "")
    if not key or not place:
        return False
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        kept = {k: v for k, v in row.items() if k != key and not k.startswith("_")}
        found[str(row.get(key, ""))].append(kept)
    for row in parents:
        if belonging := found.get(str(row.get(place, ""))):
            row[_PLAIN.get(name, name)] = belonging
    return True


#: What tables are called that hold what a record calls otherwise.
_PLAIN = {
    "contactemail": "emails", "contactphone": "phones", "contactlink": "links",
    "emailaddress": "emails", "phonenumber": "phones", "socialmediaaddress": "links",
    "websiteaddress": "links", "resume": "resumes", "attachment": "attachments",
}  # fmt: skip


def _by_id(rows: list[Row]) -> dict[str, Row]:
    return {str(row["id"]): row for row in rows if "id" in row}


def _look_up(row: Row, tables: dict[str, dict[str, Row]]) -> None:
    for name, found in tables.items():
        key = next((c for c in row if folded(c) in (f"{name}id", name)), "")
        if key and (other := found.get(str(row[key]))):
            row[name] = other.get("name") or other.get("title") or other.get("text") or ""
