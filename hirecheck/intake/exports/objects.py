"""A nested record of any vendor as rows: one for each application that it holds.

The walk goes into what is the applicant's ("candidate", "attributes", "contact_data" …), stays
out of what is somebody else's ("recruiter", "credited_to", "hiring_team" …), and reads every
known name wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from hirecheck.extract.moments import moment
from hirecheck.intake.exports.forms import Asked, answered, asked_in, field_of, titles_in
from hirecheck.intake.exports.gather import Gathered, is_code
from hirecheck.intake.exports.guess import guess_value
from hirecheck.intake.exports.histories import (
    history_of,
    positions_in,
    referees_in,
    schools_in,
)
from hirecheck.intake.exports.names import (
    MAPPABLE,
    asks,
    fields_of,
    folded,
    is_foreign,
    loose_field,
    words_of,
)
from hirecheck.intake.exports.shapes import (
    PEOPLE,
    STRONG,
    chosen,
    holds_person,
    labelled,
    person_score,
)
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
from hirecheck.intake.exports.wrappers import unwrapped

__all__ = ["Seen", "applications_of", "put_value", "take_told"]

_MAX_DEPTH = 12
_MAX_KEYS = 2_000
#: Last words of names that only group other values.
_DATA_WORDS = (("data",), ("info",), ("information",), ("details",), ("detail",))
#: Who an account belongs to is not said; beside a resume it is the applicant's.
_ACCOUNTS = frozenset({"user", "account", "member", "profile", "customer"})
_NAME_FIELDS = ("name", "first_name", "middle_name", "last_name")
_PLACE_FIELDS = ("location", "address", "street", "city", "region", "postcode", "country")
_NOW = frozenset({"current", "latest", "recent", "last"})
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|odt|rtf|txt|md|html?|pages)(?:\?|$)", re.IGNORECASE)

#: Called for every path that was understood (or not): path, field, value.
Seen = Callable[[str, str, Any], None]


def applications_of(
    record: dict[str, Any], mapping: Mapping[str, str], seen: Seen | None = None
) -> list[Gathered]:
    """One gathering for each application in the record, at least one."""
    walk = _Walk(mapping, seen, record)
    person = Gathered()
    walk.mapping_into(record, person, "", "record", 0)
    walk.look_further(person)
    if not walk.applications:
        take_told(person)
        return [person]
    found = []
    for path, application in walk.applications:
        own = Gathered()
        walk.nested = True
        walk.mapping_into(application, own, path, "application", 1)
        found.append(own.under(person))
    _number_nameless(found)
    for one in found:
        take_told(one)
    return found


def take_told(found: Gathered) -> None:
    """What a form's own questions tell counts where no field of the record gave it."""
    if not found.told:
        return
    texts = found.texts
    given = {
        *(_NAME_FIELDS if _has_name(found) else ()),
        *(_PLACE_FIELDS if found.location or found.address or found.loose else ()),
        *(("email",) if found.emails else ()),
        *(("phone",) if found.phones else ()),
        *(("url",) if found.urls else ()),
        *(("resume_file",) if found.files else ()),
        *(("employer", "title") if found.positions or "employer" in texts else ()),
    }
    told, found.told = found.told, []
    for field, value, asked in told:
        if field in given:
            found.questions.append(asked)
        else:
            put_value(found, field, value)


def put_value(found: Gathered, field: str, value: Any) -> None:
    """Put the value of a known field, whatever its shape, into what was gathered."""
    if add := _LISTS.get(field):
        add(found, value)
        if field == "answers":
            _add_questions(found, asked_in(value))
    else:
        _Walk({}, None, {}).put(field, value, found, "record", field, 1)


def _add_questions(found: Gathered, asked: list[Asked]) -> None:
    for one in asked:
        if field := field_of(one):
            found.told.append((field, one.value, answered(one)))
        else:
            found.questions.append(answered(one))


def _number_nameless(found: list[Gathered]) -> None:
    """Applications without an id of their own are told apart by their place under the person's."""
    for place, one in enumerate(found, start=1):
        if not one.texts.get("id") and (candidate := one.texts.get("candidate_id")):
            one.texts["id"] = candidate if place == 1 else f"{candidate}#{place}"


