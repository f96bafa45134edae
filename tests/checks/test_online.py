"""Rows of the family online."""

from __future__ import annotations

from typing import Any

from hirecheck.case import NameAgreement, NameSource
from hirecheck.findings import Strength
from tests.checks.noted import noted_rows, told
from tests.checks.rows import Row, row_test
from tests.factory import (
    APPLIED,
    account,
    commit_identity,
    cues,
    day,
    job,
    link,
    outcome,
    pair,
    period,
    repository,
    skill,
)

WEAK, MODERATE = Strength.WEAK, Strength.MODERATE
STRONG, CONCLUSIVE = Strength.STRONG, Strength.CONCLUSIVE

SENIOR = (job(period=period("2010-01-01")),)
JUNIOR = (job(period=period("2025-01-01")),)
OLD = day("2020-01-01")


def has(**values: Any) -> dict[str, object]:
    return {"account": account(name="Ana Reyes", **values)}


def entered(sign: str) -> list[Row]:
    return [
        Row(sign, "fires", "entered", {"outcomes": (outcome(sign, "seen", False),)}),
        Row(sign, "quiet", "not entered", {"outcomes": ()}),
        Row(sign, "twin", "looked and fine", {"outcomes": (outcome(sign, "fine", True),)}),
    ]


OWN = commit_identity("Ana Reyes", "ana@larch.example", 40)
OTHER = commit_identity("Jo Marsh", "jo@harbor.example", 60)
EARLY = (repository("a", first_commit=day("2017-03-01")),
         repository("b", first_commit=day("2016-03-01")))  # fmt: skip

