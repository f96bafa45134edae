"""PDFs are read in a process of their own, so that none can hang or crash the caller.

A file of three kilobytes can make PDFium fill all memory (forms that show forms that show forms),
and nothing inside a process can stop it. The helper process is started at the first PDF, lives for
many, has a ceiling on its memory, and is replaced when a file ends it.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict

from hirecheck.dossier import Quality
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.documents.wire import from_wire
from hirecheck.intake.limits import Limits

__all__ = ["Guard", "read_guarded"]

_START = "from hirecheck.intake.documents.helper import serve; serve()"
_GRACE = 3.0  # seconds on top of the limit that the helper keeps by itself
_PER_HELPER = 2000  # documents, after which a fresh helper starts
_TOO_LONG = "Reading the PDF took longer than {0:g} seconds and was stopped; ask for a simpler one."
_ENDED = "The PDF cannot be read within the memory allowed, or is damaged; ask for a simpler one."
_LENGTH = 8


class _Helper:
    """One helper process and the pipe to it."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self.done = 0
        # -P: the working folder may hold an applicant's files, one of them named like a module.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(p or os.getcwd() for p in sys.path)},
        )

    def ask(self, data: bytes, limits: Limits) -> bytes | None:
        """The answer to one document; None when the helper ended or was ended."""
        self.done += 1
        allowed = limits.seconds_per_document + _GRACE
        timer = threading.Timer(allowed, self._process.kill)
        timer.start()
        try:
            return self._exchange(data, limits)
        except OSError:
            return None
        finally:
            timer.cancel()

    def _exchange(self, data: bytes, limits: Limits) -> bytes | None:
        pipe, answers = self._process.stdin, self._process.stdout
        if pipe is None or answers is None:
            return None
        header = json.dumps({"size": len(data), "limits": asdict(limits)}).encode()
        pipe.write(header + b"\n" + data)
        pipe.flush()
        size = int.from_bytes(answers.read(_LENGTH), "big")
        answer = answers.read(size) if size else b""
        return answer if size and len(answer) == size else None

    def close(self) -> None:
        """End the process."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Guard:
    """Hands PDFs to the helper of this process, one at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._helper: _Helper | None = None

    def read(self, data: bytes, limits: Limits) -> Draft:
        """The draft that the helper makes, or one that says why there is none."""
        with self._lock:
            start = time.monotonic()
            helper = self._current()
            answer = helper.ask(data, limits)
            if answer is None:
                self.close()
        if answer is None:
            late = time.monotonic() - start > limits.seconds_per_document
            return _failed(_TOO_LONG.format(limits.seconds_per_document) if late else _ENDED)
        try:
            return from_wire(answer)
        except (ValueError, KeyError, TypeError):
            return _failed(_ENDED)

    def _current(self) -> _Helper:
        helper = self._helper
        if helper is not None and helper.owner != os.getpid():
            helper = None  # a fork: the helper and its pipe belong to the parent
        if helper is not None and helper.done >= _PER_HELPER:
            helper.close()
            helper = None
        self._helper = helper = helper or _Helper()
        return helper

    def close(self) -> None:
        """End the helper, if there is one and it is ours."""
        helper, self._helper = self._helper, None
        if helper is not None and helper.owner == os.getpid():
            helper.close()


_GUARD = Guard()
atexit.register(_GUARD.close)


def read_guarded(data: bytes, limits: Limits) -> Draft:
    """Read a PDF in the helper process; never takes much longer than the limits allow."""
    try:
        return _GUARD.read(data, limits)
    except OSError:
        return _failed("No process could be started to read the PDF; free some memory.")


def _failed(why: str) -> Draft:
    draft = Draft()
    draft.worse(Quality.FAILED, why)
    return draft
