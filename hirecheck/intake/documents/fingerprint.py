"""A fingerprint of how a document is made, equal for files from one hand-made template."""

from __future__ import annotations

import hashlib
from collections import Counter

from hirecheck.dossier import Line
from hirecheck.extract.resume.headings import heading_of
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.documents.sniff import Format

__all__ = ["fingerprint"]

_MIN_LINES = 8
_COMMON_SHARE = 0.04
_EDGE_SHARE = 0.2


def fingerprint(found: Format, draft: Draft, lines: tuple[Line, ...], text: str) -> str:
    """16 hex digits, or "" where a file has too little of a look to tell templates apart."""
    if found is Format.DOCX and draft.look:
        return _digest([found.value, *draft.look])
    if found is not Format.PDF or len(lines) < _MIN_LINES:
        return ""
    return _digest([found.value, *sorted(draft.look), *_geometry(lines), *_sections(lines, text)])


def _geometry(lines: tuple[Line, ...]) -> list[str]:
    """Usual sizes and left edges, coarse enough to survive another person's text."""
    total = sum(line.end - line.start for line in lines) or 1
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += line.end - line.start
    common = sorted(size for size, count in sizes.items() if count / total >= _COMMON_SHARE)
    edges = Counter(round(line.x0 / 6) * 6 for line in lines)
    usual = sorted(edge for edge, count in edges.items() if count >= _EDGE_SHARE * len(lines))
    return [f"sizes {common}", f"edges {usual}"]


def _sections(lines: tuple[Line, ...], text: str) -> list[str]:
    """The sections in their order, by kind, with how their headings are set."""
    found: list[str] = []
    for line in lines:
        shown = text[line.start : line.end].strip()
        kind = heading_of(shown)
        if kind and (line.heading or shown.isupper()):
            case = "capitals" if shown.isupper() else "mixed"
            found.append(f"{kind} {case} {round(line.size)} column {line.column}")
    return found


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
