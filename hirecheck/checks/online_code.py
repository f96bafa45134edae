"""Signs in a code-hosting account: whose work it is and how it came there.

Account analysis alone is weak evidence, say its own authors: anybody can write any name into a
commit, and good operators look ordinary. So most of this only supports.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from hirecheck.case import CodeAccount, CommitIdentity, Cues, Job, Skill
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

FAMILY = "online"

_PROVE = "Ask to post a one-time string from the account, or to sign it with a listed key"
_WALK = "Ask to walk through one early commit and change it live"
#: Languages that a host counts; only these can contradict a list of skills.
_LANGUAGES = frozenset(
    "python java javascript typescript go rust c c++ c# ruby php swift kotlin scala solidity "
    "dart elixir haskell perl r".split()
)


def _career_years(jobs: tuple[Job, ...]) -> float:
    starts = [job.period.start for job in jobs if job.period is not None]
    ends = [job.period.end for job in jobs if job.period is not None]
    return (max(ends) - min(starts)).days / 365.25 if starts else 0.0


def _tokens(*texts: str) -> set[str]:
    # Not \w: the vowel signs of many scripts are no word characters.
    return {t for text in texts for t in re.findall(r"[^\s\d_.,@+-]{3,}", text.lower())}


def _kin(identity: CommitIdentity, account: CodeAccount) -> bool:
    """True when name or mailbox shares a word with the account's own name or handle."""
    mine = _tokens(account.name, account.handle, *account.formerly)
    local = identity.email.partition("@")[0]
    theirs = _tokens(identity.name, local)
    close = any(a in b or b in a for a in mine for b in theirs)
    return close or "noreply" in identity.email or not theirs


_COURSE = re.compile(
    r"\b(course ?(work|material)?|class|boot ?camp|tutorial|homework|mirror|labell?ed (so|as)|"
    r"credited|credits the|marked as a fork)\b",
    re.IGNORECASE,
)


@check(
    title="This application links repositories whose commits are older than the account",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "KETMAN-MAL"),
    innocent=("Work moved from another host or a school account", "Old work uploaded late"),
    verify=(_WALK, "Ask where the work lay before"),
    weakened_by=("account-control-proven", "own-work-explained", "account-long-record"),
)
def gh_commits_before_account(account: CodeAccount) -> Hit | None:
    """A history older than its account came from somewhere; usually it is easy to clear up."""
    if account.created is None:
        return None
    limit = account.created - timedelta(days=60)
    own = [r for r in account.repositories if not r.fork and r.first_commit is not None]
    early = [r for r in own if r.first_commit is not None and r.first_commit < limit]
    if not early:
        return None
    first = min(r.first_commit for r in early if r.first_commit is not None)
    return Hit(
        f"{len(early)} of {len(own)} own repositories hold commits from before the account of "
        f"{account.created}, the oldest of {first}.",
        tuple(r.span for r in early[:4]),
        strength=Strength.MODERATE if len(early) > 1 else Strength.WEAK,
    )


@check(
    title="This application links a repository that is another person's work",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "KETMAN-MAL", "MONAD"),
    innocent=("A mirror, coursework, a template or a fork without its mark",),
    verify=("Ask where the code came from", _WALK),
    weakened_by=("own-work-explained",),
)
def gh_copied_repo(account: CodeAccount) -> Hit | None:
    """The same commits under another owner, or merges left from before the account was there."""
    copies = [r for r in account.repositories if r.copied_from and not r.fork]
    if not copies:
        return None
    first = copies[0]
    return Hit(
        f"{len(copies)} own repositories carry another's history, such as {first.name} from "
        f"{first.copied_from}.",
        tuple(r.span for r in copies[:4]),
        strength=Strength.STRONG if len(copies) > 1 else Strength.MODERATE,
    )


@check(
    title="This application links repositories that somebody of another name committed to as owner",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "KETMAN-MAL", "REGISTER-2024"),
    innocent=(
        "Several machines and jobs, or work in pairs",
        "A former name, or a name that is only written otherwise",
    ),
    verify=("Ask which of the names and addresses are theirs", "Send a code to the address"),
    weakened_by=("name-change-documented", "account-control-proven"),
    restates="email/email-linked-other-name",
)
def gh_author_identities(account: CodeAccount) -> Hit | None:
    """A second full identity that recurs in the owner's own commits may be the real author.

    Counts names that share no word with the account, in a fifth of the commits and three or more;
    strong when it is a full name in half of at least ten commits.
    """
    total = sum(identity.commits for identity in account.identities)
    foreign = [i for i in account.identities if i.commits >= 3 and not _kin(i, account)]
    if not foreign or total == 0:
        return None
    first = max(foreign, key=lambda i: i.commits)
    share = sum(i.commits for i in foreign) / total
    if share < 0.2 or not (account.name or account.handle):
        return None
    firm = len(first.name.split()) > 1 and share >= 0.5 and total >= 10
    return Hit(
        f"{share:.0%} of {total} commits in own repositories are by {first.name} <{first.email}>.",
        tuple(i.span for i in foreign[:4]),
        strength=Strength.STRONG if firm else Strength.MODERATE,
    )


