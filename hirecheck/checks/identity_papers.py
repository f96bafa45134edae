"""What was seen on documents, and what happened when documents were to be shown."""

from __future__ import annotations

import re

from hirecheck.case import Cue, Cues, FileTrace, Outcome, Picture
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, entered, noted

FAMILY = "identity"

_ISSUER = re.compile(
    r"\b(issuer|issuing|authority|authorities|dmv|ministry|agency|embassy|consulate|uscis|"
    r"immigration|government|police|vendor|provider|check digits?|mrz|barcode|registry)\b",
    re.I,
)
_VANISHED = re.compile(
    r"\b(vanish\w*|ghost\w*|disappear\w*|stopped (answering|responding|replying)|"
    r"never (heard|came|returned)|withdrew|went (silent|quiet|dark))\b",
    re.I,
)
_OTHERS_NUMBER = re.compile(
    r"\b(belong\w*|another|other|else|deceased|dead|died|stolen|victims?|different|child)\b", re.I
)
_GRAVE = re.compile(r"\b(deceased|dead|died|stolen|victims?|child)\b", re.I)
_INJECTED = re.compile(r"\b(inject\w*|virtual (cam\w*|device)|emulat\w*|replay\w*)\b", re.I)
_LIVENESS = re.compile(r"\b(liveness|selfie|face (scan|check)|id(entity)?[ -]check)\b", re.I)
#: Papers that an applicant adds for proof, by their file name.
_PROOF = re.compile(
    r"diplom|degree|transcript|payslip|pay[_-]?stub|paystub|utility|bill|statement|certificate|w-?2",
    re.I,
)
#: Tools that change the text of a finished PDF or picture.
_EDITORS = re.compile(
    r"photoshop|illustrator|canva|ilovepdf|smallpdf|sejda|pdfescape|pdffiller|soda pdf|pdf24|"
    r"pdf-?xchange|foxit (phantom|editor)|nitro|dochub|inkscape|gimp|coreldraw",
    re.I,
)
#: A right to do a job, which somebody else keeps a register of; other papers are copies of a fact.
_LICENCE = re.compile(
    r"\b(licen[cs]\w*|regist(er|ered|ration|rar|ry)\w*|regulator\w*|board|council|inspectorate|"
    r"authori[st]\w+|certif\w+|accredit\w*|permit\w*|competenc\w+|qualif\w+|cards?|rating|"
    r"recert\w*|chartered|bar (number|roll|association))\b",
    re.IGNORECASE,
)
_OTHER_PAPER = re.compile(
    r"\b(diplom\w*|degrees?|transcripts?|pay ?(slip|stub|check)s?|salary|wages?|bank|statements?|"
    r"bills?|lease|invoices?|letters?|birth|marriage|tax|w-?2|p60|apostille)\b",
    re.IGNORECASE,
)
_REDACTED = re.compile(
    r"\b(redacted|blacked out|covered (the )?(number|part)|scann?(er|ing)? app|cropped)\b",
    re.IGNORECASE,
)
_GUARDED = re.compile(
    r"\b(recorded (call|meeting|interview|session)|(is|was|being) recorded|unrecorded|"
    r"recording (was )?(off|stopped)|off the record|doxx\w*|stalk\w*)\b",
    re.IGNORECASE,
)


@check(
    title="This application has an identity picture that carries traces of editing",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("THN-2026-08", "ALERT-2026", "MS-2025", "US-2022"),
    innocent=(
        "A scanner app, a telephone's own enhancement, or cropping",
        "Numbers blacked out, as advice on privacy recommends",
    ),
    verify=("Have an identity provider take a live picture, or ask the issuer",),
    weakened_by=("id-verified-in-person",),
)
def id_doc_edited(pictures: tuple[Picture, ...]) -> Hit | None:
    """A file keeps the name of the program that wrote it.

    Strong for a picture generator, weak for an editing program, which cropping needs too. No
    trace proves nothing.
    """
    papers = [p for p in pictures if p.role == "identity"]
    for picture in papers:
        if picture.ai_tool:
            return Hit(f"{picture.document} names {picture.ai_tool}.", (picture.span,))
    for picture in papers:
        if picture.edited:
            tool = picture.software or "an editing program"
            said = f"{picture.document} was last written by {tool}."
            return Hit(said, (picture.span,), strength=Strength.WEAK)
    return None


