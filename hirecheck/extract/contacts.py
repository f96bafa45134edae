"""Finds e-mail addresses, telephone numbers and links in free text, each with where it stands.

Recognise by shape, then drop what the shape cannot be. Whether a number exists in its country's
plan or a mailbox is a disposable one is decided later, by the value modules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from hirecheck.extract.domains import suffixes

__all__ = [
    "FoundLink",
    "FoundText",
    "find_emails",
    "find_handles",
    "find_links",
    "find_phones",
    "link_kind",
]


@dataclass(frozen=True, slots=True)
class FoundText:
    """A value read at `start:end`; `value` may be tidied ("name [at] host" to "name@host")."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link read at `start:end`: its address with scheme, host, kind and handle."""

    url: str
    start: int
    end: int
    host: str
    kind: str
    handle: str = ""

    @property
    def domain(self) -> str:
        """The registrable domain of its host."""
        return _suffix(self.host) or self.host


# Local part and domain as in RFC 5321 without quoted forms; lengths bounded, so matching is linear.
_EMAIL = re.compile(
    r"(?<![\w.+%-])[^\W_](?:[\w.+%'-]{0,62}[\w+-])?@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,6}"
    r"[^\W\d_]{2,24}(?![\w@])"
)
_AT = r"\s{0,2}[\[({<]\s?(?:at|@|AT|arroba)\s?[\])}>]\s{0,2}"
_DOT = r"(?:\s{0,2}[\[({<]\s?(?:dot|\.|DOT|punkt|point|punto)\s?[\])}>]\s{0,2}|\.)"
_OBFUSCATED = re.compile(
    rf"(?<![\w.])(\w[\w.+-]{{0,60}}){_AT}([\w-]{{1,60}}(?:{_DOT}[\w-]{{1,60}}){{1,4}})(?!\w)"
)
_SPELLED = re.compile(
    r"(?<![\w.])(\w[\w.+-]{0,60}(?: dot \w{1,30}){0,3}) at ([\w-]{1,60}(?: dot "
    r"[a-z]{2,12}){1,3})(?!\w)"
)
_SPACED = re.compile(
    r"(?<![\w.])(\w[\w.+-]{0,60}) ?@ ?([\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,12})(?![\w@])"
)


_AT_HINT = re.compile(r"[\[({<]\s?(?:at|@|arroba)")


def find_emails(text: str) -> list[FoundText]:
    """All e-mail addresses in reading order, those written to hide from harvesters included."""
    return list(_emails_in(text))


@lru_cache(maxsize=64)
def _emails_in(text: str) -> tuple[FoundText, ...]:
    found = [
        FoundText(m.group().rstrip(".-"), m.start(), m.start() + len(m.group().rstrip(".-")))
        for m in (_EMAIL.finditer(text) if "@" in text else ())
    ]
    lowered, covered = text.casefold(), _covered(text, found)
    for pattern, hint in ((_OBFUSCATED, _AT_HINT), (_SPELLED, " dot "), (_SPACED, "@")):
        present = hint in lowered if isinstance(hint, str) else hint.search(lowered)
        for m in pattern.finditer(text) if present else ():
            value = f"{_dots(m[1])}@{_dots(m[2])}"
            if _EMAIL.fullmatch(value) and not any(covered[m.start() : m.end()]):
                found.append(FoundText(value, m.start(), m.end()))
                covered[m.start() : m.end()] = b"\x01" * (m.end() - m.start())
    return tuple(sorted(found, key=lambda item: item.start))


def _dots(part: str) -> str:
    return re.sub(_DOT + r"|\sdot\s", ".", part)


def _covered(text: str, found: list[FoundText]) -> bytearray:
    """One byte for each character, 1 where something was found."""
    covered = bytearray(len(text))
    for item in found:
        covered[item.start : item.end] = b"\x01" * (item.end - item.start)
    return covered


