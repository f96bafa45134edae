"""Reads education: school, degree, field and dates, in whatever order the resume keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hirecheck.dossier import Document
from hirecheck.extract.dates import DateRange
from hirecheck.extract.resume.entries import dates_of
from hirecheck.extract.resume.parts import Part, parts_of
from hirecheck.extract.resume.rows import Row, fills_line, together
from hirecheck.extract.resume.values import SchoolRead, Value
from hirecheck.extract.resume.words import degree_score, school_score

__all__ = ["read_schools"]


@dataclass(slots=True)
class _Group:
    """One entry while it is being gathered."""

    school: Part | None = None
    degree: Part | None = None
    area: Part | None = None
    place: Part | None = None
    when: DateRange | None = None
    first: int = -1
    last: int = -1
    loose: list[Part] = field(default_factory=list)
    bold_from: bool = False

    def touch(self, start: int, end: int) -> None:
        """Widen the entry's extent."""
        self.first = start if self.first < 0 else min(self.first, start)
        self.last = max(self.last, end)


def read_schools(document: Document, rows: tuple[Row, ...]) -> list[SchoolRead]:
    """The entries of one education section, in reading order."""
    rows = _unbroken(document, rows)
    dates = dates_of(rows, document.text)
    usable = [row for row in rows if not _is_detail(row)]
    groups: list[_Group] = []
    group = _Group()
    for row in usable:
        events: list[tuple[int, str, Part | DateRange]] = []
        for found in dates.get(row.index, [])[:1]:
            events.append((found.at, "date", found))
        for part in parts_of(row, dates.get(row.index, []), 0):
            events += _classified(part)
        for _, kind, what in sorted(events, key=lambda event: event[0]):
            if kind == "degree" and _continues(group.degree, what, document.text):
                continue
            if _begins_new(group, kind):
                groups.append(group)
                group = _carry(group, kind, what)
            _put(group, kind, what)
    groups.append(group)
    read = [_school(document, g) for g in groups if _is_entry(g)]
    return _inherit(read)


_LINKED = re.compile(r"(?:\b(?:of|in|and|for|the|de|da|do|del|des|du|di|der|für|und|et|y|e)|[,&])$")


