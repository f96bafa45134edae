"""Registrable domains, and domains that imitate another one. Offline throughout."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii
from publicsuffixlist import PublicSuffixList
from rapidfuzz.distance import OSA

from hirecheck.reference import read_rows

__all__ = ["imitated_by", "label_of", "registrable", "same_owner", "suffixes", "well_known"]

_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9])?", re.IGNORECASE)
#: Words that are put beside a firm's name to make a domain look like one of its own.
ADDED = frozenset(
    "careers career jobs job hr hiring recruiting talent apply team corp inc group global "
    "online mail staff work portal office tech support".split()
)
#: A label shorter than this is near too many others by chance.
SHORTEST = 6
_DIGIT_LETTERS = str.maketrans("013457", "oleast")


@cache
def suffixes() -> PublicSuffixList:
    """The public suffix list that ships with its package; domains in Unicode."""
    return PublicSuffixList(accept_encoded_idn=False)


@lru_cache(maxsize=65_536)
def registrable(host: str) -> str:
    """The domain that somebody registered, in lower-case ASCII; "" if `host` is none."""
    host = host.strip().strip(".").lower()
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return ""
    if not _HOST.fullmatch(host) or ".." in host:
        return ""
    own = suffixes().privatesuffix(_decoded(host)) or ""
    return own if own.isascii() else own.encode("idna").decode("ascii")


def _decoded(host: str) -> str:
    if "xn--" not in host:
        return host
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def label_of(domain: str) -> str:
    """The registered label of a domain, without its suffix."""
    return registrable(domain).partition(".")[0]


@cache
def well_known() -> frozenset[str]:
    """Domains of well-known employers and mail providers, which others imitate."""
    return frozenset(row["domain"] for row in read_rows("well_known_domains.csv"))


def same_owner(domain: str, other: str) -> bool:
    """True when both have one label under different national suffixes, as subsidiaries do."""
    a, b = registrable(domain), registrable(other)
    return a == b or (label_of(a) == label_of(b) and _national(a) and _national(b))


def _national(domain: str) -> bool:
    last = domain.rpartition(".")[2]
    return len(last) == 2 or last in {"com", "eu"}


def imitated_by(domain: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """Which of the `known` domains `domain` imitates, and how.

    How is `confusable` (letters that look alike), `added-word`, `other-tld` or `near` (one slip in
    a long label). A domain never imitates itself or its own national sisters.
    """
    yield from _imitated(domain, frozenset(known))


@lru_cache(maxsize=65_536)
def _imitated(domain: str, known: frozenset[str]) -> tuple[tuple[str, str], ...]:
    own = registrable(domain)
    if not own or own in known:
        return ()
    label = label_of(own)
    folded = skeleton(label)
    parts = tuple(part for part in re.split(r"[-_]", label) if part)
    found = ((other.domain, _how(own, label, folded, parts, other)) for other in _folded(known))
    return tuple((other, how) for other, how in found if how)


@dataclass(frozen=True, slots=True)
class _Known:
    """A known domain with the forms in which it is compared."""

    domain: str
    label: str
    skeleton: str


@lru_cache(maxsize=256)
def _folded(known: frozenset[str]) -> tuple[_Known, ...]:
    labels = ((domain, label_of(domain)) for domain in sorted(known))
    return tuple(_Known(domain, label, skeleton(label)) for domain, label in labels if label)


def _how(own: str, label: str, folded: str, parts: tuple[str, ...], other: _Known) -> str:
    theirs = other.label
    if label == theirs:
        return "" if same_owner(own, other.domain) or len(theirs) < SHORTEST else "other-tld"
    if folded == other.skeleton:
        return "confusable"
    if theirs in parts and len(theirs) >= 4 and any(part in ADDED for part in parts):
        return "added-word"
    if len(theirs) < SHORTEST + 2 or abs(len(label) - len(theirs)) > 1 or label[-1].isdigit():
        return ""
    return "near" if OSA.distance(label, theirs, score_cutoff=1) == 1 else ""


@lru_cache(maxsize=65_536)
def skeleton(label: str) -> str:
    """A label with look-alike letters folded, after the idea of Unicode TR 39."""
    if label.startswith("xn--"):
        try:
            label = label.encode("ascii").decode("idna")
        except UnicodeError:
            return label
    folded = anyascii(_latin_looks(label)).lower()
    return folded.translate(_DIGIT_LETTERS).replace("rn", "m").replace("vv", "w").replace("l", "i")


_LOOKS = dict(zip("асеорхуіјѕԁһкмтвнг", "aceopxyijsdhkmtbhr", strict=True))


def _latin_looks(text: str) -> str:
    return "".join(_LOOKS.get(char, char) for char in text)
