"""Who said what and when: WebVTT, SRT, and the text exports of Zoom, Teams, Meet and Otter.

Every turn's span is the spoken words in the file's own text. Sources of the shapes: the W3C WebVTT
specification for cues and voice tags; exports as the meeting services write them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from hirecheck.dossier import Turn
from hirecheck.nouns.spans import Span

__all__ = ["is_conversation", "read_turns", "seconds_of", "troubles"]

_CLOCK = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_TIME = re.compile(r"\d{1,6}(?::\d{1,2}){0,2}(?:[.,]\d{1,9})?")
_CUE = re.compile(rf"\s*({_CLOCK})\s*(?:-->|,)\s*({_CLOCK})(?:\s.*)?$")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,100})>")
_TAG = re.compile(r"</?[a-zA-Z][^>]{0,100}>|<\d[\d:.]*>")
#: A label: up to six words that begin like a name, before a colon.
_LABEL = r"[^\W\d_a-z][^:\n<>\[\]()]{0,48}?(?:\s*\([^()\n]{1,20}\))?"
_SPOKEN = re.compile(
    rf"\s*(?:[\[(]?({_CLOCK})[\])]?\s*(?:-\s*)?(?:From\s+)?)?[*_>]*\[?({_LABEL})\]?[*_]*"
    rf"(?:\s*[\[(]({_CLOCK})[\])])?\s*:[*_]*(?:\s+|$)"
)
#: "Alice Johnson   09:01" on its own line; the words follow below (Teams, Otter, Zoom).
_HEADED = re.compile(
    rf"\s*[*_#]*\[?({_LABEL})\]?[*_]*\s+[\[(]?({_CLOCK})(?:\s*[AaPp][Mm])?[\])]?\s*$"
)
_TIMED_HEAD = re.compile(rf"\s*[\[(]?({_CLOCK})[\])]?\s+[*_]*({_LABEL})[*_]*\s*:?\s*$")
_ALONE = re.compile(rf"\s*[\[(]?{_CLOCK}[\])]?\s*$")
_PRONOUNS = re.compile(r"\s*\(\s*\w{1,6}(?:\s*/\s*\w{1,6})+\s*\)\s*$")
_ADDRESSEE = re.compile(r"\s+(?:to|an|à)\s+(?:everyone|all|hosts?|panelists)\b.*$", re.IGNORECASE)
_ROLES = re.compile(
    r"(?:q|a|interviewer|interviewee|candidate|applicant|recruiter|host|hiring manager|engineer"
    r"|speaker ?\w{1,2}|moderator|panel(?:ist)?)\W*\d*",
    re.IGNORECASE,
)
_MAX_LINE = 20_000
#: Seconds by which speakers cut in on each other.
_SLACK = 5.0


@dataclass(slots=True)
class _Open:
    """A turn that is still growing."""

    speaker: str
    begin: float | None
    start: int
    end: int
    until: float | None = None


def read_turns(name: str, text: str) -> tuple[Turn, ...]:
    """The turns of a transcript in file order; empty where the text is not one."""
    if any(_CUE.match(line) for _, line in _lines(text[:20_000])):
        return _cue_turns(name, text)
    headed = _headed(name, text)
    spoken = _labelled(name, text)
    return headed if len(headed) > len(spoken) else spoken


def troubles(text: str, turns: tuple[Turn, ...]) -> str:
    """What is wrong with WebVTT or SRT as a whole, in words; empty where nothing is.

    Plain shapes have no end to miss, and clocks of twelve hours that begin anew.
    """
    if "-->" not in text:
        return ""
    found = []
    last = text.rstrip().rpartition("\n")[2]
    open_tag = "</v>" in text and "<v" in last and "</v>" not in last
    if open_tag or "-->" in last or last.strip().isdigit() or last.count("<") > last.count(">"):
        found.append("ends in the middle of a turn; ask for the whole file")
    begins = [turn.start for turn in turns if turn.start is not None]
    back = sum(1 for before, after in pairwise(begins) if after < before - _SLACK)
    if back:
        found.append(f"times run backwards {back} time(s); delays there are left out")
    return "; ".join(found)


def is_conversation(turns: tuple[Turn, ...]) -> bool:
    """True when turns look like people taking turns, and not like a form with labels."""
    labels = Counter(turn.speaker for turn in turns)
    if len(labels) < 2:
        return False
    if any(turn.start is not None for turn in turns):
        return True
    if sum(1 for label in labels if _ROLES.fullmatch(label)) >= 2:
        return True
    return len(turns) >= 4 and len(labels) <= len(turns) / 2


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, line.rstrip("\r\n")[:_MAX_LINE]
        at += len(line)


def seconds_of(clock: str | None) -> float | None:
    """Seconds of `1:02:03.5`, `02:03` or `3,5`; None for anything else."""
    if not clock or not _TIME.fullmatch(clock):
        return None
    total = 0.0
    for part in clock.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def _speaker(label: str) -> str:
    label = _ADDRESSEE.sub("", _PRONOUNS.sub("", label.strip(" \t*_[]>")))
    return " ".join(label.split())


def _is_label(label: str) -> bool:
    return 0 < len(label.split()) <= 6


def _turn(name: str, text: str, found: _Open) -> Turn | None:
    words = text[found.start : found.end]
    start = found.start + len(words) - len(words.lstrip())
    end = found.start + len(words.rstrip())
    if start >= end:
        return None
    span = Span(name, start, end, text[start:end])
    until = found.until
    if until is not None and found.begin is not None and until < found.begin:
        until = None
    return Turn(found.speaker, span, found.begin, until)


def _closed(name: str, text: str, turns: list[_Open]) -> tuple[Turn, ...]:
    return tuple(turn for found in turns if (turn := _turn(name, text, found)) is not None)


def _cue_turns(name: str, text: str) -> tuple[Turn, ...]:
    """Cues of WebVTT and SRT: a line of times, then the words until the next cue or blank line."""
    turns: list[_Open] = []
    begin = until = None
    speaker, inside, fresh = "", False, True
    tagged = _VOICE.search(text) is not None
    lines = list(_lines(text))
    for place, (at, line) in enumerate(lines):
        if cue := _CUE.match(line):
            begin, until, inside, fresh = seconds_of(cue[1]), seconds_of(cue[2]), True, True
        elif not line.strip():
            inside = False
        elif inside and not _is_counter(line, lines, place):
            for said, start, end in _voices(line, speaker, tagged):
                if said != speaker or fresh:
                    turns.append(_Open(said, begin, at + start, at + end, until))
                turns[-1].end, speaker, fresh = at + end, said, False
    return _closed(name, text, turns)


def _is_counter(line: str, lines: list[tuple[int, str]], place: int) -> bool:
    """A cue's number directly above its times belongs to the next cue."""
    below = lines[place + 1][1] if place + 1 < len(lines) else ""
    return len(line) < 60 and " " not in line.strip() and _CUE.match(below) is not None


