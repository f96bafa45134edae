"""Adds to a case what lists and recorded look-ups know about its domains and addresses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from hirecheck.case import (
    Case,
    DomainFacts,
    DomainRole,
    LookAlike,
    Missing,
    Move,
    NetworkUse,
    Place,
    PlaceSource,
    Span,
)
from hirecheck.dossier import Dossier, Kind
from hirecheck.errors import InputError
from hirecheck.extract.domains import imitated_by, registrable, well_known
from hirecheck.extract.places import distance_km
from hirecheck.facts.addresses import classify_address
from hirecheck.facts.recorded import RecordedFacts, read_facts
from hirecheck.settings import Settings

__all__ = ["add_facts"]

#: Where a database does not say how sure it is of a place.
USUAL_ACCURACY_KM = 200.0


def add_facts(case: Case, dossier: Dossier, settings: Settings) -> Case:
    """Fill domains, mailbox_domain, network facts, moves and look_alikes. Opens no socket."""
    facts = _facts_of(dossier, settings)
    case = _with_network(case, facts)
    named = tuple(_named_domains(case))
    case = replace(case, look_alikes=tuple(_look_alikes(named))) if named else case
    found = tuple(_domain_facts(named, facts))
    if not found:
        return case
    mailbox = [f for f in found if f.role is DomainRole.MAILBOX]
    case = replace(case, domains=found)
    return replace(case, mailbox_domain=mailbox[0]) if mailbox else case


def _facts_of(dossier: Dossier, settings: Settings) -> RecordedFacts:
    files = [(d.name, d.data) for d in dossier.of(Kind.FACTS)]
    if settings.facts:
        files.append((settings.facts, _file_data(settings.facts)))
    return read_facts(files)


@lru_cache(maxsize=8)
def _file_data(path: str) -> object:
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            path, f"the facts cannot be read ({error.strerror}).", remedy="Check --facts."
        ) from error
    except ValueError as error:
        raise InputError(path, f"the facts are not JSON ({error}).") from error


def _with_network(case: Case, facts: RecordedFacts) -> Case:
    if isinstance(case.network, Missing):
        return case
    uses = tuple(
        replace(use, facts=facts.addresses.get(use.ip) or classify_address(use.ip))
        for use in case.network
    )
    case = replace(case, network=uses)
    moves = tuple(_moves(uses))
    located = [u for u in uses if u.at is not None and _at(u) is not None]
    return replace(case, moves=moves) if len(located) >= 2 else case


def _at(use: NetworkUse) -> Place | None:
    facts = use.facts
    if facts is None or facts.latitude is None or facts.longitude is None:
        return None
    return Place(
        facts.located_city or facts.located_country,
        PlaceSource.NETWORK,
        use.span,
        latitude=facts.latitude,
        longitude=facts.longitude,
        radius_km=facts.accuracy_km or USUAL_ACCURACY_KM,
    )


def _moves(uses: tuple[NetworkUse, ...]) -> Iterator[Move]:
    dated = sorted(
        (u for u in uses if u.at is not None), key=lambda u: u.at.timestamp() if u.at else 0
    )
    for first, second in pairwise([u for u in dated if _at(u) is not None]):
        a, b = _at(first), _at(second)
        if a is None or b is None or first.at is None or second.at is None:
            continue
        km = max(0.0, (distance_km(a, b) or 0.0) - a.radius_km - b.radius_km)
        hours = (second.at - first.at).total_seconds() / 3600
        yield Move(first, second, round(km, 1), round(hours, 2), round(km / max(hours, 1 / 60), 1))


def _named_domains(case: Case) -> Iterator[tuple[str, DomainRole, Span, date | None, Span | None]]:
    if not isinstance(case.email, Missing):
        yield case.email.registrable, DomainRole.MAILBOX, case.email.span, None, None
    for job in () if isinstance(case.jobs, Missing) else case.jobs:
        if job.domain:
            since = job.period.start if job.period else None
            claim = job.period.span if job.period else None
            yield registrable(job.domain), DomainRole.EMPLOYER, job.span, since, claim
    for referee in () if isinstance(case.referees, Missing) else case.referees:
        if referee.email is not None:
            email = referee.email
            yield email.registrable, DomainRole.REFEREE, email.span, None, None
    for link in () if isinstance(case.links, Missing) else case.links:
        if link.kind == "portfolio":
            yield registrable(link.domain), DomainRole.PORTFOLIO, link.span, None, None


def _domain_facts(
    named: tuple[tuple[str, DomainRole, Span, date | None, Span | None], ...], facts: RecordedFacts
) -> Iterator[DomainFacts]:
    for domain, role, span, since, claim in named:
        record = facts.domains.get(domain)
        if record is None:
            continue
        yield DomainFacts(
            domain=domain,
            role=role,
            span=span,
            source=record.source,
            as_of=record.as_of,
            registered=record.day("registered"),
            registrar=record.text("registrar"),
            has_mail=record.flag("has_mail"),
            null_mx=record.flag("null_mx"),
            mail_provider=record.text("mail_provider"),
            spf=record.flag("spf"),
            dmarc=record.flag("dmarc"),
            parked=record.flag("parked"),
            name_servers=record.texts("name_servers"),
            addresses=record.texts("addresses"),
            claimed_since=since,
            claim=claim,
        )


def _look_alikes(
    named: tuple[tuple[str, DomainRole, Span, date | None, Span | None], ...],
) -> Iterator[LookAlike]:
    employers = {d for d, role, *_ in named if role is DomainRole.EMPLOYER}
    for domain, role, span, _since, _claim in named:
        for other, how in imitated_by(domain, well_known() | employers):
            yield LookAlike(domain, other, how, role, span)
