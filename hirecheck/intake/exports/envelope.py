"""Finds the applications in what an interface answers: envelopes, webhooks, searches, JSON:API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hirecheck.intake.exports.names import fields_of, folded, is_foreign
from hirecheck.intake.exports.shapes import person_score

__all__ = ["flat_resource", "included_of", "is_json_api", "records_in"]

_MAX_DEPTH = 6
_ENVELOPES = frozenset(
    "data payload result results response body object resource event record entity model".split()
)
_PLURALS = frozenset(
    {
        "candidates", "applications", "applicants", "opportunities", "prospects", "people", "data",
        "results", "content", "items", "records", "hits", "entries", "reportentry", "rows",
        "searchresults", "edges", "jobapplications", "elements", "list", "candidate", "applicant",
    }
)  # fmt: skip


def records_in(document: Any) -> list[dict[str, Any]]:
    """The application or candidate records of a whole JSON document."""
    if is_json_api(document):
        return _json_api(document)
    if isinstance(document, list):
        return _rows_of(document) or [item for item in document if isinstance(item, dict)]
    if not isinstance(document, dict):
        return []
    if rows := _columns_and_rows(document):
        return rows
    inner = _inner(document)
    if inner is not None:
        return records_in(inner)
    if person_score(document) >= 2:
        return [document]
    lists = sorted(_lists_of_records(document, 0), key=lambda found: -found[0])
    best = lists[0][0] if lists else 0
    for name, table in (*document.items(), ("", document)):
        if _is_table(table) and _table_score(table) > best and not is_foreign(str(name)):
            return list(table.values())
    if best > 0:
        return [item for item in lists[0][1] if isinstance(item, dict)]
    return [document]


def _rows_of(table: list[Any], header: list[Any] | None = None) -> list[dict[str, Any]]:
    """Rows as lists below a header, as records."""
    if not all(isinstance(row, list) for row in table[:5]) or not table:
        return []
    names, rows = (header, table) if header else (table[0], table[1:])
    if not all(isinstance(name, str) for name in names):
        return []
    return [dict(zip(names, row, strict=False)) for row in rows if isinstance(row, list)]


def _columns_and_rows(document: dict[str, Any]) -> list[dict[str, Any]]:
    """{columns: […], rows: [[…], …]}, as report tools answer."""
    folds = {folded(str(key)): value for key, value in document.items()}
    header = next(
        (folds[k] for k in ("columns", "fields", "headers", "header") if k in folds), None
    )
    rows = next((folds[k] for k in ("rows", "data", "values", "records") if k in folds), None)
    if not isinstance(header, list) or not isinstance(rows, list) or not header:
        return []
    names = [c.get("name") or c.get("label") if isinstance(c, dict) else c for c in header]
    return _rows_of(rows, names)


def _is_table(value: Any) -> bool:
    """True for records under their ids: {"17": {…}, "18": {…}}."""
    if not isinstance(value, dict) or not value:
        return False
    sample = list(value.values())[:5]
    keys = [str(key) for key in list(value)[:5]]
    named = any(fields_of("record", key) for key in keys if not key[-1:].isdigit())
    return not named and all(person_score(item) >= 2 for item in sample)


def _table_score(table: dict[str, Any]) -> int:
    return 2 * max(person_score(item) for item in list(table.values())[:5])


def _inner(document: dict[str, Any]) -> dict[str, Any] | None:
    """The mapping that an envelope or webhook wraps, where it says more of a person than itself."""
    own = person_score({k: v for k, v in document.items() if not isinstance(v, dict)})
    wrapped = [
        value
        for key, value in document.items()
        if isinstance(value, dict) and folded(str(key)) in _ENVELOPES
    ]
    best = max(wrapped, key=_depth_score, default=None)
    return best if best is not None and _depth_score(best) > own else None


def _depth_score(value: dict[str, Any], depth: int = 0) -> int:
    """The best person score of a mapping, the lists in it and what envelopes it holds."""
    best = person_score(value)
    if depth < _MAX_DEPTH:
        for key, item in list(value.items())[:200]:
            if isinstance(item, dict) and folded(str(key)) in _ENVELOPES | _PLURALS:
                best = max(best, _depth_score(item, depth + 1))
            elif isinstance(item, list) and folded(str(key)) in _PLURALS:
                best = max(best, *(person_score(one) + 1 for one in item[:3]), 0)
    return best


def _lists_of_records(
    document: dict[str, Any], depth: int
) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Lists of mappings anywhere in the document, each with how much it looks like applicants."""
    if depth > _MAX_DEPTH:
        return
    for key, value in list(document.items())[:500]:
        if isinstance(value, dict):
            yield from _lists_of_records(value, depth + 1)
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value[:5]):
            if {"other", "answers"}.intersection(fields_of("record", str(key))):
                continue
            sample = [item for item in value[:5] if isinstance(item, dict)]
            score = max(person_score(item) for item in sample) * 2
            yield score + (1 if folded(str(key)) in _PLURALS else 0), value


def is_json_api(document: Any) -> bool:
    """True for the shape of jsonapi.org: resources with a type, an id and attributes."""
    if not isinstance(document, dict):
        return False
    data = document.get("data")
    first = data[0] if isinstance(data, list) and data else data
    return isinstance(first, dict) and isinstance(first.get("attributes"), dict) and "type" in first


def included_of(document: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """The resources beside the data, by type and id."""
    listed = document.get("included")
    resources = listed if isinstance(listed, list) else []
    return {
        (str(one.get("type")), str(one.get("id"))): one
        for one in resources
        if isinstance(one, dict)
    }


def _json_api(document: dict[str, Any]) -> list[dict[str, Any]]:
    data = document["data"]
    resources = data if isinstance(data, list) else [data]
    included = included_of(document)
    return [flat_resource(one, included) for one in resources if isinstance(one, dict)]


def flat_resource(
    resource: dict[str, Any], included: dict[tuple[str, str], dict[str, Any]], depth: int = 0
) -> dict[str, Any]:
    """A resource with its attributes and the resources that it relates to as plain nesting."""
    attributes = resource.get("attributes")
    flat: dict[str, Any] = dict(attributes) if isinstance(attributes, dict) else {}
    if "id" in resource:
        flat["id"] = resource["id"]
    relations = resource.get("relationships")
    if depth > 2 or not isinstance(relations, dict):
        return flat
    for name, relation in relations.items():
        target = relation.get("data") if isinstance(relation, dict) else None
        related = [
            _related(one, included, depth)
            for one in (target if isinstance(target, list) else [target])
            if isinstance(one, dict)
        ]
        found = [one for one in related if one]
        if found and name not in flat:
            flat[name] = found if isinstance(target, list) else found[0]
    return flat


def _related(
    one: dict[str, Any], included: dict[tuple[str, str], dict[str, Any]], depth: int
) -> dict[str, Any]:
    key = (str(one.get("type")), str(one.get("id")))
    if key in included:
        return flat_resource(included[key], included, depth + 1)
    return {"id": one["id"]} if "candidate" in key[0] and "id" in one else {}
