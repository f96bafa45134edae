"""Columns of a flat table understood once, and then applied to every row."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from hirecheck.errors import ExportError
from hirecheck.intake.exports.gather import Gathered, row_of
from hirecheck.intake.exports.guess import guess_column
from hirecheck.intake.exports.names import (
    MAPPABLE,
    OTHER_DATES,
    asks,
    asks_yes_or_no,
    fields_of,
    folded,
    is_foreign,
    loose_field,
    words_of,
)
from hirecheck.intake.exports.objects import put_value, take_told
from hirecheck.intake.exports.row import (
    Answered,
    ColumnUse,
    ExportRow,
    Position,
    RefereeEntry,
    SchoolEntry,
)
from hirecheck.intake.exports.values import answers_in, emails_in, phones_in

__all__ = ["Plan", "check_mapping", "understand"]

_PATH = re.compile(r"\s*(?:[./>|]|::|__|\s-\s|:\s|\[(?=\d)|\](?=[.\[]|$))\s*")
_NUMBER = re.compile(r"\d{1,2}")
_GROUPS: tuple[tuple[str, frozenset[str]], ...] = (
    ("position", frozenset({"employer", "employment", "experience", "job", "position", "company",
                            "work", "positions", "employments", "arbeitgeber"})),
    ("school", frozenset({"education", "school", "university", "college", "schools", "educations",
                          "ausbildung", "institution"})),
    ("referee", frozenset({"reference", "referee", "references", "referees", "referenz"})),
)  # fmt: skip
_HISTORY = ("position", "school", "referee")
#: Fields whose content can contradict the name of their column.
_CHECKED = frozenset({"email", "phone", "ip", "url"})
_CONTACTS = frozenset({"email", "phone", "url"})
_SAMPLE = 100
#: What an application's number looks like, and how many distinct ones make a numbering.
_CODE = re.compile(r"(?=[^\s]*\d)[A-Za-z]{0,8}[\w#/.-]{1,40}")
_FEWEST_CODES = 3
#: A field guessed by content gives way where one of these is known by name.
_RIVALS = {
    "name": frozenset({"name", "first_name", "last_name"}),
    "applied_at": frozenset({"applied_at", "created_at"}),
    "resume_text": frozenset({"resume_text"}),
    "user_agent": frozenset({"user_agent"}),
}
#: Addresses that lead to files or back into the recruiting system.
_FILE_WORDS = frozenset(
    {
        "download", "file", "attachment", "photo", "picture", "avatar", "image", "logo", "api",
        "self", "href", "admin", "dashboard", "ats", "backend", "internal", "tracking", "report",
    }
)  # fmt: skip
_PERSONS = frozenset({"candidate", "applicant", "person", "prospect", "contact", "bewerber"})
#: Headings of the applicant's place that in many systems mean the job's.
_BARE_PLACES = frozenset(
    {"location", "standort", "lieu", "localisation", "localidad", "ubicacion", "place", "plaats"}
)
_PLACE_PARTS = frozenset({"street", "postcode", "address"})
_QUESTION_WORDS = frozenset({"question", "questions", "answer", "frage", "pregunta"})
_YES_OR_NO = frozenset({"yes", "no", "y", "n", "true", "false", "ja", "nein", "oui", "non", "si"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with one column: its field in a context; `number` tells entries of a history."""

    index: int
    column: str
    context: str
    field: str
    number: int
    use: ColumnUse


def check_mapping(name: str, mapping: Mapping[str, str], columns: Iterable[str]) -> None:
    """Raise ExportError for a mapping to an unknown field or from a column that is not there."""
    known = list(columns)
    for column, field in mapping.items():
        if field not in MAPPABLE:
            remedy = f"Fields are {', '.join(sorted(MAPPABLE))}."
            raise ExportError(name, f"{field!r} is not a field to map to.", remedy=remedy)
        if column not in known:
            remedy = f"Columns are {', '.join(known[:40])}."
            raise ExportError(name, f"has no column {column!r} to map.", remedy=remedy)


