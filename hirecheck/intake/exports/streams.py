"""Bytes of an export, unpacked on the way; a file that breaks off ends there and says so."""

from __future__ import annotations

import io
import os
import zlib
from pathlib import Path
from typing import IO

from hirecheck.errors import ExportError

__all__ = ["Source", "open_source"]

_CHUNK = 262_144
_GZIP = b"\x1f\x8b"


class Source:
    """A byte stream and, once it is read, why it ended too early (empty if it did not)."""

    def __init__(self, stream: IO[bytes], packed: IO[bytes], unpacked: _Unpacked | None) -> None:
        self.stream = stream
        self._packed = packed
        self._unpacked = unpacked
        self._size = os.fstat(packed.fileno()).st_size

    @property
    def share(self) -> float:
        """How much of the file has been read, 0 to 1; 0 once it is closed."""
        if self._packed.closed or not self._size:
            return 0.0
        return min(1.0, self._packed.tell() / self._size)

    @property
    def broken(self) -> str:
        """What is wrong with the compressed file, as far as it was read."""
        return self._unpacked.broken if self._unpacked else ""

    def close(self) -> None:
        """Close the file."""
        self.stream.close()
        if self._unpacked:
            self._unpacked.close()

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Unpacked(io.RawIOBase):
    """A gzip stream of any number of members that gives all it can before it breaks."""

    def __init__(self, packed: IO[bytes]) -> None:
        self.broken = ""
        self._packed = packed
        self._unpack = zlib.decompressobj(wbits=31)
        self._ready = b""
        self._started = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]  # the buffer protocol of RawIOBase
        while not self._ready and not self.broken:
            data = self._unpack.unconsumed_tail or self._packed.read(_CHUNK)
            if not data:
                self._end()
                break
            self._started = True
            self._take(data, len(view))
        part = self._ready[: len(view)]
        view[: len(part)] = part
        self._ready = self._ready[len(part) :]
        return len(part)

    def _take(self, data: bytes, size: int) -> None:
        try:
            self._ready = self._unpack.decompress(data, max(size, _CHUNK))
        except zlib.error:
            self.broken = "the gzip file is damaged here; what follows was not read"
            return
        if self._unpack.eof:
            rest = self._unpack.unused_data.lstrip(b"\x00")
            self._started = bool(rest)
            self._unpack = zlib.decompressobj(wbits=31)
            if rest:
                more = self._unpack.decompress(rest, _CHUNK) if rest[:2] == _GZIP else b""
                self._ready += more

    def _end(self) -> None:
        if self._started and not self._unpack.eof:
            self.broken = "the gzip file breaks off here, so rows are missing; get it again"

    def close(self) -> None:
        self._packed.close()
        super().close()


def open_source(path: Path) -> Source:
    """Open a plain or gzip file. Raises ExportError where it cannot be opened."""
    if path.is_dir():
        problem = "is a folder; an export is one file."
        raise ExportError(str(path), problem, remedy="Give the file, or score the folder.")
    try:
        packed = path.open("rb")
    except OSError as error:
        problem = f"cannot be opened ({error.strerror})."
        raise ExportError(str(path), problem, remedy="Check the path.") from None
    if packed.read(2) != _GZIP:
        packed.seek(0)
        return Source(packed, packed, None)
    packed.seek(0)
    unpacked = _Unpacked(packed)
    return Source(io.BufferedReader(unpacked, _CHUNK), packed, unpacked)
