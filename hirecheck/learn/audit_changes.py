"""The consistent changes that an audit makes of a packet, each for one made-up group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from hirecheck.case import Case, EmailAddress, MailboxKind, Missing, NameUse
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.learn.audit_places import move_within, moves_abroad
from hirecheck.learn.audit_rewrite import rewrite
from hirecheck.learn.audit_words import name_finder, phrase_finder, pronoun_finder
from hirecheck.linking.name_tokens import Token, same_part, tokens_of, words_of
from hirecheck.reference import read_rows

__all__ = ["Change", "changes"]

Make = Callable[[Dossier, Case], Dossier | None]


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `make` answers None where a packet has nothing that it could change."""

    kind: str
    group: str
    make: Make

    @property
    def name(self) -> str:
        """Kind and group, as reports show it."""
        return f"{self.kind}: {self.group}"


def changes() -> tuple[Change, ...]:
    """All changes, in the order in which a report shows them."""
    return tuple(_changes())


def _changes() -> Iterator[Change]:
    for row in read_rows("audit_people.csv"):
        yield Change("names", row["origin"], _renamed(row))
    for pronoun in ("she", "he"):
        yield Change("pronouns", pronoun, _with_pronoun(pronoun))
    for kind, make in (("school", _school), ("mail", _mailbox), ("language", _language)):
        for row in read_rows("audit_swaps.csv"):
            if row["kind"] == kind:
                yield Change(_TITLES[kind], row["group"], make(row["value"]))
    yield Change("place", "another city", move_within)
    yield from (Change("place", name, make) for name, make in moves_abroad())
    for row in read_rows("audit_swaps.csv"):
        if row["kind"] == "remark":
            yield Change("remark in the notes", row["group"], _remark(row["value"]))


_TITLES = {"school": "school", "mail": "mail provider", "language": "language listed"}


def _renamed(person: dict[str, str]) -> Make:
    order = ("given", "family", "middle", "other_given", "other_family")
    new = [person[part] for part in order]

    def make(dossier: Dossier, case: Case) -> Dossier | None:
        parts = _name_parts(case)
        if len(parts) < 2:
            return None
        words = _assigned(parts, new)
        return rewrite(dossier, name_finder(words, parts[0][0], parts[-1][0]))

    return make


def _name_parts(case: Case) -> list[list[str]]:
    """The spellings of each part of the applicant's names, the main name's parts first and last.

    A short form or another spelling stands with the part that it is a form of, so that what
    agreed before a change agrees after it.
    """
    first, *others = [_words(use.full) for use in _uses(case)] or [[]]
    groups: list[list[str]] = [[word] for word in first]
    spare: list[list[str]] = []
    for word in (w for words in others for w in words):
        home = next((g for g in [*groups, *spare] if _same(g, word)), None)
        if home is None:
            spare.append([word])
        elif word not in home:
            home.append(word)
    return [*groups[:1], *groups[1:-1], *spare, *groups[-1:]] if len(groups) > 1 else []


def _uses(case: Case) -> list[NameUse]:
    uses = [] if isinstance(case.name_uses, Missing) else list(case.name_uses)
    pairs = () if isinstance(case.name_pairs, Missing) else case.name_pairs
    for pair in pairs:
        uses += [pair.second, *pair.elsewhere]
    return uses


def _words(name: str) -> list[str]:
    parts = name.replace("-", " ").replace(",", " ").split()
    return [p for p in parts if len(p) > 2 and p.isalpha() and p.lower() not in words_of("no-name")]


def _same(group: list[str], word: str) -> bool:
    tokens = tokens_of(word)
    return any(_agree(tokens, tokens_of(known)) for known in group)


def _agree(a: tuple[Token, ...], b: tuple[Token, ...]) -> bool:
    return len(a) == len(b) == 1 and same_part(a[0], b[0])


def _assigned(parts: list[list[str]], new: list[str]) -> dict[str, str]:
    """New words for the main name's ends, then for the rest as far as they reach."""
    ordered = [parts[0], parts[-1], *parts[1:-1]]
    return {word: name for words, name in zip(ordered, new, strict=False) for word in words}


def _with_pronoun(pronoun: str) -> Make:
    return lambda dossier, case: rewrite(dossier, pronoun_finder(pronoun))


def _school(value: str) -> Make:
    def make(dossier: Dossier, case: Case) -> Dossier | None:
        schools = () if isinstance(case.schools, Missing) else case.schools
        names = list(dict.fromkeys(s.school for s in schools if len(s.school) > 3))
        if not names:
            return None
        # Only the first one: two schools under one name would be another packet.
        return rewrite(dossier, phrase_finder({names[0]: value}))

    return make


def _mailbox(value: str) -> Make:
    def make(dossier: Dossier, case: Case) -> Dossier | None:
        if isinstance(case.email, Missing) or case.email.kind is not MailboxKind.FREE:
            return None
        return rewrite(dossier, phrase_finder(_addresses(case.email, value)))

    return make


def _addresses(email: EmailAddress, value: str) -> dict[str, str]:
    return {
        f"{email.local}@{email.domain}": f"{email.local}@{value}",
        f"@{email.domain}": f"@{value}",
    }


def _language(value: str) -> Make:
    def make(dossier: Dossier, case: Case) -> Dossier | None:
        claims = () if isinstance(case.languages, Missing) else case.languages
        listed = list(dict.fromkeys(c.language for c in claims))
        others = [name for name in listed if name.lower() not in ("english", value.lower())]
        if not others or value in listed:
            return None
        return rewrite(dossier, phrase_finder({others[0]: value}))

    return make


def _remark(sentence: str) -> Make:
    def make(dossier: Dossier, case: Case) -> Dossier:
        note = Document("audit-remark.txt", Kind.NOTES, sentence + "\n")
        return replace(dossier, documents=(*dossier.documents, note))

    return make
