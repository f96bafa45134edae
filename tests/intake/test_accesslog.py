"""Access logs keep each row's place and say which rows make no sense."""

from __future__ import annotations

import pytest

from hirecheck.errors import DocumentError
from hirecheck.intake.accesslog import read_log

CSV = (
    "Timestamp;IP Address;User-Agent;Action\r\n"
    '2026-03-01T10:00:00Z;192.0.2.4;"Browser; ""X""\r\nnext line";login\r\n'
    "\r\nnot a time;192.0.2.5;;assessment\r\n"
)
JSONL = (
    '{"at": "2026-03-01T10:00:00+01:00", "ip": "192.0.2.4", "event": "login"}\n\n[1]\n'
    '{"ts": 1772355600, "client_ip": "2001:db8::1", "display_name": "Ada"}\n'
)


def test_csv_rows_with_other_names_quotes_and_line_breaks() -> None:
    entries, notes = read_log("access.csv", CSV)
    assert [(e.ip, e.event) for e in entries] == [
        ("192.0.2.4", "login"),
        ("192.0.2.5", "assessment"),
    ]
    assert entries[0].user_agent == 'Browser; "X"\r\nnext line'
    assert entries[0].at is not None
    assert entries[1].at is None
    assert "not a time" in notes[0]
    for entry in entries:
        assert CSV[entry.span.start : entry.span.end] == entry.span.text
    assert entries[1].span.text == "not a time;192.0.2.5;;assessment"


def test_json_lines_and_lists() -> None:
    entries, notes = read_log("access.jsonl", JSONL)
    assert [e.ip for e in entries] == ["192.0.2.4", "2001:db8::1"]
    assert entries[1].display_name == "Ada"
    assert notes == ("line 3 is not a JSON object",)
    listed, _ = read_log("access.json", '[{"ip": "192.0.2.4"}, {"ip": "192.0.2.5"}]')
    assert [e.span.text for e in listed] == ['{"ip": "192.0.2.4"}', '{"ip": "192.0.2.5"}']


def test_a_table_of_something_else_is_refused() -> None:
    with pytest.raises(DocumentError, match="columns at, ip"):
        read_log("access.csv", "fruit,price\npear,3\n")
