"""One applicant's packet (a folder, a zip or a resume file) becomes a `Dossier`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from hirecheck.dossier import Document, Dossier, Kind, Quality
from hirecheck.errors import DocumentError, PacketError
from hirecheck.intake.accesslog import read_log
from hirecheck.intake.application import Application, entries_of, read_application
from hirecheck.intake.documents.read import read_document, read_picture
from hirecheck.intake.filenames import DOCUMENT_ENDINGS, kind_of, why_unknown
from hirecheck.intake.jsontranscript import json_turns
from hirecheck.intake.limits import Limits
from hirecheck.intake.mailfile import read_mail
from hirecheck.intake.members import Member, Unreadable, members_of
from hirecheck.intake.structured.read import read_structured
from hirecheck.intake.text import decode, looks_binary
from hirecheck.intake.transcript import is_conversation, read_turns, troubles
from hirecheck.settings import Settings

__all__ = ["read_packet", "read_single"]

_UNREAD = (Quality.FAILED, Quality.NOT_READ)
_TURNED = frozenset({"txt", "md", "markdown", "vtt", "srt", "sbv"})
#: The order in which application files are preferred when a packet has several.
_APPLICATION_ORDER = ("json", "yaml", "yml", "toml")


def read_packet(path: Path, settings: Settings) -> Dossier:
    """Read everything in a packet. Raises PacketError only if nothing in it could be read."""
    limits = Limits.of(settings)
    reader = _Reader(limits, single=path.is_file() and path.suffix.lower() != ".zip")
    for member in members_of(path, limits):
        reader.add(member)
    application = reader.application()
    documents = reader.sorted_documents()
    if all(document.quality in _UNREAD for document in documents):
        raise _nothing(path, documents)
    entries = application.entries if application else {}
    given = entries.get("id")
    return Dossier(
        id=str(given.value) if given and given.value not in (None, "") else path.resolve().name,
        documents=documents,
        entries=entries,
        ignored=application.ignored if application else (),
        inputs={d.name: d.sha256 for d in documents if d.sha256},
    )


def read_single(path: Path, kind: Kind, settings: Settings) -> Document:
    """Read one file as a document of that kind, whatever its name.

    Raises DocumentError if it is no file or nothing in it could be read.
    """
    if not path.is_file():
        problem = "is a folder." if path.is_dir() else "does not exist."
        raise DocumentError(str(path), problem, remedy="Give the path of a file.")
    limits = Limits.of(settings)
    reader = _Reader(limits, single=True, only=kind)
    for member in members_of(path, limits):
        reader.add(member)
    document = reader.documents[0]
    if document.quality in _UNREAD:
        raise DocumentError(path.name, f"{document.why.rstrip('.')}.")
    return document


def _nothing(path: Path, documents: tuple[Document, ...]) -> PacketError:
    expected = "Expected a resume, an application.json, e-mails or notes, named as the format says."
    if not documents:
        return PacketError(str(path), "is empty.", remedy=expected)
    listed = "; ".join(f"{document.name}: {document.why}" for document in documents[:8])
    more = f"; and {len(documents) - 8} more" if len(documents) > 8 else ""
    remedy = "" if len(documents) == 1 else expected
    return PacketError(str(path), f"nothing in it could be read ({listed}{more}).", remedy=remedy)


class _Reader:
    """Reads members one by one; what goes wrong with one is its own document's note."""

    def __init__(self, limits: Limits, *, single: bool, only: Kind | None = None) -> None:
        self.limits = limits
        self.single = single
        self.only = only
        self.documents: list[Document] = []
        self._applications: list[Application] = []

    def application(self) -> Application | None:
        """The application file that counts, by preference of format."""
        return min(self._applications, key=_preference, default=None)

    def sorted_documents(self) -> tuple[Document, ...]:
        """All documents by name; application files that do not count say so."""
        chosen = self.application()
        spare = {a.document.name for a in self._applications if a is not chosen}
        return tuple(
            replace(d, quality=Quality.NOT_READ, why="another application file was used")
            if d.name in spare
            else d
            for d in sorted(self.documents, key=lambda d: d.name)
        )

    def add(self, member: Member) -> None:
        """Read one member, or note why not."""
        kind = self._kind(member.name)
        if member.load is None:
            self.documents.append(_refused(member.name, kind, member.refused, Quality.FAILED))
            return
        if kind is Kind.OTHER:
            self.documents.append(_refused(member.name, kind, why_unknown(member.name)))
            return
        try:
            data = member.load()
        except Unreadable as error:
            self.documents.append(_refused(member.name, kind, str(error), Quality.FAILED))
            return
        document = self._document(member.name, data, kind)
        digest = hashlib.sha256(data).hexdigest()
        self.documents.append(replace(document, sha256=digest, size=len(data)))

    def _kind(self, name: str) -> Kind:
        if self.only is not None:
            return self.only
        kind = kind_of(name)
        if self.single and kind in (Kind.OTHER, Kind.LETTER):
            ending = PurePosixPath(name.lower()).suffix.lstrip(".")
            return Kind.RESUME if ending in DOCUMENT_ENDINGS | {"json"} else kind
        return kind

    def _document(self, name: str, data: bytes, kind: Kind) -> Document:
        if not data.strip():
            return Document(name, kind, quality=Quality.FAILED, why="is empty")
        try:
            return self._read(name, data, kind)
        except DocumentError as error:
            why = f"{error.place}: {error.problem}" if error.place else error.problem
            return Document(name, kind, quality=Quality.FAILED, why=why)
        except Exception as error:  # the member is the boundary: one file costs no other its result
            why = f"could not be read ({type(error).__name__})"
            return Document(name, kind, quality=Quality.FAILED, why=why)

    def _read(self, name: str, data: bytes, kind: Kind) -> Document:
        ending = PurePosixPath(name.lower()).suffix.lstrip(".")
        if kind is Kind.MAIL:
            return read_mail(name, data)
        if kind is Kind.PICTURE or (kind is Kind.IDENTITY and ending != "pdf"):
            return read_picture(name, data, kind, self.limits)
        if kind is Kind.RESUME and ending == "json":
            return self._json_resume(name, data)
        if kind in (Kind.TRANSCRIPT, Kind.NOTES):
            return self._conversation(name, data, kind, ending)
        if kind in _STRUCTURED:
            return _STRUCTURED[kind](self, name, _text(name, data))
        return read_document(name, data, kind, self.limits)

    def _conversation(self, name: str, data: bytes, kind: Kind, ending: str) -> Document:
        """Notes and transcripts; `interview.txt` may be either, and its content decides."""
        if ending == "json":
            return self._json_transcript(name, data)
        if ending in _TURNED:
            document = self._plain(name, data, kind)
        else:
            document = read_document(name, data, kind, self.limits)
        if kind is Kind.NOTES or not document.readable:
            return document
        turns = read_turns(name, document.text)
        if ending not in ("vtt", "srt", "sbv") and not is_conversation(turns):
            return replace(document, kind=Kind.NOTES)
        why = "; ".join(filter(None, (document.why, troubles(document.text, turns))))
        quality = Quality.PARTIAL if why else document.quality
        return replace(document, turns=turns, why=why, quality=quality)

    def _json_transcript(self, name: str, data: bytes) -> Document:
        text = _text(name, data)
        turns = json_turns(name, text, read_structured(name, text))
        if not turns:
            raise DocumentError(name, "has no objects with a speaker and a text.")
        return Document(name, Kind.TRANSCRIPT, text=text, turns=turns)

    def _plain(self, name: str, data: bytes, kind: Kind) -> Document:
        text = _text(name, data)
        limit = self.limits.max_text_chars
        if len(text) <= limit:
            return Document(name, kind, text=text)
        why = f"only the first {limit:,} of {len(text):,} characters were read"
        return Document(name, kind, text=text[:limit], quality=Quality.PARTIAL, why=why)

    def _application(self, name: str, text: str) -> Document:
        found = read_application(name, text)
        self._applications.append(found)
        return found.document

    def _json_resume(self, name: str, data: bytes) -> Document:
        text = _text(name, data)
        content = read_structured(name, text)
        leaves = entries_of(name, text, content.leaves)
        return Document(name, Kind.RESUME, text=text, data=content.data, leaves=leaves)

    def _verification(self, name: str, text: str) -> Document:
        content = read_structured(name, text)
        if not isinstance(content.data, list | dict):
            raise DocumentError(name, "expected a list of {check, outcome, passed, at, by}.")
        leaves = entries_of(name, text, content.leaves)
        notes = _outcome_notes(content.data)
        return Document(
            name,
            Kind.VERIFICATION,
            text=text,
            quality=Quality.PARTIAL if notes else Quality.GOOD,
            why="; ".join(notes[:20]),
            data=content.data,
            leaves=leaves,
        )

    def _log(self, name: str, text: str) -> Document:
        log, notes = read_log(name, text)
        quality = Quality.PARTIAL if notes else Quality.GOOD
        return Document(
            name, Kind.ACCESS, text=text, quality=quality, why="; ".join(notes), log=log
        )

    def _data(self, name: str, text: str) -> Document:
        kind = kind_of(name)
        try:
            return Document(name, kind, text=text, data=json.loads(text))
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, column {error.colno}"
            raise DocumentError(name, f"is not valid JSON ({error.msg}).", place=place) from None
        except (ValueError, RecursionError):
            raise DocumentError(name, "is JSON beyond what can be read.") from None


