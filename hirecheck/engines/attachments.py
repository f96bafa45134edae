"""Resume files beside an export, found by application id, candidate id or the name a row gives."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from hirecheck.dossier import Dossier, Kind
from hirecheck.errors import ExportError
from hirecheck.intake.documents.read import read_document
from hirecheck.intake.exports.row import ExportRow
from hirecheck.intake.limits import Limits
from hirecheck.settings import Settings

__all__ = ["Attachments", "open_attachments", "with_resume"]

_READ = frozenset({".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt"})


@dataclass(frozen=True, slots=True)
class Attachments:
    """Where each resume lies: `members` by lower-case file name and by name without suffix."""

    path: str
    members: dict[str, str] = field(default_factory=dict)

    def member_for(self, row: ExportRow) -> str:
        """The member that belongs to a row, or ""."""
        named = [PurePosixPath(n.replace("\\", "/")).name.split("?")[0] for n in row.resume_files]
        keys = [*named, *(PurePosixPath(n).stem for n in named), row.id, row.candidate_id]
        found = (self.members.get(key.casefold(), "") for key in keys if key)
        return next((member for member in found if member), "")

    def read(self, member: str, limit: int) -> bytes:
        """The bytes of a member, at most one more than `limit`."""
        if not self.path.lower().endswith(".zip"):
            with (Path(self.path) / member).open("rb") as stream:
                return stream.read(limit + 1)
        with _archive(self.path).open(member) as stream:
            return stream.read(limit + 1)


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
        raise ExportError(
            str(path),
            f"cannot be read as attachments ({error}).",
            remedy="Give a folder or a .zip of resume files.",
        ) from error
    return Attachments(str(path), _by_key(names))


def _by_key(names: list[str]) -> dict[str, str]:
    """Members by file name, then by folder (`A12/resume.pdf`), then by name without suffix."""
    found: dict[str, str] = {}
    kept = [n for n in names if PurePosixPath(n).suffix.lower() in _READ]
    for name in kept:
        found.setdefault(PurePosixPath(name).name.casefold(), name)
    for name in kept:
        found.setdefault(PurePosixPath(name).stem.casefold(), name)
    for name in kept:
        found.setdefault(PurePosixPath(name).parent.name.casefold(), name)
    return found


def with_resume(
    dossier: Dossier, row: ExportRow, attachments: Attachments | None, settings: Settings
) -> Dossier:
    """The dossier with the row's resume file, if there is one. A bad file becomes a note."""
    member = attachments.member_for(row) if attachments else ""
    if attachments is None or not member:
        return dossier
    limits = Limits.of(settings)
    data = attachments.read(member, limits.max_file_bytes)
    document = read_document(PurePosixPath(member).name, data, Kind.RESUME, limits)
    return replace(dossier, documents=(*dossier.documents, document))
