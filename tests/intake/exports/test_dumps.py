"""Folders of tables that name each other by their ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from hirecheck.errors import ExportError
from hirecheck.intake.exports.export import open_export

TABLES = {
    "candidates": "id,first_name,last_name\n1,Ana,Reyes\n2,Bo,Lind\n",
    "applications": "id,candidate_id,job_id,applied_at\n91,1,7,2025-02-01\n92,1,8,2025-03-01\n"
    "93,2,7,2025-04-01\n",
    "job": "id,name\n7,Developer\n8,Operator\n",
    "email_address": "candidate_id,_synced,value\n1,x,ana@post.example\n2,x,bo@post.example\n",
    "phone_numbers": "candidate_id,type,value\n1,mobile,+1 512 555 0143\n",
    "attachments": "application_id,filename,type\n93,bo.pdf,resume\n",
    "misc": "a,b\n1,2\n",
}


def _dump(folder: Path, **changed: str) -> Path:
    for name, text in {**TABLES, **changed}.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def test_tables_are_joined_by_their_ids(tmp_path: Path) -> None:
    rows = list(open_export(_dump(tmp_path)).rows())
    assert [(r.id, r.candidate_id, r.name, r.job) for r in rows] == [
        ("91", "1", "Ana Reyes", "Developer"),
        ("92", "1", "Ana Reyes", "Operator"),
        ("93", "2", "Bo Lind", "Developer"),
    ]
    assert [r.emails for r in rows] == [("ana@post.example",)] * 2 + [("bo@post.example",)]
    assert rows[0].phones == ("+1 512 555 0143",)
    assert [r.resume_files for r in rows] == [(), (), ("bo.pdf",)]
    assert [r.row for r in rows] == [1, 2, 3]


def test_a_table_that_belongs_to_nobody_is_named(tmp_path: Path) -> None:
    assert any("misc" in note for note in open_export(_dump(tmp_path)).notes)


def test_contacts_are_reached_by_the_contact_that_both_name(tmp_path: Path) -> None:
    (tmp_path / "opportunity.csv").write_text(
        "id,contact,name\no1,c9,Ana Reyes\n", encoding="utf-8"
    )
    text = "contact_id,email\nc9,ana@post.example\nc8,other@post.example\n"
    (tmp_path / "contact_email.csv").write_text(text, encoding="utf-8")
    (row,) = open_export(tmp_path).rows()
    assert (row.id, row.emails) == ("o1", ("ana@post.example",))


def test_a_folder_of_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    with pytest.raises(ExportError, match="candidates or opportunities"):
        open_export(tmp_path)
