"""Text is read in the encoding that it was written in."""

from __future__ import annotations

import pytest

from hirecheck.intake.text import decode, looks_binary

WORDS = "Zoë Müller, naïve café\r\nsecond line"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_common_encodings_are_recognised(encoding: str) -> None:
    data = WORDS.encode(encoding)
    assert decode(data)[0] == WORDS
    assert not looks_binary(data)


def test_bytes_that_are_no_text_are_known() -> None:
    assert looks_binary(bytes(range(256)) * 4)
    assert looks_binary(b"%PDF\x00\x00\x00\x00rubbish")
    assert not looks_binary(b"")
    assert decode(b"caf\xc3") == ("caf\xc3".encode("latin-1").decode("cp1252"), "cp1252")