def understand(
    columns: Sequence[str], sample: Sequence[Sequence[str]], mapping: Mapping[str, str]
) -> list[Plan]:
    """One plan for each column, by mapping, name, and content, in that order of trust."""
    plans = []
    for index, column in enumerate(columns):
        values = [str(row[index]) for row in sample[:_SAMPLE] if index < len(row) and row[index]]
        plans.append(_plan(index, column, values, mapping.get(column, "")))
    taken = {plan.field for plan in plans if plan.context == "record" and _is_sure(plan)}
    plans = [_without_rivals(plan, taken) for plan in plans]
    plans = _without_job_place(plans)
    if {"id", "candidate_id"}.isdisjoint(taken):
        return _with_numbering(plans, sample)
    return plans


def _without_job_place(plans: list[Plan]) -> list[Plan]:
    """A bare "Location" beside the applicant's own place or address is the job's."""
    record = [plan for plan in plans if plan.context == "record"]
    bare = [p for p in record if p.field == "location" and folded(p.column) in _BARE_PLACES]
    fields = {plan.field for plan in record if plan not in bare}
    if not bare or not ("location" in fields or ("city" in fields and fields & _PLACE_PARTS)):
        return plans
    why = "beside the applicant's own place it is the job's"
    return [
        replace(p, field="other", use=ColumnUse(p.column, "", why, 0.7)) if p in bare else p
        for p in plans
    ]


def _with_numbering(plans: list[Plan], sample: Sequence[Sequence[str]]) -> list[Plan]:
    """Where no name tells of an id, the first unknown column of distinct short codes is it."""
    for place, plan in enumerate(plans):
        values = [str(row[plan.index]) for row in sample if plan.index < len(row)]
        coded = all(_CODE.fullmatch(value) for value in values)
        if not plan.field and coded and len(set(values)) == len(values) >= _FEWEST_CODES:
            use = ColumnUse(plan.column, "id", "by content: short codes, each once", 0.6)
            return [*plans[:place], replace(plan, field="id", use=use), *plans[place + 1 :]]
    return plans


def _is_sure(plan: Plan) -> bool:
    return plan.use.confidence > 0.8


def _plan(index: int, column: str, values: list[str], mapped: str) -> Plan:
    if mapped:
        context, field = MAPPABLE[mapped]
        use = ColumnUse(column, "" if mapped == "ignore" else mapped, "mapped by the user", 1.0)
        return Plan(index, column, context, field, 1, use)
    context, field, number = _by_name(column)
    guess, share = guess_column(values)
    loose = "" if field or _is_yes_or_no(values) else loose_field(column)
    if loose not in ("", guess) and asks_yes_or_no(column):
        loose = ""
    if field and context == "record" and field in _CHECKED and guess in _CHECKED and guess != field:
        why = f"named like {field}, but {share:.0%} of its values look like {guess}"
        return Plan(index, column, "record", guess, 1, ColumnUse(column, guess, why, share * 0.8))
    if field == "other":
        use = ColumnUse(column, "", "known, but says nothing that is used", 0.9)
        return Plan(index, column, "record", "other", 0, use)
    if field:
        sure = 0.99 if guess == field else 0.95
        use = ColumnUse(column, _label(context, field), "by its name", sure)
        return Plan(index, column, context, field, number, use)
    if loose and (guess == loose or loose not in _CHECKED or not values):
        use = ColumnUse(column, loose, "by a part of its name", 0.75)
        return Plan(index, column, "record", loose, 1, use)
    if not field and not loose and _is_question(column, guess):
        use = ColumnUse(column, "answers", "a question of the form", 0.7)
        return Plan(index, column, "record", "question", 0, use)
    return _by_content(index, column, guess, share)


def _is_yes_or_no(values: Sequence[str]) -> bool:
    return bool(values) and all(value.strip().casefold() in _YES_OR_NO for value in values)


def _is_question(column: str, guess: str) -> bool:
    """True for a column of answers that says nothing of another field by name or content."""
    if guess in _CHECKED or guess in ("resume_text", "user_agent"):
        return False
    return asks(column) or not _QUESTION_WORDS.isdisjoint(words_of(column)[:3])


def _question_of(column: str) -> str:
    """The question itself: "Screening Question: When?" without what stands before it."""
    before, _, question = column.partition(":")
    return question.strip() if question.strip() and len(words_of(before)) < 4 else column


