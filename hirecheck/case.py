"""`Case`: all that a check may read. The one door to the nouns.

A field is either a value or `Missing` with the reason; checks never see `Missing`, because the
runner does not call them then. An empty tuple means "looked, and there is none". There is no
nationality, gender, age, accent, religion, health, photo content or name origin here, and there
must never be: a check can only read what this module can name.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from hirecheck.nouns.accounts import CodeAccount, CommitIdentity, Repository
from hirecheck.nouns.documents import (
    FileTrace,
    HiddenText,
    JobPosting,
    MailMessage,
    Picture,
    ResumeText,
)
from hirecheck.nouns.internet import (
    DomainFacts,
    DomainRole,
    EmailAddress,
    IpFacts,
    IpKind,
    LookAlike,
    MailboxKind,
    Move,
    NetworkUse,
    PhoneKind,
    PhoneNumber,
)
from hirecheck.nouns.interview import AnswerTiming, Cue, Cues, Outcome, RepeatedAnswer, Speaker
from hirecheck.nouns.people import (
    NameAgreement,
    NamePair,
    NameSource,
    NameUse,
    Payment,
    Referee,
)
from hirecheck.nouns.places import (
    AddressKind,
    ClockReading,
    Place,
    PlaceConflict,
    PlaceSource,
    PostalAddress,
)
from hirecheck.nouns.resume import (
    EmployerAge,
    Job,
    LanguageClaim,
    Overlap,
    Period,
    School,
    Skill,
    TechnologyClaim,
    WebLink,
)
from hirecheck.nouns.reuse import Listed, Reuse, Shared
from hirecheck.nouns.spans import Missing, Span

__all__ = [
    "AddressKind",
    "AnswerTiming",
    "Case",
    "ClockReading",
    "CodeAccount",
    "CommitIdentity",
    "Cue",
    "Cues",
    "DomainFacts",
    "DomainRole",
    "EmailAddress",
    "EmployerAge",
    "FileTrace",
    "HiddenText",
    "IpFacts",
    "IpKind",
    "Job",
    "JobPosting",
    "LanguageClaim",
    "Listed",
    "LookAlike",
    "MailMessage",
    "MailboxKind",
    "Missing",
    "Move",
    "NameAgreement",
    "NamePair",
    "NameSource",
    "NameUse",
    "NetworkUse",
    "Outcome",
    "Overlap",
    "Payment",
    "Period",
    "PhoneKind",
    "PhoneNumber",
    "Picture",
    "Place",
    "PlaceConflict",
    "PlaceSource",
    "PostalAddress",
    "Referee",
    "RepeatedAnswer",
    "Repository",
    "ResumeText",
    "Reuse",
    "School",
    "Shared",
    "Skill",
    "Span",
    "Speaker",
    "TechnologyClaim",
    "WebLink",
    "changed",
    "field_types",
]


# No slots: a copy with other values is made ten times for a row of an export, and a dictionary is
# copied in a fifth of the time that forty slots take.
@dataclass(frozen=True)
class Case:
    """Everything known about one application; field names are what checks name as parameters."""

    applied: date | Missing = Missing("the packet gives no date of application")

    # What the applicant says.
    name_uses: tuple[NameUse, ...] | Missing = Missing("the packet gives no name")
    email: EmailAddress | Missing = Missing("the packet gives no e-mail address")
    emails: tuple[EmailAddress, ...] | Missing = Missing("the packet gives no e-mail address")
    phone: PhoneNumber | Missing = Missing("the packet gives no telephone number")
    place: Place | Missing = Missing("the packet gives no place of residence")
    places: tuple[Place, ...] | Missing = Missing("the packet gives no place")
    address: PostalAddress | Missing = Missing("the packet gives no postal address")
    shipping: PostalAddress | Missing = Missing("the packet gives no shipping address")
    payment: Payment | Missing = Missing("the packet gives no payment details")
    referees: tuple[Referee, ...] | Missing = Missing("the packet names no referees")
    links: tuple[WebLink, ...] | Missing = Missing("the packet gives no links")
    posting: JobPosting | Missing = Missing("the packet has no text of the vacancy")
    resume: ResumeText | Missing = Missing("the packet has no resume that could be read")
    jobs: tuple[Job, ...] | Missing = Missing("no positions could be read from the resume")
    schools: tuple[School, ...] | Missing = Missing("no education could be read from the resume")
    skills: tuple[Skill, ...] | Missing = Missing("no skills could be read from the resume")
    languages: tuple[LanguageClaim, ...] | Missing = Missing("the resume names no languages")

    # What files, mails and logs show.
    resume_file: FileTrace | Missing = Missing("the packet has no resume file with metadata")
    files: tuple[FileTrace, ...] | Missing = Missing("the packet has no files with metadata")
    mails: tuple[MailMessage, ...] | Missing = Missing("the packet has no e-mails")
    network: tuple[NetworkUse, ...] | Missing = Missing("the packet has no access log or address")
    pictures: tuple[Picture, ...] | Missing = Missing("the packet has no pictures")
    account: CodeAccount | Missing = Missing("the packet has no saved code-hosting account")

    # What people noted, and what a transcript shows.
    cues: Cues | Missing = Missing("the packet has no notes, transcript or verification outcome")
    # Long answers of a form or a call, in the applicant's own words; they serve comparison only.
    answers: tuple[Span, ...] | Missing = Missing("the packet has no long answers")
    outcomes: tuple[Outcome, ...] | Missing = Missing("the packet has no verification outcomes")
    speakers: tuple[Speaker, ...] | Missing = Missing("the packet has no transcript")
    repeated_answers: tuple[RepeatedAnswer, ...] | Missing = Missing("no transcript")
    answer_timing: AnswerTiming | Missing = Missing("the packet has no transcript with times")

    # What was worked out by comparing statements.
    name_pairs: tuple[NamePair, ...] | Missing = Missing("fewer than two names to compare")
    place_conflicts: tuple[PlaceConflict, ...] | Missing = Missing("fewer than two places")
    clocks: tuple[ClockReading, ...] | Missing = Missing("no clock to compare with the place")
    moves: tuple[Move, ...] | Missing = Missing("fewer than two dated and located log entries")
    overlaps: tuple[Overlap, ...] | Missing = Missing("fewer than two dated positions")
    technologies: tuple[TechnologyClaim, ...] | Missing = Missing("no dated technology claims")
    employer_ages: tuple[EmployerAge, ...] | Missing = Missing("no employer's age is recorded")
    look_alikes: tuple[LookAlike, ...] | Missing = Missing("the packet gives no domain")

    # What the outside world says, and who else applied.
    domains: tuple[DomainFacts, ...] | Missing = Missing("no domain facts recorded (offline)")
    mailbox_domain: DomainFacts | Missing = Missing("no facts on the mail domain (offline)")
    # The same facts where a date of registration is among them, so that a check of dates is "not
    # assessed" and not quiet where only the date could not be learned.
    dated_domains: tuple[DomainFacts, ...] | Missing = Missing("no date of registration (offline)")
    dated_mailbox_domain: DomainFacts | Missing = Missing("no date of registration (offline)")
    listed: tuple[Listed, ...] | Missing = Missing("no indicator list was compared")
    reuse: Reuse | Missing = Missing("no other applications were compared")


_FIELDS = len(fields(Case))


def changed(case: Case, **values: Any) -> Case:
    """The case with other values in some fields; what `dataclasses.replace` does, in a tenth of
    the time, which whole exports notice.
    """
    known = case.__dict__
    for name, value in values.items():
        if known.get(name, known) is not value:
            break
    else:
        return case
    copy = object.__new__(Case)
    held = copy.__dict__
    held.update(known)
    held.update(values)
    if len(held) != _FIELDS:
        raise TypeError(f"a case has no field {', '.join(sorted(set(values) - set(known)))}")
    return copy


@cache
def field_types() -> dict[str, object]:
    """Each field of `Case` with the type that a check parameter of that name must have."""
    hints = get_type_hints(Case)
    return {f.name: _without_missing(hints[f.name]) for f in fields(Case)}


def _without_missing(hint: object) -> object:
    (value,) = [arg for arg in get_args(hint) if arg is not Missing]
    return value
