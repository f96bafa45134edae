"""Puts the online sources together as the settings say, and asks them about applications."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import httpx

from hirecheck.case import Case
from hirecheck.errors import FactUnavailable, InputError
from hirecheck.facts.ipdata.lay import ip_facts_with
from hirecheck.facts.ipdata.load import ip_data_for
from hirecheck.facts.online.cache import FactCache
from hirecheck.facts.online.collect import Collector
from hirecheck.facts.online.dns import DnsSource, resolver_for
from hirecheck.facts.online.rdap import RdapSource, load_bootstrap
from hirecheck.facts.online.whois import WhoisSource
from hirecheck.facts.recorded_ip import as_fact
from hirecheck.facts.records import Recorded
from hirecheck.facts.roles import addresses_named, domains_named
from hirecheck.settings import Settings

__all__ = [
    "bootstrap_path",
    "cache_path",
    "collect_cases",
    "collect_for",
    "collector_for",
    "domains_to_ask",
    "refresh_bootstrap",
]

_BOOTSTRAP_URL = "https://data.iana.org/rdap/dns.json"
_REFRESHED = "rdap_bootstrap.json"
_BOOTSTRAP_BYTES = 2_000_000
_EXAMPLES = re.compile(r"(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$")


def cache_path(settings: Settings) -> Path:
    """Where answers are kept: as set, else in the user's cache folder."""
    if settings.facts_cache:
        return Path(settings.facts_cache)
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "hirecheck" / "facts.sqlite"


def bootstrap_path(settings: Settings) -> Path | None:
    """The refreshed list of RDAP servers, None while the shipped one is in use."""
    refreshed = cache_path(settings).with_name(_REFRESHED)
    return refreshed if refreshed.exists() else None


@lru_cache(maxsize=4)
def collector_for(settings: Settings) -> Collector:
    """RDAP with WHOIS behind it, and DNS beside them; answers are kept on disk."""
    path = cache_path(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    bootstrap = load_bootstrap(bootstrap_path(settings))
    registration = (RdapSource(bootstrap), WhoisSource())
    dns = (DnsSource(resolver_for(settings.nameservers)),)
    return Collector((registration, dns), FactCache(path))


def collect_for(case: Case, settings: Settings) -> Recorded:
    """Facts about the domains of one application."""
    return collector_for(settings).collect("domain", domains_to_ask(case))


def domains_to_ask(case: Case) -> Iterable[str]:
    """The domains to look up; names kept for examples and tests belong to nobody (RFC 2606)."""
    domains = (named.domain for named in domains_named(case))
    return (d for d in domains if not _EXAMPLES.search(d))


def collect_cases(
    cases: Iterable[Case], settings: Settings, collector: Collector | None = None
) -> Recorded:
    """Everything that can be recorded about these applications, each domain asked once.

    Only registrable domains are sent anywhere. Addresses are looked up in local tables.
    """
    domains: dict[str, None] = {}
    addresses: dict[str, None] = {}
    for case in cases:
        domains.update(dict.fromkeys(domains_to_ask(case)))
        addresses.update(dict.fromkeys(addresses_named(case)))
    found = (collector or collector_for(settings)).collect("domain", domains)
    data = ip_data_for(settings.ip_data)
    known = (ip_facts_with(ip, data) for ip in addresses)
    return found + Recorded(tuple(as_fact(facts) for facts in known if facts is not None))


def refresh_bootstrap(settings: Settings, client: httpx.Client | None = None) -> Path:
    """Fetch IANA's full list of RDAP servers and keep it beside the cache."""
    target = cache_path(settings).with_name(_REFRESHED)
    asked = client or httpx.Client(timeout=10.0, follow_redirects=False)
    try:
        answer = asked.get(_BOOTSTRAP_URL)
        answer.raise_for_status()
    except httpx.HTTPError as error:
        raise FactUnavailable(f"the list of RDAP servers cannot be fetched: {error}") from error
    if len(answer.content) > _BOOTSTRAP_BYTES:
        raise FactUnavailable("the list of RDAP servers is larger than 2 MB")
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_suffix(f".{datetime.now(UTC):%Y%m%d%H%M%S}")
    fresh.write_bytes(answer.content)
    try:
        load_bootstrap(fresh)
    except InputError:
        fresh.unlink()
        raise
    return fresh.replace(target)
