"""What the wording of a resume shows about how it was made."""

from __future__ import annotations

import re

from hirecheck.case import Job, ResumeText, Skill, Span, WebLink
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength

FAMILY = "resume"

_BEFORE = 300
_REFEREE = re.compile(r"referen|referee|supervis|reported to|recommend|manager:|contact:", re.I)
_CONTACT = re.compile(r"@|(?:\d[\s().-]?){7,}")
_EXPERT = re.compile(r"\b(expert|advanced|master\w*|proficient|5/5|10/10|9[0-9] ?%|100 ?%)", re.I)
#: Phrases that say nothing about any one job.
_STOCK = tuple(
    re.compile(phrase, re.IGNORECASE)
    for phrase in (
        r"results?[- ](driven|oriented)",
        r"team player",
        r"(proven|solid|strong) track record",
        r"fast[- ]paced environment",
        r"cutting[- ]edge",
        r"high[- ]quality (code|software|solutions)",
        r"responsible for",
        r"various (projects|technologies|clients)",
        r"excellent communication",
        r"hard[- ]?working",
        r"passionate about",
        r"scalable (and|,) (robust|reliable|secure|maintainable)",
        r"worked closely with",
        r"best practices",
    )
)
_NUMBER = re.compile(r"\d")


@check(
    title="This application has somebody else's name or contact left in the resume",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "analysis"),
    innocent=(
        "A letter reused from a friend, or a referee named in the text",
        "An agency that pasted its own contact",
    ),
    verify=("Ask whose details they are, and look for them among other applications",),
    weakened_by=("name-change-documented",),
)
def res_wrong_name_inside(resume: ResumeText) -> Hit | None:
    """One text reused under several names keeps a trace of the name before.

    Moderate for a name, strong for a mailbox or telephone. What stands near words about
    referees or managers belongs to them.
    """
    found = [s for s in resume.foreign_contacts if not _about_referee(resume.text, s)]
    if not found:
        return None
    contact = next((s for s in found if _CONTACT.search(s.text)), None)
    first = contact or found[0]
    return Hit(
        f'The resume contains "{first.text}", which is not the applicant\'s.',
        (first, *(s for s in found[:3] if s is not first)),
        strength=Strength.STRONG if contact else Strength.MODERATE,
    )


def _about_referee(text: str, seen: Span) -> bool:
    return bool(_REFEREE.search(text[max(0, seen.start - _BEFORE) : seen.end + 40]))


@check(
    title="This application has an unfilled placeholder or leftover prompt in the resume",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("TOFU", "analysis"),
    innocent=("Help from a program or a template is common and mostly honest",),
    verify=("Ask for their own account of one entry",),
    weakened_by=("own-work-explained",),
)
def res_ai_leftover(resume: ResumeText) -> Hit | None:
    """It shows haste, not dishonesty, and so it only supports."""
    if not resume.placeholders:
        return None
    return Hit(f'The resume reads "{resume.placeholders[0].text}".', resume.placeholders[:3])


@check(
    title="This application repeats most of the vacancy word for word",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PLAYBOOK-2026", "TOFU"),
    innocent=("Career coaches and job sites tell everybody to use the vacancy's words",),
    verify=("Ask for the story behind two of the matching lines",),
    weakened_by=("own-work-explained",),
)
def res_jd_mirror(resume: ResumeText) -> Hit | None:
    """Tailoring borrows terms; here whole runs of words are the same."""
    if resume.posting_overlap is None or resume.posting_overlap < 0.5:
        return None
    spans = tuple(s for s in (resume.posting_span, resume.span) if s is not None)
    return Hit(f"{resume.posting_overlap:.0%} of the vacancy's phrases return.", spans)


@check(
    title="This application describes several jobs without one checkable detail",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("KETMAN-GH", "HELLOREC", "VNIRVANA"),
    innocent=(
        "Duties of confidence, a first job, or a second language",
        "Somebody who writes little and works well",
    ),
    verify=("Ask everybody the same structured question about one project",),
    weakened_by=("own-work-explained", "employer-confirmed"),
)
def res_generic(jobs: tuple[Job, ...], resume: ResumeText) -> Hit | None:
    """Three or more described jobs, five stock phrases, and no number anywhere in them."""
    told = [j for j in jobs if len(j.text) >= 80]
    if len(told) < 3 or any(_NUMBER.search(j.text) for j in told):
        return None
    stock = [m.group(0) for phrase in _STOCK if (m := phrase.search(resume.text))]
    if len(stock) < 5:
        return None
    return Hit(f"Stock phrases: {', '.join(stock[:5])}.", tuple(j.span for j in told[:3]))


@check(
    title="This application claims expert level in nearly every technology",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("VNIRVANA", "US-2022"),
    innocent=("Long lists of keywords are standard advice",),
    verify=("Give everybody the same work sample",),
    weakened_by=("own-work-explained",),
)
def res_skill_breadth(skills: tuple[Skill, ...]) -> Hit | None:
    """Fifteen skills at the top level, and hardly any below it."""
    rated = [s for s in skills if s.level]
    top = [s for s in rated if _EXPERT.search(s.level)]
    if len(top) < 15 or len(top) < 0.9 * len(rated):
        return None
    return Hit(f"{len(top)} of {len(rated)} rated skills are at the top.", (top[0].span,))


@check(
    title="This application has a resume without mailbox, telephone or link",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("CHIPSY",),
    innocent=(
        "Contact details that stand in the form or that an agency removed",
        "Privacy, or a trade in which profiles are rare",
    ),
    verify=("Ask for one channel that works",),
    weakened_by=("discrepancy-explained",),
)
def res_contact_gap(resume: ResumeText, links: tuple[WebLink, ...]) -> Hit | None:
    """A resume is written to be answered; agencies and careful people write it otherwise."""
    if links or _CONTACT.search(resume.text):
        return None
    return Hit("The resume gives no way to reach its author.", (resume.span,))
