"""What a resume's text gives away: template fields, others' contacts, the vacancy's words."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

from hirecheck.dossier import Document
from hirecheck.extract.contacts import find_emails
from hirecheck.extract.resume.values import ResumeRead
from hirecheck.nouns.spans import Span

__all__ = ["foreign_contacts", "placeholders", "posting_overlap"]

# Unfilled fields of common templates, and what chat assistants say around a text they wrote.
_PLACEHOLDERS = re.compile(
    r"[\[<{]{1,2}\s?(?:your|insert|enter|add|company|employer|job|position|name|city|state|date|"
    r"month|year|phone|"
    r"e-?mail|address|linkedin|degree|university|school|title|number|x{2,}|firma|arbeitgeber|"
    r"stelle|datum|"
    r"nom|entreprise|empresa|puesto|cargo)\b[^\]>}\n]{0,40}[\]>}]{1,2}"
    r"|\b(?:19|20)XX\b|\bXX/(?:XX|20XX)\b|\blorem ipsum\b|\byour[ .]?(?:name|e-?mail|"
    r"phone)(?: here|@\w+\.\w+)?\b"
    r"|\b(?:insert|enter|type) (?:your )?(?:\w+ ){0,3}here\b|\b(?:Company|University|"
    r"Institution) Name\b"
    r"|\b(?:Job|Position) Title \d\b|\bCompany \d\b"
    r"|\bas an ai (?:language )?model\b|\b(?:certainly|sure)[!,] here(?:'s| is)\b|\bhere(?:'s|"
    r" is) (?:a|an|the|your) "
    r"(?:revised|improved|updated|tailored|polished|professional) (?:version|resume|cv)\b|"
    r"\bregenerate response\b"
    r"|\b(?:feel free|remember) to (?:adjust|customi[sz]e|replace|tailor)\b|\{\{\s?\w{1,40}\s?\}\}",
    re.IGNORECASE,
)


def placeholders(document: Document) -> tuple[Span, ...]:
    """Unfilled template fields and leftover prompt text, each once."""
    seen: dict[str, Span] = {}
    for m in _PLACEHOLDERS.finditer(document.text):
        seen.setdefault(m.group().casefold(), document.span(m.start(), m.end()))
    return tuple(seen.values())[:40]


# first.last, last_first, first.middle.last, j.last, first.m.last and the same with digits behind.
_PERSONAL = re.compile(r"[^\W\d_]{1,20}(?:[._-][^\W\d_]{1,20}){1,3}[._-]?\d{0,4}")
_ROLES = frozenset(
    "info contact hello admin office jobs job mail email mails support team hr career careers "
    "cv resume apply work works official real the my me mine hire dev developer code coder "
    "coding tech data web design designer studio freelance consulting software engineer "
    "engineering music photo art blog world online digital media solutions cloud security "
    "home private personal business new old best pro ninja guru geek bewerbung kontakt buero "
    "post correo trabajo empleo contato contatti lavoro werk sollicitatie candidature emploi "
    "perso mr mrs ms dr".split()
)


def foreign_contacts(document: Document, read: ResumeRead) -> tuple[Span, ...]:
    """Addresses in the contact part that spell another person's full name.

    Referees' and supervisors' contacts are theirs and are not meant; an address that shares any
    part with the applicant's name is the applicant's (a former or a family name).
    """
    if read.name is None or read.name.confidence < 0.6:
        return ()
    if any(c.isalpha() and "LATIN" not in unicodedata.name(c, "") for c in read.name.text):
        return ()  # How a name of another script is spelled in a mailbox is its owner's choice.
    own = {spelled for word in read.name.text.split() for spelled in _spellings(word)}
    spans = [value.span for value in read.emails if _names_another(value.text, own)]
    for target, span in document.links:
        mails = find_emails(target) if target.casefold().startswith("mailto:") else []
        spans += [span for mail in mails if _names_another(mail.value, own)]
    return tuple(spans)


_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def _spellings(word: str) -> set[str]:
    """A part of a name as mailboxes write it: without marks, or with two letters for a marked."""
    composed = unicodedata.normalize("NFC", word.casefold())
    folded = {anyascii(composed), anyascii(composed.translate(_TWO_LETTERS))}
    letters = {re.sub(r"[^a-z]", "", form.casefold()) for form in folded}
    return {form for form in letters if len(form) > 1}


def _names_another(address: str, own: set[str]) -> bool:
    local = address.split("@")[0].casefold()
    if _PERSONAL.fullmatch(local) is None:
        return False
    parts = [part for part in re.split(r"[._\d-]+", local) if part]
    long = [part for part in parts if len(part) > 2]
    if any(part in _ROLES for part in parts):
        return False
    if any(_is_own(part, word) for part in long for word in own):
        return False
    if len(long) > 1:
        return not any(word in local or local[:4] == word[:4] for word in own)
    # "j.ashdown": a married name has another surname, so the initial must be strange as well.
    initials = {part[0] for part in parts if len(part) <= 2}
    return len(long) == 1 and len(long[0]) > 3 and not initials & {word[0] for word in own}


def _is_own(part: str, word: str) -> bool:
    """True where a part of a mailbox shortens or lengthens a part of the name ("alex", "mike")."""
    return part.startswith(word[:4]) or word.startswith(part) or part in word


_WORD = re.compile(r"[^\W_]+(?:[+#.'’-][^\W_]+)*")
_SHINGLE = 5


def posting_overlap(document: Document, posting: str) -> tuple[float, Span | None]:
    """Share of the vacancy's five-word passages that the resume repeats, and the longest one."""
    wanted = [m.group().casefold() for m in _WORD.finditer(posting)]
    shingles = {tuple(wanted[i : i + _SHINGLE]) for i in range(len(wanted) - _SHINGLE + 1)}
    if not shingles:
        return 0.0, None
    words = list(_WORD.finditer(document.text))
    folded = [m.group().casefold() for m in words]
    hits: set[tuple[str, ...]] = set()
    longest, run_start, best = 0, -1, None
    for i in range(len(folded) - _SHINGLE + 1):
        shingle = tuple(folded[i : i + _SHINGLE])
        if shingle not in shingles:
            run_start = -1
            continue
        hits.add(shingle)
        run_start = i if run_start < 0 else run_start
        if i - run_start + 1 > longest:
            longest = i - run_start + 1
            best = (words[run_start].start(), words[i + _SHINGLE - 1].end())
    span = document.span(*best) if best else None
    return round(len(hits) / len(shingles), 4), span
