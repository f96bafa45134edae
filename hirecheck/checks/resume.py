"""What the resume claims, against dates, registers, employers and schools."""

from __future__ import annotations

from hirecheck.case import (
    Cues,
    EmployerAge,
    Listed,
    Outcome,
    Overlap,
    School,
    TechnologyClaim,
)
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, entered, noted

_GRACE_YEARS = 1.0
_LEAST_OVERLAP = 3


@check(
    title="This application names an employer that has no record of the person",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "FBI-2025-07", "SEAL-TTP"),
    innocent=(
        "A contractor who was paid by an agency, or a firm that was bought",
        "A former name, or an employer that tells nobody anything",
    ),
    verify=("Ask for a contract, a payslip or a colleague, whichever the person prefers",),
    weakened_by=("employer-confirmed", "name-change-documented"),
)
def res_employer_denies(cues: Cues) -> Hit | None:
    """An independent no weighs more than any reading of a resume."""
    return noted(cues.named("employer-denies"), "A listed employer has no record of the person")


@check(
    title="This application names an employer that leaves no trace",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("COURTS", "RJR", "SILENTPUSH"),
    innocent=(
        "A small, closed or secretive firm, or a sole trader who needs no register",
        "A firm in a country whose register is not public",
    ),
    verify=("Ask for an invoice, a registration extract or a client to talk to",),
    covers=("dom-no-registry",),
    weakened_by=("employer-confirmed",),
)
def res_employer_untraceable(cues: Cues) -> Hit | None:
    """Firms that exist leave registers, customers and former staff behind."""
    found = cues.named("employer-untraceable")
    return noted(found, "A listed employer could not be found anywhere")


@check(
    title="This application has a job that began before its employer existed",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("RJR", "COURTS", "analysis"),
    innocent=(
        "A firm that traded under another name or form before it was registered",
        "A founder who counts the years of preparation",
    ),
    verify=("Ask what the firm was called at the start, and who can confirm it",),
    weakened_by=("employer-confirmed", "discrepancy-explained"),
    restates="domain/dom-age-vs-claim",
)
def res_employer_younger(employer_ages: tuple[EmployerAge, ...]) -> Hit | None:
    """Strong from two years before the founding on record, moderate from one.

    Domains are younger than firms, so a date that rests on a domain is not used here.
    """
    records = [a for a in employer_ages if a.basis != "domain"]
    early = [(a, (a.founded - a.since).days / 365.25) for a in records]
    found = sorted((e for e in early if e[1] >= _GRACE_YEARS), key=lambda e: -e[1])
    if not found:
        return None
    age, years = found[0]
    return Hit(
        f"The job at {age.job.employer} begins {age.since}; the firm exists since {age.founded} "
        f"({age.source}).",
        (age.job.span, age.span),
        strength=Strength.STRONG if years >= 2 else Strength.MODERATE,
    )


@check(
    title="This application lists two full-time posts at the same time",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("VNIRVANA", "US-2022"),
    innocent=(
        "Part-time work, consulting, a secondment or a firm of one's own",
        "A notice period, or a year written wrongly",
    ),
    verify=("Ask how the two went together, and compare with dates that were verified",),
    weakened_by=("employer-confirmed", "background-check-clear", "discrepancy-explained"),
)
def res_overlap(overlaps: tuple[Overlap, ...]) -> Hit | None:
    """Weak from three months on, counted in the applicant's favour; moderate beyond six.

    A post inside another one is mostly a client, a project or a role of it: nothing where both
    begin or both end together or the titles agree, weak otherwise. Two ongoing posts do not
    end together in this sense; they are weak.
    """
    longest = max((o for o in overlaps if not _client_of(o)), key=lambda o: o.months, default=None)
    if longest is None or longest.months < _LEAST_OVERLAP:
        return None
    long = longest.months > 6 and not _inside(longest)
    return Hit(
        f"{longest.first.employer} and {longest.second.employer} overlap by "
        f"{longest.months} months.",
        (longest.first.span, longest.second.span),
        strength=Strength.MODERATE if long else Strength.WEAK,
    )


def _edges(overlap: Overlap) -> tuple[int, int]:
    """By how many months the second post begins and ends after the first one."""
    first, second = overlap.first.period, overlap.second.period
    if first is None or second is None:
        return 0, overlap.months + 1
    begin = (second.start.year - first.start.year) * 12 + second.start.month - first.start.month
    end = (second.end.year - first.end.year) * 12 + second.end.month - first.end.month
    return begin, end


def _inside(overlap: Overlap) -> bool:
    begin, end = _edges(overlap)
    return begin * end <= 0 or min(abs(begin), abs(end)) <= 2


def _client_of(overlap: Overlap) -> bool:
    if not _inside(overlap):
        return False
    first, second = overlap.first.period, overlap.second.period
    ongoing = bool(first and second and first.current and second.current)
    begin, end = _edges(overlap)
    together = abs(begin) <= 2 or (abs(end) <= 2 and not ongoing)
    same_title = overlap.first.title.lower() == overlap.second.title.lower()
    return together or same_title or not overlap.second.title


