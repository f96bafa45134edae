"""What a resume's file says about its own history. Most honest files have odd histories."""

from __future__ import annotations

import re
from datetime import date

from hirecheck.case import (
    ClockReading,
    Cues,
    FileTrace,
    Job,
    NameAgreement,
    NamePair,
    NameSource,
    Picture,
    Reuse,
)
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

_LONG_HIDDEN = 200
_LEAST_HIDDEN = 20
#: What programs and resellers write where the owner's firm would stand.
_NO_FIRM = re.compile(
    r"^\W*$|microsoft|hewlett|\bhp\b|dell|lenovo|acer|asus|home|personal|private|n/?a\b|grizli|"
    r"windows|user|company|organi[sz]ation|college|university|school|\btest\b",
    re.IGNORECASE,
)
_HARD_ACTIVE = re.compile(r"launch|script|execut|remote|ole|exe\b|powershell|shell", re.IGNORECASE)
_EXECUTABLE = re.compile(r"\.(exe|scr|bat|cmd|ps1|vbs|js|jar|msi|lnk|hta)(\?|$)", re.IGNORECASE)
_ADDRESS = re.compile(r"@|\w\.\w")


def _other_name(
    name_pairs: tuple[NamePair, ...], source: NameSource, where: str, ceiling: Strength
) -> Hit | None:
    """Another full name in one place: weak alone, at the ceiling where a second place has it."""
    apart = [p for p in name_pairs if p.agreement is NameAgreement.DIFFERENT]
    pair = next((p for p in apart if p.second.source is source), None)
    if pair is None:
        return None
    again = pair.elsewhere
    also = f", and so does {again[0].source.value.replace('-', ' ')}" if again else ""
    return Hit(
        f"{where} {pair.second.full}{also}; the name given is {pair.first.full}.",
        (pair.second.span, pair.first.span, *(use.span for use in again[:1])),
        confidence=0.9 if again else 0.6,
        strength=ceiling if again else Strength.WEAK,
    )


