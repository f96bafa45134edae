"""Lists come in many forms; each gives the same entries, and bad lines cost only themselves."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hirecheck.errors import InputError
from hirecheck.facts.indicators.formats import read_indicators
from hirecheck.facts.indicators.model import Indicator, key_of

OFAC = (
    '306,"LARCH BANK",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'
    '28264,"ROE, Sam Ivor","individual","DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Jan'
    " 1987;"
    " Email Address sam.roe@larch.example; Digital Currency Address - XBT"
    ' 1BoatSLRHtKNngkdXEeobR76b53LETtpyT; Passport 381310014 (Larchland)."\r\n'
    "broken line\r\n\x1a"
)
UN = """<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z">
<INDIVIDUALS><INDIVIDUAL><FIRST_NAME>SAM</FIRST_NAME><SECOND_NAME>ROE</SECOND_NAME>
<REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Sammy Weak</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><DATE>1987-01-10</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
</INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>LARCH TRADING CORPORATION</FIRST_NAME>
<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Larch General Trading</ALIAS_NAME></ENTITY_ALIAS>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>"""
SDN_XML = """<sdnList xmlns="https://example.org/sdn"><publshInformation>
<Publish_Date>11/04/2025</Publish_Date></publshInformation><sdnEntry><uid>7</uid>
<firstName>Sam</firstName><lastName>ROE</lastName><sdnType>Individual</sdnType>
<dateOfBirthList><dateOfBirthItem><dateOfBirth>10 Jan 1987</dateOfBirth></dateOfBirthItem>
</dateOfBirthList><idList><id><idType>Email Address</idType>
<idNumber>sam.roe@larch.example</idNumber>
</id></idList></sdnEntry></sdnList>"""
STIX = {
    "type": "bundle",
    "id": "bundle--1",
    "objects": [
        {"type": "identity", "id": "identity--1", "name": "Larch CERT"},
        {
            "type": "indicator",
            "created_by_ref": "identity--1",
            "modified": "2026-03-01T00:00:00Z",
            "valid_until": "2026-09-01T00:00:00Z",
            "confidence": 60,
            "pattern": "[email-addr:value = 'sam.roe@larch.example'"
            " OR domain-name:value = 'larch.dev']",
        },
        {"type": "indicator", "pattern": "[file:name = 'x' AND ipv4-addr:value = '192.0.2.1']"},
        {"type": "user-account", "account_login": "samroe88"},
    ],
}
MISP = {
    "Event": {
        "info": "Persona cluster",
        "date": "2026-01-05",
        "Orgc": {"name": "Larch CSIRT"},
        "Attribute": [
            {"type": "email-src", "value": "sam.roe@larch.example", "timestamp": "1767571200"},
            {"type": "domain|ip", "value": "larch.dev|192.0.2.7"},
            {"type": "yara", "value": "rule x {}"},
        ],
        "Object": [{"Attribute": [{"type": "github-username", "value": "samroe88"}]}],
    }
}
FTM = {
    "id": "NK-1",
    "schema": "Person",
    "datasets": ["us_ofac_sdn"],
    "properties": {"name": ["Sam Roe"], "birthDate": ["1987-01-10"], "topics": ["sanction"],
                   "email": ["sam.roe@larch.example"]},
}  # fmt: skip


def _read(path: Path, name: str, content: object) -> dict[tuple[str, str], Indicator]:
    file = path / name
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return {(i.kind, i.key): i for i in read_indicators(file).indicators}


def test_plain_text_is_told_by_shape_and_by_the_name_of_the_file(tmp_path: Path) -> None:
    found = _read(
        tmp_path, "list.txt",
        "# comment\nSam.Roe+x@gmail.com # seen twice\nlarch[.]dev\n198.51.100.0/24\n"
        "+44 20 7946 0958\n"
        "https://github.com/SamRoe88\n0x52908400098527886E0F7030069857D2E4169EE7\n",
    )  # fmt: skip
    assert set(found) == {
        ("email", "samroe@gmail.com"), ("domain", "larch.dev"), ("ip", "198.51.100.0/24"),
        ("phone", "+442079460958"), ("handle", "samroe88"),
        ("wallet", "0x52908400098527886e0f7030069857d2e4169ee7"),
    }  # fmt: skip
    assert set(_read(tmp_path, "github_handles.txt", "SamRoe88\n")) == {("handle", "samroe88")}


def test_tables_are_read_by_column_names_and_bad_lines_are_named(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "# source: somewhere\nindicator;type;confidence;last_seen;valid_until;disputed\n"
        "sam.roe@larch.example;email;70;2026-02-01;2026-08-01;yes\nnot an address;email;;;;\n"
    )
    reading = read_indicators(file, source="Larch CERT", authority=False)
    (entry,) = reading.indicators
    assert (entry.confidence, entry.dated, entry.expires) == (
        0.7, date(2026, 2, 1), date(2026, 8, 1),
    )  # fmt: skip
    assert entry.disputed
    assert entry.source == "Larch CERT"
    assert reading.skipped == 1
    assert reading.problems[0].startswith("list.csv, line 4: 'not an address'")


def test_ofac_csv_gives_names_with_birth_dates_and_the_identifiers_in_remarks(
    tmp_path: Path,
) -> None:
    (tmp_path / "alt.csv").write_text('28264,1,"aka","ROE, Samuel",-0- \r\n')
    found = _read(tmp_path, "sdn.csv", OFAC)
    assert found["company", "larch bank"].sanctioned
    assert found["name", "ivor roe sam"].birth_date == "1987-01-10"
    assert found["name", "roe samuel"].reference == "28264"
    assert ("email", "sam.roe@larch.example") in found
    assert ("wallet", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT") in found
    paper = found["document", key_of("document", "381310014")]
    assert "381310014" not in paper.value


def test_official_xml_lists_keep_their_date_and_leave_weak_aliases_out(tmp_path: Path) -> None:
    un = _read(tmp_path, "consolidated.xml", UN)
    assert un["name", "roe sam"].birth_date == "1987-01-10"
    assert un["name", "roe sam"].dated == date(2026, 2, 27)
    assert ("company", "larch trading") in un
    assert ("name", "sammy weak") not in un
    sdn = _read(tmp_path, "sdn.xml", SDN_XML)
    assert sdn["email", "sam.roe@larch.example"].dated == date(2025, 11, 4)
    assert sdn["name", "roe sam"].authority


def test_stix_patterns_that_need_two_things_at_once_give_none(tmp_path: Path) -> None:
    found = _read(tmp_path, "bundle.json", STIX)
    assert set(found) == {
        ("email", "sam.roe@larch.example"), ("domain", "larch.dev"), ("handle", "samroe88"),
    }  # fmt: skip
    entry = found["email", "sam.roe@larch.example"]
    assert (entry.source, entry.confidence) == ("Larch CERT", 0.6)
    assert entry.expires == date(2026, 9, 1)


def test_misp_attributes_come_from_events_objects_and_compounds(tmp_path: Path) -> None:
    found = _read(tmp_path, "event.json", MISP)
    assert set(found) == {
        ("email", "sam.roe@larch.example"), ("domain", "larch.dev"), ("ip", "192.0.2.7"),
        ("handle", "samroe88"),
    }  # fmt: skip
    assert found["email", "sam.roe@larch.example"].source == "Larch CSIRT"


def test_entities_carry_their_sanction_topic(tmp_path: Path) -> None:
    found = _read(tmp_path, "entities.ftm.json", json.dumps(FTM) + "\nnot json\n")
    assert found["name", "roe sam"].sanctioned
    assert found["email", "sam.roe@larch.example"].list_name == "us_ofac_sdn"


def test_personas_give_identifiers_and_never_names(tmp_path: Path) -> None:
    line = {"persona": "Sam Roe", "emails": ["sam.roe@larch.example"], "github": ["samroe88"]}
    found = _read(tmp_path, "personas.jsonl", json.dumps(line) + "\n")
    assert {kind for kind, _ in found} == {"email", "handle"}


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("bomb.xml", '<!DOCTYPE x [<!ENTITY a "b">]><sdnList>&a;</sdnList>', "not XML"),
        ("odd.json", '{"a": 1}', "no STIX"),
        ("odd.xml", "<html/>", "unknown kind"),
        ("deep.json", "[" * 200_000, "is not JSON"),
        ("empty.txt", "# nothing\n", "holds no indicator"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    tmp_path: Path, name: str, content: str, says: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=says):
        read_indicators(tmp_path / name)


@pytest.mark.parametrize(
    ("kind", "one", "other", "equal"),
    [
        ("company", "Larch Lab LLC", "LARCH LAB, Inc.", True),
        ("company", "HopanaTech", "Hopanatech Ltd", True),
        ("company", "Apex Inc.", "Apex Software", False),
        ("company", "Apex", "Apex Inc.", False),
        ("email", "a.b@gmail.com", "AB+jobs@googlemail.com", True),
        ("email", "a.b@larch.dev", "ab@larch.dev", False),
        ("phone", "+1 (202) 555-0123", "+12025550123", True),
        ("domain", "https://www.larch.dev/about", "larch[.]dev", True),
        (
            "wallet",
            "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
            "1boatslrhtknngkdxeeobr76b53lettpyt",
            False,
        ),
        ("handle", "https://github.com/SamRoe88", "@samroe88", True),
        ("name", "Roe, Sam", "sam roe", True),
    ],
)
def test_two_spellings_of_one_value_have_one_key(
    kind: str, one: str, other: str, equal: bool
) -> None:
    assert (key_of(kind, one) == key_of(kind, other)) is equal


def test_addresses_that_anybody_may_have_are_refused_and_named(tmp_path: Path) -> None:
    file = tmp_path / "ips.txt"
    file.write_text("10.0.0.7\n100.64.3.3\nfe80::1\n0.0.0.0/0\n::/0\n203.0.113.5\n")
    reading = read_indicators(file)
    assert [e.key for e in reading.indicators] == ["203.0.113.5"]
    assert reading.skipped == 5
    assert "10.0.0.7' is a private or reserved address" in reading.problems[0]
    assert "0.0.0.0/0' covers too much" in reading.problems[3]


def test_a_misp_feed_is_read_as_a_folder_and_a_damaged_event_costs_no_other(
    tmp_path: Path,
) -> None:
    mailbox = {"type": "email-src", "value": "sam.roe@larch.example"}
    general = {"info": "case 7", "date": "2026-03-01", "Orgc": {"name": "Larch CERT"}}
    event = {"Event": {**general, "Attribute": [mailbox]}}
    (tmp_path / "manifest.json").write_text("{}")
    (tmp_path / "a.json").write_text(json.dumps(event))
    (tmp_path / "b.json").write_text("{")
    reading = read_indicators(tmp_path)
    (entry,) = reading.indicators
    assert (entry.source, entry.list_name, entry.dated) == (
        "Larch CERT", "case 7", date(2026, 3, 1),
    )  # fmt: skip
    assert reading.problems[0].startswith("b.json: is not JSON")


def test_a_list_of_the_harmless_is_no_list_of_indicators(tmp_path: Path) -> None:
    file = tmp_path / "cloud.json"
    file.write_text(json.dumps({"name": "Ranges of a cloud", "list": ["203.0.113.0/24"]}))
    with pytest.raises(InputError, match="common and harmless"):
        read_indicators(file)


def test_the_simple_table_of_opensanctions_keeps_aliases_birth_dates_and_contacts(
    tmp_path: Path,
) -> None:
    file = tmp_path / "targets.simple.csv"
    file.write_text(
        "id,schema,name,aliases,birth_date,countries,identifiers,sanctions,phones,emails,dataset\n"
        "x1,Person,Samuel Ivor Roe,Sam Roe;S. I. Roe,1987-01-10,xx,X1234567,Order 7,,"
        "sam.roe@larch.example;sr@birch.example,Larch list\n"
        "x2,Company,Larch Bank,,,,,,+12025550123,,Larch list\n"
        "x3,,,,,,,,,,\n"
    )
    reading = read_indicators(file)
    found = {(e.kind, e.key): e for e in reading.indicators}
    assert found["name", "roe sam"].birth_date == "1987-01-10"
    assert found["name", "roe sam"].sanctioned
    assert ("email", "sr@birch.example") in found
    assert ("phone", "+12025550123") in found
    assert not found["company", "larch bank"].sanctioned
    assert found["company", "larch bank"].list_name == "Larch list"
    assert reading.problems == ["targets.simple.csv, row 4: expected a name and a schema"]
