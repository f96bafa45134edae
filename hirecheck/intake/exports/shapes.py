"""What a mapping of nested data is by its keys: a person's record, a page of links, a label."""

from __future__ import annotations

from typing import Any

from hirecheck.intake.exports.forms import asked_in, field_of
from hirecheck.intake.exports.names import fields_of, folded
from hirecheck.intake.exports.values import scalar

__all__ = ["PEOPLE", "STRONG", "chosen", "holds_person", "labelled", "person_score"]

_MAX_KEYS = 2_000
PEOPLE = frozenset({"candidate", "applicant", "person", "prospect", "contact", "associatedprofile"})
#: Lists whose entries are parts of one person, and no list of people.
_PERSON_LISTS = frozenset({"communication", "contactmethod", "profiles", "contactdata"})
_SELF_LINKS = frozenset({"self", "related", "next", "prev", "first", "last", "show", "list"})
STRONG = frozenset({"email", "phone", "first_name", "last_name", "name", "applied_at", "ip"})
_STRONG_OR_LISTS = STRONG | {"positions", "schools", "candidate_id", "resume_file", "location"}


def person_score(record: Any) -> int:
    """How many kinds of an applicant's own data a mapping names, itself or just below."""
    return len(_person_kinds(record, 0))


def _person_kinds(record: Any, depth: int) -> set[str]:
    kinds: set[str] = set()
    forms: list[Any] = []
    if not isinstance(record, dict) or depth > 4:
        return kinds
    for key, value in list(record.items())[:_MAX_KEYS]:
        fields = fields_of("record", str(key))
        if isinstance(value, dict) and ("inside" in fields or "source" in fields):
            kinds |= _person_kinds(value, depth + 1)
        elif "answers" in fields and isinstance(value, dict | list):
            forms.append(value)
        elif isinstance(value, list) and folded(str(key)) in _PERSON_LISTS:
            kinds = kinds.union(*(_person_kinds(item, depth + 1) for item in value[:10]))
        elif not isinstance(value, dict) or "inside" not in fields:
            kinds.update(field for field in fields if field in _STRONG_OR_LISTS)
    for form in forms if len(kinds) < 2 else ():
        kinds.update(field for one in asked_in(form) if (field := field_of(one)))
    return kinds


def chosen(fields: tuple[str, ...], value: Any) -> str:
    """Of the fields that a name may stand for, the one that fits the value's shape."""
    nested = isinstance(value, dict) or (
        isinstance(value, list) and value and isinstance(value[0], dict)
    )
    if "inside" in fields:
        return "inside" if nested else next((f for f in fields if f != "inside"), "other")
    if "url" in fields and nested:
        return _links_or_inside(value)
    if isinstance(value, dict) and fields[:1] == ("title",):
        return "job"  # a position that is a record is the one applied for
    if isinstance(value, dict) and fields[:1] == ("employer",):
        return "other"  # and a company that is one is the recruiting company
    if "positions" in fields and not nested:
        return ""
    return fields[0] if fields else ""


def _links_or_inside(value: Any) -> str:
    """ "links" of an interface lead to itself, and "profiles" may hold whole histories."""
    items = value if isinstance(value, list) else [value]
    first = items[0]
    if isinstance(first, dict):
        keys = {folded(str(key)) for key in first}
        if "rel" in keys or keys <= _SELF_LINKS:
            return "other"
        known = {field for key in first for field in fields_of("record", str(key))}
        if known & {"positions", "schools", "job", "referees"}:
            return "inside"
    return "url"


def labelled(item: dict[str, Any]) -> tuple[str, Any] | None:
    """{"kind": "experience", "values": […]} is `experience: […]`."""
    folds = {folded(str(key)): value for key, value in item.items()}
    if "values" not in folds:
        return None
    label = scalar(folds.get("kind") or folds.get("type") or folds.get("name"))
    return (label, folds["values"]) if label and fields_of("record", label) else None


def holds_person(record: dict[str, Any]) -> bool:
    """True where the person is another mapping inside, so that this one's id is not theirs."""
    return any(folded(str(k)) in PEOPLE for k, v in record.items() if isinstance(v, dict) and v)
