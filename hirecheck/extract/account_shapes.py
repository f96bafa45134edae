"""Brings saved dumps of a code host into one shape.

Understood are the objects of the GitHub REST API (user, repositories, commits, events, search
results), alone or gathered in one object, and the `report.json` of gh-fake-analyzer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

__all__ = ["Commit", "Dump", "Repo", "gather", "moment"]

_USER_KEYS = ("user", "profile", "profile_info", "owner_profile")
_REPO_KEYS = ("repos", "repositories", "repo_list", "original_repos", "forked_repos_list")
_EVENT_KEYS = ("events", "recent_events", "activity")
_PULL_KEYS = ("pull_requests", "pulls", "pull_requests_to_other_repos", "items")
_COPY_KEYS = ("copied_from", "duplicate_hashes_found", "commit_filter")
_FOLLOW_KEYS = ("followers", "following", "followers_list", "following_list", "mutual_followers")
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: who wrote it, who committed it, and the account that the host ties it to."""

    name: str
    email: str
    authored: datetime | None
    committed: datetime | None
    login: str
    message: str
    utc_only: bool


@dataclass(slots=True)
class Repo:
    """One repository with what the dump says of it."""

    name: str
    fork: bool = False
    created: datetime | None = None
    stars: int = 0
    language: str = ""
    contributors: tuple[str, ...] = ()
    contributor_count: int = 0
    copied_from: str = ""
    commits: list[Commit] = field(default_factory=list)


@dataclass(slots=True)
class Dump:
    """All that the saved files say of one account."""

    user: dict[str, Any] = field(default_factory=dict)
    repos: dict[str, Repo] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)
    pulls: list[tuple[str, bool | None]] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)
    formerly: list[str] = field(default_factory=list)
    follows: list[str] = field(default_factory=list)

    @property
    def login(self) -> str:
        """The account's handle, empty where no file gives it."""
        return _text(self.user.get("login"))

    def repo(self, name: str) -> Repo:
        """The repository of that name, with or without its owner before a slash."""
        short = name.rpartition("/")[2]
        return self.repos.setdefault(short, Repo(short))


def gather(parts: Iterable[Any]) -> Dump:
    """One dump from the parsed contents of all account files of a packet."""
    dump = Dump()
    for part in parts:
        _take(dump, part)
    return dump


def moment(value: object) -> datetime | None:
    """An ISO time as the host writes it, with its zone; None for anything else."""
    if not isinstance(value, str) or not re.match(r"\d{4}-\d\d-\d\d", value):
        return None
    try:
        found = datetime.fromisoformat(value.strip().replace(" +", "+").replace(" -", "-"))
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _take(dump: Dump, part: Any) -> None:
    if isinstance(part, list):
        for item in part[:_MOST]:
            _take_item(dump, item)
    elif isinstance(part, dict):
        if "login" in part:
            dump.user = dump.user or part
        _take_parts(dump, part)


def _take_item(dump: Dump, item: Any) -> None:
    if not isinstance(item, dict):
        return
    if "commit" in item:
        _add_commit(dump, _repo_of_url(item), item)
    elif "payload" in item and "type" in item:
        dump.events.append(item)
    elif "full_name" in item or "stargazers_count" in item or "fork" in item:
        _add_repo(dump, item)
    elif "pull_request" in item:
        _add_pull(dump, item)
    elif "followers_url" in item:
        dump.follows += _handles([item])


def _take_parts(dump: Dump, part: dict[str, Any]) -> None:
    for key in _USER_KEYS:
        if isinstance(part.get(key), dict):
            dump.user = dump.user or part[key]
    for key in _REPO_KEYS:
        for item in _listed(part.get(key)):
            _add_repo(dump, item)
    for key in _EVENT_KEYS:
        dump.events += [e for e in _listed(part.get(key)) if isinstance(e, dict)]
    for key in _PULL_KEYS:
        _add_pulls(dump, part.get(key))
    for name, commits in _grouped(part.get("commits")):
        for item in commits:
            _add_commit(dump, name, item)
    for name, people in _grouped(part.get("contributors")):
        _add_contributors(dump.repo(name), people)
    for key in _COPY_KEYS:
        _add_copies(dump, part.get(key))
    _add_addresses(dump, part.get("unique_emails"))
    for key in _FOLLOW_KEYS:
        dump.follows += _handles(_listed(part.get(key)))
    dump.formerly += [_text(n) for n in _listed(part.get("former_logins")) if _text(n)]


def _listed(value: Any) -> list[Any]:
    if isinstance(value, dict):
        value = list(value.values())
    return value[:_MOST] if isinstance(value, list) else []


