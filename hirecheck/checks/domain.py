"""What is recorded about the domains and firms that an application relies on."""

from __future__ import annotations

import re
from datetime import date

from hirecheck.case import Cues, DomainFacts, DomainRole, Listed, LookAlike, Outcome
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, entered, noted

_IMITATIONS = {"confusable": Strength.STRONG, "near": Strength.MODERATE}
_EARLY_YEARS = 1.0
_SURE_YEARS = 3.0


def _recorded(facts: DomainFacts) -> str:
    return f"{facts.source}, {facts.as_of}"


_REBRANDED = re.compile(
    r"\b(re-?brand\w*|re-?named|formerly|merged|merger|acquired|taken over|moved domains?)\b",
    re.IGNORECASE,
)


@check(
    title="This application has a job that began long before the employer's domain existed",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("RJR", "COURTS", "analysis"),
    innocent=(
        "A new name, a moved domain, or one that lapsed and was registered again",
        "A branch of a group, or a firm that came to the web late",
    ),
    verify=(
        "Ask for the firm's earlier name or domain, and look for it in an archive",
        "Ask for a registration extract or a client to talk to",
    ),
    weakened_by=("employer-confirmed", "discrepancy-explained"),
)
def dom_age_vs_claim(dated_domains: tuple[DomainFacts, ...]) -> Hit | None:
    """An invented employer gets its domain when the story is written.

    Counted from the start of a job that names this domain as the employer's: moderate from one
    year, strong from three. Nobody can have worked for years at a site registered last month.
    """
    worst: tuple[float, DomainFacts] | None = None
    for facts in dated_domains:
        if facts.role is not DomainRole.EMPLOYER or not (facts.registered and facts.claimed_since):
            continue
        years = (facts.registered - facts.claimed_since).days / 365.25
        if years >= _EARLY_YEARS and (worst is None or years > worst[0]):
            worst = (years, facts)
    if worst is None:
        return None
    years, facts = worst
    return Hit(
        f"The job begins {facts.claimed_since}; {facts.domain} was registered "
        f"{facts.registered} ({_recorded(facts)}).",
        tuple(s for s in (facts.claim, facts.span) if s is not None),
        strength=Strength.STRONG if years >= _SURE_YEARS else Strength.MODERATE,
    )


@check(
    title="This application names an employer younger than the job, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("RJR", "COURTS"),
    innocent=("A new name, a new site, or a firm that was taken over",),
    verify=("Ask for the earlier name, a registration extract or a client",),
    weakened_by=("employer-confirmed", "discrepancy-explained"),
    restates="domain/dom-age-vs-claim",
)
def dom_age_noted(cues: Cues) -> Hit | None:
    """A person who compared the dates has done the same sum."""
    return noted(
        cues.named("employer-young"), "Employer or site is younger than the job", reason=_REBRANDED
    )


@check(
    title="This application relies on an employer or portfolio domain under a year old",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("KIMCHI", "CLEANOSINT"),
    innocent=("Start-ups and new freelancers are real", "A site made for the job hunt"),
    verify=("Nothing follows from this alone; ask what was there before",),
    weakened_by=("employer-confirmed",),
)
def dom_new(dated_domains: tuple[DomainFacts, ...], applied: date) -> Hit | None:
    """Sites made for a story are new, as are many honest ones. A domain that serves as mailbox
    too has a check of its own.
    """
    watched = (DomainRole.EMPLOYER, DomainRole.PORTFOLIO)
    mailbox = {f.domain for f in dated_domains if f.role is DomainRole.MAILBOX}
    for facts in dated_domains:
        if facts.role in watched and facts.registered and facts.domain not in mailbox:
            days = (applied - facts.registered).days
            if 0 <= days < 365:
                said = f"{facts.domain} was registered {facts.registered} ({_recorded(facts)})."
                return Hit(said, (facts.span,))
    return None


@check(
    title="This application names an employer under a domain that imitates another",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SENTINELONE", "US-2022"),
    innocent=("A national branch, or a second domain of the same firm",),
    verify=("Ask the firm, by its own published contact, whether the domain is theirs",),
    weakened_by=("employer-confirmed",),
)
def dom_employer_imitates(look_alikes: tuple[LookAlike, ...]) -> Hit | None:
    """Copies of real firms need a domain that reads like theirs.

    Strong for look-alike letters, moderate for a slip of spelling; weak for an added word or
    another ending, which firms use themselves.
    """
    found = [d for d in look_alikes if d.role is DomainRole.EMPLOYER]
    if not found:
        return None
    first = found[0]
    return Hit(
        f"{first.domain} resembles {first.imitates} ({first.how.replace('-', ' ')}).",
        (first.span,),
        strength=_IMITATIONS.get(first.how, Strength.WEAK),
    )


@check(
    title="This application names an employer whose site copies another firm's",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SENTINELONE",),
    innocent=("A shared theme or agency", "The other firm copied this one"),
    verify=("Ask the older of the two firms",),
    weakened_by=("employer-confirmed",),
)
def dom_cloned_site(cues: Cues) -> Hit | None:
    """Front companies took whole sites from real ones, names of the staff included."""
    return noted(cues.named("employer-site-copied"), "The employer's site is a copy")


@check(
    title="This application relies on a domain that shares its host with a listed one",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SENTINELONE",),
    innocent=("Cheap shared hosting serves thousands",),
    verify=("Look for shared content or page identifiers before anything else",),
)
def dom_shared_infra(domains: tuple[DomainFacts, ...], listed: tuple[Listed, ...]) -> Hit | None:
    """One operator reuses servers, and so do all customers of one host."""
    addresses = {e.value: e for e in listed if e.kind == "ip" and not e.expired}
    for facts in domains:
        for address in facts.addresses:
            if facts.role is not DomainRole.MAILBOX and address in addresses:
                entry = addresses[address]
                return Hit(
                    f"{facts.domain} is served from {address}, which is on {entry.list_name}.",
                    (facts.span, entry.span),
                )
    return None


