"""Cuts notes and turns into the sentences and clauses that a cue can point at.

Notes are lists, half sentences and tickets as often as prose, so a line break ends a sentence
unless the line was plainly wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hirecheck.dossier import Document, Kind
from hirecheck.nouns.spans import Span

__all__ = ["Unit", "clauses", "pairs", "sentences_of", "units"]

_LONGEST = 600
_MOST_UNITS = 20_000
_BULLET = re.compile(r"[ \t]*(?:[-*•·–>+]+|\(?\d{1,2}[.)]|\[[ xX]?\])[ \t]+")
#: A full stop ends a sentence unless an abbreviation or an initial stands before it.
_END = re.compile(r"[.!?;…]+[\"'”’)\]]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|etc|vs|mr|mrs|ms|dr|st|no|approx|ca|cf|inc|ltd|jr|sr|dept"
    r"|resp|incl|min|mins|sec|tel|ext|[ap]\.m|u\.s|u\.k)$",
    re.IGNORECASE,
)
#: Where one statement turns into another one; each side may carry its own cue.
_TURN = re.compile(
    r"\s*(?:,\s+(?:but|however|then|and then|though|although|yet|while|whereas|so)\b"
    r"|\s[-–—]{1,2}\s|\s(?:but|however)\s|:\s)",
    re.IGNORECASE,
)
_FEWEST_WORDS = 3
#: A fragment of so many words may need the one beside it to say anything.
_STOPS = ".!?;:…\"'”’)]"
_FRAGMENT = 5
_PAIR = 24


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, and in a transcript whose mouth it came from."""

    span: Span
    speaker: str = ""


def units(document: Document) -> tuple[Unit, ...]:
    """The sentences of a document in reading order; in a transcript, the sentences of its turns."""
    if document.kind is Kind.TRANSCRIPT and document.turns:
        found = (
            Unit(document.span(start, end), turn.speaker)
            for turn in document.turns
            for start, end in _sentences(document.text, turn.span.start, turn.span.end)
        )
    else:
        found = (
            Unit(document.span(start, end))
            for start, end in _sentences(document.text, 0, len(document.text))
        )
    return tuple(unit for unit, _ in zip(found, range(_MOST_UNITS), strict=False))


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; at least one, the text itself."""
    return [text[start:end] for start, end in _sentences(text, 0, len(text))] or [text]


def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """The parts of a sentence that state something of their own; empty where it is all one."""
    cuts = [0]
    for turn in _TURN.finditer(text):
        if len(text[cuts[-1] : turn.start()].split()) >= _FEWEST_WORDS:
            cuts.append(turn.start())
    if len(cuts) > 1 and len(text[cuts[-1] :].split()) < _FEWEST_WORDS:
        cuts.pop()
    if len(cuts) == 1:
        return ()
    return tuple(zip(cuts, [*cuts[1:], len(text)], strict=True))


def pairs(document: Document, found: Sequence[Unit]) -> tuple[Unit, ...]:
    """Neighbours on one line of which one is a fragment: "Asked to show ID. Declined."

    In a transcript neighbours are of several mouths or are whole sentences; it has none.
    """
    return tuple(
        Unit(document.span(first.span.start, second.span.end))
        for first, second in pairwise(found)
        if not first.speaker and _belong(document, first.span, second.span)
    )


def _belong(document: Document, first: Span, second: Span) -> bool:
    words = len(first.text.split()), len(second.text.split())
    between = document.text[first.end : second.start]
    return min(words) <= _FRAGMENT and sum(words) <= _PAIR and "\n" not in between


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for first, last in _paragraphs(text, start, end):
        at = first
        for stop in _END.finditer(text, first, last):
            if stop.group()[0] == "." and _ABBREVIATION.search(
                text[max(at, stop.start() - 8) : stop.start()]
            ):
                continue
            yield from _trimmed(text, at, stop.end())
            at = stop.end()
        yield from _trimmed(text, at, last)


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Runs of lines that belong together: a wrapped line goes on with the next one."""
    lines = text[start:end].splitlines(keepends=True)
    goes_on = _wrapped([line.rstrip() for line in lines])
    open_at: int | None = None
    at = start
    for line, on in zip(lines, goes_on, strict=True):
        bare = line.strip()
        if open_at is None and bare and not bare.startswith("#"):
            marker = _BULLET.match(line)
            open_at = at + (marker.end() if marker else 0)
        at += len(line)
        if open_at is not None and not on:
            yield open_at, at
            open_at = None


def _wrapped(lines: Sequence[str]) -> list[bool]:
    """Which lines go on with the next one because its first word no longer fitted.

    That is so in blocks that end like prose and whose every open line is full; notes in curt lines
    end anywhere.
    """
    widest = max(map(len, lines), default=0)
    found = [False] * len(lines)
    for first, last in _blocks(lines):
        breaks = [i for i in range(first, last) if lines[i][-1] not in _STOPS]
        full = [i for i in breaks if _is_full(lines[i], lines[i + 1], widest)]
        if breaks and full == breaks and lines[last][-1] in _STOPS:
            for i in full:
                found[i] = True
    return found


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last line of each run without an empty line, a heading or a bullet inside."""
    first: int | None = None
    for i, line in enumerate([*lines, ""]):
        starts = not line.strip() or line.startswith("#") or _BULLET.match(line)
        if first is not None and starts:
            yield first, i - 1
            first = None
        if first is None and line.strip() and not line.startswith("#"):
            first = i


def _is_full(line: str, following: str, widest: int) -> bool:
    word = following.split(maxsplit=1)[0]
    return len(line) > 55 and len(line) + 1 + len(word) > widest


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence without the space around it; one without words or without end is left out."""
    end = min(end, start + _LONGEST + (len(text[start:end]) - len(text[start:end].lstrip())))
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if any(letter.isalpha() for letter in text[start:end]):
        yield start, end
