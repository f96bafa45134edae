"""DNS: whether a domain takes mail, who runs it, and whether anything stands behind the name."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import dns.exception
import dns.resolver

from hirecheck.errors import FactUnavailable
from hirecheck.facts.online.source import Busy, with_patience
from hirecheck.reference import read_rows

__all__ = ["DnsSource", "mail_provider", "resolver_for"]

_MANY = 20


def resolver_for(nameservers: Iterable[str], *, seconds: float = 2.0) -> dns.resolver.Resolver:
    """A resolver for these servers (`host` or `host:port`), or for the system's own."""
    listed = tuple(nameservers)
    resolver = dns.resolver.Resolver(configure=not listed)
    if listed:
        hosts = [server.rpartition(":") if server.count(":") == 1 else None for server in listed]
        resolver.nameservers = [
            parts[0] if parts else server for parts, server in zip(hosts, listed, strict=True)
        ]
        ports = {int(parts[2]) for parts in hosts if parts}
        resolver.port = ports.pop() if len(ports) == 1 else 53
    resolver.timeout = seconds
    resolver.lifetime = seconds * 2
    resolver.retry_servfail = False
    return resolver


@dataclass(frozen=True, slots=True)
class DnsSource:
    """Asks a resolver: for the domain's own name, names under it, and bare endings."""

    resolver: dns.resolver.Resolver = field(default_factory=lambda: resolver_for(()))
    name: str = "DNS"
    kind: str = "domain"

    def look(self, key: str) -> Mapping[str, Any]:
        """Mail set-up, name servers and addresses. Raises FactUnavailable when nothing answers."""
        servers = self._texts(key, "NS")
        if servers is None:
            self._must_see_the_world(key)
            return {"exists": False, "has_mail": False}
        addresses = [*(self._texts(key, "A") or ()), *(self._texts(key, "AAAA") or ())]
        return {
            "exists": True,
            "name_servers": [s.rstrip(".").lower() for s in servers],
            "addresses": addresses,
            "parked": _parked(servers),
            "wildcard": self._has_wildcard(key) if addresses else False,
            **self._mail(key, addresses),
            **self._policies(key),
        }

    def _must_see_the_world(self, domain: str) -> None:
        """A resolver behind a closed door says of everything that it does not exist.

        Its no counts only if it does not deny the domain's ending and the largest one as well.
        """
        for ending in (f"{domain.rpartition('.')[2]}.", "com."):
            try:
                denied = self._texts(ending, "NS") is None
            except FactUnavailable:
                return
            if not denied:
                return
        raise FactUnavailable("the resolver denies every name, so it is cut off from the internet")

    def _mail(self, domain: str, addresses: list[str]) -> dict[str, Any]:
        """Mail servers; without any, mail goes to the domain's own address (RFC 5321)."""
        records = [r.split(None, 1) for r in self._texts(domain, "MX") or ()]
        ranked = sorted((int(r[0]), r[1].rstrip(".").lower()) for r in records if len(r) == 2)
        hosts = [host for _rank, host in ranked]
        null = bool(hosts) and all(host == "" for host in hosts)
        hosts = [host for host in hosts if host]
        return {
            "has_mail": bool(hosts) or (not null and bool(addresses)),
            "null_mx": null,
            "mail_servers": hosts,
            "mail_provider": mail_provider(hosts, domain),
        }

    def _policies(self, domain: str) -> dict[str, Any]:
        spf = [t for t in self._strings(domain) if t.lower().startswith("v=spf1")]
        dmarc = [t for t in self._strings(f"_dmarc.{domain}") if t.lower().startswith("v=dmarc1")]
        found: dict[str, Any] = {"spf": bool(spf), "dmarc": bool(dmarc)}
        if dmarc:
            parts = (part.strip() for part in dmarc[0].split(";"))
            policy = next((p.partition("=")[2].strip() for p in parts if p[:2].lower() == "p="), "")
            found["dmarc_policy"] = policy.lower()
        return found

    def _has_wildcard(self, domain: str) -> bool:
        """True where a name that nobody made up has an address."""
        return bool(self._texts(f"{secrets.token_hex(6)}.{domain}", "A"))

    def _strings(self, name: str) -> list[str]:
        return [_joined(text) for text in self._texts(name, "TXT") or ()]

    def _texts(self, name: str, kind: str) -> list[str] | None:
        """The records of a kind as text; [] for none, None where the name does not exist."""

        def ask() -> list[str] | None:
            try:
                answer = self.resolver.resolve(name, kind, search=False)
                return [record.to_text() for record in list(answer)[:_MANY]]
            except dns.resolver.NoAnswer:
                return []
            except dns.resolver.NXDOMAIN:
                return None
            except (dns.resolver.LifetimeTimeout, dns.resolver.NoNameservers) as error:
                raise Busy(f"no answer about {kind} of {name}: {type(error).__name__}") from error
            except (dns.exception.DNSException, ValueError, OSError) as error:
                raise FactUnavailable(f"{kind} of {name} cannot be asked: {error}") from error

        return with_patience(ask, tries=2, first_wait=0.2)


def _joined(text: str) -> str:
    """A TXT record's quoted parts as one text."""
    return "".join(part for place, part in enumerate(text.split('"')) if place % 2)


@cache
def _providers() -> tuple[tuple[str, str], ...]:
    return tuple((row["suffix"], row["provider"]) for row in read_rows("mail_hosts.csv"))


def mail_provider(hosts: Iterable[str], domain: str) -> str:
    """Who runs these mail servers: a provider's name, `self-hosted`, or "" where it is unknown."""
    for host in hosts:
        for suffix, provider in _providers():
            if host == suffix or host.endswith(f".{suffix}"):
                return provider
        if host == domain or host.endswith(f".{domain}"):
            return "self-hosted"
    return ""


def _parked(servers: Iterable[str]) -> bool:
    suffixes = tuple(row["suffix"] for row in read_rows("parking_hosts.csv"))
    names = [server.rstrip(".").lower() for server in servers]
    return any(n == s or n.endswith(f".{s}") for n in names for s in suffixes)
