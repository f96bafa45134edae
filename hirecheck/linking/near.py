"""Pairs that share no value to the letter: one person written in two ways, with slips.

A pair is compared only if it meets in a block. Each field then adds or takes log2-odds after
Fellegi and Sunter (1969): agreeing on a rare name or street says more than on a common one, and the
sum starts far below nothing because almost all pairs are strangers.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rapidfuzz.distance import OSA, JaroWinkler, Levenshtein

from hirecheck.extract.mailboxes import mailbox_kind
from hirecheck.linking.births import MOST, birth_points, paper_points
from hirecheck.linking.identifiers import ROADS, Identifiers, is_role_mailbox, made_of_name
from hirecheck.linking.name_tokens import one_spelling, same_part, tokens_of
from hirecheck.nouns.internet import MailboxKind

__all__ = [
    "AGAIN",
    "BUILDING",
    "NEAR",
    "Frequencies",
    "block_number",
    "blocks_of",
    "contacts_apart",
    "near_points",
]

#: Log2-odds from which two records are taken for one person's.
NEAR = 6.0
#: Blocks with more members than this say nothing and cost much.
LARGEST_BLOCK = 60
#: How many records one person's record is expected to meet again as, where a run shows no more.
AGAIN = 1 / 4
#: What a part of a name that the other lacks takes away, in general and beside a shared birthday.
OTHER_NAME, SECOND_NAME = -80.0, -6.0
#: Parts of names that are less alike than this are two names where no birthday vouches for one.
_ALIKE = 0.5
#: So many people with mailboxes at one domain make it a provider.
_FEWEST_USERS = 30
#: What two mailboxes or two numbers that are unlike take away.
OTHER_CONTACT = -1.5
#: What agreeing on an address is worth at most; on all but birth, papers and name; and on the same
#: where mailboxes and numbers are two.
_MOST_ADDRESS = 16.0
_MOST_TOGETHER = _MOST_ADDRESS + 18.0 + 22.0 + 6.0
_MOST_APART = _MOST_ADDRESS + 3.0 + 6.0
#: An address that so many names give is a building and not a home.
BUILDING = 5


_NUMBER, _LONG_WORD = re.compile(r"\d+"), re.compile(r"[^\W\d_]{5,}")
_NO_LETTER = re.compile(r"[^a-z]")


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How often each word stands in names, addresses and cities of a run of `total` records.

    `buildings` are addresses, without their units, that several names give: halls, hostels, large
    houses. `again` is how
    many records one person's record meets again as.
    """

    total: int
    names: Mapping[str, int] = field(default_factory=dict)
    streets: Mapping[str, int] = field(default_factory=dict)
    cities: Mapping[str, int] = field(default_factory=dict)
    buildings: frozenset[str] = frozenset()
    births: Mapping[str, int] = field(default_factory=dict)
    again: float = AGAIN
    domains: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, people: Iterable[Identifiers]) -> Frequencies:
        """Counted over records in memory."""
        everyone = list(people)
        return cls(
            len(everyone),
            Counter(token for who in everyone for token in who.name.split()),
            Counter(token for who in everyone for token in set(who.address.split())),
            Counter(who.city for who in everyone),
            _buildings(everyone),
            Counter(who.born for who in everyone),
            domains=Counter(mail.partition("@")[2] for who in everyone for mail in who.emails[:1]),
        )

    @property
    def start(self) -> float:
        """Log2-odds of a pair before anything is compared."""
        return _start(self.again, self.total)

    def provides(self, domain: str) -> bool:
        """True for a provider of mailboxes to everybody: a known one, or one that many here use."""
        many = max(_FEWEST_USERS, self.total // 100)
        return self.domains.get(domain, 0) >= many or (
            mailbox_kind(domain, domain)[0] is MailboxKind.FREE
        )

    def bits(self, counts: Mapping[str, int], word: str, most: float) -> float:
        """What agreeing on a word is worth: its rarity, at most `most` bits."""
        return min(most, math.log2(max(self.total, 2) / max(2, counts.get(word, 2))))


@cache
def _start(again: float, total: int) -> float:
    return math.log2(again) - math.log2(max(total, 2))


def _buildings(everyone: list[Identifiers]) -> frozenset[str]:
    names: dict[str, set[str]] = defaultdict(set)
    for who in everyone:
        names[who.address.partition(" unit ")[0]].add(who.name)
    return frozenset(a for a, found in names.items() if a and len(found) >= BUILDING)


def blocks_of(who: Identifiers) -> frozenset[str]:
    """The blocks in which this application may meet a differently written one."""
    tokens = sorted(who.name.split())
    found: set[str] = set()
    heads = [token[:3] for token in tokens]
    numbers = _NUMBER.findall(who.address)
    place = who.city[:4] or (numbers[-1] if numbers else "")
    if len(tokens) >= 2:
        found.add(f"n|{'-'.join(heads)}|{place}")
        found.add(f"n|{'-'.join(heads)}")
    found.update(f"t|{token}|{place}" for token in tokens if place and len(token) > 3)
    if len(numbers) >= 2:
        found.add(f"a|{numbers[0]}|{numbers[-1]}")
        found.update(f"h|{head}|{number}" for head in heads for number in numbers)
    words = sorted(_LONG_WORD.findall(who.address), key=len)
    if words and tokens:
        found.update(f"w|{words[-1][:6]}|{head}" for head in heads)
    for mail in who.emails:
        local, _, domain = mail.partition("@")
        letters = _NO_LETTER.sub("", local)
        found.update((f"d|{domain}|{local[:2]}", f"l|{local}"))
        if len(letters) >= 5:
            found.add(f"m|{letters[:6]}|{domain[:4]}")
        found.update(f"e|{head}|{domain}" for head in heads)
    found.update(f"p|{phone[-7:]}" for phone in who.phones)
    if who.born:
        found.update((f"b|{who.born}", *(f"b|{who.born[:4]}|{token[:5]}" for token in tokens)))
        found.update(f"b|{who.born[4:]}|{head}" for head in heads)
    if who.papers:
        found.update((f"i|{who.papers[:-2]}", f"i|{who.papers[2:]}"))
    return frozenset(found)


def block_number(block: str) -> int:
    """A block as 64 bits. Two sums take a quarter of a digest's time, and two blocks that fall
    together by chance cost a comparison and nothing else.
    """
    raw = block.encode("utf-8", "surrogatepass")
    return zlib.crc32(raw) << 32 | zlib.adler32(raw)


def near_points(
    a: Identifiers, b: Identifiers, counts: Frequencies, least: float = -math.inf
) -> float:
    """Log2-odds that both are one person. A sum that cannot reach `least` may lack what takes
    longer to compare than names.

    Two given names stay two people, whatever else agrees, unless a date of birth or the number of
    a document is the same: then one of them is a second given name, or a changed one. Where the
    mailboxes and the numbers are two as well, names that are only alike are two: twins share the
    day and the home, and often most letters.
    """
    own = 0.0
    if a.born and b.born:
        own = birth_points(a.born, b.born, counts.bits(counts.births, a.born, MOST))
    papers = paper_points(a.papers, b.papers)
    apart = papers <= 0 and contacts_apart(a, b)
    vouched = papers > 0 or (a.born == b.born and a.born and not apart)
    name = _name_points(a.name, b.name, counts, SECOND_NAME if vouched else OTHER_NAME, apart)
    points = counts.start + own + papers + name
    if points + (_MOST_APART if apart else _MOST_TOGETHER) >= least:
        contacts = _phone_points(a.phones, b.phones) + _mail_points(a, b, counts)
        points += contacts + _city_points(a, b, counts)
    if points + _MOST_ADDRESS >= least:
        points += _address_points(a, b, counts)
    return round(points, 2)


def contacts_apart(a: Identifiers, b: Identifiers) -> bool:
    """True where both give a mailbox and a number, and neither is nearly the other's."""
    if not (a.emails and b.emails and a.phones and b.phones):
        return False
    for x in a.phones:
        for y in b.phones:
            if OSA.distance(x, y, score_cutoff=1) <= 1:
                return False
    alike = Levenshtein.normalized_similarity
    return all(alike(x, y, score_cutoff=0.85) < 0.85 for x in a.emails for y in b.emails)


def _name_points(
    a: str, b: str, counts: Frequencies, otherwise: float, apart: bool = False
) -> float:
    left, right = a.split(), b.split()
    if not left or not right:
        return 0.0
    if len(left) > len(right):
        left, right = right, left
    points, free = 0.0, list(right)
    least = _ALIKE if otherwise == OTHER_NAME else 0.01
    for token in left:
        best, share = _likest(token, free)
        if share >= least and (not apart or one_spelling(token, best)):
            free.remove(best)
            points += share * counts.bits(counts.names, token, 11.0)
        elif known := next((t for t in free if _one_name(token, t, apart)), ""):
            free.remove(known)
            points += counts.bits(counts.names, token, 11.0) / 2
        else:
            points += SECOND_NAME if _short_for_any(token, free) else otherwise
    return points


def _short_for_any(token: str, others: list[str]) -> bool:
    """True for an initial, and for two letters that begin one of the other's names."""
    return len(token) == 1 or (len(token) == 2 and any(o.startswith(token) for o in others))


def _likest(word: str, words: list[str]) -> tuple[str, float]:
    """The likest of these words, and the share of a word's worth that the likeness keeps."""
    if word in words:
        return word, 1.0
    best, likeness = "", 0.0
    for other in words:
        if (alike := JaroWinkler.similarity(word, other)) > likeness:
            best, likeness = other, alike
    return best, _share(likeness)


@lru_cache(maxsize=65_536)
def _one_name(a: str, b: str, strictly: bool) -> bool:
    """True for a short form, and for one name in two ways of spelling; unless `strictly`, also
    with a slip.
    """
    if strictly:
        return one_spelling(a, b)
    left, right = tokens_of(a), tokens_of(b)
    return len(left) == len(right) == 1 and same_part(left[0], right[0])


def _share(likeness: float) -> float:
    """How much of a word's worth a likeness of it keeps."""
    if likeness >= 0.999:
        return 1.0
    if likeness >= 0.93:
        return 0.8
    return 0.5 if likeness >= 0.86 else 0.25 if likeness >= 0.79 else 0.0


def _address_points(one: Identifiers, other: Identifiers, counts: Frequencies) -> float:
    if not one.address or not other.address:
        return 0.0
    left, right = one.address.split(), other.address.split()
    free, named = list(right), _street(one.address, one.city)
    second = _street(other.address, other.city)
    elsewhere = named and second and not _one_slip_apart(named, second)
    building = _in_building(one.address, other.address, counts)
    if elsewhere and not building and not any(_likest(word, right)[1] for word in named):
        return -3.0
    points = street = 0.0
    streets = 0
    for word in left:
        best, share = _likest(word, free) if len(word) > 3 or word in free else ("", 0.0)
        if share:
            free.remove(best)
            worth = share * counts.bits(counts.streets, word, 7.0)
            points += worth
            if word in named:
                streets, street = streets + 1, street + worth
    if building:
        return min(points / 6, 2.0)
    if streets == 0 and elsewhere:
        return -3.0
    if not named or not second:
        # No street is given, so the town alone agrees.
        return min(points, 4.0)
    # Another number in the same street: only the street's own words speak, the city's do not.
    if not _one_house(left, right):
        return min(street, 10.0) - 3.0
    # Many towns have a Cedar Avenue.
    return min(points, _MOST_ADDRESS if _one_town(one, other) else 6.0)


def _one_slip_apart(named: frozenset[str], second: frozenset[str]) -> bool:
    """True where a word of one street is a word of the other, or a slip from one."""
    return any(OSA.distance(a, b, score_cutoff=1) <= 1 for a in named for b in second)


def _in_building(one: str, other: str, counts: Frequencies) -> bool:
    """True for a house of many homes: many give it, or these two give two homes in it."""
    (house, _, unit), (second, _, another) = one.partition(" unit "), other.partition(" unit ")
    if house in counts.buildings or second in counts.buildings:
        return not (unit and unit == another)
    return bool(unit and another and unit != another and house == second)


@lru_cache(maxsize=65_536)
def _street(address: str, city: str) -> frozenset[str]:
    """The words that name the street, as far as it can be told from the town behind it."""
    words = address.split()
    end = next((at for at, word in enumerate(words) if at and word in ROADS), len(words))
    named = (w for w in words[:end] if len(w) > 2 and w.isalpha() and w not in ROADS)
    return frozenset(w for w in named if w not in city)


def _one_town(one: Identifiers, other: Identifiers) -> bool:
    if not one.city or not other.city:
        return True
    return JaroWinkler.similarity(one.city, other.city) >= 0.8


def _one_house(left: list[str], right: list[str]) -> bool:
    """True unless both addresses begin with house numbers that are clearly not one number."""
    first = next((w for w in left if w.isdigit()), "")
    second = next((w for w in right if w.isdigit()), "")
    return not first or not second or OSA.distance(first, second) <= 1


def _mail_points(one: Identifiers, other: Identifiers, counts: Frequencies) -> float:
    a, b = ([mail for mail in who.emails if not is_role_mailbox(mail)] for who in (one, other))
    if not a or not b:
        return 0.0
    likeness, x, y = max((Levenshtein.normalized_similarity(x, y), x, y) for x in a for y in b)
    if likeness >= 0.999:
        return 22.0
    if likeness < 0.85:
        return _parts_points(x, y, counts)
    named = made_of_name(x, one.name) and made_of_name(y, other.name)
    if named and _numbered_apart(x, y, counts):
        return 0.5
    if likeness >= 0.92:
        return 9.0
    # What two mailboxes take from a common name says little more than the name.
    return 1.5 if named else 5.0


def _numbered_apart(x: str, y: str, counts: Frequencies) -> bool:
    """True for mailboxes of a large provider that differ in their numbers only: the provider asks
    the second who bears a name for another number.
    """
    (name, _, domain), (other, _, elsewhere) = x.partition("@"), y.partition("@")
    if re.sub(r"[\d._-]", "", name) != re.sub(r"[\d._-]", "", other) or domain != elsewhere:
        return False
    digits, others = re.sub(r"\D", "", name), re.sub(r"\D", "", other)
    return digits != others and counts.provides(domain)


def _parts_points(x: str, y: str, counts: Frequencies) -> float:
    """Mailboxes that are unlike as a whole: one part may be as good as the same."""
    (name, _, domain), (other, _, elsewhere) = x.partition("@"), y.partition("@")
    if Levenshtein.normalized_similarity(domain, elsewhere) < 0.7:
        return OTHER_CONTACT
    alike = Levenshtein.normalized_similarity(name, other) >= 0.75
    return 3.0 if alike and not _numbered_apart(x, y, counts) else OTHER_CONTACT


def _phone_points(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if not a or not b:
        return 0.0
    distance = min(OSA.distance(x, y) for x in a for y in b)
    return 18.0 if distance == 0 else 6.0 if distance == 1 else OTHER_CONTACT


def _city_points(a: Identifiers, b: Identifiers, counts: Frequencies) -> float:
    if not a.city or not b.city:
        return 0.0
    if a.city in a.address and b.city in b.address:
        return 0.0
    alike = JaroWinkler.similarity(a.city, b.city) > 0.92
    return counts.bits(counts.cities, a.city, 6.0) if alike else -1.5
