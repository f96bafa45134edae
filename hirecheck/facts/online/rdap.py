"""RDAP: when a domain was registered, by the registry that the bootstrap file names (RFC 9083).

Redirects are followed to hosts of the bootstrap file only, links in answers not at all.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from hirecheck.errors import FactUnavailable, InputError
from hirecheck.facts.online.source import Busy, NotCovered, Pace, with_patience
from hirecheck.facts.records import as_date
from hirecheck.reference import data_path

__all__ = ["Bootstrap", "RdapSource", "load_bootstrap", "plausible"]

MAX_BYTES = 1_000_000
MAX_REDIRECTS = 3
SECONDS = 10.0
_FIRST = date(1985, 1, 1)


@dataclass(frozen=True)
class Bootstrap:
    """Which server answers for a top-level domain, and the day of that knowledge."""

    servers: Mapping[str, str]
    published: date

    def server(self, domain: str) -> str:
        """The base address for a domain, "" where no RDAP server is known."""
        return self.servers.get(domain.rpartition(".")[2].lower(), "")

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Every host and port that answers for some domain."""
        return frozenset(urlsplit(base).netloc.lower() for base in self.servers.values())


def load_bootstrap(path: Path | None = None) -> Bootstrap:
    """Read a bootstrap file in IANA's form (RFC 9224); the shipped one by default."""
    source = path or data_path("rdap_bootstrap.json")
    try:
        data = json.loads(source.read_text(encoding="utf-8"))
        servers = {
            str(tld).lower(): _secure(urls)
            for tlds, urls in data["services"] for tld in tlds if urls
        }  # fmt: skip
        return Bootstrap(servers, as_date(data.get("publication")) or _FIRST)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(source.name, f"is no RDAP bootstrap file ({error})") from error


def _secure(urls: Iterable[str]) -> str:
    """The server by https where there is one."""
    ordered = sorted(urls, key=lambda url: not url.startswith("https://"))
    return ordered[0].rstrip("/") + "/"


@dataclass(frozen=True)
class RdapSource:
    """Asks registries about domains; one shared client, paced by server."""

    bootstrap: Bootstrap = field(default_factory=load_bootstrap)
    pace: Pace = field(default_factory=Pace)
    client: httpx.Client = field(
        default_factory=lambda: httpx.Client(
            timeout=5.0, follow_redirects=False, headers={"accept": "application/rdap+json"}
        )
    )
    seconds: float = SECONDS
    name: str = "RDAP"
    kind: str = "domain"

    def look(self, key: str) -> Mapping[str, Any]:
        """Registration date, registrar, status and name servers of a registrable domain."""
        base = self.bootstrap.server(key)
        if not base:
            raise NotCovered(f"no RDAP server is known for .{key.rpartition('.')[2]}")
        answer = with_patience(lambda: self._get(urljoin(base, f"domain/{key}")))
        if answer is None:
            return {"registered_now": False}
        return _values(answer, key)

    def close(self) -> None:
        """Close the connections."""
        self.client.close()

    def _get(self, url: str) -> Any:
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._once(url)
            if not isinstance(answer, str):
                return answer[0]
            url = self._allowed(url, answer)
        raise FactUnavailable("too many redirects")

    def _allowed(self, url: str, location: str) -> str:
        """The redirect's target if it is a host of the bootstrap file, by no weaker scheme."""
        target = urljoin(url, location)
        old, new = urlsplit(url), urlsplit(target)
        if new.netloc.lower() not in self.bootstrap.hosts or "@" in new.netloc:
            raise FactUnavailable(f"redirected to {new.hostname}, which is no registry's host")
        if new.scheme not in ("http", "https") or (old.scheme == "https" != new.scheme):
            raise FactUnavailable("redirected to a weaker scheme")
        return target

    def _once(self, url: str) -> str | tuple[Any]:
        """A redirect's target, or the parsed answer in a tuple (None for "no such domain")."""
        server = urlsplit(url).netloc
        self.pace.wait(server)
        try:
            with self.client.stream("GET", url) as response:
                status = response.status_code
                if status in (301, 302, 303, 307, 308):
                    return str(response.headers.get("location", ""))
                if status == 404:
                    return (None,)
                if status == 429 or status >= 500:
                    after = _after(response.headers.get("retry-after", ""))
                    self.pace.slow_down(server, after or 0.5)
                    raise Busy(f"{server} answers {status}", after)
                if status != 200:
                    raise FactUnavailable(f"{server} answers {status}")
                return (_parsed(_body(response, self.seconds)),)
        except httpx.TimeoutException as error:
            raise Busy(f"{server} does not answer in time") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise FactUnavailable(f"{server} cannot be reached: {error}") from error


def _after(text: str) -> float | None:
    return float(text) if text.isdigit() else None


def _body(response: httpx.Response, seconds: float) -> bytes:
    """The answer within limits of size and time; a slow drip ends like a dead server."""
    body, end = bytearray(), time.monotonic() + seconds
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > MAX_BYTES:
            raise FactUnavailable("the answer is larger than 1 MB")
        if time.monotonic() > end:
            raise FactUnavailable(f"the answer takes longer than {seconds:.0f} s")
    return bytes(body)


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise FactUnavailable("the answer is not JSON") from error
    if not isinstance(data, dict) or data.get("objectClassName") not in (None, "domain"):
        raise FactUnavailable("the answer is not about a domain")
    return data


def _values(data: Mapping[str, Any], key: str) -> dict[str, Any]:
    named = str(data.get("ldhName") or key).rstrip(".").lower()
    if named != key:
        raise FactUnavailable(f"the answer is about {named[:80]}")
    events = {
        str(e.get("eventAction", "")).lower(): as_date(e.get("eventDate"))
        for e in _listed(data, "events")
    }
    found: dict[str, Any] = {
        "registered_now": True,
        "registrar": _registrar(data),
        "status": [str(s)[:60] for s in data.get("status") or () if isinstance(s, str)][:20],
        "name_servers": [
            str(n.get("ldhName", "")).rstrip(".").lower()[:253]
            for n in _listed(data, "nameservers")
        ][:20],
    }
    registered = events.get("registration")
    if registered is not None and plausible(registered):
        found["registered"] = registered.isoformat()
    elif registered is not None:
        found["refused_date"] = registered.isoformat()
    if (expires := events.get("expiration")) is not None:
        found["expires"] = expires.isoformat()
    return found


def plausible(registered: date) -> bool:
    """False for dates in the future or before the first domain, which some servers answer."""
    return _FIRST <= registered <= datetime.now(UTC).date() + timedelta(days=1)


def _registrar(data: Mapping[str, Any]) -> str:
    for entity in _listed(data, "entities"):
        if "registrar" in (entity.get("roles") or ()):
            card = entity.get("vcardArray")
            rows = card[1] if isinstance(card, list) and len(card) > 1 else ()
            for row in rows if isinstance(rows, list) else ():
                if isinstance(row, list) and len(row) > 3 and row[0] == "fn":
                    return str(row[3])[:200]
            return str(entity.get("handle", ""))[:200]
    return ""


def _listed(data: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = data.get(name)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
