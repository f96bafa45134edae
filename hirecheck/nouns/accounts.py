"""A public code-hosting account, from a dump that somebody saved."""

from __future__ import annotations

from datetime import date

from hirecheck.nouns.noun import noun
from hirecheck.nouns.spans import Span

__all__ = ["CodeAccount", "CommitIdentity", "Repository"]


@noun(frozen=True, slots=True)
class CommitIdentity:
    """A name and address that commits in the account's own repositories carry."""

    name: str
    email: str
    commits: int
    span: Span


@noun(frozen=True, slots=True)
class Repository:
    """One repository. `copied_from` names where identical commits were found."""

    name: str
    span: Span
    fork: bool = False
    first_commit: date | None = None
    commits: int = 0
    stars: int = 0
    contributors: int = 0
    copied_from: str = ""


@noun(frozen=True, slots=True)
class CodeAccount:
    """An account at a code host. Counts are None where the dump does not have them.

    `offsets` counts commits by their hours from UTC, without those that a host turned into UTC.
    `burst_share` is the share of commits whose author date lies a month or more before they were
    committed. `gap_years` is the longest silence. `neighbours` are other handles that contribute
    to the own repositories, `neighbours_listed` those of them that stand on a list; `follows` are
    handles that the account follows or that follow it, and `follows_listed` is said likewise.
    """

    host: str
    handle: str
    span: Span
    name: str = ""
    created: date | None = None
    followers: int | None = None
    following: int | None = None
    repositories: tuple[Repository, ...] = ()
    identities: tuple[CommitIdentity, ...] = ()
    offsets: tuple[tuple[float, int], ...] = ()
    merged_elsewhere: int | None = None
    opened_elsewhere: int | None = None
    years_active: int | None = None
    gap_years: float | None = None
    burst_share: float | None = None
    formerly: tuple[str, ...] = ()
    neighbours_listed: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    neighbours: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    follows_listed: tuple[str, ...] = ()
