"""Reads the top of a resume: name, headline and place."""

from __future__ import annotations

import re

from hirecheck.dossier import Document
from hirecheck.extract.contacts import FoundText, find_emails, find_links, find_phones
from hirecheck.extract.dates import find_ranges
from hirecheck.extract.resume.headings import heading_of
from hirecheck.extract.resume.parts import parts_of
from hirecheck.extract.resume.rows import Row, body_size
from hirecheck.extract.resume.sections import Section
from hirecheck.extract.resume.values import Value
from hirecheck.extract.resume.words import (
    employer_score,
    is_place,
    place_tail,
    school_score,
    title_score,
)

__all__ = ["read_headline", "read_location", "read_name"]

_NOT_NAMES = re.compile(
    r"\b(?:curriculum|vitae|vitæ|resume|résumé|cv|lebenslauf|currículum|currículo|europass|page|"
    r"updated|"
    r"email|e-mail|phone|address|profile|linkedin|github|portfolio|confidential|university|street|"
    r"road|avenue|contact|about|summary|experience|education|skills|january|february|date|"
    r"objective|"
    r"personal|information|details|years|with|and|the|for|of the|application|applied|"
    r"immediately)\b",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’.\-·]*(?:['’.\-·][^\W\d_]*)*\.?")
_CREDENTIAL = re.compile(
    r"(?:,\s*|\s+[|–—•·-]\s+|\s{2,}|\s\()(?=(?:\W*(?:ph\.?\s?d|m\.?d|mba|m\.?sc?|b\.?sc?|pmp|cpa|"
    r"cissp|rn|esq|jr|sr|p\.?e|ma|ba|"
    r"he|she|they|dr|ii|iii)\b)).*$",
    re.IGNORECASE,
)
_NAME_LABEL = re.compile(
    r"^(?:full\s)?(?:surname\(s\) / first name\(s\)|first name\(s\) / surname\(s\)|name|nome|nom|"
    r"nombre|naam|vor- und (?:zu|nach)name|name, vorname|"
    r"surname, name|name / surname|nom et prénom|nome completo|nombre completo|nombre y apellidos|"
    r"nome e cognome|applicant|candidate|resume of|cv of|curriculum vitae of|lebenslauf von|cv de|"
    r"résumé of)\s*[:\-–]?\s+",
    re.IGNORECASE,
)
_NAME_PART = 200  # characters of a line; no name stands behind them
_PARTICLES = {
    "de",
    "da",
    "do",
    "dos",
    "das",
    "del",
    "della",
    "di",
    "van",
    "von",
    "der",
    "den",
    "ter",
    "ten",
    "la",
    "le",
    "el",
    "al",
    "bin",
    "ibn",
    "bint",
    "y",
    "e",
    "zu",
    "zur",
    "af",
    "av",
    "du",
    "dela",
    "st.",
    "mc",
}


def read_name(
    document: Document, rows: tuple[Row, ...], sections: tuple[Section, ...]
) -> Value | None:
    """The applicant's name as written, or None where nothing looks like one."""
    first_heading = next((s.heading.index for s in sections if s.heading is not None), 10**6)
    marks = _identity_marks(document.text)
    body = body_size(rows)
    largest = max((row.size for row in rows if row.page == 1), default=0.0)
    best: tuple[float, Value] | None = None
    ranks = {r.index: at for s in sections if s.kind == "head" for at, r in enumerate(s.rows)}
    for row in rows[:90]:
        if row.page > 1:
            break
        rank = ranks.get(row.index, row.index + 4)
        if heading_of(row.text) and not (row.size and row.size == largest):
            continue
        for start, end, labelled in _candidates(row, rows):
            text = _joined(document.text[start:end])
            shape = _shape(text)
            if shape is None:
                continue
            score = shape + (4.0 if labelled else 0.0) + _mark_score(text, marks)
            score += 2.0 - 0.35 * rank if rank < 12 else -2.0 - 0.1 * rank
            score -= 1.5 if row.index > first_heading and row.index not in ranks else 0.0
            if end > row.end and row.size > 1.3 * body > 0:
                score += 1.2  # two large lines one below the other are one name
            if row.size and body:
                score += min(3.0, 4.0 * (row.size / body - 1.0)) + (
                    1.0 if row.size == largest else 0
                )
            if row.bullet:
                score -= 2.0
            if best is None or score > best[0]:
                sure = min(0.99, max(0.2, 0.45 + 0.08 * score))
                best = (score, Value(text, document.span(start, end), sure))
    return best[1] if best and best[0] >= 1.5 else None


def _candidates(row: Row, rows: tuple[Row, ...]) -> list[tuple[int, int, bool]]:
    """Pieces of a row that may be a name, with whether a label says so."""
    label = _NAME_LABEL.match(row.text)
    at = label.end() if label else 0
    found = []
    text = row.text[at : at + _NAME_PART]
    cut = re.search(
        r"\s*[|•·]\s|\s{3,}|\t|\s[–—-]\s|\s(?=\+?\(?\d)|\s(?=[\w.+-]+@)|,\s*(?=\d)", text
    )
    ends = {len(text)} | ({cut.start()} if cut and cut.start() > 2 else set())
    credential = _CREDENTIAL.search(text)
    if credential and credential.start() > 3:
        ends.add(credential.start())
    comma = text.find(",")
    if comma > 3:
        ends.add(comma)
    for end in ends:
        found.append((row.start + at, row.start + at + end, label is not None))
    words = text.split()
    for lead in range(1, 3 if len(text) < _NAME_PART else 1):
        if len(words) > lead + 1 and heading_of(" ".join(words[:lead])):
            begin = text.index(words[lead], len(words[0]))
            found.append((row.start + at + begin, row.end, False))
    follower = next((r for r in rows if r.index == row.index + 1), None)
    if (
        follower is not None
        and row.words <= 2
        and follower.words <= 3
        and follower.page == row.page
        and row.text[0].isupper()
        and (follower.text[0].isupper() or follower.text.split()[0].casefold() in _PARTICLES)
        and abs(row.size - follower.size) < 0.6
        and (row.size > 1.3 * body_size(rows) > 0 or row.index == 0)
    ):
        found.append((row.start, follower.end, False))
    return found


def _joined(text: str) -> str:
    """One line; letters that were set apart are joined ("J A R E D" to "JARED")."""
    words = text.split()
    if len(words) >= 5 and sum(len(word) == 1 for word in words) >= 0.8 * len(words):
        groups = re.split(r"\s{2,}", text.strip())
        return " ".join("".join(group.split()) for group in groups)
    return " ".join(words)


def _shape(text: str) -> float | None:
    """How much it looks like a person's name by its form, None where it cannot be one."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or len(text) < 3:
        return None
    if _NOT_NAMES.search(text) or not all(
        _NAME_WORD.fullmatch(word.strip(',"“”()')) for word in words
    ):
        return None
    if title_score(text) >= 2 and len(words) > 1 and title_score(words[-1]) >= 2:
        return None
    if is_place(text) or school_score(text) >= 2:
        return None
    wide = any(ord(c) > 0x2E7F for c in text)
    score = 0.0
    capital = [w[0].isupper() or w.casefold() in _PARTICLES or not w[0].islower() for w in words]
    if not all(capital):
        return None if sum(capital) < 2 and not wide else -1.0
    score += {1: -0.5, 2: 2.0, 3: 1.5, 4: 0.7, 5: 0.0, 6: -0.5}[len(words)] + (1.5 if wide else 0)
    score -= 0.8 * employer_score(text) if employer_score(text) >= 1 else 0
    score -= 1.0 if title_score(text) >= 1.2 else 0
    return score


def _identity_marks(text: str) -> list[str]:
    """What the applicant's addresses and profiles spell, letters only."""
    head = text[:6000]
    mails = [m.value.split("@")[0] for m in find_emails(head)[:2]]
    handles = [link.handle for link in find_links(head)[:6] if link.kind in ("linkedin", "github")]
    return [re.sub(r"[^a-z]", "", mark.casefold()) for mark in (*mails, *handles) if mark]


def _mark_score(text: str, marks: list[str]) -> float:
    words = [re.sub(r"[^a-z]", "", word.casefold()) for word in text.split()]
    hits = [sum(len(word) > 2 and word in mark for word in words) for mark in marks]
    best = max(hits, default=0)
    return {0: 0.0, 1: 1.5}.get(best, 3.0)


def read_headline(
    document: Document, sections: tuple[Section, ...], name: Value | None
) -> Value | None:
    """The line under the name that says what the applicant does."""
    head = [row for s in sections if s.kind == "head" for row in s.rows][:10]
    for row in head:
        text = row.text
        if name is not None and row.start < name.span.end and row.end > name.span.start:
            rest = document.text[name.span.end : row.end].strip(" |,–—-•·")
            if title_score(rest) < 2 or "@" in rest:
                continue
            start = document.text.index(rest, name.span.end)
            return Value(rest, document.span(start, start + len(rest)), 0.8)
        if title_score(text) >= 2 and row.words <= 12 and not re.search(r"@|\d{3}", text):
            return Value(text, document.span(row.start, row.end), 0.8)
    return None


_STREET = re.compile(r"\d+\w?\s+\w|\w\s+\d+\w?$|\b\d{4,5}\b")


def read_location(document: Document, sections: tuple[Section, ...]) -> Value | None:
    """Where the applicant says they live, from the head or the contact details."""
    rows = [row for s in sections if s.kind in ("head", "contact") for row in s.rows][:40]
    weaker: Value | None = None
    for row in rows:
        busy = [*find_emails(row.text), *find_phones(row.text)]
        pieces = [
            p
            for p in parts_of(row, [], 0)
            if not _overlaps(p.start - row.start, p.end - row.start, busy)
        ]
        for number, part in enumerate(pieces):
            if part.kind == "place":
                before = pieces[number - 1] if number else None
                start = (
                    before.start
                    if before and _STREET.search(before.text) and part.start - before.end < 4
                    else part.start
                )
                return Value(document.text[start : part.end], document.span(start, part.end), 0.9)
            tail = place_tail(part.text)
            if tail < len(part.text):
                return Value(part.text, document.span(part.start, part.end), 0.8)
        coded = re.search(r"\b\d{4,6}\b", row.text) and not find_ranges(row.text)
        if weaker is None and coded and not busy and row.words <= 9:
            weaker = Value(row.text, document.span(row.start, row.end), 0.5)
    return weaker


def _overlaps(start: int, end: int, busy: list[FoundText]) -> bool:
    return any(item.start < end and start < item.end for item in busy)