@check(
    title="This application links a history that was committed long after its dates",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("PLAYBOOK-2026", "SEAL-TTP"),
    innocent=("An import from a private host, a rebase, or a cleaned history",),
    verify=("Ask how the history came to the host", _WALK),
    weakened_by=("own-work-explained",),
)
def gh_backdated_burst(account: CodeAccount) -> Hit | None:
    """Years of dated work that arrive at once may have been written for the occasion."""
    if account.burst_share is None or account.burst_share < 0.6:
        return None
    return Hit(
        f"{account.burst_share:.0%} of the commits carry a date a month or more before they were "
        "committed.",
        (account.span,),
    )


@check(
    title="This application links an old account that woke after years of silence",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-CASES", "SEAL-TTP"),
    innocent=("Years of private work", "A developer who came back"),
    verify=("Ask for a message from the old mail address of the account", _PROVE),
    weakened_by=("account-control-proven",),
)
def gh_dormant_revived(account: CodeAccount, applied: date) -> Hit | None:
    """Old accounts are bought for their age, and then suddenly work."""
    if account.created is None or account.gap_years is None:
        return None
    old = (applied - account.created).days > 5 * 365
    if not old or account.gap_years < 3.0:
        return None
    return Hit(
        f"The account of {account.created} was silent for {account.gap_years:g} years.",
        (account.span,),
    )


@check(
    title="This application links an account that had another handle before",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "SEAL-CASES"),
    innocent=("Marriage, transition, or a new brand",),
    verify=("Ask once and neutrally",),
    weakened_by=("name-change-documented",),
)
def gh_handle_changed(account: CodeAccount) -> Hit | None:
    """A renamed account may have changed hands; mostly its owner changed."""
    if not account.formerly:
        return None
    return Hit(f"The account was once called {', '.join(account.formerly[:3])}.", (account.span,))


@check(
    title="This application links an account with many trivial offers to known projects",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "KETMAN-MAL"),
    innocent=("A beginner who follows a tutorial", "Event weeks that reward small changes"),
    verify=("Look at the work that was accepted",),
)
def gh_badge_spam(account: CodeAccount) -> Hit | None:
    """Dozens of changes offered and almost none accepted collect badges, not experience."""
    opened, merged = account.opened_elsewhere, account.merged_elsewhere
    if opened is None or merged is None or opened < 20 or merged / opened >= 0.1:
        return None
    return Hit(
        f"Of {opened} changes offered to other projects {merged} were accepted.", (account.span,)
    )


@check(
    title="This application links an account with many followers and little work",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "KETMAN-GH"),
    innocent=("Community people, and tools that follow back",),
    verify=("Combine only; nothing follows from it alone",),
)
def gh_follow_farm(account: CodeAccount) -> Hit | None:
    """Followers by the hundred in both directions, with nothing to follow, are bought or traded."""
    followers, following = account.followers or 0, account.following or 0
    own = [r for r in account.repositories if not r.fork]
    work = sum(r.commits for r in own)
    if min(followers, following) < 200 or work >= 50 or sum(r.stars for r in own) >= 20:
        return None
    return Hit(
        f"{followers} followers and {following} followed, with {work} commits in own repositories.",
        (account.span,),
    )


@check(
    title="This application links a little-known repository with very many contributors",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP",),
    innocent=("A classroom repository, or a mirror",),
    verify=("Ask where the repository came from",),
)
def gh_contributor_odd(account: CodeAccount) -> Hit | None:
    """A hundred contributors to an unknown project are another project's."""
    odd = [r for r in account.repositories if not r.fork and r.contributors >= 50 and r.stars < 10]
    if not odd:
        return None
    return Hit(
        f"{odd[0].name} has {odd[0].contributors} contributors and {odd[0].stars} stars.",
        tuple(r.span for r in odd[:3]),
    )