def _grouped(value: Any) -> Iterator[tuple[str, list[Any]]]:
    """Lists by repository: a mapping, or one list whose items name their repository."""
    if isinstance(value, dict):
        for name, items in value.items():
            if isinstance(items, list):
                yield str(name), items[:_MOST]
    elif isinstance(value, list):
        for item in value[:_MOST]:
            if isinstance(item, dict):
                yield _repo_of_url(item), [item]


def _repo_of_url(item: dict[str, Any]) -> str:
    repository = item.get("repository") or item.get("repo")
    if isinstance(repository, dict):
        return _text(repository.get("name"))
    if isinstance(repository, str):
        return repository
    parts = _text(item.get("html_url") or item.get("url")).split("/")
    marks = [i for i, part in enumerate(parts) if part in ("commit", "commits")]
    return parts[marks[0] - 1] if marks and marks[0] > 0 else ""


def _add_repo(dump: Dump, item: Any) -> None:
    if isinstance(item, str):
        dump.repo(item)
        return
    if not isinstance(item, dict) or not _text(item.get("name") or item.get("full_name")):
        return
    repo = dump.repo(_text(item.get("name") or item.get("full_name")))
    repo.fork = bool(item.get("fork"))
    repo.created = moment(item.get("created_at"))
    repo.stars = _count(item.get("stargazers_count", item.get("stars")))
    repo.language = _text(item.get("language"))
    repo.contributor_count = max(repo.contributor_count, _count(item.get("contributors_count")))
    repo.copied_from = repo.copied_from or _text(item.get("copied_from"))


def _add_commit(dump: Dump, name: str, item: Any) -> None:
    if not isinstance(item, dict):
        return
    inner = item["commit"] if isinstance(item.get("commit"), dict) else item
    author = inner["author"] if isinstance(inner.get("author"), dict) else {}
    committer = inner["committer"] if isinstance(inner.get("committer"), dict) else {}
    owner = item["author"] if isinstance(item.get("author"), dict) else {}
    written = author.get("date") or inner.get("date") or item.get("date")
    flat = inner.get("author") if isinstance(inner.get("author"), str) else ""
    dump.repo(name or "unnamed").commits.append(
        Commit(
            name=_text(author.get("name") or flat or inner.get("author_name")),
            email=_text(author.get("email") or inner.get("author_email")).lower(),
            authored=moment(written),
            committed=moment(committer.get("date") or inner.get("committer_date") or written),
            login=_text(owner.get("login")),
            message=_text(inner.get("message"))[:300],
            utc_only=_text(written).endswith("Z"),
        )
    )


def _handles(people: list[Any]) -> list[str]:
    """Handles of user objects, or of a plain list of them."""
    names = (_text(p.get("login")) if isinstance(p, dict) else _text(p) for p in people)
    return [name for name in names if name]


def _add_contributors(repo: Repo, people: list[Any]) -> None:
    repo.contributors = tuple(dict.fromkeys(_handles(people)))
    repo.contributor_count = max(repo.contributor_count, len(repo.contributors))


def _add_pulls(dump: Dump, value: Any) -> None:
    if isinstance(value, dict):
        for name, items in value.items():
            for item in items if isinstance(items, list) else ():
                merged = item.get("merged_at") if isinstance(item, dict) else None
                known = isinstance(item, dict) and "merged_at" in item
                dump.pulls.append((str(name), bool(merged) if known else None))
        return
    for item in _listed(value):
        _add_pull(dump, item)


def _add_pull(dump: Dump, item: Any) -> None:
    if not isinstance(item, dict):
        return
    inner = item["pull_request"] if isinstance(item.get("pull_request"), dict) else item
    url = _text(item.get("repository_url") or item.get("html_url") or inner.get("url"))
    found = re.search(r"(?:repos|github\.com)/([^/\s]+/[^/\s]+)", url)
    if found and ("merged_at" in inner or "merged" in inner or "/pull" in url or "state" in item):
        known = "merged_at" in inner or "merged" in inner
        merged = bool(inner.get("merged_at") or inner.get("merged"))
        dump.pulls.append((found.group(1), merged if known else None))


def _add_copies(dump: Dump, value: Any) -> None:
    """Where the same commits were found elsewhere: own repository to the other one."""
    if not isinstance(value, dict):
        return
    for name, where in value.items():
        first = where[0] if isinstance(where, list) and where else where
        if isinstance(first, dict):
            first = first.get("repo") or first.get("repository") or first.get("html_url")
        if _text(first):
            dump.repo(str(name)).copied_from = _text(first)


def _add_addresses(dump: Dump, value: Any) -> None:
    if not isinstance(value, dict):
        return
    groups = [v for v in value.values() if isinstance(v, dict)] or [value]
    for group in groups:
        for address, name in group.items():
            if "@" in str(address) and isinstance(name, str):
                dump.addresses.setdefault(str(address).lower(), name)


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