def _by_content(index: int, column: str, guess: str, share: float) -> Plan:
    if is_foreign(column) or (guess in _CONTACTS and "company" in words_of(column)):
        use = ColumnUse(column, "", "its name says that it is about somebody else", 0.8)
        return Plan(index, column, "record", "other", 0, use)
    if guess == "url" and not _FILE_WORDS.isdisjoint(words_of(column)):
        use = ColumnUse(column, "", "addresses of files, not of the applicant", 0.6)
        return Plan(index, column, "record", "other", 0, use)
    if not guess or (guess == "applied_at" and not OTHER_DATES.isdisjoint(words_of(column))):
        use = ColumnUse(column, "", "neither name nor content is known", 0.0)
        return Plan(index, column, "record", "", 0, use)
    why = f"by content: {share:.0%} of its values look like {guess}"
    use = ColumnUse(column, guess, why, round(share * 0.7, 2))
    return Plan(index, column, "record", guess, 0, use)


def _label(context: str, field: str) -> str:
    plain = {"position_employer": "employer", "position_title": "title"}
    label = field if context == "record" else f"{context}_{field}"
    return plain.get(label, label)


def _without_rivals(plan: Plan, taken: set[str]) -> Plan:
    """A column guessed by content gives way to one that is known by name."""
    rivals = _RIVALS.get(plan.field, frozenset())
    if _is_sure(plan) or taken.isdisjoint(rivals):
        return plan
    why = f"looks like {plan.field}, which another column gives"
    use = ColumnUse(plan.column, "", why, 0.3)
    return Plan(plan.index, plan.column, "record", "", 0, use)


def _by_name(column: str) -> tuple[str, str, int]:
    """Context, field and number of a column by its name alone; ("record", "", 0) if unknown."""
    parts = [part for part in _PATH.split(column) if part]
    whole = fields_of("record", column)
    if whole and not any(c.isdigit() for c in column):
        own = whole[0] == "id" and not _PERSONS.isdisjoint(words_of(column)[:1])
        return "record", "candidate_id" if own else _flat(whole), 1
    if len(parts) > 1 and (found := _by_path(parts))[1]:
        return found
    grouped = _by_group(column)
    if grouped is not None:
        return grouped
    return "record", _flat(whole), 1


def _flat(fields: tuple[str, ...]) -> str:
    return next((field for field in fields if field != "inside"), "")


def _by_path(parts: list[str]) -> tuple[str, str, int]:
    """A name with steps ("candidate.emails[0].value"): each step changes the context."""
    context, field, number = "record", "", 1
    for part in parts:
        if part.isdigit():
            number = int(part) + 1
            continue
        if trailing := _NUMBER.findall(part):
            number = int(trailing[-1])
        fields = fields_of(context, part)
        if not fields and is_foreign(part):
            return "record", "other", 0
        step = next((f for f in fields if f in ("positions", "schools", "referees")), "")
        if context == "record" and step:
            context, field = step.rstrip("s"), ""
        elif "other" in fields and context == "record":
            return "record", "other", 0
        elif {"inside", "applications"} & set(fields) and len(parts) > 1 and part != parts[-1]:
            context = context if context in _HISTORY else "record"
            field = field if _PERSONS.isdisjoint(words_of(part)) else "candidate_id"
        elif fields:
            field = _deeper(field, fields[0])
        elif context in _HISTORY and not field:
            continue
        elif field != "name" and words_of(part)[-1:] in (("type",), ("label",), ("kind",)):
            return "record", "other", 0
    return context, "" if field == "candidate_id" and len(parts) > 1 else field, number


def _deeper(field: str, step: str) -> str:
    """The field after one more step: an id below a candidate is the candidate's, and so on."""
    if field == "candidate_id":
        return "candidate_id" if step == "id" else step
    if field in ("job", "source", "resume_file") and step in ("id", "created_at", "location"):
        return "other"
    if field in ("email", "phone", "url", "resume_file", "job", "source", "ip"):
        return field
    return step


