"""Which domains and addresses an application names, and what each is to the applicant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from hirecheck.case import Case, DomainRole, MailboxKind, Missing, Span
from hirecheck.extract.domains import registrable
from hirecheck.reference import read_rows

__all__ = ["NamedDomain", "addresses_named", "domains_named"]

#: Mailbox kinds whose domain belongs to the applicant's story and not to a provider.
_OWN_MAIL = (MailboxKind.OWN, MailboxKind.EMPLOYER, MailboxKind.ACADEMIC, MailboxKind.DISPOSABLE)


@dataclass(frozen=True, slots=True)
class NamedDomain:
    """A registrable domain in one role, with the earliest date the applicant claims for it."""

    domain: str
    role: DomainRole
    span: Span
    claimed_since: date | None = None
    claim: Span | None = None


def domains_named(case: Case) -> tuple[NamedDomain, ...]:
    """Every domain of the application once in each role, in the order of the roles."""
    found: dict[tuple[str, DomainRole], NamedDomain] = {}
    for named in (*_mailboxes(case), *_employers(case), *_referees(case), *_portfolios(case)):
        key = (named.domain, named.role)
        kept = found.get(key)
        if named.domain and (kept is None or _earlier(named, kept)):
            found[key] = named
    return tuple(found.values())


def _earlier(named: NamedDomain, kept: NamedDomain) -> bool:
    if named.claimed_since is None:
        return False
    return kept.claimed_since is None or named.claimed_since < kept.claimed_since


def _mailboxes(case: Case) -> Iterator[NamedDomain]:
    for email in () if isinstance(case.emails, Missing) else case.emails:
        if email.kind in _OWN_MAIL:
            yield NamedDomain(email.registrable, DomainRole.MAILBOX, email.span)


def _employers(case: Case) -> Iterator[NamedDomain]:
    for job in () if isinstance(case.jobs, Missing) else case.jobs:
        if job.domain:
            since, claim = (job.period.start, job.period.span) if job.period else (None, None)
            if job.period and job.period.precision == "year":
                # "2019" may mean December; only the latest start that fits can be held against it.
                since = date(job.period.start.year, 12, 31)
            span = job.employer_span or job.span
            domain = registrable(job.domain)
            yield NamedDomain(domain, DomainRole.EMPLOYER, span, since, claim)


def _referees(case: Case) -> Iterator[NamedDomain]:
    for referee in () if isinstance(case.referees, Missing) else case.referees:
        if referee.email and referee.email.kind in _OWN_MAIL:
            yield NamedDomain(referee.email.registrable, DomainRole.REFEREE, referee.email.span)


def _portfolios(case: Case) -> Iterator[NamedDomain]:
    for link in () if isinstance(case.links, Missing) else case.links:
        domain = registrable(link.domain)
        if domain and domain not in _platforms() and link.kind in ("portfolio", "other"):
            yield NamedDomain(domain, DomainRole.PORTFOLIO, link.span)


@cache
def _platforms() -> frozenset[str]:
    return frozenset(row["domain"] for row in read_rows("platform_domains.csv"))


def addresses_named(case: Case) -> tuple[str, ...]:
    """Every address on the network that logs, form or mails show, once."""
    uses = () if isinstance(case.network, Missing) else case.network
    mails = () if isinstance(case.mails, Missing) else case.mails
    shown = [use.ip for use in uses] + [mail.originating_ip for mail in mails]
    return tuple(dict.fromkeys(ip for ip in shown if ip))
