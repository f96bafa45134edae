"""Address data of users, in the dialects of its makers, laid over the shipped tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from mmdb_writer import MMDBWriter
from netaddr import IPSet

from hirecheck.case import IpKind
from hirecheck.errors import InputError
from hirecheck.facts.ipdata.lay import ip_facts_with
from hirecheck.facts.ipdata.load import ip_data_for
from hirecheck.facts.sources import sources_in_use
from hirecheck.settings import Settings

NET, IP = "73.1.2.0/24", "73.1.2.3"
GEOLITE = {
    "country": {"iso_code": "US"}, "registered_country": {"iso_code": "CA"},
    "city": {"names": {"en": "Larchville"}},
    "location": {"latitude": 40.0, "longitude": -75.0, "accuracy_radius": 20,
                 "time_zone": "America/New_York"},
}  # fmt: skip


def _mmdb(path: Path, record: dict[str, Any], name: str = "X") -> str:
    writer = MMDBWriter(ip_version=6, ipv4_compatible=True, database_type=name)
    writer.insert_network(IPSet([NET]), record)
    writer.to_db_file(str(path))
    return str(path)


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        ({"traits": {"user_type": "hosting"}}, IpKind.HOSTING),
        ({"is_anonymous": True, "is_anonymous_vpn": True, "is_hosting_provider": True}, IpKind.VPN),
        ({"is_residential_proxy": True, "is_anonymous_vpn": True}, IpKind.RESIDENTIAL_PROXY),
        ({"connection_type": "Cellular"}, IpKind.MOBILE),
        ({"vpn": "true", "hosting": "true", "service": "Larch VPN"}, IpKind.VPN),
        ({"relay": "true", "vpn": ""}, IpKind.RELAY),
        ({"asn": {"asn": "AS64500", "type": "education"}}, IpKind.UNIVERSITY),
        ({"proxy_type": "VPN", "provider": "Larch VPN"}, IpKind.VPN),
        ({"proxy_type": "RES", "usage_type": "ISP"}, IpKind.RESIDENTIAL_PROXY),
        ({"proxy_type": "-", "usage_type": "EDU"}, IpKind.UNIVERSITY),
        ({"tunnels": [{"type": "VPN", "operator": "LARCH_VPN"}], "infrastructure": "DATACENTER"},
         IpKind.VPN),
        ({"infrastructure": "MOBILE", "as": {"number": 64500, "organization": "L"}}, IpKind.MOBILE),
    ],
)  # fmt: skip
def test_each_dialect_tells_its_class(tmp_path: Path, record: dict[str, Any], kind: IpKind) -> None:
    data = ip_data_for((_mmdb(tmp_path / "a.mmdb", record),))
    facts = ip_facts_with(IP, data)
    assert facts is not None
    assert facts.kind is kind
    assert facts.source == "a.mmdb"


def test_a_place_replaces_the_middle_of_the_country_and_keeps_its_error(tmp_path: Path) -> None:
    facts = ip_facts_with(IP, ip_data_for((_mmdb(tmp_path / "city.mmdb", GEOLITE),)))
    assert facts is not None
    assert (facts.latitude, facts.accuracy_km, facts.zone) == (40.0, 20.0, "America/New_York")
    assert (facts.registered_country, facts.located_city) == ("CA", "Larchville")
    assert facts.kind is IpKind.RESIDENTIAL
    assert "placed by city.mmdb" in facts.evidence


def test_coordinates_as_texts_are_read(tmp_path: Path) -> None:
    record = {"country_code": "US", "city": "Larchville", "lat": "40.5", "lng": "0"}
    facts = ip_facts_with(IP, ip_data_for((_mmdb(tmp_path / "i.mmdb", record),)))
    assert facts is not None
    assert (facts.latitude, facts.longitude) == (40.5, 0.0)


def test_a_vague_word_does_not_overrule_a_known_exit(tmp_path: Path) -> None:
    writer = MMDBWriter(ip_version=6, ipv4_compatible=True, database_type="X")
    writer.insert_network(IPSet(["45.83.220.0/24"]), {"traits": {"user_type": "hosting"}})
    writer.to_db_file(str(tmp_path / "b.mmdb"))
    facts = ip_facts_with("45.83.220.5", ip_data_for((str(tmp_path / "b.mmdb"),)))
    assert facts is not None
    assert facts.kind is IpKind.VPN


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("vpn_2026-05-01.txt", "# exits\n73.1.2.0/24\n", IpKind.VPN),
        ("networks.csv", "network,kind\n73.1.0.0/16,residential\n73.1.2.0/24,corporate\n",
         IpKind.CORPORATE),
        ("office.txt", "AS7922 # our own\n", IpKind.CORPORATE),
        ("tor_exits.txt", "73.1.2.3\nnonsense\n", IpKind.TOR),
        ("university.json", '{"name": "x", "list": ["73.1.2.0/24"]}', IpKind.UNIVERSITY),
    ],
)  # fmt: skip
def test_lists_of_networks_and_operators(
    tmp_path: Path, name: str, content: str, kind: IpKind
) -> None:
    (tmp_path / name).write_text(content)
    facts = ip_facts_with(IP, ip_data_for((str(tmp_path / name),)))
    assert facts is not None
    assert facts.kind is kind
    if "2026-05-01" in name:
        assert facts.as_of == date(2026, 5, 1)


def test_reserved_addresses_stay_reserved_whatever_a_list_says(tmp_path: Path) -> None:
    (tmp_path / "vpn.txt").write_text("0.0.0.0/0\n::/0\n")
    data = ip_data_for((str(tmp_path / "vpn.txt"),))
    facts = ip_facts_with("192.0.2.1", data)
    assert facts is not None
    assert facts.kind is IpKind.RESERVED


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.mmdb", b"nonsense", "no MMDB"),
        ("b.mmdb", b"\xab\xcd\xefMaxMind.com\xff\xff", "broken MMDB"),
        ("things.txt", b"73.1.2.0/24\n", "does not say what sort"),
        ("vpn.txt", b"nothing here\n", "lists no network"),
    ],
)
def test_unusable_files_are_refused_by_name(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=why):
        ip_data_for((str(tmp_path / name),))


def test_an_mmdb_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = _mmdb(tmp_path / "c.mmdb", {"colour": "green"}, "Larch-Colours")
    with pytest.raises(InputError, match="Larch-Colours"):
        ip_data_for((path,))


def test_sources_tell_age_and_licence_and_old_data_is_warned_about(tmp_path: Path) -> None:
    (tmp_path / "vpn_2024-01-01.txt").write_text("73.1.2.0/24\nnonsense\n")
    settings = Settings(ip_data=(str(tmp_path / "vpn_2024-01-01.txt"),))
    notes = {note.name: note for note in sources_in_use(settings, date(2026, 6, 20))}
    assert notes["network table"].licence == "CC BY 4.0"
    assert notes["network table"].warning == ""
    mine = notes["vpn_2024-01-01"]
    assert mine.warning == (
        "901 days old; addresses change hands, so refresh it; 1 lines not understood"
    )
