"""Finds the words that an audit replaces: names in all the ways they are written, and phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from anyascii import anyascii

from hirecheck.learn.audit_rewrite import Edit, Finder
from hirecheck.reference import read_rows

__all__ = ["ascii_of", "name_finder", "phrase_finder", "pronoun_finder"]

_RUN = re.compile(r"[\w.@:/+%~-]+")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
_LETTER = r"[^\W\d_]"


def ascii_of(word: str) -> str:
    """A part of a name as it stands in mailboxes and handles, at least three letters long."""
    return "".join(c for c in anyascii(word).lower() if c.isalpha()).ljust(3, "o")


def phrase_finder(phrases: Mapping[str, str]) -> Finder:
    """Finds whole phrases as written and in capitals; the longest wins."""
    table = {old: new for old, new in phrases.items() if old}
    table |= {old.upper(): new.upper() for old, new in phrases.items() if len(old) > 3}
    if not table:
        return lambda text: []
    pattern = _bounded(table)
    return lambda text: [Edit(m.start(), m.end(), table[m[0]]) for m in pattern.finditer(text)]


def _bounded(words: Iterable[str]) -> re.Pattern[str]:
    ordered = "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))
    return re.compile(f"(?<!{_LETTER})(?:{ordered})(?!{_LETTER})")


def name_finder(words: Mapping[str, str], given: str, family: str) -> Finder:
    """Finds the parts of names in prose, mailboxes, handles, links and file names.

    `words` maps each part to its new form; `given` and `family` are those parts of the main name
    that initials and handles such as `smerrick` are made of.
    """
    prose = _prose_forms(words, given, family)
    handles = _handle_forms(words, given, family)
    in_prose = phrase_finder(prose)
    in_handles = _handle_pattern(handles)

    def find(text: str) -> list[Edit]:
        edits = _without_overlaps([*_in_runs(text, in_handles, handles), *in_prose(text)])
        return [e for e in edits if e.new != text[e.start : e.end]]

    return find


def _prose_forms(words: Mapping[str, str], given: str, family: str) -> dict[str, str]:
    forms = {anyascii(old): new for old, new in words.items() if old.isalpha()}
    forms |= dict(words)
    # Parts known from mailboxes only are no words of prose.
    forms = {old: new for old, new in forms.items() if not old.islower()}
    new_given, new_family = words.get(given, given), words.get(family, family)
    if given and family:
        forms[f"{given[0]}. {family}"] = f"{new_given[0]}. {new_family}"
        forms[f"{given[0]} {family}"] = f"{new_given[0]} {new_family}"
        forms[f"{given} {family[0]}"] = f"{new_given} {new_family[0]}"
    return forms


def _handle_forms(words: Mapping[str, str], given: str, family: str) -> dict[str, str]:
    """Lower-case forms; those of one word, then those that put given and family name together."""
    forms = {ascii_of(old): ascii_of(new) for old, new in words.items() if len(ascii_of(old)) > 2}
    if given and family:
        a, b = ascii_of(given), ascii_of(family)
        c, d = ascii_of(words.get(given, given)), ascii_of(words.get(family, family))
        forms |= {a[0] + b: c[0] + d, b + a[0]: d + c[0], a + b: c + d, b + a: d + c}
    return forms


def _handle_pattern(forms: Mapping[str, str]) -> re.Pattern[str]:
    """Short parts only between other signs than letters, because `ana` is a part of `banana`."""
    ordered = sorted(forms, key=lambda w: (-len(w), w))
    parts = [w if len(w) > 4 else f"(?<![a-z]){w}(?![a-z])" for w in ordered]
    return re.compile("|".join(parts), re.IGNORECASE)


def _in_runs(text: str, pattern: re.Pattern[str], forms: Mapping[str, str]) -> Iterator[Edit]:
    for run in _RUN.finditer(text):
        if not _is_identifier(run[0]) and run[0].lower() not in forms:
            continue
        if run[0].isalpha() and not _stands_alone(text, run):
            continue
        kept = [m.span() for m in _HOST.finditer(run[0]) if _of_a_platform(m[0])]
        for m in pattern.finditer(run[0]):
            if not any(a <= m.start() < b for a, b in kept):
                yield Edit(run.start() + m.start(), run.start() + m.end(), _cased(m[0], forms))


def _is_identifier(run: str) -> bool:
    inner = run.strip(".:-")
    return (
        any(c in inner for c in "@/_:.")
        or any(c.isdigit() for c in inner)
        or ("-" in inner and inner.islower())
    )


def _stands_alone(text: str, run: re.Match[str]) -> bool:
    """A lower-case word is a handle as a whole value, not among the words of a sentence."""
    around = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]
    return run[0].islower() and (run[0] == text or around in (('"', '"'), ("'", "'"), (",", ",")))


def _cased(found: str, forms: Mapping[str, str]) -> str:
    new = forms[found.lower()]
    return new.upper() if found.isupper() else new.title() if found[0].isupper() else new


def _of_a_platform(host: str) -> bool:
    return ".".join(host.lower().split(".")[-2:]) in _platforms()


@cache
def _platforms() -> frozenset[str]:
    """Domains that belong to nobody in a packet, so a name inside them is chance."""
    lists = ("platform_domains.csv", "well_known_domains.csv", "mail_services.csv")
    return frozenset(row.get("domain") or "" for name in lists for row in read_rows(name))


def _without_overlaps(edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


_PRONOUNS = {
    "she": {"he": "she", "him": "her", "his": "her", "himself": "herself", "Mr": "Ms"},
    "he": {"she": "he", "hers": "his", "herself": "himself", "Ms": "Mr", "Mrs": "Mr"},
}
#: What follows `her` where it stands for a person and not before what she has.
_HER = re.compile(
    r"her(?=\s+(?:to|in|on|at|and|or|for|whether|why|how|what|when|where|if|about|again|a|the)\b"
    r"|\s*[^\w\s]|\s*$)",
    re.IGNORECASE,
)


def pronoun_finder(wanted: str) -> Finder:
    """Finds pronouns and titles of the other kind; `wanted` is `she` or `he`."""
    table = _PRONOUNS[wanted] | ({"her": "his"} if wanted == "he" else {})
    forms = table | {old.capitalize(): new.capitalize() for old, new in table.items()}
    pattern = _bounded(forms)

    def edit(text: str, m: re.Match[str]) -> Edit:
        person = m[0].lower() == "her" and _HER.match(text, m.start())
        new = ("Him" if m[0][0].isupper() else "him") if person else forms[m[0]]
        return Edit(m.start(), m.end(), new)

    return lambda text: [edit(text, m) for m in pattern.finditer(text)]