@check(
    title="This application has an identity document that looked altered, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-COINTEL", "THN-2026-08", "ALERT-2026", "US-2022"),
    innocent=("Glare, wear, or an older form of a genuine document",),
    verify=("Have it shown live or in person, or ask the issuer",),
    weakened_by=("id-verified-in-person",),
    restates="identity/id-doc-edited",
)
def id_altered_noted(cues: Cues) -> Hit | None:
    """Whoever held the document has seen what a checklist cannot."""
    return noted(cues.named("id-altered"), "The identity document looked altered", reason=_REDACTED)


@check(
    title="This application has an identity document that its issuer does not stand behind",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("US-2022", "FBI-2025-07", "COURTS"),
    innocent=(
        "A wrong refusal by the provider, a worn document or an older form",
        "A reading error: look at the digits again by hand",
    ),
    verify=("Ask the issuer, or have the document presented in person",),
    weakened_by=("id-verified-in-person",),
)
def id_doc_forged(cues: Cues) -> Hit | None:
    """Check digits and issuers cannot be talked round.

    Conclusive of the document, where the note names who or what says so; strong otherwise.
    """
    found = cues.named("id-forged-issuer")
    named = any(_ISSUER.search(cue.span.text) for cue in found)
    grade = Strength.CONCLUSIVE if named else Strength.STRONG
    return noted(found, "The document is not genuine, according to its check or issuer", grade)


