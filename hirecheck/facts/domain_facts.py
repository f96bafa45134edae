"""Recorded facts about a domain, as `DomainFacts` in one role."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from hirecheck.facts.records import Recorded, as_date
from hirecheck.facts.roles import NamedDomain
from hirecheck.nouns.internet import DomainFacts

__all__ = ["domain_facts_of"]

_REGISTERED = ("registered", "registration_date", "created", "creation_date", "registered_on")
#: The first domains of the network are of 1985; what is older is a slip or a lie.
_FIRST = date(1985, 1, 1)


def domain_facts_of(named: NamedDomain, recorded: Recorded) -> DomainFacts | None:
    """What is recorded about a named domain, or None. Impossible dates count as not recorded."""
    fact = recorded.about("domain", named.domain)
    if fact is None:
        return None
    values = fact.values
    registered = next((d for n in _REGISTERED if (d := as_date(values.get(n)))), None)
    if registered and not _FIRST <= registered <= fact.as_of:
        registered = None
    return DomainFacts(
        domain=named.domain,
        role=named.role,
        span=named.span,
        source=fact.source,
        as_of=fact.as_of,
        registered=registered,
        registrar=str(values.get("registrar") or "")[:200],
        has_mail=_flag(values, "has_mail"),
        null_mx=_flag(values, "null_mx"),
        mail_provider=str(values.get("mail_provider") or "")[:200],
        spf=_flag(values, "spf"),
        dmarc=_flag(values, "dmarc"),
        parked=_flag(values, "parked"),
        name_servers=_texts(values, "name_servers"),
        addresses=_texts(values, "addresses"),
        claimed_since=named.claimed_since,
        claim=named.claim,
    )


def _flag(values: Mapping[str, Any], name: str) -> bool | None:
    value = values.get(name)
    return value if isinstance(value, bool) else None


def _texts(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = values.get(name)
    listed = value if isinstance(value, list) else ()
    return tuple(str(v)[:253] for v in listed[:20] if isinstance(v, str))
