"""What identifies an application, in canonical form, whichever way it came in."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterator, Sequence
from dataclasses import field, fields
from functools import lru_cache
from operator import attrgetter
from typing import Any

from hirecheck.linking.pictures import picture_keys
from hirecheck.nouns.noun import noun

__all__ = [
    "ROADS",
    "Identifiers",
    "Key",
    "accounts_apart",
    "handles_of_name",
    "home_of",
    "is_role_mailbox",
    "key_number",
    "key_values",
    "keys_of",
    "made_of_name",
    "packed_identifiers",
    "rekeyed",
    "unpacked_identifiers",
    "voucher_under_names",
]

_ROLE_MAILBOX = re.compile(
    r"(?:^|[._-])(?:jobs?|careers?|hr|recruit\w*|talent|info|office|contact|admin|team|apply|"
    r"staffing|placements?|candidates?|applicants?|submissions?|resumes|vendors?|bewerbung(?:en)?|"
    r"karriere|rh|rrhh|noreply|no-reply|test)(?:$|[._-])"
)
#: What people type where a form insists on an address and they give none.
_NOBODYS = frozenset(
    "none no na nomail noemail nomailaddress null nil unknown asdf abc xyz xxx example sample "
    "someone anonymous notprovided notavailable notgiven donotreply dummy fake aaa".split()
)
_COUNTED = re.compile(r"(.{0,40}?[a-z])[._-]?(\d{1,6})")
_STEM_LETTERS = 6
_DIVIDERS = re.compile(r"[._-]")
_NO_LETTER = re.compile(r"[^a-z]")
#: Words that end a street's name, as addresses are folded.
ROADS = frozenset(
    "st rd ave blvd dr ln ct pl hwy pkwy sq ter way str circuit crescent close gasse weg".split()
)
_HANDLE_LETTERS = 5
_HANDLE_LENGTH = 9


@noun(frozen=True, slots=True)
class Key:
    """One value that two applications may share. `value` is canonical and compared as it is."""

    kind: str
    value: str


@noun(frozen=True, slots=True)
class Identifiers:
    """The identifying values of one application, already canonical.

    `number` is its place in the input, `day` the date of application as an ordinal (0 unknown),
    `agency` the agency or source it came through. `weightless` names values of this application
    that identify nobody, with the reason (a mailbox shop's address, a carrier's gateway);
    `written` is the name as it was given. `vouchers` are referees' mailboxes, each with the name
    given for it. `sketch` tells how much two texts agree. `born` and `papers` (numbers of identity
    documents) tell one person from two and nothing else.
    """

    number: int
    id: str
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    portfolios: tuple[str, ...] = ()
    address: str = ""
    city: str = ""
    referees: tuple[str, ...] = ()
    payouts: tuple[str, ...] = ()
    wallets: tuple[str, ...] = ()
    ips: tuple[str, ...] = ()
    device: str = ""
    files: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    layout: str = ""
    text_bands: tuple[str, ...] = ()
    sketch: str = ""
    day: int = 0
    agency: str = ""
    written: str = ""
    born: str = ""
    papers: str = ""
    answers: tuple[str, ...] = ()
    vouchers: tuple[str, ...] = ()
    weightless: dict[str, str] = field(default_factory=dict)


_FIELDS = tuple(f.name for f in fields(Identifiers))


def packed_identifiers(who: Identifiers) -> dict[str, Any]:
    """The values as plain JSON, without what is empty."""
    found = ((name, getattr(who, name)) for name in _FIELDS)
    return {name: value for name, value in found if value}


def unpacked_identifiers(raw: dict[str, Any]) -> Identifiers:
    """Identifiers from their plain JSON values."""
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in raw.items()}
    values.setdefault("id", "")
    values.setdefault("name", "")
    values.setdefault("number", 0)
    return Identifiers(**values)


def keys_of(identifiers: Identifiers) -> tuple[Key, ...]:
    """All keys under which an application can meet another one, in order, without repeats."""
    return tuple(Key(kind, value) for kind, value in sorted(key_values(identifiers)))


def key_values(identifiers: Identifiers) -> set[tuple[str, str]]:
    """Kind and value of all those keys."""
    given = zip(_GIVEN, _given(identifiers), strict=True)
    found = {(kind, value) for kind, values in given for value in values if value}
    found.update([("address", home) for home in _homes(identifiers) if home])
    found.update([("photo", key) for p in identifiers.photos for key in picture_keys(p) if key])
    found.update([("phone-block", phone[:-2]) for phone in identifiers.phones if len(phone) > 8])
    for kind, value in (
        ("device", identifiers.device),
        ("identity-document", identifiers.papers),
        ("layout", identifiers.layout),
    ):
        if value:
            found.add((kind, value))
    for mail in identifiers.emails:
        found.update(_mailbox_keys(mail, identifiers.name))
    found.update(_name_keys(identifiers))
    weightless = identifiers.weightless
    return {key for key in found if key[1] not in weightless} if weightless else found


#: Kinds whose values are keys as they are, with the field that holds them.
_GIVEN = {
    "phone": "phones", "account": "accounts", "portfolio": "portfolios", "referee": "referees",
    "payout": "payouts", "wallet": "wallets", "ip": "ips", "file": "files",
    "document-id": "document_ids", "resume-text": "text_bands", "answer": "answers",
}  # fmt: skip
_given = attrgetter(*_GIVEN.values())


def _mailbox_keys(mail: str, name: str) -> Iterator[tuple[str, str]]:
    if not is_role_mailbox(mail):
        yield "email", mail
    if handle := handle_of(mail):
        yield "handle", handle
    if pattern := pattern_of(mail, name):
        yield "mailbox-pattern", pattern
        for place in series_of(mail, name):
            yield "mailbox-series", place


def key_number(kind: str, value: str, secrets: Sequence[bytes] = ()) -> int:
    """A key as 64 bits, for counting and joining.

    With secrets it is an HMAC and cannot be undone by guessing; each further secret is laid over
    the one before, so that stored numbers can be given a new secret without their values.
    """
    raw = f"{kind}|{value}".encode("utf-8", "surrogatepass")
    if not secrets:
        return int.from_bytes(hashlib.blake2b(raw, digest_size=8).digest(), "big")
    number = int.from_bytes(hmac.digest(secrets[0], raw, "sha256")[:8], "big")
    for secret in secrets[1:]:
        number = rekeyed(number, secret)
    return number


def rekeyed(number: int, secret: bytes) -> int:
    """A keyed number under one more secret."""
    return int.from_bytes(hmac.digest(secret, number.to_bytes(8, "big"), "sha256")[:8], "big")


@lru_cache(maxsize=16_384)
def is_role_mailbox(address: str) -> bool:
    """True for mailboxes that stand for an office or for nobody, and not for a person."""
    local = address.partition("@")[0].lower()
    return bool(_ROLE_MAILBOX.search(local)) or _DIVIDERS.sub("", local) in _NOBODYS


def handle_of(address: str) -> str:
    """The mailbox name where it is unusual enough to recognise elsewhere, else "".

    Common given-name.family-name handles meet by chance; a handle counts only if it is long and
    carries digits.
    """
    local = _DIVIDERS.sub("", address.partition("@")[0].lower())
    if len(local) < _HANDLE_LENGTH:
        return ""
    digits = sum(map(str.isdigit, local))
    letters = sum(map(str.isalpha, local))
    return local if letters >= _HANDLE_LETTERS and digits >= 2 else ""


def pattern_of(address: str, name: str) -> str:
    """The letters of a mailbox that ends in a number, where they are no part of its holder's name.

    Whoever opens many mailboxes counts them up: brightsky01, brightsky02.
    """
    local = address.partition("@")[0].lower()
    stem = _COUNTED.fullmatch(local) if local[-1:].isdigit() else None
    if stem is None:
        return ""
    letters = _NO_LETTER.sub("", stem[1])
    return letters if len(_beside_name(letters, name)) >= _STEM_LETTERS else ""


def series_of(address: str, name: str) -> tuple[str, ...]:
    """The two places of a counted mailbox in its series: numbers less than ten apart share one."""
    pattern = pattern_of(address, name)
    stem = _COUNTED.fullmatch(address.partition("@")[0].lower()) if pattern else None
    if stem is None:
        return ()
    number = int(stem[2])
    return tuple(f"{pattern}|{at}" for at in (number // 20 * 20, (number + 10) // 20 * 20 - 10))


def _beside_name(letters: str, name: str) -> str:
    """What is left of a mailbox's letters without its holder's names."""
    for token in sorted(name.split(), key=len, reverse=True):
        letters = letters.replace(token, "", 1)
    return letters


def made_of_name(address: str, name: str) -> bool:
    """True for a mailbox that is made of its holder's name, whatever number follows."""
    letters = _NO_LETTER.sub("", address.partition("@")[0])
    return len(_beside_name(letters, name)) <= 2


