"""JSON Resume in both directions: reading a `resume.json`, writing what was read from any resume.

The format is that of jsonresume.org (schema 1.0.0); `meta.hirecheck` says where each value stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from hirecheck.dossier import Document
from hirecheck.extract.contacts import FoundLink, find_links
from hirecheck.extract.dates import DateMark, DateRange, find_ranges
from hirecheck.extract.resume.values import (
    JobRead,
    LinkRead,
    RefereeRead,
    ResumeRead,
    SchoolRead,
    Value,
)
from hirecheck.extract.resume.words import is_part_time
from hirecheck.nouns.documents import FileTrace, Picture
from hirecheck.nouns.spans import Span

__all__ = ["read_json_resume", "to_json_resume"]


class _Finder:
    """Finds values in the raw text, each search going on behind the one before it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.at = 0

    def value(self, raw: object) -> Value | None:
        """The value with its place, or None where it is empty or no text."""
        if not isinstance(raw, str | int | float) or isinstance(raw, bool) or not str(raw).strip():
            return None
        text = str(raw).strip()
        return Value(text, self.span(text))

    def span(self, text: str) -> Span:
        """Where it stands: first behind the last find, then anywhere, else the whole file."""
        for wanted in (json.dumps(text, ensure_ascii=False)[1:-1], json.dumps(text)[1:-1]):
            for begin in (self.at, 0):
                found = self.document.text.find(wanted, begin)
                if found >= 0:
                    self.at = found
                    return self.document.span(found, found + len(wanted))
        return self.document.whole(text)


def read_json_resume(document: Document) -> ResumeRead:
    """What a JSON Resume file says; fields of another type than the schema's are left out."""
    data = document.data if isinstance(document.data, dict) else {}
    find = _Finder(document)
    basics = data.get("basics") if isinstance(data.get("basics"), dict) else {}
    assert isinstance(basics, dict)
    name, headline = find.value(basics.get("name")), find.value(basics.get("label"))
    email, phone = find.value(basics.get("email")), find.value(basics.get("phone"))
    return ResumeRead(
        document=document.name,
        name=name,
        headline=headline,
        emails=(email,) if email else (),
        phones=(phone,) if phone else (),
        links=tuple(_links(basics, find)),
        location=_location(basics.get("location"), find),
        jobs=tuple(_job(item, find) for item in _items(data, "work")),
        schools=tuple(_school(item, find) for item in _items(data, "education")),
        skills=tuple(_skills(data, find)),
        certificates=_named(data, "certificates", "name", find),
        languages=tuple(_languages(data, find)),
        references=tuple(_references(data, find)),
    )


