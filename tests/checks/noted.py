"""Rows for checks that rest on what people wrote down."""

from __future__ import annotations

from hirecheck.case import Cue
from hirecheck.findings import Strength
from tests.checks.rows import Row
from tests.factory import cue, cues

__all__ = ["noted_rows", "told"]


def told(name: str, *texts: str) -> tuple[Cue, ...]:
    """One cue of that name for each text."""
    return tuple(cue(name, text, document=f"notes-{n}.txt") for n, text in enumerate(texts))


def noted_rows(
    check: str,
    name: str,
    text: str,
    twin: str,
    *beside: str | Cue,
    strength: Strength | None = None,
    twin_strength: Strength | None = None,
) -> list[Row]:
    """Fires on a cue with that text, is quiet without it, and the twin that `beside` describes.

    `beside` are the cues of the honest twin's packet; strings are names of cues.
    """
    return [
        Row(check, "fires", text, {"cues": cues(*told(name, text))}, strength=strength),
        Row(check, "quiet", "nothing of the kind was noted", {"cues": cues()}),
        Row(check, "twin", twin, {"cues": cues(*beside)}, strength=twin_strength),
    ]
