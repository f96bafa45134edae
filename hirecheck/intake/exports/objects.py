"""A nested record of any vendor as rows: one for each application that it holds.

The walk goes into what is the applicant's ("candidate", "attributes", "contact_data" …), stays
out of what is somebody else's ("recruiter", "credited_to", "hiring_team" …), and reads every
known name wherever it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hirecheck.intake.exports.gather import Gathered
from hirecheck.intake.exports.guess import guess_value
from hirecheck.intake.exports.histories import positions_in, referees_in, schools_in
from hirecheck.intake.exports.names import MAPPABLE, fields_of, folded, is_foreign, words_of
from hirecheck.intake.exports.values import (
    addresses_in,
    answers_in,
    dated,
    emails_in,
    files_in,
    named,
    phones_in,
    scalar,
    urls_in,
)

__all__ = ["Seen", "applications_of", "person_score", "put_value"]

_MAX_DEPTH = 12
_MAX_KEYS = 2_000
_PEOPLE = frozenset(
    {"candidate", "applicant", "person", "prospect", "contact", "associatedprofile"}
)
#: Last words of names that only group other values.
_DATA_WORDS = (("data",), ("info",), ("information",), ("details",), ("detail",))
#: Lists whose entries are parts of one person, and no list of people.
_PERSON_LISTS = frozenset({"communication", "contactmethod", "profiles", "contactdata"})
_SELF_LINKS = frozenset({"self", "related", "next", "prev", "first", "last", "show", "list"})
_STRONG = frozenset({"email", "phone", "first_name", "last_name", "name", "applied_at", "ip"})
_STRONG_OR_LISTS = _STRONG | {"positions", "schools", "candidate_id", "resume_file", "location"}

#: Called for every path that was understood (or not): path, field, value.
Seen = Callable[[str, str, Any], None]


def applications_of(
    record: dict[str, Any], mapping: Mapping[str, str], seen: Seen | None = None
) -> list[Gathered]:
    """One gathering for each application in the record, at least one."""
    walk = _Walk(mapping, seen)
    person = Gathered()
    walk.mapping_into(record, person, "", "record", 0)
    walk.look_further(person)
    if not walk.applications:
        return [person]
    found = []
    for path, application in walk.applications:
        own = Gathered()
        walk.nested = True
        walk.mapping_into(application, own, path, "application", 1)
        found.append(own.under(person))
    _number_nameless(found)
    return found


def put_value(found: Gathered, field: str, value: Any) -> None:
    """Put the value of a known field, whatever its shape, into what was gathered."""
    if add := _LISTS.get(field):
        add(found, value)
    else:
        _Walk({}, None).put(field, value, found, "record", field, 1)


def person_score(record: Any) -> int:
    """How many kinds of an applicant's own data a mapping names, itself or just below."""
    return len(_person_kinds(record, 0))


def _person_kinds(record: Any, depth: int) -> set[str]:
    kinds: set[str] = set()
    if not isinstance(record, dict) or depth > 4:
        return kinds
    for key, value in list(record.items())[:_MAX_KEYS]:
        fields = fields_of("record", str(key))
        if isinstance(value, dict) and ("inside" in fields or "source" in fields):
            kinds |= _person_kinds(value, depth + 1)
        elif isinstance(value, list) and folded(str(key)) in _PERSON_LISTS:
            kinds = kinds.union(*(_person_kinds(item, depth + 1) for item in value[:10]))
        elif not isinstance(value, dict) or "inside" not in fields:
            kinds.update(field for field in fields if field in _STRONG_OR_LISTS)
    return kinds


def _number_nameless(found: list[Gathered]) -> None:
    """Applications without an id of their own are told apart by their place under the person's."""
    for place, one in enumerate(found, start=1):
        if not one.texts.get("id") and (candidate := one.texts.get("candidate_id")):
            one.texts["id"] = candidate if place == 1 else f"{candidate}#{place}"


