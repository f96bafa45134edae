"""Adds what the packet does not say by itself: recorded and offline facts, lists, look-alikes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from hirecheck.case import (
    Case,
    DomainFacts,
    DomainRole,
    EmployerAge,
    LookAlike,
    Missing,
    NetworkUse,
    PhoneNumber,
    changed,
)  # fmt: skip
from hirecheck.dossier import Dossier, Kind
from hirecheck.extract.domains import imitated_by, same_owner, well_known
from hirecheck.facts.domain_facts import domain_facts_of
from hirecheck.facts.indicators.match import listed_handles, listed_in
from hirecheck.facts.indicators.source import watch_for
from hirecheck.facts.indicators.watch import Watch
from hirecheck.facts.ipdata.load import IpData, ip_data_for
from hirecheck.facts.moves import moves_between
from hirecheck.facts.recorded_ip import ip_facts_of
from hirecheck.facts.records import Recorded, as_date, facts_in, load_facts
from hirecheck.facts.roles import NamedDomain, domains_named
from hirecheck.settings import Settings

__all__ = ["add_facts", "recorded_for", "today_of"]

_T = TypeVar("_T")
_NOTHING = Recorded()


def add_facts(case: Case, dossier: Dossier, settings: Settings) -> Case:
    """Fill domains, network facts, moves, look-alikes and list matches.

    Opens a socket only where the settings say `online`, and then for domains alone.
    """
    recorded = recorded_for(dossier, settings)
    if settings.online:
        from hirecheck.facts.online.assemble import collect_for

        recorded += collect_for(case, settings)
    data = ip_data_for(settings.ip_data)
    case = _with_mails(_with_network(case, recorded, data), recorded, data)
    named = domains_named(case)
    case = _with_domains(case, named, recorded)
    case = _with_employers(case, recorded)
    watch, today = watch_for(settings.indicators), today_of(settings)
    case = _with_neighbours(case, watch, today)
    return changed(
        case,
        look_alikes=_look_alikes(case, named),
        phone=_phone(case, recorded),
        listed=listed_in(case, dossier, watch, today),
    )


def _with_neighbours(case: Case, watch: Watch, today: date) -> Case:
    """Name those who contribute to, follow or are followed by the account and stand on a list."""
    if isinstance(case.account, Missing):
        return case
    account = replace(
        case.account,
        neighbours_listed=listed_handles(case.account.neighbours, watch, today),
        follows_listed=listed_handles(case.account.follows, watch, today),
    )
    return changed(case, account=account)


def recorded_for(dossier: Dossier, settings: Settings) -> Recorded:
    """The facts of the packet and those of the facts file that the user named."""
    found = _NOTHING
    for document in dossier.of(Kind.FACTS):
        found += facts_in(document.data, document.name)
    if settings.facts:
        found += _loaded(settings.facts)
    return found


def _loaded(path: str) -> Recorded:
    return load_facts(Path(path))


def today_of(settings: Settings) -> date:
    """The day of the screening: as fixed by the settings, else today."""
    return as_date(settings.now) or datetime.now(UTC).date()


def _with_network(case: Case, recorded: Recorded, data: IpData) -> Case:
    if isinstance(case.network, Missing):
        return case
    uses = tuple([_use(use, recorded, data) for use in case.network])
    moves = moves_between(uses)
    return changed(case, network=uses, moves=case.moves if moves is None else moves)


def _use(use: NetworkUse, recorded: Recorded, data: IpData) -> NetworkUse:
    facts = ip_facts_of(use.ip, recorded, data)
    return use if facts is None else replace(use, facts=facts)


def _with_mails(case: Case, recorded: Recorded, data: IpData) -> Case:
    """State the class of each address from which a mail was handed in."""
    if isinstance(case.mails, Missing):
        return case
    mails = tuple(
        replace(mail, network=ip_facts_of(mail.originating_ip, recorded, data))
        if mail.originating_ip
        else mail
        for mail in case.mails
    )
    return changed(case, mails=mails)


def _with_domains(case: Case, named: tuple[NamedDomain, ...], recorded: Recorded) -> Case:
    """Fill the four fields on domains; where a look-up failed, they say that it did."""
    if not (recorded.facts or recorded.gaps):
        return case
    found = tuple(f for one in named if (f := domain_facts_of(one, recorded)))
    aged = tuple(f for f in found if f.registered is not None)
    failed = {gap.key: f"the look-up failed ({gap.source}: {gap.why})" for gap in recorded.gaps}
    anywhere = next((failed[one.domain] for one in named if one.domain in failed), "")
    mailbox = "" if isinstance(case.email, Missing) else case.email.registrable
    return changed(
        case,
        domains=found or _unless(anywhere, case.domains),
        dated_domains=aged or _unless(anywhere, case.dated_domains),
        mailbox_domain=_mailbox(found, mailbox, failed, case.mailbox_domain),
        dated_mailbox_domain=_mailbox(aged, mailbox, failed, case.dated_mailbox_domain),
    )


def _mailbox(
    found: tuple[DomainFacts, ...],
    domain: str,
    failed: Mapping[str, str],
    before: DomainFacts | Missing,
) -> DomainFacts | Missing:
    """The facts on the domain of the applicant's own address, or why there are none."""
    mine = (f for f in found if f.role is DomainRole.MAILBOX and f.domain == domain)
    found_mine = next(mine, None)
    return _unless(failed.get(domain, ""), before) if found_mine is None else found_mine


def _unless(failure: str, before: _T | Missing) -> _T | Missing:
    """What the field held before, or the reason why it could not be filled."""
    return Missing(failure) if failure and isinstance(before, Missing) else before


def _look_alikes(case: Case, named: tuple[NamedDomain, ...]) -> tuple[LookAlike, ...] | Missing:
    """Domains of the application that imitate a well-known one or another one it names."""
    if not named:
        return case.look_alikes
    employers = {n.domain for n in named if n.role is DomainRole.EMPLOYER}
    found = []
    for one in named:
        # Two employers of one name are more often a group than an imitation.
        claimed = set() if one.role is DomainRole.EMPLOYER else employers
        sisters = {d for d in claimed if same_owner(d, one.domain)}
        imitated = (
            *imitated_by(one.domain, well_known()),
            *imitated_by(one.domain, claimed - sisters),
        )
        best = next(iter(imitated), None)
        if best is not None:
            found.append(LookAlike(one.domain, best[0], best[1], one.role, one.span))
    return tuple(found)


def _phone(case: Case, recorded: Recorded) -> PhoneNumber | Missing:
    if isinstance(case.phone, Missing) or not recorded.facts:
        return case.phone
    fact = recorded.about("phone", case.phone.e164)
    if fact is None:
        return case.phone
    carrier, line = fact.values.get("carrier"), fact.values.get("line_type")
    return replace(case.phone, carrier=str(carrier or ""), line_type=str(line or ""))


def _with_employers(case: Case, recorded: Recorded) -> Case:
    """Ages of employers by a register, where somebody recorded them."""
    if isinstance(case.jobs, Missing) or not recorded.facts:
        return case
    found = []
    for job in case.jobs:
        fact = recorded.about("employer", job.employer)
        founded = as_date(fact.values.get("founded")) if fact else None
        if fact and founded and job.period:
            span = job.employer_span or job.span
            said = f"{fact.source}, {fact.as_of}"
            found.append(EmployerAge(job, job.period.start, founded, "register", said, span))
    if not found:
        return case
    before = () if isinstance(case.employer_ages, Missing) else case.employer_ages
    return changed(case, employer_ages=(*before, *found))
