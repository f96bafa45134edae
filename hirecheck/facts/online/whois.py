"""WHOIS on port 43 (RFC 3912), for domains whose registry does not speak RDAP."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any

from hirecheck.errors import FactUnavailable
from hirecheck.facts.online.rdap import plausible
from hirecheck.facts.online.source import Busy, NotCovered, Pace, with_patience
from hirecheck.facts.records import as_date
from hirecheck.reference import read_rows

__all__ = ["WhoisSource", "parse_whois", "whois_servers"]

MAX_BYTES = 200_000
SECONDS = 8.0
_BRACKETS = re.compile(r"^\[([A-Za-z ]{2,40})\][ \t]+(\S.{0,200})$")
_COLON = re.compile(r"^[ \t]*([A-Za-z][A-Za-z /()_-]{2,40}?)[ \t.]*:[ \t]*(\S.{0,200})$")
_REGISTERED = frozenset(
    {
        "creation date", "created", "created on", "created date", "registered", "registered on",
        "registration date", "registration time", "domain registration date", "domain created",
        "domain record activated", "activated", "registered date",
    }
)  # fmt: skip
_NONE = re.compile(
    r"^(?:%+ *)?(?:no match|not found|no entries found|no data found|domain not found|"
    r"status: *(?:free|available)|the queried object does not exist|no object found)",
    re.IGNORECASE | re.MULTILINE,
)
_BUSY = re.compile(
    r"limit exceeded|too many (?:requests|queries)|quota exceeded|try again later", re.I
)
_DATES = (
    "%Y-%m-%d", "%d-%b-%Y", "%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y. %m. %d", "%d/%m/%Y",
    "%Y%m%d", "%d %b %Y", "%d %B %Y", "%b %d %Y", "%a %b %d %Y",
)  # fmt: skip


@cache
def whois_servers() -> Mapping[str, str]:
    """The WHOIS server of each top-level domain that has one."""
    return {row["tld"]: row["server"] for row in read_rows("whois_servers.csv")}


@dataclass(frozen=True)
class WhoisSource:
    """Asks registries' WHOIS servers; never a registrar's that an answer refers to."""

    servers: Mapping[str, str] = field(default_factory=whois_servers)
    port: int = 43
    pace: Pace = field(default_factory=lambda: Pace(per_second=2.0))
    seconds: float = SECONDS
    name: str = "WHOIS"
    kind: str = "domain"

    def look(self, key: str) -> Mapping[str, Any]:
        """Registration date, registrar and name servers, as far as the answer tells them."""
        server = self.servers.get(key.rpartition(".")[2].lower(), "")
        if not server:
            raise NotCovered(f"no WHOIS server is known for .{key.rpartition('.')[2]}")
        text = with_patience(lambda: self._ask(server, key), tries=2, first_wait=1.0)
        return parse_whois(text, key)

    def _ask(self, server: str, domain: str) -> str:
        self.pace.wait(server)
        try:
            text = self._spoken(server, domain)
        except TimeoutError as error:
            raise Busy(f"{server} does not answer in time") from error
        except OSError as error:
            raise FactUnavailable(f"{server} cannot be reached: {error}") from error
        if _BUSY.search(text[:2_000]):
            self.pace.slow_down(server, 1.0)
            raise Busy(f"{server} asks to come back later")
        return text

    def _spoken(self, server: str, domain: str) -> str:
        host, _, port = server.partition(":")
        end = time.monotonic() + self.seconds
        with socket.create_connection((host, int(port or self.port)), timeout=4.0) as line:
            line.sendall(domain.encode("ascii") + b"\r\n")
            answer = bytearray()
            while chunk := line.recv(65_536):
                answer += chunk
                if len(answer) > MAX_BYTES:
                    raise FactUnavailable(f"{server} answers more than 200 kB")
                if time.monotonic() > end:
                    raise FactUnavailable(f"{server} takes longer than {self.seconds:.0f} s")
        return answer.decode("utf-8", errors="replace")


def parse_whois(text: str, domain: str) -> dict[str, Any]:
    """The values of an answer. Raises FactUnavailable where it tells nothing about the domain."""
    fields = _fields(text)
    if _NONE.search(text) and not fields.keys() & _REGISTERED:
        return {"registered_now": False}
    found: dict[str, Any] = {"registered_now": True}
    for name in _REGISTERED & fields.keys():
        day = _day(fields[name][0])
        if day is not None and plausible(day):
            found["registered"] = min(found.get("registered", "9999"), day.isoformat())
    if registrar := next(
        (fields[n][0] for n in ("registrar", "registrar name") if n in fields), ""
    ):
        found["registrar"] = registrar[:200]
    servers = (
        fields.get("name server", []) + fields.get("nserver", []) + fields.get("nameserver", [])
    )
    if servers:
        found["name_servers"] = [s.split()[0].rstrip(".").lower() for s in servers[:20]]
    if len(found) == 1:
        raise FactUnavailable(f"the WHOIS answer tells nothing about {domain}")
    return found


def _fields(text: str) -> dict[str, list[str]]:
    """Labelled lines by label in lower case; comments are left out."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines()[:3_000]:
        if line.startswith(("%", "#", ">>>")):
            continue
        match = _COLON.match(line[:300]) or _BRACKETS.match(line[:300])
        if match:
            label = " ".join(match[1].replace("_", " ").lower().split())
            found.setdefault(label, []).append(match[2].strip())
    return found


def _day(text: str) -> date | None:
    """A registration date in one of the forms in which registries write it."""
    cleaned = re.sub(r"\(.*?\)|\b(?:before|UTC|GMT|JST)\b", " ", text).strip().rstrip(".")
    if found := as_date(cleaned.replace(" ", "T", 1) if ":" in cleaned else cleaned):
        return found
    words = re.split(r"[T ](?=\d{1,2}:)", cleaned)[0].strip()
    for form in _DATES:
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            continue
    return None
