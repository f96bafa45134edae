"""Reads saved code-hosting accounts: GitHub API shapes and gh-fake-analyzer reports.

What differs from that tool on purpose: handles that end in digits mean nothing here; other
people's commits in an own repository are theirs and no second identity; commit times keep their
zone; a history that was cut off makes a first commit no older than it is; and only repositories
that are no forks count.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

from hirecheck.case import Case, CodeAccount, CommitIdentity, Missing, Repository, Span, changed
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.account_shapes import Commit, Dump, Repo, gather, moment

__all__ = ["add_account"]

_MONTH = timedelta(days=30)
_MERGE = re.compile(r"^Merge pull request #\d+ from ([\w-]{1,39})/")
_NOREPLY = re.compile(r"^(?:(\d+)\+)?([\w-]{1,39})@users\.noreply\.github\.com$")
_MACHINES = re.compile(r"(\[bot\]|^github$|^web-flow$|noreply@github\.com$)", re.IGNORECASE)
#: Fewer dated commits than this show no pattern.
_FEWEST = 10
#: Repositories that are reported; real accounts with more have most of them as forks.
_MOST_REPOSITORIES = 300


def add_account(case: Case, dossier: Dossier) -> Case:
    """Fill `account` from the packet's saved account files; Missing says why there is none."""
    documents = [d for d in dossier.of(Kind.ACCOUNT) if d.data is not None]
    if not documents:
        return case
    dump = gather(document.data for document in documents)
    if not dump.login:
        why = f"{documents[0].name} has no user object with a login"
        return changed(case, account=Missing(why))
    return changed(case, account=_account(dump, documents))


def _account(dump: Dump, documents: list[Document]) -> CodeAccount:
    own = [repo for repo in dump.repos.values() if not repo.fork]
    commits = [commit for repo in own for commit in repo.commits if _by_owner(commit, dump)]
    opened, merged = _elsewhere(dump)
    return CodeAccount(
        host="github.com",
        handle=dump.login,
        span=_place(documents, dump.login),
        name=_string(dump.user.get("name")),
        created=_day(moment(dump.user.get("created_at"))),
        followers=_number(dump.user.get("followers")),
        following=_number(dump.user.get("following")),
        repositories=tuple(
            _repository(repo, dump, documents)
            for repo in list(dump.repos.values())[:_MOST_REPOSITORIES]
        ),
        identities=_identities(commits, dump, documents),
        offsets=_offsets(commits),
        merged_elsewhere=merged,
        opened_elsewhere=opened,
        years_active=_years(dump, own, commits),
        gap_years=_gap(dump, own, commits),
        burst_share=_burst(commits),
        formerly=_formerly(dump),
        languages=_languages(own),
        neighbours=_neighbours(own, dump),
        follows=tuple(dict.fromkeys(n for n in dump.follows if n.lower() != dump.login.lower())),
    )


def _by_owner(commit: Commit, dump: Dump) -> bool:
    """False for machines and for commits that the host ties to somebody else's account."""
    if _MACHINES.search(commit.name) or _MACHINES.search(commit.email):
        return False
    return not commit.login or commit.login.lower() == dump.login.lower()


def _repository(repo: Repo, dump: Dump, documents: list[Document]) -> Repository:
    dates = [c.authored for c in repo.commits if c.authored is not None]
    return Repository(
        name=repo.name,
        span=_place(documents, repo.name),
        fork=repo.fork,
        first_commit=_day(min(dates)) if dates else None,
        commits=len(repo.commits),
        stars=repo.stars,
        contributors=repo.contributor_count,
        copied_from=repo.copied_from or _leftover_origin(repo, dump),
    )


def _leftover_origin(repo: Repo, dump: Dump) -> str:
    """Whose merges stand in the history from before the account was there, if they are several."""
    created = moment(dump.user.get("created_at"))
    if repo.fork or created is None:
        return ""
    origins: Counter[str] = Counter()
    for commit in repo.commits:
        merged = _MERGE.match(commit.message)
        early = commit.authored is not None and commit.authored < created - _MONTH
        if merged and early and merged.group(1).lower() != dump.login.lower():
            origins[merged.group(1)] += 1
    return next((who for who, times in origins.most_common(1) if times >= 2), "")


