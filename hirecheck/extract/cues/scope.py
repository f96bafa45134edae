"""Tells when a sentence speaks of something that was not seen: denied, imagined, planned, ruled.

Only wordings that undo a sentence as a whole stand here; finer shades are left to the model.
"""

from __future__ import annotations

import re

__all__ = ["is_cancelled"]

_DENIED = (
    r"\b(?:no|zero|any|without(?: any)?) (?:\w+ )?(?:signs?|evidence|indications?|hints?|traces?"
    r"|suspicion|reason to (?:think|believe|suspect)|suggestion|proof) (?:of|that|for)\b"
)
_IMAGINED = (
    r"^\W*(?:if|in case|should (?:he|she|they|the (?:applicant|candidate))|what if|imagine|suppose"
    r"|assuming|unless)\b"
)
_RULED = (
    r"\b(?:policy|guideline|handbook|playbook|training slides?|checklist) (?:says?|is|requires?|asks?"
    r"|states?)\b|\b(?:as (?:per|a) (?:policy|rule|standard)|never (?:ask|let|allow)\b)"
)
_CANCELS = re.compile("|".join((_DENIED, _IMAGINED, _RULED)), re.IGNORECASE)


def is_cancelled(sentence: str) -> bool:
    """True where the whole sentence denies, imagines or prescribes what it names."""
    return _CANCELS.search(sentence) is not None
