"""Reads what resumes give as lists: skills, languages, certificates, references."""

from __future__ import annotations

import re
from functools import cache

from hirecheck.dossier import Document
from hirecheck.extract.contacts import find_emails, find_phones
from hirecheck.extract.resume.rows import Row, fills_line, together
from hirecheck.extract.resume.values import RefereeRead, Value
from hirecheck.reference import read_rows

__all__ = ["read_certificates", "read_languages", "read_referees", "read_skills"]

_SEPARATOR = re.compile(r"\s*[,;|•·▪●◦∙/]\s+|\s*[|•·▪●◦∙;]\s*|\t+|\s{3,}|,(?=\S)")
_LEVEL = re.compile(
    r"\s*[(\[–—:-]*\s*\b(?P<level>native(?: or bilingual)?|bilingual|fluent|proficient|advanced|"
    r"intermediate|"
    r"upper.intermediate|basic|beginner|elementary|conversational|working|"
    r"professional(?: working)?|expert|"
    r"full professional|limited working|good|excellent|mother tongue|near native|notions|fair|"
    r"muttersprache|verhandlungssicher|fließend|gute kenntnisse|sehr gut|gut|grundkenntnisse|"
    r"langue maternelle|courant|bilingue|intermédiaire|notions|débutant|lu, écrit, parlé|"
    r"nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|fluente|avançado|"
    r"intermediário|"
    r"madrelingua|fluente|buono|scolastico|moedertaal|vloeiend|goed|basis|[ABC][12]\+?|"
    r"\d(?:\.5)?\s?/\s?5|"
    r"less than 1 year|\d{1,2}\+?\s(?:years?|yrs?))\b[^,;|]{0,30}",
    re.IGNORECASE,
)
_MAX_SKILLS = 300


def read_skills(document: Document, rows: tuple[Row, ...]) -> list[tuple[Value, str]]:
    """Skills as named, without the names of their groups, each with the level in words."""
    found: list[tuple[Value, str]] = []
    plain = tuple(row for row in rows if not row.heading) or rows
    for row in _unbroken(document, plain):
        at = _after_label(row.text)
        if row.words > 18 and row.text.count(",") < 3 and not at:
            continue
        for start, end in _pieces(row.text, at):
            text = row.text[start:end]
            if len(text) > 60 or len(text.split()) > 6 or not any(c.isalnum() for c in text):
                continue
            level = _LEVEL.search(text)
            rated = level is not None and level.start() > 0
            name = text[: level.start()].rstrip(" (–—:-") if level and rated else text
            if name:
                where = document.span(row.start + start, row.start + start + len(name))
                found.append((Value(name, where, 0.85), level["level"] if level and rated else ""))
        if len(found) >= _MAX_SKILLS:
            break
    return found


def _unbroken(document: Document, rows: tuple[Row, ...]) -> list[Row]:
    """Rows of a list, with items that a narrow column broke over two lines made whole."""
    whole: list[Row] = []
    before: Row | None = None
    for row in rows:
        widest = max(other.x1 for other in rows if other.column == row.column)
        if before is not None and _goes_on(before, row) and fills_line(before, row, widest):
            whole[-1] = together(document, whole[-1], row)
        else:
            whole.append(row)
        before = row
    return whole


def _goes_on(before: Row, row: Row) -> bool:
    """True where a line of a list ends within an item."""
    if "\t" in row.text + before.text or row.bullet or row.gap or ":" in row.text[:40]:
        return False
    return "," in before.text and before.text[-1] not in ",;.|•"


def _after_label(text: str) -> int:
    """Where the list begins behind the name of its group ("Databases: MySQL, Redis")."""
    head, colon, rest = text.partition(":")
    if colon and len(head) <= 45 and rest.strip():
        return len(head) + 1
    head, tab, rest = text.partition("\t")
    return len(head) + 1 if tab and len(head) <= 45 and "," in rest and "," not in head else 0


def _pieces(text: str, at: int) -> list[tuple[int, int]]:
    pieces, depth_end = [], at
    for m in [*_SEPARATOR.finditer(text, at), None]:
        stop = m.start() if m else len(text)
        if text.count("(", depth_end, stop) > text.count(")", depth_end, stop) and m:
            continue
        start, end = depth_end, stop
        while start < end and text[start] in " .,;:•·-–—*":
            start += 1
        while end > start and text[end - 1] in " .,;:•·":
            end -= 1
        if end > start:
            pieces.append((start, end))
        depth_end = m.end() if m else stop
    return pieces


@cache
def _languages() -> re.Pattern[str]:
    names = {name for row in read_rows("language_names.csv") for name in row["names"].split("|")}
    alternatives = "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def read_languages(document: Document, rows: tuple[Row, ...]) -> list[tuple[Value, str]]:
    """Human languages with the claimed level, each once."""
    found: list[tuple[Value, str]] = []
    seen: set[str] = set()
    for row in rows:
        names = list(_languages().finditer(row.text))
        for m, follower in zip(names, [*names[1:], None], strict=False):
            if m.group().casefold() in seen or (
                not m.group()[0].isupper() and not row.text.islower()
            ):
                continue
            seen.add(m.group().casefold())
            stop = follower.start() if follower else len(row.text)
            level = row.text[m.end() : stop].strip(" :()[]–—-,;|•·/.")
            where = document.span(row.start + m.start(), row.start + m.end())
            found.append((Value(m.group(), where, 0.95), level[:40]))
    return found


def read_certificates(document: Document, rows: tuple[Row, ...]) -> list[Value]:
    """Certificates and courses, one a line."""
    return [
        Value(row.text, document.span(row.start, row.end), 0.8)
        for row in rows
        if 4 <= len(row.text) <= 160 and any(c.isalpha() for c in row.text)
    ][:80]


_PERSON = re.compile(
    r"(?:(?:prof|dr|mr|mrs|ms|herr|frau|m|"
    r"mme)\.?\s+){0,3}(?:[^\W\d_][\w'’.-]*\s+){1,3}[^\W\d_][\w'’-]+",
    re.IGNORECASE,
)


def read_referees(document: Document, rows: tuple[Row, ...]) -> list[RefereeRead]:
    """People named as references, with the contacts that stand below their name."""
    people: list[RefereeRead] = []
    name: Value | None = None
    mail: Value | None = None
    phone: Value | None = None
    detail = ""

    def close() -> None:
        if name is not None and (mail or phone or detail):
            people.append(RefereeRead(name, mail, phone, detail))

    for row in rows:
        mails, phones = find_emails(row.text), find_phones(row.text)
        person = _person(row.text)
        if person and not (
            name is not None and mail is None and phone is None and row.text[0].islower()
        ):
            close()
            name, mail, phone, detail = (
                Value(person, document.span(row.start, row.start + len(person)), 0.7),
                None,
                None,
                "",
            )
        elif name is not None and not mails and not phones and not detail:
            detail = row.text[:80]
        if mails and mail is None:
            mail = Value(
                mails[0].value, document.span(row.start + mails[0].start, row.start + mails[0].end)
            )
        if phones and phone is None:
            phone = Value(
                phones[0].value,
                document.span(row.start + phones[0].start, row.start + phones[0].end),
            )
    close()
    return people


def _person(text: str) -> str:
    """A leading person's name, with capital words only."""
    head = re.split(r"[,|(:@–—]|\s-\s|\s{2,}|\d", text)[0].strip()
    words = head.split()
    if not 2 <= len(words) <= 5 or not _PERSON.fullmatch(head):
        return ""
    return head if all(word[0].isupper() for word in words) else ""