@check(
    title="This application relies on a surprisingly thin site, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "KIMCHI"),
    innocent=("Most small firms and students have one page",),
    verify=("Nothing follows from this alone",),
)
def dom_thin_site(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """One page with stock pictures costs an hour; most honest small sites are no more."""
    return entered(outcomes, "dom-thin-site", "The site is one thin page")


@check(
    title="This application names an employer whose address is no office, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SILENTPUSH",),
    innocent=("A virtual office, or a firm run from home",),
    verify=("Ask for a lease, a bill or a letter of the register",),
    weakened_by=("employer-confirmed",),
)
def dom_address_empty(cues: Cues) -> Hit | None:
    """Invented firms were registered at vacant lots."""
    found = cues.named("employer-address-empty")
    return noted(found, "The employer's address is empty, a home or another office")


@check(
    title="This application names an employer whose staff cannot be found, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SILENTPUSH",),
    innocent=("Small firms, privacy rules and stock pictures",),
    verify=("Call the switchboard, by a number found elsewhere",),
    weakened_by=("employer-confirmed", "referee-confirmed"),
)
def dom_fake_staff(cues: Cues) -> Hit | None:
    """People leave traces of where they work; portraits without owners do not."""
    return noted(cues.named("employer-staff-unfindable"), "Nobody of the staff can be found")


@check(
    title="This application shows another developer's work as its own, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("MANDIANT", "US-2022"),
    innocent=("A tutorial project, a theme, or group work",),
    verify=("Walk through the work live and change something together",),
    weakened_by=("own-work-explained", "account-control-proven"),
)
def dom_portfolio_stolen(cues: Cues) -> Hit | None:
    """Whole portfolios were taken over, testimonials included."""
    found = cues.named("portfolio-copied")
    return noted(found, "Portfolio or demo is another developer's")


@check(
    title="This application points to a site that is parked or gone",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "KETMAN-GH"),
    innocent=("A lapsed renewal, or an employer that closed",),
    verify=("Look for an archived copy from the time in question",),
    weakened_by=("employer-confirmed",),
)
def dom_dead_links(domains: tuple[DomainFacts, ...]) -> Hit | None:
    """Sites that served a story are given up after it, and firms do close."""
    parked = [f for f in domains if f.parked and f.role is not DomainRole.MAILBOX]
    if not parked:
        return None
    said = f"{parked[0].domain} is parked ({_recorded(parked[0])})."
    return Hit(said, tuple(f.span for f in parked[:3]))


@check(
    title="This application relies on a domain that was seized or published as a front",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("SENTINELONE", "DOJ-14", "SILENTPUSH"),
    innocent=("A domain registered anew after the seizure", "A former employee who did not know"),
    verify=("Compare the dates of employment with those of the list, and read its entry",),
    weakened_by=("employer-confirmed",),
    restates="sanctions/lst-entity",
)
def dom_listed(listed: tuple[Listed, ...]) -> Hit | None:
    """Conclusive that the site is the listed one where an authority lists it; of nobody's part.

    Strong on two other lists or beside a second listed identifier, moderate where disputed; nothing
    once the entry has expired. One researcher's word alone is `lst-single-source`.
    """
    found = [e for e in listed if e.kind == "domain" and not e.expired and e.borne_out(listed)]
    if not found:
        return None
    entry = max(found, key=lambda e: (not e.disputed, e.authority, e.confidence))
    grade = Strength.CONCLUSIVE if entry.authority else Strength.STRONG
    return Hit(
        f"{entry.value} is on {entry.list_name} of {entry.dated} ({entry.source}).",
        (entry.span,),
        confidence=entry.confidence,
        strength=Strength.MODERATE if entry.disputed else grade,
    )


@check(
    title="This application names a known front or shell company, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SENTINELONE", "DOJ-14", "SILENTPUSH"),
    innocent=("An employee who did not know, or a firm of the same name",),
    verify=("Compare dates, country and registration number, and ask who supervised them",),
    weakened_by=("employer-confirmed",),
    restates="sanctions/lst-entity",
)
def dom_front_noted(cues: Cues) -> Hit | None:
    """Somebody has matched the employer with a published front."""
    return noted(cues.named("employer-front"), "The employer is a known front or shell company")


@check(
    title="This application can be verified only through contacts that it gave itself",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP"),
    innocent=("Small firms have no public line for staff matters",),
    verify=("Use the firm's public line, or an officer named in the register",),
    weakened_by=("employer-confirmed", "referee-confirmed", "school-confirmed"),
)
def dom_verifier_self_supplied(cues: Cues) -> Hit | None:
    """A confirmation is worth as much as the way to it is independent."""
    found = cues.named("contact-self-supplied")
    return noted(found, "The only way to verify is a contact that the applicant gave")


@check(
    title="This application comes through an agency that cannot show its checks",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("FBI-2025-07", "COURTS", "KIMCHI"),
    innocent=("A new but honest agency",),
    verify=("Ask the agency for its records, and check identity directly as for everybody",),
    covers=("lst-vendor-unvetted",),
    weakened_by=("id-verified-in-person", "background-check-clear"),
)
def dom_staffing_opaque(cues: Cues) -> Hit | None:
    """Who trusts an agency's checks should have seen them."""
    return noted(cues.named("agency-opaque"), "The staffing firm cannot show its checks")
