"""Cuts a resume into its sections: the head, jobs, schools, skills and the rest."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from hirecheck.extract.resume.headings import heading_of, inline_heading
from hirecheck.extract.resume.rows import Row, body_size

__all__ = ["Section", "cut_sections"]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one heading. `kind` is "head" for what stands before the first one."""

    kind: str
    rows: tuple[Row, ...]
    heading: Row | None = None


_INLINE = ("skills", "languages", "certificates", "interests", "profile", "references")
# Download marks of job boards and addresses on a line of their own say nothing in an entry.
_URL_ALONE = re.compile(r"(?:https?://|www\.)\S+")
_PAGE_FOOT = re.compile(
    r"(?:page|seite|página|pagina|p\.)?\s?\d{1,2}\s?(?:/|of|von|de|sur|di|van)\s?\d{1,2}|"
    r"page \d{1,2}",
    re.IGNORECASE,
)


def cut_sections(rows: tuple[Row, ...]) -> tuple[Section, ...]:
    """The sections in reading order; page numbers and repeated headers are left out."""
    rows = _without_furniture(rows)
    headings = {row.index: heading_of(row.text) for row in rows if _may_head(row)}
    headings = {index: kind for index, kind in headings.items() if kind}
    headings = _plausible(rows, headings)
    headings |= _styled_like(rows, headings)
    sections: list[Section] = []
    current: list[Row] = []
    kind, heading = "head", None
    for row in rows:
        inline, at = inline_heading(row.text) if row.index not in headings else ("", 0)
        if row.index not in headings and _is_second_head(row, current, kind, rows):
            sections.append(Section(kind, tuple(current), heading))
            kind, heading, current = "head", None, [row]
        elif row.index in headings:
            sections.append(Section(kind, tuple(current), heading))
            kind, heading, current = headings[row.index], row, []
        elif inline in _INLINE and _may_begin(inline, kind, row):
            sections.append(Section(kind, tuple(current), heading))
            kind, heading = inline, row
            current = [_tail(row, at)]
        else:
            current.append(row)
    sections.append(Section(kind, tuple(current), heading))
    return tuple(s for s in sections if s.rows or s.kind != "head")


def _may_head(row: Row) -> bool:
    """A last word of prose on a line of its own ("skills.") is no heading."""
    if row.bullet:
        return False
    return not row.text[0].islower() or (row.text[-1].isalpha() and row.gap)


def _is_second_head(row: Row, current: list[Row], kind: str, rows: tuple[Row, ...]) -> bool:
    """The main column's top, with the name, when the side bar was read before it."""
    if kind == "head" or not current or row.page > 1 or row.column == current[-1].column:
        return False
    below = current[-1].y0 > row.y0
    return below and row.size > 1.25 * body_size(rows) > 0 and row.words <= 6


def _tail(row: Row, at: int) -> Row:
    at += len(row.text[at:]) - len(row.text[at:].lstrip())
    return replace(row, start=row.start + at, text=row.text[at:])


def _may_begin(inline: str, kind: str, row: Row) -> bool:
    """ "Languages: Python" inside the skills is no new section, nor is a bullet inside a job."""
    if kind == inline or row.bullet or kind == "skills":
        return False
    if kind in ("jobs", "projects", "schools"):
        return row.gap and (row.bold or row.text.partition(":")[0].isupper())
    return True


def _without_furniture(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    pages = max((row.page for row in rows), default=1)
    texts = Counter(row.text.casefold() for row in rows)
    kept = []
    for row in rows:
        if _URL_ALONE.fullmatch(row.text) and (row.page > 1 or row.index > 25):
            continue
        repeated = pages > 1 and row.page > 1 and texts[row.text.casefold()] >= pages
        if _PAGE_FOOT.fullmatch(row.text) or "©" in row.text or (repeated and len(row.text) > 6):
            continue
        kept.append(row)
    return tuple(kept)


def _style(row: Row) -> tuple[float, bool, bool]:
    return (round(row.size * 2) / 2, row.bold, row.caps)


def _plausible(rows: tuple[Row, ...], headings: dict[int, str]) -> dict[int, str]:
    """Drops heading words in body style where the document has a heading style of its own."""
    by_index = {row.index: row for row in rows}
    strong = [by_index[i] for i, k in headings.items() if k in ("jobs", "schools", "skills")]
    if len(strong) < 2:
        return headings
    headings = {
        i: k
        for i, k in headings.items()
        if _typed_alike(by_index[i], strong) and not _is_inside(by_index[i], strong)
    }
    if not body_size(rows):
        return headings
    styles = Counter(_style(row) for row in strong)
    style, count = styles.most_common(1)[0]
    if count < 2 or (style[0] <= body_size(rows) and not style[1] and not style[2]):
        return headings
    return {
        index: kind
        for index, kind in headings.items()
        if _style(by_index[index]) == style or _as_strong(by_index[index], style)
    }


def _is_inside(row: Row, strong: list[Row]) -> bool:
    """True for the name of a group of skills ("Languages"): set further in than all sections."""
    if row in strong or not row.x1:
        return False
    beside = [o for o in strong if (o.page, o.column) == (row.page, row.column)]
    level = len(beside) > 1 and all(abs(o.x0 - beside[0].x0) < 3 for o in beside)
    return level and beside[0].x0 + 12 < row.x0 < beside[0].x0 + 90 and not row.caps


def _typed_alike(row: Row, strong: list[Row]) -> bool:
    """Capitals, colons and empty lines before headings are kept up through a resume; a label
    inside an entry ("Achievements:") shows by keeping to another habit.
    """
    if row in strong:
        return True
    capitals = all(other.caps for other in strong)
    if row.heading:
        return row.caps or not capitals or len(strong) < 3
    colons = any(other.text.endswith(":") for other in strong)
    gaps = all(other.gap for other in strong)
    plain_end = row.text[-1].isalnum() or row.text[-1] in ")&'’"
    return (row.caps or not capitals) and (plain_end or colons) and (row.gap or not gaps)


def _as_strong(row: Row, style: tuple[float, bool, bool]) -> bool:
    size, bold, caps = style
    if row.size >= size - 0.6 and (row.bold or not bold):
        return True
    return (row.caps and caps) or (row.heading and row.size >= 0.8 * size)


def _styled_like(rows: tuple[Row, ...], headings: dict[int, str]) -> dict[int, str]:
    """Other lines set exactly like the known headings begin sections of unknown kind."""
    known = [row for row in rows if row.index in headings]
    size = body_size(rows)
    if len(known) < 3 or not size:
        return {}
    style, count = Counter(_style(row) for row in known).most_common(1)[0]
    if count < 3 or style[0] < size + 0.9:
        return {}
    first = min(headings)
    alike = [row for row in rows if _style(row) == style and row.index not in headings]
    others = [row for row in alike if row.index > first and row.words <= 6 and not row.bullet]
    if len(others) > len(known):
        return {}
    return {row.index: "other" for row in others if not re.search(r"\d{4}", row.text)}
