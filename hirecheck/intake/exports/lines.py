"""Lines of a text table in any encoding, one broken line costing no other.

The encoding is judged from the beginning of the file; a later line that does not fit is read as
Windows-1252, or as UTF-8 in a file of a western code page, and counted, because exports are often
glued together from several systems.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import IO

from hirecheck.intake.text import guess_encoding
from hirecheck.report.words import count

__all__ = ["MAX_LINE", "TOO_LONG", "Lines"]

MAX_LINE = 16_000_000
#: Stands for a line that was longer; control characters, which every code page has.
TOO_LONG = "\x01\x02line too long\x02\x01"
_SAMPLE = 1_000_000
#: Code pages whose letters beyond ASCII are hardly ever UTF-8 by chance.
_WESTERN = frozenset({"cp1252", "cp1250", "latin-1", "iso8859-1", "iso8859-15", "iso8859-2"})
_MULTIBYTE = ("utf-16", "utf-32", "iso2022", "hz")


class Lines:
    """Iterates over decoded lines, line ends kept; `notes` say what was odd on the way."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._sample = stream.read(_SAMPLE)
        self.encoding = guess_encoding(self._sample)
        self.odd = 0
        self.first_odd = 0
        self._other = "UTF-8" if self.encoding in _WESTERN else "Windows-1252"
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
                f"{count(self.odd, 'line is', 'lines are')} not {self.encoding} (first: line"
                f" {self.first_odd:,}) and read as {self._other}"
            )
        if self.nuls:
            found.append(f"NUL characters in {count(self.nuls, 'line')} were left out")
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
                if encoding in _WESTERN and _is_utf8(raw):
                    line = self._odd(number, raw, "utf-8")
                else:
                    line = raw.decode(encoding)
            except UnicodeDecodeError:
                line = self._odd(number, raw, "cp1252")
            if "\x00" in line:
                self.nuls += 1
                line = line.replace("\x00", "")
            yield line

    def _odd(self, number: int, raw: bytes, encoding: str) -> str:
        self.odd += 1
        self.first_odd = self.first_odd or number
        return raw.decode(encoding, "replace")

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


def _is_utf8(line: bytes) -> bool:
    """True for letters beyond ASCII that are whole characters of UTF-8."""
    if line.isascii():
        return False
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
