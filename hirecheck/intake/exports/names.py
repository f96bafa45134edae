"""What a column or key is called, looked up in the one table of field names."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from hirecheck.reference import read_rows

__all__ = [
    "MAPPABLE",
    "OTHER_DATES",
    "asks",
    "asks_yes_or_no",
    "fields_of",
    "folded",
    "is_foreign",
    "loose_field",
    "words_of",
]

#: The fields that a user may map a column to, each with the context and field of the table.
MAPPABLE: dict[str, tuple[str, str]] = {
    **{
        field: ("record", field)
        for field in (
            "id", "candidate_id", "name", "first_name", "middle_name", "last_name", "email",
            "phone", "url", "location", "address", "street", "city", "region", "postcode",
            "country", "applied_at", "ip", "user_agent", "job", "source", "resume_file",
            "resume_text", "employer", "title", "school", "degree", "born", "papers", "payout",
            "payout_method", "payout_holder", "device", "answers", "file_hash", "photo_hash",
        )
    },
    "position_start": ("position", "start"),
    "position_end": ("position", "end"),
    "school_start": ("school", "start"),
    "school_end": ("school", "end"),
    "referee_name": ("referee", "name"),
    "referee_email": ("referee", "email"),
    "referee_phone": ("referee", "phone"),
    "referee_company": ("referee", "company"),
    "ignore": ("record", "other"),
}  # fmt: skip

#: Names that are kept in memory; a file may have a fresh name in every record.
_KEPT = 65_536
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATORS = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"^(.*?[a-z])\d{1,2}$")
#: Words before a name that say nothing new: "candidate_email" is an e-mail.
_PREFIXES = (
    "candidates", "candidate", "applicants", "applicant", "prospect", "person", "primary",
    "personal", "your", "contact", "bewerber", "application", "profile", "legal", "current",
    "home", "work", "main", "preferred", "other", "secondary", "latest", "mostrecent",
)  # fmt: skip
_SUFFIXES = (
    "required", "optional", "c", "value", "field", "text", "personal", "private", "home", "work",
    "mobile", "primary", "linkedin", "questionanswer", "questionanswers", "questionresponse",
    "questionresponses", "answer", "ofcandidate", "ofapplicant", "ofthecandidate",
    "oftheapplicant",
)  # fmt: skip
#: A column with one of these words is about somebody other than the applicant.
_FOREIGN = frozenset(
    {
        "recruiter", "recruiters", "coordinator", "manager", "managers", "owner", "interviewer",
        "interviewers", "referrer", "referred", "user", "users", "creator", "admin", "agency",
        "vendor", "sourcer", "sender", "author", "assigned", "assignee", "follower", "followers",
        "approver", "employee", "staff", "team", "spouse", "emergency", "supervisor", "parent",
        "consultant", "headhunter", "updated", "modified", "deleted", "rejected", "hired", "by",
        "responsible", "contactperson", "vorgesetzter", "vorgesetzte", "fachvorgesetzter",
        "ansprechpartner", "ansprechpartnerin", "personalreferent", "personalreferentin",
        "sachbearbeiter", "zustandig", "recruteur", "recruteuse", "responsable", "gestionnaire",
        "reclutador", "reclutadora", "encargado", "entrevistador", "selezionatore", "referente",
        "responsabile", "recrutador", "responsavel", "rekruter", "opiekun", "rekryterare",
        "ansvarig", "leidinggevende", "contactpersoon", "hm", "referral", "colleague", "boss",
        "panelist", "requester", "requestor",
    }
)  # fmt: skip


#: Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "æ": "ae", "đ": "d"})
_BRACKETS = re.compile(r"\([^)]{0,80}\)")
#: Fields that may be read off a part of a longer name.
_LOOSE = frozenset(
    {
        "name", "first_name", "last_name", "email", "phone", "url", "location", "address", "city",
        "country", "region", "postcode", "applied_at", "created_at", "ip", "user_agent",
        "resume_file", "resume_text", "source",
    }
)  # fmt: skip
_ONE_MEANING = frozenset(
    {
        "email", "mail", "phone", "telephone", "mobile", "linkedin", "github", "resume", "cv",
        "portfolio", "website", "city", "country", "zip", "located", "fullname", "stadt", "wohnort",
        "ville", "ciudad", "lebenslauf", "vorname", "nachname", "handynummer", "telefonnummer",
        "mobilnummer",
    }
)  # fmt: skip
#: Words that turn a known run of words into something about somebody or something else.
_ABOUT_OTHERS = frozenset(
    {
        "company", "employer", "job", "posting", "stage", "department", "school", "requisition",
        "reference", "referee", "cover", "letter", "office", "hiring", "file", "status", "note",
        "opt", "consent", "verified", "bounced", "sent", "birth", "score", "username", "type",
        "id", "count", "authorised", "authorized", "authorisation", "authorization", "visa",
        "sponsorship", "relocate", "relocation", "willing", "eligible", "legally", "permit",
        "commute", "travel", "preferred", "desired", "why", "how", "describe", "explain", "tell",
        "signature", "language", "languages", "salary", "subject", "template", "format",
    }
)  # fmt: skip
#: Words with which a question asks for what somebody does now.
_NOW = frozenset({"current", "currently", "latest", "recent", "present"})
#: First words of questions that are answered with yes or no.
_YES_OR_NO = frozenset(
    {
        "are", "do", "did", "does", "is", "have", "has", "had", "can", "could", "would", "will",
        "were", "may",
    }
)  # fmt: skip
#: Dates that are not those of the application.
OTHER_DATES = frozenset(
    {
        "updated", "archived", "expires", "expiry", "synced", "deleted", "rejected", "birth",
        "start", "end", "modified", "activity", "closed", "dob", "hired", "due", "until", "born",
        "birthday", "graduation", "available", "availability", "last", "changed", "interview",
        "deadline", "withdrawn", "reviewed", "moved",
    }
)  # fmt: skip
_REASONS = frozenset({"why", "how", "reason", "leave", "leaving", "left", "describe", "notice"})
_HERE = frozenset({"based", "live", "living", "located", "reside", "residing"})
_APPLYING = frozenset(
    {"applied", "apply", "application", "applications", "submitted", "submission", "submittal"}
)
_WHEN = frozenset(
    {"date", "at", "on", "time", "timestamp", "datetime", "millis", "ms", "utc", "day"}
)


@lru_cache(maxsize=_KEPT)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case without accents: "E-MailAddress" is e, mail, address."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(word for word in _SEPARATORS.split(_CAMEL.sub(" ", plain).lower()) if word)


@lru_cache(maxsize=_KEPT)
def folded(name: str) -> str:
    """A name without case, accents and separators, so that every spelling of it is equal."""
    return "".join(words_of(name))


@lru_cache(maxsize=_KEPT)
def is_foreign(name: str) -> bool:
    """True when a name says that its value belongs to somebody else."""
    return not _FOREIGN.isdisjoint(words_of(name))


@lru_cache(maxsize=_KEPT)
def fields_of(context: str, name: str) -> tuple[str, ...]:
    """The fields that a name may stand for in a context ("record", "position" …), likeliest first.

    A name that is not in the table is tried without its number and without words that add nothing.
    """
    table = _table()
    for candidate in _spellings(folded(name)):
        if found := table.get((context, candidate)):
            return found
    return ()


@lru_cache(maxsize=_KEPT)
def loose_field(name: str) -> str:
    """The field that a question names somewhere ("What is your full name?"), or "".

    Looks at runs of words, longest first; a single word counts only if it means one thing.
    """
    plain = _BRACKETS.sub(" ", name)
    words = words_of(plain)
    if is_foreign(name) or len(words) > 20:
        return ""
    if not _NOW.isdisjoint(words) and (found := _of_today(words)):
        return found
    if not _ABOUT_OTHERS.isdisjoint(words):
        return ""
    if words[:1] == ("where",) and not _HERE.isdisjoint(words):
        return "location"
    if _is_application_date(words):
        return "applied_at"
    for size in range(min(len(words), 4), 0, -1):
        for start in range(len(words) - size + 1):
            run = "".join(words[start : start + size])
            field = next(iter(_table().get(("record", run), ())), "")
            if field in _LOOSE and (size > 1 or size == len(words) or run in _ONE_MEANING):
                return field
    return ""


def _of_today(words: tuple[str, ...]) -> str:
    """The field of "Who is your current employer?", and of no question why one leaves it."""
    if words[0] in _YES_OR_NO or not _REASONS.isdisjoint(words):
        return ""
    for size in (3, 2):
        for start in range(len(words) - size + 1):
            run = words[start : start + size]
            field = next(iter(_table().get(("record", "".join(run)), ())), "")
            if run[0] in _NOW and field in ("employer", "title"):
                return field
    return ""


def _is_application_date(words: tuple[str, ...]) -> bool:
    return (
        not _APPLYING.isdisjoint(words)
        and not _WHEN.isdisjoint(words)
        and OTHER_DATES.isdisjoint(words)
    )


def asks(name: str) -> bool:
    """True for a name that is a question or a sentence, and no name of a field."""
    return name.rstrip().endswith(("?", ":")) or len(name.split()) > 4


def asks_yes_or_no(name: str) -> bool:
    """True for a question that begins as those do that are answered with yes or no."""
    return words_of(name)[:1] != () and words_of(name)[0] in _YES_OR_NO


def _spellings(name: str) -> list[str]:
    numbered = _NUMBER.match(name)
    base = [name, numbered[1]] if numbered else [name]
    shorter = [b.removeprefix(p) for b in base for p in _PREFIXES if b.startswith(p) and b != p]
    shorter += [b.removesuffix(s) for b in [*base, *shorter] for s in _SUFFIXES if b.endswith(s)]
    shorter += [s.removeprefix(p) for s in shorter for p in _PREFIXES if s.startswith(p) and s != p]
    return base + [name for name in shorter if len(name) > 1]


@cache
def _table() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in read_rows("ats_fields.csv"):
        for name in row["names"].split():
            key = (row["context"], folded(name))
            if row["field"] not in found.get(key, ()):
                found[key] = (*found.get(key, ()), row["field"])
    # A school's dates are called as those of a position are.
    for (context, name), fields in list(found.items()):
        if context == "position" and fields[0] in ("start", "end", "period"):
            found.setdefault(("school", name), fields)
    return found