def _items(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    listed = data.get(key)
    return [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []


def _named(data: dict[str, Any], key: str, field: str, find: _Finder) -> tuple[Value, ...]:
    return tuple(v for item in _items(data, key) if (v := find.value(item.get(field))))


def _links(basics: dict[str, Any], find: _Finder) -> Iterator[LinkRead]:
    profiles = _items(basics, "profiles")
    for raw, label in [
        (basics.get("url"), ""),
        *[(p.get("url"), p.get("network")) for p in profiles],
    ]:
        if isinstance(raw, str) and raw.strip():
            for link in find_links(raw.strip())[:1]:
                yield LinkRead(link, find.span(raw.strip()), str(label or ""))


def _location(raw: object, find: _Finder) -> Value | None:
    if not isinstance(raw, dict):
        return find.value(raw)
    keys = ("address", "postalCode", "city", "region", "countryCode")
    pieces = [str(raw[key]) for key in keys[2:] if raw.get(key)]
    first = find.value(raw.get("city") or raw.get("region") or raw.get("countryCode"))
    return Value(", ".join(pieces), first.span) if first else None


def _job(item: dict[str, Any], find: _Finder) -> JobRead:
    employer = find.value(item.get("name") or item.get("company"))
    title = find.value(item.get("position"))
    when, span = _dates(item, find)
    url = item.get("url") or item.get("website")
    links = find_links(url) if isinstance(url, str) else []
    body = find.value(item.get("summary"))
    first = employer or title or body
    return JobRead(
        whole=first.span if first else find.document.whole(),
        employer=employer,
        title=title,
        when=when,
        when_span=span,
        place=find.value(item.get("location")),
        body=body.span if body else None,
        part_time=is_part_time(f"{title.text if title else ''} {item.get('type', '')}"),
        domain=links[0].domain if links else "",
    )


def _dates(item: dict[str, Any], find: _Finder) -> tuple[DateRange | None, Span | None]:
    start, end = _mark(item.get("startDate")), _mark(item.get("endDate"))
    if start is None:
        return None, None
    current = not item.get("endDate") or (end is None)
    raw = str(item["startDate"])
    return DateRange(0, 0, start, None if current else end, current), find.span(raw)


def _mark(raw: object) -> DateMark | None:
    found = find_ranges(str(raw)) if raw else []
    return found[0].start if found else None


def _school(item: dict[str, Any], find: _Finder) -> SchoolRead:
    school = find.value(item.get("institution"))
    when, span = _dates(item, find)
    if when is None and (end := _mark(item.get("endDate"))):
        when, span = DateRange(0, 0, end, end, single=True), find.span(str(item["endDate"]))
    area, degree = find.value(item.get("area")), find.value(item.get("studyType"))
    first = school or degree or area
    return SchoolRead(
        first.span if first else find.document.whole(), school, degree, area, when, span
    )


def _skills(data: dict[str, Any], find: _Finder) -> Iterator[tuple[Value, str]]:
    for item in _items(data, "skills"):
        level = str(item.get("level") or "")
        if value := find.value(item.get("name")):
            yield value, level
        keywords = item.get("keywords")
        for keyword in keywords if isinstance(keywords, list) else []:
            if value := find.value(keyword):
                yield value, level


def _languages(data: dict[str, Any], find: _Finder) -> Iterator[tuple[Value, str]]:
    for item in _items(data, "languages"):
        if value := find.value(item.get("language")):
            yield value, str(item.get("fluency") or "")


def _references(data: dict[str, Any], find: _Finder) -> Iterator[RefereeRead]:
    for item in _items(data, "references"):
        if name := find.value(item.get("name")):
            yield RefereeRead(name, find.value(item.get("email")), find.value(item.get("phone")))


def to_json_resume(read: ResumeRead, document: Document) -> dict[str, Any]:
    """The resume as JSON Resume, with every value's span, all contacts and the file's history."""
    spans: dict[str, dict[str, object]] = {}
    basics = _basics(read, spans)
    work = [_work(job, f"work[{i}]", spans) for i, job in enumerate(read.jobs)]
    education = [_education(s, f"education[{i}]", spans) for i, s in enumerate(read.schools)]
    skills = []
    for i, (value, level) in enumerate(read.skills):
        spans[f"skills[{i}].name"] = _place(value.span)
        skills.append({"name": value.text} | ({"level": level} if level else {}))
    languages = []
    for i, (value, level) in enumerate(read.languages):
        spans[f"languages[{i}].language"] = _place(value.span)
        languages.append({"language": value.text} | ({"fluency": level} if level else {}))
    certificates = []
    for i, value in enumerate(read.certificates):
        spans[f"certificates[{i}].name"] = _place(value.span)
        certificates.append({"name": value.text})
    references = []
    for i, referee in enumerate(read.references):
        spans[f"references[{i}].name"] = _place(referee.name.span)
        references.append({"name": referee.name.text})
    return {
        "basics": basics,
        "work": work,
        "education": education,
        "skills": skills,
        "languages": languages,
        "certificates": certificates,
        "references": references,
        "meta": {"hirecheck": _meta(read, document, spans)},
    }


def _basics(read: ResumeRead, spans: dict[str, dict[str, object]]) -> dict[str, Any]:
    basics: dict[str, Any] = {}

    def put(key: str, value: Value | None) -> None:
        if value is not None:
            basics[key] = value.text
            spans[f"basics.{key}"] = _place(value.span)

    put("name", read.name)
    put("label", read.headline)
    put("email", read.emails[0] if read.emails else None)
    put("phone", read.phones[0] if read.phones else None)
    own = [link for link in read.links if link.link.kind in ("portfolio", "other")]
    if own:
        basics["url"] = own[0].link.url
        spans["basics.url"] = _place(own[0].span)
    if read.location is not None:
        basics["location"] = {"address": read.location.text}
        spans["basics.location"] = _place(read.location.span)
    basics["profiles"] = []
    for i, link in enumerate(link for link in read.links if link.link.handle):
        basics["profiles"].append(_profile(link.link))
        spans[f"basics.profiles[{i}].url"] = _place(link.span)
    return basics


def _profile(link: FoundLink) -> dict[str, str]:
    return {"network": link.kind, "username": link.handle, "url": link.url}


def _work(job: JobRead, path: str, spans: dict[str, dict[str, object]]) -> dict[str, Any]:
    item: dict[str, Any] = {}
    for key, value in (("name", job.employer), ("position", job.title), ("location", job.place)):
        if value is not None:
            item[key] = value.text
            spans[f"{path}.{key}"] = _place(value.span)
    item |= _json_dates(job.when, job.when_span, path, spans)
    if job.body is not None:
        item["summary"] = job.body.text
        spans[f"{path}.summary"] = _place(job.body)
    return item


def _education(
    school: SchoolRead, path: str, spans: dict[str, dict[str, object]]
) -> dict[str, Any]:
    item: dict[str, Any] = {}
    named = (("institution", school.school), ("studyType", school.degree), ("area", school.area))
    for key, value in named:
        if value is not None:
            item[key] = value.text
            spans[f"{path}.{key}"] = _place(value.span)
    if school.when is not None and school.when.single and school.when_span is not None:
        item["endDate"] = _iso(school.when.end, last=True)
        spans[f"{path}.endDate"] = _place(school.when_span)
        return {key: value for key, value in item.items() if value}
    return item | _json_dates(school.when, school.when_span, path, spans)


def _json_dates(
    when: DateRange | None, span: Span | None, path: str, spans: dict[str, dict[str, object]]
) -> dict[str, str]:
    """Dates to the precision of the text; an ongoing post has no end."""
    dates: dict[str, str] = {}
    if when is None or span is None:
        return dates
    until = None if when.current else when.end
    for key, iso in (("startDate", _iso(when.start)), ("endDate", _iso(until, last=True))):
        if iso:
            dates[key] = iso
            spans[f"{path}.{key}"] = _place(span)
    return dates


def _iso(mark: DateMark | None, *, last: bool = False) -> str:
    """The first day that a mark allows, or the last, to the mark's precision."""
    day = None if mark is None else mark.last if last else mark.first
    if mark is None or day is None:
        return ""
    return day.isoformat()[: {"day": 10, "month": 7}.get(mark.precision, 4)]


def _place(span: Span) -> dict[str, object]:
    place: dict[str, object] = {"start": span.start, "end": span.end, "text": span.text}
    return place | ({"page": span.page} if span.page is not None else {})


def _meta(
    read: ResumeRead, document: Document, spans: dict[str, dict[str, object]]
) -> dict[str, Any]:
    return {
        "document": document.name,
        "read": document.quality.value,
        "why": document.why,
        "pages": document.pages,
        "ocr": document.ocr,
        "sha256": document.sha256,
        "labeller": read.labeller,
        "emails": [{"value": v.text, **_place(v.span)} for v in read.emails],
        "phones": [{"value": v.text, **_place(v.span)} for v in read.phones],
        "other_contacts": [{"value": v.text, **_place(v.span)} for v in read.others],
        "links": [
            {"value": link.link.url, "kind": link.link.kind, **_place(link.span)}
            for link in read.links
        ],
        "spans": spans,
        "forensics": _forensics(document.trace),
    }


def _as_picture(picture: Picture) -> dict[str, Any]:
    kept = ("phash", "width", "height", "software", "ai_tool", "edited")
    taken = picture.taken.isoformat() if picture.taken is not None else None
    return {key: getattr(picture, key) for key in kept} | {"taken": taken}


def _forensics(trace: FileTrace | None) -> dict[str, Any]:
    if trace is None:
        return {}
    plain = (
        "kind", "producer", "creator", "author", "company", "last_modified_by", "template",
        "title", "zoned", "revisions", "edit_minutes", "incremental_saves", "document_id",
        "fingerprint", "image_only",
    )  # fmt: skip
    found: dict[str, Any] = {key: getattr(trace, key) for key in plain}
    for key in ("created", "modified"):
        moment: date | None = getattr(trace, key)
        found[key] = moment.isoformat() if moment is not None else None
    for key in ("languages", "fonts", "active", "embedded", "history", "paths"):
        found[key] = list(getattr(trace, key))
    found["hidden"] = [
        {"how": h.how, "instruction": h.instruction, **_place(h.span)} for h in trace.hidden
    ]
    found["links_differing"] = [{"text": a, "target": b} for a, b in trace.links_differing]
    found["pictures"] = [_as_picture(picture) for picture in trace.pictures]
    found["font_scripts"] = dict(trace.font_scripts)
    found["homoglyphs"] = [_place(span) for span in trace.homoglyphs]
    found["revision_people"] = [{"name": n, **_place(span)} for n, span in trace.revision_people]
    return found
