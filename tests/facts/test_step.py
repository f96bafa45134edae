"""A packet's own words, laid beside recorded facts, tables and lists."""

from __future__ import annotations

import json
import socket
from datetime import date
from pathlib import Path

import pytest

from hirecheck.case import Case, DomainRole, IpKind, Missing, NetworkUse
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.mailboxes import email_address
from hirecheck.facts.step import add_facts
from hirecheck.screen import score_packet
from hirecheck.settings import Settings
from tests.factory import job, link, moment, period, phone, referee, span, use

RECORDED = {"source": "RDAP", "as_of": "2026-06-01"}
SAMPLES = Path(__file__).parents[2] / "samples" / "packets"


def _dossier(*records: dict[str, object]) -> Dossier:
    return Dossier("x", (Document("facts.json", Kind.FACTS, data={"facts": list(records)}),))


def _mail(text: str):  # type: ignore[no-untyped-def]
    found = email_address(text, span(text))
    assert found is not None
    return found


def test_domains_are_recorded_in_each_role_with_the_claim_beside_them() -> None:
    case = Case(
        email=_mail("ana@larch.dev"),
        emails=(_mail("ana@larch.dev"),),
        jobs=(
            job("Larch", domain="www.larch.dev", period=period("2021-03-01", "2022-01-01")),
            job("Larch", domain="larch.dev", period=period("2019-02-01", "2021-01-01")),
        ),
        referees=(referee(email=_mail("ola@birch.dev")),),
        links=(link("https://ana.dev", kind="portfolio"),
               link("https://github.com/ana", kind="portfolio")),
    )  # fmt: skip
    registered = {"kind": "domain", "registered": "2024-01-01", **RECORDED}
    keys = ("larch.dev", "birch.dev", "ana.dev", "github.com")
    found = add_facts(case, _dossier(*({**registered, "key": k} for k in keys)), Settings())
    assert not isinstance(found.domains, Missing)
    by_role = {(f.domain, f.role): f for f in found.domains}
    assert set(by_role) == {
        ("larch.dev", DomainRole.MAILBOX), ("larch.dev", DomainRole.EMPLOYER),
        ("birch.dev", DomainRole.REFEREE), ("ana.dev", DomainRole.PORTFOLIO),
    }  # fmt: skip
    assert by_role["larch.dev", DomainRole.EMPLOYER].claimed_since == date(2019, 2, 1)
    assert not isinstance(found.mailbox_domain, Missing)
    assert found.mailbox_domain.registered == date(2024, 1, 1)


def test_a_year_alone_counts_from_its_last_day() -> None:
    worked = job("Larch", domain="larch.dev", period=period("2019-01-01", precision="year"))
    record = {"kind": "domain", "key": "larch.dev", "registered": "2019-06-01", **RECORDED}
    found = add_facts(Case(jobs=(worked,)), _dossier(record), Settings())
    assert not isinstance(found.domains, Missing)
    assert found.domains[0].claimed_since == date(2019, 12, 31)


@pytest.mark.parametrize("when", ["2999-01-01", "1970-01-01", "soon", 17, None])
def test_an_impossible_registration_date_counts_as_not_recorded(when: object) -> None:
    case = Case(email=_mail("ana@larch.dev"), emails=(_mail("ana@larch.dev"),))
    record = {"kind": "domain", "key": "larch.dev", "registered": when, **RECORDED}
    found = add_facts(case, _dossier(record), Settings())
    assert not isinstance(found.mailbox_domain, Missing)
    assert found.mailbox_domain.registered is None


def test_nothing_recorded_is_not_assessed() -> None:
    case = Case(email=_mail("ana@larch.dev"), emails=(_mail("ana@larch.dev"),))
    found = add_facts(case, Dossier("x"), Settings())
    assert isinstance(found.domains, Missing)
    assert isinstance(found.mailbox_domain, Missing)
    assert isinstance(found.moves, Missing)
    assert found.listed == ()


def test_a_failed_look_up_is_told_and_never_reads_like_nothing_found() -> None:
    case = Case(email=_mail("ana@larch.dev"), emails=(_mail("ana@larch.dev"),))
    mail_only = {"kind": "domain", "key": "larch.dev", "has_mail": True, **RECORDED}
    gap = {"kind": "domain", "key": "larch.dev", "source": "RDAP", "why": "answers 429"}
    data = {"facts": [mail_only], "gaps": [gap]}
    found = add_facts(
        case, Dossier("x", (Document("facts.json", Kind.FACTS, data=data),)), Settings()
    )
    assert not isinstance(found.mailbox_domain, Missing)
    assert found.dated_mailbox_domain == Missing("the look-up failed (RDAP: answers 429)")
    assert found.dated_domains == Missing("the look-up failed (RDAP: answers 429)")


def test_recorded_facts_about_an_address_come_before_the_tables() -> None:
    record = {"kind": "ip", "key": "73.1.2.3", "class": "datacenter", "country": "de", **RECORDED}
    found = add_facts(Case(network=(use("73.1.2.3"),)), _dossier(record), Settings())
    assert not isinstance(found.network, Missing)
    facts = found.network[0].facts
    assert facts is not None
    assert (facts.kind, facts.located_country) == (IpKind.HOSTING, "DE")
    assert facts.latitude is None
    assert facts.source == "RDAP"


