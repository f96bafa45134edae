"""Rules of scope that stand around the model: where a wording undoes a sentence as a whole.

What is denied, imagined or asked tells nothing.
"""

from __future__ import annotations

import re

__all__ = ["asks", "is_cancelled", "is_personal", "is_undone"]

_DENIED = (
    r"\b(?:no|zero|any|without(?: any)?|not an?) (?:\w+ )?(?:signs?|evidence|indications?|hints?"
    r"|traces?|suspicion|suggestion|proof|whiff|reason to (?:think|believe|suspect))\b"
    r"|\bno (?:red flags|anomalies|issues?|concerns?|problems?)\b|\bnothing (?:odd|unusual"
    r"|strange"
    r"|off|suspicious|contradicts)\b|\bit is not the case\b"
)
#: Wordings that deny the whole sentence: nothing perceived, no reluctance.
_UNDONE = (
    r"\bcan(?:no|['’]?)t say (?:that )?(?:i|we)\b|\bthere (?:was|were)(?:n['’]?t| not) any\b"
    r"|\b(?:i|we) (?:did(?: not|n['’]?t)|never|have(?: not|n['’]?t)) (?:once )?"
    r"(?:notice|hear|spot|detect|observe)d?\b"
    r"|\b(?:do|does|did|would)(?:n['’]?t| not) mind\b"
    r"|\b(?:no|not the slightest|without|zero) (?:\w+ )?(?:objections?|reluctance"
    r"|qualms|misgivings)\b"
)
#: Nothing that is seen beside these may count against somebody; US ADA and EEOC guidance.
_PERSONAL = re.compile(
    r"\b(?:captions?|captioning|deaf\w*|hearing|hard of hearing|cochlear|sign language|bsl|asl"
    r"|interpreter|stutter\w*|stammer\w*|lisp|speech (?:disorder|impediment|computer|device)"
    r"|autis\w+|adhd|tourette\w*|dyslexi\w+|migraine|medical|medication|surgery|stroke|palsy"
    r"|paralysis|tremor|disabilit\w+|disabled (?:person|people|applicant|candidate|colleague)"
    r"|(?:is|was|being|am) disabled|impairment|wheelchair|blind|braille|screen reader|visually"
    r"|sighted|anxiety|pregnan\w+|breastfeeding|hijab|niqab|veil|headscarf|pray\w*|religio\w+"
    r"|muslim|refugee|asylum|dialysis|lip[- ]?read\w*|read(?:s|ing)? lips|jet[- ]?lag\w*"
    r"|(?:a|bad|head) cold|dyspraxi\w+|arthritis|parkinson\w*|asthma|aphasia"
    r"|processing disorder|eye tracker|magnifier|transition|trans)\b",
    re.IGNORECASE,
)
_DECIDE = re.compile(
    "|".join((_DENIED, r"^\W*(?:if|in case|what if|imagine|suppose|unless)\b")), re.IGNORECASE
)

_NOTHING_SEEN = re.compile(_UNDONE, re.IGNORECASE)


def is_undone(sentence: str) -> bool:
    """True where the wording denies what would count against somebody; praise may stand."""
    return _NOTHING_SEEN.search(sentence) is not None


def is_cancelled(sentence: str) -> bool:
    """True where the whole sentence denies, imagines or asks for what it names."""
    return asks(sentence) or _DECIDE.search(sentence) is not None


def is_personal(sentence: str) -> bool:
    """True where a sentence names an impairment, its aids, faith, looks or manner of speech."""
    return _PERSONAL.search(sentence) is not None


def asks(sentence: str) -> bool:
    """True for a question: asking for something is not seeing it."""
    return sentence.rstrip("\"'”’) ").endswith("?")
