"""Files that are whole or not there: how a run survives being killed at any moment."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from hirecheck.errors import ExportError

try:
    import fcntl
except ImportError:  # Windows has none; there two runs in one folder are for the user to avoid.
    fcntl = None  # type: ignore[assignment]

__all__ = ["WorkFolder", "alone_in", "as_line", "room_in", "write_whole"]

#: One JSON value as one line, whatever is in its strings.
as_line = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either the old one or the whole new one, even after a crash."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise ExportError(
            str(path),
            f"cannot be written ({error.strerror}).",
            remedy="Free some space or choose another --output; nothing half-written was kept.",
        ) from error


@contextmanager
def room_in(folder: Path) -> Iterator[None]:
    """Say plainly when work cannot go on in a folder: a full disk, a lost mount, a quota."""
    try:
        yield
    except (OSError, duckdb.Error) as error:
        why = getattr(error, "strerror", None) or str(error).splitlines()[0][:200]
        raise ExportError(
            str(folder),
            f"cannot be worked in ({why}).",
            remedy="Free some space; the same command then goes on where it was, and nothing "
            "half-written was put in place of a result.",
        ) from error


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep a second run out of a folder while this one works in it. The system lets go of it when
    this process ends, however that happens. Raises ExportError.
    """
    if fcntl is None:
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(held)
        raise ExportError(
            str(folder),
            "is being written by another run.",
            remedy="Wait until it has ended, or choose another --output.",
        ) from error
    except OSError:
        pass  # A file system without locks, such as some network shares.
    try:
        yield
    finally:
        os.close(held)


class WorkFolder:
    """The unfinished part of a run, beside its outputs.

    A part is a numbered file of lines that appears in one step. `plan` describes the input and the
    settings; a folder left by another plan is emptied, one left by the same plan is gone on with.
    """

    def __init__(self, folder: Path, plan: dict[str, Any]) -> None:
        self.folder = folder
        wanted = json.dumps(plan, sort_keys=True).encode()
        known = folder / "plan.json"
        if folder.exists() and (not known.exists() or known.read_bytes() != wanted):
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        if not known.exists():
            write_whole(known, wanted)

    def path(self, kind: str, number: int) -> Path:
        """Where part `number` of a kind lies."""
        return self.folder / f"{kind}-{number:06d}"

    def has(self, kind: str, number: int) -> bool:
        """True when that part was finished, in this run or an earlier one."""
        return self.path(kind, number).exists()

    def write(self, kind: str, number: int, lines: Iterable[str]) -> None:
        """Finish a part."""
        write_whole(self.path(kind, number), "".join(f"{line}\n" for line in lines).encode())

    def lines(self, kind: str, number: int) -> Iterator[str]:
        """The lines of a finished part."""
        with self.path(kind, number).open(encoding="utf-8", newline="\n") as lines:
            yield from lines

    def remove(self) -> None:
        """Forget the unfinished part, once the outputs are whole."""
        shutil.rmtree(self.folder, ignore_errors=True)
