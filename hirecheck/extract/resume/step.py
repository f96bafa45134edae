"""Puts what the resume says into the case."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from hirecheck.case import (
    Case,
    EmailAddress,
    Job,
    LanguageClaim,
    Missing,
    NameSource,
    NameUse,
    Place,
    PlaceSource,
    Referee,
    ResumeText,
    School,
    Skill,
    WebLink,
    changed,
)
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.dates import period_of
from hirecheck.extract.mailboxes import email_address
from hirecheck.extract.phones import phone_number
from hirecheck.extract.places import find_place
from hirecheck.extract.resume.read import LineLabeller, read_resume
from hirecheck.extract.resume.remarks import foreign_contacts, placeholders, posting_overlap
from hirecheck.extract.resume.values import JobRead, LinkRead, RefereeRead, ResumeRead, SchoolRead

__all__ = ["add_resume", "job_of", "link_of", "school_of"]

# Values below these stay unknown, so that no check can fire on a doubtful reading.
_SURE_NAME, _SURE_JOB = 0.6, 0.5
_T = TypeVar("_T")


def add_resume(case: Case, dossier: Dossier, labeller: LineLabeller | None = None) -> Case:
    """Fill the case from the packet's resume; what the form already said stays as it is."""
    documents = dossier.of(Kind.RESUME)
    if not documents:
        return case
    document = documents[0]
    read = read_resume(document, labeller)
    applied = None if isinstance(case.applied, Missing) else case.applied
    case = _with_contacts(case, read)
    jobs = tuple(job for j in read.jobs if (job := job_of(j, applied, document)) is not None)
    schools = tuple(s for found in read.schools if (s := school_of(found, applied)) is not None)
    skills = tuple(Skill(v.text, v.span, level) for v, level in read.skills)
    languages = tuple(LanguageClaim(v.text, v.span, level) for v, level in read.languages)
    return changed(
        case,
        resume=_resume_text(case, document, read),
        resume_file=document.trace if document.trace is not None else case.resume_file,
        jobs=jobs or case.jobs,
        schools=schools or case.schools,
        skills=skills or case.skills,
        languages=_together(case.languages, _new_languages(case, languages)),
    )


def _resume_text(case: Case, document: Document, read: ResumeRead) -> ResumeText:
    overlap, passage = None, None
    if not isinstance(case.posting, Missing) and case.posting.text:
        overlap, passage = posting_overlap(document, case.posting.text)
    return ResumeText(
        document.name,
        document.text,
        document.whole(),
        placeholders(document),
        foreign_contacts(document, read),
        overlap,
        passage,
    )


def _with_contacts(case: Case, read: ResumeRead) -> Case:
    """Names, addresses, numbers, place, links and referees that the resume adds."""
    emails = tuple(e for v in read.emails if (e := email_address(v.text, v.span)) is not None)
    place = _place(read)
    region = place.country if place else ""
    phones = [p for v in read.phones if (p := phone_number(v.text, v.span, region)) is not None]
    names: tuple[NameUse, ...] = ()
    if read.name is not None and read.name.confidence >= _SURE_NAME:
        names = (NameUse(read.name.text, NameSource.RESUME, read.name.span),)
    referees = tuple(_referee(r, region) for r in read.references)
    return changed(
        case,
        name_uses=_together(case.name_uses, names),
        email=_first(case.email, emails),
        emails=_without_repeats(case.emails, emails),
        phone=_first(case.phone, tuple(phones)),
        places=_together(case.places, (place,) if place else ()),
        place=_first(case.place, (place,) if place else ()),
        links=_links(case.links, tuple(link_of(link) for link in read.links)),
        referees=_together(case.referees, referees),
    )


def _together(have: tuple[_T, ...] | Missing, more: tuple[_T, ...]) -> tuple[_T, ...] | Missing:
    if not more:
        return have
    return more if isinstance(have, Missing) else (*have, *more)


def _first(have: _T | Missing, found: tuple[_T, ...]) -> _T | Missing:
    return found[0] if isinstance(have, Missing) and found else have


def _without_repeats(
    have: tuple[EmailAddress, ...] | Missing, more: tuple[EmailAddress, ...]
) -> tuple[EmailAddress, ...] | Missing:
    known = set() if isinstance(have, Missing) else {email.address.casefold() for email in have}
    return _together(have, tuple(e for e in more if e.address.casefold() not in known))


def _new_languages(case: Case, more: tuple[LanguageClaim, ...]) -> tuple[LanguageClaim, ...]:
    """Languages that the form does not name already."""
    have = () if isinstance(case.languages, Missing) else case.languages
    known = {claim.language.casefold() for claim in have}
    return tuple(claim for claim in more if claim.language.casefold() not in known)


def _links(
    have: tuple[WebLink, ...] | Missing, more: tuple[WebLink, ...]
) -> tuple[WebLink, ...] | Missing:
    known = set() if isinstance(have, Missing) else {_bare(link.url) for link in have}
    return _together(have, tuple(link for link in more if _bare(link.url) not in known))


def _bare(url: str) -> str:
    return url.casefold().split("://")[-1].removeprefix("www.").rstrip("/")


def _place(read: ResumeRead) -> Place | None:
    if read.location is None or read.location.confidence < _SURE_NAME:
        return None
    return find_place(read.location.text, PlaceSource.RESUME, read.location.span)


def _referee(read: RefereeRead, region: str) -> Referee:
    return Referee(
        read.name.text,
        read.name.span,
        email_address(read.email.text, read.email.span) if read.email else None,
        phone_number(read.phone.text, read.phone.span, region) if read.phone else None,
        read.company,
        read.relationship,
    )


def link_of(read: LinkRead) -> WebLink:
    """The link as a check sees it."""
    return WebLink(
        read.link.url, read.link.domain, read.link.kind, read.span, read.link.handle, read.label
    )


def job_of(read: JobRead, applied: date | None, document: Document) -> Job | None:
    """The position as a check sees it, or None where too little of it is certain."""
    if read.employer is None or read.confidence < _SURE_JOB:
        return None
    period = None
    if read.when is not None and read.when_span is not None:
        period = period_of(read.when, read.when_span, applied)
    return Job(
        employer=read.employer.text,
        title=read.title.text if read.title else "",
        span=read.whole,
        employer_span=read.employer.span,
        period=period,
        place=read.place.text if read.place else "",
        domain=read.domain,
        part_time=read.part_time,
        text=read.body.text if read.body else "",
    )


def school_of(read: SchoolRead, applied: date | None) -> School | None:
    """The education as a check sees it, or None where no school is named."""
    if read.school is None:
        return None
    period = None
    if read.when is not None and read.when_span is not None:
        period = period_of(read.when, read.when_span, applied)
    return School(
        school=read.school.text,
        span=read.whole,
        degree=read.degree.text if read.degree else "",
        area=read.area.text if read.area else "",
        period=period,
    )
