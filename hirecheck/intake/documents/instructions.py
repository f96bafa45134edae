"""Sentences addressed to a language model that screens resumes, in several languages."""

from __future__ import annotations

import re

__all__ = ["is_instruction"]

# Shapes follow the OWASP LLM Top 10, LLM01 (prompt injection), and published resume examples.
_ORDERS = (
    r"(?:ignore|disregard|forget|override|bypass)\W{1,3}(?:\w{1,15}\W{1,3}){0,4}"
    r"(?:instructions?|prompts?|rules?|guidelines?|criteria|context|above|previous)",
    r"(?:system|assistant|developer|user)\W{0,3}(?:prompt|message|instruction)\s{0,3}[:>\]]",
    r"<\|?(?:im_start|system|endoftext|assistant)\|?>|\[/?INST\]",
    r"(?:you are|act as|as) (?:now )?(?:a|an|the) "
    r"(?:\w{1,15} ){0,3}(?:ai|llm|language model|assistant|chatbot|recruiter|screener)",
    r"(?:note|message|instruction|attention|hint)s? (?:to|for) (?:\w{1,12} ){0,3}"
    r"(?:ai|llms?|gpt|chatgpt|language models?|bots?|screeners?|ats|parsers?)\b",
    r"(?:rate|score|rank|mark|classify|rank|evaluate) (?:this|the|that|my|me|him|her|them)\b"
    r"(?:\W{1,3}\w{1,15}){0,6}\W{1,3}"
    r"(?:highest|high|top|best|perfect|10/10|10|100|excellent|strong|qualified|first)",
    r"(?:return|respond|reply|answer|output|say|state|print|conclude|report)\W{1,3}(?:\w{1,15}\W{1,3}){0,6}"
    r"(?:candidate|applicant|exceptional|qualified|recommend|hire|perfect match|strong match)",
    r"(?:recommend|select|shortlist|advance|hire|approve|accept|invite) "
    r"(?:this|the|that) (?:\w{1,15} ){0,2}(?:candidate|applicant|resume|person|cv)",
    r"(?:exceptionally|extremely|highly|perfectly) (?:well[- ])?qualified candidate",
    r"(?:ignoriere|vergiss|missachte)\W{1,3}(?:\w{1,15}\W{1,3}){0,4}(?:anweisungen|vorgaben|regeln)",
    r"(?:ignore[zr]?|oublie[zr]?)\W{1,3}(?:\w{1,15}\W{1,3}){0,4}(?:consignes|instructions|règles)",
    r"(?:ignor[ae]|olvid[ae]|esque[cç]a|dimentica)\W{1,3}(?:\w{1,15}\W{1,3}){0,4}"
    r"(?:instrucciones|instruções|istruzioni|reglas|regras|regole)",
    r"(?:negeer|vergeet)\W{1,3}(?:\w{1,15}\W{1,3}){0,4}(?:instructies|regels|opdrachten)",
)
_ORDER = re.compile("|".join(f"(?:{order})" for order in _ORDERS), re.IGNORECASE)
_MAX_CHARS = 20_000


def is_instruction(text: str) -> bool:
    """True where a text tells a model what to do or to answer, not a person what somebody did."""
    return _ORDER.search(" ".join(text[:_MAX_CHARS].split())) is not None
