"""Mails of a packet, and the names that they show."""

from __future__ import annotations

from pathlib import Path

from hirecheck.case import Case, Missing, NameSource
from hirecheck.extract.claims import add_claims
from hirecheck.extract.mail import add_mail
from hirecheck.intake.packet import read_packet
from hirecheck.settings import Settings

MAIL = "From: {name} <a@mail.example>\nDate: Mon, 2 Mar 2026 10:0{minute}:00 +0900\n\nHello\n"


def test_each_display_name_is_one_use_after_the_forms(tmp_path: Path) -> None:
    (tmp_path / "application.json").write_text('{"name": "Ada Example"}')
    names = ["Cy Doe", "Cy  Doe", '"a@mail.example"', "Ada Example"]
    for minute, name in enumerate(names):
        (tmp_path / f"{minute}.eml").write_text(MAIL.format(name=name, minute=minute))
    dossier = read_packet(tmp_path, Settings())
    case = add_mail(add_claims(Case(), dossier), dossier)
    assert not isinstance(case.mails, Missing)
    assert len(case.mails) == 4
    assert not isinstance(case.name_uses, Missing)
    assert [(use.full, use.source) for use in case.name_uses] == [
        ("Ada Example", NameSource.FORM),
        ("Cy Doe", NameSource.MAIL_DISPLAY),
        ("Ada Example", NameSource.MAIL_DISPLAY),
    ]
    assert case.name_uses[1].at == "2026-03-02T10:00:00+09:00"


def test_without_mails_nothing_changes(tmp_path: Path) -> None:
    (tmp_path / "cover.txt").write_text("Dear team")
    case = Case()
    assert add_mail(case, read_packet(tmp_path, Settings())) == case


def test_answers_to_the_applicant_are_not_theirs(tmp_path: Path) -> None:
    (tmp_path / "application.json").write_text('{"name": "Ada Example", "email": "a@mail.example"}')
    (tmp_path / "1.eml").write_text(MAIL.format(name="Ada Example", minute=1))
    (tmp_path / "2.eml").write_text(
        "From: Rex Recruiter <rex@corp.example>\nTo: Ada <a@mail.example>\n\nThank you\n"
    )
    dossier = read_packet(tmp_path, Settings())
    case = add_mail(Case(), dossier)
    assert not isinstance(case.mails, Missing)
    assert [mail.sender for mail in case.mails] == ["a@mail.example"]