_LABEL = re.compile(
    r"(?:\b(?:tele(?:phone|fon|fono|phoon)|tel|tél|tlf|fon|phone|ph|mobile?|mob|cell(?:ular|ulare|"
    r"phone)?|handy|"
    r"gsm|home|office|work|fax|portable|móvil|movil|celular|telemóvel|whatsapp|contact(?: no|"
    r" number)?|"
    r"mobil|telefax|t|m|p|f|h|c)\b\.?|[☎✆📞📱✉])\s{0,3}(?:no\.?|number|nr\.?)?\s?[:.]?\s{0,3}$",
    re.IGNORECASE,
)
# ITU-T E.123 notations: an optional plus, then groups of digits with spaces, dots, dashes.
_PHONE = re.compile(
    r"(?<![\w@#/$€£.-])(?:\+\s?|"
    r"00)?\(?\+?\d{1,4}\)?(?:[ \u00a0\u2009.–-]{0,2}/?[ ]?\(?\d{1,7}\)?){1,7}"
    r"(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w@%/]|[.,-]\d|:\d\d)"
)
_VANITY = re.compile(r"(?:1[ -])?\(?\d{3}\)?[ -](?:\d{3}-[A-Z]{4}|[A-Z]{3,7})\b")
_DATE_LIKE = re.compile(
    r"(?:19|20)\d\d\s?[-–/. ]\s?(?:(?:19|20)\d\d|0?[1-9]|1[0-2])(?:[-–/. ]\d{1,2})?"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:\d\d|(?:19|20)\d\d)"
    r"|\(?(?:1[5-9]|20)\d\d(?:\s?[-–/ ]\s?(?:1[5-9]|20)\d\d)?\)?"
    r"|(?:0?[1-9]|1[0-2])[./ -](?:19|20)\d\d(?:\s?[-–]{1,2}\s?(?:(?:0?[1-9]|1[0-2])[./-])?(?:19|"
    r"20)\d\d)?"
    r"|\d{1,3}(?:\.\d{1,3}){3}"
)
_PERIOD_LIKE = re.compile(
    r"\(?(?:\d{1,2}[./])?(?:19|20)\d\d\s?[-–]\s?(?:\d{1,2}[./])?(?:19|20)\d\d\)?"
)
_NUMBER_OF_A_THING = re.compile(
    r"(?:\b(?:isbn|issn|doi|id|patent|passport|ssn|no|nr|licen[cs]e|cert\w*|ref\w*|iban|"
    r"vat)\b\.?\s?[:#.]?|#)\s?$",
    re.IGNORECASE,
)
_POSTAL_OR_SOCIAL = re.compile(r"\d{5}-\d{4}|\d{3}-\d{2}-\d{4}")


def find_phones(text: str) -> list[FoundText]:
    """All telephone numbers in reading order, as written.

    A number needs 7 to 15 digits (E.164) and the look of one: a plus, brackets or grouping, or a
    word such as "Tel" before it. Dates, ranges of years and identifiers are not numbers.
    """
    found = []
    for m in _PHONE.finditer(text):
        raw = m.group().strip(" .-–")
        if _is_phone(raw, text, m.start()):
            start = m.start() + m.group().index(raw[0]) if raw else m.start()
            found.extend(_split_numbers(raw, start))
    covered = _covered(text, found)
    for m in _VANITY.finditer(text):
        if _labelled(text, m.start()) and not any(covered[m.start() : m.end()]):
            found.append(FoundText(m.group(), m.start(), m.end()))
    return sorted(found, key=lambda item: item.start)


def _labelled(text: str, at: int) -> bool:
    return _LABEL.search(text, max(0, at - 24), at) is not None


