"""Twice the text costs about twice the time, whatever the text repeats."""

from __future__ import annotations

import time

import pytest

from hirecheck.dossier import Document, Kind
from hirecheck.extract.resume.read import read_resume
from hirecheck.extract.resume.remarks import placeholders

REPEATED = ["(a ", " - ", ", - ", "a@b.co, ", "http://a.co ", "+1 (", "2019 - ", "a | ", "[your ",
            "- ", "A B C D ", "a, ", "in A", "Engineer, "]  # fmt: skip


def _seconds(text: str) -> float:
    document = Document("resume.txt", Kind.RESUME, text)
    started = time.process_time()
    read_resume(document)
    placeholders(document)
    return time.process_time() - started


@pytest.mark.parametrize("heading", ["", "Experience\n", "Skills\n"])
@pytest.mark.parametrize("piece", REPEATED)
def test_time_grows_with_the_text(piece: str, heading: str) -> None:
    short = min(_seconds(heading + piece * (5_000 // len(piece))) for _ in range(2))
    long = min(_seconds(heading + piece * (20_000 // len(piece))) for _ in range(2))
    assert long < 8 * short + 0.05
