"""Lists of OpenSanctions: entities (FollowTheMoney, a JSON object a line) and the simple CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hirecheck.facts.indicators.reading import ListInfo, Reading
from hirecheck.facts.records import as_date

__all__ = ["is_entity", "is_simple", "read_entities", "read_simple"]

_FIRMS = frozenset({"Organization", "Company", "LegalEntity", "PublicBody"})
_FIELDS = (
    ("email", "email"), ("phone", "phone"), ("website", "domain"), ("publicKey", "wallet"),
    ("passportNumber", "document"), ("idNumber", "document"),
)  # fmt: skip


_SIMPLE = {
    "name": "name", "aliases": "alias", "birth_date": "birthDate", "emails": "email",
    "phones": "phone", "identifiers": "idNumber",
}  # fmt: skip


def is_entity(line: str) -> bool:
    """True where a line is an entity with a schema and properties."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and "schema" in data and "properties" in data


def read_entities(text: str, info: ListInfo, document: str) -> Reading:
    """Firms, persons, wallets and their identifiers; sanctioned where the topics say so."""
    reading = Reading()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        place = f"{document}, line {number}"
        try:
            item = json.loads(line)
            properties = item["properties"]
            schema = str(item["schema"])
        except (ValueError, KeyError, TypeError, RecursionError):
            reading.bad(place, "expected an entity with schema and properties")
            continue
        if isinstance(properties, dict):
            _take(reading, place, schema, item, properties, info)
    return reading


def is_simple(header: str) -> bool:
    """True for the first line of `targets.simple.csv`."""
    return {"schema", "name", "aliases", "birth_date"} <= set(next(csv.reader([header]), []))


def read_simple(text: str, info: ListInfo, document: str) -> Reading:
    """The rows of `targets.simple.csv`, whose cells hold several values with `;` between."""
    reading = Reading()
    for number, row in enumerate(csv.DictReader(io.StringIO(text)), 2):
        place = f"{document}, row {number}"
        if not row.get("name") or not row.get("schema"):
            reading.bad(place, "expected a name and a schema")
            continue
        properties: dict[str, Any] = {
            named: [v for v in (row.get(column) or "").split(";") if v]
            for column, named in _SIMPLE.items()
        }
        properties["topics"] = ["sanction"] if row.get("sanctions") else []
        item = {**row, "datasets": [row["dataset"]] if row.get("dataset") else None}
        _take(reading, place, str(row["schema"]), item, properties, info)
    return reading


def _take(
    reading: Reading,
    place: str,
    schema: str,
    item: Mapping[str, Any],
    properties: Mapping[str, Any],
    info: ListInfo,
) -> None:
    sanctioned = "sanction" in _texts(properties, "topics")
    own = replace(info, authority=sanctioned, sanctioned=sanctioned, name=_list(item, info))
    births = _texts(properties, "birthDate")
    general: dict[str, object] = {
        "reference": str(item.get("id", "")),
        "dated": as_date(item.get("last_change") or item.get("last_seen")),
        "first_seen": as_date(item.get("first_seen")),
    }
    kind = "company" if schema in _FIRMS else "name" if schema == "Person" else ""
    for name in _texts(properties, "name") + _texts(properties, "alias") if kind else ():
        born = births[0] if len(births) == 1 and len(births[0]) == 10 else ""
        reading.add(place, kind, name, own, birth_date=born, **general)
    for field, named in _FIELDS:
        for value in _texts(properties, field):
            reading.add(place, named, value, own, **general)


def _list(item: Mapping[str, Any], info: ListInfo) -> str:
    datasets = item.get("datasets")
    return ", ".join(map(str, datasets[:3])) if isinstance(datasets, list) else info.name


def _texts(properties: Mapping[str, Any], name: str) -> list[str]:
    found = properties.get(name)
    return [str(v) for v in found] if isinstance(found, list) else []
