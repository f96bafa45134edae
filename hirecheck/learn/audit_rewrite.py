"""Replaces words throughout a dossier, so that every span still points at its own text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Any

from hirecheck.dossier import Document, Dossier, Line
from hirecheck.nouns.spans import Span

__all__ = ["Edit", "Edited", "Rewriter", "rewrite"]

#: Fields whose strings are no words: digests, identifiers, and paths into a file.
_NOT_WORDS = frozenset({"sha256", "fingerprint", "phash", "document_id", "path", "zone"})


@dataclass(frozen=True, slots=True)
class Edit:
    """`text[start:end]` becomes `new`."""

    start: int
    end: int
    new: str


Finder = Callable[[str], list[Edit]]


@dataclass(frozen=True)
class Edited:
    """A text before and after its edits, which are in order and do not overlap."""

    old: str
    edits: tuple[Edit, ...]

    @cached_property
    def text(self) -> str:
        """The new text."""
        parts, place = [], 0
        for edit in self.edits:
            parts += [self.old[place : edit.start], edit.new]
            place = edit.end
        return "".join((*parts, self.old[place:]))

    def start(self, offset: int) -> int:
        """Where a span that began at `offset` begins now."""
        return self._moved(offset, at_end=False)

    def end(self, offset: int) -> int:
        """Where a span that ended at `offset` ends now."""
        return self._moved(offset, at_end=True)

    @cached_property
    def _starts(self) -> list[int]:
        return [edit.start for edit in self.edits]

    @cached_property
    def _shifts(self) -> list[int]:
        """How far text moves that stands behind the first n edits."""
        shifts = [0]
        for edit in self.edits:
            shifts.append(shifts[-1] + len(edit.new) - (edit.end - edit.start))
        return shifts

    def _moved(self, offset: int, *, at_end: bool) -> int:
        behind = bisect_right(self._starts, offset - at_end)
        if behind and offset < self.edits[behind - 1].end + at_end:
            edit = self.edits[behind - 1]
            begin = edit.start + self._shifts[behind - 1]
            return begin + len(edit.new) if at_end else begin
        return offset + self._shifts[behind]


def rewrite(dossier: Dossier, find: Finder) -> Dossier:
    """The dossier that intake would have made, had the packet held the other words."""
    return Rewriter(dossier, find).dossier()


class Rewriter:
    """Walks the frozen values of one dossier and makes them anew."""

    def __init__(self, dossier: Dossier, find: Finder) -> None:
        self._dossier = dossier
        self._find = find
        self._texts = {d.name: self._edited(d.text) for d in dossier.documents}

    def dossier(self) -> Dossier:
        """The whole dossier with its words replaced; its id stays."""
        documents = tuple(self._document(d) for d in self._dossier.documents)
        entries = {path: self._value(entry) for path, entry in self._dossier.entries.items()}
        inputs = {self._words(name): digest for name, digest in self._dossier.inputs.items()}
        return replace(self._dossier, documents=documents, entries=entries, inputs=inputs)

    def _document(self, document: Document) -> Document:
        edited = self._texts[document.name]
        made: Document = self._frozen(document)
        lines = tuple(_line(line, edited) for line in document.lines)
        return replace(made, text=edited.text, lines=lines)

    def _edited(self, text: str) -> Edited:
        return Edited(text, tuple(self._find(text)))

    def _words(self, text: str) -> str:
        return self._edited(text).text

    def _value(self, value: Any) -> Any:
        if isinstance(value, Span):
            return self._span(value)
        if isinstance(value, str) and not isinstance(value, Enum):
            return self._words(value)
        if isinstance(value, tuple | list):
            return type(value)(self._value(item) for item in value)
        if isinstance(value, Mapping):
            return {self._key(key): self._value(item) for key, item in value.items()}
        return self._frozen(value) if is_dataclass(value) else value

    def _key(self, key: Any) -> Any:
        """Keys are names of fields, unless they are domains or addresses."""
        return self._words(key) if isinstance(key, str) and ("." in key or "@" in key) else key

    def _frozen(self, value: Any) -> Any:
        skipped = _NOT_WORDS | {"lines", "text"} if isinstance(value, Document) else _NOT_WORDS
        made = {
            f.name: self._value(getattr(value, f.name))
            for f in fields(value)
            if f.name not in skipped
        }
        return replace(value, **made)

    def _span(self, span: Span) -> Span:
        edited = self._texts.get(span.document)
        name = self._words(span.document)
        if edited is None or edited.old[span.start : span.end] != span.text:
            return replace(span, document=name, text=self._words(span.text))
        start, end = edited.start(span.start), edited.end(span.end)
        return replace(span, document=name, start=start, end=end, text=edited.text[start:end])


def _line(line: Line, edited: Edited) -> Line:
    return replace(line, start=edited.start(line.start), end=edited.end(line.end))
