"""A message becomes text and a route; damage costs the damaged header only."""

from __future__ import annotations

import random

import pytest

from hirecheck.dossier import Quality
from hirecheck.intake.mailfile import read_mail
from hirecheck.nouns.documents import MailMessage

HEAD = (
    b'From: =?UTF-8?B?SsO8cmdlbg==?= "Example, J" <j.example@mail.example>\r\n'
    b"Reply-To: other@mail.example\r\nReturn-Path: <bounce@mail.example>\r\n"
    b"Date: Tue, 3 Mar 2026 09:15:00 +0530\r\nSubject: =?utf-8?q?My_=C3=A9tude?=\r\n"
    b"X-Mailer: Example Mailer 2\r\n"
    b"Authentication-Results: mx.example.net; spf=pass; dkim=fail; dmarc=none\r\n"
)


def mail(*lines: bytes, body: bytes = b"Hello") -> MailMessage:
    found = read_mail("m.eml", b"\r\n".join([*lines, b"", body])).mail
    assert found is not None
    return found


def test_headers_are_decoded_and_quoted_in_place() -> None:
    document = read_mail("m.eml", HEAD + b"\r\nBody text\r\n")
    found = document.mail
    assert found is not None
    assert found.sender == "j.example@mail.example"
    assert "Jürgen" in found.display_name
    assert (found.reply_to, found.return_path) == ("other@mail.example", "bounce@mail.example")
    assert found.offset_hours == 5.5
    assert found.subject == "My étude"
    assert found.client == "Example Mailer 2"
    assert dict(found.auth) == {"spf": "pass", "dkim": "fail", "dmarc": "none"}
    for span in (found.span, found.date_span):
        assert span is not None
        assert document.text[span.start : span.end] == span.text != ""
    assert document.text.endswith("Body text\n")


# The Date header and the offset in hours; None where the header does not tell the zone.
OFFSETS = [
    (b"Mon, 2 Mar 2026 10:00:00 +0900", 9.0),
    (b"Mon, 2 Mar 2026 10:00:00 -0330", -3.5),
    (b"Mon, 2 Mar 2026 10:00:00 EST", -5.0),
    (b"Mon, 2 Mar 2026 10:00:00 +0000 (UTC)", 0.0),
    (b"Mon, 2 Mar 2026 10:00:00 -0000", None),
    (b"Mon, 2 Mar 2026 10:00:00 -1700", None),
    (b"yesterday", None),
]


@pytest.mark.parametrize(("header", "hours"), OFFSETS)
def test_the_offset_is_what_the_header_says_or_unknown(header: bytes, hours: float | None) -> None:
    assert mail(b"From: a@mail.example", b"Date: " + header).offset_hours == hours


# Received lines top to bottom (and X-Originating-IP), the sender's own address, the first hop.
ROUTES = [
    # valid: the sender's own machine is shown
    ([b"X-Originating-IP: [198.51.100.7]"], "198.51.100.7", ""),
    (
        [b"Received: from laptop (unknown [203.0.113.9]) by mx.mail.example with ESMTPSA id 1"],
        "203.0.113.9",
        "203.0.113.9",
    ),
    (
        [
            b"Received: from mx.mail.example (mx.mail.example [192.0.2.1]) by in.example.net",
            b"Received: from [10.0.0.4] (host.isp.example [203.0.113.9]) by mx.mail.example",
        ],
        "203.0.113.9",
        "203.0.113.9",
    ),
    (
        [b"Received: from 2001:db8::7 by web.mail.example with HTTP; 1"],
        "2001:db8::7",
        "2001:db8::7",
    ),
    # invalid: a server passes mail on, which says nothing about the sender
    (
        [b"Received: from out.mail.example (out.mail.example [192.0.2.1]) by in.example.net"],
        "",
        "192.0.2.1",
    ),
    # near misses: loopback, private, clock times and versions are no addresses
    ([b"Received: from localhost (localhost [127.0.0.1]) by a with ESMTP"], "", ""),
    ([b"X-Originating-IP: [10.1.2.3]"], "10.1.2.3", ""),
    ([b"Received: by 10.2.3.4 with SMTP id 12:34:56; Mon, 2 Mar 2026 10:00:00"], "", ""),
]


@pytest.mark.parametrize(("headers", "origin", "hop"), ROUTES)
def test_only_a_submission_shows_the_senders_address(
    headers: list[bytes], origin: str, hop: str
) -> None:
    found = mail(b"From: a@mail.example", *headers)
    assert (found.originating_ip, found.first_hop) == (origin, hop)
    assert (found.route_span is not None) == bool(origin)


def test_html_only_mail_is_read_as_the_reader_sees_it_and_attachments_are_listed() -> None:
    document = read_mail(
        "m.eml",
        b"From: a@mail.example\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
        b"<style>p{}</style><p>Dear&nbsp;team,</p><script>x()</script><p>I apply.</p>\n"
        b'--b\nContent-Type: application/pdf; name="cv.pdf"\n'
        b"Content-Disposition: attachment; filename=cv.pdf\n\nAAAA\n--b--\n",
    )
    assert document.text.endswith("Dear team,\nI apply.")
    assert "Attachment: cv.pdf" in document.text
    assert "x()" not in document.text


def test_what_is_no_mail_says_so() -> None:
    document = read_mail("m.eml", b"just some words\nwithout any header\n")
    assert document.quality is Quality.FAILED
    assert "header" in document.why


def test_no_damage_is_a_traceback() -> None:
    """Any cut and any changed byte still gives a document."""
    whole = HEAD + (
        b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: text/plain; charset=utf-99\r\n\r\nHi\r\n--b--\r\n"
    )
    chance = random.Random(7)
    for _ in range(300):
        data = bytearray(whole[: chance.randrange(1, len(whole))])
        for _ in range(chance.randrange(6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert read_mail("m.eml", bytes(data)).name == "m.eml"


def test_endless_headers_are_cut_and_both_ends_of_the_route_stay() -> None:
    hops = b"Received: from [203.0.113.9] by a with ESMTPSA\r\n"
    many = b"Received: from mx.example (mx.example [192.0.2.1]) by b\r\n" * 5_000 + hops
    document = read_mail("m.eml", many + b"From: a@mail.example\r\nSubject: " + b"(<" * 200_000)
    assert document.mail is not None
    assert document.mail.originating_ip == "203.0.113.9"
    assert len(document.text) < 50_000
