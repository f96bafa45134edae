"""E-mail addresses, telephone numbers and links in free text: valid, invalid, near miss."""

from __future__ import annotations

import pytest

from hirecheck.extract.contacts import (
    find_emails,
    find_handles,
    find_links,
    find_phones,
    link_kind,
)

EMAILS = [
    ("write to jo.weld@mail.example.", ["jo.weld@mail.example"]),
    ("mailto:jo@weld.example phone", ["jo@weld.example"]),
    ("jo [at] weld [dot] example", ["jo@weld.example"]),
    ("jo(at)weld.example", ["jo@weld.example"]),
    ("jo dot weld at mail dot example", ["jo.weld@mail.example"]),
    ("jo @ weld.example", ["jo@weld.example"]),
    ("Work at example.com", []),
    ("@handle on a site", []),
    ("5 items @ 3.50 each", []),
]
PHONES = [
    ("Tel: (503) 555-0142", ["(503) 555-0142"]),
    ("+44 20 7946 0321 +44 20 7946 0322", ["+44 20 7946 0321", "+44 20 7946 0322"]),
    ("Mobile: 07700 900123", ["07700 900123"]),
    ("+49 (0)341 5550134", ["+49 (0)341 5550134"]),
    ("phone 503.555.0142 x12", ["503.555.0142 x12"]),
    ("TEL: 888-PUCK", ["888-PUCK"]),
    ("\n5035550142\n", ["5035550142"]),
    ("2012 - 2016", []),
    ("01/2019 - 12/2020", []),
    ("1888-1905", []),
    ("ISBN 978-3-16-148410-0", []),
    ("Denver 80202-1234", []),
    ("US Patent 11,234,567", []),
    ("192.168.10.10", []),
    ("$1,234,567 saved", []),
    ("served 10,000+ users", []),
]
LINKS = [
    ("github.com/jo-weld-example", ["https://github.com/jo-weld-example"]),
    ("see (https://weld.example/work).", ["https://weld.example/work"]),
    ("www.weld.example", ["https://www.weld.example"]),
    ("joweld.dev", ["https://joweld.dev"]),
    ("Node.js, ASP.NET and Socket.io", []),
    ("B.Tech e.g. README.md CI/CD", []),
    ("jo@weld.example", []),
]


@pytest.mark.parametrize(("text", "expected"), EMAILS)
def test_emails(text: str, expected: list[str]) -> None:
    assert [found.value for found in find_emails(text)] == expected


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_phones(text: str, expected: list[str]) -> None:
    found = find_phones(text)
    assert [item.value for item in found] == expected
    assert all(text[item.start : item.end] == item.value for item in found)


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_links(text: str, expected: list[str]) -> None:
    assert [found.url for found in find_links(text)] == expected


def test_accounts_are_known_by_host_and_path() -> None:
    assert link_kind("www.linkedin.com", "/in/jo-weld/") == ("linkedin", "jo-weld")
    assert link_kind("github.com", "/jo-weld/tools") == ("github", "jo-weld")
    assert link_kind("jo-weld.github.io", "/") == ("portfolio", "jo-weld")
    assert link_kind("weld.example", "/") == ("portfolio", "")


def test_accounts_given_by_name_only() -> None:
    (handle,) = find_handles("GitHub: jo-weld")
    assert (handle.kind, handle.url) == ("github", "https://github.com/jo-weld")


@pytest.mark.parametrize("noise", ["1 " * 20_000, "a." * 20_000, "+" * 20_000, "(" * 20_000])
def test_hostile_text_is_read_in_linear_time(noise: str) -> None:
    assert len(find_phones(noise)) + len(find_links(noise)) + len(find_emails(noise)) < 3_000
