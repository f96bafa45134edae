"""Telephone numbers: what the number plan says, and nothing more."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from hirecheck.nouns.internet import PhoneKind, PhoneNumber
from hirecheck.nouns.spans import Span

__all__ = ["phone_number", "with_region"]

_KINDS = {
    PhoneNumberType.FIXED_LINE: PhoneKind.FIXED,
    PhoneNumberType.MOBILE: PhoneKind.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE: PhoneKind.FIXED_OR_MOBILE,
    PhoneNumberType.VOIP: PhoneKind.VOIP,
    PhoneNumberType.TOLL_FREE: PhoneKind.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE: PhoneKind.PREMIUM,
    PhoneNumberType.PERSONAL_NUMBER: PhoneKind.PERSONAL,
}
#: Ranges kept for films and examples: NANPA 555-01xx, Ofcom drama numbers, BNetzA drama numbers,
#: ACMA fictitious numbers, ARCEP audio-visual numbers.
_FICTION = re.compile(
    r"\+1\d{3}55501\d{2}|\+44(?:(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}"
    r"|2079460\d{3}|1914980\d{3}|2890180\d{3}|2920180\d{3}|1632960\d{3}|7700900\d{3}|8081570\d{3})"
    r"|\+49(?:3023125\d{3}|69900096\d{2}|4066969\d{3}|2214710\d{3}|8999998\d{3}|17139200\d{2})"
    r"|\+61(?:[2378](?:5550|7010)\d{4}|49157\d{4})|\+33(?:199|261|353|465|536)\d{6}|\+3363998\d{4}"
)


def phone_number(raw: str, span: Span, region: str = "") -> PhoneNumber | None:
    """Read a number; None where it is none. `region` (ISO alpha-2) serves national spellings."""
    found = _NORTH_AMERICAN.fullmatch(raw.strip()) if raw.isascii() else None
    if found is None:
        known = _read(raw, region.upper())
        return None if known is None else _at(known, known.e164, raw, span, known.fiction)
    # The plan decides by area and exchange; the last four digits change nothing but the number.
    pattern = _read(f"+1{found[1]}{found[2]}0123", "")
    e164 = f"+1{found[1]}{found[2]}{found[3]}"
    if pattern is None or len(set(e164[-7:])) == 1:
        return None
    return _at(pattern, e164, raw, span, bool(_FICTION.fullmatch(e164)))


_LOCAL_DIGITS = 7
#: Ten digits with the code of the North American plan before them, grouped as people group them.
_NORTH_AMERICAN = re.compile(r"\+1[ .-]?\(?(\d{3})\)?[ .-]?(\d{3})[ .-]?(\d{4})")


def _at(known: PhoneNumber, e164: str, raw: str, span: Span, fiction: bool) -> PhoneNumber:
    """What the plan says of a number, as it stands at one place."""
    return PhoneNumber(e164, raw, known.country, known.kind, known.valid, span, fiction=fiction)


@lru_cache(maxsize=65_536)
def _read(raw: str, region: str) -> PhoneNumber | None:
    if not 6 <= sum(c.isdigit() for c in raw) <= 20:
        return None
    try:
        number = phonenumbers.parse(raw, region or None)
    except NumberParseException:
        return None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if len(set(e164[-7:])) == 1:
        return None
    found = phonenumbers.number_type(number)
    if found == PhoneNumberType.UNKNOWN and _is_local(raw):
        return None
    return PhoneNumber(
        e164=e164,
        raw=raw,
        country=phonenumbers.region_code_for_number(number) or "",
        kind=_KINDS.get(found, PhoneKind.UNKNOWN),
        # A number is valid exactly when the plan has a type for it; asking twice costs as much.
        valid=found != PhoneNumberType.UNKNOWN,
        span=Span("", 0, 0, raw),
        fiction=bool(_FICTION.fullmatch(e164)),
    )


def _is_local(raw: str) -> bool:
    """True for a number as it is dialled inside a town: no plan can tell whether it exists."""
    return sum(c.isdigit() for c in raw) <= _LOCAL_DIGITS and raw.strip()[:1] not in ("+", "0")


def with_region(number: PhoneNumber) -> PhoneNumber:
    """The same number with the region and time zones that its plan tells; loads more data."""
    from phonenumbers import geocoder, timezone

    parsed = phonenumbers.parse(number.e164, None)
    zones = tuple(z for z in timezone.time_zones_for_number(parsed) if "Unknown" not in z)
    return replace(number, region=geocoder.description_for_number(parsed, "en"), zones=zones)
