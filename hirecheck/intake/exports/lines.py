"""Lines of a text table in any encoding, one broken line costing no other.

The encoding is judged from the beginning of the file; a later line that does not fit is read as
Windows-1252 and counted, because exports are often glued together from several systems.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import IO

from hirecheck.intake.text import guess_encoding

__all__ = ["MAX_LINE", "TOO_LONG", "Lines"]

MAX_LINE = 16_000_000
#: Stands for a line that was longer; control characters, which every code page has.
TOO_LONG = "\x01\x02line too long\x02\x01"
_SAMPLE = 1_000_000
_MULTIBYTE = ("utf-16", "utf-32", "iso2022", "hz")


class Lines:
    """Iterates over decoded lines, line ends kept; `notes` say what was odd on the way."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._sample = stream.read(_SAMPLE)
        self.encoding = guess_encoding(self._sample)
        self.odd = 0
        self.first_odd = 0
        self.nuls = 0

    @property
    def sample(self) -> str:
        """The beginning of the file, decoded."""
        return self._sample.decode(self.encoding, "replace").lstrip("\ufeff")

    @property
    def empty(self) -> bool:
        """True for a file without a single visible character."""
        return not self.sample.strip()

    @property
    def notes(self) -> list[str]:
        """What a user should know about how the text was read."""
        found = []
        if self.odd:
            found.append(
                f"{self.odd:,} lines are not {self.encoding} (first: line {self.first_odd:,});"
                " they were read as Windows-1252"
            )
        if self.nuls:
            found.append(f"{self.nuls:,} lines hold NUL characters, which were left out")
        return found

    def __iter__(self) -> Iterator[str]:
        if self.encoding.startswith(_MULTIBYTE):
            return self._wide()
        return self._narrow()

    def _narrow(self) -> Iterator[str]:
        """Encodings in which a line feed is one byte."""
        encoding = "utf-8" if self.encoding == "utf-8-sig" else self.encoding
        for number, raw in enumerate(self._raw(), start=1):
            if number == 1:
                raw = raw.removeprefix(codecs.BOM_UTF8)
            try:
                line = raw.decode(encoding)
            except UnicodeDecodeError:
                self.odd += 1
                self.first_odd = self.first_odd or number
                line = raw.decode("cp1252", "replace")
            if "\x00" in line:
                self.nuls += 1
                line = line.replace("\x00", "")
            yield line

    def _raw(self) -> Iterator[bytes]:
        end = b"\r" if b"\n" not in self._sample and b"\r" in self._sample else b"\n"
        kept = self._sample
        start = 0
        while True:
            cut = kept.find(end, start)
            if cut >= 0:
                yield kept[start : cut + 1]
                start = cut + 1
                continue
            more = self._stream.read(_SAMPLE)
            kept, start = kept[start:] + more, 0
            if not more:
                break
            if len(kept) > MAX_LINE and end not in more:
                yield TOO_LONG.encode() + b"\n"
                kept = self._after(end)
        if kept:
            yield kept

    def _after(self, end: bytes) -> bytes:
        """Skip the rest of a line; what was read beyond it."""
        while more := self._stream.read(_SAMPLE):
            if (cut := more.find(end)) >= 0:
                return more[cut + 1 :]
        return b""

    def _wide(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        kept, data = "", self._sample
        while data:
            kept += decoder.decode(data)
            lines = kept.splitlines(keepends=True)
            kept = lines.pop() if lines and not lines[-1].endswith("\n") else ""
            yield from (line.lstrip("\ufeff").replace("\x00", "") for line in lines)
            data = self._stream.read(_SAMPLE)
        if kept:
            yield kept
