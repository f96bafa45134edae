"""An `.eml` file as text and as the route that it took.

The document's text is the headers that matter, decoded, one a line, then the body, so that what
a finding quotes is what a reader of the message would see.
"""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime

from hirecheck.dossier import Document, Kind, Quality
from hirecheck.intake.htmltext import html_to_text
from hirecheck.intake.mailroute import Route, auth_results, route_of
from hirecheck.intake.text import decode
from hirecheck.nouns.documents import MailMessage
from hirecheck.nouns.spans import Span

__all__ = ["read_mail"]

_ORIGIN = ("X-Originating-IP", "X-Sender-IP", "X-Client-IP", "X-Source-IP", "X-AOL-IP")
_SHOWN = (
    "From", "Sender", "Reply-To", "Return-Path", "To", "Date", "Subject", *_ORIGIN,
    "X-Mailer", "User-Agent", "Authentication-Results", "Received",
)  # fmt: skip
_MAX_HEADER = 2_000
_MAX_RAW = 20_000
_MAX_REPEATS = 200
_MAX_BODY = 1_000_000
_FOLD = re.compile(r"\s*[\r\n]+\s*|\x00")


def read_mail(name: str, data: bytes) -> Document:
    """One message. Damaged headers are left out one by one; they never cost the others."""
    message = _parsed(data)
    if message is None or not message.keys():
        why = "is not an e-mail message: it has no header lines such as From and Date"
        return Document(name, Kind.MAIL, quality=Quality.FAILED, why=why)
    shown = [(header, value) for header in _SHOWN for value in _values(message, header)]
    head = "".join(f"{header}: {value}\n" for header, value in shown)
    body, attachments = _content(message)
    listed = "".join(f"Attachment: {file}\n" for file in attachments)
    text = f"{head}{listed}\n{body[:_MAX_BODY]}"
    why = "the body was cut at one million characters" if len(body) > _MAX_BODY else ""
    quality = Quality.PARTIAL if why else Quality.GOOD
    mail = _message(name, message, text)
    return Document(name, Kind.MAIL, text=text, quality=quality, why=why, mail=mail)


def _parsed(data: bytes) -> Message | None:
    # The mbox separator line is no header, and a leading blank line would end the headers.
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \t")
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    try:
        return message_from_bytes(data, policy=default)
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError, IndexError):
        return None


def _values(message: Message, header: str) -> list[str]:
    """The decoded, unfolded values of one header; what cannot be parsed is taken as it stands."""
    wanted = header.lower()
    raws = [str(raw)[:_MAX_RAW] for key, raw in message.raw_items() if key.lower() == wanted]
    if len(raws) > _MAX_REPEATS:
        half = _MAX_REPEATS // 2
        raws = raws[:half] + raws[-half:]
    values = (_FOLD.sub(" ", _decoded(raw)).strip()[:_MAX_HEADER] for raw in raws)
    return [value for value in values if value]


def _decoded(raw: str) -> str:
    plain = decode(raw.encode("utf-8", "surrogateescape"))[0]
    if "=?" not in plain:
        return plain
    try:
        return str(default.header_factory("Subject", " ".join(plain.split())))
    except (ValueError, LookupError, AttributeError, IndexError, TypeError, MessageError):
        return plain


def _first(message: Message, *headers: str) -> str:
    return next((values[0] for header in headers if (values := _values(message, header))), "")


def _message(name: str, message: Message, text: str) -> MailMessage:
    sent = _first(message, "Date")
    date, offset = _date(sent)
    display, address = _mailbox(message, "From")
    route = route_of(_values(message, "Received"), _first(message, *_ORIGIN))
    return MailMessage(
        document=name,
        span=_line(name, text, "From") or Span(name, 0, 0, name),
        sender=address,
        display_name=display,
        reply_to=_mailbox(message, "Reply-To")[1],
        return_path=_mailbox(message, "Return-Path")[1],
        date=date,
        offset_hours=offset,
        originating_ip=route.origin,
        client=_first(message, "X-Mailer", "User-Agent"),
        auth=auth_results(_values(message, "Authentication-Results")),
        subject=_first(message, "Subject"),
        date_span=_line(name, text, "Date"),
        first_hop=route.first_hop,
        route_span=_route_span(name, text, route),
    )


def _mailbox(message: Message, header: str) -> tuple[str, str]:
    """Display name and address of the first mailbox in a header."""
    for raw in _raw(message, header):
        for display, address in getaddresses([raw]):
            if "@" in address:
                return _decoded(display).strip().strip("'\""), address.strip()
    value = _first(message, header)
    found = re.search(r"[^\s<>\"',;:()]{1,64}@[^\s<>\"',;:()]{1,255}", value)
    return ("", found[0]) if found else ("", "")


def _raw(message: Message, header: str) -> list[str]:
    """Header values still encoded, because a decoded name may itself contain a comma."""
    wanted = header.lower()
    found = [str(raw) for key, raw in message.raw_items() if key.lower() == wanted]
    return [_FOLD.sub(" ", raw[:_MAX_RAW]) for raw in found[:_MAX_REPEATS]]


def _date(value: str) -> tuple[datetime | None, float | None]:
    """The time sent and its offset in hours.

    The zone -0000 means "not known" (RFC 5322), and no place on earth is beyond -12 or +14.
    """
    try:
        date = parsedate_to_datetime(value)
        offset = date.utcoffset()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None
    hours = None if offset is None else offset.total_seconds() / 3600
    return date, hours if hours is not None and -12 <= hours <= 14 else None


def _line(name: str, text: str, header: str) -> Span | None:
    """The span of a header's value in the document text."""
    found = re.search(rf"^{re.escape(header)}: (.*)$", text, re.MULTILINE)
    return Span(name, found.start(1), found.end(1), found[1]) if found else None


def _route_span(name: str, text: str, route: Route) -> Span | None:
    at = text.find(route.written) if route.written else -1
    return Span(name, at, at + len(route.written), route.written) if at >= 0 else None


def _content(message: Message) -> tuple[str, list[str]]:
    """The text to read (plain before HTML) and the names of attachments."""
    plain: list[str] = []
    html: list[str] = []
    attached: list[str] = []
    for part in message.walk():
        if part.is_multipart():
            continue
        file = _file_name(part)
        kind = part.get_content_type()
        if file or kind not in ("text/plain", "text/html"):
            attached.append(file or kind)
        elif kind == "text/plain":
            plain.append(_payload(part))
        else:
            html.append(html_to_text(_payload(part)))
    body = "\n".join(plain if any(text.strip() for text in plain) else html)
    return body, attached


def _file_name(part: Message) -> str:
    try:
        return _FOLD.sub(" ", part.get_filename() or "")[:200]
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return "attachment"


def _payload(part: Message) -> str:
    """The decoded text of a part, whatever its charset claims to be."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    if not isinstance(data, bytes):
        return str(part.get_payload()) if isinstance(part, EmailMessage) else ""
    charset = part.get_param("charset", "", unquote=True)
    try:
        return data.decode(str(charset) or "utf-8").replace("\r\n", "\n")
    except (LookupError, UnicodeDecodeError, ValueError):
        return decode(data)[0].replace("\r\n", "\n")
