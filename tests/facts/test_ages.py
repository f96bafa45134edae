"""Old facts and entries that ran out are told with their age; they are never used in silence."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hirecheck.facts.ages import old_facts
from hirecheck.facts.records import facts_in
from hirecheck.findings import Report
from hirecheck.report.story import Audience
from hirecheck.report.text import render_text
from hirecheck.screen import score_packet
from hirecheck.settings import Settings

NOW = "2026-06-01T00:00:00+00:00"
VPN = {"kind": "ip", "key": "203.0.113.9", "class": "vpn", "source": "our list"}
FORM = {
    "id": "a", "name": "Ana Reyes", "email": "ana@larch.dev", "applied_at": NOW,
    "ips": [{"ip": "203.0.113.9", "at": NOW, "event": "portal"}],
}  # fmt: skip


def _report(folder: Path, as_of: str, indicators: str = "") -> Report:
    (folder / "application.json").write_text(json.dumps(FORM))
    (folder / "facts.json").write_text(json.dumps([{**VPN, "as_of": as_of}]))
    return score_packet(folder, Settings(now=NOW, indicators=(indicators,) if indicators else ()))


@pytest.mark.parametrize(("as_of", "told"), [("2018-06-01", "2922 days old"), ("2026-05-30", "")])
def test_old_data_on_an_address_is_told_with_its_age(tmp_path: Path, as_of: str, told: str) -> None:
    report = _report(tmp_path, as_of)
    (facts,) = [d for d in report.documents if d.name == "facts.json"]
    assert told in facts.why
    assert bool(facts.why) is bool(told)
    (found,) = [c.finding for c in report.contributions if c.finding.check == "net-vpn"]
    assert f"our list of {as_of}" in found.sentence
    assert ("2922 days from the connection" in found.sentence) is bool(told)
    shown = " ".join(render_text(report, Audience.INVESTIGATOR, width=100, color=False).split())
    assert ("2,922 days before the screening; addresses and" in shown) is bool(told)


def test_domains_age_more_slowly_than_addresses() -> None:
    domain = {"kind": "domain", "key": "larch.dev", "source": "RDAP", "as_of": "2026-01-01"}
    read = facts_in([domain, {**VPN, "as_of": "2026-05-01"}], "facts.json")
    assert old_facts(read, date(2026, 6, 1)) == ""
    assert "domains are up to 516 days old" in old_facts(read, date(2027, 6, 1))


def test_an_expired_entry_raises_nothing_and_is_told(tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("type,value,source,expires\nemail,ana@larch.dev,Larch CERT,2020-01-01\n")
    packet = tmp_path / "packet"
    packet.mkdir()
    report = _report(packet, "2026-05-30", str(listed))
    (note,) = [d for d in report.documents if d.name == "list list"]
    assert "ana@larch.dev is on it (Larch CERT" in note.why
    assert "has expired and raises nothing" in note.why
    checks = {c.finding.check for c in report.contributions}
    assert not checks & {"email-intel-exact", "lst-single-source"}
