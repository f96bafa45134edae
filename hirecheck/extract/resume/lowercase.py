"""Resumes set all in small letters: read as if words began with capitals, reported as written."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from hirecheck.dossier import Document
from hirecheck.extract.resume.values import ResumeRead, Value
from hirecheck.nouns.spans import Span

__all__ = ["as_written", "capitalised", "is_small"]

_FEW = 0.012  # of all letters: headings, acronyms, a stray capital
_LEAST = 200
_WORD = re.compile(r"(?<![\w@./:-])[^\W\d_][^\W_]*(?![\w@]|\.\w|://)")
_SMALL_WORDS = frozenset(
    "a an and as at by for from in into of on or the to with und der die das für von zu im in de "
    "du des la le les et en à aux del los las y di da do dos das e il lo van het een".split()
)
_T = TypeVar("_T")


def is_small(text: str) -> bool:
    """True for a text of some length with next to no capitals."""
    capitals = sum(map(str.isupper, text))
    small = sum(map(str.islower, text))
    return small >= _LEAST and capitals < _FEW * small


def capitalised(document: Document) -> Document:
    """The document with a capital at the start of each word but small words and addresses; every
    character stays at its place.
    """
    lines = [_line(line) for line in document.text.split("\n")]
    return replace(document, text="\n".join(lines))


def _line(line: str) -> str:
    if len(line.split()) > 12:  # prose keeps its form: one capital at most
        return line
    return _WORD.sub(lambda m: _capital(m.group()), line)


def _capital(word: str) -> str:
    first = word[0].upper()
    return word if word in _SMALL_WORDS or len(first) > 1 else first + word[1:]


def as_written(read: ResumeRead, document: Document) -> ResumeRead:
    """The reading with every text as it stands in the document."""
    return _restored(read, document)


def _restored(thing: _T, document: Document) -> _T:
    found: Any = thing
    if isinstance(thing, Span):
        found = replace(thing, text=document.text[thing.start : thing.end])
    elif isinstance(thing, tuple):
        found = tuple(_restored(item, document) for item in thing)
    elif is_dataclass(thing) and not isinstance(thing, type):
        changed = {f.name: _restored(getattr(thing, f.name), document) for f in fields(thing)}
        found = replace(thing, **changed)
        if isinstance(thing, Value):
            found = replace(found, text=thing.text.lower())
    return found  # type: ignore[no-any-return]  # the same type, field by field