@check(
    title="This application has a resume file that names another author",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("TOFU", "PDFFOR", "analysis"),
    innocent=(
        "A resume writer, a partner or an agency that prepared it",
        "A library's or a second-hand computer, or the author of a template",
    ),
    verify=("Ask who prepared the file, and for a fresh export if it matters",),
    weakened_by=("name-change-documented",),
)
def file_author_mismatch(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """Weak alone; moderate where another place of the packet gives the same other name."""
    return _other_name(name_pairs, NameSource.FILE_AUTHOR, "The file names", Strength.MODERATE)


@check(
    title="This application has a resume file named after somebody else",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("An agency's way of naming files, or two words that only look like a name",),
    verify=("Ask about the file's name",),
    weakened_by=("name-change-documented",),
)
def file_name_persona(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """Who sends one text under several names sometimes sends the wrong file."""
    where = "The name of the file reads"
    return _other_name(name_pairs, NameSource.FILE_NAME, where, Strength.MODERATE)


@check(
    title="This application has a file in which another person's earlier version is kept",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("PAYSLIP", "PDFFOR", "analysis"),
    innocent=(
        "A friend who corrected it, or a resume writer",
        "An agency that took names out and put them back",
    ),
    verify=("Ask for the history of the file, and verify identity as for everybody",),
    weakened_by=("name-change-documented", "id-shown-and-matched"),
)
def file_prior_revision_identity(name_pairs: tuple[NamePair, ...]) -> Hit | None:
    """Comments and saved versions keep names. Weak alone, because friends proofread."""
    where = "An earlier version or a comment names"
    return _other_name(name_pairs, NameSource.REVISION, where, Strength.STRONG)


@check(
    title="This application has a resume file that carries an unrelated firm's name",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("TOFU", "analysis"),
    innocent=("A former employer's licence, a family computer, or a bought template",),
    verify=("Ask which computer it was written on, if other signs stand",),
)
def file_org_trace(resume_file: FileTrace, jobs: tuple[Job, ...]) -> Hit | None:
    """Office programs store the firm that they were licensed to."""
    firm = resume_file.company.strip()
    if not firm or _NO_FIRM.search(firm):
        return None
    words = set(re.findall(r"\w{4,}", firm.lower()))
    if any(words & set(re.findall(r"\w{4,}", job.employer.lower())) for job in jobs):
        return None
    return Hit(f"The file belongs to a licence of {firm}.", (resume_file.span,))


@check(
    title="This application has a file built exactly like those of other applicants",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("US-2022", "analysis"),
    innocent=("Popular design tools and job sites give every file the same structure",),
    verify=("Look at content and contacts instead",),
)
def file_template_family(reuse: Reuse) -> Hit | None:
    """One hand reuses one template; so do thousands of users of one site."""
    found = reuse.of("layout")
    if not found:
        return None
    return Hit(f"{found[0].people} other names have this structure.", (found[0].span,))


@check(
    title="This application has a file with impossible dates",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PDFFOR",),
    innocent=("A wrong clock, a converter, or a copied file",),
    verify=("Nothing follows from this alone",),
)
def file_date_order(files: tuple[FileTrace, ...], applied: date) -> Hit | None:
    """A file is changed after it is made, and made before it is sent."""
    for trace in files:
        made, changed = trace.created, trace.modified
        if made and changed and (made.date() - changed.date()).days > 1:
            said = f"{trace.document}: changed {changed.date()}, made {made.date()}."
            return Hit(said, (trace.span,))
        if made and (made.date() - applied).days > 2:
            said = f"{trace.document}: made {made.date()}, sent {applied}."
            return Hit(said, (trace.span,))
    return None


@check(
    title="This application consists of files that were made on the day without any editing",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=("Converting or exporting before sending is what everybody does",),
    verify=("Nothing follows from this alone",),
)
def file_created_late(files: tuple[FileTrace, ...], applied: date) -> Hit | None:
    """Two or more files of one edit and no minutes of work, all made on the day of sending."""
    fresh = [
        t
        for t in files
        if t.created is not None
        and t.created.date() == applied
        and t.edit_minutes is not None
        and t.edit_minutes <= 1
        and t.revisions is not None
        and t.revisions <= 1
    ]
    if len(fresh) < 2:
        return None
    names = ", ".join(t.document for t in fresh)
    return Hit(f"Made on {applied} in one edit: {names}.", tuple(t.span for t in fresh[:3]))


@check(
    title="This application has files made on a clock that the claimed place never has",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=(
        "A journey, or an agency or resume writer abroad",
        "An online exporter, or a computer whose zone was never set",
    ),
    verify=("Ask where it was written; combine with other clocks only",),
    weakened_by=("address-confirmed",),
)
def file_tz_offset(clocks: tuple[ClockReading, ...]) -> Hit | None:
    """Weak; moderate where three dates agree and another clock shows the same offset."""
    for clock in clocks:
        if clock.source != "file" or not clock.disagrees:
            continue
        others = [c for c in clocks if c is not clock and c.offset_hours == clock.offset_hours]
        sure = clock.events >= 3 and bool(others)
        return Hit(
            f"File dates carry UTC{clock.offset_hours:+g}; the claimed place has "
            f"{' or '.join(f'{h:+g}' for h in clock.expected_hours)}.",
            (clock.span, *(c.span for c in others[:1])),
            strength=Strength.MODERATE if sure else Strength.WEAK,
        )
    return None


@check(
    title="This application has a resume with text that a reader does not see",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("NLB", "VERIDICUS"),
    innocent=(
        "Coaches recommend hidden keywords, and templates leave residue",
        "Text for screen readers",
    ),
    verify=("Score without the hidden text, and tell the applicant that you do",),
    weakened_by=("own-work-explained", "employer-confirmed"),
)
def file_hidden_text(resume_file: FileTrace) -> Hit | None:
    """Hidden words are meant for machines. Weak below 200 characters, moderate from there.

    Layout programs leave short lines outside the page, so those count from 200 only.
    """
    plain = [h for h in resume_file.hidden if not h.instruction and h.how != "bidi"]
    size = sum(len(h.span.text.strip()) for h in plain)
    outside = all(h.how == "off-page" for h in plain)
    if size < (_LONG_HIDDEN if outside else _LEAST_HIDDEN):
        return None
    how = ", ".join(sorted({h.how for h in plain}))
    return Hit(
        f"{size} characters are hidden ({how}).",
        tuple(h.span for h in plain[:3]),
        strength=Strength.MODERATE if size >= _LONG_HIDDEN else Strength.WEAK,
    )


@check(
    title="This application has hidden words that address a screening program",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("VERIDICUS",),
    innocent=("Jokes and lines of protest are common on developers' resumes",),
    verify=("Score without it, and let a person read the resume",),
    weakened_by=("own-work-explained", "employer-confirmed"),
)
def file_prompt_injection(resume_file: FileTrace) -> Hit | None:
    """Orders to a machine that the reader must not see are meant to deceive the reader."""
    found = [h for h in resume_file.hidden if h.instruction]
    if not found:
        return None
    return Hit(f'Hidden ({found[0].how}): "{found[0].span.text[:80]}".', (found[0].span,))


@check(
    title="This application has look-alike letters in a name, mailbox or domain",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("analysis",),
    innocent=("Text copied from the web, or a keyboard for two alphabets",),
    verify=("Ask the person to type it again",),
    weakened_by=("own-work-explained", "employer-confirmed"),
)
def file_homoglyph(resume_file: FileTrace) -> Hit | None:
    """A letter of another alphabet defeats comparison. Moderate in an address, weak elsewhere."""
    found = [s for s in resume_file.homoglyphs if not _run_together(s.text)]
    if not found:
        return None
    first = max(found, key=lambda s: bool(_ADDRESS.search(s.text)))
    grade = Strength.MODERATE if _ADDRESS.search(first.text) else Strength.WEAK
    return Hit(f'"{first.text}" mixes alphabets.', (first,), strength=grade)


def _run_together(text: str) -> bool:
    """True for two words of two alphabets that lost the blank between them."""
    latin = [c < "\u0250" for c in text if c.isalpha()]
    switches = [n for n in range(1, len(latin)) if latin[n] is not latin[n - 1]]
    return len(switches) == 1 and min(switches[0], len(latin) - switches[0]) >= 3


@check(
    title="This application has a resume that is a picture without text",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("analysis",),
    innocent=("A design portfolio, a scan by telephone, or a disability tool",),
    verify=("Ask for a version with text",),
)
def file_image_only(resume_file: FileTrace) -> Hit | None:
    """A picture of text keeps programs from comparing it, and is often only a scan."""
    if not resume_file.image_only:
        return None
    return Hit(f"{resume_file.document} has no text of its own.", (resume_file.span,))


@check(
    title="This application has a portrait that names a picture generator",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("MS-2025", "INSIKT-2026", "KNOWBE4", "GOLDSTONE"),
    innocent=("Programs that make headshots are mainstream, and no portrait is needed at all",),
    verify=("A live conversation suffices; ask for no further pictures",),
    weakened_by=("camera-on-and-same-person", "met-in-person"),
)
def file_photo_synthetic(pictures: tuple[Picture, ...]) -> Hit | None:
    """Read from the file's own data, never from the face."""
    made = [p for p in pictures if p.role != "identity" and p.ai_tool]
    if not made:
        return None
    return Hit(f"{made[0].document} names {made[0].ai_tool}.", (made[0].span,))


@check(
    title="This application has a file that runs or fetches something",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-MIT",),
    innocent=("An old template with macros",),
    verify=("Give the file to security, unopened, and ask for a plain PDF",),
)
def file_active_content(files: tuple[FileTrace, ...]) -> Hit | None:
    """Documents need no programs. Strong for what starts or fetches, moderate for macros."""
    for trace in files:
        links = [t for _, t in trace.links_differing if _EXECUTABLE.search(t)]
        active = (*trace.active, *links)
        if active:
            hard = links or any(_HARD_ACTIVE.search(a) for a in active)
            return Hit(
                f"{trace.document} contains {', '.join(active[:3])}.",
                (trace.span,),
                strength=Strength.STRONG if hard else Strength.MODERATE,
            )
    return None


@check(
    title="This application brought malicious content, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-MIT",),
    innocent=("A wrong alarm of a scanner, or an infected computer",),
    verify=("Let security handle it as an incident before anything else",),
    restates="resume-file/file-active-content",
)
def file_malware_noted(cues: Cues) -> Hit | None:
    """An infected task or document is an incident, whoever sent it."""
    return noted(cues.named("malware-sent"), "A file or repository carried malicious content")
