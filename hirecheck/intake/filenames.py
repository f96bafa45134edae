"""What a file of a packet is, by its name alone."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from hirecheck.dossier import Kind

__all__ = ["DOCUMENT_ENDINGS", "kind_of", "why_unknown"]

DOCUMENT_ENDINGS = frozenset(
    {"pdf", "docx", "doc", "odt", "rtf", "html", "htm", "md", "markdown", "txt", "tex"}
)
_PICTURES = frozenset({"jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "bmp", "heic"})
_TEXTS = frozenset({"txt", "md", "markdown"})
_TRANSCRIPTS = frozenset({"vtt", "srt", "json", "sbv"}) | DOCUMENT_ENDINGS
_RESUME_WORDS = frozenset({"resume", "résumé", "cv", "lebenslauf", "curriculum"})
_WORD = re.compile(r"[^\W\d_]+")


def kind_of(name: str) -> Kind:
    """The kind of a packet's file; `name` is its path inside the packet, with forward slashes."""
    path = PurePosixPath(name.lower())
    stem, ending = path.stem, path.suffix.lstrip(".")
    if ending in _TEXTS and "notes" in path.parts[:-1]:
        return Kind.NOTES
    for kind, prefix, endings in _PREFIXES:
        if stem.startswith(prefix) and ending in endings:
            return kind
    if ending == "eml":
        return Kind.MAIL
    words = set(_WORD.findall(stem))
    if words & _RESUME_WORDS and (ending in DOCUMENT_ENDINGS or name.lower() == "resume.json"):
        return Kind.RESUME
    return Kind.OTHER


def why_unknown(name: str) -> str:
    """Why a file was left unread, and what to call it if it matters."""
    ending = PurePosixPath(name).suffix.lower()
    if ending.lstrip(".") in DOCUMENT_ENDINGS:
        return "not recognised by its name; name it resume, cover, interview or notes to be read"
    return "not recognised by its name as part of a packet"


_PREFIXES: tuple[tuple[Kind, str, frozenset[str]], ...] = (
    (Kind.APPLICATION, "application", frozenset({"json", "yaml", "yml", "toml"})),
    (Kind.VERIFICATION, "verification", frozenset({"json", "yaml", "yml", "toml"})),
    (Kind.FACTS, "facts", frozenset({"json"})),
    (Kind.ACCOUNT, "github", frozenset({"json"})),
    (Kind.ACCESS, "access", frozenset({"csv", "tsv", "jsonl", "ndjson", "json"})),
    (Kind.LETTER, "cover", DOCUMENT_ENDINGS),
    (Kind.TRANSCRIPT, "interview", _TRANSCRIPTS),
    (Kind.TRANSCRIPT, "transcript", _TRANSCRIPTS),
    (Kind.NOTES, "notes", _TEXTS),
    (Kind.PICTURE, "photo", _PICTURES),
    (Kind.PICTURE, "avatar", _PICTURES),
    (Kind.IDENTITY, "id", _PICTURES | {"pdf"}),
)
