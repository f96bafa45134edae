"""Takes out of a sentence who it speaks of, before any model reads it.

Names, pronouns, languages, places and schools of the person become the same words for everybody,
and words for how somebody speaks, looks or feels are not read at all: what a cue stands on may not
hang on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from anyascii import anyascii

from hirecheck.case import Case, Missing, Place
from hirecheck.reference import read_rows

__all__ = ["NOBODY", "Hidden", "hiding", "neutral"]

#: Shorter words are too often something else.
_SHORT = 2

_MANNER = re.compile(
    r"\b(?:(?:thick|heavy|strong|slight|foreign|regional) )?accent\w*|\banxious\w*|\bnervous\w*"
    r"|\bshy\w*|\b(?:no |little |poor )?eye contact\b|\bmonoton\w+(?: (?:voice|delivery|tone))?"
    r"|\bflat tone\b|\bdry eyes\b|\bhoarse\w*|\bsore throat\b|\bsweat\w*|\bfidget\w*",
    re.IGNORECASE,
)
_PRONOUNS = {
    **dict.fromkeys(("he", "she"), "they"),
    **dict.fromkeys(("him", "her", "his", "hers"), "their"),
    **dict.fromkeys(("himself", "herself"), "themselves"),
    **dict.fromkeys(("mr", "ms", "mrs", "miss"), "mx"),
}
_PRONOUN = re.compile(rf"\b(?:{'|'.join(_PRONOUNS)})\b", re.IGNORECASE)
#: Kin and hosts, whichever sex they are of.
_KIN = {
    word: neutral
    for neutral, words in {
        "parent": "mother father mum mom dad",
        "grandparent": "grandmother grandfather grandma grandpa granny gran grandad granddad",
        "sibling": "sister brother",
        "child": "daughter son",
        "spouse": "wife husband",
        "partner": "girlfriend boyfriend",
        "relative": "aunt uncle auntie niece nephew",
        "landlord": "landlady landlord",
    }.items()
    for word in words.split()
}
_MEN, _WOMEN = (
    "man men gentleman gentlemen guy bloke lad boy male".split(),
    "woman women lady ladies girl female".split(),
)
_MANY = frozenset({"men", "gentlemen", "women", "ladies"})
_RELATIVE = re.compile(rf"\b(?:{'|'.join(_KIN)})(s?)\b", re.IGNORECASE)
_SEX = re.compile(rf"\b(?:{'|'.join((*_MEN, *_WOMEN))})\b", re.IGNORECASE)
_LANGUAGE, _PLACE, _SCHOOL = "Japanese", "Austin", "college"
_NAME, _OTHER_NAME, _MAILBOX = "Alex", "Robin", "that address"
_ADDRESS = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,6}\b")
#: A word of any script, with its vowel signs.
_WORD = re.compile(r"[^\s.,;:!?()\"'\u2018\u2019\u201c\u201d]+")
#: Names of languages that are also plain words, told apart by their capital.
_ALSO_WORDS = frozenset({"polish"})


@dataclass(frozen=True, slots=True)
class Hidden:
    """What one packet says about its person, as patterns, each with its stand-in.

    `traces` are names that only a mailbox or a profile's address tells, in small plain letters.
    """

    parts: tuple[tuple[re.Pattern[str], str], ...] = ()
    traces: frozenset[str] = frozenset()

    def __call__(self, text: str) -> str:
        """The text with stand-ins."""
        for pattern, word in self.parts:
            text = pattern.sub(word, text)
        return _WORD.sub(self._traced, text) if self.traces else text

    def _traced(self, word: re.Match[str]) -> str:
        written = word[0]
        named = not written[0].islower() and _plain(written) in self.traces
        return _OTHER_NAME if named else written


NOBODY = Hidden()


def hiding(case: Case) -> Hidden:
    """Stand-ins for the schools, places and names of one packet, as they are written there.

    Other names than the first get another stand-in, so that two people stay two.
    """
    first, *rest = _names(case) or [""]
    own = set(_words(first))
    others = {word for name in rest for word in _words(name)} - own
    schools = () if isinstance(case.schools, Missing) else case.schools
    places = () if isinstance(case.places, Missing) else case.places
    found = [
        (_whole(school.school for school in schools), _SCHOOL),
        (_whole(form for place in places for form in _forms(place)), _PLACE),
        (_whole(own), _NAME),
        (_whole(others), _OTHER_NAME),
    ]
    parts = tuple((pattern, word) for pattern, word in found if pattern is not None)
    return Hidden(parts, _traces(case))


def neutral(text: str) -> str:
    """The text without manner of speech, with one pronoun, sex, language and mailbox for all."""
    text = _ADDRESS.sub(_MAILBOX, text)
    text = _PRONOUN.sub(lambda m: _PRONOUNS[m[0].lower()], _MANNER.sub(" ", text))
    text = _unsexed(_RELATIVE.sub(lambda m: _KIN[m[0].lower().removesuffix("s")] + m[1], text))
    return _languages().sub(_LANGUAGE, text)


def _unsexed(text: str) -> str:
    """A man or a woman is a person; where both are told apart, the first is a man for all."""
    named = [m[0].lower() for m in _SEX.finditer(text)]
    if not named:
        return text
    first = named[0] in _MEN
    one = len({word in _MEN for word in named}) == 1

    def word(found: re.Match[str]) -> str:
        many = found[0].lower() in _MANY
        if one:
            return "people" if many else "person"
        same = (found[0].lower() in _MEN) == first
        return ("men" if many else "man") if same else ("women" if many else "woman")

    return _SEX.sub(word, text)


def _names(case: Case) -> list[str]:
    """The applicant's names, then those of the people that the packet names beside them."""
    uses = () if isinstance(case.name_uses, Missing) else case.name_uses
    referees = () if isinstance(case.referees, Missing) else case.referees
    holder = "" if isinstance(case.payment, Missing) else case.payment.holder
    return [*(use.full for use in uses), holder, *(referee.name for referee in referees)]


