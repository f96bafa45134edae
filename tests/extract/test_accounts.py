"""Saved accounts: API shapes and gh-fake-analyzer's report, with its weak spots mended."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from hirecheck.case import Case, CodeAccount, Missing
from hirecheck.dossier import Document, Dossier, Kind
from hirecheck.extract.accounts import add_account

USER = {"login": "anareyes1990", "id": 77, "name": "Ana Reyes", "followers": 3, "following": 4,
        "created_at": "2020-01-05T00:00:00Z"}  # fmt: skip


def read(*parts: Any) -> Case:
    files = [
        Document(f"github-{n}.json", Kind.ACCOUNT, text=json.dumps(part), data=part)
        for n, part in enumerate(parts)
    ]
    return add_account(Case(), Dossier("A-1", tuple(files)))


def account(*parts: Any) -> CodeAccount:
    found = read(*parts).account
    assert isinstance(found, CodeAccount)
    return found


def commit(name: str, email: str, at: str, login: str = "", message: str = "x",
           committed: str = "") -> dict[str, Any]:  # fmt: skip
    inner = {"author": {"name": name, "email": email, "date": at}, "message": message,
             "committer": {"date": committed or at}}  # fmt: skip
    return {"sha": "1", "commit": inner, "author": {"login": login} if login else None}


MERGE = "Merge pull request #7 from jomarsh/fix"
MINE = ("Ana Reyes", "ana@larch.example", "2021-03-01T10:00:00-05:00")


def test_one_object_and_several_files_say_the_same() -> None:
    repos = [{"name": "shop", "full_name": "anareyes1990/shop", "fork": False, "language": "Go"}]
    commits = {"shop": [commit(*MINE)]}
    whole = account({"user": USER, "repos": repos, "commits": commits})
    apart = account(USER, repos, {"commits": commits})
    assert whole.handle == apart.handle == "anareyes1990"
    assert whole.created == date(2020, 1, 5)
    assert whole.languages == ("Go",)
    assert [r.first_commit for r in whole.repositories] == [date(2021, 3, 1)]
    assert [i.email for i in apart.identities] == ["ana@larch.example"]
    assert whole.span.text == "anareyes1990"


def test_commit_zones_are_kept_and_times_turned_into_utc_say_nothing() -> None:
    utc = commit("Ana Reyes", "ana@larch.example", "2021-03-02T10:00:00Z")
    found = account({"user": USER, "commits": {"shop": [commit(*MINE), commit(*MINE), utc]}})
    assert found.offsets == ((-5.0, 2),)


def test_a_contributor_of_the_own_repository_is_no_second_identity() -> None:
    other = commit("Jo Marsh", "jo@harbor.example", MINE[2], login="jomarsh")
    machine = commit("dependabot[bot]", "bot@host.example", MINE[2])
    found = account({"user": USER, "commits": {"shop": [commit(*MINE), other, machine]}})
    assert [i.name for i in found.identities] == ["Ana Reyes"]
    assert found.neighbours == ("jomarsh",)


def test_an_earlier_handle_is_known_by_the_same_id_only() -> None:
    old = commit("a", "77+harbor18@users.noreply.github.com", MINE[2])
    friend = commit("b", "99+friend@users.noreply.github.com", MINE[2])
    found = account({"user": USER, "commits": {"shop": [old, friend]}})
    assert found.formerly == ("harbor18",)


def test_merges_left_from_before_the_account_name_the_origin() -> None:
    early = [commit("Jo", "jo@x.example", "2017-01-01T00:00:00+00:00",
                    message=MERGE) for _ in (1, 2)]  # fmt: skip
    found = account({"user": USER, "commits": {"shop": early}})
    assert found.repositories[0].copied_from == "jomarsh"
    late = [commit("Jo", "jo@x.example", "2023-01-01T00:00:00+00:00",
                   message=MERGE) for _ in (1, 2)]  # fmt: skip
    assert account({"user": USER, "commits": {"shop": late}}).repositories[0].copied_from == ""


def test_history_committed_at_once_is_a_burst() -> None:
    commits = [commit(MINE[0], MINE[1], f"2021-0{n % 9 + 1}-01T00:00:00+00:00",
                      committed="2024-01-01T00:00:00+00:00") for n in range(12)]  # fmt: skip
    assert account({"user": USER, "commits": {"shop": commits}}).burst_share == 1.0


def test_accepted_work_counts_in_other_peoples_projects_only() -> None:
    def event(repo: str, merged: bool) -> dict[str, Any]:
        payload = {"action": "closed", "pull_request": {"merged": merged}}
        return {"type": "PullRequestEvent", "repo": {"name": repo}, "payload": payload,
                "created_at": "2024-01-01T00:00:00Z"}  # fmt: skip

    events = [
        event("big/project", True),
        event("big/project", False),
        event("anareyes1990/x", True),
    ]
    found = account(USER, events)
    assert (found.opened_elsewhere, found.merged_elsewhere) == (2, 1)


def test_the_report_of_gh_fake_analyzer_is_understood() -> None:
    report = {
        "profile_info": USER,
        "unique_emails": {"ana@larch.example": "Ana Reyes", "noreply@github.com": "GitHub"},
        "contributors": {"shop": ["anareyes1990", "jomarsh"]},
        "pull_requests_to_other_repos": {"big/project": ["https://github.com/big/project/pull/1"]},
    }
    found = account(report)
    assert [i.name for i in found.identities] == ["Ana Reyes"]
    assert found.repositories[0].contributors == 2
    assert (found.opened_elsewhere, found.merged_elsewhere) == (1, None)


@pytest.mark.parametrize(
    "part",
    [[], {}, [1, "x", None], {"user": 3}, {"commits": {"a": [1, {"commit": 5}]}}, "text", 7],
)
def test_rubbish_is_no_account_and_no_error(part: Any) -> None:
    assert isinstance(read(part).account, Missing)


def test_rubbish_beside_a_user_costs_nothing() -> None:
    odd = {"user": USER, "repos": [1, {"name": 5}], "commits": {"a": [None, {"commit": {}}]},
           "events": [{"type": "PullRequestEvent"}, 3], "contributors": {"a": [None]}}  # fmt: skip
    assert account(odd).handle == "anareyes1990"


def test_followers_and_followed_are_known_by_handle() -> None:
    friend = {"login": "jomarsh", "followers_url": "https://api.example/users/jomarsh/followers"}
    found = account({"user": USER, "followers": ["harbor-18"], "following": [friend]})
    assert set(found.follows) == {"harbor-18", "jomarsh"}
    assert account(USER, [friend]).follows == ("jomarsh",)
    assert account({"user": USER, "followers": 12, "following": 3}).follows == ()
