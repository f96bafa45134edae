"""What add_comparisons finds by holding a packet's statements against each other."""

from __future__ import annotations

import pytest

from hirecheck.case import (
    Case,
    Missing,
    NameAgreement,
    NameSource,
    WebLink,
)
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.linking.compare import add_comparisons
from tests.factory import (
    account,
    commit_identity,
    email,
    file,
    link,
    mail,
    name,
    payment,
    use,
)

ANA = name("Ana Reyes")


def pairs(case: Case, *documents: Document) -> dict[NameSource, tuple[str, NameAgreement]]:
    found = add_comparisons(case, Dossier("A-1", documents)).name_pairs
    assert not isinstance(found, Missing), found.why
    assert {p.first.full for p in found} == {"Ana Reyes"}
    return {p.second.source: (p.second.full, p.agreement) for p in found}


def test_every_place_of_a_name_is_compared_with_the_form() -> None:
    linkedin: WebLink = link("https://linkedin.com/in/x", "linkedin", handle="ana-reyes-4f2b9c")
    case = Case(
        name_uses=(ANA, name("Trevor Ashdown", NameSource.RESUME)),
        links=(linkedin,),
        mails=(mail(display_name="Reyes, Ana"),),
        files=(file(author="Ola Berg", revision_people=(("Tim Oak", ANA.span),)),),
        network=(use(event="meeting", display_name="Steven Marsh"),),
        payment=payment(holder="Marcos Reyes"),
        account=account(
            name="Ana Q. Reyes", identities=(commit_identity("Ana Reyes", "a@b.example"),)
        ),
        email=email("trevor.ashdown@mail.example"),
    )
    resume = Document("Resume_AnaReyes_2026.pdf", Kind.RESUME)
    assert pairs(case, resume) == {
        NameSource.RESUME: ("Trevor Ashdown", NameAgreement.DIFFERENT),
        NameSource.PROFILE: ("ana reyes", NameAgreement.SAME),
        NameSource.MAIL_DISPLAY: ("Reyes, Ana", NameAgreement.VARIANT),
        NameSource.FILE_AUTHOR: ("Ola Berg", NameAgreement.DIFFERENT),
        NameSource.REVISION: ("Tim Oak", NameAgreement.DIFFERENT),
        NameSource.CALL_DISPLAY: ("Steven Marsh", NameAgreement.DIFFERENT),
        NameSource.PAYEE: ("Marcos Reyes", NameAgreement.PARTIAL),
        NameSource.ACCOUNT: ("Ana Q. Reyes", NameAgreement.VARIANT),
        NameSource.COMMIT: ("Ana Reyes", NameAgreement.SAME),
        NameSource.MAIL_LOCAL: ("trevor ashdown", NameAgreement.DIFFERENT),
        NameSource.FILE_NAME: ("Ana Reyes", NameAgreement.SAME),
    }


@pytest.mark.parametrize(
    "case",
    [
        Case(name_uses=(ANA,), email=email("nightowl92@mail.example")),
        Case(name_uses=(ANA,), files=(file(author="Microsoft Office User"),)),
        Case(name_uses=(ANA,), network=(use(display_name="iPhone"),)),
        Case(name_uses=(ANA,), links=(link("https://x.example", "github", handle="silver-fox"),)),
    ],
)
def test_handles_and_devices_are_compared_with_nothing(case: Case) -> None:
    found = add_comparisons(case, Dossier("A-1"))
    assert isinstance(found.name_pairs, Missing)


@pytest.mark.parametrize(
    "file_name",
    [
        "resume.pdf",
        "Senior Rust Engineer CV (3).pdf",
        "Resume_Blockchain_Solidity.pdf",
        "silver-heron.pdf",
    ],
)
def test_ordinary_file_names_name_nobody(file_name: str) -> None:
    found = add_comparisons(
        Case(name_uses=(ANA,)), Dossier("A-1", (Document(file_name, Kind.RESUME),))
    )
    assert isinstance(found.name_pairs, Missing)


def test_a_letter_signed_by_somebody_else_is_seen() -> None:
    text = "Dear team,\nI apply.\n\nKind regards,\n\nTrevor Ashdown\n"
    letter = Document("cover.txt", Kind.LETTER, text)
    case = Case(name_uses=(ANA,))
    assert pairs(case, letter) == {NameSource.LETTER: ("Trevor Ashdown", NameAgreement.DIFFERENT)}


def test_without_a_stated_name_nothing_is_compared() -> None:
    case = Case(network=(use(display_name="Steven Marsh"),))
    assert isinstance(add_comparisons(case, Dossier("A-1")).name_pairs, Missing)


@pytest.mark.parametrize(
    ("holder", "expected"),
    [("REYES ANA", "variant"), ("Trevor Ashdown", "different"), ("Larch Systems LLC", "")],
)
def test_the_payee_is_compared_where_it_is_a_person(holder: str, expected: str) -> None:
    case = Case(name_uses=(ANA,), payment=payment(holder=holder))
    found = add_comparisons(case, Dossier("A-1")).payment
    assert not isinstance(found, Missing)
    assert found.holder_agreement == expected