def _identities(
    commits: list[Commit], dump: Dump, documents: list[Document]
) -> tuple[CommitIdentity, ...]:
    counts = Counter((c.name, c.email) for c in commits if c.name or c.email)
    if not counts:
        pairs = [(name, address) for address, name in dump.addresses.items()]
        counts.update(p for p in pairs if not any(_MACHINES.search(part) for part in p))
    return tuple(
        CommitIdentity(name, email, times, _place(documents, email or name))
        for (name, email), times in counts.most_common(50)
    )


def _offsets(commits: list[Commit]) -> tuple[tuple[float, int], ...]:
    counts: Counter[float] = Counter()
    for commit in commits:
        offset = commit.authored.utcoffset() if commit.authored is not None else None
        if offset is not None and not commit.utc_only:
            counts[offset.total_seconds() / 3600] += 1
    return tuple(counts.most_common())


def _elsewhere(dump: Dump) -> tuple[int | None, int | None]:
    """Pull requests opened in, and merged into, other people's repositories."""
    mine = dump.login.lower() + "/"
    pulls = [p for p in dump.pulls if not p[0].lower().startswith(mine)]
    pulls += [
        (name, done) for name, done in _pull_events(dump) if not name.lower().startswith(mine)
    ]
    if not pulls:
        return None, None
    known = [done for _, done in pulls if done is not None]
    return len(pulls), sum(known) if known else None


def _pull_events(dump: Dump) -> Iterator[tuple[str, bool | None]]:
    for event in dump.events:
        payload = event.get("payload")
        if event.get("type") != "PullRequestEvent" or not isinstance(payload, dict):
            continue
        pull, repo = payload.get("pull_request"), event.get("repo")
        name = _string(repo.get("name")) if isinstance(repo, dict) else ""
        if payload.get("action") == "closed" and isinstance(pull, dict):
            yield name, bool(pull.get("merged") or pull.get("merged_at"))


def _moments(dump: Dump, own: list[Repo], commits: list[Commit]) -> list[datetime]:
    found = [c.committed or c.authored for c in commits]
    found += [repo.created for repo in own]
    found += [moment(event.get("created_at")) for event in dump.events]
    return sorted(m for m in found if m is not None)


def _years(dump: Dump, own: list[Repo], commits: list[Commit]) -> int | None:
    moments = _moments(dump, own, commits)
    return len({m.year for m in moments}) if moments else None


def _gap(dump: Dump, own: list[Repo], commits: list[Commit]) -> float | None:
    """The longest silence in years since the account was made; None with little to go by."""
    created = moment(dump.user.get("created_at"))
    moments = [m for m in _moments(dump, own, commits) if created is None or m >= created]
    if created is not None:
        moments = [created, *moments]
    if len(moments) < 5:
        return None
    longest = max(later - earlier for earlier, later in pairwise(moments))
    return round(longest.days / 365.25, 1)


def _burst(commits: list[Commit]) -> float | None:
    dated = [(c.authored, c.committed) for c in commits]
    pairs = [(a, c) for a, c in dated if a is not None and c is not None]
    if len(pairs) < _FEWEST:
        return None
    return round(sum(c - a > _MONTH for a, c in pairs) / len(pairs), 3)


def _formerly(dump: Dump) -> tuple[str, ...]:
    """Earlier handles: named in the dump, or left in the host's own addresses under the same id."""
    number = dump.user.get("id")
    addresses = {c.email for repo in dump.repos.values() for c in repo.commits}
    found = list(dump.formerly)
    for address in sorted(addresses | set(dump.addresses)):
        match = _NOREPLY.match(address)
        same = match is not None and match.group(1) is not None and match.group(1) == str(number)
        if match is not None and same and match.group(2).lower() != dump.login.lower():
            found.append(match.group(2))
    return tuple(dict.fromkeys(found))


def _languages(own: Iterable[Repo]) -> tuple[str, ...]:
    counts = Counter(repo.language for repo in own if repo.language)
    return tuple(language for language, _ in counts.most_common())


def _neighbours(own: Iterable[Repo], dump: Dump) -> tuple[str, ...]:
    names = {name for repo in own for name in repo.contributors}
    names |= {c.login for repo in own for c in repo.commits if c.login}
    return tuple(sorted(n for n in names if n.lower() != dump.login.lower()))


def _place(documents: list[Document], value: str) -> Span:
    """Where a value stands in the files, as the JSON string that it is."""
    written = json.dumps(value, ensure_ascii=False)
    for document in documents:
        at = document.text.find(written)
        if value and at >= 0:
            return document.span(at + 1, at + len(written) - 1)
    return documents[0].whole(value)


def _day(value: datetime | None) -> date | None:
    return value.date() if value is not None else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _string(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
