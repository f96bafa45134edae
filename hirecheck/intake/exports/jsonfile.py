"""JSON and JSON lines as a stream of records; a file is held whole only while it is small."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from hirecheck.errors import ExportError
from hirecheck.intake.exports.envelope import records_in
from hirecheck.intake.text import decode

__all__ = ["WHOLE_BYTES", "Broken", "json_lines", "json_records"]

#: Up to this size a document is parsed whole, so that envelopes and related records are seen.
WHOLE_BYTES = 64_000_000
_MAX_RECORD = 32_000_000
_CHUNK = 1_000_000
_SPACE = re.compile(r"[\s,]*")
_LIST = re.compile(r"\[\s*\{")


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that could not be read, and why."""

    why: str


def json_records(
    name: str, stream: IO[bytes], whole: int = WHOLE_BYTES
) -> Iterator[dict[str, Any] | Broken]:
    """The records of one JSON document; one of more than `whole` bytes is streamed.

    Raises ExportError where it is none.
    """
    head = stream.read(whole + 1)
    if len(head) <= whole:
        text = decode(head)[0]
        if _is_lines(text):
            yield from json_lines(name, io.BytesIO(text.encode()))
            return
        yield from _records(name, text)
    else:
        yield from _streamed(name, head, stream)


def _is_lines(text: str) -> bool:
    """True where a whole JSON object is followed by another one: JSON lines under another name."""
    if not text.lstrip().startswith("{"):
        return False
    try:
        start = len(text) - len(text.lstrip())
        end = json.JSONDecoder().raw_decode(text, start)[1]
    except (ValueError, RecursionError):
        return False
    return text[end : end + 200].lstrip().startswith("{") and "\n" not in text[start:end]


def _records(name: str, text: str) -> Iterator[dict[str, Any] | Broken]:
    """The records of a text; of one that breaks off or is damaged, those before that place."""
    if not text.strip():
        raise ExportError(name, "is empty; expected JSON.")
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        remedy = "Export it again; it may have been cut off."
        before = list(_before_the_break(text))
        if not before:
            raise ExportError(
                name, f"is not valid JSON ({error.msg}).", place=place, remedy=remedy
            ) from None
        yield from (record for found in before for record in records_in(found))
        yield Broken(f"the JSON ends or is damaged at {place} ({error.msg}); what follows is lost")
    except (ValueError, RecursionError):
        raise ExportError(name, "nests deeper or holds longer numbers than can be read.") from None
    else:
        yield from records_in(whole)


def _before_the_break(text: str) -> Iterator[dict[str, Any]]:
    """The whole objects of the first list of objects."""
    first, decoder = _LIST.search(text[:1_000_000]), json.JSONDecoder()
    at = first.start() + 1 if first else len(text)
    while at < len(text):
        space = _SPACE.match(text, at)
        try:
            value, at = decoder.raw_decode(text, space.end() if space else at)
        except (ValueError, RecursionError):
            return
        if isinstance(value, dict):
            yield value


def json_lines(name: str, stream: IO[bytes]) -> Iterator[dict[str, Any] | Broken]:
    """One record a line; a line that is none becomes a `Broken`, and the next is read."""
    number = 0
    while line := stream.readline(_MAX_RECORD):
        number += 1
        if not line.strip():
            continue
        if not line.endswith(b"\n") and len(line) >= _MAX_RECORD:
            yield Broken(f"line {number} is longer than {_MAX_RECORD:,} bytes")
            while line and not line.endswith(b"\n"):
                line = stream.readline(_MAX_RECORD)
            continue
        yield from _line(number, line)


def _line(number: int, line: bytes) -> Iterator[dict[str, Any] | Broken]:
    try:
        value = json.loads(decode(line)[0].replace("\x00", ""))
    except (ValueError, RecursionError) as error:
        yield Broken(f"line {number} is not JSON ({str(error).partition(':')[0]})")
        return
    if isinstance(value, dict):
        yield from records_in(value)
    else:
        yield Broken(f"line {number} is not a JSON object")


def _streamed(name: str, head: bytes, stream: IO[bytes]) -> Iterator[dict[str, Any] | Broken]:
    """Elements of the first list of objects, one by one, with a bounded buffer."""
    reader = _Buffer(name, head, stream)
    if not reader.find_list():
        limit = WHOLE_BYTES // 1_000_000
        problem = f"is over {limit} MB and has no list of records near its beginning."
        raise ExportError(name, problem, remedy="Export it as JSON lines.")
    while (record := reader.next_record()) is not None:
        if isinstance(record, dict):
            yield from records_in(record)
        elif isinstance(record, Broken):
            yield record
            return


class _Buffer:
    """A sliding window over a long JSON text."""

    def __init__(self, name: str, head: bytes, stream: IO[bytes]) -> None:
        self.name = name
        self.stream = stream
        self.decoder = json.JSONDecoder()
        self.pending = b""
        self.text = ""
        self.at = 0
        self._take(head)

    def _take(self, data: bytes) -> None:
        data = self.pending + data
        text = data.decode("utf-8-sig" if not self.text and not self.at else "utf-8", "ignore")
        # A character cut at the end of a chunk waits for its other half.
        cut = next((n for n in range(1, 4) if data[-n:] and data[-n] >= 0xC0), 0)
        self.pending = data[-cut:] if cut else b""
        if cut:
            text = data[:-cut].decode("utf-8", "replace")
        self.text = self.text[self.at :] + text
        self.at = 0

    def find_list(self) -> bool:
        found = _LIST.search(self.text[:1_000_000])
        self.at = found.start() + 1 if found else 0
        return found is not None

    def next_record(self) -> Any:
        """The next element, None at the end of the list, Broken where the text breaks off."""
        while True:
            space = _SPACE.match(self.text, self.at)
            self.at = space.end() if space else self.at
            if self.text[self.at : self.at + 1] == "]":
                return None
            try:
                value, self.at = self.decoder.raw_decode(self.text, self.at)
                return value
            except (ValueError, RecursionError):
                more = self.stream.read(_CHUNK)
                if not more or len(self.text) - self.at > _MAX_RECORD:
                    return Broken("the file breaks off or is damaged after the records above")
                self._take(more)