def handles_of_name(a: Identifiers, b: Identifiers) -> bool:
    """True where the mailboxes of both say no more than their names."""
    return all(made_of_name(mail, who.name) for who in (a, b) for mail in who.emails)


def voucher_under_names(a: Identifiers, b: Identifiers) -> tuple[str, str]:
    """The two names that both give for one referee's mailbox; empty where no mailbox is shared."""
    own = dict(voucher.split("|", 1) for voucher in a.vouchers)
    others = dict(voucher.split("|", 1) for voucher in b.vouchers)
    both = sorted(own.keys() & others.keys())
    return (own[both[0]], others[both[0]]) if both else ("", "")


def accounts_apart(a: Identifiers, b: Identifiers) -> bool:
    """True where both show a profile of one site, and not the same one."""
    own = {account.partition(":")[0]: account for account in a.accounts}
    others = {account.partition(":")[0]: account for account in b.accounts}
    both = own.keys() & others.keys()
    return bool(both) and all(own[site] != others[site] for site in both)


@lru_cache(maxsize=16_384)
def home_of(address: str, city: str) -> str:
    """A canonical address without what people leave out or add: house, street, the first word of
    its town (of `city` where it names none) and unit. As it is where no street can be told.
    """
    words, _, unit = address.partition(" unit ")
    parts = words.split()
    end = next((at for at, word in enumerate(parts) if at > 1 and word in ROADS), 0)
    if not end:
        return address
    behind = [word for word in (*parts[end + 1 :], *city.split()) if word.isalpha()]
    return " ".join([*parts[: end + 1], *behind[:1], *(("unit", unit) if unit else ())])


def _homes(identifiers: Identifiers) -> tuple[str, ...]:
    if identifiers.address in identifiers.weightless:
        return ()
    return (home_of(identifiers.address, identifiers.city),)


def _name_keys(identifiers: Identifiers) -> set[tuple[str, str]]:
    tokens = sorted(set(identifiers.name.split()))
    if len(tokens) < 2:
        return set()
    name = " ".join(tokens)
    keys = {("name", name)}
    if identifiers.address:
        home = home_of(identifiers.address, identifiers.city)
        digest = hashlib.blake2b(f"{name}|{home}".encode(), digest_size=12)
        keys.add(("name-address", digest.hexdigest()))
    return keys
