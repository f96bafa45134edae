"""What intake makes of a packet: documents with text, and what the applicant entered.

A `Dossier` holds only what was in the packet. Everything worked out from it goes into `Case`.
"""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Any

from hirecheck.nouns.documents import FileTrace, MailMessage, Picture
from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["Document", "Dossier", "Entry", "Kind", "Line", "LogEntry", "Quality", "Turn"]


class Kind(StrEnum):
    """What a file of a packet is, by its name."""

    APPLICATION = "application"
    RESUME = "resume"
    LETTER = "letter"
    MAIL = "mail"
    TRANSCRIPT = "transcript"
    NOTES = "notes"
    ACCESS = "access"
    VERIFICATION = "verification"
    ACCOUNT = "account"
    FACTS = "facts"
    PICTURE = "picture"
    IDENTITY = "identity"
    OTHER = "other"


class Quality(StrEnum):
    """How well a document was read. Nothing may fire on a value from the last three."""

    GOOD = "good"
    PARTIAL = "partial"
    OCR_NEEDED = "ocr-needed"
    FAILED = "failed"
    NOT_READ = "not-read"


@noun(frozen=True, slots=True)
class Line:
    """One line of a laid-out document, in reading order.

    `start` and `end` index the document's text; `x0, y0, x1, y1` are in points from the top left
    of the page (all 0 where a format has no positions); `size` is the font size in points.
    `column` counts columns from the left, `cell` is True inside a table.
    """

    start: int
    end: int
    page: int = 1
    x0: float = 0.0
    y0: float = 0.0
    x1: float = 0.0
    y1: float = 0.0
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    bullet: bool = False
    column: int = 0
    cell: bool = False
    heading: bool = False


@noun(frozen=True, slots=True)
class Turn:
    """One turn of a transcript: who spoke, when (seconds from the start, None if unknown), what."""

    speaker: str
    span: Span
    start: float | None = None
    end: float | None = None


@noun(frozen=True, slots=True)
class LogEntry:
    """One row of an access log, as written."""

    span: Span
    ip: str = ""
    at: datetime | None = None
    user_agent: str = ""
    display_name: str = ""
    event: str = ""
    zone: str = ""


@noun(frozen=True, slots=True)
class Document:
    """One file of the packet.

    `text` is the reading-order text that every span points into. `lines` carry the layout where
    there is one. `data` is the parsed content of JSON, YAML and CSV files, `leaves` its single
    values with their places where a reader needs them. `trace` is what the file says about its
    own history. `ocr` is True where the text was recognised from pictures.
    """

    name: str
    kind: Kind
    text: str = ""
    quality: Quality = Quality.GOOD
    why: str = ""
    sha256: str = ""
    size: int = 0
    pages: int = 0
    ocr: bool = False
    lines: tuple[Line, ...] = ()
    trace: FileTrace | None = None
    mail: MailMessage | None = None
    turns: tuple[Turn, ...] = ()
    log: tuple[LogEntry, ...] = ()
    picture: Picture | None = None
    links: tuple[tuple[str, Span], ...] = ()
    data: Any = None
    leaves: tuple[Entry, ...] = ()

    @property
    def readable(self) -> bool:
        """True when values read from it may be used as evidence."""
        return self.quality in (Quality.GOOD, Quality.PARTIAL)

    def span(self, start: int, end: int) -> Span:
        """The span of `text[start:end]`, with its page where the layout tells it."""
        page = None
        if self.pages and self.lines:
            page = next((li.page for li in self.lines if li.start <= start < li.end), None)
        return Span(self.name, start, end, self.text[start:end], page)

    def whole(self, label: str = "") -> Span:
        """A span that stands for the file as a whole."""
        return Span(self.name, 0, 0, label or self.name)


@noun(frozen=True, slots=True)
class Entry:
    """One value that the applicant entered, with its place in the application file.

    `path` is dotted with indexes, such as `references.0.email`; `value` is a string, number,
    boolean or None.
    """

    path: str
    value: Any
    span: Span


@noun(frozen=True, slots=True)
class Dossier:
    """One applicant's packet after intake.

    `entries` are the leaves of the application file by dotted path. `ignored` are fields and
    files that were understood as not ours. `inputs` maps file names to SHA-256.
    """

    id: str
    documents: tuple[Document, ...] = ()
    entries: dict[str, Entry] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()
    inputs: dict[str, str] = field(default_factory=dict)
    _nested: dict[str, dict[str, Entry]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        nested: dict[str, dict[str, Entry]] = {}
        for path, entry in self.entries.items():
            if "." in path:
                nested.setdefault(path.partition(".")[0], {})[path] = entry
        object.__setattr__(self, "_nested", nested)

    def of(self, *kinds: Kind) -> tuple[Document, ...]:
        """The readable documents of these kinds, in name order."""
        return tuple([d for d in self.documents if d.kind in kinds and d.readable])

    def entry(self, path: str) -> Entry | None:
        """The value entered at a dotted path, if it is there and not empty."""
        found = self.entries.get(path)
        if found is None or found.value:
            return found
        return None if found.value in (None, "", [], {}) else found

    def under(self, prefix: str) -> dict[str, Entry]:
        """All entries below a dotted path."""
        head, dot, _ = prefix.partition(".")
        found = self._nested.get(head, {})
        return found if not dot else {p: e for p, e in found.items() if p.startswith(prefix + ".")}