class _Walk:
    def __init__(self, mapping: Mapping[str, str], seen: Seen | None) -> None:
        self.mapping = mapping
        self.seen = seen
        self.nested = False
        self.strangers: list[tuple[str, dict[str, Any]]] = []
        self.applications: list[tuple[str, dict[str, Any]]] = []

    def mapping_into(
        self, record: dict[str, Any], found: Gathered, path: str, role: str, depth: int
    ) -> None:
        """Walk a mapping. `role` says whose `id` its id is: record, application or person."""
        if depth > _MAX_DEPTH:
            return
        if role in ("record", "person") and _holds_person(record):
            role = "application"
        for key, value in list(record.items())[:_MAX_KEYS]:
            if value is None or value == "" or value == [] or value == {}:
                continue
            self._item(str(key), value, found, f"{path}.{key}" if path else str(key), role, depth)

    def look_further(self, found: Gathered) -> None:
        """Where no known name led to a person, the most person-like mapping is the applicant's."""
        if found.emails or found.phones or _has_name(found) or self.applications:
            return
        best = max(self.strangers, key=lambda one: person_score(one[1]), default=None)
        if best is not None and person_score(best[1]) >= 2:
            self.mapping_into(best[1], found, best[0], "person", 1)

    def _item(
        self, key: str, value: Any, found: Gathered, path: str, role: str, depth: int
    ) -> None:
        if isinstance(value, dict) and any(m.startswith(f"{path}.") for m in self.mapping):
            self.mapping_into(value, found, path, role, depth + 1)
            return
        if role == "person" and folded(key) in ("value", "descriptor"):
            found.put("name", scalar(value))
            return
        mapped = self.mapping.get(path)
        fields = (MAPPABLE[mapped][1],) if mapped else fields_of("record", key)
        field = _chosen(fields, value)
        if field == "inside":
            self._inside(key, value, found, path, role, depth)
            return
        if self.seen and field != "other":
            self.seen(path, "candidate_id" if (role, field) == ("person", "id") else field, value)
        if field == "applications":
            self._applications(value, found, path, depth)
        elif field:
            self.put(field, value, found, role, path, depth)
        elif not is_foreign(key):
            self._unknown(key, value, found, path, role, depth)

    def _inside(
        self, key: str, value: Any, found: Gathered, path: str, role: str, depth: int
    ) -> None:
        items = value if isinstance(value, list) else [value]
        role = "person" if folded(key) in _PEOPLE else role
        for item in items[:50]:
            if not isinstance(item, dict):
                continue
            labelled = _labelled(item)
            if labelled:
                self._item(*labelled, found, f"{path}[].{labelled[0]}", role, depth + 1)
            else:
                self.mapping_into(item, found, path, role, depth + 1)

    def _applications(self, value: Any, found: Gathered, path: str, depth: int) -> None:
        items = value if isinstance(value, list) else [value]
        records = [item for item in items if isinstance(item, dict)]
        if self.nested or depth > 3:
            for item in records[:1]:
                self.mapping_into(item, found, path, "application", depth + 1)
        else:
            self.applications += [(f"{path}[]", item) for item in records[:1_000]]

    def _unknown(
        self, key: str, value: Any, found: Gathered, path: str, role: str, depth: int
    ) -> None:
        """A name that the table does not have: its content may still be plain."""
        if isinstance(value, list) and value and isinstance(value[0], dict):
            if _labelled(value[0]):
                self._inside(key, value, found, path, role, depth)
                return
        elif isinstance(value, dict):
            if words_of(key)[-1:] in _DATA_WORDS:
                self.mapping_into(value, found, path, role, depth + 1)
                return
            self.strangers.append((path, value))
        elif guess := guess_value(text := named(value)):
            found.guesses.append((guess, text, path))
            return
        found.unknown.append(path)

    def put(
        self, field: str, value: Any, found: Gathered, role: str, path: str, depth: int
    ) -> None:
        if field in _LISTS:
            _LISTS[field](found, value)
        elif field == "id":
            found.put("candidate_id" if role == "person" else "id", named(value))
        elif field in ("street", "city", "region", "postcode", "country", "country_code"):
            text = named(value)
            if field == "street" and found.loose.get("street"):
                found.loose["street"] += _joint(found.loose["street"], text) + text
            elif text:
                found.loose.setdefault(field, text)
        elif field in ("name", "first_name", "last_name") and isinstance(value, dict):
            self.mapping_into(value, found, path, "other", depth + 1)
        elif field == "source" and isinstance(value, dict) and person_score(value) >= 2:
            self.mapping_into(value, found, path, role, depth + 1)
        elif field == "resume_file":
            self._resume(value, found, path, role, depth)
        elif field in ("applied_at", "created_at"):
            found.put(field, dated(value))
        elif field in ("facebook", "twitter"):
            found.urls += urls_in(value)
        elif field != "other":
            found.put(field, named(value))

    def _resume(self, value: Any, found: Gathered, path: str, role: str, depth: int) -> None:
        """A resume is a file, or its parsed content, or both."""
        found.files += files_in(value)
        if isinstance(value, dict) and any(
            field in ("positions", "schools", "resume_text", "inside")
            for key in value
            for field in fields_of("record", str(key))
        ):
            self.mapping_into(value, found, path, "other", depth + 1)


def _joint(street: str, more: str) -> str:
    """What stands between two parts of a street line: a house number is no line of its own."""
    return " " if street.isdigit() or more[:1].isdigit() else ", "


def _holds_person(record: dict[str, Any]) -> bool:
    """True where the person is another mapping inside, so that this one's id is not theirs."""
    return any(folded(str(k)) in _PEOPLE for k, v in record.items() if isinstance(v, dict) and v)


def _has_name(found: Gathered) -> bool:
    return not {"name", "first_name", "last_name"}.isdisjoint(found.texts)


def _chosen(fields: tuple[str, ...], value: Any) -> str:
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


def _labelled(item: dict[str, Any]) -> tuple[str, Any] | None:
    """{"kind": "experience", "values": […]} is `experience: […]`."""
    folds = {folded(str(key)): value for key, value in item.items()}
    if "values" not in folds:
        return None
    label = scalar(folds.get("kind") or folds.get("type") or folds.get("name"))
    return (label, folds["values"]) if label and fields_of("record", label) else None


def _add_place(place: dict[str, str], value: Any) -> None:
    for name, text in addresses_in(value).items():
        place.setdefault(name, text)


_LISTS: dict[str, Callable[[Gathered, Any], None]] = {
    "email": lambda found, value: found.emails.extend(emails_in(value)),
    "phone": lambda found, value: found.phones.extend(phones_in(value)),
    "url": lambda found, value: found.urls.extend(urls_in(value)),
    "ip": lambda found, value: found.ips.extend(_ips_in(value)),
    "location": lambda found, value: _add_place(found.location, value),
    "address": lambda found, value: _add_place(found.address, value),
    "positions": lambda found, value: found.positions.extend(positions_in(value)),
    "schools": lambda found, value: found.schools.extend(schools_in(value)),
    "referees": lambda found, value: found.referees.extend(referees_in(value)),
    "answers": lambda found, value: found.answers.extend(answers_in(value)),
    "payout": lambda found, value: found.payouts.extend(filter(None, (named(value),))),
}


def _ips_in(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    texts = [scalar(i.get("ip") or named(i)) if isinstance(i, dict) else scalar(i) for i in items]
    return [text for text in texts if guess_value(text) == "ip"]
