"""Network use from logs and the form, in order of time; names shown in calls."""

from __future__ import annotations

import json
from pathlib import Path

from hirecheck.case import Case, Missing
from hirecheck.extract.logs import add_network
from hirecheck.intake.packet import read_packet
from hirecheck.settings import Settings

LOG = (
    "at,ip,user_agent,display_name,event\n"
    "2026-03-02T10:00:00+09:00,192.0.2.2,,Cy Doe,meeting-join\n"
    "2026-03-02T01:05:00Z,192.0.2.2,,Ada Example,meeting-rename\n"
    "2026-03-01T23:00:00Z,192.0.2.1,Browser,ada-login,portal-login\n"
    ",192.0.2.9,,,assessment\n"
)


def case_of(folder: Path, **files: str) -> Case:
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_text(content)
    return add_network(Case(), read_packet(folder, Settings()))


def test_uses_are_ordered_by_true_time_and_undated_ones_come_last(tmp_path: Path) -> None:
    case = case_of(tmp_path, access_csv=LOG)
    assert not isinstance(case.network, Missing)
    assert [use.event for use in case.network] == [
        "portal-login",
        "meeting-join",
        "meeting-rename",
        "assessment",
    ]
    assert not isinstance(case.name_uses, Missing)
    assert [use.full for use in case.name_uses] == ["Cy Doe", "Ada Example"]


def test_addresses_of_the_form_count_as_uses(tmp_path: Path) -> None:
    form = {
        "applied_at": "2026-03-01T10:00:00Z",
        "ip": "192.0.2.1",
        "ips": [{"ip": "192.0.2.2", "at": "2026-03-02T10:00:00Z", "event": "test"}, "192.0.2.3"],
        "user_agent": "Browser",
        "time_zone": "Europe/London",
    }
    case = case_of(tmp_path, application_json=json.dumps(form))
    assert not isinstance(case.network, Missing)
    assert [(use.ip, use.event, use.zone) for use in case.network] == [
        ("192.0.2.1", "application", "Europe/London"),
        ("192.0.2.2", "test", ""),
        ("192.0.2.3", "", "Europe/London"),
    ]
    assert case.network[0].user_agent == "Browser"
    assert [use.span.text for use in case.network] == [use.ip for use in case.network]


def test_no_log_and_no_address_is_missing(tmp_path: Path) -> None:
    assert isinstance(case_of(tmp_path, cover_txt="Hi").network, Missing)


def test_addresses_are_canonical_and_words_are_none(tmp_path: Path) -> None:
    written = [
        "::ffff:192.0.2.1",
        "192.0.2.2:443",
        '"192.0.2.3, 10.0.0.1"',
        "unknown",
        "2001:DB8::1",
    ]
    log = "ip,event\n" + "".join(f"{ip},login\n" for ip in written)
    case = case_of(tmp_path, access_csv=log)
    assert not isinstance(case.network, Missing)
    assert [use.ip for use in case.network] == [
        "192.0.2.1",
        "192.0.2.2",
        "192.0.2.3",
        "2001:db8::1",
    ]
