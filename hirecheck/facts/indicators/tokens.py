"""Shares what is listed without revealing it: keyed, slow hashes of canonical values.

A token is scrypt of kind and canonical value, salted with a key that the members of a community
share. Who lacks the secret learns nothing; who has it can test guesses, one scrypt each. Telephone
numbers are few enough to be tried out by a member, and docs/FACTS.md says so.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from hirecheck.errors import UsageError
from hirecheck.facts.indicators.model import Indicator
from hirecheck.facts.indicators.reading import ListInfo, Reading
from hirecheck.facts.records import as_date

__all__ = [
    "SECRET_VARIABLE",
    "TOKEN_KINDS",
    "Recipe",
    "export_tokens",
    "is_tokens",
    "read_tokens",
    "shared_secret",
    "token_of",
]

SCHEMA = "hirecheck.tokens/1"
SECRET_VARIABLE = "HIRECHECK_INDICATOR_SECRET"
#: Names, firms, domains and addresses are not shared this way: they are guessed too easily.
TOKEN_KINDS = frozenset(
    {"email", "phone", "handle", "wallet", "file", "layout", "photo", "document"}
)
_SHORTEST_SECRET = 16


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the tokens of one community are made: scrypt's cost, block size and parallelism."""

    community: str
    n: int = 16_384
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        sound = 1_024 <= self.n <= 131_072 and self.n & (self.n - 1) == 0
        if not (sound and 1 <= self.r <= 16 and 1 <= self.p <= 4):
            raise ValueError(
                "scrypt's n must be a power of two from 1024 to 131072, r to 16, p to 4"
            )


def shared_secret(environment: Mapping[str, str] | None = None) -> bytes:
    """The community's secret from the environment, b"" if there is none.

    Raises UsageError where it is too short to withstand guessing.
    """
    text = (os.environ if environment is None else environment).get(SECRET_VARIABLE, "")
    if text and len(text) < _SHORTEST_SECRET:
        raise UsageError(f"{SECRET_VARIABLE} is shorter than {_SHORTEST_SECRET} characters")
    return text.encode()


@lru_cache(maxsize=65_536)
def token_of(kind: str, key: str, secret: bytes, recipe: Recipe) -> str:
    """The token of a canonical value; slow on purpose (some fifty milliseconds)."""
    salt = hmac.new(secret, f"{SCHEMA}|{recipe.community}".encode(), hashlib.sha256).digest()
    return hashlib.scrypt(
        f"{kind}:{key}".encode(),
        salt=salt, n=recipe.n, r=recipe.r, p=recipe.p, dklen=32, maxmem=512 * 1024 * 1024,
    ).hex()  # fmt: skip


def export_tokens(
    indicators: Iterable[Indicator], secret: bytes, recipe: Recipe, today: date
) -> dict[str, Any]:
    """A file of tokens, ready for `json.dump`. Values and references stay at home."""
    if len(secret) < _SHORTEST_SECRET:
        raise UsageError(f"a secret of at least {_SHORTEST_SECRET} characters is needed")
    shared = sorted(
        (i for i in indicators if i.kind in TOKEN_KINDS and not i.token),
        key=lambda i: (i.kind, i.key, i.source),
    )
    return {
        "schema": SCHEMA,
        "community": recipe.community,
        "scrypt": {"n": recipe.n, "r": recipe.r, "p": recipe.p},
        "created": today.isoformat(),
        "entries": [_shared(i, token_of(i.kind, i.key, secret, recipe)) for i in shared],
    }


def _shared(indicator: Indicator, token: str) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kind": indicator.kind,
        "token": token,
        "source": indicator.source,
        "list_name": indicator.list_name,
        "dated": indicator.dated.isoformat(),
        "confidence": indicator.confidence,
        "authority": indicator.authority,
        "disputed": indicator.disputed,
        "delisted": indicator.delisted,
    }
    for name, day in (("first_seen", indicator.first_seen), ("expires", indicator.expires)):
        if day is not None:
            record[name] = day.isoformat()
    return record


def is_tokens(data: object) -> bool:
    """True for a file of tokens."""
    return isinstance(data, dict) and data.get("schema") == SCHEMA


def read_tokens(data: Mapping[str, Any], info: ListInfo, document: str) -> Reading:
    """The entries of a token file; their values cannot be read, only recognised."""
    reading = Reading()
    cost = data.get("scrypt")
    try:
        recipe = Recipe(str(data["community"]), **{k: int(v) for k, v in dict(cost or {}).items()})
    except (KeyError, TypeError, ValueError) as error:
        reading.bad(f"{document}, scrypt", f"cannot be used ({error})")
        return reading
    entries = data.get("entries")
    for number, item in enumerate(entries if isinstance(entries, list) else ()):
        found = _entry(item, recipe, info)
        if found is None:
            reading.bad(f"{document}, entries.{number}", "expected kind and token")
        else:
            reading.indicators.append(found)
    return reading


def _entry(item: Any, recipe: Recipe, info: ListInfo) -> Indicator | None:
    if not isinstance(item, dict) or item.get("kind") not in TOKEN_KINDS:
        return None
    token = item.get("token")
    if not isinstance(token, str) or len(token) != 64:
        return None
    confidence = item.get("confidence")
    return Indicator(
        kind=item["kind"],
        value="(hidden)",
        key=token.lower(),
        list_name=str(item.get("list_name") or info.name),
        source=str(item.get("source") or info.source),
        dated=as_date(item.get("dated")) or info.dated,
        authority=item.get("authority") is True,
        confidence=float(confidence) if isinstance(confidence, int | float) else info.confidence,
        first_seen=as_date(item.get("first_seen")),
        expires=as_date(item.get("expires")),
        disputed=item.get("disputed") is True,
        delisted=item.get("delisted") is True,
        reference=written(recipe),
        token=True,
    )


def written(recipe: Recipe) -> str:
    """A recipe in the form in which the entries made by it carry it."""
    return f"{recipe.n}:{recipe.r}:{recipe.p}:{recipe.community}"


def recipe_in(reference: str) -> Recipe:
    """The recipe that an entry carries."""
    n, r, p, community = reference.split(":", 3)
    return Recipe(community, int(n), int(r), int(p))
