"""The parts of a trace that every format shares: hidden text, links, look-alike letters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hirecheck.dossier import Document
from hirecheck.intake.documents.draft import Draft, EmbeddedPicture, Laid
from hirecheck.intake.documents.fingerprint import fingerprint
from hirecheck.intake.documents.homoglyphs import homoglyphs
from hirecheck.intake.documents.instructions import is_instruction
from hirecheck.intake.documents.linktargets import differing
from hirecheck.intake.documents.sniff import Format
from hirecheck.nouns.documents import FileTrace, HiddenText, Picture
from hirecheck.nouns.spans import Span

__all__ = ["trace_of"]

_MAX_HIDDEN = 200


def trace_of(document: Document, draft: Draft, laid: Laid, found: Format) -> Document:
    """The document with its trace and its links."""
    links = tuple((target, document.span(start, end)) for target, start, end in laid.links)
    loose = tuple(
        (target, Span(document.name, 0, 0, text or target)) for target, text in draft.loose_links
    )
    hidden = tuple(
        HiddenText(h.how, Span(document.name, 0, 0, h.text[:2000], h.page), is_instruction(h.text))
        for h in (*draft.hidden, *laid.hidden)[:_MAX_HIDDEN]
    )
    fields: dict[str, Any] = dict(draft.trace)
    trace = FileTrace(
        document=document.name,
        kind=found.value,
        span=document.whole(),
        hidden=hidden,
        links_differing=differing(links),
        homoglyphs=tuple(document.span(start, end) for start, end in homoglyphs(document.text)),
        fingerprint=fingerprint(found, draft, document.lines, document.text),
        pictures=tuple(_as_noun(document, picture) for picture in draft.pictures),
        **_with_people(document, fields),
    )
    return replace(document, links=links + loose, trace=trace, picture=_picture(document, draft))


def _picture(document: Document, draft: Draft) -> Picture | None:
    """The largest picture in a document that may be a photograph; logos are shared by many."""
    photos = [p for p in draft.pictures if p.photo and p.phash]
    found = max(photos, key=lambda p: p.width * p.height, default=None)
    return _as_noun(document, found) if found is not None else None


def _as_noun(document: Document, found: EmbeddedPicture) -> Picture:
    offset = found.taken.utcoffset() if found.taken is not None else None
    return Picture(
        document.name,
        "embedded",
        document.whole("picture in the document"),
        found.phash,
        found.software,
        found.ai_tool,
        found.taken,
        offset.total_seconds() / 3600 if offset is not None else None,
        found.edited,
        found.width,
        found.height,
    )


def _with_people(document: Document, fields: dict[str, Any]) -> dict[str, Any]:
    """Names of revisions come as (name, what they did); they have no place in the text."""
    people = fields.pop("revision_people", ())
    fields["revision_people"] = tuple(
        (name, Span(document.name, 0, 0, f"{what}: {name}")) for name, what in people
    )
    return fields
