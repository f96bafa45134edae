"""Files of a packet: what they say, and what they say about themselves."""

from __future__ import annotations

from datetime import datetime

from hirecheck.nouns.internet import IpFacts
from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["FileTrace", "HiddenText", "JobPosting", "MailMessage", "Picture", "ResumeText"]


@noun(frozen=True, slots=True)
class HiddenText:
    """Text that a reader does not see. `how`: white, tiny, off-page, invisible, covered,
    hidden-run, zero-width, bidi; `instruction` is True where it addresses a language model.
    """

    how: str
    span: Span
    instruction: bool = False


@noun(frozen=True, slots=True)
class FileTrace:
    """What a file says about its own history. Empty strings and None are "not recorded".

    `span` stands for the file as a whole. Times keep their own zone offset; DOCX records UTC
    only, and then `zoned` is False. `revision_people` are other names in tracked changes,
    comments or earlier saved revisions. `fingerprint` is equal for files from one hand-made
    template. `active` names macros, scripts, launch actions or remote templates. `pictures` are
    all pictures inside the file, logos included; `font_scripts` says which scripts each font of a
    PDF draws (font, "Latin, Hangul").
    """

    document: str
    kind: str
    span: Span
    producer: str = ""
    creator: str = ""
    author: str = ""
    company: str = ""
    last_modified_by: str = ""
    template: str = ""
    title: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    zoned: bool = False
    revisions: int | None = None
    edit_minutes: int | None = None
    incremental_saves: int = 0
    languages: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    document_id: str = ""
    fingerprint: str = ""
    hidden: tuple[HiddenText, ...] = ()
    active: tuple[str, ...] = ()
    embedded: tuple[str, ...] = ()
    links_differing: tuple[tuple[str, str], ...] = ()
    revision_people: tuple[tuple[str, Span], ...] = ()
    paths: tuple[str, ...] = ()
    homoglyphs: tuple[Span, ...] = ()
    image_only: bool = False
    history: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    font_scripts: tuple[tuple[str, str], ...] = ()


@noun(frozen=True, slots=True)
class ResumeText:
    """The resume's text. `placeholders` are unfilled template fields and leftover prompt text,
    `foreign_contacts` are names, mail addresses or phones in it that belong to somebody else.
    """

    document: str
    text: str
    span: Span
    placeholders: tuple[Span, ...] = ()
    foreign_contacts: tuple[Span, ...] = ()
    posting_overlap: float | None = None
    posting_span: Span | None = None


@noun(frozen=True, slots=True)
class MailMessage:
    """One e-mail from the applicant. `offset_hours` is the zone of its Date header.

    `auth` maps spf, dkim and dmarc to the receiving server's word for the outcome.
    `originating_ip` is the sender's own address where a header shows it (quoted by `route_span`);
    `first_hop` is the first public address of the Received lines, often the mail provider's.
    `network` is what is known about `originating_ip`, None where nothing was looked up.
    """

    document: str
    span: Span
    sender: str
    display_name: str = ""
    reply_to: str = ""
    return_path: str = ""
    date: datetime | None = None
    offset_hours: float | None = None
    originating_ip: str = ""
    client: str = ""
    auth: tuple[tuple[str, str], ...] = ()
    subject: str = ""
    date_span: Span | None = None
    first_hop: str = ""
    route_span: Span | None = None
    network: IpFacts | None = None


@noun(frozen=True, slots=True)
class Picture:
    """A picture in the packet. `role`: photo, identity or embedded. Never used for faces."""

    document: str
    role: str
    span: Span
    phash: str = ""
    software: str = ""
    ai_tool: str = ""
    taken: datetime | None = None
    offset_hours: float | None = None
    edited: bool = False
    width: int = 0
    height: int = 0


@noun(frozen=True, slots=True)
class JobPosting:
    """The vacancy that was applied for."""

    text: str
    span: Span
    role: str = ""
