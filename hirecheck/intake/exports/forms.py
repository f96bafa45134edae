"""Questions of a form with their answers, in whatever shape a system keeps them.

An entry is a mapping that names a question (itself, or by a reference to a field) beside an
answer. Forms ask for names and numbers too: `field_of` tells which field a question is about, so
that a table of answers is read like any other record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from hirecheck.intake.exports.guess import guess_value
from hirecheck.intake.exports.names import asks, fields_of, folded, loose_field
from hirecheck.intake.exports.row import Answered
from hirecheck.intake.exports.values import files_in, is_url, named, scalar

__all__ = ["Asked", "answered", "asked_in", "field_of", "titles_in"]

_MAX_ENTRIES = 300
_MAX_DEPTH = 6
#: Keys of the question, best first; those of `_REFERENCES` hold its number or a short name.
_QUESTIONS = (
    "question", "questiontext", "originalquestion", "questiontitle", "questionlabel", "prompt",
    "label", "title", "text", "field", "fieldlabel", "fieldname", "name",
)  # fmt: skip
_REFERENCES = ("questionid", "fieldid", "fieldref", "ref", "fieldcode", "key", "id")
_ANSWERS = (
    "answer", "answers", "response", "responses", "value", "values", "content", "answertext",
    "responsetext", "selectedoptions", "selected", "reply",
)  # fmt: skip
#: Where the content stands only when the question has a mapping of its own.
_BARE_ANSWERS = ("text", "boolean", "choice", "choices", "number", "date", "range", "body")
#: Types of fields that say what the answer is.
_KINDS = {
    "email": "email", "phonenumber": "phone", "phone": "phone", "fullname": "name",
    "controlemail": "email", "controlphone": "phone", "controlfullname": "name",
    "controladdress": "address", "inputemail": "email", "inputphonenumber": "phone",
    "tel": "phone", "emailaddress": "email",
}  # fmt: skip
_FILE_KINDS = frozenset({"file", "fileupload", "controlfileupload", "fileurl", "attachment"})
#: Fields that a form's own question may fill.
_FILLED = frozenset(
    {
        "name", "first_name", "last_name", "middle_name", "email", "phone", "url", "location",
        "address", "city", "country", "region", "postcode", "street", "resume_file", "employer",
        "title",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A question beside its answer as given; `kind` is the type that the form gives its field."""

    question: str
    value: Any
    kind: str = ""


def asked_in(value: Any, titles: Mapping[str, str] | None = None) -> list[Asked]:
    """The questions and answers of a value; `titles` gives questions that only a number names."""
    return list(_entries(value, titles or {}, 0))[:_MAX_ENTRIES]


def _entries(value: Any, titles: Mapping[str, str], depth: int) -> Iterator[Asked]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:_MAX_ENTRIES]:
            yield from _entries(item, titles, depth + 1)
    elif isinstance(value, dict):
        if entry := _entry(value, titles):
            yield entry
            return
        for key, item in list(value.items())[:_MAX_ENTRIES]:
            if isinstance(item, dict | list):
                yield from _entries(item, titles, depth + 1)
            elif asks(str(key)) and _text(item):
                yield Asked(str(key).strip(), item)


def _entry(value: Mapping[Any, Any], titles: Mapping[str, str]) -> Asked | None:
    folds = {folded(str(key)): item for key, item in value.items()}
    kind = folded(scalar(folds.get("type")))
    if isinstance(field := folds.get("field"), dict):
        kind = folded(scalar(field.get("type"))) or kind
    answer_key = next((k for k in _ANSWERS if k in folds), "")
    if not answer_key and kind and kind in folds:
        answer_key = kind
    if not answer_key and (own_kind := folded(scalar(folds.get("type")))) in folds:
        answer_key = own_kind
    own = next((k for k in ("question", "field") if isinstance(folds.get(k), dict)), "")
    if not answer_key and own:
        answer_key = next((k for k in _BARE_ANSWERS if _text(folds.get(k))), "")
    question = _question({k: v for k, v in folds.items() if k != answer_key}, titles)
    if not question and kind in _KINDS:
        question = kind  # the type of the field says what was asked
    if not answer_key or not question or question == scalar(folds[answer_key]):
        return None
    return Asked(question, folds[answer_key], kind) if _holds(folds[answer_key]) else None


def _question(folds: Mapping[str, Any], titles: Mapping[str, str]) -> str:
    for key in _QUESTIONS:
        item = folds.get(key)
        if isinstance(item, dict):
            inner = {folded(str(k)): v for k, v in item.items()}
            text = _question(inner, titles)
        else:
            text = scalar(item)
        if text:
            return titles.get(text, text)
    for key in _REFERENCES:
        if (text := scalar(folds.get(key))) in titles:
            return titles[text]
    return scalar(folds.get("ref"))


def _holds(value: Any) -> bool:
    """True for an answer, and not for a list of further entries."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return _entry(value[0], {}) is None
    return bool(_text(value))


def titles_in(record: Any, depth: int = 0) -> dict[str, str]:
    """The questions of a form by their numbers, from the definition that goes with the answers."""
    found: dict[str, str] = {}
    if depth > _MAX_DEPTH or not isinstance(record, dict | list):
        return found
    inside = list(record.values()) if isinstance(record, dict) else record
    for item in inside[:_MAX_ENTRIES]:
        found |= titles_in(item, depth + 1)
    if isinstance(record, dict):
        folds = {folded(str(key)): value for key, value in record.items()}
        keys = ("title", "question", "label", "text")
        title = next((text for k in keys if (text := scalar(folds.get(k)))), "")
        for key in ("id", "ref", "questionid") if title and asks(title) else ():
            if reference := scalar(folds.get(key)):
                found[reference] = title
    return found


def field_of(asked: Asked) -> str:
    """The field of an applicant's record that a question asks for, or ""."""
    if field := _KINDS.get(asked.kind):
        return field
    text = named(asked.value)
    if asked.kind in _FILE_KINDS or (isinstance(asked.value, dict) and _is_file(asked.value)):
        named_so = {*fields_of("record", asked.question), loose_field(asked.question)}
        return "resume_file" if "resume_file" in named_so else ""
    known = next(iter(fields_of("record", asked.question)), "") or loose_field(asked.question)
    if known not in _FILLED:
        return "url" if guess_value(text) == "url" else ""
    if known == "email" and guess_value(text) != "email":
        return ""
    if known == "url" and not is_url(text):
        return ""
    if known == "resume_file" and not (is_url(text) or files_in(asked.value)):
        return ""
    return known


def _is_file(value: Mapping[Any, Any]) -> bool:
    return any("url" in folded(str(key)) or "filename" in folded(str(key)) for key in value)


def answered(asked: Asked) -> Answered:
    """The question and its answer as text."""
    return Answered(asked.question, _text(asked.value))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(item) for item in value[:50])))
    if isinstance(value, dict):
        return named(value) or " ".join(filter(None, (scalar(v) for v in value.values())))
    return scalar(value)