ROWS = [
    Row("gh-commits-before-account", "fires", "two repositories",
        has(created=OLD, repositories=EARLY), strength=MODERATE, says="2016-03-01"),
    Row("gh-commits-before-account", "quiet", "all later",
        has(created=OLD, repositories=(repository("a", first_commit=day("2021-01-01")),))),
    Row("gh-commits-before-account", "twin", "a fork holds old commits",
        has(created=OLD,
            repositories=(repository("a", fork=True, first_commit=day("2009-01-01")),))),
    Row("gh-commits-before-account", "twin", "one school project was moved",
        has(created=OLD, repositories=EARLY[:1]), strength=WEAK),
    Row("gh-copied-repo", "fires", "two copies",
        has(repositories=(repository("a", copied_from="x/a"), repository("b", copied_from="y/b"))),
        strength=STRONG),
    Row("gh-copied-repo", "quiet", "own work", has(repositories=(repository("a"),))),
    Row("gh-copied-repo", "twin", "a marked fork",
        has(repositories=(repository("a", fork=True, copied_from="x/a"),))),
    Row("gh-author-identities", "fires", "another full name", has(identities=(OWN, OTHER)),
        strength=STRONG, says="Jo Marsh"),
    Row("gh-author-identities", "quiet", "own name only", has(identities=(OWN,))),
    Row("gh-author-identities", "twin", "maiden name and second machine",
        has(identities=(OWN, commit_identity("Ana Lopez", "ana.lopez@old.example", 30),
                        commit_identity("reyes-laptop", "root@host.example", 9)))),
    Row("gh-author-identities", "twin", "a colleague paired twice",
        has(identities=(OWN, commit_identity("Jo Marsh", "jo@harbor.example", 2)))),
    Row("gh-backdated-burst", "fires", "most commits", has(burst_share=0.8)),
    Row("gh-backdated-burst", "quiet", "none", has(burst_share=0.0)),
    Row("gh-backdated-burst", "twin", "one rebased branch", has(burst_share=0.2)),
    Row("gh-dormant-revived", "fires", "five silent years",
        has(created=day("2013-01-01"), gap_years=5.0) | {"applied": APPLIED}),
    Row("gh-dormant-revived", "quiet", "steady",
        has(created=day("2013-01-01"), gap_years=0.4) | {"applied": APPLIED}),
    Row("gh-dormant-revived", "twin", "two years of care for a child",
        has(created=day("2013-01-01"), gap_years=2.0) | {"applied": APPLIED}),
    Row("gh-handle-changed", "fires", "older handle", has(formerly=("harbor18",))),
    Row("gh-handle-changed", "quiet", "one handle", has()),
    Row("gh-handle-changed", "twin", "display name changed, handle kept", has(formerly=())),
    Row("gh-badge-spam", "fires", "almost none accepted",
        has(opened_elsewhere=60, merged_elsewhere=1)),
    Row("gh-badge-spam", "quiet", "most accepted", has(opened_elsewhere=60, merged_elsewhere=50)),
    Row("gh-badge-spam", "twin", "a beginner's first five",
        has(opened_elsewhere=5, merged_elsewhere=0)),
    Row("gh-follow-farm", "fires", "hundreds both ways, no work",
        has(followers=900, following=800)),
    Row("gh-follow-farm", "quiet", "few", has(followers=9, following=8)),
    Row("gh-follow-farm", "twin", "developer relations with much work",
        has(followers=900, following=800, repositories=(repository("a", commits=400, stars=90),))),
    Row("gh-contributor-odd", "fires", "ninety for nothing",
        has(repositories=(repository("a", contributors=90, stars=1),))),
    Row("gh-contributor-odd", "quiet", "alone",
        has(repositories=(repository("a", contributors=1),))),
    Row("gh-contributor-odd", "twin", "a loved project",
        has(repositories=(repository("a", contributors=90, stars=4000),))),
    Row("gh-bad-neighbours", "fires", "three", has(neighbours_listed=("x", "y", "z")),
        strength=STRONG),
    Row("gh-bad-neighbours", "quiet", "none", has()),
    Row("gh-bad-neighbours", "twin", "one passer-by", has(neighbours_listed=("x",)), strength=WEAK),
    Row("gh-listed-follows", "fires", "three", has(follows_listed=("x", "y", "z"))),
    Row("gh-listed-follows", "quiet", "none", has()),
    Row("gh-listed-follows", "twin", "follows one of them", has(follows_listed=("x",))),
    Row("gh-thin", "fires", "little for sixteen years",
        has(repositories=(repository("a", commits=3),)) | {"jobs": SENIOR}),
    Row("gh-thin", "quiet", "plenty",
        has(repositories=(repository("a", commits=300),)) | {"jobs": SENIOR}),
    Row("gh-thin", "twin", "the dump holds no commits",
        has(repositories=(repository("a"),)) | {"jobs": SENIOR}),
    Row("gh-young", "fires", "last month for sixteen years",
        has(created=day("2026-05-01")) | {"jobs": SENIOR, "applied": APPLIED}),
    Row("gh-young", "quiet", "old account",
        has(created=OLD) | {"jobs": SENIOR, "applied": APPLIED}),
    Row("gh-young", "twin", "a new graduate",
        has(created=day("2026-05-01")) | {"jobs": JUNIOR, "applied": APPLIED}),
    Row("gh-skill-conflict", "fires", "never meet",
        has(languages=("PHP", "Java")) | {"skills": (skill("Rust"), skill("Go"))}),
    Row("gh-skill-conflict", "quiet", "one in common",
        has(languages=("Rust", "Java")) | {"skills": (skill("Rust"), skill("Go"))}),
    Row("gh-skill-conflict", "twin", "markup only, work is private",
        has(languages=("HTML",)) | {"skills": (skill("Rust"), skill("Go"))}),
    *noted_rows("gh-copied-noted", "code-copied", "the repo is another's, author rewritten",
                "explained own work", "own-work-explained"),
    *noted_rows("gh-commits-noted", "commits-other-name", "commits by another name",
                "a former name, documented", "name-change-documented"),
    *noted_rows("gh-neighbours-noted", "account-neighbours-listed", "contributors on the list",
                "proved the account", "account-control-proven"),
    *noted_rows("li-owner-other", "profile-owner-other", "the owner says it was not him",
                "proved the account", "account-control-proven", strength=CONCLUSIVE),
    Row("li-owner-other", "fires", "another's page",
        {"cues": cues(*told("profile-owner-other", "the link is another woman's page"))},
        strength=STRONG),
    *noted_rows("li-photo-elsewhere", "photo-found-elsewhere", "reverse search: another name",
                "a generated headshot",
                *told("photo-found-elsewhere", "the headshot looks AI generated")),
    *noted_rows("li-many-profiles", "many-profiles", "three profiles, three faces",
                "proved the account", "account-control-proven"),
    Row("li-slug-other", "fires", "another name",
        {"name_pairs": (pair("Ana Reyes", "Jo Marsh", NameAgreement.DIFFERENT,
                             NameSource.PROFILE),)}),
    Row("li-slug-other", "quiet", "the same",
        {"name_pairs": (pair("Ana Reyes", "ana reyes", NameAgreement.SAME, NameSource.PROFILE),)}),
    Row("li-slug-other", "twin", "a maiden name",
        {"name_pairs": (pair("Ana Reyes", "Ana Lopez", NameAgreement.PARTIAL,
                             NameSource.PROFILE),)}),
    *noted_rows("li-new", "account-recent", "profile of last month, twelve years claimed",
                "the employer confirmed", "employer-confirmed"),
    *entered("li-few"),
    Row("li-none", "fires", "searched, none",
        {"links": (), "outcomes": (outcome("li-none", "searched", False),)}),
    Row("li-none", "quiet", "linked",
        {"links": (link("https://www.linkedin.com/in/ana", "linkedin"),), "outcomes": ()}),
    Row("li-none", "twin", "a private person whom nobody searched", {"links": (), "outcomes": ()}),
    *noted_rows("soc-vanished", "account-vanished", "the account was gone the next day",
                "a new name, documented", "name-change-documented"),
    *entered("soc-no-presence"),
    *entered("soc-job-begging"),
    *entered("soc-cold-approach"),
    *noted_rows("frl-ratings", "account-swap", "all ratings paid from one account",
                "another's account, another sign",
                *told("account-swap", "use my friend's login"), strength=STRONG),
    *noted_rows("frl-account-swap", "account-swap", "asks to go on under a friend's login",
                "one long client", *told("account-swap", "reviews from one client")),
    *noted_rows("frl-off-platform", "off-platform", "wants to go on in a chat app",
                "met in person", "met-in-person"),
]  # fmt: skip
test_rows = row_test(ROWS)
