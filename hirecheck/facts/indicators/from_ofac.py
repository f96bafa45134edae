"""The list of Specially Designated Nationals of the US Treasury, as CSV and as XML."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hirecheck.facts.indicators.reading import ListInfo, Reading

__all__ = ["is_ofac_csv", "official", "read_ofac_csv", "read_ofac_xml"]

_EMPTY = "-0-"
_WALLET = re.compile(r"Digital Currency Address\s*-\s*[A-Z0-9]{2,6}\s+([A-Za-z0-9]{20,110})")
_EMAIL = re.compile(r"(?:Email|E-mail)(?: Address)?:?\s+([^\s;,]{3,120}@[^\s;,]{3,120})", re.I)
_PHONE = re.compile(r"Phone(?: Number)?\s+(\+?[\d][\d() -]{6,20})")
_SITE = re.compile(r"Website\s+((?:https?://)?[\w.-]{4,200})", re.I)
_PAPER = re.compile(r"(?:Passport|Identification Number|National ID No\.)\s+([A-Z0-9-]{5,30})")
_BORN = re.compile(r"\bDOB\s+(\d{1,2} [A-Z][a-z]{2} \d{4})")
_ALIAS = re.compile(r"a\.k\.a\. '([^']{2,120})'")


def official(info: ListInfo, name: str, source: str) -> ListInfo:
    """The same list, marked as an authority's sanctions list."""
    return replace(info, name=name, source=source, authority=True, sanctioned=True, confidence=1.0)


def is_ofac_csv(text: str) -> bool:
    """True where the first line has the twelve columns of SDN.CSV."""
    row = next(csv.reader(io.StringIO(text[:4_000])), [])
    return len(row) == 12 and row[0].isdigit() and sum(_EMPTY in c for c in row) >= 4


def read_ofac_csv(text: str, info: ListInfo, path: Path) -> Reading:
    """SDN.CSV with the aliases and long remarks of the files beside it, where they are there."""
    reading = Reading()
    info = official(info, "OFAC SDN", "US Treasury (OFAC)")
    persons: dict[str, str] = {}
    aliases, comments = _beside(path, "alt.csv"), _beside(path, "sdn_comments.csv")
    for number, row in enumerate(csv.reader(io.StringIO(text)), 1):
        place = f"{path.name}, line {number}"
        if len(row) < 12 or not row[0].strip().isdigit():
            if any(cell.strip("\x1a ") for cell in row):
                reading.bad(place, "expected the twelve columns of SDN.CSV")
            continue
        uid = row[0].strip()
        remarks = " ".join([row[11], *(c[1] for c in comments.get(uid, ()) if len(c) > 1)])
        kind = "name" if row[2].strip() == "individual" else "company"
        persons[uid] = _birth(remarks)
        names = [row[1], *(a[3] for a in aliases.get(uid, ()) if len(a) > 3)]
        _entry(reading, place, kind, names, remarks, info, uid)
    return reading


def _beside(path: Path, name: str) -> dict[str, list[list[str]]]:
    """Rows by the entry that they belong to, from a file beside the list."""
    found: dict[str, list[list[str]]] = {}
    other = next((p for p in path.parent.iterdir() if p.name.lower() == name), None)
    if other is not None and path.name.lower() == "sdn.csv":
        with other.open(encoding="utf-8", errors="replace", newline="") as lines:
            for row in csv.reader(lines):
                found.setdefault(row[0].strip() if row else "", []).append(row)
    return found


def _entry(
    reading: Reading,
    place: str,
    kind: str,
    names: list[str],
    remarks: str,
    info: ListInfo,
    uid: str,
) -> None:
    born = _birth(remarks)
    for name in dict.fromkeys(n.strip() for n in names if n.strip() not in ("", _EMPTY)):
        reading.add(place, kind, name, info, reference=uid, birth_date=born)
    for named, value in _identifiers(remarks):
        reading.add(place, named, value, info, reference=uid)


def _identifiers(remarks: str) -> Iterator[tuple[str, str]]:
    for kind, pattern in (
        ("wallet", _WALLET), ("email", _EMAIL), ("phone", _PHONE), ("domain", _SITE),
        ("document", _PAPER),
    ):  # fmt: skip
        yield from ((kind, value) for value in pattern.findall(remarks))


def _birth(remarks: str) -> str:
    """The one exact date of birth; several, or a year alone, identify nobody."""
    found = set(_BORN.findall(remarks))
    return _iso(found.pop()) if len(found) == 1 else ""


def _iso(text: str) -> str:
    try:
        return datetime.strptime(text, "%d %b %Y").date().isoformat()
    except ValueError:
        return ""


def read_ofac_xml(root: Any, info: ListInfo, document: str) -> Reading:
    """SDN.XML: entries with aliases, identifiers and dates of birth."""
    reading = Reading()
    info = official(info, "OFAC SDN", "US Treasury (OFAC)")
    published = _text(root, "publshInformation/Publish_Date")
    info = replace(info, dated=_american(published) or info.dated)
    for number, item in enumerate(_children(root, "sdnEntry"), 1):
        uid = _text(item, "uid")
        kind = "name" if _text(item, "sdnType") == "Individual" else "company"
        born = {_text(d, "dateOfBirth") for d in _children(item, "dateOfBirthList/dateOfBirthItem")}
        names = [_name_of(item), *(_name_of(a) for a in _children(item, "akaList/aka"))]
        place = f"{document}, entry {number}"
        for name in dict.fromkeys(n for n in names if n):
            reading.add(
                place, kind, name, info,
                reference=uid, birth_date=_iso(born.copy().pop()) if len(born) == 1 else "",
            )  # fmt: skip
        for paper in _children(item, "idList/id"):
            remark = f"{_text(paper, 'idType')} {_text(paper, 'idNumber')}"
            for named, value in _identifiers(remark):
                reading.add(place, named, value, info, reference=uid)
    return reading


def _name_of(item: Any) -> str:
    return " ".join(filter(None, (_text(item, "lastName"), _text(item, "firstName"))))


def _american(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%m/%d/%Y").date()
    except ValueError:
        return None


def _children(item: Any, path: str) -> list[Any]:
    """Elements at a path, whatever the namespace."""
    return list(item.iterfind("/".join(f"{{*}}{part}" for part in path.split("/"))))


def _text(item: Any, path: str) -> str:
    found = _children(item, path)
    return (found[0].text or "").strip() if found else ""
