"""Dates of birth and document numbers, where an export has them: one person or two?

They are compared with each other and with nothing else, and no case holds them: who somebody is, or
how old, is no business of a check.
"""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

__all__ = ["birth_of", "birth_points", "paper_of", "paper_points"]

_FEWEST_DIGITS = 6
#: What agreeing on a date of birth is worth at most: 40 years of days.
MOST = 13.0
#: After so many slips of the keyboard, and with so many of year, month and day alike.
_BY_SLIPS = (MOST, 5.0, 1.0, -2.0)
#: Days within which two dates are one written down wrongly, more often than chance.
_A_MONTH = 32
_BY_PARTS = (-6.0, -2.0, 4.0)


def birth_of(text: str) -> str:
    """Eight digits, the year first, so that equal dates are equal; "" for what is no full date."""
    digits = re.sub(r"\D", "", text.strip()[:10])
    if re.match(r"\d{1,2}\D\d{1,2}\D\d{4}$", text.strip()):
        first, second, year = re.findall(r"\d+", text)
        digits = f"{year}{int(first):02d}{int(second):02d}"
    return digits if len(digits) == 8 and "1500" <= digits[:4] <= "2100" else ""


def birth_points(a: str, b: str, rarity: float) -> float:
    """Log2-odds of one person; `rarity` is what agreeing on this date is worth."""
    if not a or not b:
        return 0.0
    if a == b:
        return min(rarity, MOST)
    if a[:4] == b[:4] and a[4:6] == b[6:] and a[6:] == b[4:6]:
        return 6.0
    parts = sum(x == y for x, y in zip(_parts(a), _parts(b), strict=True))
    slips = OSA.distance(a, b)
    by_slips = _BY_SLIPS[slips] if slips < len(_BY_SLIPS) else -6.0
    return max(by_slips, _BY_PARTS[parts], _by_days(a, b))


def _by_days(a: str, b: str) -> float:
    """Dates within a month of each other, also where the year is one off, or ten."""
    years = abs(int(b[:4]) - int(a[:4]))
    (_, month, day), (_, other_month, other_day) = _parts(a), _parts(b)
    days = abs((int(other_month) - int(month)) * 30.4 + int(other_day) - int(day))
    if days > _A_MONTH:
        return -6.0
    return 5.0 if years == 0 else 3.0 if years in (1, 10) else -6.0


def _parts(date: str) -> tuple[str, str, str]:
    return date[:4], date[4:6], date[6:]


def paper_of(text: str) -> str:
    """A document number without blanks and strokes; "" where too short to identify anybody."""
    plain = re.sub(r"[\W_]", "", text[:40]).upper()
    return plain if sum(c.isdigit() for c in plain) >= _FEWEST_DIGITS else ""


def paper_points(a: str, b: str) -> float:
    """Log2-odds of one person from two document numbers, one slip allowed."""
    if not a or not b:
        return 0.0
    slips = OSA.distance(a, b, score_cutoff=1)
    return 20.0 if slips == 0 else 9.0 if slips == 1 else -2.0