def test_carrier_data_comes_only_from_what_the_user_recorded() -> None:
    number = phone("+12025550123")
    record = {"kind": "phone", "key": "+12025550123", "line_type": "voip", "carrier": "Larch",
              **RECORDED}  # fmt: skip
    with_data = add_facts(Case(phone=number), _dossier(record), Settings())
    assert not isinstance(with_data.phone, Missing)
    assert with_data.phone.line_type == "voip"
    assert add_facts(Case(phone=number), Dossier("x"), Settings()).phone == number


def test_a_registered_employer_gets_its_age() -> None:
    case = Case(jobs=(job("Larch Systems", period=period("2015-01-01", "2018-01-01")),))
    record = {"kind": "employer", "key": "Larch Systems", "founded": "2021-05-05", **RECORDED}
    found = add_facts(case, _dossier(record), Settings())
    assert not isinstance(found.employer_ages, Missing)
    assert found.employer_ages[0].founded == date(2021, 5, 5)
    assert found.employer_ages[0].basis == "register"


def _seen(ip: str, at: str) -> NetworkUse:
    return use(ip, at=moment(at))


def test_a_journey_nobody_can_make_is_counted_from_the_nearest_edges() -> None:
    case = Case(
        network=(_seen("73.1.2.3", "2026-06-01 10:00"), _seen("2.120.1.1", "2026-06-01 11:00"))
    )
    found = add_facts(case, Dossier("x"), Settings())
    assert not isinstance(found.moves, Missing)
    (move,) = found.moves
    assert 2_000 < move.km < 6_000
    assert move.kmh == pytest.approx(move.km)


def test_exits_of_servers_relays_and_reserved_ranges_make_no_journey() -> None:
    ips = ("45.83.220.5", "18.204.1.1", "192.0.2.1", "73.1.2.3")
    case = Case(network=tuple(_seen(ip, f"2026-06-01 1{i}:00") for i, ip in enumerate(ips)))
    assert isinstance(add_facts(case, Dossier("x"), Settings()).moves, Missing)


def test_look_alikes_are_found_in_every_role_and_sisters_are_not() -> None:
    case = Case(
        jobs=(job("Google", domain="g00gle.com"), job("Siemens", domain="siemens.de")),
        emails=(_mail("hr@siemens.com"),),
    )
    found = add_facts(case, Dossier("x"), Settings())
    assert not isinstance(found.look_alikes, Missing)
    assert [(a.domain, a.imitates, a.how) for a in found.look_alikes] == [
        ("g00gle.com", "google.com", "confusable")
    ]


def test_a_mailbox_may_imitate_an_employer_and_an_employer_its_own_group_not() -> None:
    jobs = (
        job("Larchsys", domain="larchsys.com"),
        job("Larchsys Group", domain="larchsys-group.com"),
    )
    found = add_facts(
        Case(jobs=jobs, emails=(_mail("hr@larchsys-careers.com"),)), Dossier("x"), Settings()
    )
    assert not isinstance(found.look_alikes, Missing)
    assert [(a.domain, a.role) for a in found.look_alikes] == [
        ("larchsys-careers.com", DomainRole.MAILBOX)
    ]


def test_a_facts_file_of_the_user_is_used(tmp_path: Path) -> None:
    record = {"kind": "domain", "key": "larch.dev", "registered": "2024-01-01", **RECORDED}
    (tmp_path / "facts.json").write_text(json.dumps([record]))
    case = Case(email=_mail("ana@larch.dev"), emails=(_mail("ana@larch.dev"),))
    found = add_facts(case, Dossier("x"), Settings(facts=str(tmp_path / "facts.json")))
    assert not isinstance(found.mailbox_domain, Missing)


MESSAGE = b"""Received: from mx.mail.example (198.51.100.3) by in.hirer.example; Mon, 1 Jun 2026
Received: from desk ([192.168.0.4]) by mx.mail.example with ESMTP; Mon, 1 Jun 2026
X-Originating-IP: [203.0.113.9]
From: Ana Reyes <ana@mail.example>
Date: Mon, 1 Jun 2026 10:00:00 +0000

Hello.
"""


def test_a_mail_from_another_country_is_told_with_class_evidence_and_date(tmp_path: Path) -> None:
    (tmp_path / "hello.eml").write_bytes(MESSAGE)
    entered = {"name": "Ana Reyes", "email": "ana@mail.example", "location": "Toronto, Canada"}
    (tmp_path / "application.json").write_text(json.dumps(entered))
    line = {"kind": "ip", "key": "203.0.113.9", "class": "residential", "located_country": "PT",
            "evidence": "AS64500 Larch Telecom"}  # fmt: skip
    (tmp_path / "facts.json").write_text(json.dumps([{**line, **RECORDED}]))
    report = score_packet(tmp_path, Settings(now="2026-06-02T00:00:00+00:00"))
    (found,) = [c.finding for c in report.contributions if c.finding.check == "email-origin-ip"]
    for told in ("203.0.113.9", "PT", "AS64500 Larch Telecom", "2026-06-01"):
        assert told in found.sentence
    assert found.evidence[0].text == "[203.0.113.9]"


def test_no_sample_needs_a_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*args: object, **kwargs: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    settings = Settings(now="2026-06-01T00:00:00+00:00")
    packets = [p for p in sorted(SAMPLES.iterdir()) if p.is_dir()]
    reports = [score_packet(packet, settings) for packet in packets]
    assert len(reports) == len(packets) > 4
