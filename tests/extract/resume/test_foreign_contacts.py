"""Whose mailbox stands in a resume, however the name's letters are spelled in it."""

from __future__ import annotations

import pytest

from hirecheck.dossier import Document, Kind
from hirecheck.extract.resume.read import read_resume
from hirecheck.extract.resume.remarks import foreign_contacts


def others(name: str, address: str) -> list[str]:
    text = (
        f"{name}\nDevOps Engineer\n{address}\n\nExperience\nEngineer, Larkfield Ltd\n2019 - 2024\n"
    )
    document = Document("resume.txt", Kind.RESUME, text)
    return [span.text for span in foreign_contacts(document, read_resume(document))]


@pytest.mark.parametrize(
    ("name", "local"),
    [
        ("Jörg Weißmüller", "jorg.weissmuller"),
        ("Jörg Müller", "joerg.mueller"),
        ("Bożena Wąsowska", "bozena.wasowska"),
        ("Thảo Đặng", "thao.dang"),
        ("Gökhan Yıldırım", "gokhan.yildirim"),
        ("Søren Ågård", "soeren.aagaard"),
        ("Людмила Тихомирова", "ludmila.tikhomirova"),
    ],
)
def test_a_name_with_marks_owns_its_plain_mailbox(name: str, local: str) -> None:
    assert others(name, f"{local}@mail.example") == []


@pytest.mark.parametrize(
    "local",
    [
        "trevor.ashdown",
        "ashdown_trevor",
        "trevor-ashdown92",
        "trevor.t.ashdown",
        "t.ashdown",
        "ashdown.t",
        "trevor.lee.ashdown",
    ],
)
def test_another_persons_mailbox_is_found(local: str) -> None:
    assert others("Jörg Müller", f"{local}@mail.example") == [f"{local}@mail.example"]


@pytest.mark.parametrize(
    "local",
    [
        # A maiden or a married name, a nickname, a shortened one.
        "maria.ashdown", "m.ashdown", "mari.lopez", "lopez.gomez", "a.m.lopez", "lopez", "mlopez",
        # What somebody does, where, or for whom.
        "python.developer", "data.engineer", "hire.me", "berlin.coder", "my.cv", "acme.studio",
        "info.desk", "x.y", "ab.cd", "cloud.ninja", "jobs-mail", "career2024",
    ],
)  # fmt: skip
def test_ones_own_and_general_mailboxes_are_not(local: str) -> None:
    assert others("Maria Lopez", f"{local}@mail.example") == []
