"""Exports that are glued together, cut off or locked: what can be read is, and the rest is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hirecheck.errors import ExportError
from hirecheck.intake.exports.export import Export, open_export
from hirecheck.intake.exports.row import ExportRow

HEAD = "Application ID,Candidate Name,Email"


def opened(folder: Path, content: bytes, name: str = "export.csv") -> Export:
    path = folder / name
    path.write_bytes(content)
    return open_export(path)


def read(export: Export) -> tuple[list[ExportRow], str]:
    rows = list(export.rows())
    return rows, " ".join(export.notes)


def test_a_header_in_the_middle_is_nobody(tmp_path: Path) -> None:
    text = f"{HEAD}\nA1,Ana Reyes,ana@post.example\n{HEAD}\nA2,Rui Costa,rui@post.example\n{HEAD}\n"
    rows, notes = read(opened(tmp_path, text.encode()))
    assert [row.name for row in rows] == ["Ana Reyes", "Rui Costa"]
    assert [row.row for row in rows] == [1, 2]
    assert "the header is repeated; 2 rows were left out" in notes


def test_a_line_of_utf_8_in_a_file_of_a_code_page(tmp_path: Path) -> None:
    lines = [HEAD.encode(), "A1,José Müller,a@post.example".encode()]
    lines += [f"A{n},Zoë Jürgens,z{n}@post.example".encode("cp1252") for n in (2, 3, 4)]
    rows, notes = read(opened(tmp_path, b"\n".join(lines)))
    assert [row.name for row in rows] == ["José Müller", *["Zoë Jürgens"] * 3]
    assert "line 2" in notes
    assert "UTF-8" in notes


@pytest.mark.parametrize("outer", ["[{}", '{{"candidates": [{}'])
def test_json_that_breaks_off_keeps_what_stands_before(tmp_path: Path, outer: str) -> None:
    records = [{"id": f"a{n}", "name": f"Ana Reyes {n}", "email": "a@p.example"} for n in range(9)]
    text = outer.format(json.dumps(records)[1:-40])
    rows, _ = read(opened(tmp_path, text.encode(), "export.json"))
    assert [row.id for row in rows[:-1]] == [f"a{n}" for n in range(8)]
    assert "line 1, column" in rows[-1].error
    assert "what follows is lost" in rows[-1].error


def test_json_that_breaks_off_in_its_first_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"line 1, column .*cut off"):
        read(opened(tmp_path, b'[{"id": "a1", "name": "Ana', "export.json"))


def test_a_workbook_with_a_password_is_told(tmp_path: Path) -> None:
    # An OLE file as MS-OFFCRYPTO describes it: its directory names the stream.
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000)
    locked = ole + "EncryptedPackage".encode("utf-16-le") + bytes(3_000)
    with pytest.raises(ExportError, match="locked with a password"):
        opened(tmp_path, locked, "export.xlsx")


def test_a_damaged_beginning_of_a_gzip_file_is_not_called_empty(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="damaged"):
        opened(tmp_path, b"\x1f\x8b" + b"abc" * 90, "export.csv.gz")


def test_half_a_parquet_file_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Write it again"):
        opened(tmp_path, b"PAR1" + bytes(900), "export.parquet")
