"""Resume files beside an export, found by application id, candidate id or the name a row gives.

A wrong resume is worse than none: a name that several files or several applicants have finds
nothing, unless an id tells them apart.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from hirecheck.dossier import Document, Dossier, Kind, Quality
from hirecheck.errors import ExportError
from hirecheck.intake.documents.read import read_document
from hirecheck.intake.exports.row import ExportRow
from hirecheck.intake.limits import Limits
from hirecheck.report.words import count
from hirecheck.settings import Settings

__all__ = ["Attachments", "matched", "open_attachments", "unread_note", "with_resume"]

#: Endings that are read, the one that is taken first in front.
_READ = (".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt")
_RESUME = re.compile(r"resume|résumé|lebenslauf|curriculum|vitae|(?:^|[^a-z])cv(?:$|[^a-z])", re.I)
#: What reading a member of a damaged, locked or odd archive can raise.
_UNREADABLE = (OSError, RuntimeError, zipfile.BadZipFile, zlib.error, EOFError, ValueError)
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Attachments:
    """Where each resume lies: `members` by path, by `folder/name`, by name, by name without ending
    and by folder, all in lower case. `doubtful` are names that do not tell whose file it is.
    """

    path: str
    members: dict[str, str] = field(default_factory=dict)
    doubtful: frozenset[str] = frozenset()

    def member_for(self, row: ExportRow) -> str:
        """The member that belongs to a row, or ""."""
        return next((m for key in _keys(row, self.doubtful) if (m := self.members.get(key))), "")

    def read(self, member: str, limit: int) -> bytes:
        """The bytes of a member, at most one more than `limit`."""
        if not self.path.lower().endswith(".zip"):
            with (Path(self.path) / member).open("rb") as stream:
                return stream.read(limit + 1)
        with _archive(self.path).open(member) as stream:
            return stream.read(limit + 1)


def _keys(row: ExportRow, doubtful: frozenset[str]) -> Iterator[str]:
    """Where the file of a row may lie, the surest first."""
    named, ids = list(_named(row)), [i.casefold() for i in (row.id, row.candidate_id) if i]
    yield from (f"{id}/{PurePosixPath(name).name}" for id in ids for name in named)
    yield from (name for name in named if "/" in name)
    names = [name for path in named if (name := PurePosixPath(path).name) not in doubtful]
    yield from names
    yield from ids
    yield from (PurePosixPath(name).stem for name in names)


def _named(row: ExportRow) -> Iterator[str]:
    for name in row.resume_files:
        yield name.replace("\\", "/").partition("?")[0].removeprefix("./").casefold()


@lru_cache(maxsize=4)
def _archive(path: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(path)


def open_attachments(path: Path) -> Attachments:
    """List a folder (with its sub-folders) or a zip. Raises ExportError where it cannot be read."""
    try:
        if path.is_dir():
            names = [
                p.relative_to(path).as_posix()
                for p in sorted(path.rglob("*"))
                if p.is_file() and p.resolve().is_relative_to(path.resolve())
            ]
        else:
            names = sorted(i.filename for i in _archive(str(path)).infolist() if not i.is_dir())
    except (OSError, zipfile.BadZipFile) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ExportError(
            str(path),
            f"cannot be read as attachments ({why}).",
            remedy="Give a folder or a .zip of resume files.",
        ) from error
    return Attachments(str(path), *_by_key(names))


def _by_key(names: list[str]) -> tuple[dict[str, str], frozenset[str]]:
    """Members by each of their keys, and the keys that files of several folders have."""
    paths = [PurePosixPath(name) for name in names if PurePosixPath(name).suffix.lower() in _READ]
    paths.sort(key=_preference)
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for key_of in (str, _in_folder, lambda p: p.name, lambda p: p.stem, lambda p: p.parent.name):
        holders: dict[str, list[PurePosixPath]] = defaultdict(list)
        for path in paths:
            holders[key_of(path).casefold()].append(path)
        for key, files in holders.items():
            if not key or key in found or key in doubtful:
                continue
            if len({file.parent for file in files}) > 1:
                doubtful.add(key)
            else:
                found[key] = str(files[0])
    return found, frozenset(doubtful)


def _in_folder(path: PurePosixPath) -> str:
    return f"{path.parent.name}/{path.name}"


def _preference(path: PurePosixPath) -> tuple[bool, int, str]:
    """Of several files of one applicant the one that is called a resume."""
    return not _RESUME.search(path.stem), _READ.index(path.suffix.lower()), str(path)


def matched(found: Attachments, rows: Iterable[ExportRow]) -> tuple[Attachments, list[str]]:
    """The attachments, without names that several applicants give, and what to tell of them."""
    owners: dict[str, int] = {}
    doubtful, missing = set(found.doubtful), []
    for row in rows:
        who = hash(row.candidate_id or (row.emails or (row.name,))[0])
        for path in _named(row):
            name = PurePosixPath(path).name
            if name in found.members and owners.setdefault(name, who) != who:
                doubtful.add(name)
        if row.resume_files and not found.member_for(row):
            missing.append((row.row, row.resume_files[0]))
    notes = []
    if missing:
        first = ", ".join(f"row {row:,}: {name[:80]}" for row, name in missing[:_SHOWN])
        notes.append(
            f"the resumes of {count(len(missing), 'row')} are not among the attachments, or lie "
            f"there under a name that several have ({first})"
        )
    if given := sorted(doubtful & owners.keys()):
        notes.append(
            f"{count(len(given), 'file name')} that several applicants give counted only beside an "
            f"id ({', '.join(given[:_SHOWN])})"
        )
    return replace(found, doubtful=frozenset(doubtful)), notes


def with_resume(
    dossier: Dossier, row: ExportRow, attachments: Attachments | None, settings: Settings
) -> Dossier:
    """The dossier with the row's resume file, if there is one. A bad file becomes a document that
    says why it was not read.
    """
    member = attachments.member_for(row) if attachments else ""
    if attachments is None or not member:
        return dossier
    limits = Limits.of(settings)
    name = PurePosixPath(member).name
    try:
        data = attachments.read(member, limits.max_file_bytes)
    except _UNREADABLE as error:
        document = Document(name, Kind.RESUME, quality=Quality.FAILED, why=_why(error))
    else:
        document = read_document(name, data, Kind.RESUME, limits)
    return replace(dossier, documents=(*dossier.documents, document))


def _why(error: Exception) -> str:
    if "password" in str(error):
        return "it is locked with a password"
    return f"it is damaged in the archive ({getattr(error, 'strerror', None) or error})"


def unread_note(dossier: Dossier) -> str:
    """Name and reason of a resume that could not be read, else ""."""
    last = dossier.documents[-1]
    return "" if last.readable or last.kind is not Kind.RESUME else f"{last.name}: {last.why}"