def _by_group(column: str) -> tuple[str, str, int] | None:
    """ "Employer 2", "Reference 1 Email", "Company Name 3": an entry of a numbered history."""
    words = words_of(column)
    numbers = [int(word) for word in words if word.isdigit() and len(word) < 3]
    rest = [word for word in words if not word.isdigit()]
    stuck = re.fullmatch(r"([a-z]+)(\d{1,2})", words[0]) if len(words) == 1 else None
    if stuck:
        numbers, rest = [int(stuck[2])], [stuck[1]]
    if not rest:
        return None
    number = numbers[0] if numbers else 1
    for context, heads in _GROUPS:
        while_heads = [word for word in rest if word in heads | {"history", "work", "previous"}]
        tail = [word for word in rest if word not in while_heads]
        if not while_heads or not (numbers or context == "referee" or len(tail) > 0):
            continue
        for text in (" ".join(rest), " ".join(tail)):
            if text and (fields := fields_of(context, text)):
                return context, fields[0], number
        if numbers and not tail:
            first = {"position": "employer", "school": "school", "referee": "name"}
            return context, first[context], number
    if numbers and (fields := fields_of("position", " ".join(rest))) and fields[0] in (
        "start", "end", "title", "employer",
    ):  # fmt: skip
        return "position", fields[0], number
    return None


class RowMaker:
    """Turns the cells of a row into an `ExportRow` by the plans, without looking at names again."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        record = [plan for plan in plans if plan.context == "record"]
        self._ignored = tuple(plan.column for plan in record if not plan.field)
        known = [(plan.index, plan.field) for plan in record if plan.field not in ("", "other")]
        self._emails = [index for index, field in known if field == "email"]
        self._phones = [index for index, field in known if field == "phone"]
        self._texts = [(index, field) for index, field in known if field in _TEXTS]
        self._questions = [
            (plan.index, _question_of(plan.column)) for plan in record if plan.field == "question"
        ]
        simple = {"email", "phone", "question", *_TEXTS}
        self._others = [(index, field) for index, field in known if field not in simple]
        self._histories = [plan for plan in plans if plan.context in _HISTORY]

    def row(self, number: int, cells: Sequence[str]) -> ExportRow:
        """The row; raises nothing that a cell's content could cause."""
        found = Gathered(unknown=list(self._ignored))
        texts = found.texts
        for index, field in self._texts:
            if cell := cells[index].strip():
                texts.setdefault(field, cell)
        for index in self._emails:
            if cell := cells[index]:
                found.emails += emails_in(_parsed(cell))
        for index in self._phones:
            if cell := cells[index]:
                found.phones += phones_in(_parsed(cell))
        for index, field in self._others:
            if cell := cells[index].strip():
                put_value(found, field, _parsed(cell))
        for index, question in self._questions:
            if cell := cells[index].strip():
                found.questions.append(Answered(question, cell))
                found.answers += answers_in(cell)
        if self._histories:
            self._add_histories(found, cells)
        take_told(found)
        return row_of(number, found)

    def _add_histories(self, found: Gathered, cells: Sequence[str]) -> None:
        entries: dict[tuple[str, int], dict[str, str]] = {}
        for plan in self._histories:
            if cell := cells[plan.index].strip():
                entries.setdefault((plan.context, plan.number), {}).setdefault(plan.field, cell)
        for (context, _), e in sorted(entries.items()):
            get = e.get
            dates = (get("start", ""), get("end", ""))
            if context == "position":
                found.positions.append(Position(get("employer", ""), get("title", ""), *dates))
            elif context == "school":
                found.schools.append(SchoolEntry(get("school", ""), get("degree", ""), *dates))
            else:
                name = get("name") or f"{get('first_name', '')} {get('last_name', '')}".strip()
                contact = (get("email", ""), get("phone", ""), get("company", ""))
                found.referees.append(RefereeEntry(name, *contact, get("relationship", "")))


_TEXTS = frozenset(
    {
        "id", "candidate_id", "name", "first_name", "middle_name", "last_name", "applied_at",
        "created_at", "job", "source", "user_agent", "resume_text", "employer", "title", "school",
        "degree", "preferred_name", "born", "papers", "payout_method", "payout_holder",
        "device", "file_hash", "photo_hash",
    }
)  # fmt: skip


def _parsed(cell: str) -> object:
    """A cell that holds JSON as what it holds; warehouses export nested fields that way."""
    text = cell.strip()
    if text[:1] not in "[{" or text[-1:] not in "]}" or len(text) > 1_000_000:
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
