"""Reads a resume: layout and rules first, a labeller only where they leave a doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from hirecheck.dossier import Document
from hirecheck.extract.contacts import FoundText, find_emails, find_handles, find_links, find_phones
from hirecheck.extract.jsonresume import read_json_resume
from hirecheck.extract.resume.flat import is_flat, read_flat
from hirecheck.extract.resume.head import read_headline, read_location, read_name
from hirecheck.extract.resume.jobs import read_jobs
from hirecheck.extract.resume.layout import arranged
from hirecheck.extract.resume.lists import (
    read_certificates,
    read_languages,
    read_referees,
    read_skills,
)
from hirecheck.extract.resume.lowercase import as_written, capitalised, is_small
from hirecheck.extract.resume.rows import Row, rows_of
from hirecheck.extract.resume.schools import read_schools
from hirecheck.extract.resume.sections import Section, cut_sections
from hirecheck.extract.resume.values import JobRead, LinkRead, Mark, ResumeRead, SchoolRead, Value

__all__ = ["LineLabeller", "read_resume"]


class LineLabeller(Protocol):
    """What a trained model adds where layout and word lists leave a doubt."""

    def marks(self, text: str) -> list[Mark]:
        """Titles, employers, schools, degrees and places named in a text."""
        ...


class _Asked:
    """A labeller that remembers how often it was asked."""

    def __init__(self, labeller: LineLabeller) -> None:
        self._labeller = labeller
        self.times = 0

    def marks(self, text: str) -> list[Mark]:
        """The labeller's marks."""
        self.times += 1
        return self._labeller.marks(text)


# No resume is longer; what is beyond costs time and says nothing.
_MAX_CHARS = 100_000


def _shortened(document: Document) -> Document:
    lines = tuple(line for line in document.lines if line.end <= _MAX_CHARS)
    links = tuple(link for link in document.links if link[1].end <= _MAX_CHARS)
    return replace(document, text=document.text[:_MAX_CHARS], lines=lines, links=links)


def read_resume(document: Document, labeller: LineLabeller | None = None) -> ResumeRead:
    """Everything that a careful reader would copy from the resume, each value with its span."""
    if isinstance(document.data, dict):
        return read_json_resume(document)
    if len(document.text) > _MAX_CHARS:
        document = _shortened(document)
    if is_small(document.text):
        return as_written(_read(capitalised(document), labeller), document)
    return _read(document, labeller)


def _read(document: Document, labeller: LineLabeller | None) -> ResumeRead:
    asked = _Asked(labeller) if labeller is not None else None
    rows = arranged(rows_of(document))
    sections = cut_sections(rows)
    if is_flat(document.text):
        jobs, schools = read_flat(document, asked.marks if asked else None)
    else:
        jobs, schools = _jobs(document, sections, asked), _schools(document, sections)
    links = _links(document)
    name = read_name(document, rows, sections)
    emails, other_mails = _owned(
        document, sections, _with_targets(document, "mailto:", find_emails(document.text))
    )
    phones, other_phones = _owned(
        document, sections, _with_targets(document, "tel:", find_phones(document.text))
    )
    return ResumeRead(
        document=document.name,
        name=name,
        headline=read_headline(document, sections, name),
        emails=emails,
        phones=phones,
        links=links,
        location=read_location(document, sections),
        jobs=tuple(_with_domain(job, links) for job in jobs),
        schools=schools,
        skills=tuple(s for rows_ in _of(sections, "skills") for s in read_skills(document, rows_)),
        certificates=tuple(
            c for rows_ in _of(sections, "certificates") for c in read_certificates(document, rows_)
        ),
        languages=_languages(document, sections),
        references=tuple(
            r for rows_ in _of(sections, "references") for r in read_referees(document, rows_)
        ),
        others=(*other_mails, *other_phones),
        labeller="absent" if asked is None else "asked" if asked.times else "not needed",
    )


