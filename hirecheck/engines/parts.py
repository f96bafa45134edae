"""Files that are whole or not there: how a run survives being killed at any moment."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from hirecheck.errors import ExportError

__all__ = ["WorkFolder", "write_whole"]


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


class WorkFolder:
    """The unfinished part of a run, beside its outputs.

    A part is a numbered JSONL file that appears in one step. `plan` describes the input and the
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
        return self.folder / f"{kind}-{number:06d}.jsonl"

    def has(self, kind: str, number: int) -> bool:
        """True when that part was finished, in this run or an earlier one."""
        return self.path(kind, number).exists()

    def write(self, kind: str, number: int, rows: Iterable[dict[str, Any]]) -> None:
        """Finish a part."""
        lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
        write_whole(self.path(kind, number), "".join(f"{line}\n" for line in lines).encode())

    def read(self, kind: str, number: int) -> Iterator[dict[str, Any]]:
        """The rows of a finished part."""
        with self.path(kind, number).open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)

    def remove(self) -> None:
        """Forget the unfinished part, once the outputs are whole."""
        shutil.rmtree(self.folder, ignore_errors=True)