@check(
    title="This application claims a technology before it existed",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("MONAD",),
    innocent=(
        "An early or private release, or a predecessor of the same name",
        "A summary list that somebody else attached to an old job",
    ),
    verify=("Ask about the first project with it, and what they used before",),
    weakened_by=("own-work-explained", "discrepancy-explained"),
)
def res_tech_anachronism(technologies: tuple[TechnologyClaim, ...]) -> Hit | None:
    """A made-up career is dated backwards, and tools have birthdays.

    Weak for one tool up to two years early; moderate for more years or more tools.
    """
    early = sorted(
        (t for t in technologies if t.years_early > _GRACE_YEARS), key=lambda t: -t.years_early
    )
    if not early:
        return None
    first = early[0]
    sure = len(early) > 1 or first.years_early > 2
    return Hit(
        f"{first.technology} since {first.since.year}; first released {first.released} "
        f"({first.source}).",
        tuple(t.span for t in early[:3]),
        strength=Strength.MODERATE if sure else Strength.WEAK,
    )


@check(
    title="This application names a school or degree that does not exist, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("GOLDSTONE",),
    innocent=("A renamed or merged school, a translated name, or a boot camp",),
    verify=("Find the registrar independently, and ask for the school's earlier names",),
    weakened_by=("school-confirmed",),
)
def res_school_nonexistent(cues: Cues) -> Hit | None:
    """Degrees come from institutions that somebody recognises and that can be asked."""
    return noted(cues.named("school-not-found"), "The school or degree is in no register")


@check(
    title="This application names a school that the register asked does not list",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("GOLDSTONE",),
    innocent=("Registers miss renamed, merged, foreign and small schools",),
    verify=("Ask for the school's own site and its name in the local language",),
    weakened_by=("school-confirmed", "discrepancy-explained"),
)
def res_school_unlisted(schools: tuple[School, ...]) -> Hit | None:
    """No register holds every school of the world, so its silence only supports."""
    missing = [s for s in schools if s.known is False]
    if not missing:
        return None
    return Hit(f"Not listed: {missing[0].school}.", tuple(s.span for s in missing[:3]))


@check(
    title="This application names a school that has no record of the person",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "FBI-2025-07", "SEAL-TTP"),
    innocent=(
        "A former name, a privacy block, or an unpaid fee",
        "Records of another country that the clearing house does not hold",
    ),
    verify=("Ask for a transcript that the school sends directly",),
    weakened_by=("school-confirmed", "name-change-documented"),
)
def res_school_denied(cues: Cues) -> Hit | None:
    """A registrar's no is independent of anything the applicant arranged."""
    return noted(cues.named("school-denies"), "The school has no record of the person")


@check(
    title="This application disagrees with the person's public profile, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("PSA-2023", "US-2022", "HELLOREC"),
    innocent=("A stale profile, a tailored resume, or a job that is kept from colleagues",),
    verify=("Ask which of the two is right, and verify that one",),
    weakened_by=("employer-confirmed", "account-control-proven", "discrepancy-explained"),
)
def res_profile_conflict(cues: Cues) -> Hit | None:
    """Employers and dates are the same whoever reads them."""
    return noted(cues.named("profile-conflict"), "Profile and resume disagree")


@check(
    title="This application tells another person's career, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "SENTINELONE"),
    innocent=(
        "A resume writer's stock text, or a project that several people describe",
        "The applicant's own resume, taken by somebody else",
    ),
    verify=("Reach the other person through the firm's own site",),
    weakened_by=("own-work-explained", "employer-confirmed", "sharing-explained"),
)
def res_copied_person(cues: Cues) -> Hit | None:
    """Careers are copied from real people, often staff of small firms."""
    return noted(cues.named("resume-copied"), "Resume or career is another person's")


@check(
    title="This application lists a firm that stands on a list of front companies",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SENTINELONE", "DOJ-14", "SILENTPUSH"),
    innocent=(
        "An employee who did not know, or a firm of the same name",
        "A firm that was bought after the time in question",
    ),
    verify=("Compare dates, country and registration number, and ask who supervised them",),
    weakened_by=("employer-confirmed",),
    restates="sanctions/lst-entity",
)
def res_shell_employer(listed: tuple[Listed, ...]) -> Hit | None:
    """Front companies vouch for invented careers. Sanctioned firms have a check of their own.

    Strong where two sources agree or the firm's domain is listed too, moderate for a name in one
    court's papers, because names of firms collide. One researcher's word alone is
    `lst-single-source`.
    """
    firms = [e for e in listed if e.kind == "company" and not (e.expired or e.sanctioned)]
    found = [e for e in firms if e.borne_out(listed)]
    if not found:
        return None
    entry = max(found, key=lambda e: (not e.disputed, e.sources, e.confidence))
    again = entry.sources > 1 or entry.second_identifiers(listed)
    sure = bool(again) and not entry.disputed
    return Hit(
        f"{entry.value} is on {entry.list_name} of {entry.dated} ({entry.source}).",
        (entry.span,),
        confidence=entry.confidence,
        strength=Strength.STRONG if sure else Strength.MODERATE,
    )


@check(
    title="This application claims sole credit for a well-known product, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SOCURE",),
    innocent=("Enthusiasm, or a 'we' that became an 'I'",),
    verify=("Ask what they decided and what others decided",),
    weakened_by=("own-work-explained",),
)
def res_unlikely_scale_claim(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Large products have many authors; so have resumes that exaggerate."""
    lead = "Sole credit for a well-known product is claimed"
    return entered(outcomes, "res-unlikely-scale-claim", lead)


@check(
    title="This application names only very large employers, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("NISOS", "SOCURE"),
    innocent=("Plenty of people worked only at large firms",),
    verify=("Use the employment-verification service of those firms",),
    weakened_by=("employer-confirmed", "background-check-clear"),
)
def res_brandname_only(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """At a large firm nobody remembers everybody, which is convenient and also common."""
    return entered(outcomes, "res-brandname-only", "Only very large employers are named")
