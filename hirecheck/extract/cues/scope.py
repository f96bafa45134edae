"""Tells when a sentence speaks of something that was not seen: denied, imagined, planned, ruled.

The model learns from these marks. Only where a wording undoes a sentence as a whole does a mark
decide alone.
"""

from __future__ import annotations

import re

__all__ = ["asks", "is_cancelled", "is_personal", "is_undone", "scope_of"]

_DENIED = (
    r"\b(?:no|zero|any|without(?: any)?|not an?) (?:\w+ )?(?:signs?|evidence|indications?|hints?"
    r"|traces?|suspicion|suggestion|proof|whiff|reason to (?:think|believe|suspect))\b"
    r"|\bno (?:red flags|anomalies|issues?|concerns?|problems?)\b|\bnothing (?:odd|unusual"
    r"|strange"
    r"|off|suspicious|contradicts)\b|\bit is not the case\b"
)
_CLEARED = (
    r"\b(?:false (?:alarm|positive|alert)|(?:was|were) (?:not confirmed|unfounded|withdrawn)"
    r"|turned? out (?:to be )?(?:fine|harmless|our|a mistake)|contrary to|at first (?:i|we)"
    r"|(?:i|we) first thought|that was not so|closed as)\b"
)
_IMAGINED = (
    r"^\W*(?:if|in case|in the event|should (?:he|she|they|the|an?|somebody)|what if|imagine"
    r"|suppose|assuming|unless|whether|had (?:he|she|they)|were (?:he|she|they))\b"
    r"|\bwould (?:have been|be (?:good|nice|worrying|useful))\b|\bi wonder\b|\bwhether\b"
)
_PLANNED = (
    r"^\W*(?:to ?-?do|to verify|to check|next(?: step| time| round| week)?|action|open(?: item)?"
    r"|pending|plan|remember|reminder|please|pls|ask|check|verify|confirm|watch for"
    r"|look (?:out )?for"
    r"|let'?s|make sure|question for|suggested)\b|\b(?:needs? to be|still to be|will be"
    r"|is to) \w+ed\b"
    r"|\b(?:next (?:week|time|round)|not (?:asked|done|yet)|planned for|is booked|in progress)\b"
)
_RULED = (
    r"\b(?:polic(?:y|ies)|guidelines?|handbook|playbook|training|checklist|sop|house rule"
    r"|as a rule"
    r"|rule|kb|template|reminder|guide)\b|\b(?:employees|candidates|applicants|staff"
    r"|interviewers|all"
    r" candidates|we) (?:must|may|shall|should|can|are (?:only|asked|required))\b"
    r"|\bnever (?:ask|let"
    r"|allow)\b|\b(?:is|are) (?:not allowed|only|done after|run with|shipped|sent to)\b"
)
_TOLD = (
    r"\b(?:another|other|previous|prev|different|diff|last year'?s"
    r"|some) (?:\w+ )?(?:applicants?|candidates?|cand"
    r"|guy)\b.{0,60}(?:not (?:this|her|him)|this one|last year)|\bnot (?:this (?:one|applicant"
    r"|candidate)|the applicant)\b|\b(?:article|podcast|documentary|news|video showed|brochure"
    r"|advisory describes|notice describes)\b|\b(?:told (?:us|me) (?:of|how|about)|recounted"
    r"|her story"
    r"|his story|at (?:my|his|her) (?:last|former|old|previous) (?:firm|company|job))\b"
    r"|\b(?:my|his|her|our|the) (?:former |previous |old |own |last )?(?:friend|manager"
    r"|customer|client"
    r"|cousin|supplier|landlord|cfo|boss|recruiter|previous employer"
    r"|former employer)\b (?:\w+ ){0,2}"
    r"(?:refused|declined|would|had|was asked|insisted|never|once|joined)\b"
)
_CRAFT = (
    r"\b(?:built|wrote|designed|develop(?:s|ed)|implemented|maintain(?:s|ed)|administered"
    r"|configured|migrated"
    r"|researched|thesis|published|managed a|worked (?:on|for|at|in)|works on|product|taught"
    r"|teaches"
    r"|led (?:the|a)|talk (?:about|on)|fixed a|detects?|detector|blog|patent|consulted"
    r"|investigates?"
    r"|deployed|specialis\w+|expert in|knows)\b"
)
_SETTLED = (
    r"\b(?:agreed to|as agreed|as announced|in advance|beforehand|told us (?:so|before"
    r"|in advance)"
    r"|said so|no problem|without hesitation|gladly|easily|had no trouble|right away"
    r"|then switched"
    r"|was fine|all (?:good|fine|normal|in order)|switched to (?:his|her|the) phone"
    r"|did not (?:refuse"
    r"|avoid|hang up|decline|mind)|never (?:refused|avoided|asked|dodged|declined|changed"
    r"|requested)"
    r"|medical|migraine|disab\w+|hearing|deaf|interpreter|captions?|stutter\w*|stammer\w*"
    r"|religious"
    r"|pregnan\w+|dyslexi\w+|autis\w+)\b"
)
_REASONED = (
    r"\b(?:because|due to|owing to|since (?:he|she|they|the|it|his|her) (?:is|was|has|had"
    r"|have)|as (?:he|she|they)"
    r" (?:explained|told|said|wrote|mentioned|promised)|explained (?:it|both|why|that|at once"
    r"|the)|after (?:the|a|an|his"
    r"|her) (?:surgery|operation|accident|stroke|illness|divorce|marriage|rebranding))\b"
)
_OURS = (
    r"\b(?:on our side|our (?:own|side|note ?taker|office|meeting room|room|help ?desk|it\b"
    r"|legal|warehouse"
    r"|recruiter|link|tool|mistake)|by it\b|approved|ticket \d+|my (?:own|mistake|bad|headset"
    r"|mic\w*|bluetooth)"
    r"|i (?:took|was|am|joined|left|had|asked) |we (?:were|had invited|mixed up|mispronounced))"
)
#: Wordings that deny the whole sentence: nothing perceived, no reluctance.
_UNDONE = (
    r"\bcan(?:no|['’]?)t say (?:that )?(?:i|we)\b|\bthere (?:was|were)(?:n['’]?t| not) any\b"
    r"|\b(?:i|we) (?:did(?: not|n['’]?t)|never|have(?: not|n['’]?t)) (?:once )?"
    r"(?:notice|hear|spot|detect|observe)d?\b"
    r"|\b(?:do|does|did|would)(?:n['’]?t| not) mind\b"
    r"|\b(?:no|not the slightest|without|zero) (?:\w+ )?(?:objections?|hesitation|reluctance"
    r"|qualms|misgivings)\b"
)
_MARKS = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "denied": _DENIED,
        "cleared": _CLEARED,
        "imagined": _IMAGINED,
        "planned": _PLANNED,
        "ruled": _RULED,
        "told": _TOLD,
        "craft": _CRAFT,
        "settled": _SETTLED,
        "reasoned": _REASONED,
        "ours": _OURS,
    }.items()
}
#: Nothing that is seen beside these may count against somebody; US ADA and EEOC guidance.
_PERSONAL = re.compile(
    r"\b(?:accent\w*|captions?|captioning|deaf\w*|hearing|hard of hearing|cochlear"
    r"|sign language|bsl|asl"
    r"|interpreter|stutter\w*|stammer\w*|lisp|speech (?:disorder|impediment|computer|device)"
    r"|autis\w+"
    r"|adhd|tourette\w*|dyslexi\w+|migraine|medical|medication|surgery|stroke|palsy|paralysis"
    r"|tremor|disab\w+"
    r"|impairment|wheelchair|blind|braille|screen reader|visually|sighted|anxi\w+|nervous\w*"
    r"|shy|pregnan\w+"
    r"|breastfeeding|hijab|niqab|veil|headscarf|pray\w*|religio\w+|muslim|refugee|asylum"
    r"|eye contact|dialysis"
    r"|lip[- ]?read\w*|read(?:s|ing)? lips|jet[- ]?lag\w*|hoarse|sore throat|(?:a|bad|head) cold"
    r"|dyspraxi\w+|arthritis|parkinson\w*|asthma|aphasia|processing disorder"
    r"|eye tracker|magnifier|monoton\w+|flat tone|dry eyes|transition|trans)\b",
    re.IGNORECASE,
)
_DECIDE = re.compile(
    "|".join((_DENIED, r"^\W*(?:if|in case|what if|imagine|suppose|unless)\b")), re.IGNORECASE
)

_NOTHING_SEEN = re.compile(_UNDONE, re.IGNORECASE)


def scope_of(text: str) -> frozenset[str]:
    """The marks that a sentence carries; empty where it plainly states what was seen."""
    return frozenset(name for name, mark in _MARKS.items() if mark.search(text))


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