def _unbroken(document: Document, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows with a school's or a degree's name that a narrow column broke in two made whole."""
    whole: list[Row] = []
    for row in rows:
        last = whole[-1] if whole else None
        widest = max((other.x1 for other in rows if other.column == row.column), default=0.0)
        if last is not None and _is_rest(last, row) and fills_line(last, row, widest):
            whole[-1] = together(document, last, row)
        else:
            whole.append(row)
    return tuple(whole)


def _is_rest(last: Row, row: Row) -> bool:
    if row.bullet or row.gap or abs(last.size - row.size) > 0.3 or last.bold != row.bold:
        return False
    if any(c.isdigit() for c in last.text + row.text):
        return False
    named = [max(school_score(text), degree_score(text)) >= 2 for text in (last.text, row.text)]
    return any(named) and bool(_LINKED.search(last.text) or (last.bold and not all(named)))


_HONOUR = re.compile(
    r"\b(?:fellowship|scholarship|scholar|award|dean.s list|recipient|valedictorian|"
    r"teaching assistant|"
    r"coursework|thesis|advisor|supervisor|gpa|cgpa)\b",
    re.IGNORECASE,
)


_TABLE_HEAD = re.compile(
    r"\b(?:university|institute|institution|school|college|board)\s*(?:/|or)\s*"
    r"(?:board|college|university|institute|school)\s*(?:$|\t|year|percentage|%)|year of passing",
    re.IGNORECASE,
)


def _is_detail(row: Row) -> bool:
    """Bullets and prose describe an entry; one that names a school or degree itself does not."""
    named = school_score(row.text) >= 2 and not row.bullet
    if _TABLE_HEAD.search(row.text):
        return True
    if row.text[0].islower() or (_HONOUR.search(row.text) and not named):
        return True
    strong = school_score(row.text) >= 2 or degree_score(row.text) >= 2.5
    if row.bullet:
        return (
            not strong
            or row.words > 16
            or bool(
                re.match(
                    r"(?:president|member|relevant|course|thesis|gpa|dean|minor|writer|captain|"
                    r"sports)",
                    row.text.casefold(),
                )
            )
        )
    return row.words > 22 or bool(
        re.match(
            r"(?:relevant|course\s?work|thesis|gpa|cgpa|grade|minor|honou?rs|activities|advisor|"
            r"specialization|project title|dissertation|abschlussnote|note)\b",
            row.text.casefold(),
        )
        and not strong
    )


_SPLIT = re.compile(
    r",\s+|\s/\s|\s+(?:at|from|an der|am|à l'|à la|en la|presso|aan de|na|pela|"
    r"by)\s+(?:the\s+)?(?=[A-ZÀ-Þ])|\s[–—-]\s|:\s|\s\(|"
    r"(?<=[.a-zA-Z])\s+(?=(?:The )?[A-ZÀ-Þ][\w.'’]*(?:\s[A-ZÀ-Þ][\w.'’]*){0,3}\s(?:University|"
    r"College|Institute|School|Academy)\b)"
)


def _classified(part: Part) -> list[tuple[int, str, Part | DateRange]]:
    if part.kind == "place":
        return [(part.start, "place", part)]
    if part.label in ("school", "degree"):
        return [(part.start, part.label, part)]
    school, degree = school_score(part.text), degree_score(part.text)
    if school >= 2 and re.search(r"[“”\"»]", part.text):
        return [(part.start, "loose", part)]
    if school >= 2 and degree >= 2:
        both = _apart(part)
        if both:
            return both
    late = re.search(r",\s+", part.text)
    if school >= 2 and late and school_score(part.text[: late.start()]) < 2:
        first = Part(part.start, part.start + late.start(), part.text[: late.start()])
        second = Part(part.start + late.end(), part.end, part.text[late.end() :])
        return [(first.start, "degree" if degree >= 2 else "loose", first), *_classified(second)]
    if school >= 2 and school >= degree - 1.0:
        return [(part.start, "school", part)]
    if degree >= 2:
        return [(part.start, "degree", part)]
    return [(part.start, "loose", part)]


def _apart(part: Part) -> list[tuple[int, str, Part | DateRange]]:
    """Cuts "BSc Physics, University of X" and "University of X – BSc Physics" in two."""
    best, chosen = 0.5, None
    for m in _SPLIT.finditer(part.text):
        left, right = part.text[: m.start()], part.text[m.end() :]
        if left.count("(") != left.count(")") or right.count("(") != right.count(")"):
            continue
        for left_kind, right_kind in (("degree", "school"), ("school", "degree")):
            score = _fit(left, left_kind) + _fit(right, right_kind)
            later = m.group()[0] == "," and score == best  # a field may have commas in it
            if score > best or later:
                best, chosen = score, (m.start(), m.end(), left_kind, right_kind)
    if chosen is None:
        return []
    end, begin, left_kind, right_kind = chosen
    left_part = Part(part.start, part.start + end, part.text[:end])
    right_part = Part(part.start + begin, part.end, part.text[begin:])
    return [(left_part.start, left_kind, left_part), (right_part.start, right_kind, right_part)]


def _fit(text: str, kind: str) -> float:
    school, degree = school_score(text), degree_score(text)
    return school - 0.7 * degree if kind == "school" else degree - 0.7 * school


def _continues(degree: Part | None, what: Part | DateRange, text: str) -> bool:
    """ "Master of Science - MS, Informatics" on one line is one degree."""
    if degree is None or isinstance(what, DateRange):
        return False
    return "\n" not in text[degree.start : what.end]


def _begins_new(group: _Group, kind: str) -> bool:
    if kind == "school":
        return group.school is not None
    if kind == "degree":
        return group.degree is not None
    if kind == "date":
        return group.when is not None
    return False


def _carry(group: _Group, kind: str, what: Part | DateRange) -> _Group:
    return _Group()


def _put(group: _Group, kind: str, what: Part | DateRange) -> None:
    if isinstance(what, DateRange):
        group.when = what
        group.touch(what.at, what.to)
        return
    if kind == "school":
        group.school = what
    elif kind == "degree":
        group.degree = what
    elif kind == "place":
        group.place = group.place or what
    else:
        group.loose.append(what)
        return
    group.touch(what.start, what.end)


def _is_entry(group: _Group) -> bool:
    return group.school is not None or group.degree is not None


_AREA = re.compile(r"\s+(?:in|of|en|em|im|fach|für)\s+", re.IGNORECASE)


def _school(document: Document, group: _Group) -> SchoolRead:
    school, degree = group.school, group.degree
    if school is None and group.loose:
        near = [part for part in group.loose if len(part.text.split()) <= 7]
        school = near[0] if near and group.when is not None else None
    area = None
    if degree is not None:
        area = _area(document, degree, group.loose, school)
    extent = document.span(group.first, group.last)
    return SchoolRead(
        whole=extent,
        school=_value(document, school, _school_end(school.text)) if school else None,
        degree=_value(document, degree, len(degree.text)) if degree else None,
        area=area,
        when=group.when,
        when_span=document.span(group.when.at, group.when.to) if group.when else None,
        place=_value(document, group.place, len(group.place.text)) if group.place else None,
        confidence=0.9 if group.school is not None else 0.6,
    )


def _area(document: Document, degree: Part, loose: list[Part], school: Part | None) -> Value | None:
    link = _AREA.search(degree.text)
    if link and len(degree.text[link.end() :]) > 2:
        inside = _AREA.search(degree.text, link.end())
        begin = inside.end() if inside and degree_score(degree.text[link.end() :]) else link.end()
        return Value(degree.text[begin:], document.span(degree.start + begin, degree.end))
    after = [p for p in loose if 0 <= p.start - degree.end <= 4 and p is not school]
    if after and len(after[0].text.split()) <= 6:
        return Value(after[0].text, document.span(after[0].start, after[0].end))
    return None


def _school_end(text: str) -> int:
    """A school ends before its address or a second institution after a comma."""
    comma = re.search(r",\s+", text)
    if comma and school_score(text[: comma.start()]) >= 2:
        return comma.start()
    return len(text)


def _value(document: Document, part: Part, end: int) -> Value:
    text = part.text[:end].rstrip(" ,;:-–—|(")
    text = re.sub(r"\s(?:in|from|at|of|with)$", "", text)
    return Value(text, document.span(part.start, part.start + len(text)))


def _inherit(read: list[SchoolRead]) -> list[SchoolRead]:
    """A second degree without a school of its own belongs to the school above it."""
    return read