def _is_phone(raw: str, text: str, at: int) -> bool:
    digits = re.sub(r"\D", "", re.sub(r"\s?(?:x|ext).*", "", raw))
    if not 7 <= len(digits) <= 24 or _DATE_LIKE.fullmatch(raw):
        return False
    if _PERIOD_LIKE.fullmatch(raw):
        return False
    if _NUMBER_OF_A_THING.search(text, max(0, at - 16), at):
        return False
    if raw.startswith("+"):
        return True
    if _labelled(text, at) or (at >= 4 and text[at - 4 : at].casefold() == "tel:"):
        return len(digits) >= 7
    groups = re.findall(r"\d+", raw)
    if len(groups) == 1:
        return 10 <= len(digits) <= 12 and _alone_on_its_line(raw, text, at)
    if raw.startswith("00") and len(digits) >= 10:
        return True
    if _POSTAL_OR_SOCIAL.fullmatch(raw):
        return False
    if len(digits) < 9 or re.search(r"(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d", raw):
        return len(digits) in (7, 8) and bool(re.fullmatch(r"\d{3,4}[-.]\d{4}", raw))
    return len(groups) <= 7 and max(len(group) for group in groups) <= 8


def _alone_on_its_line(raw: str, text: str, at: int) -> bool:
    """A bare run of digits counts where nothing but separators surrounds it, as in contact rows."""
    before = text[max(0, at - 3) : at]
    after = text[at + len(raw) : at + len(raw) + 3]
    return bool(re.fullmatch(r"|.*[\n|•·,:]\s*", before, re.DOTALL)) and bool(
        re.match(r"\s*(?:$|[\n|•·,])", after)
    )


def _split_numbers(raw: str, start: int) -> list[FoundText]:
    """Two numbers that stand side by side ("+353 1 234 5678 +353 87 …") are two."""
    cuts = [m.start() for m in re.finditer(r"\+", raw)] if raw.count("+") > 1 else [0]
    bounds = [*cuts, len(raw)]
    parts = [(a, raw[a:b].rstrip(" .-–/")) for a, b in pairwise(bounds)]
    return [
        FoundText(part, start + a, start + a + len(part))
        for a, part in parts
        if 7 <= sum(c.isdigit() for c in part) <= 20
    ]


# Hosts where the path's first part (or second) names an account; from the sites' own address forms.
_HOSTS = {
    "github.com": "github",
    "gitlab.com": "gitlab",
    "bitbucket.org": "bitbucket",
    "linkedin.com": "linkedin",
    "stackoverflow.com": "stackoverflow",
    "twitter.com": "twitter",
    "x.com": "twitter",
    "medium.com": "medium",
    "dev.to": "devto",
    "kaggle.com": "kaggle",
    "behance.net": "behance",
    "dribbble.com": "dribbble",
    "orcid.org": "orcid",
    "scholar.google.com": "scholar",
    "upwork.com": "upwork",
    "freelancer.com": "freelancer",
    "npmjs.com": "npm",
    "codepen.io": "codepen",
    "leetcode.com": "leetcode",
    "hackerrank.com": "hackerrank",
    "t.me": "telegram",
    "telegram.me": "telegram",
    "join.skype.com": "skype",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "xing.com": "xing",
    "indeed.com": "indeed",
    "youtube.com": "youtube",
    "github.io": "portfolio",
    "vercel.app": "portfolio",
    "netlify.app": "portfolio",
}
_PATH_WORDS = {"in", "pub", "users", "user", "profile", "r", "u", "profiles", "freelancers", "c"}
_LINK = re.compile(
    r"(?<![\w@.-])(?P<scheme>https?://|ftp://)?(?P<www>www\.)?"
    r"(?P<host>(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,5}[^\W\d_][\w-]{1,23})(?::\d{2,5})?"
    r"(?P<path>/[^\s|<>\"'“”’•·,;()\[\]{}]*)?(?![\w@])",
    re.IGNORECASE,
)


def find_links(text: str) -> list[FoundLink]:
    """All web addresses in reading order; a bare "host.tld" only where it can be nothing else."""
    mails = _covered(text, find_emails(text) if "@" in text else [])
    found = []
    for m in _LINK.finditer(text):
        if any(mails[m.start() : m.end()]):
            continue
        link = _link(m)
        if link is not None:
            found.append(link)
    return found


