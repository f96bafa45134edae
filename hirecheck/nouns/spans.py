"""Where something stands, and what is said when it stands nowhere."""

from __future__ import annotations

from hirecheck.nouns.noun import noun

__all__ = ["Missing", "Span"]


@noun(frozen=True, slots=True)
class Span:
    """A place in a document: `text` is exactly `document text[start:end]` (characters, end
    exclusive). `page` counts from 1 and is None where the format has no pages. For values that
    have no place in a text (file metadata, recorded facts) `start` and `end` are 0 and `text`
    names the value.
    """

    document: str
    start: int
    end: int
    text: str
    page: int | None = None


@noun(frozen=True, slots=True)
class Missing:
    """A value that is not known, and why. Never risk, never innocence."""

    why: str
