"""What may never be read, what may never carry a score, and words that a report may not say.

The lists follow the proxies and the near-proxies that the published guidance names (US DOJ
Immigrant and Employee Rights Section, EEOC 915.005, and the Security Alliance's own warnings).
"""

from __future__ import annotations

import re

__all__ = [
    "FORBIDDEN_NOUNS",
    "FORBIDDEN_WORDS",
    "NEVER_SCORED",
    "PROXIES",
    "WEAK_ALONE",
    "forbidden_words_in",
]

#: Words that no field of `Case` and no noun may be named after: who somebody is.
FORBIDDEN_NOUNS = frozenset(
    [
        "nationality",
        "citizenship",
        "birthplace",
        "birthdate",
        "gender",
        "sex",
        "age",
        "accent",
        "religion",
        "race",
        "ethnicity",
        "health",
        "disability",
        "marital",
        "pregnancy",
        "politics",
        "face",
        "skin",
        "origin",
        "visa",
    ]
)

#: Case fields that stand close to who somebody is. A check that reads one may only support.
PROXIES = frozenset({"languages", "schools", "place", "name_uses"})

#: Signs that some source lists and that must not move a point, with the reason.
NEVER_SCORED: dict[str, str] = {
    "res-edu-work-geography": "it describes almost every immigrant professional",
    "res-ai-style": "detectors misread more than half of non-native writers' essays (Liang 2023)",
    "res-machine-translated": "proxy for native language; its own source calls it unreliable",
    "file-language-tag": "proxy for national origin; ordinary files carry foreign language tags",
    "email-handle-pattern": "enormous base rate among real developers",
    "email-provider": "every provider is used by everybody",
    "email-breach-presence": "most real addresses are in some breach",
    "email-breach-password-link": "stolen data has no lawful use in an employer's tool",
    "dom-free-hosting": "standard developer practice",
    "net-locale": "keyboard and browser language are a direct proxy for national origin",
    "gh-cosmetics": "avatars and readme style are common among millions of real accounts",
    "li-no-photo": "anti-bias advice recommends leaving the photo out",
    "int-smalltalk": "autism, culture and busy people",
    "int-appearance-accent": "this is ethnicity and national origin",
    "int-stereotype": "a stereotype; the sources themselves warn against it",
    "ver-culture": "customs follow origin and religion, not honesty",
    "ver-political": "political belief and national origin, and it misses facilitators",
    "onb-pay-platform": "ordinary for immigrants, freelancers and the unbanked",
    "onb-lowball": "it follows from bias in pay",
    "lst-name-only": "millions of namesakes",
}

#: Signs so close to a protected trait, or so common among the honest, that they only support.
WEAK_ALONE = frozenset(
    {
        "int-eyes-reading",
        "int-pause-pattern",
        "net-vpn",
        "net-tor",
        "net-hosting",
        "phone-voip",
        "phone-area-mismatch",
        "phone-country-mismatch",
        "id-ssn-trace",
        "id-work-auth-nonconfirm",
        "clu-referral-chain",
        "clu-ip",
        "loc-activity-hours",
        "int-lag",
        "int-background-hidden",
        "li-none",
        "li-few",
        "li-new",
        "gh-thin",
        "gh-young",
        "res-generic",
        "file-created-late",
        "id-doc-exif-stripped",
    }
)

#: What a report calls nobody and asks nobody to do.
FORBIDDEN_WORDS = (
    "fake",
    "faker",
    "fraud",
    "fraudster",
    "fraudulent",
    "liar",
    "lied",
    "lying",
    "scammer",
    "scam",
    "criminal",
    "spy",
    "impostor",
    "imposter",
    "guilty",
    "suspicious",
    "suspect",
    "north korean",
    "dprk",
    "reject",
    "rejection",
    "do not hire",
    "blacklist",
)

_FORBIDDEN = re.compile(
    r"\b(" + "|".join(re.escape(w) for w in FORBIDDEN_WORDS) + r")\b", re.IGNORECASE
)


def forbidden_words_in(text: str) -> list[str]:
    """The words in `text` that our own sentences may not use. Quotes are not our sentences."""
    return [match.group(0) for match in _FORBIDDEN.finditer(text)]