@check(
    title="This application has an identity document with errors of print, as entered",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("FBI-2025-07",),
    innocent=("Genuine documents carry clerical errors and transliterations",),
    verify=("Compare with a specimen, or ask the issuer",),
    weakened_by=("id-verified-in-person",),
)
def id_doc_misspelling(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Printed forms are seldom misspelt, although clerks do err."""
    return entered(outcomes, "id-doc-misspelling", "The document has misspellings")


@check(
    title="This application has an identity picture that could not be read, as entered",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("US-2022",),
    innocent=("An old telephone, poor light, a slow line or a disability",),
    verify=("Offer help with the picture, or a check in person",),
    weakened_by=("id-verified-in-person",),
)
def id_doc_lowres(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """A bad picture is weak; bad again after two requests is moderate."""
    times = sum(o.passed is False and "lowres" in o.check.lower() for o in outcomes)
    grade = Strength.MODERATE if times > 1 else Strength.WEAK
    return entered(outcomes, "id-doc-lowres", "The document could not be read", grade)


@check(
    title="This application has an identity picture without camera data, unlike its others",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("THN-2026-08",),
    innocent=("Messaging apps and upload forms remove these data, and so do careful people",),
    verify=("Nothing follows from this alone; ask for a live picture if other signs stand",),
)
def id_doc_exif_stripped(pictures: tuple[Picture, ...]) -> Hit | None:
    """Worth a look only where the same person's other pictures came through with their data."""
    kept = [p for p in pictures if p.role != "identity" and p.taken is not None]
    bare = [p for p in pictures if p.role == "identity" and not (p.taken or p.software)]
    if not kept or not bare:
        return None
    return Hit(
        f"{bare[0].document} has no camera data, while {kept[0].document} has.",
        (bare[0].span, kept[0].span),
    )


@check(
    title="This application shows another person on camera than on its papers, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("ALERT-2026", "FBI-2025-07", "VEROOT"),
    innocent=(
        "An old picture, weight, a beard, a head covering or poor light",
        "Observers err more often with groups of people they know less",
    ),
    verify=(
        "Let a second person look without knowing the first one's view",
        "Offer a live picture by an identity provider, or a notary",
    ),
    weakened_by=("id-verified-in-person", "met-in-person"),
)
def id_person_photo_mismatch(cues: Cues) -> Hit | None:
    """Seen by people and never computed: faces are not read here."""
    found = cues.named("id-photo-mismatch")
    return noted(found, "The person on camera was not the one on the papers")


@check(
    title="This application comes from somebody who would not show a document live",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-MIT", "SEAL-TTP", "KR-DIGEST"),
    innocent=(
        "Advice not to show documents in a recorded call, or a law that says so",
        "Religious dress, or fear of being exposed",
    ),
    verify=(
        "Offer an identity provider, a notary, or an unrecorded look with the number covered",
        "Only the refusal of every way counts",
    ),
    covers=("ver-live-id",),
    weakened_by=("id-verified-in-person", "id-shown-and-matched", "met-in-person"),
)
def id_live_id_refused(cues: Cues) -> Hit | None:
    """A scan can be anybody's; a card beside its owner cannot."""
    return noted(
        cues.named("refuses-id"), "An identity document was not shown when asked", reason=_GUARDED
    )


@check(
    title="This application left an identity check unfinished",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-CASES", "KIMCHI"),
    innocent=(
        "An objection to biometrics, no smartphone, or a disability",
        "An app that failed",
    ),
    verify=("Offer a way without biometrics and without an app",),
    weakened_by=("id-verified-in-person", "id-shown-and-matched"),
)
def id_selfie_abandoned(cues: Cues) -> Hit | None:
    """Moderate; strong where the person then vanished."""
    found = cues.named("idcheck-abandoned")
    gone = any(_VANISHED.search(cue.span.text) for cue in found)
    grade = Strength.STRONG if gone else Strength.MODERATE
    return noted(found, "The identity check was declined or left unfinished", grade)


@check(
    title="This application failed an identity check through an injected picture, as entered",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("DDG",),
    innocent=("A telephone used as webcam, accessibility software, or a virtual desktop",),
    verify=("Repeat it on a telephone while somebody watches, or in person",),
    weakened_by=("id-verified-in-person", "met-in-person"),
)
def id_liveness_injection(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """A stream that goes round the camera shows whatever its sender likes."""
    for o in outcomes:
        if o.passed is False and _LIVENESS.search(o.check) and _INJECTED.search(o.outcome):
            return Hit(f'{o.check}: "{o.outcome}".', (o.span,))
    return None


@check(
    title="This application adds a proof that was written by an editing program",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "PAYSLIP"),
    innocent=(
        "Printing and scanning again, or removing a password",
        "Blacking out a salary",
    ),
    verify=("Verify with the issuer, by a contact that you found yourself",),
    weakened_by=("school-confirmed", "employer-confirmed"),
)
def id_support_doc_template(files: tuple[FileTrace, ...]) -> Hit | None:
    """Payrolls and registrars issue finished files; an editor in between has changed something.

    Strong where changes were saved on top of an older version, moderate otherwise.
    """
    for trace in files:
        tool = next((t for t in (trace.producer, trace.creator) if _EDITORS.search(t)), "")
        if tool and _PROOF.search(trace.document):
            grade = Strength.STRONG if trace.incremental_saves else Strength.MODERATE
            return Hit(f"{trace.document} was written by {tool}.", (trace.span,), strength=grade)
    return None


@check(
    title="This application adds a diploma, payslip or bill that was edited, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "PAYSLIP"),
    innocent=("A scan, a removed password, or a salary blacked out",),
    verify=("Ask the issuer, by a contact that you found yourself",),
    weakened_by=("school-confirmed", "employer-confirmed"),
    restates="identity/id-support-doc-template",
)
def id_support_noted(cues: Cues) -> Hit | None:
    """A proof that was made for the occasion proves the opposite."""
    papers = [cue for cue in cues.named("support-document-altered") if not _is_licence(cue)]
    return noted(papers, "A supporting document was edited, or is not what it says")


@check(
    title="This application names a licence or certificate that its issuer does not know, as noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "analysis"),
    innocent=(
        "A register that is behind, or lists another spelling or an earlier name",
        "A licence from another state or country, or one that has lapsed since",
    ),
    verify=("Look in the register together, by number and by every name that the person has had",),
    weakened_by=("school-confirmed", "employer-confirmed", "name-change-documented"),
)
def id_licence_noted(cues: Cues) -> Hit | None:
    """Who may drive, nurse or teach stands in a register, and the paper follows from that."""
    licences = [cue for cue in cues.named("support-document-altered") if _is_licence(cue)]
    return noted(licences, "A licence or certificate is not what it says, or nobody issued it")


def _is_licence(cue: Cue) -> bool:
    text = cue.span.text
    return bool(_LICENCE.search(text)) and not _OTHER_PAPER.search(text)


@check(
    title="This application uses a name whose known owner does not fit, as entered",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "SOCURE"),
    innocent=("Namesakes are common, and what the web says is often old",),
    verify=("Ask for something only the owner knows; never keep court records as a sign",),
    weakened_by=("id-verified-in-person", "id-shown-and-matched"),
)
def id_name_belongs_elsewhere(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """Borrowed histories belong to real people, who can be found."""
    lead = "Name and history match another real person"
    return entered(outcomes, "id-name-belongs-elsewhere", lead)


@check(
    title="This application gives a tax or insurance number of somebody else, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SYNSSN", "COURTS"),
    innocent=("A digit written wrongly", "A changed name that the register does not have yet"),
    verify=("Compare with the card once more, and let the person see and answer the report",),
    weakened_by=("id-verified-in-person", "background-check-clear"),
)
def id_ssn_mismatch(cues: Cues) -> Hit | None:
    """Moderate where the number is said to be another's, strong where it was taken from one."""
    found = [c for c in cues.named("id-number-mismatch") if _OTHERS_NUMBER.search(c.span.text)]
    grave = any(_GRAVE.search(cue.span.text) for cue in found)
    grade = Strength.STRONG if grave else Strength.MODERATE
    return noted(found, "The number belongs to somebody else", grade)