def _of(sections: tuple[Section, ...], *kinds: str) -> list[tuple[Row, ...]]:
    return [s.rows for s in sections if s.kind in kinds and s.rows]


def _jobs(
    document: Document, sections: tuple[Section, ...], labeller: LineLabeller | None
) -> tuple[JobRead, ...]:
    tagger = labeller.marks if labeller is not None else None
    return tuple(j for rows in _of(sections, "jobs") for j in read_jobs(document, rows, tagger))


def _with_domain(job: JobRead, links: tuple[LinkRead, ...]) -> JobRead:
    """The employer's own web address, where the entry gives one that resembles its name."""
    if job.employer is None:
        return job
    letters = "".join(c for c in job.employer.text.casefold() if c.isalnum())
    for link in links:
        inside = job.whole.start <= link.span.start < job.whole.end
        label = link.link.domain.split(".")[0].replace("-", "")
        alike = label[:5] in letters or letters[:5] in label
        if inside and alike and link.link.kind in ("portfolio", "other"):
            return replace(job, domain=link.link.domain)
    return job


def _schools(document: Document, sections: tuple[Section, ...]) -> tuple[SchoolRead, ...]:
    return tuple(s for rows in _of(sections, "schools") for s in read_schools(document, rows))


def _languages(document: Document, sections: tuple[Section, ...]) -> tuple[tuple[Value, str], ...]:
    return tuple(
        found for rows in _of(sections, "languages") for found in read_languages(document, rows)
    )


# Contacts in these sections belong to referees, supervisors or projects, not to the applicant.
_OTHERS = ("references", "jobs", "schools", "publications", "projects", "volunteer", "certificates")


def _owned(
    document: Document, sections: tuple[Section, ...], found: list[FoundText]
) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    """The applicant's own contacts and those of other people; each value once."""
    foreign = [
        (r.start, r.end, s.kind)
        for s in sections
        if s.kind in _OTHERS
        for r in s.rows
        if s.heading is None or r.column >= s.heading.column or s.kind == "references"
    ]
    own: dict[str, Value] = {}
    others: dict[str, Value] = {}
    for item in found:
        value = Value(item.value, document.span(item.start, item.end))
        kind = next((k for start, end, k in foreign if start <= item.start < end), "")
        (others if kind else own).setdefault(item.value.casefold(), value)
    if not own:
        spared = {
            key: value
            for key, value in others.items()
            if not any(s <= value.span.start < e and k == "references" for s, e, k in foreign)
        }
        own = dict(list(spared.items())[:1])
    return tuple(own.values()), tuple(v for key, v in others.items() if key not in own)


def _with_targets(document: Document, scheme: str, found: list[FoundText]) -> list[FoundText]:
    """What the file itself links as an address or number is one, whatever its shape."""
    starts = {item.start for item in found}
    linked = [
        FoundText(span.text.strip(), span.start, span.end)
        for target, span in document.links
        if target.casefold().startswith(scheme) and span.end > span.start
    ]
    more = [
        item
        for item in linked
        if not any(item.start <= at < item.end for at in starts)
        and ("@" in item.value if scheme == "mailto:" else sum(map(str.isdigit, item.value)) > 5)
    ]
    return sorted([*found, *more], key=lambda item: item.start)


def _links(document: Document) -> tuple[LinkRead, ...]:
    """Visible links, accounts given by name, and the targets of link text."""
    read: dict[str, LinkRead] = {}
    for link in (*find_links(document.text), *find_handles(document.text)):
        key = (link.url or f"{link.kind}:{link.handle}").casefold().rstrip("/")
        key = key.removeprefix("https://").removeprefix("http://").removeprefix("www.")
        read.setdefault(key, LinkRead(link, document.span(link.start, link.end)))
    for target, span in document.links:
        for link in find_links(target)[:1]:
            key = link.url.casefold().rstrip("/").removeprefix("https://").removeprefix("http://")
            read.setdefault(key.removeprefix("www."), LinkRead(link, span, span.text))
    return tuple(read.values())
