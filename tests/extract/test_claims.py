"""What the form says becomes the case's claims; what it leaves open stays missing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hirecheck.case import Case, Missing, NameSource, PlaceSource
from hirecheck.dossier import Dossier
from hirecheck.extract.claims import add_claims
from hirecheck.intake.packet import read_packet
from hirecheck.settings import Settings

FORM = {
    "name": "  Ada   Example ",
    "email": "ada@example.org",
    "phone": "+44 20 7946 0018",
    "location": {"city": "Leeds", "country": "United Kingdom"},
    "address": "1 High Street, Leeds",
    "applied_at": "2026-03-01T23:30:00-05:00",
    "role": "Engineer",
    "job_text": "We look for an engineer.",
    "links": ["github.com/ada-example", {"label": "Site", "url": "https://ada.example"}, "no link"],
    "languages": ["German (B2)", {"language": "English", "level": "native"}],
    "references": [{"name": "Bo Ray", "email": "bo@firm.example", "company": "Firm"}, {}],
    "shipping_address": "2 Low Road, York",
    "payment": {"method": "USDT wallet", "account": "T1", "holder": "Cy Doe"},
}


def dossier(tmp_path: Path, form: object, **files: str) -> Dossier:
    (tmp_path / "application.json").write_text(json.dumps(form), encoding="utf-8")
    for name, content in files.items():
        (tmp_path / name.replace("_", ".")).write_text(content, encoding="utf-8")
    return read_packet(tmp_path, Settings())


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return add_claims(Case(), dossier(tmp_path, FORM))


def test_names_dates_and_contacts(case: Case) -> None:
    assert not isinstance(case.name_uses, Missing)
    assert [(use.full, use.source) for use in case.name_uses] == [("Ada Example", NameSource.FORM)]
    assert case.applied == date(2026, 3, 1)
    assert not isinstance(case.email, Missing)
    assert case.emails == (case.email,)
    assert case.email.span.text == case.email.address == "ada@example.org"
    assert not isinstance(case.phone, Missing)
    assert case.phone.span.text == "+44 20 7946 0018"


def test_places_links_and_languages(case: Case) -> None:
    assert not isinstance(case.place, Missing)
    assert (case.place.text, case.place.source) == ("Leeds, United Kingdom", PlaceSource.FORM)
    assert case.place.span.text == 'Leeds", "country": "United Kingdom'
    assert not isinstance(case.links, Missing)
    assert [(link.kind, link.handle, link.label) for link in case.links] == [
        ("github", "ada-example", ""),
        ("portfolio", "", "Site"),
    ]
    assert not isinstance(case.languages, Missing)
    assert [(claim.language, claim.level) for claim in case.languages] == [
        ("German", "B2"),
        ("English", "native"),
    ]


def test_referees_addresses_and_payment(case: Case) -> None:
    assert not isinstance(case.referees, Missing)
    (referee,) = case.referees
    assert (referee.name, referee.company) == ("Bo Ray", "Firm")
    assert referee.email is not None
    assert referee.phone is None
    assert not isinstance(case.payment, Missing)
    assert (case.payment.crypto, case.payment.holder) == (True, "Cy Doe")
    assert case.payment.span.text == "Cy Doe"
    assert not isinstance(case.shipping, Missing)
    assert case.shipping.text == "2 Low Road, York"
    assert not isinstance(case.posting, Missing)
    assert case.posting.role == "Engineer"


def test_what_was_not_asked_is_missing_and_an_empty_list_is_none(tmp_path: Path) -> None:
    case = add_claims(Case(), dossier(tmp_path, {"name": "A", "references": [], "email": ""}))
    assert case.referees == ()
    for field in (case.email, case.phone, case.links, case.payment, case.applied, case.outcomes):
        assert isinstance(field, Missing)


@pytest.mark.parametrize(
    ("method", "crypto"),
    [("USDT wallet", True), ("Bitcoin", True), ("bank transfer", False), ("Method X", False)],
)
def test_crypto_is_a_word_and_no_part_of_one(tmp_path: Path, method: str, crypto: bool) -> None:
    case = add_claims(Case(), dossier(tmp_path, {"payment": {"method": method}}))
    assert not isinstance(case.payment, Missing)
    assert case.payment.crypto is crypto


@pytest.mark.parametrize(
    "content",
    [
        "- {check: passport, outcome: seen, passed: yes, at: 2026-03-01, by: hr}\n"
        "- {check: call back, outcome: open}\n"
        "- {check: bank, outcome: other name, passed: false}\n",
        "outcomes:\n  - {check: passport, outcome: seen, passed: true, at: 2026-03-01, by: hr}\n"
        "  - {check: call back, outcome: open}\n"
        "  - {check: bank, outcome: other name, passed: no}\n",
    ],
)
def test_outcomes_passed_failed_and_open(tmp_path: Path, content: str) -> None:
    case = add_claims(Case(), dossier(tmp_path, {"name": "A"}, verification_yaml=content))
    assert not isinstance(case.outcomes, Missing)
    assert [(o.check, o.outcome, o.passed) for o in case.outcomes] == [
        ("passport", "seen", True),
        ("call back", "open", None),
        ("bank", "other name", False),
    ]
    assert case.outcomes[0].by == "hr"
    assert case.outcomes[0].span.text == "seen"
