"""A fingerprint of how a document is made, equal for files from one hand-made template."""

from __future__ import annotations

import hashlib
from collections import Counter

from hirecheck.dossier import Line
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.documents.sniff import Format

__all__ = ["fingerprint"]

_MIN_LINES = 8
_COMMON_SHARE = 0.04


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
    left = Counter(round(line.x0 / 4) for line in lines if not line.column)
    return [f"sizes {common}", f"left {left.most_common(1)[0][0] if left else 0}"]


def _sections(lines: tuple[Line, ...], text: str) -> list[str]:
    """The headings in their order, in lower case."""
    heads = [text[li.start : li.end].strip().lower() for li in lines if li.heading]
    return [head for head in heads[1:] if len(head) < 40]


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
