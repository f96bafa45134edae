"""Names that can still be compared, and no longer read.

A veiled name is `#` and, for each part, keyed digests of its spelling, its sound, its first letter
and its short forms. Slips of the keyboard are the only likeness that a veil hides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from nicknames import NickNamer

from hirecheck.linking.edges import ALL_PAIRS_UP_TO, Group
from hirecheck.linking.identifiers import Identifiers, key_number, rekeyed
from hirecheck.linking.name_tokens import Token, tokens_of
from hirecheck.linking.names import compare_names
from hirecheck.nouns.people import NameAgreement

__all__ = ["Veil", "reveiled"]

_MARK = "#"
_NICKNAMES = NickNamer()
_FORMS = 6
_VOWELS = str.maketrans("", "", "aeiou")
_ENOUGH = 4
#: Kinds that two people of one name seldom share all three of.
_FIELDS = {"email": "mailbox", "phone": "number", "account": "profile", "portfolio": "profile"}
#: What that is worth: as much as a private mailbox alone.
ONE_PERSON = 9.0


class Veil:
    """Veils names under the secrets of a history and compares them with plain ones."""

    def __init__(self, secrets: tuple[bytes, ...]) -> None:
        self.secrets = secrets
        self._known: dict[str, str] = {}

    def name(self, name: str) -> str:
        """A name veiled; one that is veiled already stays as it is."""
        if not name or _is_veiled(name):
            return name
        if name not in self._known:
            parts = (self._part(token) for token in tokens_of(name))
            self._known[name] = _MARK + " ".join(parts)
        return self._known[name]

    def word(self, word: str) -> str:
        """Another word (an agency) veiled."""
        return f"{_MARK}{self._digest('word', word)}" if word else ""

    def veiled(self, who: Identifiers) -> Identifiers:
        """What a history keeps of an application beside its keys."""
        name = self.name(who.written or who.name)
        return Identifiers(who.number, who.id, name, day=who.day, agency=self.word(who.agency))

    def agency_veiled(self, who: Identifiers) -> Identifiers:
        """The same application with its agency veiled, to be compared with earlier ones."""
        return replace(who, agency=self.word(who.agency)) if who.agency else who

    def recognised(self, people: Mapping[int, Identifiers]) -> dict[int, Identifiers]:
        """The same people, where an earlier one whose name somebody gives now counts under that
        name and not as one more. What is shown of them stays veiled.
        """
        earlier = {number for number, who in people.items() if _is_veiled(who.name)}
        plain = {
            self.form(who.written or who.name): who.name
            for number, who in people.items()
            if earlier and number not in earlier and who.name
        }
        return {
            number: replace(who, name=plain.get(self.form(who.name), who.name), written=who.name)
            if number in earlier
            else who
            for number, who in people.items()
        }

    def written_alike(
        self, groups: Iterable[Group], people: Mapping[int, Identifiers]
    ) -> Iterator[tuple[int, int, float]]:
        """Pairs with an earlier application that are one person whose name was changed or
        mistyped, with their points: a part of the name, mailbox, number and profile agree. Weighing
        fields, as within one export, would need them as they were written.
        """
        met: dict[tuple[int, int], set[str]] = defaultdict(set)
        for group in groups:
            if (field := _FIELDS.get(group.kind)) and len(group.members) <= ALL_PAIRS_UP_TO:
                for pair in combinations(sorted(group.members), 2):
                    met[pair].add(field)
        for (a, b), fields in sorted(met.items()):
            names = [people[n].written or people[n].name for n in (a, b)]
            earlier = len(fields) == len(set(_FIELDS.values())) and any(map(_is_veiled, names))
            if earlier and self.compare(*names) is NameAgreement.PARTIAL:
                yield a, b, ONE_PERSON

    def form(self, name: str) -> str:
        """The spelling of a name's parts, veiled: equal for equal names."""
        veiled = self.name(name)
        return " ".join(sorted(part.partition(".")[0] for part in veiled[1:].split()))

    def compare(self, a: str, b: str) -> NameAgreement:
        """As `compare_names`, where one or both may be veiled."""
        if not (_is_veiled(a) or _is_veiled(b)):
            return compare_names(a, b)
        return _compared(self.name(a)[1:].split(), self.name(b)[1:].split())

    def _part(self, token: Token) -> str:
        if token.initial:
            return f".{self._digest('letter', token.text)}"
        forms = sorted(_short_forms(token.text))[:_FORMS]
        digests = [
            self._digest("part", token.text),
            self._digest("letter", token.text[0]),
            self._digest("sound", token.sound),
            *self._bones(token.sound),
            *(self._digest("part", form) for form in forms),
        ]
        return ".".join(digests)

    def _bones(self, sound: str) -> list[str]:
        """The consonants of a part, where there are enough of them to tell parts apart."""
        bones = sound.translate(_VOWELS)
        return [self._digest("bones", bones)] if len(bones) >= _ENOUGH else []

    def _digest(self, kind: str, text: str) -> str:
        return f"{key_number(kind, text, self.secrets):016x}"


def _is_veiled(name: str) -> bool:
    return name.startswith(_MARK)


def reveiled(text: str, secret: bytes) -> str:
    """A veiled name or word under one more secret."""
    return re.sub(r"[0-9a-f]{16}", lambda m: f"{rekeyed(int(m[0], 16), secret):016x}", text)


def _short_forms(text: str) -> Iterable[str]:
    return _NICKNAMES.nicknames_of(text)


def _compared(first: list[str], second: list[str]) -> NameAgreement:
    if not first or not second:
        return NameAgreement.PARTIAL
    spelled = [[part.partition(".")[0] for part in side] for side in (first, second)]
    if sorted(spelled[0]) == sorted(spelled[1]) and all(spelled[0]):
        return NameAgreement.SAME
    shorter, longer = sorted((first, second), key=len)
    free, met, full = list(longer), 0, 0
    for part in shorter:
        partner = next((other for other in free if _same(part, other)), None)
        if partner is not None:
            free.remove(partner)
            met += 1
            full += bool(part.partition(".")[0] and partner.partition(".")[0])
    if met == len(shorter):
        return NameAgreement.VARIANT
    return NameAgreement.PARTIAL if full else NameAgreement.DIFFERENT


def _same(a: str, b: str) -> bool:
    left, right = a.split("."), b.split(".")
    if not left[0] or not right[0]:
        return left[1] == right[1]
    return bool({left[0], *left[2:]} & {right[0], *right[2:]})