def _traces(case: Case) -> frozenset[str]:
    """Words of mailboxes and profile addresses; among them names from before a wedding."""
    emails = () if isinstance(case.emails, Missing) else case.emails
    links = () if isinstance(case.links, Missing) else case.links
    written = [email.local for email in emails]
    written += [link.url.rstrip("/").rpartition("/")[2] for link in links]
    parts = (part for name in written for part in re.split(r"[\W\d_]+", name))
    return frozenset(_plain(part) for part in parts if len(part) > _SHORT)


def _plain(word: str) -> str:
    """A word in the letters that a mailbox is made of."""
    return "".join(letter for letter in anyascii(word).lower() if letter.isalpha())


def _words(name: str) -> list[str]:
    """The parts of a name; vowel signs of some scripts are no letters, so digits decide."""
    parts = (part.strip("().'\"") for part in re.split(r"[\s,-]+", name))
    return [p for p in parts if len(p) > _SHORT and not any(c.isdigit() for c in p)]


def _forms(place: Place) -> list[str]:
    """How a place may be written: with and without its region, and its country."""
    region = [f"{place.city}, {place.region}", f"{place.city} {place.region}"]
    city = [place.city, *(region if place.region else ())] if place.city else []
    return [place.text, *city, *_country_names().get(place.country, ())]


@cache
def _country_names() -> dict[str, list[str]]:
    """Names of countries by code, as they are written; the codes themselves are words, too."""
    return {
        row["code"]: [row["name"], *(_written(other) for other in row["other"].split(";"))]
        for row in read_rows("countries.csv")
    }


def _written(other: str) -> str:
    return other.upper() if "." in other or len(other) <= _SHORT + 1 else other.title()


def _whole(values: Iterable[str]) -> re.Pattern[str] | None:
    """The values as whole words, the longest first; None where there is none."""
    kept = {v.strip(" .,") for v in values}
    kept = {v for v in kept if len(v) > _SHORT}
    if not kept:
        return None
    ordered = sorted(kept, key=lambda v: (-len(v), v))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")


@cache
def _languages() -> re.Pattern[str]:
    names = {row["names"].split("|")[0] for row in read_rows("language_names.csv")}
    small = {name.lower() for name in names} - _ALSO_WORDS
    every = sorted(names | small, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, every))})\b")
