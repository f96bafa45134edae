"""One public code-hosting account, fetched once and kept as a file that a packet can hold.

GitHub's REST API, version 2022-11-28. Only what the checks read is kept, and of other people
no more than their handles and what stands in the account's own commits.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import httpx

from hirecheck.errors import FactUnavailable, UsageError
from hirecheck.facts.online.source import Busy, Pace, with_patience

__all__ = ["GitHub", "fetch_account", "github_from"]

_API = "https://api.github.com"
_HANDLE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})")
_LAST = re.compile(r'[?&]page=(\d{1,6})[^>]*>;\s*rel="last"')
_MOST_BYTES = 8_000_000
_MOST_REPOSITORIES = 10
_USER = ("login", "id", "name", "created_at", "followers", "following", "public_repos", "type")
_REPO = ("name", "full_name", "fork", "created_at", "pushed_at", "stargazers_count", "language")
_PULL = ("html_url", "repository_url", "state")


@dataclass(frozen=True, slots=True)
class GitHub:
    """A server with GitHub's interface. `token` raises its limit of questions an hour."""

    base: str = _API
    token: str = ""
    client: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=10.0))
    pace: Pace = field(default_factory=lambda: Pace(per_second=10.0))

    def ask(self, path: str) -> tuple[Any, int]:
        """The parsed answer, and how many pages of it there are. Raises FactUnavailable."""
        answer, link = with_patience(lambda: self._once(path))
        last = _LAST.search(link)
        return answer, int(last[1]) if last else 1

    def close(self) -> None:
        """Close the connections."""
        self.client.close()

    def _once(self, path: str) -> tuple[Any, str]:
        self.pace.wait(self.base)
        headers = {"accept": "application/vnd.github+json", "x-github-api-version": "2022-11-28"}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        try:
            with self.client.stream("GET", f"{self.base}{path}", headers=headers) as answer:
                _checked(answer, path)
                body = b""
                for part in answer.iter_bytes():
                    body += part
                    if len(body) > _MOST_BYTES:
                        raise FactUnavailable(f"the answer to {path} is larger than 8 MB")
                return json.loads(body), answer.headers.get("link", "")
        except httpx.TimeoutException as error:
            raise Busy(f"no answer to {path} in time") from error
        except (httpx.HTTPError, ValueError, RecursionError) as error:
            raise FactUnavailable(f"no usable answer to {path} ({type(error).__name__})") from error


def github_from(environment: Mapping[str, str] = os.environ) -> GitHub:
    """As the user's environment says: GITHUB_TOKEN, and GITHUB_API_URL for a server of one's own.

    Raises UsageError where a token would leave unencrypted.
    """
    base = environment.get("GITHUB_API_URL", "") or _API
    where = urlsplit(base)
    if where.scheme != "https" and where.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise UsageError(f"GITHUB_API_URL {base!r} must begin with https://")
    return GitHub(base.rstrip("/"), environment.get("GITHUB_TOKEN", "").strip())


def fetch_account(handle: str, host: GitHub) -> dict[str, Any]:
    """The account's public record in the shape that `github*.json` is read in.

    What could not be learned stands under `gaps`. Raises UsageError for what is no handle,
    FactUnavailable where the account itself cannot be read.
    """
    if not _HANDLE.fullmatch(handle):
        raise UsageError(f"{handle[:60]!r} is no GitHub handle; write the name alone")
    user = _kept(host.ask(f"/users/{handle}")[0], _USER)
    if not user.get("login"):
        raise FactUnavailable(f"/users/{handle}: the answer describes no account")
    record: dict[str, Any] = {"user": user, "gaps": []}
    repos = _listed(record, host, f"/users/{handle}/repos?per_page=100&sort=pushed")
    record["repos"] = [_kept(repo, _REPO) for repo in repos]
    own = [repo["name"] for repo in record["repos"] if not repo.get("fork") and repo.get("name")]
    chosen = [name for name in own if isinstance(name, str)][:_MOST_REPOSITORIES]
    record["commits"] = {name: _commits(record, host, handle, name) for name in chosen}
    record["contributors"] = {
        name: _handles(_listed(record, host, f"/repos/{handle}/{name}/contributors?per_page=100"))
        for name in chosen
    }
    for kind in ("followers", "following"):
        people = _listed(record, host, f"/users/{handle}/{kind}?per_page=100")
        record[kind] = _handles(people)
    pulls = f"/search/issues?q=type:pr+author:{handle}&per_page=100"
    record["items"] = [_pull(item) for item in _listed(record, host, pulls)]
    record |= {"source": host.base, "as_of": datetime.now(UTC).isoformat(timespec="seconds")}
    return record


def _checked(answer: httpx.Response, path: str) -> None:
    if answer.status_code == 200:
        return
    if answer.status_code == 404:
        raise FactUnavailable(f"{path}: there is no such account or repository")
    if answer.status_code in (403, 429):
        raise FactUnavailable(
            f"{path}: the limit of questions an hour is reached; set GITHUB_TOKEN or wait"
        )
    if answer.status_code >= 500:
        raise Busy(f"{path}: the server answers {answer.status_code}")
    raise FactUnavailable(f"{path}: the server answers {answer.status_code}")


def _listed(record: dict[str, Any], host: GitHub, path: str) -> list[dict[str, Any]]:
    """The objects of a list, or of a search; a gap where there is no answer."""
    return _paged(record, host, path)[0]


def _paged(record: dict[str, Any], host: GitHub, path: str) -> tuple[list[dict[str, Any]], int]:
    try:
        answer, pages = host.ask(path)
    except FactUnavailable as error:
        record["gaps"].append(str(error))
        return [], 1
    items = answer.get("items") if isinstance(answer, dict) else answer
    return [i for i in items if isinstance(i, dict)] if isinstance(items, list) else [], pages


def _commits(record: dict[str, Any], host: GitHub, handle: str, name: str) -> list[dict[str, Any]]:
    """The newest commits of a repository and the oldest, which tell when it began."""
    path = f"/repos/{handle}/{name}/commits?per_page=100"
    found, pages = _paged(record, host, path)
    if pages > 1:
        found += _listed(record, host, f"{path}&page={pages}")
    return [_commit(item) for item in found]


def _commit(item: dict[str, Any]) -> dict[str, Any]:
    inner = item.get("commit")
    inner = inner if isinstance(inner, dict) else {}
    kept = _kept(inner, ("author", "committer", "message"))
    author = item.get("author")
    who = _kept(author, ("login",)) if isinstance(author, dict) else None
    return {"sha": item.get("sha"), "commit": kept, "author": who}


def _pull(item: dict[str, Any]) -> dict[str, Any]:
    inner = item.get("pull_request")
    merged = inner.get("merged_at") if isinstance(inner, dict) else None
    return {**_kept(item, _PULL), "pull_request": {"merged_at": merged}}


def _handles(people: Iterable[dict[str, Any]]) -> list[str]:
    return [p["login"] for p in people if isinstance(p.get("login"), str)]


def _kept(item: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: item[key] for key in keys if key in item} if isinstance(item, dict) else {}