def _link(m: re.Match[str]) -> FoundLink | None:
    host = m["host"].casefold()
    plain = m["scheme"] or m["www"]
    if not plain and not _is_bare_site(m["host"], m["path"] or ""):
        return None
    if not _suffix(host):
        return None
    path = (m["path"] or "").rstrip(".,;:!?")
    end = m.end() - (len(m["path"] or "") - len(path))
    url = m.string[m.start() : end]
    kind, handle = link_kind(host, path)
    return FoundLink(url if m["scheme"] else f"https://{url}", m.start(), end, host, kind, handle)


# Endings that are words of technology far more often than addresses ("Node.js", "ASP.NET").
_WORDS_NOT_SITES = re.compile(
    r"\.(?:js|ts|py|net|rs|md|sh|go|cc|so|ml|ps|cs|io|ai|do|id|in|it|is|at|be|as|to|no)$",
    re.IGNORECASE,
)
_SURE_SITES = re.compile(
    r"\.(?:com|org|edu|gov|info|de|fr|es|pt|nl|eu|co\.uk|ch|pl|br|ca|us|example)$", re.IGNORECASE
)


def _is_bare_site(host: str, path: str) -> bool:
    if any(host.casefold() == known or host.casefold().endswith("." + known) for known in _HOSTS):
        return True
    if host != host.casefold():
        return bool(_SURE_SITES.search(host)) and host[1:] == host[1:].casefold()
    if len(path) > 1 and _suffix(host.casefold()):
        return len(path) > 3 or bool(_SURE_SITES.search(host))
    if _SURE_SITES.search(host):
        return True
    return (bool(_suffix(host)) and not _WORDS_NOT_SITES.search(host)) or host.count(".") > 1


@lru_cache(maxsize=16_384)
def _suffix(host: str) -> str:
    """The host's public suffix with one label before it, or "" where it has none."""
    if host.endswith(".example"):
        return host
    return suffixes().privatesuffix(host, accept_unknown=False) or ""


def link_kind(host: str, path: str = "") -> tuple[str, str]:
    """What a web address is to a resume ("github", "linkedin", "portfolio", …) and the account."""
    host = host.casefold().removeprefix("www.")
    known = _known_host(host)
    if not known:
        return ("portfolio" if not path.strip("/") else "other"), ""
    if _HOSTS[known] == "portfolio":
        return "portfolio", host.removesuffix("." + known)
    parts = [part for part in path.split("?")[0].split("/") if part]
    while parts and parts[0].casefold() in _PATH_WORDS:
        parts = parts[1:]
    return _HOSTS[known], parts[0].lstrip("@") if parts else ""


@lru_cache(maxsize=16_384)
def _known_host(host: str) -> str:
    return next((h for h in _HOSTS if host == h or host.endswith("." + h)), "")


_HANDLE = re.compile(
    r"\b(?P<site>github|gitlab|linkedin|twitter|telegram|skype|stack ?overflow|kaggle|discord)\b"
    r"(?:\s?(?:profile|id|handle|"
    r"user(?:name)?))?\s?[:@]\s?@?(?P<handle>[\w][\w.-]{1,38})(?![\w./:@])",
    re.IGNORECASE,
)
_HANDLE_URLS = {
    "github": "https://github.com/",
    "gitlab": "https://gitlab.com/",
    "linkedin": "https://linkedin.com/in/",
    "twitter": "https://twitter.com/",
    "telegram": "https://t.me/",
    "kaggle": "https://kaggle.com/",
}


def find_handles(text: str) -> list[FoundLink]:
    """Accounts given by name only, such as "GitHub: jdoe", as the links that they stand for."""
    found = []
    for m in _HANDLE.finditer(text):
        site = m["site"].casefold().replace(" ", "")
        if m["handle"].casefold() in ("https", "http", "www", "linkedin", "github"):
            continue
        base = _HANDLE_URLS.get(site, "")
        url = base + m["handle"] if base else ""
        host = base.split("/")[2] if base else ""
        found.append(FoundLink(url, m.start("handle"), m.end("handle"), host, site, m["handle"]))
    return found
