"""Reads the plainest wordings of the commonest cues by pattern.

It stands in where the trained model is missing, and misses most of what people write. Gaps in the
patterns are bounded, so a hostile note costs linear time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from hirecheck.extract.cues.scope import is_cancelled

__all__ = ["PatternReader"]

_CONFIDENCE = 0.7
_NO = r"(?:refus\w+|declin\w+|would ?n[o']t|will not|won't|unwilling|did ?n[o']t want)"
_CANT = r"(?:could ?n[o']t|could not|unable|can ?not|can't|failed to)"
_ID = r"\b(?:ids?|passport|licen[cs]e|identity (?:card|document)|document)\b"
_G = r"\b.{0,50}\b"

_PATTERNS: dict[str, str] = {
    "camera-off-refusal": rf"{_NO}{_G}(?:camera|cam|video|webcam)\b",
    "deepfake-artifacts": rf"\bface{_G}(?:glitch|smear|flicker|warp|distort|detach|blurr?ed)\w*",
    "lip-sync-mismatch": r"\blips?\b.{0,40}(?:match|sync|behind|ahead)|audio and lips",
    "voice-changed": r"voice.{0,20}(?:changed|switched|was another|became another|different)"
    r"|different voice",
    "coached-or-reading": r"whisper\w*|\bcoached\b|read(?:ing)? (?:\w+ ){0,4}(?:out|off|from)\b"
    r"|prompted by",
    "long-latency-answers": r"(?:long|same) (?:pause|delay|silence)s? before (?:each|every)",
    "background-call-center": r"call[- ]cent(?:re|er)|many (?:other )?voices|room full of",
    "name-mismatch-on-call": r"joined (?:\w+ ){0,4}(?:under|as|with) (?:a |an )?(?:different|other"
    r"|another) name|different (?:display )?name",
    "refuses-id": rf"{_NO}{_G}(?:show|hold|present){_G}{_ID}",
    "id-altered": rf"{_ID}{_G}(?:altered|edited|doctored|tampered|photoshopped)",
    "cannot-answer-local": rf"{_CANT}{_G}(?:name|tell){_G}(?:restaurant|street|neighbou?rhood"
    rf"|place|school)s?|(?:restaurant|street|neighbou?rhood){_G}{_CANT}",
    "cannot-speak-claimed-language": rf"{_CANT}{_G}(?:japanese|german|french|spanish|mandarin"
    r"|polish|sentence in|speak)\b|(?:japanese|german|french|spanish|mandarin|native language)"
    rf"{_G}{_CANT}",
    "evades-personal-questions": r"(?:deflect|evad|dodg|avoid)\w*.{0,20}questions?",
    "contradicts-resume": r"contradict\w*.{0,40}(?:resume|cv|earlier)|(?:resume|cv) says"
    r".{0,60}but",
    "different-person": r"(?:different|another|not the same) person.{0,40}(?:round|day|interview"
    r"|joined|call)",
    "remote-control-tool": r"anydesk|teamviewer|rustdesk|remote control|splashtop",
    "requests-laptop-reship": r"(?:ship|send|redirect|re-?route)\w*.{0,40}(?:laptop|equipment"
    r"|machine).{0,60}(?:another|other|different|friend|cousin)",
    "address-change": r"(?:changed|new) (?:\w+ ){0,3}(?:delivery|shipping|home)? ?address",
    "crypto-or-third-party-payment": r"\b(?:paid|pay|salary|payment)\b.{0,40}(?:crypto|usdt|bitcoin"
    r"|another person|other person|someone else|friend's)|account.{0,30}(?:of|belongs to"
    r"|in the name of) another person",
    "avoids-in-person": rf"{_NO}{_G}(?:meet|come to|visit|in[- ]person|office)",
    "screen-share-leak": r"(?:shared (?:his|her|their|the)? ?screen|screen share)\b.{0,80}"
    r"(?:other|another|several|resumes|accounts|logged in as)",
    "disconnects-when-challenged": r"(?:left|dropped(?: off)?|hung up|disconnected|ended)"
    r".{0,30}(?:when|after|as soon as).{0,40}(?:asked|request|repeated)"
    r"|after the request.{0,30}left the call",
    "scripted-identical-answers": r"same (?:\w+ )?answer\w*.{0,30}(?:different|three|two|several)",
    "ai-assistant-use": r"chatgpt|answer assistant|ai assistant|copilot overlay|cluely",
    "timezone-mismatch": r"(?:time ?zone|clock|daylight|dark outside).{0,50}(?:not (?:fit|match)"
    r"|mismatch|does ?n't|wrong)",
    "overqualified-lowball": r"(?:accept|took)\w*.{0,40}(?:far less|half|low).{0,30}"
    r"(?:pay|salary|offer)",
    "proxy-interviewer": r"(?:somebody|someone) else (?:sat|took|did)|stand-?in",
    "refuses-background-check": rf"{_NO}{_G}(?:background|reference) checks?",
    "vpn-location-mismatch-noted": r"(?:vpn|exit address\w*|ip\b).{0,60}(?:not (?:fit|match)"
    r"|resolves? to|instead of)",
    "employer-denies": r"no record of (?:the applicant|him|her|them|this person)",
    "id-owner-denies": r"never applied|using (?:his|her|their) name",
    "id-photo-mismatch": rf"not the person on{_G}{_ID}",
    "employer-untraceable": r"register has no (?:entry|record)",
    "employer-site-copied": r"(?:site|website) is a copy",
    "contact-self-supplied": r"only contact.{0,60}(?:applicant|gave|supplied)",
    "referee-same-voice": r"(?:referee|reference)s?.{0,40}(?:same person|same voice)",
    "employer-detail-unknown": rf"(?:manager|team|office){_G}(?:{_CANT}|could not describe)",
    "remote-desktop-use": r"remote desktop|colocated|rdp session",
    "email-on-list": r"(?:e-?mail|address).{0,40}(?:on|in) (?:the|a) (?:\w+ )?list",
    "alias-used": r"\balias(?:es)?\b|other identities",
    "sanctioned-link": r"\bsanction\w*",
    "email-other-identity": r"e-?mail.{0,40}(?:leads|belongs|points) to another name",
    "pickup-by-other": r"(?:parcel|laptop|equipment).{0,30}(?:collected|picked up|signed for)"
    r".{0,15}(?:another|other|a (?:man|woman)|somebody|someone)",
    "kvm-hardware": r"\b(?:pi|tiny|ip|jet) ?-?kvm\b",
    "signins-apart": r"sign-?ins? come from one place|laptop sits in another",
    "profile-owner-other": r"profile.{0,40}belongs to (?:him|her|another|somebody|someone)",
    "photo-found-elsewhere": r"(?:photo|picture).{0,40}(?:found on|found elsewhere|stock)",
    "id-shown-and-matched": rf"(?:showed|shown|held up).{{0,40}}{_ID}.{{0,40}}match",
    "met-in-person": r"\bmet (?:him|her|them|the applicant)\b.{0,30}(?:person|office)",
    "local-knowledge-shown": r"named (?:two|three|four|several|places).{0,60}(?:without|easily"
    r"|eat|thinking)",
    "employer-confirmed": r"(?:switchboard|hr|employer).{0,40}confirmed",
    "account-control-proven": r"posted the (?:one-time )?(?:word|string|code)",
    "own-work-explained": r"walked us through (?:his|her|their) own",
    "payee-confirmed": r"account is in (?:his|her|their) own name",
    "network-explained": r"vpn was confirmed|explained the (?:vpn|set-?up)",
}
_COMPILED = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _PATTERNS.items()}


class PatternReader:
    """Cues by pattern alone; each at the same middling confidence."""

    def label(self, sentences: Sequence[str], doubtful: bool = False) -> list[dict[str, float]]:
        """For each sentence the cues whose pattern it shows, unless its scope undoes them."""
        return [_one(sentence) for sentence in sentences]

    def is_sure(self, cue: str, confidence: float) -> bool:
        """A pattern stands in a sentence or it does not."""
        return True

    def explanation(self, sentences: Sequence[str], odd: int) -> int | None:
        """Patterns do not understand explanations."""
        return None

    def open_chances(self, sentences: Sequence[str], wanted: Sequence[int]) -> dict[int, float]:
        """Nor what stands around a sentence."""
        return {}

    def explain(self, sentence: str, cue: str) -> list[tuple[str, float]]:
        """The words that the pattern of a cue took, as one part."""
        found = _COMPILED[cue].search(sentence)
        return [(found.group(), _CONFIDENCE)] if found else []


def _one(sentence: str) -> dict[str, float]:
    if is_cancelled(sentence):
        return {}
    return {name: _CONFIDENCE for name, shape in _COMPILED.items() if shape.search(sentence)}