@check(
    title="This application gives a number whose history does not fit, as people noted",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SYNSSN", "BANKRATE"),
    innocent=("People who came as adults got their number late", "Errors of typing, new names"),
    verify=("After an offer only: the person's own copy, and their right to dispute it",),
    weakened_by=("background-check-clear", "discrepancy-explained"),
)
def id_ssn_trace(cues: Cues) -> Hit | None:
    """Files with several names are ordinary, so this only supports."""
    found = [c for c in cues.named("id-number-mismatch") if not _OTHERS_NUMBER.search(c.span.text)]
    return noted(found, "The history of the number does not fit")


@check(
    title="This application is waiting for a work-eligibility match, as entered",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("PSA-2024", "IER"),
    innocent=("Data errors fall mostly on people who were naturalised or changed their name",),
    verify=("Follow the official contest process, and take no step before its end",),
)
def id_work_auth_nonconfirm(outcomes: tuple[Outcome, ...]) -> Hit | None:
    """A first mismatch is an error of data until the official process has ended."""
    return entered(outcomes, "id-work-auth-nonconfirm", "No match in the eligibility system")


@check(
    title="This application has a permit that the authority does not confirm, as people noted",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("COURTS", "US-2022"),
    innocent=("Renewals and changes of employer make dates look wrong",),
    verify=("Ask the issuer within the legal process, the same for everybody",),
)
def id_visa_false(cues: Cues) -> Hit | None:
    """Conclusive where the note names the authority, moderate as anybody's impression."""
    found = cues.named("work-permit-refuted")
    named = any(_ISSUER.search(cue.span.text) for cue in found)
    grade = Strength.CONCLUSIVE if named else Strength.MODERATE
    return noted(found, "The permit was not confirmed", grade)
