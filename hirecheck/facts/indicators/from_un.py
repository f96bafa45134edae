"""The consolidated list of the UN Security Council, in its own XML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hirecheck.facts.indicators.from_ofac import official
from hirecheck.facts.indicators.reading import ListInfo, Reading
from hirecheck.facts.records import as_date

__all__ = ["read_un_xml"]

_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


def read_un_xml(root: Any, info: ListInfo, document: str) -> Reading:
    """Persons and entities with their good aliases; weak aliases are left out."""
    reading = Reading()
    info = official(info, "consolidated list", "UN Security Council")
    info = replace(info, dated=as_date(root.get("dateGenerated")) or info.dated)
    for tag, kind in (("INDIVIDUAL", "name"), ("ENTITY", "company")):
        for number, item in enumerate(root.iter(tag), 1):
            place = f"{document}, {tag.lower()} {number}"
            for name in dict.fromkeys(_names(item, tag)):
                reading.add(
                    place, kind, name, info,
                    reference=_text(item, "REFERENCE_NUMBER"),
                    first_seen=as_date(_text(item, "LISTED_ON")),
                    birth_date=_birth(item),
                )  # fmt: skip
            for paper in item.iter(f"{tag}_DOCUMENT"):
                if paper_number := _text(paper, "NUMBER"):
                    reading.add(place, "document", paper_number, info)
    return reading


def _names(item: Any, tag: str) -> Iterator[str]:
    whole = " ".join(filter(None, (_text(item, n) for n in _NAMES)))
    if whole:
        yield whole
    for alias in item.iter(f"{tag}_ALIAS"):
        if _text(alias, "QUALITY").lower() != "low" and (name := _text(alias, "ALIAS_NAME")):
            yield from (part.strip() for part in name.split(";") if part.strip())


def _birth(item: Any) -> str:
    days = {_text(d, "DATE") for d in item.iter("INDIVIDUAL_DATE_OF_BIRTH")} - {""}
    found = as_date(days.pop()) if len(days) == 1 else None
    return found.isoformat() if found else ""


def _text(item: Any, name: str) -> str:
    found = item.find(name)
    return (found.text or "").strip() if found is not None else ""