@check(
    title="This application links repositories to which listed accounts contribute",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-CASES", "KETMAN-GH"),
    innocent=("A popular project", "A list that errs about the neighbour"),
    verify=("Let an analyst look at the common commits, not at who follows whom",),
    covers=("clu-graph",),
    weakened_by=("account-long-record",),
)
def gh_bad_neighbours(account: CodeAccount) -> Hit | None:
    """Operators work on each other's repositories; one listed neighbour alone is weak."""
    found = account.neighbours_listed
    if not found:
        return None
    grades = {1: Strength.WEAK, 2: Strength.MODERATE}
    return Hit(
        f"Listed accounts contribute: {', '.join(found[:4])}.",
        (account.span,),
        strength=grades.get(len(found), Strength.STRONG),
    )


@check(
    title="This application links little public code for a long career",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("KETMAN-GH",),
    innocent=("Most professionals work in private",),
    verify=("Set a small work sample, as for everyone",),
    weakened_by=("own-work-explained",),
)
def gh_thin(account: CodeAccount, jobs: tuple[Job, ...]) -> Hit | None:
    """An account that is offered as proof and holds nothing proves nothing."""
    work = sum(r.commits for r in account.repositories if not r.fork)
    known = any(r.commits for r in account.repositories)
    if not known or work >= 20 or _career_years(jobs) < 8:
        return None
    return Hit(f"{work} commits in own repositories.", (account.span,))


@check(
    title="This application links an account that is new for a long career",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("KETMAN-GH",),
    innocent=("New to public code", "A new start after harassment"),
    verify=("None needed for this alone",),
    weakened_by=("own-work-explained",),
)
def gh_young(account: CodeAccount, jobs: tuple[Job, ...], applied: date) -> Hit | None:
    """Accounts are made for applications; most new accounts are just new."""
    if account.created is None or (applied - account.created).days > 365:
        return None
    years = _career_years(jobs)
    if years < 5:
        return None
    return Hit(
        f"The account is of {account.created}, the career of {years:.0f} years.", (account.span,)
    )


@check(
    title="This application links code in other languages than it claims",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("KETMAN-GH",),
    innocent=("The claimed languages are used in private work",),
    verify=("Set a small work sample in a claimed language",),
    weakened_by=("own-work-explained",),
)
def gh_skill_conflict(account: CodeAccount, skills: tuple[Skill, ...]) -> Hit | None:
    """Own code and claimed skills that never meet may have different owners."""
    claimed = {s.name.lower() for s in skills} & _LANGUAGES
    written = [name for name in account.languages if name.lower() in _LANGUAGES]
    if len(claimed) < 2 or len(written) < 2 or claimed & {name.lower() for name in written}:
        return None
    return Hit(
        f"Own code is in {', '.join(written[:3])}; claimed are {', '.join(sorted(claimed)[:4])}.",
        (account.span, skills[0].span),
    )


@check(
    title="This application links code that was copied, as people noted",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SEAL-TTP", "KETMAN-MAL"),
    innocent=("A mirror, coursework or a template",),
    verify=("Ask where the code came from", _WALK),
    weakened_by=("own-work-explained",),
    restates="online/gh-copied-repo",
)
def gh_copied_noted(cues: Cues) -> Hit | None:
    """Somebody who compared the repositories says what a dump may not show."""
    return noted(
        cues.named("code-copied"), "Repositories are copies of another's work", reason=_COURSE
    )


@check(
    title="This application links commits under another name, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "KETMAN-MAL", "REGISTER-2024"),
    innocent=("Several machines and jobs, or work in pairs", "A former name"),
    verify=("Ask which of the names and addresses are theirs", _PROVE),
    weakened_by=("name-change-documented", "account-control-proven"),
    restates="email/email-linked-other-name",
)
def gh_commits_noted(cues: Cues) -> Hit | None:
    """Commits that carry another person's name point to another person."""
    return noted(cues.named("commits-other-name"), "Commits carry another name or address")


@check(
    title="This application links an account whose neighbours are under review, as people noted",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-CASES", "KETMAN-GH"),
    innocent=("A popular project", "A list that errs about the neighbour"),
    verify=("Let an analyst look at the common commits, not at who follows whom",),
    weakened_by=("account-long-record",),
    restates="online/gh-bad-neighbours",
)
def gh_neighbours_noted(cues: Cues) -> Hit | None:
    """An analyst's look at the neighbourhood was decisive in a published case."""
    return noted(
        cues.named("account-neighbours-listed"), "Contributors or followers are under review"
    )