def _voices(line: str, speaker: str, tagged: bool) -> Iterator[tuple[str, int, int]]:
    """The speakers of one line of a cue, each with the place of the words inside the line."""
    tags = list(_VOICE.finditer(line))
    if tags:
        ends = [tag.start() for tag in tags[1:]] + [len(line)]
        for tag, end in zip(tags, ends, strict=True):
            yield _speaker(tag[1]), *_untagged(line, tag.end(), end)
        return
    spoken = None if tagged else _SPOKEN.match(line)
    if spoken and _is_label(spoken[2]):
        yield _speaker(spoken[2]), spoken.end(), len(line)
    else:
        yield speaker, *_untagged(line, 0, len(line))


def _untagged(line: str, start: int, end: int) -> tuple[int, int]:
    """Without the tags at either end."""
    while tag := _TAG.match(line, start, end):
        start = tag.end()
    closing = line.rfind("</", start, end)
    if closing >= 0 and _TAG.fullmatch(line[closing:end].rstrip()):
        end = closing
    return start, end


def _labelled(name: str, text: str) -> tuple[Turn, ...]:
    """`Name: words`, with or without a time; lines without a label go on with the turn above."""
    turns: list[_Open] = []
    clock: float | None = None
    for at, line in _lines(text):
        found = _SPOKEN.match(line)
        if found and _is_label(found[2]):
            begin = seconds_of(found[1] or found[3])
            begin, clock = (clock, None) if begin is None else (begin, None)
            turns.append(_Open(_speaker(found[2]), begin, at + found.end(), at + len(line)))
        elif _ALONE.match(line):
            clock = seconds_of(line.strip(" \t[]()"))
        elif turns and line.strip():
            turns[-1].end = at + len(line)
    return _closed(name, text, turns)


def _headed(name: str, text: str) -> tuple[Turn, ...]:
    """A line with a name and a time, the words below it."""
    turns: list[_Open] = []
    for at, line in _lines(text):
        head = _HEADED.match(line)
        label, clock = (head[1], head[2]) if head else ("", "")
        if not head and (head := _TIMED_HEAD.match(line)):
            label, clock = head[2], head[1]
        if head and _is_label(label):
            start = at + len(line)
            turns.append(_Open(_speaker(label), seconds_of(clock), start, start))
        elif turns and line.strip():
            turns[-1].end = at + len(line)
    return _closed(name, text, turns)
