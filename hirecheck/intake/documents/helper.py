"""The helper process of `guard`: reads PDFs from its standard input, answers on its output."""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO

from hirecheck.dossier import Quality
from hirecheck.intake.documents.draft import Draft
from hirecheck.intake.documents.pdf import read_pdf
from hirecheck.intake.documents.wire import to_wire
from hirecheck.intake.limits import Limits

__all__ = ["serve"]

_LENGTH = 8


def serve() -> None:
    """Answer requests until the input ends. A request is a JSON line and the document's bytes."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    limited = False
    while line := requests.readline():
        header: dict[str, Any] = json.loads(line)
        limits = Limits(**header["limits"])
        if not limited:
            _limit_memory(limits.max_memory_bytes)
            limited = True
        _answer(answers, _read(requests.read(header["size"]), limits))


def _answer(answers: BinaryIO, draft: Draft) -> None:
    body = to_wire(draft)
    answers.write(len(body).to_bytes(_LENGTH, "big") + body)
    answers.flush()


def _read(data: bytes, limits: Limits) -> Draft:
    try:
        return read_pdf(data, limits)
    # The last boundary: whatever a hostile file raises, the next file must still be read.
    except Exception as error:
        draft = Draft()
        name = type(error).__name__
        draft.worse(
            Quality.FAILED, f"The PDF is damaged ({name}); ask for it again or as a DOCX file."
        )
        return draft


def _limit_memory(most: int) -> None:
    """Ask the system to end this process rather than give it more; not every system can."""
    try:
        import resource  # not on Windows
    except ImportError:
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return
