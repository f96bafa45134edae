"""Identifiers meet lists; names never do, and doubt about an entry is told with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hirecheck.case import Case
from hirecheck.dossier import Document, Dossier, Entry, Kind
from hirecheck.facts.indicators.match import listed_handles, listed_in
from hirecheck.facts.indicators.model import Indicator, key_of
from hirecheck.facts.indicators.reading import ListInfo
from hirecheck.facts.indicators.tokens import Recipe, export_tokens, read_tokens
from hirecheck.facts.indicators.watch import Watch, starter
from tests.factory import email, file, job, link, name, payment, phone, picture, span, use

TODAY = date(2026, 6, 1)
NOTHING = Dossier("x")


def _entry(kind: str, value: str, **values: object) -> Indicator:
    general = {"list_name": "list", "source": "Larch CERT", "dated": date(2026, 1, 1)}
    return Indicator(kind=kind, value=value, key=key_of(kind, value), **(general | values))  # type: ignore[arg-type]


def test_every_kind_of_identifier_is_found_with_its_place() -> None:
    mail = email("sam.roe@larch.example")
    case = Case(
        emails=(mail,),
        phone=phone("+12025550123"),
        jobs=(job("Larch Lab LLC"),),
        links=(link("https://github.com/samroe88", kind="github", handle="samroe88"),),
        payment=payment("usdt", account="0x52908400098527886E0F7030069857D2E4169EE7"),
        network=(use("198.51.100.77"),),
    )
    watch = Watch(
        [
            _entry("email", "sam.roe@larch.example"), _entry("phone", "+1 202 555 0123"),
            _entry("company", "Larch Lab"), _entry("handle", "SamRoe88"),
            _entry("wallet", "0x52908400098527886e0f7030069857d2e4169ee7"),
            _entry("ip", "198.51.100.0/24"),
        ]
    )  # fmt: skip
    found = {m.kind: m for m in listed_in(case, NOTHING, watch, TODAY)}
    assert set(found) == {"email", "phone", "company", "handle", "wallet", "ip"}
    assert found["email"].span == mail.span
    assert found["ip"].value == "198.51.100.77"


DIGEST, LAYOUT, PHOTO = "ab" * 32, "0123456789abcdef", "f0e1d2c3b4a59687"
PASSPORT = Entry("passport_number", "X 123-456-7", span("X 123-456-7", "application.json"))


def _papers(phash: str = PHOTO) -> tuple[Case, Dossier]:
    case = Case(files=(file(fingerprint=LAYOUT),), pictures=(picture("me.png", phash=phash),))
    resume = Document("resume.pdf", Kind.RESUME, sha256=DIGEST)
    return case, Dossier("x", (resume,), {"passport_number": PASSPORT})


LISTED_PAPERS = (
    _entry("file", DIGEST.upper()), _entry("layout", LAYOUT), _entry("photo", PHOTO),
    _entry("document", "X1234567"),
)  # fmt: skip


def test_files_layouts_pictures_and_papers_are_found_and_no_number_is_shown() -> None:
    found = {m.kind: m.value for m in listed_in(*_papers(), Watch(LISTED_PAPERS), TODAY)}
    assert found == {
        "file": "resume.pdf", "layout": "resume.pdf", "photo": "me.png",
        "document": "of an identity paper",
    }  # fmt: skip


@pytest.mark.parametrize(("bits", "kinds"), [(0b1, {"photo"}), (0b10011, {"photo"}), (0xF, set())])
def test_a_picture_saved_anew_is_still_the_same_and_another_one_is_not(
    bits: int, kinds: set[str]
) -> None:
    changed = f"{int(PHOTO, 16) ^ bits:016x}"
    case, _ = _papers(changed)
    watch = Watch([_entry("photo", PHOTO)])
    assert {m.kind for m in listed_in(case, NOTHING, watch, TODAY)} == kinds


def test_tokens_of_files_layouts_pictures_and_papers_match_without_their_values(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    secret = "a secret of the circle"
    monkeypatch.setenv("HIRECHECK_INDICATOR_SECRET", secret)
    shared = export_tokens(LISTED_PAPERS, secret.encode(), Recipe("circle", n=1024), TODAY)
    assert not any(v in str(shared) for v in (DIGEST, LAYOUT, PHOTO, "1234567"))
    entries = read_tokens(shared, ListInfo("tokens", "circle", TODAY), "tokens.json").indicators
    found = {m.kind for m in listed_in(*_papers(), Watch(entries), TODAY)}
    assert found == {"file", "layout", "photo", "document"}


def test_two_sources_count_as_two_and_one_twice_as_one() -> None:
    case = Case(emails=(email("sam.roe@larch.example"),))
    twice = [_entry("email", "sam.roe@larch.example", list_name=n) for n in ("a", "b")]
    (once,) = listed_in(case, NOTHING, Watch(twice), TODAY)
    other = _entry("email", "sam.roe@larch.example", source="Birch CERT")
    (both,) = listed_in(case, NOTHING, Watch([*twice, other]), TODAY)
    assert (once.sources, both.sources) == (1, 2)


def test_expiry_dispute_and_delisting_are_told() -> None:
    case = Case(emails=(email("sam.roe@larch.example"),))

    def listed(**values: object) -> tuple[bool, bool] | None:
        entry = _entry("email", "sam.roe@larch.example", **values)
        found = listed_in(case, NOTHING, Watch([entry]), TODAY)
        return (found[0].expired, found[0].disputed) if found else None

    assert listed(expires=date(2026, 5, 31)) == (True, False)
    assert listed(expires=TODAY) == (False, False)
    assert listed(disputed=True) == (False, True)
    assert listed(delisted=True) is None


def test_a_name_needs_the_full_date_of_birth() -> None:
    watch = Watch([
        _entry("name", "ROE, Sam", authority=True, birth_date="1987-01-10"),
        _entry("name", "Sam Roe", birth_date="1950-02-02"),
    ])  # fmt: skip
    case = Case(name_uses=(name("Sam Roe"),))
    assert listed_in(case, NOTHING, watch, TODAY) == ()
    born = Entry("date_of_birth", "1987-01-10", span("1987-01-10"))
    other = replace(NOTHING, entries={"date_of_birth": replace(born, value="1987-01-11")})
    assert listed_in(case, other, watch, TODAY) == ()
    (found,) = listed_in(case, replace(NOTHING, entries={"date_of_birth": born}), watch, TODAY)
    assert found.kind == "name-and-birth-date"
    assert found.authority
    assert found.commonness == "2 entries bear this name on the lists in use"


def test_a_listed_name_is_told_beside_another_identifier_with_how_common_it_is() -> None:
    names = [_entry("name", "ROE, Sam", authority=True), _entry("name", "Sam Roe", source="UN")]
    case = Case(
        name_uses=(name("Sam Roe"),),
        emails=(email("sam.roe@larch.example"),),
        network=(use("198.51.100.77"),),
    )
    exit_node = _entry("ip", "198.51.100.77")
    assert {m.kind for m in listed_in(case, NOTHING, Watch([*names, exit_node]), TODAY)} == {"ip"}
    mailbox = _entry("email", "sam.roe@larch.example")
    found = {m.kind: m for m in listed_in(case, NOTHING, Watch([*names, mailbox]), TODAY)}
    assert set(found) == {"email", "name"}
    assert found["name"].commonness == "2 entries bear this name on the lists in use"


def test_tokens_match_with_the_secret_only(monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "a secret of the larch circle"
    listed = [_entry("email", "sam.roe@larch.example")]
    data = export_tokens(listed, secret.encode(), Recipe("circle", n=1_024), TODAY)
    tokens = read_tokens(data, ListInfo("shared", "circle", TODAY), "shared.json").indicators
    case = Case(emails=(email("Sam.Roe@larch.example"), email("kim@larch.example")))
    monkeypatch.delenv("HIRECHECK_INDICATOR_SECRET", raising=False)
    assert listed_in(case, NOTHING, Watch(tokens), TODAY) == ()
    monkeypatch.setenv("HIRECHECK_INDICATOR_SECRET", secret)
    (found,) = listed_in(case, NOTHING, Watch(tokens), TODAY)
    assert (found.kind, found.source) == ("email", "Larch CERT")


def test_the_shipped_list_names_firms_and_domains_only() -> None:
    entries = starter()
    assert {e.kind for e in entries} == {"company", "domain"}
    assert all(e.key and e.source and e.dated <= date(2026, 11, 21) for e in entries)
    case = Case(jobs=(job("Yanbian Silverstar Network Technology"), job("Silver Star Services")))
    (found,) = listed_in(case, NOTHING, Watch(entries), TODAY)
    assert found.sanctioned


def test_neighbours_on_a_list_are_named_and_worn_entries_are_not() -> None:
    watch = Watch(
        [
            _entry("handle", "harbor-18"),
            _entry("handle", "oldone", expires=date(2025, 1, 1)),
            _entry("handle", "doubted", disputed=True),
        ]
    )
    handles = ("Harbor-18", "oldone", "doubted", "jomarsh")
    assert listed_handles(handles, watch, TODAY) == ("Harbor-18",)
    assert listed_handles(handles, Watch([]), TODAY) == ()
