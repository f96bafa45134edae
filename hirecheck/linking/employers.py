"""Which of the domains in a packet are said to be an employer's own.

Resumes seldom write an employer's address. A link or a referee's mailbox at a domain that is
spelt like the employer says as much, and is then held against the dates of the job.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from hirecheck.case import Case, DomainFacts, DomainRole, Job, Missing

__all__ = ["employer_domains_of"]

_GIVEN_AS = (DomainRole.PORTFOLIO, DomainRole.REFEREE, DomainRole.MAILBOX)
_WORDS = re.compile(r"[^\W_]+")
_LEGAL = frozenset(
    {
        "inc", "llc", "ltd", "limited", "gmbh", "corp", "co", "ag", "kg", "sa", "sl", "bv",
        "plc", "pty", "oy", "ab", "srl", "spa", "sas", "the", "and",
    }
)  # fmt: skip
_SHORTEST = 4


def employer_domains_of(case: Case) -> tuple[DomainFacts, ...] | Missing:
    """The recorded domains, and once more those that are an employer's, with the job's start."""
    if isinstance(case.domains, Missing) or isinstance(case.jobs, Missing):
        return case.domains
    known = {(f.domain, f.claim) for f in case.domains if f.role is DomainRole.EMPLOYER}
    found = dict.fromkeys(
        as_employer
        for facts in case.domains
        if facts.role in _GIVEN_AS
        for as_employer in _as_employer(facts, case.jobs)
        if (as_employer.domain, as_employer.claim) not in known
    )
    return (*case.domains, *found)


def _as_employer(facts: DomainFacts, jobs: tuple[Job, ...]) -> Iterator[DomainFacts]:
    for job in jobs:
        if job.period is not None and _named_after(facts.domain, job.employer):
            yield replace(
                facts,
                role=DomainRole.EMPLOYER,
                span=job.employer_span or job.span,
                claimed_since=job.period.start,
                claim=job.period.span,
            )


def _named_after(domain: str, employer: str) -> bool:
    """True where the first label is the employer's name or its beginning, in whole words."""
    label = "".join(_WORDS.findall(domain.partition(".")[0].lower()))
    words = [w for w in _WORDS.findall(employer.lower()) if w not in _LEGAL]
    beginnings = {"".join(words[: n + 1]) for n in range(len(words))}
    return len(label) >= _SHORTEST and label in beginnings
