"""Resumes beside an export reach their own applicant or nobody, and what is wrong is told."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from hirecheck.engines.attachments import Attachments, matched, open_attachments
from hirecheck.errors import ExportError
from hirecheck.intake.exports.row import ExportRow
from tests.engines.exports import results_in, rows_of, screened, write_export


def folder_of(folder: Path, *names: str) -> Attachments:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return open_attachments(folder)


def row(id: str, *files: str, candidate: str = "", number: int = 1) -> ExportRow:
    return ExportRow(number, id=id, candidate_id=candidate, name=f"Ana {id}", resume_files=files)


def test_everybodys_file_is_called_resume(tmp_path: Path) -> None:
    found = folder_of(tmp_path, "A1/resume.pdf", "A2/resume.pdf", "C3/resume.pdf")
    assert found.member_for(row("A2", "resume.pdf")) == "A2/resume.pdf"
    assert found.member_for(row("9", "resume.pdf", candidate="C3")) == "C3/resume.pdf"
    assert found.member_for(row("A4", "resume.pdf")) == ""


def test_one_file_name_given_by_two_applicants_is_nobodys(tmp_path: Path) -> None:
    rows = [row("A1", "cv.pdf"), row("A2", "cv.pdf", number=2), row("A3", "mine.pdf", number=3)]
    found, notes = matched(folder_of(tmp_path, "cv.pdf", "mine.pdf"), rows)
    assert [found.member_for(each) for each in rows] == ["", "", "mine.pdf"]
    assert "cv.pdf" in " ".join(notes)
    again = [row("A1", "cv.pdf", candidate="C1"), row("A2", "cv.pdf", candidate="C1")]
    found, notes = matched(folder_of(tmp_path, "cv.pdf"), again)
    assert [found.member_for(each) for each in again] == ["cv.pdf", "cv.pdf"]
    assert notes == []


def test_of_several_files_of_one_applicant_the_resume_is_taken(tmp_path: Path) -> None:
    found = folder_of(tmp_path, "A1/cover letter.pdf", "A1/Lebenslauf.docx", "A1/photo.png")
    assert found.member_for(row("A1")) == "A1/Lebenslauf.docx"


def test_names_that_climb_out_find_nothing(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x", encoding="utf-8")
    found = folder_of(tmp_path / "files", "a.txt")
    (tmp_path / "files" / "link.txt").symlink_to(tmp_path / "secret.txt")
    found = open_attachments(tmp_path / "files")
    assert found.member_for(row("1", "../secret.txt")) == ""
    assert found.member_for(row("1", "link.txt")) == ""
    assert matched(found, [row("1", "../secret.txt")])[1] != []


def test_a_damaged_or_locked_member_costs_only_its_resume(tmp_path: Path) -> None:
    archive = tmp_path / "files.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for name in ("A1.txt", "A2.txt", "A3.txt"):
            out.writestr(name, f"Engineer\n{name} likes long walks")
        out.writestr("../../out.txt", "x")
    data = bytearray(archive.read_bytes())
    data[data.index(b"A1.txt likes")] ^= 1  # The checksum is wrong now.
    second = data.rindex(b"PK\x01\x02", 0, data.rindex(b"A2.txt"))
    data[second + 8] |= 1  # The bit that says: with a password.
    archive.write_bytes(bytes(data))
    export = write_export(tmp_path / "in.csv", rows_of(12)[:3])
    summary = screened(export, tmp_path / "out", attachments=archive)
    assert [r["error"] for r in results_in(tmp_path / "out")] == [None, None, None]
    assert summary.failed == 0
    told = " ".join(summary.notes)
    assert "row 1, A1.txt: it is damaged" in told
    assert "row 2, A2.txt: it is locked with a password" in told
    assert "A3" not in told
    assert "A1.txt" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["notes"]
    assert not (tmp_path.parent / "out.txt").exists()


def test_what_are_no_attachments_is_told(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("no archive", encoding="utf-8")
    for name in ("text.zip", "none"):
        with pytest.raises(ExportError, match="Give a folder or a"):
            open_attachments(tmp_path / name)