class _Walk:
    def __init__(self, mapping: Mapping[str, str], seen: Seen | None, root: dict[str, Any]) -> None:
        self.mapping = mapping
        self.root = root
        self.users: list[tuple[str, dict[str, Any]]] = []
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
        if role in ("record", "person") and holds_person(record):
            role = "application"
        own_page = isinstance(record.get("object"), str)  # such records give their own address
        for key, value in list(record.items())[:_MAX_KEYS]:
            if value is None or value == "" or value == [] or value == {}:
                continue
            if own_page and key == "url":
                continue
            self._item(str(key), value, found, f"{path}.{key}" if path else str(key), role, depth)

    def look_further(self, found: Gathered) -> None:
        """Where no known name led to a person, the most person-like mapping is the applicant's."""
        if found.emails or found.phones or _has_name(found) or self.applications:
            return
        if any(field_of_told in STRONG for field_of_told, _, _ in found.told):
            return
        candidates = self.strangers
        if found.files or found.questions or found.answers or "resume_text" in found.texts:
            candidates = candidates + self.users
        best = max(candidates, key=lambda one: person_score(one[1]), default=None)
        if best is not None and person_score(best[1]) >= 2:
            self.mapping_into(best[1], found, best[0], "person", 1)

    def _item(
        self, key: str, value: Any, found: Gathered, path: str, role: str, depth: int
    ) -> None:
        value = unwrapped(value)
        if value is None or value == "" or value == []:
            return
        if isinstance(value, dict) and any(m.startswith(f"{path}.") for m in self.mapping):
            self.mapping_into(value, found, path, role, depth + 1)
            return
        if role == "person" and folded(key) in ("value", "descriptor"):
            found.put("name", scalar(value))
            return
        mapped = self.mapping.get(path)
        fields = (MAPPABLE[mapped][1],) if mapped else fields_of("record", key)
        field = chosen(fields, value)
        if field == "job" and isinstance(value, dict) and _NOW & {*words_of(key)}:
            field = "positions"
        if field == "referees" and is_code(scalar(value)):
            field = "id"
        if field == "inside":
            self._inside(key, value, found, path, role, depth)
            return
        if self.seen and field != "other":
            self.seen(path, "candidate_id" if (role, field) == ("person", "id") else field, value)
        if field == "applications":
            self._applications(value, found, path, depth)
        elif field == "other":
            self._other(key, value, found, path)
        elif field == "answers":
            self._answers(value, found, path, role, depth)
        elif field:
            self.put(field, value, found, role, path, depth)
        elif not is_foreign(key):
            self._unknown(key, value, found, path, role, depth)

    def _inside(
        self, key: str, value: Any, found: Gathered, path: str, role: str, depth: int
    ) -> None:
        items = value if isinstance(value, list) else [value]
        if _is_form(items):
            self._answers(value, found, path, role, depth)
            return
        role = "person" if folded(key) in PEOPLE else role
        for item in items[:50]:
            if not isinstance(item, dict):
                continue
            label = labelled(item)
            if label:
                self._item(*label, found, f"{path}[].{label[0]}", role, depth + 1)
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

    def _other(self, key: str, value: Any, found: Gathered, path: str) -> None:
        """What is not walked may be the applicant's: an account, a profile, custom answers."""
        if isinstance(value, dict) and folded(key) in _ACCOUNTS:
            self.users.append((path, value))
        elif isinstance(value, str) and "profile" in words_of(key):
            if guess_value(value.strip()) == "url":
                found.guesses.append(("url", value.strip(), path))
        elif isinstance(value, dict | list) and "custom" in words_of(key):
            found.questions += [answered(one) for one in asked_in(value) if asks(one.question)]

    def _answers(self, value: Any, found: Gathered, path: str, role: str, depth: int) -> None:
        found.answers += answers_in(value)
        if isinstance(value, str):
            return
        if isinstance(value, dict) and person_score(value) >= 2:
            self.mapping_into(value, found, path, role, depth + 1)
            return
        asked = asked_in(value)
        if not all(asks(one.question) for one in asked) or not asked:
            asked = asked_in(value, titles_in(self.root))
        _add_questions(found, asked)

    def _unknown(
        self, key: str, value: Any, found: Gathered, path: str, role: str, depth: int
    ) -> None:
        """A name that the table does not have: its content may still be plain."""
        if isinstance(value, list) and value and isinstance(value[0], dict):
            if labelled(value[0]):
                self._inside(key, value, found, path, role, depth)
                return
            if history := history_of(value):
                self.put(history, value, found, role, path, depth)
                return
            if asked := [one for one in asked_in(value) if asks(one.question)]:
                _add_questions(found, asked)
                return
        elif isinstance(value, dict):
            if words_of(key)[-1:] in _DATA_WORDS:
                self.mapping_into(value, found, path, role, depth + 1)
                return
            self.strangers.append((path, value))
        elif guess := guess_value(text := named(value)) or _told_by_name(key, text):
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
        elif field == "name" and is_code(text := named(value)):
            found.put("candidate_id", text)
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


def _is_form(items: list[Any]) -> bool:
    """True for the fields of a form, each with its label, type and value."""
    first = items[0] if items and isinstance(items[0], dict) else {}
    keys = {folded(str(key)) for key in first}
    return {"type", "value"} <= keys and bool({"label", "question", "title"} & keys)


def _told_by_name(key: str, text: str) -> str:
    """The field that an unknown name and its content tell together."""
    field = loose_field(key)
    if field == "phone" and sum(c.isdigit() for c in text) >= 7 and "@" not in text:
        return field
    if field == "resume_file" and _DOCUMENT.search(text):
        return field
    return field if field == "applied_at" and moment(text) is not None else ""


def _joint(street: str, more: str) -> str:
    """What stands between two parts of a street line: a house number is no line of its own."""
    return " " if street.isdigit() or more[:1].isdigit() else ", "


def _has_name(found: Gathered) -> bool:
    return not {"name", "first_name", "last_name"}.isdisjoint(found.texts)


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