_STRUCTURED: dict[Kind, Callable[[_Reader, str, str], Document]] = {
    Kind.APPLICATION: _Reader._application,
    Kind.VERIFICATION: _Reader._verification,
    Kind.ACCESS: _Reader._log,
    Kind.ACCOUNT: _Reader._data,
    Kind.FACTS: _Reader._data,
}


def _outcome_notes(data: object) -> list[str]:
    """What is missing from records of a verification list."""
    if not isinstance(data, list):
        return []
    notes = []
    for number, record in enumerate(data, start=1):
        if not isinstance(record, dict):
            notes.append(f"entry {number} is not a mapping of check, outcome, passed, at, by")
        elif absent := [field for field in ("check", "outcome") if not record.get(field)]:
            notes.append(f"entry {number} has no {' and no '.join(absent)}")
    return notes


def _text(name: str, data: bytes) -> str:
    if looks_binary(data):
        raise DocumentError(name, "holds binary data; text was expected.")
    return decode(data)[0]


def _refused(name: str, kind: Kind, why: str, quality: Quality = Quality.NOT_READ) -> Document:
    """A file that was not read: `failed` where it could not be, `not-read` where nobody asked."""
    return Document(name, kind, quality=quality, why=why)


def _preference(application: Application) -> tuple[int, str]:
    ending = application.document.name.rpartition(".")[2].lower()
    return _APPLICATION_ORDER.index(ending), application.document.name
